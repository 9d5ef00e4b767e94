import Language
import Register
import Testing

@Suite("The register's review")
struct ReviewTests {
    private func chapter(_ title: String, _ keywords: String = "", _ text: String = "Tekst.\n") -> String {
        "---\ntitle: \(title)\n" + (keywords.isEmpty ? "" : "keywords: [\(keywords)]\n") + "---\n\(text)"
    }

    private func codes(_ book: Book) -> [String] { book.reviewed.map { String($0.prefix(6)) } }

    /// A book of so many chapters, all with the same keywords.
    private func book(_ yaml: String? = nil, chapters: Int, _ keywords: (Int) -> String, isDeclared: Bool = true) -> Book {
        let files = (1...chapters).map { ("k\($0 + 10).md", chapter("Kapittel \($0)", keywords($0))) }
        return Book(yaml, files, isDeclared: isDeclared)
    }

    @Test("A folder that nobody has called a handbook is not reviewed; with register.yml it is")
    func foreign() {
        let keywords = { (_: Int) in "a > om b" }
        #expect(book(chapters: 1, keywords, isDeclared: false).reviewed.isEmpty)
        #expect(codes(book(chapters: 1, keywords)) == ["REG011", "REG019"])
        #expect(codes(book("concepts: {c: {definition: D}}", chapters: 1, keywords, isDeclared: false)) == ["REG011", "REG019"])
    }

