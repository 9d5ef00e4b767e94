internal import Language

/// What the best candidates are called, where they are used, and what belongs with them.
struct CandidateDescriber {
    struct Description {
        var term = ""
        var isName = false
        var family: [String] = []
        var uses: [KnownTerms.Use] = []
        /// How often each way of writing it is met.
        fileprivate var forms: [[Int32]: Int] = [:]
    }

    private let counter: TermCounter
    private(set) var descriptions: [Description]

    /// - Parameter limit: how many are described.
    init(_ counter: TermCounter, _ candidates: [CandidateRanking.Candidate], limit: Int) {
        self.counter = counter
        descriptions = Array(repeating: Description(), count: min(limit, candidates.count))
        var numbers: [TermKeyNumber: Int] = [:]
        for (number, candidate) in candidates.prefix(limit).enumerated() { numbers[candidate.key] = number }
        for (chapter, tokens) in counter.chapters {
            for index in tokens.indices where !counter.lexicon[tokens[index]].isStop {
                if !tokens[index].marks.contains(.known), let number = numbers[.word(counter.lexicon[tokens[index]].stem)] {
                    note(number, tokens[index...index], in: chapter)
                }
                for key in counter.phraseKeys(at: index, in: tokens) {
                    if let number = numbers[key] { note(number, tokens[index..<index + key.stems.count], in: chapter) }
                }
            }
        }
        for (number, candidate) in candidates.prefix(limit).enumerated() {
            descriptions[number].isName = candidate.statistics.isName
            descriptions[number].term = term(descriptions[number])
        }
    }

    private mutating func note(_ number: Int, _ tokens: ArraySlice<TermToken>, in chapter: Int) {
        guard let first = tokens.first else { return }
        descriptions[number].forms[tokens.map(\.form), default: 0] += 1
        if descriptions[number].uses.last?.chapter != chapter {
            descriptions[number].uses.append(KnownTerms.Use(chapter: chapter, node: first.node))
        }
        guard var use = descriptions[number].uses.popLast() else { return }
        use.note(first)
        descriptions[number].uses.append(use)
    }

    // MARK: Names

    /// As an index has it: the shortest form that is not a slip, which is the base form where that is met.
    private func term(_ description: Description) -> String {
        let total = description.forms.values.reduce(0, +)
        let forms = description.forms.map { (text: text($0.key), count: $0.value) }.sorted {
            ($0.text.count, -$0.count, $0.text) < ($1.text.count, -$1.count, $1.text)
        }
        let best = forms.first { $0.count * 10 >= total } ?? forms.first
        guard let text = best?.text else { return "" }
        return description.isName ? text.split(separator: " ").map(Self.capitalized).joined(separator: " ") : text
    }

    private func text(_ forms: [Int32]) -> String {
        forms.map { counter.lexicon.forms[Int($0)].text }.joined(separator: " ")
    }

    private static func capitalized(_ word: Substring) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
