import Diagnostics
import Language
import Markup
import Testing

@testable import HandbookModel

@Suite("Translations")
struct TranslationTests {
    private static let declared = ("handbok.yml", "tittel: Bok\ndeler: [a]\n")

    private func routes(_ book: Book) -> [String] { book.handbook.chapters.map(\.route.path) }

    @Test(
        "A name says a language or none",
        arguments: [
            ("a/x.nn.md", "a/x.md nn"), ("x.nb.md", "x.md nb"), ("index.sv.md", "index.md sv"), ("x.y.da.md", "x.y.md da"),
            ("x.en.markdown", "x.markdown en"), ("x.md", nil), ("x.no.md", nil), ("x.NN.md", nil), ("x.de.md", nil),
            (".nn.md", nil), ("a/.nn.md", nil), ("a.nn/x.md", nil), ("nn.md", nil), ("xnn.md", nil),
        ])
    func names(path: String, meaning: String?) {
        let name = TranslationName(SourcePath(path))
        #expect(name.map { "\($0.original) \($0.language.tag)" } == meaning)
    }

    @Test("Past many translations without an original nobody is told which was meant")
    func manyAlone() {
        let names = (0..<300).map { "kapittel\($0).nn.md" }
        let book = Book(names: ["kapittel.md"] + names, [("handbok.yml", "title: Bok\n")])
        #expect(book.found.count == 300)
        #expect(book.found.count { $0.advice?.bokmaal.contains("Mente du") == true } == 100)
    }

    @Test("What has no effect where it stands is told of, and what only repeats the original is not")
    func withoutEffect() {
        let settings = """
            kinds: {metode: {label: Metode}, mal: {label: Mal}}
            facets: {tema: {title: Tema, form: liste, terms: {en: En}}}

            """
        let original = "---\nkind: metode\nfacets: {tema: en}\n---\n# A\n"
        let book = { (translation: String) in
            Book([("handbok.yml", settings), ("a.md", original), ("a.nn.md", "---\n\(translation)\n---\n# A nn\n")]).findings
        }
        #expect(book("kind: metode\nfacets: {tema: en}") == [])
        #expect(book("kind: Metode\nfacets: {tema: En}") == [])
        #expect(book("kind: mal\nfacets: {tema: to}") == ["SPR005 a.nn.md 2:7 mal", "SPR005 a.nn.md 3:10 tema"])
        #expect(book("chapters: [b.md]") == ["SPR005 a.nn.md 2:12 b.md"])
        let alone = [("handbok.yml", "title: Bok\n"), ("a.md", "---\ntranslated-from: 01234567\n---\n# A\n")]
        #expect(Book(alone).findings == ["SPR005 a.md 2:18 01234567"])
        #expect(Book(Array(alone.dropFirst())).findings == [])
    }

