/// Where `[@` stands in the source of one block.
///
/// In cmark's tree `[@a]` and `\[@a]` are the same text, and its columns are only nearly right. So the block is looked
/// through once, in the order in which its text is met, past code spans.
struct BracketScan {
    struct Spot {
        /// Where the bracket stands.
        let start: Int
        /// The byte after the `@`.
        let after: Int
        /// Whether both signs are written plainly: escaped, they are text.
        let isPlain: Bool
    }

    private let bytes: [UInt8]
    private var spots: [Spot] = []
    private var upcoming = 0

    /// Text in attributes and titles is met here and not in the tree; past this many spots that do not fit, the rest of
    /// the block is taken to be unlike its source.
    private static let mostPassed = 64

    /// - Parameter stretches: the block, or each of its lines where code cannot reach over a line's end.
    init(_ bytes: [UInt8], in stretches: [Range<Int>]) {
        self.bytes = bytes
        for stretch in stretches { read(stretch) }
    }

    /// The next spot that is followed by a word, as the tree has it.
    mutating func next(before word: some Collection<UInt8>) -> Spot? {
        for index in spots[upcoming...].prefix(Self.mostPassed).indices where isFollowed(spots[index], by: word) {
            upcoming = index + 1
            return spots[index]
        }
        return nil
    }

    /// Where the bracket of a spot closes: the byte after `]`, at the latest the end of what is given.
    func end(of spot: Spot, before limit: Int) -> Int {
        bytes[spot.after..<max(spot.after, limit)].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? spot.after
    }

    private func isFollowed(_ spot: Spot, by word: some Collection<UInt8>) -> Bool {
        var index = spot.after
        for byte in word {
            if index < bytes.count, bytes[index] == UInt8(ascii: "\\"), byte != UInt8(ascii: "\\") { index += 1 }
            guard index < bytes.count, bytes[index] == byte else { return false }
            index += 1
        }
        return true
    }

    // MARK: Reading

    private mutating func read(_ stretch: Range<Int>) {
        let code = CodeSpans(in: stretch, of: bytes)
        var index = stretch.lowerBound
        while index < stretch.upperBound {
            if bytes[index] == UInt8(ascii: "`") {
                index = code.end(at: index, of: bytes)
            } else if let open = sign(Self.openings, at: index, in: stretch) {
                index += open.length
                guard let at = sign(Self.ats, at: index, in: stretch) else { continue }
                let start = open.isPlain ? index - 1 : index - open.length
                index += at.length
                spots.append(Spot(start: start, after: index, isPlain: open.isPlain && at.isPlain))
            } else {
                index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
            }
        }
    }

    /// The ways to write a sign, the plain one first.
    private static let openings = ["[", "\\[", "&#91;", "&#x5b;", "&#x5B;", "&lbrack;", "&lsqb;"].map { Array($0.utf8) }
    private static let ats = ["@", "\\@", "&#64;", "&#x40;", "&commat;"].map { Array($0.utf8) }

    private func sign(_ forms: [[UInt8]], at index: Int, in stretch: Range<Int>) -> (length: Int, isPlain: Bool)? {
        guard index < stretch.upperBound else { return nil }
        let byte = bytes[index]
        if byte == forms[0][0] { return (1, true) }
        guard byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") else { return nil }
        let rest = bytes[index..<stretch.upperBound]
        return forms.dropFirst().first { rest.starts(with: $0) }.map { ($0.count, false) }
    }
}
