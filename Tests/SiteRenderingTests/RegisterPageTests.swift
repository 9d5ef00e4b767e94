import Diagnostics
import HandbookModel
import Language
import Register
import Resolving
import Testing

@testable import SiteRendering

/// The part of a page between two texts.
private func part(of page: String, from start: String, to end: String) -> String {
    guard let from = page.firstRange(of: start)?.lowerBound, let to = page[from...].firstRange(of: end)?.lowerBound else {
        return ""
    }
    return String(page[from..<to])
}

@Suite("Pages of the register")
struct RegisterPageTests {
    private static let register = """
        emner:
          vern: {tittel: Vern, beskrivelse: Å verne., los: "https://psi.norge.no/los/ord/vern", emner: {natt: Nattevern}}
        begreper:
          avvik:
            term: {nb: avvik, en: nonconformity}
            se-fra: [avviksmelding]
            skjult: [avik]
            frarådd: [uhell]
            definisjon: {nb: Noe som er «galt»., nn: Noko som er gale.}
            kilde: a, s. 12
            se-også: [varsling, "bok:hms/avvik"]
            emner: [vern]
            lik: https://example.org/avvik
          varsling: {term: varsling}
          intern: {term: intern, under: varsling, bare-under: ja}
          hamar: {term: Hamar, register: steder}
        """

