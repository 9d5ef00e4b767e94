/// Finds what an editor probably meant.
///
/// Restricted Damerau–Levenshtein distance over Unicode scalars (R. A. Wagner & M. J. Fischer 1974, with adjacent
/// transpositions after F. J. Damerau 1964), cut off early: a suggestion further away than a third of the word helps
/// nobody.
public enum NearMiss {
    /// The candidate nearest to `word`, or nil when none is near. Ties go to the first in the order given.
    ///
    /// - Parameter most: how far away it may be, where a third of the word is too much.
    public static func nearest<S: StringProtocol>(
        to word: String, among candidates: some Sequence<S>, atMost most: Int = Int.max
    ) -> S? {
        let wanted = Array(word.lowercased().unicodeScalars.prefix(longest))
        guard wanted.count > 1 else { return nil }
        var best: (candidate: S, distance: Int)?
        for candidate in candidates {
            let limit = min(best.map { $0.distance - 1 } ?? most, max(1, wanted.count / 3))
            guard limit >= 0 else { break }
            let scalars = Array(candidate.lowercased().unicodeScalars.prefix(longest))
            guard abs(scalars.count - wanted.count) <= limit else { continue }
            if let distance = distance(wanted, scalars, atMost: limit) { best = (candidate, distance) }
        }
        return best?.candidate
    }

    /// Names longer than this are compared by their beginning.
    private static let longest = 120

    /// The distance between two words, or nil when it is more than `limit`.
    static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atMost limit: Int) -> Int? {
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        var row = last
        for i in 0..<a.count {
            row[0] = i + 1
            for j in 0..<b.count {
                let substitution = last[j] + (a[i] == b[j] ? 0 : 1)
                row[j + 1] = min(last[j + 1] + 1, row[j] + 1, substitution)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
                }
            }
            if row.allSatisfy({ $0 > limit }) { return nil }
            (beforeLast, last, row) = (last, row, beforeLast)
        }
        return last[b.count] <= limit ? last[b.count] : nil
    }
}
