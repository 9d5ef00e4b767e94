import Diagnostics
import Testing

@Suite("The catalogue of findings")
struct CatalogueTests {
    @Test("every code has its own texts in both languages", arguments: FindingLanguage.allCases)
    func texts(language: FindingLanguage) {
        let codes = FindingCode.allCases
        for text in codes.flatMap({ [$0.title.text(in: language), $0.rule.text(in: language)] }) {
            #expect(!text.isEmpty && !text.contains("\n"))
        }
        // Two codes with one text betray a code that fell through to somebody else's entry.
        #expect(Set(codes.map { $0.title.text(in: language) }).count == codes.count)
        #expect(Set(codes.map { $0.rule.text(in: language) }).count == codes.count)
        #expect(Set(codes.map { $0.explanation(in: language) }).count == codes.count)
    }

    @Test("a rule is a sentence, a title is not", arguments: FindingCode.allCases)
    func sentences(code: FindingCode) {
        for language in FindingLanguage.allCases {
            #expect(code.rule.text(in: language).hasSuffix("."))
            #expect(!code.title.text(in: language).hasSuffix("."))
        }
        #expect(code.title.english != code.title.bokmaal)
        #expect(code.rule.english != code.rule.bokmaal)
    }

    @Test("codes are three letters and three digits, read in any case", arguments: FindingCode.allCases)
    func names(code: FindingCode) {
        #expect(code.rawValue.wholeMatch(of: /[A-Z]{3}[0-9]{3}/) != nil)
        #expect(FindingCode(code: code.rawValue.lowercased()) == code)
    }

    @Test("no code twice")
    func unique() {
        #expect(Set(FindingCode.allCases.map(\.rawValue)).count == FindingCode.allCases.count)
        #expect(FindingCode(code: "LNK999") == nil)
    }

    @Test("an explanation tells rule, consequence, wrong and right", arguments: FindingCode.allCases)
    func explanation(code: FindingCode) throws {
        let parts: [(FindingLanguage, String, String)] = [
            (.english, "Not like this:\n", "But like this:\n"), (.bokmaal, "Ikke slik:\n", "Men slik:\n"),
        ]
        for (language, wrong, right) in parts {
            let text = code.explanation(in: language)
            #expect(text.hasPrefix("\(code.rawValue): \(code.title.text(in: language))\n\n"))
            #expect(text.contains(code.rule.text(in: language)))
            #expect(text.contains("--keep-going") == (code.severity == .error))
            let start = try #require(text.firstRange(of: wrong))
            let middle = try #require(text.firstRange(of: right))
            let bad = text[start.upperBound..<middle.lowerBound].split(whereSeparator: \.isNewline)
            let good = text[middle.upperBound...].split(whereSeparator: \.isNewline)
            #expect(!bad.isEmpty && !good.isEmpty && bad != good)
            #expect((bad + good).allSatisfy { $0.hasPrefix("    ") })
            #expect(text.split(separator: "\n").allSatisfy { $0.last != " " })
        }
    }

    @Test("the explanation, letter by letter")
    func golden() {
        #expect(
            FindingCode.missingTitle.explanation(in: .bokmaal) == """
                KAP001: Kapittelet har ingen tittel

                Alvor: feil. Nettstedet blir ikke skrevet, med mindre du ber om det med --keep-going.
                Regel: Et kapittel har en tittel: «tittel:» først i filen, eller en første linje «# Tittel».

                Ikke slik:
                    Vi reiste til Oslo.

                Men slik:
                    # Studiebesøk

                    Vi reiste til Oslo.

                """)
        #expect(
            FindingCode.unknownPartial.explanation(in: .english).hasSuffix(
                "Not like this:\n    {{> foter}}\n\nBut like this:\n    {{> footer}}\n"))
    }
}
