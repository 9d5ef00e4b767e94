import Diagnostics
import HandbookModel
import Resolving
import Testing

@Suite("Links")
struct LinkTests {
    private static let files = [
        ("index.md", "# Bok\n"), ("laering/index.md", "# Læring\n"), ("laering/hvorfor.md", "# Hvorfor\n\n## Mål og mening\n"),
        ("laering/å lære.md", "# Å lære\n"), ("laering/under/dypt.md", "# Dypt\n"), ("metoder/igp.md", "# IGP\n"),
        ("metoder/Idoarrt.md", "# IDOARRT\n"), ("laering/kommer.md", "---\nstatus: draft\n---\n# Kommer\n"),
        ("laering/ark.odt", "x"), ("bilde.png", "x"), ("metoder/hjul.svg", "x"), ("metoder/README.txt", "x"),
    ]

    /// A chapter in `laering/` that holds one link, and what becomes of it.
    private func follow(_ written: String, address: String? = nil) -> (target: String, book: Book) {
        let chapter = ("laering/her.md", "# Her\n\nSe [tekst](<\(written)>).\n\n## Steg 1\n")
        let book = Book(Self.files + [chapter], address: address)
        return (book.targets(of: "laering/her.md").first ?? "ingen lenke", book)
    }

    @Test("The root is the front page Stikkord makes, when nobody has written one", arguments: ["/", "..", "../"])
    func madeFrontPage(written: String) {
        let book = Book([("laering/her.md", "# Her\n\n[hjem](\(written))\n")])
        #expect(book.targets(of: "laering/her.md") == ["forsiden"])
        #expect(book.findings.isEmpty)
    }

