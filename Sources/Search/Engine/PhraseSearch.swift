/// Words that follow one another.
extension WordSearch {
    /// The sections that have them so. A word that is no term may be any word, and so may one whose places are not known.
    func phrase(_ runs: [SearchQuery.Run]) throws -> Found {
        let wanted = runs.filter { !terms(of: $0.text).isEmpty }
        let words = try wanted.map { try known($0.text) }
        var found = Found(of: files.root.sections)
        guard !words.isEmpty else { return found }
        found.addCommon(words, 100)
        let placed = words.count > 1 ? try words.map(places) : []
        found.replace { section in
            let here = zip(wanted, placed).compactMap { run, places in
                places[section].flatMap { $0 }.map { (position: run.position, places: $0) }
            }
            guard Self.fits(here) else { return nil }
            return words.reduce(0) { $0 + $1[section] }
        }
        return found
    }

    private static func fits(_ words: [(position: Int, places: [Int])]) -> Bool {
        guard let first = words.first else { return true }
        let others = words.dropFirst().map { (from: $0.position - first.position, places: Set($0.places)) }
        return first.places.contains { place in others.allSatisfy { $0.places.contains(place + $0.from) } }
    }

    /// Where in its sections a word stands: nowhere where only a title or a compound has it; nil where that is not known.
    private func places(of found: Found) throws -> [Int: [Int]?] {
        var places: [Int: [Int]?] = [:]
        for term in found.terms {
            let positions = try files.positions(of: term)
            for (index, posting) in term.entry.postings.enumerated() {
                guard let here = positions?[index] else {
                    places[posting.section] = .some(nil)
                    continue
                }
                guard let known = places[posting.section] else {
                    places[posting.section] = here
                    continue
                }
                if let known { places[posting.section] = known + here }
            }
        }
        return places
    }
}
