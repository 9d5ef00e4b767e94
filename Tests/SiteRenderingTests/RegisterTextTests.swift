import HandbookModel
import Register
import Resolving
import Testing

@testable import SiteRendering

@Suite("The register in a chapter's text")
struct RegisterTextTests {
    private static let register = """
        begreper:
          avvik: {term: {nb: avvik, nn: avvik}, definisjon: {nb: Galt., nn: Gale.}}
          frist: {term: frist, definisjon: Dagen det skal være gjort.}
        """

    private func page(_ text: String, _ address: String = "x.html") -> String {
        Book([
            ("handbok.yml", "tittel: Bok\n"), ("register.yml", Self.register), ("index.md", "# Bok\n"), ("x.md", text),
            ("x.nn.md", "# Ord\n\nEit avvik.\n"),
        ]).page(address)
    }

    private static let button = "<button type=\"button\" class=\"begrep\" popovertarget=\"def:avvik\">"

    @Test("words that are defined open their definition, the first time in each larger section")
    func words() {
        let page = page("# T\n\nEt avvik & to *avvik*. Avviket.\n\n## A\n\nFlere avvikene her.\n")
        #expect(page.contains("<p>Et \(Self.button)avvik</button> &amp; to <em>avvik</em>. Avviket.</p>"))
        #expect(page.contains("<p>Flere \(Self.button)avvikene</button> her.</p>"))
        #expect(page.count(of: "<div popover") == 1 && Tags(page).problem == nil)
        #expect(page.contains("<p>Galt.</p>") && page.contains("<a href=\"begreper/avvik.html\">Mer om avvik</a>"))
    }

    @Test("several in one text, and with what must be escaped between them")
    func several() {
        #expect(
            page("# T\n\nEt avvik & en frist, \"to\".\n").contains(
                "Et \(Self.button)avvik</button> &amp; en <button type=\"button\" class=\"begrep\" popovertarget=\"def:frist\">"
                    + "frist</button>, «to».</p>"))
    }

    @Test(
        "nothing opens in headings, links, questions or tasks",
        arguments: [
            "# T avvik\n", "# T\n\n## Avvik\n", "# T\n\n[et avvik](index.md)\n", "# T\n\n- [ ] avvik\n",
            "# T\n\n```spørsmål\nEt avvik?\n\nSvar.\n```\n", "# T\n\n`avvik`\n", "# T\n\n![avvik](a.png \"Avvik\")\n",
            "# T\n\n## [Om](begrep:avvik)\n",
        ])
    func forbidden(text: String) {
        let page = page(text)
        #expect(!page.contains("popovertarget") && !page.contains("<div popover") && Tags(page).problem == nil, "\(page)")
    }

    @Test("words an editor marks open too, and hold no link inside")
    func marked() {
        let page = page("# T\n\nSom [det *gale*[^1]](begrep:avvik) sier.\n\n[^1]: Note.\n")
        #expect(page.contains("<span class=\"stikk\" id=\"stikk-avvik\">\(Self.button)det <em>gale</em>"))
        let inside = page.split(separator: Self.button)[1].split(separator: "</button>")[0]
        #expect(inside.contains("<sup") && !inside.contains("<a"))
    }

    @Test("a keyword that only a translation names is a word, and leads nowhere")
    func translationOnly() {
        let book = Book([
            ("handbok.yml", "tittel: Bok\n"), ("index.md", "# Bok\n"), ("x.md", "---\nstikkord: [ord]\n---\n# X\n"),
            ("x.nn.md", "---\nstikkord: [ord, nytilsette]\n---\n# X\n"),
        ])
        #expect(book.page("x.nn.html").contains("role=\"doc-backlink\" lang=\"nb\">ord</a></li><li>nytilsette</li></ul>"))
        #expect(!book.page("stikkordsregister.html").contains("nytilsette"))
    }

    @Test("the chapter's language decides which definition opens")
    func languages() {
        let page = page("# T\n", "x.nn.html")
        #expect(page.contains("<p>Gale.</p>") && page.contains(">Meir om avvik</a>") && page.contains("Ord i kapitlet"))
    }

    @Test("places have their ids, among blocks and in text")
    func places() {
        let page = page(
            """
            # T

            ## A

            Et <!-- stikk: en -->ord.

            <!-- stikk: to -->

            - punkt

              <!-- stikk: tre -->

              mer

            > <!-- stikk: fire -->
            >
            > sitat

            | a |
            |---|
            | x <!-- stikk: fem --> |

            Og [seks ord](stikk:avvik).
            """)
        #expect(page.contains("<p>Et <span class=\"stikk\" id=\"stikk-en\"></span>ord.</p>"))
        #expect(page.contains("</p>\n<span class=\"stikk stikk-block\" id=\"stikk-to\"></span>\n<ul>"))
        #expect(page.contains("<span class=\"stikk stikk-block\" id=\"stikk-tre\"></span>\n<p>mer</p>"))
        #expect(page.contains("<blockquote>\n<span class=\"stikk stikk-block\" id=\"stikk-fire\"></span>\n<p>sitat</p>"))
        #expect(page.contains("id=\"stikk-fem\"></span></td>"))
        #expect(page.contains("Og <span class=\"stikk\" id=\"stikk-avvik\">seks ord</span>."))
        #expect(Tags(page).problem == nil)
    }

    @Test("keywords are links back to the register, the chapter's own and its sections'")
    func keywords() {
        let page = page("---\nstikkord: [avvik, frist > siste]\n---\n# T\n\n## Om A & B\n\n<!-- stikk: to; frist -->\n\nTekst.\n")
        #expect(
            page.contains(
                "<ul class=\"keyword-list\"><li><a href=\"stikkordsregister.html#stikk-avvik\" role=\"doc-backlink\">avvik</a></li>"
                    + "<li><a href=\"stikkordsregister.html#stikk-frist-siste\" role=\"doc-backlink\">frist: siste</a></li></ul>")
        )
        #expect(
            page.contains(
                "<dl class=\"section-keywords\"><div><dt><a href=\"#om-a--b\">Om A &amp; B</a></dt><dd>"
                    + "<a href=\"stikkordsregister.html#stikk-to\" role=\"doc-backlink\">to</a>, "
                    + "<a href=\"stikkordsregister.html#stikk-frist\" role=\"doc-backlink\">frist</a></dd></div></dl>"))
        #expect(page.contains("<link rel=\"stylesheet\" href=\"tema/register.css\">") && !page.contains("register.js"))
    }
}

