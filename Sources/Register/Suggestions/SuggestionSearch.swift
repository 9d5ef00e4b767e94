internal import Diagnostics
internal import HandbookModel
internal import Language
internal import Markup

/// Goes through the text, language by language, and gathers what is worth proposing.
struct SuggestionSearch {
    /// Each language there are originals in.
    private struct Pass {
        let language: HandbookLanguage
        let counter: TermCounter
        let candidates: [CandidateRanking.Candidate]
    }

    private let register: HandbookRegister
    private let handbook: Handbook
    private var passes: [Pass] = []
    private var uses: [ConceptID: [KnownTerms.Use]] = [:]

    static let mostPlaces = 5

    init(_ register: HandbookRegister, _ handbook: Handbook) {
        self.register = register
        self.handbook = handbook
    }

    mutating func run() {
        let languages = [handbook.language] + HandbookLanguage.allCases.filter { $0 != handbook.language }
        for language in languages {
            let chapters = handbook.originals.filter { handbook.chapters[$0].language == language }
            guard !chapters.isEmpty else { continue }
            var counter = TermCounter(language)
            let known = KnownTerms(register.vocabulary, &counter.lexicon)
            for chapter in chapters {
                var tokens = TokenReader.read(handbook.chapters[chapter], &counter.lexicon)
                known.find(in: &tokens, of: chapter, counter.lexicon, &uses)
                counter.add(tokens, of: chapter)
            }
            counter.count()
            let ranking = CandidateRanking(counter, known)
            passes.append(Pass(language: language, counter: counter, candidates: ranking.ranked()))
        }
    }

    // MARK: Concepts

    func concepts(limit: Int) -> [SuggestedConcept] {
        var taken = Set(register.vocabulary.concepts.map(\.id))
        let ranked = passes.flatMap { pass in
            let known = register.vocabulary.concepts.map { $0.term(in: pass.language) }
            // Those that are not proposed themselves are told as family of those that are.
            let describer = CandidateDescriber(pass.counter, pass.candidates, limit: limit * 4, known: known)
            return pass.candidates.prefix(limit).enumerated().map {
                (candidate: $1, description: describer.descriptions[$0], pass: pass)
            }
        }
        // Languages meet by weight; within one the order is kept.
        let best = ranked.enumerated().sorted {
            ($1.element.candidate.score, $0.offset) < ($0.element.candidate.score, $1.offset)
        }.prefix(limit)
        return best.map { _, found in
            let (statistics, description) = (found.candidate.statistics, found.description)
            var id = conceptID(for: description.term)
            var number = 2
            while !taken.insert(id).inserted {
                id = "\(conceptID(for: description.term))-\(number)"
                number += 1
            }
            return SuggestedConcept(
                id: id, term: LocalizedTerm(description.term, in: found.pass.language), count: statistics.count,
                chapters: statistics.chapters, places: places(description.uses),
                weight: Int((found.candidate.score * 10).rounded()),
                isInHeading: statistics.titles + statistics.headings > 0, isDefined: statistics.definitions > 0,
                isName: description.isName, family: description.family)
        }
    }

    // MARK: Marks

    /// Concepts dealt with in chapters that are not marked with them.
    func marks(limit: Int) -> [SuggestedMarks] {
        let total = Double(max(handbook.originals.count, 1))
        var found: [(marks: SuggestedMarks, weight: Double)] = []
        for (concept, uses) in uses {
            let marked = Set((register.locators[concept.index]).map(\.chapter.index))
            let missing = uses.filter { !marked.contains($0.chapter) && $0.saysMuch }
            let used = Set(uses.filter(\.saysMuch).map(\.chapter)).union(marked)
            // What most chapters speak of is what the handbook is about, and no heading leads anywhere.
            guard missing.count > 1, used.count >= 2 * marked.count, Double(uses.count) < total / 3 else { continue }
            let weight = missing.reduce(0) { $0 + $1.weight } * specificity(uses)
            let marks = SuggestedMarks(
                term: register.term(concept), usedChapters: marked.union(uses.map(\.chapter)).count, markedChapters: marked.count,
                places: places(missing))
            found.append((marks, weight))
        }
        let best = found.sorted { ($1.weight, $0.marks.term) < ($0.weight, $1.marks.term) }
        return best.prefix(limit).map(\.marks)
    }

    /// Residual IDF, as ``CandidateRanking`` has it.
    private func specificity(_ uses: [KnownTerms.Use]) -> Double {
        CandidateRanking.specificity(
            count: uses.reduce(0) { $0 + $1.count }, chapters: uses.count, of: max(handbook.originals.count, 1))
    }

    // MARK: Places

    private func places(_ uses: [KnownTerms.Use]) -> [SuggestedPlace] {
        let best = uses.sorted { ($1.weight, $0.chapter) < ($0.weight, $1.chapter) }.prefix(Self.mostPlaces)
        return best.map { use in
            let chapter = handbook.chapters[use.chapter]
            let start = Int(chapter.document.nodes[Int(use.node)].range.start)
            return SuggestedPlace(path: chapter.path, line: chapter.parsed.source.position(at: start).line, count: use.count)
        }
    }
}

extension KnownTerms.Use {
    /// Whether a reader who goes there learns something of it.
    fileprivate var saysMuch: Bool { count > 2 || isInHeading || isDefined }

    fileprivate var weight: Double {
        Logarithm.two(1 + Double(count)) + (isInHeading ? 1.5 : 0) + (isDefined ? 2 : 0)
    }
}
