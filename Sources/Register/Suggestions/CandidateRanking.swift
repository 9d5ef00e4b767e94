/// Which of a text's words and phrases are worth a heading in the register, the best first.
///
/// A term weighs by
/// - how often it is used, what a longer term holds of it taken away, in the manner of C-value (Frantzi, Ananiadou and Mima
///   2000): the longer term that has it most counts instead of the mean, and log2(length + 1) lets single words count;
/// - what the book itself says of it: titles, headings, definitions, emphasis, quotation marks, texts of links;
/// - how specific it is: residual IDF (Church and Gale 1995), how much more unevenly it is spread over the chapters than if it
///   were strewn by chance. Words of every page and of no subject get nothing from it; plain IDF would have praised one
///   chapter's slips;
/// - how likely it is a noun, and one that says something alone: what compounds are made with («tillits-») more than what
///   they are made of («-plan»), compounds more than the words of every subject.
/// Phrases must hold together: their log-likelihood ratio (Dunning 1993) must be past chance, p < 0.001.
struct CandidateRanking {
    struct Candidate {
        let key: TermKeyNumber
        let statistics: TermStatistics
        let score: Double
    }

    let counter: TermCounter
    let known: Set<[Int32]>
    let parts: Set<Int32>
    private let chapterCount: Double

    /// χ² with one degree of freedom, p = 0.001.
    private static let cohesion = 10.83

    init(_ counter: TermCounter, _ terms: KnownTerms) {
        self.counter = counter
        known = terms.keys
        parts = terms.parts
        chapterCount = Double(max(counter.chapters.count, 1))
    }

    /// Best first; equals by their stems, so that the order is the same in every run.
    func ranked() -> [Candidate] {
        let phrases = counter.phrases.filter { key, statistics in isPhrase(key, statistics) }
        let nested = nestedCounts(phrases)
        var found: [(candidate: Candidate, name: String)] = []
        var scoresOfKnown: [Double] = []
        func add(_ key: TermKeyNumber, _ statistics: TermStatistics) {
            guard isWorthKeeping(statistics), !isPairOfKnown(key) else { return }
            let score = score(key, statistics, nested[key] ?? 0)
            guard score > 0 else { return }
            guard !known.contains(key.stems) else { return scoresOfKnown.append(score) }
            found.append((Candidate(key: key, statistics: statistics, score: score), name(key)))
        }
        for (stem, statistics) in counter.words.enumerated() where statistics.count > 0 { add(.word(Int32(stem)), statistics) }
        for (key, statistics) in phrases { add(key, statistics) }
        let least = least(scoresOfKnown)
        return found.filter { $0.candidate.score >= least }.sorted {
            ($1.candidate.score, $0.name) < ($0.candidate.score, $1.name)
        }.map(\.candidate)
    }

    /// The register says what its editors find worth a heading: what weighs less than the half of that is not proposed. A register
    /// that is only begun says nothing yet.
    private func least(_ scores: [Double]) -> Double {
        scores.count < Self.fewestKnown ? 0 : scores.sorted()[scores.count / 2]
    }

    private static let fewestKnown = 20

    /// «fagmøter og frokostseminarer», which the register has each by itself.
    private func isPairOfKnown(_ key: TermKeyNumber) -> Bool {
        guard case .triple(let first, let joint, let third) = key, counter.words[Int(joint)].count == 0 else { return false }
        return known.contains([first]) && known.contains([third])
    }

    private func name(_ key: TermKeyNumber) -> String {
        key.stems.map { counter.lexicon.stems[Int($0)] }.joined(separator: " ")
    }

    /// Used in two chapters, or dealt with in one.
    private func isWorthKeeping(_ statistics: TermStatistics) -> Bool {
        guard statistics.count >= TermCounter.fewest else {
            return statistics.count > 1 && statistics.definitions + statistics.titles > 0
        }
        return statistics.chapters > 1 || statistics.isProminent
    }

    // MARK: Phrases

    private func isPhrase(_ key: TermKeyNumber, _ statistics: TermStatistics) -> Bool {
        guard isWorthKeeping(statistics) else { return false }
        let stems = key.stems.map(Int.init)
        switch key {
        case .word: return false
        case .pair:
            return likelihood(statistics.count, counter.words[stems[0]].count, counter.words[stems[1]].count) > Self.cohesion
        case .triple(let first, let second, _):
            let isJoined = counter.words[stems[1]].count == 0
            // «bonding og bridging» belong together; other words meet by «og» all the time.
            if isJoined {
                let (first, third) = (counter.words[stems[0]].count, counter.words[stems[2]].count)
                return statistics.count * 2 >= min(first, third) && statistics.count * 3 >= max(first, third)
                    && likelihood(statistics.count, first, third) > 4 * Self.cohesion
            }
            let head = counter.phrases[.pair(first, second)]?.count ?? statistics.count
            return likelihood(statistics.count, max(head, statistics.count), counter.words[stems[2]].count) > Self.cohesion
        }
    }