    private static let files = [
        ("handbok.yml", "tittel: Bok\ndeler: [x, y]\n"), ("register.yml", register), ("index.md", "# Bok\n"),
        ("kilder.json", #"[{"id": "a", "type": "book", "title": "T", "author": ["Ås"], "issued": "2016"}]"#),
        ("x/index.md", "# Del x\n"), ("y/index.md", "# Del y\n"),
        (
            "x/melde.md",
            """
            ---
            sammendrag: Hvem som melder.
            stikkord: [hoved: avvik, varsling > intern, arkiv, Hamar]
            ---
            # Melde & si fra

            ## Hvem?

            <!-- stikk: skjema: frist -->

            Et avvik. Se [avviket](begrep:avvik).

            <!-- stikk: arkiv -->

            - [ ] avvik

            ## Eksempel

            Se [avvik](lukke.md).
            """
        ), ("x/lukke.md", "---\nstikkord: [arkiv]\n---\n# Lukke\n\n## Eksempel\n\n<!-- stikk: varsling -->\n\nEt avvik.\n"),
        ("y/lukke.md", "---\nstikkord: [varsling]\n---\n# Lukke\n\n[![avvik](a.png)](x)\n"),
        ("x/melde.nn.md", "---\nstikkord: [avvik]\n---\n# Melde\n\nEit avvik.\n"),
    ]

    private static let book = Book(files)
    private static let site = book.site

    private func entry(_ id: String, on page: String = "stikkordsregister.html") -> String {
        part(of: Self.site[page] ?? "", from: "<li id=\"\(id)\"", to: "\n")
    }

    @Test("are well-formed, and no id stands twice on any")
    func wellFormed() {
        let pages = Self.site.filter { $0.key.contains("register") || $0.key.contains("begreper/") }
        #expect(pages.count == 3 + 6)
        for (address, page) in Self.site {
            let tags = Tags(page)
            #expect(tags.problem == nil, "\(address)")
            let ids = tags.values(of: "id")
            #expect(Set(ids).count == ids.count, "\(address): \(ids)")
        }
    }

    @Test("have letters to jump to, and those without entries as text")
    func letters() {
        let page = Self.site["stikkordsregister.html"] ?? ""
        let jumps = part(of: page, from: "<nav class=\"letters\"", to: "</nav>")
        #expect(jumps.contains("<li><a href=\"#bokstav-a\">A</a></li><li>B</li>") && jumps.contains("<li>Å</li></ul>"))
        #expect(!jumps.contains("0–9") && page.contains("<section class=\"letter\" id=\"bokstav-a\"><h2>A</h2>"))
        #expect(page.contains("<section class=\"register\" role=\"doc-index\" aria-label=\"Stikkordsregister\">"))
    }

    @Test("show the main place first and say so, and what stands there when it is no text")
    func places() {
        #expect(
            entry("stikk-avvik").contains(
                "<ul class=\"places\"><li><a href=\"x/melde.html\"><strong>1.2 Melde &amp; si fra</strong>"
                    + "<span class=\"visually-hidden\">, hovedomtale</span></a></li></ul>"))
        #expect(
            entry("stikk-frist").contains(
                "<ul class=\"places\"><li><a href=\"x/melde.html#stikk-frist\">1.2 Melde &amp; si fra: Hvem?</a>, skjema</li></ul>"
            ))
        #expect(entry("stikk-avvik").contains("data-words=\"avik uhell nonconformity\""))
    }

    @Test("lead from one word to another with the place in the same line, and both ways between two")
    func references() {
        #expect(
            entry("stikk-se-avviksmelding").hasSuffix(
                "<span class=\"term\">avviksmelding</span>, <i>se</i> <a href=\"#stikk-avvik\">avvik</a> "
                    + "(<a href=\"x/melde.html\">1.2 Melde &amp; si fra</a>)</li>"))
        #expect(entry("stikk-avvik").contains("<i>se også</i> <a href=\"#stikk-varsling\">varsling</a></p>"))
        #expect(entry("stikk-varsling").contains("<i>se også</i> <a href=\"#stikk-avvik\">avvik</a></p>"))
    }

    @Test("tell places with the same label apart by part, and never by number alone")
    func equalLabels() {
        let unnumbered = Book(
            Self.files.map { $0.0 == "handbok.yml" ? ($0.0, "tittel: Bok\ndeler: [x, y]\nnummerert: nei\n") : $0 })
        let page = unnumbered.page("stikkordsregister.html")
        let places = part(of: page, from: "<li id=\"stikk-varsling\"", to: "</ul>")
        #expect(places.contains(">Lukke: Eksempel</a>") && places.contains(">Lukke</a>"))
        let two = Book([
            ("handbok.yml", "tittel: Bok\ndeler: [x, y]\nnummerert: nei\n"), ("index.md", "# Bok\n"),
            ("x/index.md", "# Del x\n"), ("y/index.md", "# Del y\n"), ("x/a.md", "---\nstikkord: [ord]\n---\n# Likt\n"),
            ("y/a.md", "---\nstikkord: [ord]\n---\n# Likt\n"),
            (
                "x/b.md",
                "# Saker\n\n## Sak 1\n\n### Slik\n\n<!-- stikk: ord -->\n\nEt.\n\n## Sak 2\n\nX.\n\n### Slik\n\n<!-- stikk: ord -->\n\nTo.\n"
            ),
        ]).page("stikkordsregister.html")
        for label in ["Likt (Del x)", "Likt (Del y)", "Saker: Slik (Sak 1)", "Saker: Slik (Sak 2)"] {
            #expect(two.contains(">\(label)</a>"), "\(label)")
        }
    }

    @Test("put what says nothing alone under what it belongs to, with its own place to go to")
    func subEntries() {
        let page = Self.site["stikkordsregister.html"] ?? ""
        let varsling = part(of: page, from: "<li id=\"stikk-varsling\"", to: "</section>")
        #expect(varsling.contains("<ul class=\"entries\">\n<li id=\"stikk-intern\"><a href=\"begreper/intern.html\">intern</a>"))
        #expect(Self.site["begreper/intern.html"]?.contains("<h1>varsling: intern</h1>") == true)
        #expect(Self.site["begreper/intern.html"]?.contains("href=\"../stikkordsregister.html#stikk-intern\"") == true)
    }

    @Test("show a word that stands under another and by itself in both places, with one id")
    func doublePosting() {
        let page = Book([
            (
                "register.yml",
                "begreper:\n  a: {term: alfa}\n  b: {term: beta, under: a}\n  c: {term: gamma, under: b, bare-under: ja}\n"
            ),
            ("handbok.yml", "tittel: Bok\n"), ("x.md", "---\nstikkord: [alfa, beta, alfa > beta > gamma]\n---\n# X\n"),
        ]).page("stikkordsregister.html")
        #expect(page.count(of: "href=\"begreper/b.html\"") == 2 && page.count(of: "href=\"begreper/c.html\"") == 2)
        #expect(page.count(of: "id=\"stikk-b\"") == 1 && page.count(of: "id=\"stikk-c\"") == 1)
    }

    @Test("arrange concepts by subject, and do not hide those without one")
    func subjects() {
        let page = Self.site["emneregister.html"] ?? ""
        #expect(page.contains("<section class=\"subject\" id=\"emne-vern\"><h2>Vern</h2>\n<p>Å verne.</p>"))
        #expect(
            page.contains("href=\"https://psi.norge.no/los/ord/vern\"") && page.contains("id=\"emne-natt\"><h3>Nattevern</h3>"))
        let without = part(of: page, from: "<h2>Uten emne</h2>", to: "</section>")
        #expect(without.contains("<details><summary>3 oppslag</summary>") && without.contains(">arkiv</a>"))
        #expect(!without.contains("Hamar") && !without.contains(">avvik</a><ul"))
        #expect(
            Book([("handbok.yml", "tittel: Bok\n"), ("x.md", "---\nstikkord: a\n---\n# X\n")]).site["emneregister.html"] == nil)
    }

    @Test("have a page for each concept, with all that is known of it")
    func concepts() {
        let page = Self.site["begreper/avvik.html"] ?? ""
        #expect(page.contains("<title>avvik – Begrep – Bok</title>") && page.contains("<h1>avvik</h1>"))
        #expect(page.contains("Også kalt: avviksmelding</p>") && page.contains("Ikke bruk: uhell</p>"))
        #expect(
            page.contains(
                "Noe som er «galt». <span class=\"citation\">(<a role=\"doc-biblioref\" href=\"../kilder.html#kilde:a\">Ås, 2016</a>, s.\u{A0}12)"
            ))
        #expect(page.contains("<h2>Forklart i</h2>\n<ul class=\"chapter-list\">\n<li><a href=\"../x/melde.html\">1.2"))
        #expect(page.contains("<p>Hvem som melder.</p>"))
        #expect(page.contains("<dd>engelsk: <span lang=\"en\">nonconformity</span></dd>"))
        #expect(page.contains("<a href=\"../emneregister.html#emne-vern\">Vern</a>"))
        #expect(page.contains("<a role=\"doc-backlink\" href=\"../stikkordsregister.html#stikk-avvik\">"))
    }

    @Test("lead to the other registers and to the sources, and are led to from every page")
    func navigation() {
        let page = Self.site["stikkordsregister.html"] ?? ""
        let others = part(of: page, from: "<nav class=\"registers\"", to: "</nav>")
        for target in ["stedsregister.html", "emneregister.html", "kilder.html"] {
            #expect(others.contains("href=\"\(target)\""))
        }
        #expect(Self.site["stedsregister.html"]?.contains("<li id=\"stikk-hamar\">") == true)
        for (address, page) in Self.site {
            #expect(Tags(page).values(of: "href").contains { $0.hasSuffix("stikkordsregister.html") }, "\(address)")
        }
        #expect(!Book([("handbok.yml", "tittel: Bok\n"), ("x.md", "# X\n")]).page("x.html").contains("register"))
    }
}
