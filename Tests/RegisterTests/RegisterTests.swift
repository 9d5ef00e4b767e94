import Language
import Register
import Testing

@Suite("The register")
struct RegisterTests {
    @Test("Marks of front matter make headings, in order, each with its chapters")
    func keywords() {
        let book = Book(
            nil,
            [
                ("a.md", "---\ntitle: Melde avvik\nkeywords: [avvik, tillit]\n---\nTekst.\n"),
                ("b.md", "---\ntitle: Om tillit\nkeywords: [tillit]\n---\nTekst.\n"),
            ])
        #expect(book.lines() == ["A", "  avvik: Melde avvik", "T", "  tillit: Melde avvik, Om tillit"])
        #expect(book.findings.isEmpty)
    }

    /// The set that every Norwegian register is judged by.
    @Test("Nordic letters, aa, digits and signs stand where a Norwegian reader looks for them")
    func demonstration() {
        let words = [
            "Zoologi", "Åpenhet", "Aalto", "2-veis", "arkivet", "Øving", "Aasen", "10-års", "Ærlighet", "arkiv", "Ansvar",
            "§ 4-2", "Aapenhet", "arkivene",
        ]
        let book = Book(
            "concepts:\n  aalto: {term: Aalto, sort: Alto, register: keywords}\n",
            [("a.md", "---\ntitle: Alt\nkeywords: [\(words.map { "\"\($0)\"" }.joined(separator: ", "))]\n---\nTekst.\n")])
        #expect(
            book.headings == [
                "0–9", "  2-veis", "  § 4-2", "  10-års", "A", "  Aalto", "  Ansvar", "  arkiv", "Z", "  Zoologi", "Æ",
                "  Ærlighet", "Ø", "  Øving", "Å", "  Åpenhet", "  Aapenhet", "  Aasen",
            ])
    }

    private static func chapter(_ keywords: [String]) -> (String, String) {
        ("a.md", "---\ntitle: Alt\nkeywords: [\(keywords.map { "\"\($0)\"" }.joined(separator: ", "))]\n---\nTekst.\n")
    }

    @Test("Each language has its own alphabet")
    func alphabets() {
        let swedish = Book(
            nil, [Self.chapter(["Östersund", "Zorn", "Aalto", "Ärlighet", "Wik", "Vik", "Åmål", "ansvar", "2-årig"])],
            language: .swedish)
        #expect(
            swedish.headings == [
                "0–9", "  2-årig", "A", "  Aalto", "  ansvar", "V", "  Vik", "W", "  Wik", "Z", "  Zorn", "Å", "  Åmål", "Ä",
                "  Ärlighet", "Ö", "  Östersund",
            ])
        let danish = Book(
            nil, [Self.chapter(["Aarhus", "Århus", "Ærø", "Ørsted", "Zoologi", "ansvar", "Ansvar i alt"])], language: .danish)
        #expect(
            danish.headings == [
                "A", "  ansvar", "  Ansvar i alt", "Z", "  Zoologi", "Æ", "  Ærø", "Ø", "  Ørsted", "Å", "  Århus", "  Aarhus",
            ])
        let english = Book(nil, [Self.chapter(["Ørsted", "zoo", "Åmål", "apple", "Oslo"])], language: .english)
        #expect(english.headings == ["A", "  Åmål", "  apple", "O", "  Ørsted", "  Oslo", "Z", "  zoo"])
    }

    @Test("Words for the same lead to the concept, and «se også» goes both ways")
    func crossReferences() {
        let book = Book(
            """
            concepts:
              avvik: {term: avvik, see-from: [avviksmelding], see-also: [varsling]}
              varsling: varsling
              melding: {see: avvik}
            """, [Self.chapter(["avvik", "varsling"])])
        #expect(
            book.lines() == [
                "A", "  avvik: Alt, se også varsling", "  avviksmelding, se avvik", "M", "  melding, se avvik", "V",
                "  varsling: Alt, se også avvik",
            ])
        #expect(book.findings.isEmpty)
    }

    @Test("What stands under a concept stands there, and by itself unless it says nothing alone")
    func subheadings() {
        let book = Book(
            """
            concepts:
              varsling: varsling
              intern: {term: intern, under: varsling, only-under: yes}
              ekstern: {term: ekstern varsling, under: varsling}
            """, [Self.chapter(["intern", "ekstern varsling", "varsling"])])
        #expect(
            book.lines() == [
                "E", "  ekstern varsling: Alt", "V", "  varsling: Alt", "    ekstern varsling: Alt", "    intern: Alt",
            ])
    }

    @Test("A register that contradicts itself is told of once for each cause")
    func contradictions() {
        let book = Book(
            """
            subjects: {tillit: Tillit}
            concepts:
              a: {term: alfa, see-also: [beta, gama], under: [gamma], subject: tilit}
              b: {term: beta}
              c: {term: gamma, under: [delta]}
              d: {term: delta, under: [gamma]}
              e: {term: epsilon, see-from: [beta]}
              metro: {see: undergrunn}
              undergrunn: {see: metro}
              bane: {see: ban}
            """, [Self.chapter(["alfa"])])
        #expect(
            book.findings == [
                "REG001 register.yml:3:36 «alfa»: «se også» viser til «gama», som ikke finnes i registeret.",
                "REG026 register.yml:3:68 register.yml har ikke noe emne med id «tilit».",
                "REG002 register.yml:5:3 Disse begrepene står under hverandre: gamma → delta → gamma.",
                "REG023 register.yml:7:3 «beta» er et ord for 2 begreper: b, e.",
                "REG002 register.yml:8:3 Disse ordene viser bare til hverandre med «se»: metro → undergrunn → metro.",
                "REG001 register.yml:10:15 «bane»: «se» viser til «ban», som ikke finnes i registeret.",
            ])
    }
}
