internal import Language

/// The concepts that a query asks for.
struct ConceptSearch {
    private static let mostWords = 8
    private static let mostCards = 2

    let files: SearchFiles
    let analyses: [SearchAnalysis]

    /// By all words, else by as many of them as make one.
    func concepts(_ query: SearchQuery) throws -> [SearchResult.Concept] {
        let runs = query.items.filter { !$0.isExcluded }.flatMap(\.runs).prefix(Self.mostWords)
        var found: [SearchLabel] = []
        var used: Set<SearchQuery.Run> = []
        for length in stride(from: runs.count, to: 0, by: -1) {
            for start in 0...(runs.count - length) where found.count < Self.mostCards {
                let some = runs[start..<start + length]
                if !used.isDisjoint(with: some) { continue }
                let range = some[start].range.lowerBound..<some[start + length - 1].range.upperBound
                let labels = try labels(Self.spaced(query.slice(range)), some.map(\.text))
                if !labels.isEmpty { used.formUnion(some) }
                for label in labels where found.count < Self.mostCards && !found.contains(where: { $0.concept == label.concept })
                {
                    found.append(label)
                }
            }
        }
        return try found.map {
            SearchResult.Concept(concept: try files.concept($0.concept), matched: $0.label, kind: $0.kind)
        }
    }

    /// The labels that part of a query is: by its letters, then by its terms.
    private func labels(_ text: String, _ words: [String]) throws -> [SearchLabel] {
        let key = files.keys.key(of: text)
        let plain = files.keys.normalised(text)
        let forms = forms(words)
        let keys = [key] + forms.map { files.keys.key(of: $0[0]) }
        let near = try Set(keys.flatMap(files.root.labelShards(holding:))).sorted().flatMap(files.labels)
        var found: [(rank: (Int, Int, Int), label: SearchLabel)] = []
        for label in near {
            let isSame = label.key == key
            guard
                isSame
                    || keys.contains(where: { $0.utf16.first == label.key.utf16.first })
                        && self.forms(WordSearch.words(of: label.label.label)).contains(where: forms.contains)
            else { continue }
            let far = !isSame ? 2 : files.keys.normalised(label.label.label) == plain ? 0 : 1
            let kind = SearchLabelKind.allCases.firstIndex(of: label.label.kind)!
            found.append(((far, kind, found.count), label.label))
        }
        return found.sorted { $0.rank < $1.rank }.map(\.label)
    }

    /// The terms of words in each language; none if there is a word without.
    private func forms(_ words: [String]) -> [[String]] {
        analyses.map { analysis in words.map(analysis.term) }.unique.filter { !$0.isEmpty && !$0.contains("") }
    }

    private static func spaced(_ text: String) -> String {
        var spaced = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !QueryMarks.isQuote(scalar) {
            if !QueryMarks.isBlank(scalar) {
                spaced.append(scalar)
            } else if spaced.last != " " {
                spaced.append(" ")
            }
        }
        return String(spaced)
    }
}
