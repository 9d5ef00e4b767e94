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

    /// Of all inflections that hunspell-no knows: how many keep together, how many of those who do something («leder»), and
    /// how many words share a stem with another. Snowball 3.1.1 has 75.3, 0.0 and 7.9 % for bokmål, 67.6, 0.4 and 10.2 % for
    /// nynorsk. Of the words that meet, nine of ten are forms of each other to the dictionary too («botn» and «botne»).
    @Test(
        "Inflections of a spelling dictionary keep together, and different words apart",
        arguments: [(HandbookLanguage.bokmaal, 85.0, 92.0, 9.0), (.nynorsk, 84.0, 98.0, 10.6)])
    func paradigms(language: HandbookLanguage, leastWhole: Double, leastAgents: Double, mostMerged: Double) throws {
        let paradigms = try HunspellParadigms(language).all
        let stemmer = Stemmer(language)
        func whole(_ some: [HunspellParadigms.Paradigm]) -> Double {
            Double(some.count { Set($0.forms.map(stemmer.stem)).count == 1 }) * 100 / Double(max(1, some.count))
        }
        // Every thirteenth, because the dictionary is long.
        let selection = stride(from: 0, to: paradigms.count, by: 13).map { paradigms[$0] }
        #expect(paradigms.count > 100_000 && whole(selection) >= leastWhole, "\(whole(selection)) % of \(paradigms.count)")
        let agents = paradigms.filter {
            language == .nynorsk
                ? $0.lemma.hasSuffix("ar") && $0.has("en", "ane") : $0.lemma.hasSuffix("er") && $0.has("en", "ne")
        }
        #expect(agents.count > 4_000 && whole(agents) >= leastAgents, "\(whole(agents)) % of \(agents.count)")
        let lemmas = Set(paradigms.map(\.lemma))
        let merged = Double(lemmas.count - Set(lemmas.map(stemmer.stem)).count) * 100 / Double(lemmas.count)
        #expect(merged <= mostMerged, "\(merged) % of \(lemmas.count)")
    }
}