    @Test("Translations stand after all originals, with number, part and role of their own original")
    func order() throws {
        let book = Book([
            Self.declared, ("forside.md", "# Bok\n"), ("forside.nn.md", "# Boka\n"), ("a/README.md", "# A\n"),
            ("a/README.nn.md", "# A nn\n"), ("a/x.md", "# X\n"), ("a/x.en.md", "# X en\n"), ("a/x.nn.md", "# X nn\n"),
            ("a/y.md", "# Y\n"),
        ])
        #expect(book.outline == ["forside.md", "a = a/README.md: a/x.md a/y.md"])
        #expect(
            routes(book) == [
                "index.html", "a/index.html", "a/x.html", "a/y.html", "a/index.nn.html", "a/x.nn.html", "index.nn.html",
                "a/x.en.html",
            ])
        #expect(book.handbook.originals == 0..<4)
        let translation = try #require(book["a/x.nn.md"])
        #expect(translation.number?.description == "1.1" && translation.role == .chapter && translation.part?.index == 0)
        #expect(translation.translationOf == ChapterID(2) && translation.language == .nynorsk)
        #expect(book["a/README.nn.md"]?.role == .partPage && book["forside.nn.md"]?.role == .frontPage)
        #expect(book.findings == [])
        #expect(book.handbook.versions(of: ChapterID(7)).map(\.index) == [2, 5, 7])
        #expect(book.handbook.versions(of: ChapterID(3)) == [])
        let versions = HandbookLanguage.allCases.map { book.handbook.version(of: ChapterID(5), in: $0).index }
        #expect(versions == [2, 5, 2, 2, 7])
        #expect(book.handbook.original(of: ChapterID(7)) == ChapterID(2))
    }

    @Test("The address leads back to the file", arguments: ["x.md", "a/x.md", "a b/æ.md", "x.y.md"])
    func routeRoundTrips(path: String) throws {
        for language in HandbookLanguage.allCases {
            let name = SourcePath(path.dropLast(3) + ".\(language.tag).md")
            let route = Route(chapter: SourcePath(path), isFolderIndex: false).translated(into: language)
            #expect(route == Route(chapter: name, isFolderIndex: false) && route.chapterPath == name)
            #expect(TranslationName(name)?.original == SourcePath(path))
        }
    }

    @Test("What is not on the site in the original is there in no language")
    func unpublished() {
        let files = [
            ("index.md", "# Bok\n"), ("x.md", "---\nstatus: draft\n---\n# X\n"), ("x.nn.md", "# X nn\n"),
            ("y.md", "# Y\n"), ("y.nn.md", "---\nstatus: draft\n---\n# Y nn\n"),
        ]
        let book = Book(files)
        #expect(routes(book) == ["index.html", "y.html"])
        #expect(book.handbook.unpublished == Set(["x.md", "x.nn.md", "y.nn.md"].map { SourcePath($0) }))
        #expect(book.handbook.versions(of: ChapterID(1)) == [])
        let drafts = Book(files, includesDrafts: true)
        #expect(drafts["x.nn.md"]?.frontMatter.status == .draft && drafts["y.md"]?.frontMatter.status == .published)
    }

    @Test("In a declared handbook a name without an original is told of; in a bare folder it is a chapter")
    func orphans() {
        let files = [
            ("a/x.md", "# X\n"), ("a/xx.nn.md", "# N\n"), ("a/x.nn.md", "# N\n"), ("a/x.nn.sv.md", "# S\n"),
            ("a/x.nb.md", "# B\n"),
        ]
        let declared = Book([Self.declared] + files)
        #expect(declared.findings == ["SPR004 a/x.nb.md", "SPR001 a/x.nn.sv.md", "SPR001 a/xx.nn.md"])
        #expect(declared.advice.contains("Mente du «x.md»?"))
        #expect(declared["a/x.nb.md"] == nil && declared["a/x.nn.sv.md"]?.language == .swedish)
        let bare = Book(files)
        #expect(bare.findings == [])
        #expect(bare["a/x.nb.md"]?.translationOf == nil && bare["a/xx.nn.md"]?.language == .nynorsk)
        #expect(bare["a/x.nn.md"]?.translationOf != nil)
    }

    @Test("An original in nynorsk has a translation into bokmål, and none into nynorsk")
    func nynorskOriginal() {
        let book = Book([
            Self.declared, ("a/x.md", "---\nlang: nn\n---\n# X\n"), ("a/x.nb.md", "# B\n"), ("a/x.nn.md", "# N\n"),
        ])
        #expect(book.findings == ["SPR004 a/x.nn.md"])
        #expect(book["a/x.nb.md"]?.language == .bokmaal && book["a/x.md"]?.language == .nynorsk)
    }

    @Test("The name decides the language, and front matter that says otherwise is told of")
    func contradiction() {
        let book = Book([
            ("x.md", "# X\n"), ("x.nn.md", "---\nspråk: en\n---\n# \"N\"\n"), ("x.da.md", "---\nlang: da\n---\n# D\n"),
        ])
        #expect(book.findings == ["SPR002 x.nn.md 2:8 en"])
        #expect(book["x.nn.md"]?.language == .nynorsk && book["x.nn.md"]?.title == "«N»")
    }

    @Test("What a translation does not say it has from its original, but no text of another language unmarked")
    func inheritance() throws {
        let original = """
            ---
            title: X
            summary: S
            keywords: [k]
            audience: alle
            duration: 1 time
            group-size: 5
            materials: [bord]
            contacts: [c]
            sources: [kilde]
            owner: Laget
            requires: [y.md]
            attachments: [ark.pdf]
            reviewed: 2026-01-01
            aliases: [gammel]
            ---
            """
        let book = Book([
            ("x.md", original), ("y.md", "# Y\n"), ("ark.pdf", ""),
            ("x.sv.md", "---\nduration: 1 timme\n---\n# Svensk\n"),
        ])
        let front = try #require(book["x.sv.md"]).frontMatter
        #expect(front.duration == "1 timme" && front.audience == ["alle"] && front.materials == ["bord"])
        #expect(
            front.sources.map(\.value) == ["kilde"] && front.owner == "Laget" && front.groupSize == "5" && front.contacts == ["c"]
        )
        #expect(front.inherited == [.audience, .groupSize, .materials, .contacts, .sources])
        #expect(front.requires.map(\.value) == ["y.md"] && front.attachments.map(\.value) == ["ark.pdf"])
        #expect(front.title == nil && front.summary == nil && front.keywords.isEmpty)
        #expect(front.reviewed == nil && front.aliases.isEmpty)
        #expect(book.handbook.redirects.count == 1 && book.findings == [])
    }

    @Test(
        "A fingerprint is held against the original as it is",
        arguments: [
            ("oversatt-fra: RIGHT", false, []), ("translated-from: 00000000", true, ["SPR003 x.nn.md 2:18 00000000"]),
            ("oversatt-fra: ukjent", false, ["SPR003 x.nn.md 2:15 ukjent"]),
            ("oversatt-fra: \"?\"", false, ["SPR003 x.nn.md 2:15 \"?\""]), ("oversatt-fra:", false, ["SPR003 x.nn.md 2:14 "]),
            ("owner: a", false, []),
        ])
    func freshness(line: String, isOutdated: Bool, findings: [String]) {
        let original = ("x.md", "# X\n\nTekst.\n")
        let told = Book([original, ("x.nn.md", "---\noversatt-fra: x\n---\n# N\n")]).advice.first ?? ""
        let right = told.split(separator: "«").last?.prefix(8) ?? ""
        let front = line.replacing("RIGHT", with: right)
        let book = Book([original, ("x.nn.md", "---\n\(front)\n---\n# N\n")])
        #expect(book.findings == findings && book["x.nn.md"]?.isOutdated == isOutdated)
    }

    @Test("A list that names translations too has nothing missing")
    func listed() {
        let files = [("index.md", "---\nchapters: [x.md, x.nn.md]\n---\n# Bok\n"), ("x.md", "# X\n"), ("x.nn.md", "# N\n")]
        #expect(Book(files).findings == [] && Book(files).outline == ["index.md", "«»: x.md"])
        let summary = Book(files.dropFirst() + [("SUMMARY.md", "# S\n\n- [x](x.md)\n- [n](x.nn.md)\n")])
        #expect(summary.findings == [] && summary.outline == ["«»: x.md"])
    }

    @Test("A handbook without translations asks for no fingerprint and keeps no list")
    func unused() {
        let book = Book(names: ["x.md", "y.md"])
        #expect(book.handbook.translations.isEmpty && book.handbook.originals == 0..<2)
    }
}
