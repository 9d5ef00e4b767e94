import Diagnostics
import Language
import MarkdownParsing
import Markup
import Testing

@testable import HandbookModel
@testable import Register

@Suite("What the text has and the register lacks")
struct SuggestionTests {
    /// Chapters that speak of a few things among everyday words.
    private static let chapters =
        [
            (
                "kapital.md",
                """
                # Sosial kapital

                Sosial kapital er en ressurs folk har sammen. Med sosial kapital går alt lettere. Kommunen ser den sosiale kapitalen.

                ## Bygge kapital

                Medarbeiderskap trengs også her. Vi har sosial kapital nok, og medarbeiderskapet vokser.
                """
            ),
            (
                "skap.md",
                """
                # Medarbeiderskap i arbeidet

                Medarbeiderskapet er viktig. Alle deler på medarbeiderskap, og en reform er det. I Hadeland har de sosial kapital.

                Tillit og tillitsreform henger sammen. En tillitsreform er en måte å styre på. De i Hadeland vil det.
                """
            ),
            (
                "annet.md",
                """
                # Annet

                Noen går fort, og noen går sakte. Tillitsreformen begynte her, og tillitsreformer fins flere steder. Folk fra Hadeland
                kom. Tilliten vokste, og tillit er bra. Vi fikk tillit. Vi er i Hadeland.
                """
            ),
            ("sist.md", "# Sist\n\nTilliten er her. Tillit, sa hun. Han sa tillit også.\n"),
        ] + (1...10).map { ("tomt-\($0).md", "# Nummer \($0)\n\nVi gikk hjem, og noen sover ennå.\n") }

    private func suggestions(_ yaml: String? = nil, limit: Int = 40) -> (book: Book, found: RegisterSuggestions) {
        let book = Book(yaml, Self.chapters)
        return (book, RegisterSuggestions(book.register, in: book.handbook, limit: limit))
    }

    @Test("inflections are one term in its base form, phrases stand before their parts, names keep their capital")
    func terms() throws {
        let found = suggestions().found.concepts
        let terms = found.map(\.term.text)
        #expect(Set(terms.prefix(4)) == ["sosial kapital", "medarbeiderskap", "tillitsreform", "tillit"])
        #expect(terms.contains("Hadeland") && !terms.contains("sosial"))
        // Used alone once, in a heading.
        #expect(try #require(terms.firstIndex(of: "kapital")) > 3)
        #expect(Set(terms).isDisjoint(with: ["noen", "går", "folk", "vokser", "medarbeiderskapet", "her"]))
        let capital = try #require(found.first { $0.term.text == "sosial kapital" })
        #expect(capital.id == "sosial-kapital" && capital.count == 6 && capital.chapters == 2)
        #expect(capital.isInHeading && capital.isDefined && !capital.isName)
        #expect(capital.places.map { "\($0.path.text):\($0.line) \($0.count)" } == ["kapital.md:3 5", "skap.md:3 1"])
        #expect(try #require(found.first { $0.term.text == "Hadeland" }).isName)
        #expect(try #require(found.first { $0.term.text == "tillitsreform" }).family == ["tillit"])
    }

    @Test("nothing the register has is proposed, in whatever form or way")
    func known() {
        let yaml = """
            begreper:
              kapital: {term: kapital, se-fra: [den sosiale kapitalen]}
              reform: {term: {nn: tillitsreformar}}
              hadeland: {term: "Hadeland, Øvre", register: navn}
              skap: {se: medarbeiderskapet}
              medarbeiderskapet: Medarbeiderskapene
            """
        let terms = Set(suggestions(yaml).found.concepts.map(\.term.text))
        #expect(terms.isDisjoint(with: ["sosial kapital", "kapital", "tillitsreform", "Hadeland", "medarbeiderskap"]))
        #expect(terms.contains("tillit"))
    }

    @Test("an id that is taken is not given again") func identifiers() {
        let found = suggestions("begreper:\n  tillit: noe annet\n").found.concepts
        #expect(found.first { $0.term.text == "tillit" }?.id == "tillit-2")
    }

