import Language
import Testing

@testable import SiteRendering

@Suite("Pages in several languages")
struct LanguagePageTests {
    private static let book = Book([
        ("handbok.yml", "tittel: Boka\ndeler: [{mappe: a, tittel: Delen}, b]\n"), ("forside.md", "# Velkommen\n"),
        ("forside.nn.md", "# Velkomen\n"), ("a/index.md", "# Siden\n"),
        ("a/x.md", "---\nsummary: Om x\nmaterials: [bord]\n---\n# X\n\n[y](y.md)\n"),
        ("a/x.nn.md", "---\ntranslated-from: 00000000\n---\n# X på nynorsk\n\n[y](y.md), [](y.md) og [b](../b)\n"),
        ("a/y.md", "---\nsummary: Om y\n---\n# Y\n"), ("b/z.md", "# Z\n"),
    ])

    @Test("A switch where there are versions, and nowhere else")
    func languages() {
        let site = Self.book.site
        for (path, page) in site {
            let hasVersions = ["index.html", "index.nn.html", "a/x.html", "a/x.nn.html"].contains(path)
            #expect(page.contains("class=\"languages\"") == hasVersions, "\(path)")
            #expect(page.count(of: "rel=\"alternate\"") == (hasVersions ? 2 : 0), "\(path)")
            #expect(Tags(page).problem == nil, "\(path)")
        }
        #expect(
            Self.book.page("a/x.nn.html").contains(
                "<nav class=\"languages\" aria-label=\"Språk\"><ul class=\"language-list\">"
                    + "<li><a href=\"x.html\" hreflang=\"nb\" lang=\"nb\">Bokmål</a></li>"
                    + "<li><a href=\"x.nn.html\" hreflang=\"nn\" lang=\"nn\" aria-current=\"page\">Nynorsk</a></li></ul></nav>"))
        #expect(Self.book.page("a/x.nn.html").contains("<html lang=\"nn\">"))
    }

    @Test("Leaving one's language is said: in the text, in the pager, and by attributes in lists")
    func fallback() {
        let page = Self.book.page("a/x.nn.html")
        for part in [
            "<a href=\"y.html\" hreflang=\"nb\">y</a> <span class=\"link-language\">(bokmål)</span>",
            "<a href=\"y.html\" hreflang=\"nb\" lang=\"nb\">Y</a> <span class=\"link-language\">(bokmål)</span>",
            "<a href=\"../b/index.html\" hreflang=\"nb\">b</a> <span class=\"link-language\">(bokmål)</span>",
            "<span>Neste</span> <bdi lang=\"nb\">Y</bdi> (bokmål)</a>", "<dd lang=\"nb\">bord</dd>",
            "<li><a href=\"y.html\" hreflang=\"nb\" lang=\"nb\">Y</a></li>",
            "<a class=\"handbook-title\" href=\"../index.nn.html\">",
            "<li><a href=\"../index.nn.html\">Velkomen</a></li><li><a href=\"index.html\" hreflang=\"nb\" lang=\"nb\">Delen</a></li>",
        ] { #expect(page.contains(part), "\(part)") }
        #expect(!page.contains("Om x"))
        #expect(!Self.book.page("a/x.html").contains("hreflang=\"nb\">y"))
    }

    @Test("An outdated translation says so and leads to the original; no other page does")
    func outdated() {
        for (path, page) in Self.book.site {
            #expect(page.contains("class=\"translation-notice\"") == (path == "a/x.nn.html"), "\(path)")
        }
        #expect(
            Self.book.page("a/x.nn.html").contains(
                "<p class=\"translation-notice\" role=\"note\">Denne omsetjinga er eldre enn originalen, som er endra etterpå. "
                    + "<a href=\"x.html\" hreflang=\"nb\">Les originalen</a> "
                    + "<span class=\"link-language\">(bokmål)</span></p>"))
    }

    @Test("Translations are in no list beside their originals, and steps go from original to original")
    func lists() {
        let contents = Self.book.page("innhold.html")
        #expect(contents.contains("x.html") && !contents.contains("x.nn.html"))
        #expect(Self.book.page("a/index.html").count(of: "<li>") > 0 && !Self.book.page("a/index.html").contains("x.nn.html"))
        #expect(Self.book.page("a/y.html").contains("class=\"pager-previous\" href=\"x.html\" rel=\"prev\""))
        let last = Self.book.page("b/z.html")
        #expect(last.contains("pager-previous") && !last.contains("pager-next"))
        #expect(Self.book.page("index.nn.html").contains("class=\"part-cards\""))
    }
}
