import Testing

@testable import Language

@Suite("Forms of a word")
struct StemmerTests {
    @Test("A word is found in all its forms", arguments: Paradigms.all)
    func paradigms(language: HandbookLanguage, paradigms: String) {
        let stemmer = Stemmer(language)
        for paradigm in paradigms.split(separator: "\n") {
            let stems = Set(paradigm.split(separator: " ").map { stemmer.stem(String($0)) })
            #expect(stems.count == 1, "\(paradigm): \(stems.sorted())")
        }
    }

    @Test("Words that are none of each other's forms keep apart", arguments: Paradigms.strangers)
    func strangers(language: HandbookLanguage, pairs: String) {
        let stemmer = Stemmer(language)
        for pair in pairs.split(whereSeparator: \.isWhitespace) {
            let words = pair.split(separator: "/").map(String.init)
            #expect(stemmer.stem(words[0]) != stemmer.stem(words[1]), "\(pair)")
        }
    }

    @Test("Bokmål and nynorsk meet where they bend the same word")
    func norwegian() {
        for (bokmaal, nynorsk) in [
            ("kommunene", "kommunane"), ("metoder", "metodar"), ("læringen", "læringa"), ("elevene", "elevane"),
        ] {
            #expect(Stemmer(.bokmaal).stem(bokmaal) == Stemmer(.nynorsk).stem(nynorsk))
        }
    }

    @Test("Capitals, accents and Unicode forms do not count; numbers and short words stay as they are")
    func plain() {
        let stemmer = Stemmer(.bokmaal)
        #expect(stemmer.stem("ARKIVENE") == stemmer.stem("arkiv"))
        #expect(stemmer.stem("A\u{30A}pningene") == stemmer.stem("åpning"))
        #expect(stemmer.stem("allé") == stemmer.stem("alleen"))
        for word in ["10-årene", "covid19", "er", "ene", "på", "", "ås", "møt"] { #expect(stemmer.stem(word) == word) }
    }

    @Test(
        "A stem is never empty, has small letters only, and the same word has the same stem", arguments: HandbookLanguage.allCases
    )
    func anything(language: HandbookLanguage) throws {
        let stemmer = Stemmer(language)
        for word in try WordList(language).selection(of: 5000) {
            let stem = stemmer.stem(word)
            #expect(
                stem.count >= min(2, word.count) && stem == stem.lowercased()
                    && stemmer.stem(word.uppercased()) == stemmer.stem(word.lowercased()))
        }
    }
}
