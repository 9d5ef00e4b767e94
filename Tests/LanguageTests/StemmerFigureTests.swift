import Testing

@testable import Language

/// How well the stemmer does on all the words Debian knows: inflections are found in the lists by their endings.
@Suite("Forms of a word, in figures")
struct StemmerFigureTests {
    /// Words that have all of these endings, in percent of which the forms share one term.
    private func share(_ language: HandbookLanguage, _ base: String, _ endings: [String]) throws -> (percent: Double, words: Int)
    {
        let words = Set(try WordList(language).words)
        let analysis = SearchAnalysis(language)
        var (all, whole) = (0, 0)
        for word in words where word.hasSuffix(base) && word.utf8.count > base.utf8.count + 2 {
            let root = String(word.dropLast(base.count))
            let forms = endings.map { root + $0 }
            guard forms.allSatisfy(words.contains) else { continue }
            all += 1
            if Set(forms.map(analysis.term)).count == 1 { whole += 1 }
        }
        return (Double(whole) * 100 / Double(max(1, all)), all)
    }

    @Test(
        "Inflections that are common in handbooks keep together",
        arguments: [
            // leder, leiar: those who do something.
            (HandbookLanguage.bokmaal, "er", ["er", "eren", "ere", "erne"], 99.0),
            (.nynorsk, "ar", ["ar", "aren", "arar", "arane"], 98.0),
            (.danish, "er", ["er", "eren", "ere", "erne"], 99.0), (.swedish, "are", ["are", "aren", "arna"], 99.0),
        ])
    func agents(language: HandbookLanguage, base: String, endings: [String], least: Double) throws {
        let (percent, words) = try share(language, base, endings)
        #expect(words > 500 && percent >= least, "\(percent) % of \(words)")
    }
}