    @Test("The demonstration: what Sphinx says nothing of and sorts wrong")
    func demonstration() {
        let yaml = """
            concepts:
              avvik: avvik
              avviksmelding: {see: finnesikke}
              melding: {see: avvik}
              meldinger: {see: melding}
            """
        let book = Book(
            yaml,
            [
                ("a.md", chapter("Første", "Ålesund, åpningstid, avvik, Aasen, arkiv")),
                ("b.md", chapter("Andre", "", "Om [arkivet](stikk:) og avvik.\n")),
            ])
        #expect(
            book.reviewed == [
                "REG001 register.yml:3:24 «avviksmelding»: «se» viser til «finnesikke», som ikke finnes i registeret."
            ])
        #expect(
            book.lines() == [
                "A", "  arkiv: Første, Andre", "  avvik: Første", "M", "  melding, se avvik", "  meldinger, se avvik", "Å",
                "  Ålesund: Første", "  åpningstid: Første", "  Aasen: Første",
            ])
        // A «se» leads to a line that is there.
        let entries = book.register.listings.flatMap(\.groups).flatMap(\.entries)
        for entry in entries {
            guard case .see(let target) = entry.content else { continue }
            #expect(book.register.isShown(target) && entries.contains { $0.content == .concept(target) })
        }
    }

    // MARK: Headings

    @Test("A pair is told of once, as one thing")
    func forms() {
        let yaml = "concepts: {skjema: skjema, skjemaer: skjemaer, skjemaet: skjemaet, leder: leder, lede: lede}"
        let book = Book(yaml, [("a.md", chapter("A", "skjema, skjemaer, skjemaet, leder, lede"))])
        #expect(
            book.reviewed == [
                "REG012 register.yml:1:28 «skjema» og «skjemaer» er to oppslag: blandet entall og flertall.",
                "REG008 register.yml:1:48 «skjemaet» er en bøyd form av «skjema», men står som eget oppslag.",
            ])
    }

    @Test("Names, places and laws are not inflected")
    func names() {
        let yaml = "concepts: {sand: {term: Sand, register: places}, sanden: {term: Sanden, register: places}}"
        #expect(Book(yaml, [("a.md", chapter("A", "sand, sanden"))]).reviewed.isEmpty)
    }

    @Test("What stands under different headings is not the same word")
    func underDifferent() {
        #expect(
            Book(nil, [("a.md", chapter("A", "arkiv > plan, arkiv > bevaring, skole > planer, skole > ansatte"))]).reviewed
                .isEmpty)
    }

    @Test("Eight places are one too many, unless one is the main one or some stand under a narrower heading")
    func places() {
        #expect(
            book(chapters: 8) { _ in "arkiv" }.reviewed == ["REG010 k11.md:3:12 «arkiv» har 8 udifferensierte steder (grense 7)."]
        )
        #expect(book(chapters: 7) { _ in "arkiv" }.reviewed.isEmpty)
        #expect(book(chapters: 8) { $0 == 5 ? "hoved: arkiv" : "arkiv" }.reviewed.isEmpty)
        #expect(book(chapters: 8) { $0 < 3 ? "arkiv, arkiv > plan" : "arkiv" }.reviewed.isEmpty)
    }

    @Test("What is in most chapters is told of as that, not as too many places as well")
    func metatopic() {
        #expect(codes(book(chapters: 20) { $0 < 12 ? "bok" : "annet\($0)" }) == ["REG016"])
        #expect(codes(book(chapters: 20) { $0 < 11 ? "bok" : "annet\($0)" }) == ["REG010"])
        #expect(codes(book("checks: {REG016: Grunn}", chapters: 20) { $0 < 12 ? "bok" : "annet\($0)" }) == ["REG010", "REG016"])
        #expect(book(chapters: 20) { $0 < 12 ? "omtale: bok" : "annet\($0)" }.reviewed.isEmpty)
    }

    @Test("A lone subheading is well where the heading says something besides")
    func loneSubheading() {
        #expect(codes(Book(nil, [("a.md", chapter("A", "arkiv > plan"))])) == ["REG011"])
        #expect(Book("concepts: {arkiv: {definition: D}}", [("a.md", chapter("A", "arkiv > plan"))]).reviewed.isEmpty)
        #expect(Book(nil, [("a.md", chapter("A", "arkiv, arkiv > plan"))]).reviewed.isEmpty)
    }

    @Test("A «se» to a single place is well; one to a heading with only «se også» leads nowhere")
    func sees() {
        #expect(Book("concepts: {avvik: {see-from: [melding]}}", [("a.md", chapter("A", "avvik"))]).reviewed.isEmpty)
        let chained = "concepts: {avvik: avvik, melding: {see-from: [skjema, {nn: oppsett}], see-also: avvik}}"
        #expect(codes(Book(chained, [("a.md", chapter("A", "avvik"))])) == ["REG014"])
        let explained = "concepts: {avvik: avvik, melding: {see-from: [skjema], see-also: avvik, definition: D}}"
        #expect(Book(explained, [("a.md", chapter("A", "avvik"))]).reviewed.isEmpty)
    }

    @Test("Marks that name a «se» word count for its target, and are told of once for each word")
    func seeWithPlaces() {
        let yaml = "concepts: {avvik: {see-from: [melding]}}"
        let book = Book(yaml, [("a.md", chapter("A", "melding")), ("b.md", chapter("B", "Melding, avvik"))])
        #expect(book.reviewed == ["REG003 register.yml:1:12 «melding» har både «se» og 2 steder, først i a.md."])
        #expect(book.lines().contains("  avvik: A, B"))
    }

    @Test("Concepts that say nothing, but for those that keep words away; of those above, only the empty one is told")
    func empty() {
        let yaml = """
            concepts:
              a: a
              b: {deprecated: [c]}
              d: d
              e: {under: d}
              f: {see-also: g}
              g: g
              h: {definition: D}
            """
        #expect(
            Book(yaml, [("a.md", chapter("A", "x"))]).reviewed.map { $0.prefix(21) } == [
                "REG027 register.yml:2", "REG027 register.yml:5", "REG027 register.yml:6", "REG027 register.yml:7",
            ])
    }

    @Test("A small word first, unless it is the whole word")
    func beginnings() {
        let keywords = "arkiv, arkiv > bevaring, arkiv > mot (ferdighet), arkiv > Med andre ord, arkiv > ombygging"
        #expect(
            Book(nil, [("a.md", chapter("A", keywords))]).reviewed == [
                "REG019 a.md:3:62 Underord begynner med «med»: «arkiv > Med andre ord»."
            ])
    }

    // MARK: Texts

    private let long = String(repeating: "Et ord til. ", count: 134) + "\n"

    @Test("Long sections without marks; a mark at a heading speaks of all below it, and of the chapter of all")
    func sections() {
        let text = "## A\n\n\(long)\n### B\n\n\(long)\n## C\n\n\(long)"
        let other = ("b.md", chapter("B", "x"))
        #expect(codes(Book(nil, [("a.md", chapter("A", "", text)), other])) == ["REG015", "REG015", "REG015"])
        #expect(codes(Book(nil, [("a.md", chapter("A", "y", text)), other])).isEmpty)
        #expect(codes(Book(nil, [("a.md", chapter("A", "", "<!-- stikk: y -->\n\n" + text)), other])) == ["REG015"])
        let range = "<!-- stikk-start: y -->\n\n\(text)\n<!-- stikk-slutt: y -->\n"
        #expect(codes(Book(nil, [("a.md", chapter("A", "", range)), other])).isEmpty)
        let intro = "Et ord <!-- stikk: y --> til.\n\n" + text
        #expect(codes(Book(nil, [("a.md", chapter("A", "", intro)), other])).count == 3)
        // What is only mentioned stands in no register.
        #expect(codes(Book(nil, [("a.md", chapter("A", "omtale: y", text)), other])).count == 3)
        // Without any marks at all there is no register to look at.
        #expect(codes(Book(nil, [("a.md", chapter("A", "", text))])).isEmpty)
    }

    @Test("Past ten, the rest are told of as a number")
    func many() {
        let text = (1...40).map { "## S\($0)\n\n\(long)" }.joined(separator: "\n")
        let found = Book(nil, [("a.md", chapter("A", "", text)), ("b.md", chapter("B", "x"))]).reviewed
        #expect(found.count == 11 && found[0] == "REG015 Og 30 lange seksjoner til mangler stikkord.")
    }

    @Test("A word not to use: how often, and exactly where first")
    func deprecated() {
        let yaml = "concepts: {leder: {deprecated: [formann]}}"
        let text = "Først *noe* annet, og så\nspør **formannen** og [formannen](https://a.no).\n"
        let book = Book(yaml, [("a.md", chapter("A", "leder", text)), ("b.md", chapter("B", "", "En Formann.\n"))])
        #expect(book.reviewed == ["REG017 a.md:6:8 Frarådd term «formann» brukt 3 ganger i teksten."])
    }

    @Test("The other Norwegian is asked for when the book has begun, or is published")
    func standards() {
        let files = [("a.md", chapter("A", "a, b, c"))]
        #expect(Book("concepts: {a: a, b: b}", files).reviewed.isEmpty)
        #expect(codes(Book("concepts: {a: {term: {nb: a, nn: a}}, b: b}", files)) == ["REG018"])
        #expect(codes(Book("publisher: R\nconcepts: {a: a, b: {register: names}}", files)) == ["REG018"])
        #expect(Book("publisher: R\nconcepts: {a: a}", files, language: .danish).reviewed.isEmpty)
    }

    @Test("Two sort texts for one word, accents and case apart")
    func sortTexts() {
        let yaml = """
            concepts:
              a: {term: "Aalto, Alvar", sort: "Alto, Alvar", register: names}
              b: {term: "Aalto, Aino", register: names}
              c: {term: "Aas, Ida", register: names}
            """
        #expect(
            Book(yaml, [("a.md", chapter("A", "a, b, c"))]).reviewed == [
                "REG009 register.yml:3:3 To sorteringsnøkler for «Aalto»: «Alto» («Aalto, Alvar») og «Aalto» («Aalto, Aino»)."
            ])
    }

    @Test("How large the register is")
    func statistics() {
        let yaml = "concepts: {avvik: {see-from: [feil], see-also: tillit}, tillit: tillit}"
        let book = Book(yaml, [("a.md", chapter("A", "avvik, tillit", "To ord.\n\n## Overskrift\n\nTre ord til.\n"))])
        let found = RegisterStatistics(book.register, in: book.handbook)
        #expect(found.entries == 2 && found.sees == 1 && found.seeAlsos == 2 && found.locators == 2 && found.words == 5)
        #expect(found.locatorsPerEntryInTenths == 10 && found.entriesPerThousandWordsInTenths == 4_000)
    }
}
