internal import Language

/// What is asked for: words, phrases in quotes, and after a minus what must not be there.
struct SearchQuery {
    /// A longer query is cut, in UTF-16 units.
    static let longest = 20000
    static let mostWords = 32

    struct Run: Hashable {
        let text: String
        let position: Int
        /// In bytes of the query.
        let range: Range<Int>
    }

    struct Item {
        enum Kind { case word, joined, paragraph, phrase }

        let kind: Kind
        let text: String
        let range: Range<Int>
        let isExcluded: Bool
        /// The words it is made of.
        var runs: [Run]
    }

    let text: [UInt8]
    private(set) var items: [Item] = []
    /// How many words too many there were.
    let dropped: Int

    init(_ source: String) {
        let text =
            source.utf16.count > Self.longest
            ? Array(String(decoding: Array(source.utf16.prefix(Self.longest)), as: UTF16.self).utf8) : Array(source.utf8)
        let pieces = Array(SearchRuns(text))
        let words = pieces.filter { $0.kind == .word }
        let taken = words.prefix(Self.mostWords)
        self.text = text
        dropped = words.count - taken.count
        let end = taken.last?.range.upperBound ?? 0
        read(taken, of: pieces.filter { $0.range.upperBound <= end }, QueryMarks(text))
    }

    private mutating func read(_ words: ArraySlice<SearchRun>, of pieces: [SearchRun], _ marks: QueryMarks) {
        var covered = 0
        var inside: Int?
        for word in words {
            let run = Run(text: slice(word.range), position: word.position, range: word.range)
            if let quote = marks.quote(around: word.range.lowerBound) {
                if quote == inside {
                    items[items.count - 1].runs.append(run)
                } else {
                    inside = quote
                    let range = marks.quoted(quote)
                    items.append(
                        Item(
                            kind: .phrase, text: slice(range), range: range, isExcluded: marks.isExcluded(quote: quote),
                            runs: [run]))
                }
            } else if word.range.lowerBound >= covered, let piece = pieces.last(where: { $0.position == word.position }) {
                // «§ 4-2» before «4-2» before «4».
                covered = piece.range.upperBound
                let runs = words.filter { piece.range.contains($0.range.lowerBound) && $0.range.upperBound <= covered }
                items.append(
                    Item(
                        kind: Item.Kind(piece.kind), text: slice(piece.range), range: piece.range,
                        isExcluded: marks.isExcluded(at: piece.range.lowerBound),
                        runs: runs.map { Run(text: slice($0.range), position: $0.position, range: $0.range) }))
            }
        }
    }

    func slice(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

    /// The query with what was probably meant in place of what was written.
    func corrected(_ found: [Found]) -> String? {
        var corrected = text
        for (item, found) in zip(items, found).reversed() {
            if let word = found.corrected { corrected.replaceSubrange(item.range, with: word.utf8) }
        }
        return corrected == text ? nil : String(decoding: corrected, as: UTF8.self)
    }
}

extension SearchQuery.Item.Kind {
    fileprivate init(_ kind: SearchRun.Kind) {
        self =
            switch kind {
            case .word: .word
            case .joined: .joined
            case .paragraph: .paragraph
            }
    }
}

/// Where quotes and spaces stand in a query, and what stands after a minus. A quote without its mate is a space.
struct QueryMarks {
    /// Where quotes stand and where they end, in bytes; an even number.
    private var quotes: [(range: Range<Int>, isAfterMinus: Bool)] = []
    /// For each byte, whether what it belongs to begins with a minus.
    private var isAfterMinus: [Bool] = []

    init(_ text: [UInt8]) {
        var scalars: [Unicode.Scalar] = []
        var begins = false
        var isStart = true
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            let range = isAfterMinus.count..<isAfterMinus.count + scalar.utf8.count
            if Self.isQuote(scalar) {
                let (last, before) = (scalars.last, scalars.dropLast().last)
                quotes.append((range, last.map(Self.isMinus) == true && before.map(Self.isSpace) != false))
            }
            if Self.isSpace(scalar) {
                isStart = true
                begins = false
            } else if isStart {
                isStart = false
                begins = Self.isMinus(scalar)
            }
            isAfterMinus += repeatElement(begins, count: range.count)
            scalars.append(scalar)
        }
        if !quotes.count.isMultiple(of: 2) { quotes.removeLast() }
    }

    /// The quote that opens what a place lies in.
    func quote(around place: Int) -> Int? {
        let before = quotes.count { $0.range.lowerBound < place }
        return before % 2 == 1 ? before - 1 : nil
    }

    func quoted(_ quote: Int) -> Range<Int> { quotes[quote].range.upperBound..<quotes[quote + 1].range.lowerBound }

    func isExcluded(quote: Int) -> Bool { quotes[quote].isAfterMinus }
    func isExcluded(at place: Int) -> Bool { isAfterMinus[place] }

    static func isQuote(_ scalar: Unicode.Scalar) -> Bool { "\"“”„«»".unicodeScalars.contains(scalar) }
    private static func isMinus(_ scalar: Unicode.Scalar) -> Bool { "-−–".unicodeScalars.contains(scalar) }
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { isQuote(scalar) || isBlank(scalar) }

    /// What `\s` stands for in JavaScript.
    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
        default: false
        }
    }
}
