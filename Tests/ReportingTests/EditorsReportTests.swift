import Diagnostics
import HandbookModel
import Language
import MarkdownParsing
import Markup
import Register
import Resolving
import Testing

@testable import Reporting

@Suite("The editors' report")
struct EditorsReportTests {
    private static let settings = """
        title: Boka
        parts: [del]
        kinds: {metode: {label: Metode, plural: Metoder}}
        facets:
          a: {title: A-trappa, form: trapp, terms: {en: Én, to: To}}
          b: {title: B-lista, form: liste, terms: {x: X, y: Y}}
        matrices: {kryss: {title: Kryss, rows: a, columns: b}}
        paths: {vei: {title: Veien, chapters: [del/en.md]}}

        """
    private static let files = [
        ("handbok.yml", settings),
        (
            "del/en.md",
            "---\ntitle: Første\nkind: metode\nfacets: {a: en, b: [x, y]}\nsummary: S\nsources: [K]\nkeywords: [k]\n"
                + "review-by: 2026-11-21\nowner: Kari\n---\nEn [lenke](to.md) og [en til](https://example.org) i to ord.\n"
        ), ("del/to.md", "---\ntitle: Andre\nfacets: {a: to, b: x}\nreview-by: 2026-11-22\nstatus: review\n---\nKort `a b`.\n"),
        ("del/tre.md", "---\ntitle: Tredje\nstatus: draft\n---\n"),
    ]
    private static let report = makeReport(files)

    private static func makeReport(_ files: [(String, String)]) -> EditorsReport {
        let texts = files.map { SourceText(path: SourcePath($0.0), bytes: Array($0.1.utf8)) }
        let settings = SettingsParser.parse(texts[0], in: texts[0].bytes.indices)
        let configuration = HandbookConfiguration.decode(settings.value, in: texts[0].path).value
        let chapters = texts.dropFirst().map { text in
            var front = FrontMatter()
            let manuscript = ManuscriptParser.parse(text) { settings in
                front = FrontMatter.decode(settings, in: text.path, expectsOwnKeys: true).value
                return nil
            }
            return ParsedChapter(source: text, frontMatter: front, document: manuscript.value.document)
        }
        let today = CalendarDay(iso: "2026-11-22") ?? .distantPast
        let handbook = HandbookAssembler.assemble(
            chapters, configuration: configuration, summary: nil, assets: [],
            options: AssemblyOptions(includesDrafts: false, today: today, fallbackTitle: "mappe")
        ).value
        let resolver = Resolver(handbook, VocabularyAssembler.assemble(RegisterDeclarations(), for: handbook).value)
        var memory = TermMemory()
        let book = resolver.combine(handbook.chapters.indices.map { resolver.links(of: ChapterID($0), &memory).value }).value
        return EditorsReport(book, today: today, language: .bokmaal)
    }

    private func rows(_ name: String) -> [String] {
        Self.report.sections.first { $0.name == name }?.rows.map { row in
            [row.label, row.count.map(String.init), row.detail].compactMap(\.self).joined(separator: " ")
        } ?? []
    }

    @Test("How much there is of each kind, term and path")
    func counts() {
        #expect(rows("kinds") == ["Metoder 1"])
        #expect(rows("facet:a") == ["Én 1", "To 1"] && rows("facet:b") == ["X 2", "Y 1"])
        #expect(rows("paths") == ["Veien 1"])
        #expect(Self.report.scope == "2 kapitler, 22. november 2026")
    }

    @Test("Cells that no chapter stands in")
    func emptyCells() { #expect(rows("empty-cells:kryss") == ["To × Y"]) }

    @Test("What is overdue is so from the day after, with who answers for it")
    func overdue() { #expect(rows("overdue") == ["Første 21. november 2026, Kari"]) }

    @Test("What is not on the site, and what waits for review")
    func unfinished() { #expect(rows("unpublished") == ["del/tre.md"] && rows("underReview") == ["Andre"]) }

    @Test(
        "What lacks something",
        arguments: ["withoutSummary", "withoutSources", "withoutKeywords", "withoutKind"])
    func missing(name: String) { #expect(rows(name) == ["Andre"]) }

    @Test("What no text links to")
    func unlinked() { #expect(rows("linkedFromNowhere") == ["Første"]) }

    @Test("Lengths are words as a reader counts them, code too")
    func lengths() { #expect(rows("longest") == ["Første 8 ord", "Andre 4 ord"] && rows("shortest").first == "Andre 4 ord") }

    @Test("Links by where they lead")
    func links() {
        #expect(rows("links") == ["I håndboka 1", "Til filer og bilder 0", "Til andre nettsteder 1"])
    }

    @Test("How large the register is")
    func register() {
        #expect(
            rows("register") == [
                "Oppslag 1", "«Se» 0", "«Se også» 0", "Steder 1", "Steder per oppslag 1,0", "Oppslag per 1000 ord 100,0",
                "Andel av teksten (vanlig 1–15\u{A0}%) 20,0\u{A0}%",
            ])
    }

    @Test("As text each chapter is told with its file; as JSON the same")
    func forms() {
        #expect(
            Self.report.text.hasPrefix("Boka: redaksjonens oversikt (2 kapitler, 22. november 2026)\n\nKapitler etter slag\n"))
        #expect(Self.report.text.contains("\n  Første (21. november 2026, Kari)  [del/en.md]\n"))
        #expect(Self.report.json.contains("\"path\": \"del/en.md\""))
    }

    @Test("No word is missing in any language")
    func words() {
        for language in HandbookLanguage.allCases {
            #expect(ReportText.allCases.allSatisfy { !$0.text(in: language).isEmpty })
        }
    }
}