    @Test("the lines are YAML that register.yml can hold as it is", arguments: FindingLanguage.allCases)
    func yaml(_ language: FindingLanguage) throws {
        let (_, found) = suggestions()
        let text = found.text(in: language, paths: PathDisplay(content: "bok", theme: ""))
        let source = SourceText(path: SourcePath("register.yml"), bytes: Array(text.utf8))
        let parsed = SettingsParser.parse(source, in: source.bytes.indices)
        let read = RegisterDeclarations.decode(parsed.value, in: source.path, main: .bokmaal)
        #expect(parsed.findings.isEmpty && read.findings.isEmpty)
        #expect(read.value.concepts.map(\.id) == found.concepts.map(\.id))
        #expect(read.value.concepts.map { $0.wording.term.all } == found.concepts.map { [$0.term.text] })
        #expect(text.contains("bok/kapital.md:3"))
        // They are proposals of nothing once they are in.
        let again = Book(text, Self.chapters)
        let terms = RegisterSuggestions(again.register, in: again.handbook, limit: 40).concepts.map(\.term.text)
        #expect(Set(terms).isDisjoint(with: found.concepts.map(\.term.text)))
    }

    @Test("a concept that is marked in fewer chapters than speak of it") func marks() throws {
        let (_, found) = suggestions("begreper:\n  tillit: tillit\n")
        let marks = try #require(found.marks.first)
        #expect(found.marks.count == 1 && marks.term == "tillit" && marks.usedChapters == 3 && marks.markedChapters == 0)
        #expect(marks.places.map { "\($0.path.text):\($0.line)" } == ["annet.md:4", "sist.md:3"])
        let text = found.text(in: .bokmaal, paths: PathDisplay(content: "bok", theme: ""))
        #expect(text.contains("# tillit er brukt i 3 kapitler, merket i 0\n#   bok/annet.md:4  <!-- stikk: tillit -->\n"))
    }

    @Test("as many as are asked for, the same every time") func limit() {
        let all = suggestions().found.concepts.map(\.term.text)
        #expect(suggestions(limit: 2).found.concepts.map(\.term.text) == Array(all.prefix(2)))
        for _ in 0..<5 { #expect(suggestions().found.concepts.map(\.term.text) == all) }
    }

    @Test("a book with nothing in it") func empty() {
        let book = Book(nil, [("a.md", "# Alt\n")])
        let found = RegisterSuggestions(book.register, in: book.handbook, limit: 5)
        #expect(found.concepts.isEmpty && found.marks.isEmpty)
        #expect(
            found.text(in: .bokmaal, paths: PathDisplay(content: "", theme: ""))
                == "# Teksten har ingen termer som registeret mangler.\n")
    }

    @Test(
        "other languages",
        arguments: [
            (HandbookLanguage.english, "Psychological safety", "psychological safety"),
            (.swedish, "Socialt kapital", "socialt kapital"),
            (.danish, "Social kapital", "social kapital"), (.nynorsk, "Sosial kapital", "sosial kapital"),
        ])
    func languages(_ language: HandbookLanguage, _ heading: String, _ term: String) {
        let chapters = (1...3).map { number in
            ("\(number).md", "# \(heading)\n\n\(heading). X \(term), x \(term). \(term)\n")
        }
        let filler = (4...8).map { ("\($0).md", "# X\n\nX.\n") }
        let book = Book(nil, chapters + filler, language: language)
        #expect(RegisterSuggestions(book.register, in: book.handbook, limit: 5).concepts.first?.term.text == term)
    }

    @Test("logarithms as the mathematicians have them") func logarithms() {
        let known: [(Double, Double)] = [(1, 0), (2, 0.6931471805599453), (10, 2.302585092994046), (0.001, -6.907755278982137)]
        for (value, logarithm) in known { #expect(abs(Logarithm.natural(value) - logarithm) < 1e-12) }
        #expect(abs(Logarithm.two(1024) - 10) < 1e-12)
        #expect(abs(Logarithm.exponential(-1) - 0.36787944117144233) < 1e-12)
        #expect(abs(Logarithm.exponential(-20) - 2.061153622438558e-9) < 1e-18 && Logarithm.exponential(0) == 1)
    }
}
