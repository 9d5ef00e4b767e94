import Building
import Diagnostics
import Foundation
import Testing

/// Books in, sites out, byte for byte: whatever changes on a page is seen in review, and nothing changes unseen.
@Suite("Golden books") struct GoldenTests {
    @Test("become the same site as ever, with the same findings", arguments: GoldenBook.all)
    func golden(_ book: GoldenBook) async throws {
        let place = try Workplace()
        try book.lay(in: place)
        let report = try await place.build()
        if let difference = try book.findings.difference(from: report.plainInBothLanguages) {
            Issue.record("\(difference)")
        }
        var site = try place.files().withoutStandardTheme()
        if !book.keepsIndex { site = site.withoutIndex() }
        if Books.isRenewing { return try book.renew(site) }
        let differences = site.differences(from: try book.expectedSite())
        #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    }

    @Test("have pages without a flaw, and links that all lead somewhere", arguments: GoldenBook.all)
    func links(_ book: GoldenBook) async throws {
        let place = try Workplace()
        try book.lay(in: place)
        let report = try await place.build()
        let check = SiteCheck(try place.files())
        #expect(check.problems == [])
        #expect(check.pages.count > 3 && report.links >= 0)
    }

    @Test("have a page for each chapter and a chapter for each page", arguments: GoldenBook.all)
    func routes(_ book: GoldenBook) async throws {
        let place = try Workplace()
        try book.lay(in: place)
        let report = try await place.build()
        let pages = Set(try place.files().pages.keys.map { $0.precomposedStringWithCanonicalMapping })
        let sources = try place.files("bok").keys.map { $0.precomposedStringWithCanonicalMapping }
        let chapters = sources.filter { isChapter($0) && !isLeftOut($0, in: report, book) }
        let expected = chapters.map { page(of: $0, among: chapters) }
        #expect(Set(expected).count == expected.count, "two chapters, one page")
        #expect(Set(expected).subtracting(pages) == [])
        let made = pages.subtracting(expected)
        #expect(made.allSatisfy { isMade($0, with: Set(chapters)) }, "\(made)")
        #expect(report.chapters == chapters.count)
    }

    private func isChapter(_ path: String) -> Bool {
        let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
        return path.lowercased().hasSuffix(".md") && path != "SUMMARY.md" && !isHidden
    }

    /// Drafts and chapters out of date have no page; the book that has them names them so.
    private func isLeftOut(_ path: String, in report: BuildReport, _ book: GoldenBook) -> Bool {
        ["full-bok", "fleire-spraak"].contains(book.name)
            && ["utkast.md", "utkast.nn.md", "utlopt.md", "neste-ar.md"].contains { path.hasSuffix($0) }
    }

    private func page(of path: String, among chapters: [String]) -> String {
        let folder = path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
        let name = path.dropFirst(folder.count).dropLast(".md".count)
        if path == "forside.md" { return "index.html" }
        let isFolderPage = name == "index" || name == "README" && !chapters.contains(folder + "index.md")
        return folder + (isFolderPage ? "index" : name) + ".html"
    }

    /// Pages that Stikkord makes itself, and those that lead on from old addresses.
    private func isMade(_ page: String, with chapters: Set<String>) -> Bool {
        let generated = [
            "404.html", "index.html", "innhold.html", "contents.html", "innehall.html", "kilder.html", "sok.html", "search.html",
        ]
        // What a book declares has its pages in these folders, which no book here has chapters in.
        let overviews = ["oversikter/", "veier/", "slag/", "matriser/", "begreper/", "begrepp/", "concepts/", "omgrep/"]
        if overviews.contains(where: { page.hasPrefix($0) }) { return true }
        let registers = ["stikkordsregister.html", "stikkordregister.html", "sakregister.html", "register.html"]
        let others = ["emneregister.html", "navneregister.html", "stedsregister.html", "lovregister.html"]
        if (registers + others).contains(page) { return true }
        return generated.contains(page) || page.hasSuffix("/index.html") || page.hasPrefix("gammel")
    }
}
