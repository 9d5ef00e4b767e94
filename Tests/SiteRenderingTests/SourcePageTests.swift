import Testing

@testable import SiteRendering

@Suite("Sources on pages")
struct SourcePageTests {
    private static let sources = """
        [{"id": "a", "type": "book", "title": "Being & doing", "language": "en", "author": ["Ås", "Bø"], "issued": "2016"},
         {"id": "b", "type": "book", "title": "Å være", "language": "no", "author": ["Ås", "Bø"], "issued": "2017"}]
        """

    private let book = Book([
        ("handbok.yml", "tittel: Bok\n"), ("kilder.json", sources), ("index.md", "# Bok\n"),
        ("x/a.md", "# A [@a]\n\n## B\n\n[@a, s. 2; @b] «[@nei]»\n"),
        ("x/b.md", "---\nlang: en\nsources: [a, 'b, p. 3', Talk]\n---\n# B\n\n[@b]\n"),
    ])

    @Test("a citation is a link in the text, and text in the page's title")
    func citations() {
        let page = book.page("x/a.html")
        #expect(page.contains("<h1>A <span class=\"citation\">(Ås og Bø, 2016)</span></h1>"))
        #expect(
            page.contains(
                "<span class=\"citation\">(<a role=\"doc-biblioref\" href=\"../kilder.html#kilde:a\">Ås og Bø, 2016</a>, s.\u{A0}2; "
                    + "<a role=\"doc-biblioref\" href=\"../kilder.html#kilde:b\">Ås og Bø, 2017</a>)</span>"))
        #expect(page.contains("«<span class=\"citation\">(nei)</span>»"))
    }

    @Test("a chapter's list is in the chapter's language, and titles say theirs when it is another")
    func lists() {
        let page = book.page("x/b.html")
        #expect(page.contains("(<a role=\"doc-biblioref\" href=\"../kilder.html#kilde:b\">Ås and Bø, 2017</a>)"))
        #expect(page.contains(">Ås and Bø (2016)</a>. <i>Being &amp; doing</i>.</li>"))
        #expect(page.contains("<i lang=\"no\">Å være</i>. <span class=\"locator\">(p. 3)</span></li><li>Talk</li></ul>"))
        #expect(book.page("x/a.html").contains("<i lang=\"en\">Being &amp; doing</i>"))
    }

    @Test("the page of sources has each once, with the places that use it")
    func page() {
        let page = book.page("kilder.html")
        #expect(Tags(page).problem == nil)
        #expect(Tags(page).values(of: "id").filter { $0.hasPrefix("kilde:") } == ["kilde:a", "kilde:b"])
        #expect(
            page.contains("<a href=\"x/a.html\">A</a>; <a href=\"x/a.html#b\">A › B</a>; <a href=\"x/b.html\" lang=\"en\">B</a>"))
        #expect(page.contains("<i>Å være</i>") && page.contains("<title>Kilder – Bok</title>"))
    }

    @Test("every value of a page has its bit in the shape")
    func slots() {
        #expect(PageSlot.all.count <= 128)
    }
}
