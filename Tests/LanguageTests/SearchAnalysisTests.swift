import TestSupport
import Testing

@testable import Language

@Suite("The words of a text, as search knows them")
struct SearchAnalysisTests {
    /// Each term with its position, and the place it stands in where that is more than a word.
    private func told(_ text: String, _ language: HandbookLanguage = .bokmaal) -> String {
        SearchAnalysis(language).terms(of: text).map { "\($0.text)@\($0.position)" }.joined(separator: " ")
    }

    @Test(
        "Words are terms, and hyphens and section signs make terms of their own",
        arguments: [
            ("Arkivene er åpne.", "arkiv@0 er@1 åpen@2"),
            ("Send e-post i dag", "send@0 e@1 epost@1 post@2 i@3 dag@4"),
            ("10-års-avtalen", "10@0 10årsavtalen@0 år@1 avtal@2"),
            ("e‐post og e‑post", "e@0 epost@0 post@1 og@2 e@3 epost@3 post@4"),
            ("jobb - fritid, arbeid--hjem", "jobb@0 fritid@1 arbeid@2 hjem@3"),
            ("bedre -el, kunde-", "bedr@0 el@1 kund@2"),
            ("§ 4-2", "4@0 42@0 §4-2@0 2@1"), ("§\u{A0}4\u{2013}2.", "4@0 §4-2@0 2@1"), ("§4-2", "4@0 42@0 §4-2@0 2@1"),
            ("§§ 13A og 14", "13a@0 §13a@0 og@1 14@2"), ("§ a-2", "a@0 a2@0 2@1"), ("§ 3 - 4", "3@0 §3@0 4@1"),
            ("§\u{2009}\u{202F} 7-b", "7@0 7b@0 §7@0 b@1"), ("«§» 4", "4@0"),
            ("covid19 i m² og 2. etasje", "covid19@0 i@1 m²@2 og@3 2@4 etasj@5"),
            ("sam\u{AD}ar\u{AD}beid", "samarbeid@0"), ("A\u{30A}pningene", "åpning@0"), ("ΟΔΟΣ", "οδοσ@0"),
            ("H\u{331}at", "ẖat@0"),
            ("❤\u{FE0F} er 𝐟𝐞𝐭 med 𠮷 i", "er@0 med@2 i@4"), ("", ""), ("\u{301}…  –", ""),
        ])
    func terms(text: String, expected: String) {
        #expect(told(text) == expected)
    }

    @Test("What is too long to be a word has a position and no term; a chain of words likewise")
    func long() {
        let longest = String(repeating: "ø", count: 64)
        #expect(told("a \(longest) b").contains("\(longest)@1 b@2"))
        #expect(told("a ø\(longest) b") == "a@0 b@2")
        let chain = Array(repeating: "og", count: 33).joined(separator: "-")
        #expect(SearchAnalysis(.bokmaal).terms(of: chain).map(\.text) == Array(repeating: "og", count: 33))
    }

    @Test("A term tells where it stands, and the same letters are the same term wherever they stand")
    func places() {
        let text = "Møt sak­en § 4-2 på e-post"
        let analysis = SearchAnalysis(.bokmaal)
        let bytes = Array(text.utf8)
        let terms = analysis.terms(of: text)
        let pieces = terms.map { String(decoding: bytes[$0.source], as: UTF8.self) }
        #expect(pieces == ["Møt", "sak­en", "4", "4-2", "§ 4-2", "2", "på", "e", "e-post", "post"])
        for (piece, term) in zip(pieces, terms) { #expect(analysis.term(ofRun: piece) == term.text) }
    }

    @Test("A part of a text is read as if it stood alone, and what is no UTF-8 separates words")
    func bytes() {
        let text = Array("før § 4-2 etter".utf8)
        let whole = SearchRuns(text).map { text[$0.range] }
        let part = text[text.firstIndex(of: 0xC2)!...]
        #expect(SearchRuns(part).map { text[$0.range] } == Array(whole.dropFirst()))
        let kinds = SearchRuns(part).map(\.kind)
        #expect(kinds == [.word, .joined, .paragraph, .word, .word])
        for broken: [UInt8] in [[0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0x80, 0xBF], [0xFF, 0xC0, 0xE2, 0x28, 0xA1]] {
            let runs = SearchRuns(Array("a".utf8) + broken + Array(" b".utf8)).filter { $0.kind == .word }
            #expect(runs.first?.range == 0..<1 || broken == [0xC3], "\(broken)")
            #expect(runs.last?.range.upperBound == broken.count + 3)
        }
    }

    @Test("Unicode's two ways of writing a letter are one, in texts of all sorts", arguments: 0..<200)
    func forms(seed: UInt64) {
        var texts = SearchTexts(seed: seed)
        let text = texts.next()
        for language in HandbookLanguage.allCases {
            let analysis = SearchAnalysis(language)
            #expect(
                analysis.terms(of: text.nfc).map { "\($0.text) \($0.position)" }
                    == analysis.terms(of: text.nfd).map { "\($0.text) \($0.position)" })
        }
    }

    @Test("Much text that is made to be slow is not")
    func hostile() {
        let analysis = SearchAnalysis(.bokmaal)
        #expect(analysis.terms(of: String(repeating: "§ ", count: 20_000)) == [])
        #expect(analysis.terms(of: "§" + String(repeating: " ", count: 40_000) + "4").map(\.text) == ["4", "§4"])
        #expect(analysis.terms(of: String(repeating: "a-", count: 20_000)).count == 20_000)
        #expect(analysis.terms(of: String(repeating: "\u{AD}", count: 20_000)) == [])
    }
}