    /// Dunning's −2 log λ for two words of which `both` stand together.
    private func likelihood(_ both: Int, _ first: Int, _ second: Int) -> Double {
        let (k11, k12, k21) = (Double(both), Double(max(first - both, 0)), Double(max(second - both, 0)))
        let k22 = max(Double(counter.tokenCount) - k11 - k12 - k21, 1)
        let total = k11 + k12 + k21 + k22
        // Fewer together than by chance is no phrase either.
        guard k11 * total > (k11 + k12) * (k11 + k21) else { return 0 }
        func entropy(_ counts: [Double]) -> Double {
            let sum = counts.reduce(0, +)
            return counts.reduce(0) { $0 + ($1 > 0 ? $1 * Logarithm.natural($1 / sum) : 0) }
        }
        return 2 * (entropy([k11, k12, k21, k22]) - entropy([k11 + k12, k21 + k22]) - entropy([k11 + k21, k12 + k22]))
    }

    /// By term: how often the longer term that holds it most often does.
    private func nestedCounts(_ phrases: [TermKeyNumber: TermStatistics]) -> [TermKeyNumber: Int] {
        var nested: [TermKeyNumber: Int] = [:]
        for (key, statistics) in phrases {
            let parts: [TermKeyNumber] =
                switch key {
                case .word: []
                case .pair(let first, let second): [.word(first), .word(second)]
                case .triple(let first, let second, let third):
                    [.word(first), .word(second), .word(third), .pair(first, second), .pair(second, third)]
                }
            for part in parts { nested[part] = max(nested[part] ?? 0, statistics.count) }
        }
        return nested
    }

    // MARK: Weight

    private func score(_ key: TermKeyNumber, _ statistics: TermStatistics, _ nested: Int) -> Double {
        let own = Double(statistics.count - nested)
        guard own >= 1 else { return 0 }
        // A word that is mostly part of one phrase is that phrase, and what the book says of it is said of the phrase.
        let share = nested * 2 >= statistics.count ? 0.25 : 1
        let length = Double(key.stems.count)
        let use = Logarithm.two(1 + own) * Logarithm.two(length + 1)
        return share * (use + prominence(statistics)) * specificity(statistics) * nounness(key, statistics)
            * strength(key, statistics)
    }

    /// What the book says of it itself; each kind counts less the more there is of it.
    private func prominence(_ statistics: TermStatistics) -> Double {
        2.5 * Logarithm.two(1 + Double(statistics.titles)) + 2 * Logarithm.two(1 + Double(statistics.definitions))
            + 1.5 * Logarithm.two(1 + Double(statistics.headings)) + 0.7 * Logarithm.two(1 + Double(statistics.quotes))
            + 0.5 * Logarithm.two(1 + Double(statistics.emphases)) + 0.5 * Logarithm.two(1 + Double(statistics.links))
    }

    private func specificity(_ statistics: TermStatistics) -> Double {
        Self.specificity(count: statistics.count, chapters: statistics.chapters, of: Int(chapterCount))
    }

    /// How unevenly something is spread: residual IDF, less what every chapter has.
    static func specificity(count: Int, chapters: Int, of total: Int) -> Double {
        let (count, chapters, total) = (Double(count), Double(chapters), Double(total))
        let expected = 1 - Logarithm.exponential(-count / total)
        let residual = max(0, Logarithm.two(total / chapters) + Logarithm.two(expected))
        // One chapter alone is its own subject more often than the handbook's.
        let spread = chapters == 1 ? 0.6 : 1
        return (0.4 + residual) * (1 - chapters / (total + 1)) * spread
    }

    private func nounness(_ key: TermKeyNumber, _ statistics: TermStatistics) -> Double {
        guard let last = key.stems.last else { return 0 }
        let head = counter.classes[Int(last)]
        if case .word = key {
            if statistics.isAcronym { return 1 }
            if statistics.isName { return 0.6 }
            return head.isAdjective ? 0.2 * head.nounness : head.nounness
        }
        return head.nounness
    }

    /// How much the words themselves promise.
    private func strength(_ key: TermKeyNumber, _ statistics: TermStatistics) -> Double {
        guard case .word(let stem) = key else { return counter.isWeak[Int(key.stems[key.stems.count - 1])] ? 0.8 : 1 }
        if counter.isWeak[Int(stem)] { return 0.15 }
        if statistics.isAcronym || statistics.isName { return parts.contains(stem) ? 0.5 : 1 }
        let (begun, ended) = (Double(counter.beginnings[stem] ?? 0), Double(counter.endings[stem] ?? 0))
        let role = min(1.3, max(0.6, (2 + begun) / (2 + ended)))
        let letters = counter.lexicon.stems[Int(stem)].count
        let length = counter.families[stem] != nil ? 1.4 : letters < 5 ? 0.5 : letters < 7 ? 0.8 : 1
        // Words of a term that the register has are looked up there.
        return role * length * (parts.contains(stem) ? 0.5 : 1)
    }
}
