import TestSupport
import Testing

@testable import Language

@Suite("The alphabet is that of CLDR")
struct CollationAgainstICUTests {
    @Test("25,000 words of each language stand as ICU sorts them", arguments: HandbookLanguage.allCases)
    func words(language: HandbookLanguage) throws {
        let words = try WordList(language).selection(of: 25_000)
        #expect(words.count >= 20_000)
        try expectSameOrder(words, in: language)
    }

    /// What an editor can write, and what only attacks an implementation: letters of neighbours, accents, signs, numbers.
    @Test("so does anything else written in Latin letters", arguments: HandbookLanguage.allCases)
    func anything(language: HandbookLanguage) throws {
        var random = Seeded(seed: 7)
        let pieces = """
            a a b d e i o o s t u y z A Æ Ø Å Ä Ö æ ø å ä ö aa Aa AA é è ê É ü Ü ű đ Đ ð Ð þ ß ẞ ł Ł ŋ ŧ ħ ı ĸ č š ž ñ ç ő ǻ ǿ ǽ ṩ \
            ẃ ế ə Ʒ ʒ ﬁ ĳ - – ' ’ . , ( ) / § & % 1 2 10 007 0 99 + = < € $ ° ©
            """.split(separator: " ").map(String.init) + [" ", "\u{A0}", "\u{AD}"]
        let texts = (0..<20_000).map { _ in
            (0..<(1 + random.next(upTo: 5))).map { _ in pieces[random.next(upTo: pieces.count)] }.joined()
        }
        try expectSameOrder(texts, in: language)
    }

    /// Word by word, hyphens are spaces to us; to ICU they are signs that stand before letters, as all punctuation is.
    @Test("word by word, a space stands before letters and digits", arguments: HandbookLanguage.allCases)
    func wordByWord(language: HandbookLanguage) throws {
        let words = try WordList(language).selection(of: 1500).filter { $0.allSatisfy(\.isLetter) }
        let texts = zip(words, words.dropFirst(7)).flatMap { [$0, "\($0) \($1)", "\($0.prefix(3)) \($1)", "\($0)s 2"] }
        let ranks = try ICUOracle.ranks(of: texts.map(Self.withJoints(in: language)), in: language, ignoringSpaces: false)
        expect(texts, ranked: ranks, by: Collation(language, order: .wordByWord))
    }

    @Test("Names keep their old å wherever the lists have one", arguments: [HandbookLanguage.bokmaal, .nynorsk, .danish])
    func names(language: HandbookLanguage) throws {
        let mark = Self.withJoints(in: language)
        let names = try WordList(language).words.filter { $0.first?.isUppercase == true && $0.contains("aa") }
        #expect(names.count > 50)
        #expect(names.filter { mark($0) != $0 && !$0.hasPrefix("Kanaan") && !$0.hasPrefix("Moskvaambassade") } == [])
    }

    private func expectSameOrder(_ texts: [String], in language: HandbookLanguage) throws {
        let ranks = try ICUOracle.ranks(of: texts.map(Self.withJoints(in: language)), in: language)
        expect(texts, ranked: ranks, by: Collation(language))
    }

    /// The departures: ICU must be told where «aa» is no å, with the sign Unicode has for it (COMBINING GRAPHEME JOINER).
    ///
    /// - In «dataanalyse» two words meet; see ``DoubleA``.
    /// - In «aå» ICU sees an a, an a and a ring, and takes the first two for an å.
    private static func withJoints(in language: HandbookLanguage) -> (String) -> String {
        guard Collation(language).alphabet.contains(where: { $0.label == "Ø" }) else { return { $0 } }
        return { text in
            var marked = String.UnicodeScalarView()
            let scalars = Array(text.unicodeScalars)
            for (index, scalar) in scalars.enumerated() {
                marked.append(scalar)
                guard index + 1 < scalars.count, isA(scalar), isA(scalars[index + 1].nfdBase) else { continue }
                let isWhole = isA(scalars[index + 1])
                if !isWhole || DoubleA.isJoint(after: scalars[...index]) { marked.append("\u{34F}") }
            }
            return String(marked)
        }
    }

    private static func isA(_ scalar: Unicode.Scalar) -> Bool { scalar == "a" || scalar == "A" }

    private func expect(_ texts: [String], ranked ranks: [Int], by collation: Collation) {
        let sorted = zip(texts, ranks).map { (text: $0, rank: $1, key: collation.key(for: $0)) }.sorted { $0.key < $1.key }
        let wrong = zip(sorted, sorted.dropFirst()).filter { $0.rank > $1.rank }
        #expect(wrong.count == 0, "\(wrong.prefix(20).map { "\($0.text) < \($1.text)" })")
    }
}

extension Unicode.Scalar {
    /// The letter without its accents.
    fileprivate var nfdBase: Unicode.Scalar { String(self).nfd.unicodeScalars.first ?? self }
}