@Suite("A long register")
struct LongRegisterTests {
    private static let book: Book = {
        let words =
            (0...RegisterPlaces.mostEntriesOnAPage).map { "\($0 % 2 == 0 ? "alfa" : "ås") \($0)" } + ["7 tall", "żuk", "Ωmega"]
        return Book([
            ("handbok.yml", "tittel: Bok\n"), ("index.md", "# Bok\n"),
            ("register.yml", "begreper:\n  alfa: {term: alfa, se-også: [aas]}\n  aas: {term: ås}\n"),
            ("x.md", "---\nstikkord: [\(words.map { "\"\($0)\"" }.joined(separator: ", "))]\n---\n# X\n"),
        ])
    }()
    private static let site = book.site

    @Test("has a page for each letter, one for all, and a way in")
    func split() {
        let folder = "stikkordsregister/"
        #expect(
            Set(Self.site.keys.filter { $0.hasPrefix(folder) })
                == Set(["a", "aa", "z", "0-9", "rest", "alt"].map { folder + $0 + ".html" }))
        let front = Self.site["stikkordsregister.html"] ?? ""
        #expect(front.contains("<li><a href=\"stikkordsregister/a.html\">A</a> <span>752 oppslag</span></li>"))
        #expect(
            front.contains("<a href=\"stikkordsregister/alt.html\">Alt på én side</a>") && !front.contains("class=\"entries\""))
        #expect(Tags(front).problem == nil)
    }

    @Test("leads to the right page, from chapters, concepts and between letters; on one page it stays there")
    func lines() {
        #expect(Self.site["x.html"]?.contains("href=\"stikkordsregister/aa.html#stikk-as-1\"") == true)
        #expect(Self.site["begreper/alfa.html"]?.contains("href=\"../stikkordsregister/a.html#stikk-alfa\"") == true)
        let letter = Self.site["stikkordsregister/a.html"] ?? ""
        #expect(letter.contains("<i>se også</i> <a href=\"aa.html#stikk-aas\">ås</a>"))
        #expect(letter.contains("<a href=\"a.html\" aria-current=\"page\">A</a>") && letter.contains("<a href=\"aa.html\">Å</a>"))
        let whole = Self.site["stikkordsregister/alt.html"] ?? ""
        #expect(whole.contains("<i>se også</i> <a href=\"#stikk-aas\">ås</a>") && whole.contains("<a href=\"#bokstav-aa\">Å</a>"))
        #expect(Self.book.resolved.register.places.all.count == Set(Self.book.resolved.register.places.all).count)
    }

    @Test("has all its pages among the addresses that are taken")
    func addresses() {
        let made = Set(Self.site.keys)
        #expect(Self.book.resolved.register.places.all.allSatisfy { made.contains($0.path) })
        #expect(
            made.filter { $0.contains("register") || $0.contains("begreper") }.count
                == Self.book.resolved.register.places.all.count)
    }
}
