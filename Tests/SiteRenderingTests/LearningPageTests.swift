import HandbookModel
import Resolving
import Testing

@testable import SiteRendering

@Suite("Where a chapter stands, on its page and on the overviews")
struct LearningPageTests {
    private static let book = Book([
        (
            "handbok.yml",
            """
            parts: [del]
            kinds:
              metode: {label: Metode & mer, plural: Metoder, icon: kort, template: card}
            facets:
              hjulet:
                title: Hjulet
                form: hjul
                original: sv
                terms:
                  vaere: {title: {nb: Være, sv: Vara}, note: Forslag, terms: {mot: Mot}}
              trapp: {title: Trappa, form: trapp, terms: {en: Én, to: To}}
            matrices:
              kryss: {title: Kryss, rows: hjulet, columns: trapp}
            paths:
              kort-vei: {title: Kort vei, chapters: [del/b.md, del/a.md]}
              lang-vei: {title: Lang vei, chapters: [del/a.md, del/b.md, del/c.md]}

            """
        ), ("del/a.md", "---\ntitle: A\nkind: metode\nfacets: {hjulet: mot, trapp: to}\nrequires: b.md\nused-with: c.md\n---\n"),
        ("del/b.md", "---\ntitle: B\n---\n"), ("del/c.md", "---\ntitle: C\nbuilds-on: a.md\n---\n"),
    ])

    private static let site = book.site

    private func page(_ path: String) throws -> String { try #require(Self.site[path]) }

    @Test("A chapter shows its kind with icon, and a chip for each term")
    func header() throws {
        let page = try page("del/a.html")
        #expect(page.contains("<a href=\"../slag/metode.html\"><svg class=\"icon\" aria-hidden=\"true\""))
        #expect(page.contains("</svg>Metode &amp; mer</a>"))
        #expect(page.contains("<span class=\"chip-facet\">Hjulet:</span> <a href=\"../oversikter/hjulet/mot.html\">Mot</a>"))
        #expect(page.contains("<body class=\"chapter card\">"))
        #expect(try !self.page("del/b.html").contains("class=\"kind\""))
    }

    @Test("On each of its paths a chapter shows where one is, and that path's next")
    func paths() throws {
        let page = try page("del/a.html")
        let short = try #require(page.firstRange(of: "data-path=\"kort-vei\"")).upperBound
        let long = try #require(page.firstRange(of: "data-path=\"lang-vei\"")).upperBound
        #expect(page[short..<long].contains("2 av 2") && page[long...].contains("1 av 3"))
        #expect(page[short..<long].contains("rel=\"prev\" href=\"b.html?vei=kort-vei\""))
        #expect(!page[short..<long].contains("rel=\"next\""))
        #expect(page[long...].contains("rel=\"next\" href=\"b.html?vei=lang-vei\""))
    }

    @Test("Typed relations stand at both ends")
    func relations() throws {
        #expect(try page("del/a.html").contains("<dt>Forutsetter</dt><dd><a href=\"b.html\">B</a>"))
        #expect(try page("del/b.html").contains("<dt>Forutsettes av</dt><dd><a href=\"a.html\">A</a>"))
        #expect(try page("del/a.html").contains("<dt>Bygges videre på i</dt><dd><a href=\"c.html\">C</a>"))
        #expect(try page("del/a.html").contains("<dt>Brukes sammen med</dt><dd><a href=\"c.html\">C</a>"))
        #expect(try page("del/c.html").contains("<dt>Brukes sammen med</dt><dd><a href=\"a.html\">A</a>"))
    }

    @Test("Every kind, facet, term, path and matrix has a page")
    func overviews() {
        let expected = [
            "oversikter/index.html", "oversikter/hjulet/index.html", "oversikter/hjulet/vaere.html",
            "oversikter/hjulet/mot.html", "oversikter/trapp/index.html", "oversikter/trapp/en.html", "oversikter/trapp/to.html",
            "slag/metode.html", "veier/index.html", "veier/kort-vei.html", "veier/lang-vei.html", "matriser/kryss.html",
        ]
        #expect(Set(expected).subtracting(Self.site.keys) == [])
    }

    @Test("A term's page has its name in the original language, its note, its neighbours and its chapters")
    func term() throws {
        let page = try page("oversikter/hjulet/vaere.html")
        #expect(page.contains("<span lang=\"sv\">Vara</span>") && page.contains("<span class=\"term-note\">Forslag</span>"))
        #expect(page.contains("href=\"../../del/a.html\">A</a>"))
        #expect(page.contains("<a class=\"pager-next\" href=\"mot.html\""))
        #expect(try self.page("oversikter/trapp/en.html").contains("Ingen kapitler ennå."))
    }

    @Test("A matrix has a header for each row and column, and says which cells are empty")
    func matrix() throws {
        let page = try page("matriser/kryss.html")
        #expect(page.count(of: "scope=\"col\"") == 3 && page.count(of: "scope=\"row\"") == 1)
        #expect(page.contains("<td data-column=\"Én\"><span class=\"empty-cell\">Tomt</span></td>"))
        #expect(page.contains("<td data-column=\"To\"><ul><li><a href=\"../del/a.html\">A</a></li></ul></td>"))
    }

    @Test("A handbook that declares nothing has none of it")
    func nothingDeclared() throws {
        let book = Book([("a.md", "# A\n"), ("b.md", "# B\n")])
        #expect(book.site.keys.allSatisfy { !$0.contains("oversikter") && !$0.contains("veier") })
        #expect(try !#require(book.site["a.html"]).contains("oversikter"))
    }
}
