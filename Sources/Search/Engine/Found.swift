/// What a word found: the most it counts for in each section, and the terms it was found as.
struct Found {
    private let count: Int
    /// For each section; empty as long as nothing is found.
    private var best: [UInt16] = []
    private(set) var sections: [Int] = []
    private(set) var terms: [IndexedTerm] = []
    private(set) var factor = 0
    /// What was searched for instead.
    var corrected: String?

    /// - Parameter count: how many sections there are.
    init(of count: Int) { self.count = count }

    subscript(section: Int) -> Int { best.isEmpty ? 0 : Int(best[section]) }

    var isPruned: Bool { terms.contains(where: \.entry.isPruned) }

    mutating func put(_ section: Int, _ value: Int) {
        if best.isEmpty { best = [UInt16](repeating: 0, count: count) }
        if best[section] == 0 { sections.append(section) }
        best[section] = max(best[section], UInt16(value))
    }

    private mutating func note(_ new: [IndexedTerm], _ factor: Int) {
        for term in new where !holds(term) { terms.append(term) }
        self.factor = max(self.factor, factor)
    }

    private func holds(_ term: IndexedTerm) -> Bool {
        terms.contains { $0.file == term.file && $0.entry.term == term.entry.term }
    }

    /// - Parameter factor: how near they are to what was asked for, in hundredths.
    mutating func add(_ new: [IndexedTerm], _ factor: Int) {
        for term in new where !holds(term) {
            for posting in term.entry.postings {
                put(posting.section, max(1, term.entry.idf * (posting.level + 1) * factor / 100))
            }
        }
        if !new.isEmpty { note(new, factor) }
    }

    /// Adds the sections that all of them have, for the mean of what they count for there.
    mutating func addCommon(_ parts: [Found], _ factor: Int) {
        for section in parts[0].sections where parts.allSatisfy({ $0[section] > 0 }) {
            let sum = parts.reduce(0) { $0 + $1[section] }
            put(section, max(1, sum * factor / (100 * parts.count)))
        }
        if !sections.isEmpty { note(parts.flatMap(\.terms), factor) }
    }

    /// Keeps the sections that are told a value for.
    mutating func replace(_ value: (Int) -> Int?) {
        sections = sections.filter { section in
            let kept = value(section)
            best[section] = UInt16(kept ?? 0)
            return kept != nil
        }
    }
}

/// How many letters are put in, left out, replaced, or swapped with their neighbours (optimal string alignment).
/// Single letters for double ones, «avikk» for «avvik», are one fault.
///
/// - Returns: `limit` + 1 if they are more.
func faults(_ left: [UInt16], _ right: [UInt16], atMost limit: Int) -> Int {
    if left != right, left.first == right.first, abs(left.count - right.count) < 3, single(left) == single(right) { return 1 }
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var older: [Int] = []
    var old = Array(0...right.count)
    for (i, unit) in left.enumerated() {
        var row = [i + 1]
        for (j, other) in right.enumerated() {
            var least = min(old[j + 1] + 1, row[j] + 1, old[j] + (unit == other ? 0 : 1))
            if i > 0, j > 0, unit == right[j - 1], left[i - 1] == other { least = min(least, older[j - 1] + 1) }
            row.append(least)
        }
        if row.min()! > limit { return limit + 1 }
        (older, old) = (old, row)
    }
    return min(old[right.count], limit + 1)
}

/// Without letters that are the same as the one before.
private func single(_ word: [UInt16]) -> [UInt16] {
    word.indices.filter { $0 == 0 || word[$0] != word[$0 - 1] }.map { word[$0] }
}
