import Building
import Diagnostics
import Foundation
import Testing

/// The bibliography from file to page.
@Suite("Sources of a whole handbook") struct SourcesTests {
    private static let sources = #"[{"id": "a", "type": "book", "title": "Læring", "author": "Ås", "issued": "2016"}]"#

    @Test("a folder without kilder.json keeps its brackets, and has no page of sources")
    func none() async throws {
        let book = try MemoryBook(["index.md": "---\nkilder: [todo, nei]\n---\n# Bok\n\n[@todo] [@todo se her] [@]\n"])
        let report = try await book.build()
        let site = try book.site()
        #expect(report.findings.isEmpty)
        #expect(site.text("index.html").contains("<p>[@todo] [@todo se her] [@]</p>"))
        #expect(site["kilder.html"] == nil && !site.text("index.html").contains("kilder.html"))
    }

    @Test("an empty list makes no page, and every citation is unknown")
    func empty() async throws {
        let book = try MemoryBook(["kilder.json": "[]", "index.md": "# Bok\n\n[@a]\n"])
        let report = try await book.build { $0.keepsGoing = true }
        let site = try book.site()
        #expect(report.codes == [.unknownSource])
        #expect(site["kilder.html"] == nil && site.text("index.html").contains("<span class=\"citation\">(a)</span>"))
    }

    @Test(
        "the page has its name and its words in the handbook's language",
        arguments: [
            ("nb", "kilder.html", "Kilder", "Brukt i"), ("nn", "kjelder.html", "Kjelder", "Brukt i"),
            ("da", "kilder.html", "Kilder", "Brugt i"),
            ("sv", "kallor.html", "Källor", "Används i"), ("en", "sources.html", "Sources", "Used in"),
        ])
    func languages(tag: String, page: String, title: String, used: String) async throws {
        let book = try MemoryBook([
            "handbok.yml": "tittel: Bok\nspråk: \(tag)\n", "kilder.json": Self.sources, "index.md": "# Bok\n\n[@a]\n",
            "x.md": "# X\n",
        ])
        let report = try await book.build()
        let site = try book.site()
        #expect(report.findings.isEmpty && SiteCheck(site).problems == [])
        #expect(site.text(page).contains("<h1>\(title)</h1>") && site.text(page).contains("\(used): <a href=\"index.html\">"))
        #expect(site.text("x.html").contains("<a href=\"\(page)\">\(title)</a>"))
    }

    @Test("a chapter at the page's address is told of")
    func clash() async throws {
        let texts = ["index.md": "# Bok\n\n[@a]\n", "kilder.md": "# Kilder\n"]
        #expect(try await MemoryBook(texts).build().findings.isEmpty)
        let report = try await MemoryBook(texts.merging(["kilder.json": Self.sources]) { $1 }).build()
        #expect(report.codes == [.addressTakenTwice])
        #expect(report.findings.first?.place?.path.text == "kilder.md")
    }

    @Test("so is one at the address of the editors' report, on a site that is built with it")
    func reportClash() async throws {
        let book = try MemoryBook(["handbok.yml": "title: Bok\n", "index.md": "# Bok\n", "redaksjon.md": "# Redaksjon\n"])
        #expect(try await book.build().findings.isEmpty)
        let report = try await book.build { $0.reports = .page }
        #expect(report.codes == [.addressTakenTwice] && report.published == nil)
    }

    @Test("kilder.json is the handbook's only at its root")
    func deeper() async throws {
        let report = try await MemoryBook(["index.md": "# Bok\n\n[@a]\n", "del/kilder.json": "{", "del/index.md": "# Del\n"])
            .build()
        #expect(report.findings.isEmpty)
    }

    @Test("what cannot be read is told of once, and its citations are text")
    func unreadable() async throws {
        let book = try MemoryBook(["kilder.json": "[{\"id\": \"a\"", "index.md": "# Bok\n\n[@a] [@b]\n"])
        let report = try await book.build { $0.keepsGoing = true }
        #expect(report.codes == [.unreadableBibliography] && report.findings.count == 1)
        #expect(try book.site().text("index.html").contains("<p>[@a] [@b]</p>"))
    }

    @Test("no source can put HTML, a program or a foreign address on a page")
    func hostile() async throws {
        let hostile = #""<script>alert(1)</script>\" onclick=\"x\u0000\ud800""#
        let fields = [
            "title", "container-title", "publisher", "note", "genre", "edition", "page", "volume", "issue", "number", "DOI",
            "language",
        ]
        let entries = ["book", "chapter", "article-journal", "report", "thesis", "webpage", "speech", "legislation", "song"]
            .enumerated().map {
                let texts = fields.map { "\"\($0)\": \(hostile)" }.joined(separator: ", ")
                let id = "k\($0)\\\"><script>&#39;%22"
                return "{\"id\": \"\(id)\", \"type\": \"\($1)\", \(texts), \"author\": [{\"family\": \(hostile)}, \(hostile)]}"
            }
        let cited = (0..<entries.count).map { "[@k\($0)\"><script>&#39;%22, s. <b>1</b>] `x`" }.joined(separator: "\n\n")
        let book = try MemoryBook([
            "kilder.json": "[\(entries.joined(separator: ","))]",
            "index.md": "---\nkilder: ['k0\"><script>&#39;%22, <i>']\n---\n# Bok\n\n\(cited)\n",
        ])
        try await book.build { $0.keepsGoing = true }
        let site = try book.site()
        #expect(SiteCheck(site).problems == [])
        for page in site.pages.values { #expect(!page.contains("<script>") && !page.contains("\" onclick")) }
    }
}
