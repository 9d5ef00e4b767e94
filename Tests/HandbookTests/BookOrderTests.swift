import Building
import Diagnostics
import Foundation
import Testing

/// Which chapters come where, seen on the page that lists them all.
@Suite("Order of a book") struct BookOrderTests {
    /// The addresses on the contents page, in order, and the findings' codes.
    private func order(_ texts: [String: String]) async throws -> (pages: [String], codes: [String]) {
        let book = try MemoryBook(texts)
        let report = try await book.build { $0.keepsGoing = true }
        let check = SiteCheck(try book.site())
        #expect(check.problems == [])
        let main = check.pages["innhold.html"]?.elements.drop { $0.name != "main" } ?? []
        let list = main.prefix { $0.name != "footer" }.compactMap { $0["href"] }
        return (list, report.findings.map(\.code.rawValue))
    }

    @Test("the front page lists the chapters beside it, and the folders") func listedAtRoot() async throws {
        let found = try await order([
            "index.md": "---\nkapitler: [z, b.md, borte.md, b.md]\n---\n# Boka\n", "a.md": "# A\n", "b.md": "# B\n",
            "y/a.md": "# Y\n", "z/a.md": "# Z\n",
        ])
        #expect(found.pages == ["b.html", "a.html", "z/index.html", "z/a.html", "y/index.html", "y/a.html"])
        #expect(found.codes == ["BOK004", "BOK004"])
    }

    @Test("a part inside a part has its own chapters, whichever is named first", arguments: ["a, a/b", "a/b, a"])
    func nestedParts(_ parts: String) async throws {
        let found = try await order([
            "handbok.yml": "deler: [\(parts)]\nnummerert: nei\n", "index.md": "# Boka\n", "a/index.md": "# A\n",
            "a/en.md": "# En\n", "a/b/index.md": "# B\n", "a/b/to.md": "# To\n",
        ])
        let (a, b) = (["a/index.html", "a/en.html"], ["a/b/index.html", "a/b/to.html"])
        #expect(found.pages == (parts.hasPrefix("a,") ? a + b : b + a))
        #expect(found.codes == [])
    }

    @Test("a part named twice is told about") func partTwice() async throws {
        let found = try await order([
            "handbok.yml": "deler: [a, a/]\n", "index.md": "# Boka\n", "a/index.md": "# A\n", "a/en.md": "# En\n",
        ])
        #expect(found.pages == ["a/index.html", "a/en.html"])
        #expect(found.codes == ["BOK004"])
    }

    @Test("a part's page that is the front page, too, is written once", arguments: ["", "deler: [a]\n"])
    func frontPageOfPart(_ parts: String) async throws {
        let book = try MemoryBook([
            "handbok.yml": "forside: a/index.md\n" + parts, "a/index.md": "# Forsiden\n\nUnik tekst. [x](.)\n",
            "a/en.md": "# En\n\n[opp](index.md)\n",
        ])
        let report = try await book.build()
        let site = try book.site()
        let pages = site.pages
        #expect(report.findings == [] && SiteCheck(site).problems == [])
        #expect(pages.filter { $0.value.contains("Unik tekst") }.map(\.key) == ["index.html"])
        #expect(pages["a/en.html"]?.contains("href=\"../index.html\"") == true)
    }

    @Test("README.md is its folder's page at any depth, unless index.md is", arguments: ["README.md", "index.md", "_index.md"])
    func folderPages(_ name: String) async throws {
        let found = try await order([
            "index.md": "# Boka\n\n[a](a/b/) [b](a/b) [c](a/b/\(name))\n", "a/b/\(name)": "# B\n",
            "a/b/c.md": "# C\n\n[opp](.)\n",
        ])
        #expect(found.pages == ["a/index.html", "a/b/index.html", "a/b/c.html"])
        #expect(found.codes == [])
    }
}
