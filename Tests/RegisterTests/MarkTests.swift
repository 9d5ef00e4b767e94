import Language
import Testing

@testable import Register

@Suite("Marks in the text")
struct MarkTests {
    private let vocabulary = """
        concepts:
          avvik: {term: {nb: avvik, nn: avvik}, see-from: [avviksmelding]}
          arkiv: {term: arkiv}
          arkivplan: {term: arkivplan, definition: Hva som bevares og hvor lenge.}
          kommuneplan: {term: kommuneplan}
          tillit: {term: tillit, definition: Å tro det beste om andre.}

        """

    private func chapter(_ body: String, title: String = "Melde") -> [(String, String)] {
        [("a.md", "---\ntitle: \(title)\n---\n\(body)")]
    }

    @Test("A comment marks the section it stands in; right before a heading, the one that follows")
    func sections() {
        let book = Book(
            vocabulary,
            chapter(
                """
                <!-- stikk: avvik -->

                Først.

                ## Hvem

                Tekst. <!-- stikk: arkiv -->

                <!-- stikk: hoved: tillit -->

                ## Når

                Tekst.
                """))
        #expect(
            book.lines() == [
                "A", "  arkiv: Melde: Hvem", "  arkivplan", "  avvik: Melde", "  avviksmelding, se avvik", "T",
                "  tillit: *Melde: Når*",
            ])
    }

    @Test("What follows a comment says what stands there; a role and a type can be written")
    func types() {
        let book = Book(
            vocabulary,
            chapter(
                """
                ## Tall

                <!-- stikk: avvik -->

                | År | Antall |
                |----|--------|
                | 1  | 2      |

                ## Skjema

                <!-- stikk: skjema: arkiv; omtale: tillit -->

                Last ned.
                """))
        #expect(book.lines().contains("  avvik: Melde: Tall (table)"))
        #expect(book.lines().contains("  arkiv: Melde: Skjema (form)"))
        #expect(book.lines().contains("  tillit"))
        #expect(book.concept("tillit").map { book.register.mentions[$0.index].count } == 1)
    }

    @Test("A range covers all from its beginning to its end")
    func ranges() {
        let book = Book(
            vocabulary,
            chapter("## En\n\n<!-- stikk-start: avvik -->\n\nA.\n\n## To\n\nB.\n\n## Tre\n\nC.\n\n<!-- stikk-slutt: avvik -->\n"))
        #expect(book.lines().contains("  avvik: Melde: En – Tre"))
        #expect(book.findings.isEmpty)
    }

    @Test("A range without its other end is told of")
    func halfRanges() {
        let book = Book(vocabulary, chapter("<!-- stikk-start: avvik -->\n\nA.\n\n<!-- stikk-slutt: arkiv -->\n"))
        #expect(
            book.findings == [
                "REG004 a.md:4:19 «stikk-start: avvik» uten «stikk-slutt: avvik» i samme kapittel.",
                "REG004 a.md:8:19 «stikk-slutt: arkiv» uten «stikk-start: arkiv» foran.",
            ])
    }

    @Test("Marked words mean the concept they are a form of, or the one whose id is given")
    func words() {
        let book = Book(vocabulary, chapter("## Slik\n\nSe [arkivplanen](stikk:) og [planen](stikk:kommuneplan).\n"))
        #expect(book.lines().contains("  arkivplan: Melde: Slik"))
        #expect(book.lines().contains("  kommuneplan: Melde: Slik"))
        #expect(book.register.chapters[0].anchors == ["stikk-arkivplan", "stikk-kommuneplan"])
        #expect(book.findings.isEmpty)
    }

    @Test("Words and id may be spelt alike")
    func wordsThatAreTheID() {
        let book = Book(vocabulary, chapter("[tillit](begrep:tillit), [arkiv](stikk:arkiv).\n"))
        #expect(book.findings.isEmpty)
    }

    @Test("Marked words that mean nothing, or an id that is not there, are told of with what may be meant")
    func unclearWords() {
        let book = Book(vocabulary, chapter("[skjemaet](stikk:), [planen](stikk:arkivpla), [arkivet](begrep:).\n"))
        #expect(
            book.findings == [
                "REG007 a.md:4:1 «skjemaet» er ikke en form av noe begrep i registeret.",
                "REG001 a.md:4:21 «planen» er merket med id-en «arkivpla», som ikke finnes i registeret.",
                "REG024 a.md:4:47 Begrepet «arkiv» har ingen definisjon å åpne.",
            ])
    }

    @Test("A heading that nothing declares is one all the same, with what stands under it")
    func undeclared() {
        let book = Book(nil, chapter("## En\n\n<!-- stikk: varsling > intern; varsling -->\n\nTekst.\n"))
        #expect(book.lines() == ["V", "  varsling: Melde: En", "    intern: Melde: En"])
    }

    @Test("Marks that nobody can read do not stop the others")
    func together() {
        let book = Book(vocabulary, chapter("<!-- stikk: ; ; -->\n\nA. <!-- stikk: avvik -->\n"))
        #expect(book.lines().contains("  avvik: Melde"))
    }

    @Test("Words are found in the text by rule, as mentions, and each section once")
    func found() {
        let book = Book(
            "matches: first\n" + vocabulary,
            chapter("## En\n\nAvvikene i *arkivet*, og avvik.\n\n## To\n\nMange avvik. Avviksmeldinga kom. `avvik`\n"))
        let mentions = book.concept("avvik").map { book.register.mentions[$0.index] } ?? []
        // Two sections that follow each other.
        #expect(mentions.map { book.handbook.label(of: $0).text } == ["Melde: En – To"])
        #expect(book.concept("arkiv").map { book.register.mentions[$0.index].count } == 1)
        #expect(book.lines().contains("  avvik"))
    }

    @Test("Words in capitals are no others, and names stand in either order")
    func foundNames() {
        let yaml = """
            matches: first
            concepts:
              slik: {term: SLIK}
              bourdieu: {term: "Bourdieu, Pierre", register: names}
            """
        let book = Book(yaml, chapter("Slik gjør vi det. Pierre Bourdieus kapital. SLIK er en metode.\n"))
        #expect(book.register.chapters[0].placed.map { book.register.term($0.concept) } == ["Bourdieu, Pierre", "SLIK"])
    }

    @Test("A definition opens at the first use in each section, not in headings, links or where it is explained")
    func definitions() {
        let body = "Tilliten først, så tillit.\n\n## Tillit\n\n[Tillit](b.md) og tillit.\n\n### Mer\n\nTillit.\n"
        let book = Book(vocabulary, chapter(body))
        let defined = book.register.chapters[0].defined
        #expect(defined.map(\.start) == [0, 4])
        #expect(defined.map(\.count) == [8, 6])
        let main = Book(vocabulary, [("a.md", "---\ntitle: A\nkeywords: [\"hoved: tillit\"]\n---\nTillit her.\n")])
        #expect(main.register.chapters[0].defined.isEmpty)
    }

    @Test("What is marked before the first heading, or in a note, hides none of the sections after it")
    func lead() {
        let book = Book(
            vocabulary,
            chapter(
                "Om avvik.<!-- stikk: avvik -->\n\n## En\n\n<!-- stikk: arkiv -->\n\nTekst.[^1]\n\n## To\n\n"
                    + "<!-- stikk: avvik -->\n\nMer.\n\n[^1]: Om [arkivet](stikk:arkiv).\n"))
        #expect(book.lines().contains("  avvik: Melde, Melde: To"))
        #expect(book.lines().contains("  arkiv: Melde, Melde: En"))
        let range = Book(
            vocabulary,
            chapter("Først.<!-- stikk-start: avvik -->\n\n## En\n\nA.\n\n<!-- stikk-slutt: avvik -->\n\n## To\n\nB.\n"))
        #expect(range.lines().contains("  avvik: Melde – En"))
    }

    @Test("Words of their own are not taken for forms of others")
    func wordsOfTheirOwn() {
        let book = Book(nil, chapter("## En\n\n<!-- stikk: arkivar; arkiv; lede; leder; Rana; ran; orden; ord -->\n\nTekst.\n"))
        #expect(
            book.headings == [
                "A", "  arkiv", "  arkivar", "L", "  lede", "  leder", "O", "  ord", "  orden", "R", "  ran", "  Rana",
            ])
    }

    @Test("Definitions open on forms of the word, and not on others with its stem, signs or name")
    func definedForms() {
        let yaml = """
            stop: [ordene]
            concepts:
              arkiv: {term: arkiv, definition: A.}
              ord: {term: ord, definition: O.}
              sprak: {term: C++, definition: S.}
              paragraf: {term: § 3, definition: P.}
              ny: {term: "Ny, Kari", register: names, definition: N.}
              kompass: {term: kompass (indre), definition: K.}
              nei: {term: nei, definition: N., deprecated: [lede]}
            """
        let text = "En arkivar holder orden. C og 3. Ny giv. Kompasset. Ordene. Ledere. Se arkivene, et ord og Kari Ny.\n"
        let book = Book(yaml, chapter(text))
        #expect(book.register.chapters[0].defined.map { book.register[$0.concept].id } == ["arkiv", "ord", "ny"])
        #expect(book.register.chapters[0].deprecatedUses.isEmpty)
    }

    @Test("Signs that nobody sees make no other word, and short words have forms too")
    func lookAlikes() {
        let book = Book(nil, chapter("## En\n\n<!-- stikk: ar\u{AD}kiv; arkiv; by -->\n\nI [byen](stikk:).\n"))
        #expect(book.headings.count == 4 && book.findings.isEmpty)
    }

    @Test("Many marks of one concept are read in one go")
    func many() {
        let book = Book(vocabulary, chapter(String(repeating: "Ord <!-- stikk: avvik --> ord.\n\n", count: 20_000)))
        #expect(Set(book.register.chapters[0].anchors.compactMap(\.self)).count == 20_000)
        #expect(book.lines().contains("  avvik: Melde"))
    }
}
