/// A section that has a term, and how much the term says of it.
public struct SearchPosting: Sendable, Hashable {
    public let section: Int
    /// 0 to 7.
    public let level: Int

    public init(section: Int, level: Int) {
        self.section = section
        self.level = level
    }
}

/// A term of the index with the sections that have it.
public struct TermEntry: Sendable, Hashable {
    public let term: String
    /// How rare it is, 0 to 63.
    public let idf: Int
    /// Whether only the weightiest of its sections are kept.
    public let isPruned: Bool
    /// Whether ``PositionShard`` has its places.
    public let hasPositions: Bool
    /// Sections ascending, each once; never empty.
    public let postings: [SearchPosting]

    public init(term: String, idf: Int, isPruned: Bool, hasPositions: Bool, postings: [SearchPosting]) {
        self.term = term
        self.idf = idf
        self.isPruned = isPruned
        self.hasPositions = hasPositions
        self.postings = postings
    }
}

/// `t-N.js`: the terms from one key on, sorted by key and then by term.
public struct TermShard: Sendable, Hashable {
    public let entries: [TermEntry]

    public init(entries: [TermEntry]) { self.entries = entries }

    public init(reading bytes: [UInt8], number: Int) throws(SearchFileError) {
        let text = try ScriptFile.text(bytes, .terms, number)
        do throws(SearchDamage) {
            var reader = DigitReader(text[...])
            var entries: [TermEntry] = []
            var previous: [UInt16] = []
            while !reader.isAtEnd { entries.append(try Self.entry(&reader, after: &previous)) }
            self.entries = entries
        } catch {
            throw SearchFileError(file: SearchFileKind.terms.name(number), damage: error)
        }
    }

    private static func entry(_ reader: inout DigitReader, after previous: inout [UInt16]) throws(SearchDamage) -> TermEntry {
        let shared = try reader.digit()
        let suffix = String(decoding: try reader.text(before: UInt8(ascii: " ")), as: UTF8.self)
        guard shared <= previous.count, shared > 0 || !suffix.isEmpty else { throw .badForm }
        previous = Array(previous.prefix(shared)) + Array(suffix.utf16)
        let idf = try reader.digit()
        let flags = try reader.digit()
        guard flags < 4 else { throw .badForm }
        var postings: [SearchPosting] = []
        var section = -1
        while reader.next != UInt8(ascii: ";") {
            let number = try reader.number()
            section += (number >> 3) + 1
            postings.append(SearchPosting(section: section, level: number & 7))
        }
        try reader.expect(UInt8(ascii: ";"))
        guard !postings.isEmpty else { throw .badForm }
        return TermEntry(
            term: String(decoding: previous, as: UTF16.self), idf: idf, isPruned: flags & 1 != 0, hasPositions: flags & 2 != 0,
            postings: postings)
    }
}

/// `p-N.js`: where in their sections the terms of `t-N.js` stand. Only phrases ask for it.
public struct PositionShard: Sendable, Hashable {
    /// For each entry of the term shard that has positions, in order: for each posting, its positions ascending; empty where
    /// the text does not have the term as a word.
    public let entries: [[[Int]]]

    public init(reading bytes: [UInt8], number: Int) throws(SearchFileError) {
        let text = try ScriptFile.text(bytes, .positions, number)
        do throws(SearchDamage) {
            var reader = DigitReader(text[...])
            var entries: [[[Int]]] = []
            while !reader.isAtEnd {
                var postings: [[Int]] = []
                while reader.next != UInt8(ascii: ";") { postings.append(try Self.positions(&reader)) }
                try reader.expect(UInt8(ascii: ";"))
                entries.append(postings)
            }
            self.entries = entries
        } catch {
            throw SearchFileError(file: SearchFileKind.positions.name(number), damage: error)
        }
    }

    private static func positions(_ reader: inout DigitReader) throws(SearchDamage) -> [Int] {
        var positions: [Int] = []
        var last = -1
        while true {
            let number = try reader.number()
            if number == 0, positions.isEmpty { return [] }
            guard number >= 2 else { throw .badForm }
            last += number >> 1
            positions.append(last)
            if number & 1 == 0 { return positions }
        }
    }
}