    @Test("Attachments that are no files and relations that lead to no other chapter are told of")
    func wrongKindOfReference() {
        let front = "---\nvedlegg: [b.md, 'https://x.no/a.pdf']\nforutsetter: [b.md, her.md, ark.odt]\n---\n# Her\n"
        let book = Book([("her.md", front), ("b.md", "# B\n"), ("ark.odt", "x")])
        #expect(
            book.findings.sorted() == ["YAM005 'https://x.no/a.pdf'", "YAM005 ark.odt", "YAM005 b.md", "YAM005 her.md"])
    }

    @Test(
        "Links that arrive, in all the forms editors write",
        arguments: [
            ("hvorfor.md", "laering/hvorfor.md"), ("./hvorfor.md", "laering/hvorfor.md"),
            ("././hvorfor.md", "laering/hvorfor.md"),
            ("../metoder/igp.md", "metoder/igp.md"), ("../laering/hvorfor.md", "laering/hvorfor.md"),
            ("/metoder/igp.md", "metoder/igp.md"), ("under/../hvorfor.md", "laering/hvorfor.md"),
            ("hvorfor.md#mål-og-mening", "laering/hvorfor.md#mål-og-mening"),
            ("hvorfor.md#m%C3%A5l-og-mening", "laering/hvorfor.md#mål-og-mening"),
            ("hvorfor.md#ma\u{30A}l-og-mening", "laering/hvorfor.md#mål-og-mening"), ("hvorfor.md#", "laering/hvorfor.md"),
            ("hvorfor.md#top", "laering/hvorfor.md"), ("å%20lære.md", "laering/å lære.md"), ("å lære.md", "laering/å lære.md"),
            ("%C3%A5%20l%C3%A6re.md", "laering/å lære.md"), ("a\u{30A} lære.md", "laering/å lære.md"),
            ("hvorfor.md?v=2", "laering/hvorfor.md"), ("hvorfor.md?v=2#mål-og-mening", "laering/hvorfor.md#mål-og-mening"),
            ("index.md", "laering/index.md"), (".", "laering/index.md"), ("./", "laering/index.md"), ("../", "index.md"),
            ("/", "index.md"), ("../metoder/", "del: metoder"), ("../metoder", "del: metoder"), ("/laering/", "laering/index.md"),
            ("#steg-1", "laering/her.md#steg-1"), ("#", "laering/her.md"), ("her.md#steg-1", "laering/her.md#steg-1"),
            ("ark.odt", "fil: laering/ark.odt"), ("../bilde.png", "fil: bilde.png"),
            ("/metoder/hjul.svg", "fil: metoder/hjul.svg"),
            (" hvorfor.md ", "laering/hvorfor.md"), ("hvorfor.md/", "laering/hvorfor.md"),
        ])
    func arrives(written: String, target: String) {
        let followed = follow(written)
        #expect(followed.target == target)
        #expect(followed.book.findings == [])
    }

    @Test(
        "Links to the published handbook are links inside it",
        arguments: [
            ("https://x.no/bok/laering/hvorfor.html", "laering/hvorfor.md"), ("https://x.no/bok/", "index.md"),
            ("https://x.no/bok", "index.md"), ("https://x.no/bok/index.html", "index.md"),
            ("https://x.no/bok/laering/", "laering/index.md"), ("https://x.no/bok/laering/index.html", "laering/index.md"),
            ("https://x.no/bok/laering/hvorfor.html?x=1#mål-og-mening", "laering/hvorfor.md#mål-og-mening"),
            ("https://x.no/bok/laering/%C3%A5%20l%C3%A6re.html", "laering/å lære.md"),
            ("https://x.no/bok/bilde.png", "fil: bilde.png"), ("https://x.no/bok/metoder/index.html", "del: metoder"),
            ("https://x.no/boka/x.html", "https://x.no/boka/x.html"), ("https://y.no/bok/", "https://y.no/bok/"),
        ])
    func published(written: String, target: String) {
        let followed = follow(written, address: "https://x.no/bok/")
        #expect(followed.target == target)
        #expect(followed.book.findings == [])
    }

    @Test(
        "Links that lead elsewhere",
        arguments: [
            ("https://example.no/a?b=c#d", "https://example.no/a?b=c#d"), ("HTTP://example.no", "HTTP://example.no"),
            ("//example.no/a", "https://example.no/a"), ("mailto:post@example.no", "mailto:post@example.no"),
            ("tel:+4722123456", "tel:+4722123456"), ("https://example.no/å b", "https://example.no/å b"),
        ])
    func elsewhere(written: String, target: String) {
        let followed = follow(written)
        #expect(followed.target == target)
        #expect(followed.book.findings == [])
    }

    @Test(
        "Links that do not arrive, and what was meant",
        arguments: [
            ("hvorfr.md", "LNK001", "hvorfor.md"), ("igp.md", "LNK001", "../metoder/igp.md"),
            ("finnes-ikke-her.md", "LNK001", ""),
            ("../metoder/idoarrt.md", "LNK003", "../metoder/Idoarrt.md"), ("Hvorfor.md", "LNK003", "hvorfor.md"),
            ("ARK.ODT", "LNK003", "ark.odt"), ("kommer.md", "LNK008", ""), ("../../x.md", "LNK004", ""),
            ("/../x.md", "LNK004", ""), ("under/../../../x.md", "LNK004", ""), ("%2e%2e/%2e%2e/x.md", "LNK004", ""),
            ("..\\metoder\\igp.md", "LNK001", "../metoder/igp.md"), ("under\\dypt.md", "LNK001", "under/dypt.md"),
            ("C:\\Users\\kari\\igp.md", "LNK007", ""), ("file:///C:/igp.md", "LNK007", ""),
            ("../laerin/index.md", "LNK001", "index.md"), ("ark.ods", "LNK001", "ark.odt"),
            ("hjul.svg", "LNK001", "../metoder/hjul.svg"),
        ])
    func fails(written: String, code: String, suggestion: String) {
        let followed = follow(written)
        #expect(followed.target == "–")
        #expect(followed.book.found.map(\.code.rawValue) == [code])
        if !suggestion.isEmpty { #expect(followed.book.suggestions == [suggestion]) }
    }

    @Test(
        "Links written as other tools write them arrive, with a word about how to write them",
        arguments: [
            ("hvorfor", "laering/hvorfor.md"), ("hvorfor.html", "laering/hvorfor.md"), ("hvorfor.htm", "laering/hvorfor.md"),
            ("hvorfor#mål-og-mening", "laering/hvorfor.md#mål-og-mening"), ("index.html", "laering/index.md"),
            ("../laering/hvorfor.html#mål-og-mening", "laering/hvorfor.md#mål-og-mening"),
        ])
    func pageNames(written: String, target: String) {
        let followed = follow(written)
        #expect(followed.target == target)
        #expect(followed.book.found.map(\.code) == [.pageInsteadOfChapter])
    }

    @Test(
        "A wrong anchor leads to the chapter, and is told of with the right one",
        arguments: [
            ("hvorfor.md#mal-og-mening", "laering/hvorfor.md", "mål-og-mening"),
            ("hvorfor.md#Mål og mening", "laering/hvorfor.md", "mål-og-mening"),
            ("hvorfor.md#mål", "laering/hvorfor.md", "mål-og-mening"), ("#steg-2", "laering/her.md", "steg-1"),
            ("hvorfor.md#noe-helt-annet-og-langt", "laering/hvorfor.md", ""),
        ])
    func anchor(written: String, target: String, suggestion: String) {
        let followed = follow(written)
        #expect(followed.target == target)
        #expect(followed.book.found.map(\.code) == [.missingAnchor])
        if !suggestion.isEmpty { #expect(followed.book.suggestions.first?.hasSuffix(suggestion) == true) }
    }

    @Test(
        "Nothing that runs in the reader's browser gets through, however it is dressed",
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "javascript&colon;alert(1)", "javascript&#58;alert(1)", "&#106;avascript:alert(1)", "vbscript:x", "data:text/html,x",
            "data:image/svg+xml,x", "file:///etc/passwd", "blob:x", "java&#10;script:alert(1)", "java&Tab;script:alert(1)",
            "about:blank", "x-egen:åpne", "view-source:https://x.no", "filesystem:https://x.no/x",
        ])
    func forbidden(written: String) {
        let followed = follow(written)
        #expect(followed.target == "–")
        #expect(followed.book.found.map(\.code) == [.forbiddenScheme])
    }

    @Test(
        "What only looks like a scheme is no address on the web",
        arguments: ["%6Aavascript:alert(1)", "java\u{200B}script:x", "1a:b"])
    func noScheme(written: String) { #expect(follow(written).target == "–") }

    @Test("An empty address is told of", arguments: ["", " ", "&nbsp;"])
    func empty(written: String) {
        #expect(follow(written).target == "–")
        #expect(follow(written).book.found.map(\.code) == [.emptyDestination])
    }

    @Test("Broken links are told of at their place, each once")
    func places() {
        let text = "# A\n\nSe [b](b.md), [c][c]\nog [b igjen](b.md).\n\n[c]: c.md\n"
        let book = Book([("a.md", text)])
        #expect(book.findings == ["LNK001 b.md", "LNK001 b.md", "LNK001 c.md"])
    }

    @Test("Ten thousand broken links take no long time")
    func many() {
        let text = (0..<10_000).map { "[x](mangler-\($0).md) " }.joined()
        let chapters = (0..<300).map { ("k\($0).md", "# K\n") }
        let book = Book([("a.md", "# A\n\n" + text)] + chapters)
        #expect(book.found.count == 10_000)
    }
}
