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
        /// By word: how often it can be told whether it has a capital, has one, and is all capitals.
        fileprivate var capitals: [(uses: Int, chances: Int, capitals: Int, acronyms: Int)] = []
    }

    private let counter: TermCounter
    private(set) var descriptions: [Description]

    /// - Parameters:
    ///   - limit: how many are described.
    ///   - known: terms the register has, in this language.
    init(_ counter: TermCounter, _ candidates: [CandidateRanking.Candidate], limit: Int, known: [String]) {
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
        gatherFamilies(candidates.prefix(limit), known)
    }

    private mutating func note(_ number: Int, _ tokens: ArraySlice<TermToken>, in chapter: Int) {
        guard let first = tokens.first else { return }
        descriptions[number].forms[tokens.map(\.form), default: 0] += 1
        descriptions[number].noteCapitals(tokens)
        if descriptions[number].uses.last?.chapter != chapter {
            descriptions[number].uses.append(KnownTerms.Use(chapter: chapter, node: first.node))
        }
        guard var use = descriptions[number].uses.popLast() else { return }
        use.note(first)
        descriptions[number].uses.append(use)
    }

    // MARK: Families

    /// How many of a term's family are told.
    private static let mostRelated = 6

    /// «tillitsreform» and «tillitsbasert ledelse» beside «tillit»: terms that begin with the same word.
    private mutating func gatherFamilies(_ candidates: some Collection<CandidateRanking.Candidate>, _ known: [String]) {
        var members: [Int32: [String]] = [:]
        for term in known {
            guard let first = term.split(separator: " ").first, let stem = counter.lexicon.knownStem(String(first)) else {
                continue
            }
            members[family(of: stem), default: []].append(term)
        }
        for (number, candidate) in candidates.enumerated() {
            members[family(of: candidate.key.stems[0]), default: []].append(descriptions[number].term)
        }
        for (number, candidate) in candidates.enumerated() {
            let term = descriptions[number].term
            let related = members[family(of: candidate.key.stems[0])] ?? []
            descriptions[number].family = Array(related.filter { $0 != term }.uniqued().prefix(Self.mostRelated))
        }
    }

    private func family(of stem: Int32) -> Int32 { counter.families[stem] ?? stem }

    // MARK: Names

    /// As an index has it: the shortest form that is not a slip, which is the base form where that is met.
    private func term(_ description: Description) -> String {
        let total = description.forms.values.reduce(0, +)
        let forms = description.forms.map { (text: text($0.key), count: $0.value) }.sorted {
            ($0.text.count, -$0.count, $0.text) < ($1.text.count, -$1.count, $1.text)
        }
        let best = forms.first { $0.count * 10 >= total } ?? forms.first
        guard let text = best?.text else { return "" }
        return text.split(separator: " ").enumerated().map { number, word in
            guard number < description.capitals.count else { return String(word) }
            let capitals = description.capitals[number]
            if capitals.acronyms * 10 >= capitals.uses * 7 { return word.uppercased() }
            return capitals.chances > 1 && capitals.capitals * 10 >= capitals.chances * 7 ? Self.capitalized(word) : String(word)
        }.joined(separator: " ")
    }

    private func text(_ forms: [Int32]) -> String {
        forms.map { counter.lexicon.forms[Int($0)].text }.joined(separator: " ")
    }

    private static func capitalized(_ word: Substring) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}

extension CandidateDescriber.Description {
    fileprivate mutating func noteCapitals(_ tokens: ArraySlice<TermToken>) {
        if capitals.isEmpty { capitals = Array(repeating: (0, 0, 0, 0), count: tokens.count) }
        for (number, token) in tokens.enumerated() {
            capitals[number].uses += 1
            if token.marks.contains(.acronym) { capitals[number].acronyms += 1 }
            // The first word of a sentence or a heading has one anyway.
            guard token.marks.isDisjoint(with: number == 0 ? [.sentenceStart, .title, .heading] : []) else {
                continue
            }
            capitals[number].chances += 1
            if token.marks.contains(.capital) { capitals[number].capitals += 1 }
        }
    }
}
