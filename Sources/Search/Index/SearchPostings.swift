internal import HandbookModel
internal import Language
internal import Resolving

/// Every term in the order of the files, with what it is found in.
public struct SearchPostings: Sendable {
    /// Whose postings a term has, and how much of their weight, in tenths.
    struct Source {
        let lexeme: UInt32
        let share: UInt32
    }

    let words: SearchTerms
    /// In no order of meaning.
    private var terms = ByteTable(expecting: 32_768)
    /// By term.
    private var keys: [[UInt8]] = []
    /// By place in the files: the term.
    private var order: [UInt32] = []
    /// By term, one more at the end: where its sources begin.
    private var sourceStarts: [Int] = [0]
    private var sources: [Source] = []
    /// Mean length of a section, in words.
    let average: Int

    init(_ words: SearchTerms, _ compounds: [[SearchCompound]]) {
        self.words = words
        let total = words.blocks.reduce(0) { $0 + $1.content.lengths.reduce(0) { $0 + Int($1) } }
        average = max(1, total / max(1, words.sectionCount))
        gather(compounds)
        sort()
    }

    private mutating func gather(_ compounds: [[SearchCompound]]) {
        var found: [(term: Int, source: Source)] = []
        found.reserveCapacity(words.lexemes.count + words.lexemes.count / 2)
        for lexeme in 0..<words.lexemes.count {
            let range = words.lexemes.range(lexeme)
            let term = terms.number(of: range.lowerBound..<range.upperBound - 1, in: words.lexemes.bytes).number
            found.append((term, Source(lexeme: UInt32(lexeme), share: UInt32(SearchWeight.whole))))
        }
        for compound in compounds.joined() {
            var known: [String] = []
            for (index, part) in compound.parts.enumerated().reversed() where !part.isEmpty && !known.contains(part) {
                known.append(part)
                let share = index == compound.parts.count - 1 ? SearchWeight.lastPart : SearchWeight.part
                found.append((terms.number(of: part), Source(lexeme: UInt32(compound.lexeme), share: UInt32(share))))
            }
        }
        var counts = [Int](repeating: 0, count: terms.count + 1)
        for (term, _) in found { counts[term + 1] += 1 }
        for term in 0..<terms.count { counts[term + 1] += counts[term] }
        sourceStarts = counts
        sources = Array(repeating: Source(lexeme: 0, share: 0), count: found.count)
        for (term, source) in found {
            sources[counts[term]] = source
            counts[term] += 1
        }
    }

    /// By key, and then by term. There is nothing outside Unicode's first plane, so bytes are in the order of UTF-16.
    private mutating func sort() {
        let language = words.indexer.book.handbook.language
        let folding = SearchKeys(language)
        keys = (0..<terms.count).map { Array(folding.key(of: terms.string($0)).utf8) }
        let beginnings = keys.map { key in key.prefix(8).enumerated().reduce(UInt64(0)) { $0 | UInt64($1.1) << (56 - 8 * $1.0) } }
        order = (0..<UInt32(terms.count)).sorted { left, right in
            let (left, right) = (Int(left), Int(right))
            if beginnings[left] != beginnings[right] { return beginnings[left] < beginnings[right] }
            if keys[left] != keys[right] { return keys[left].lexicographicallyPrecedes(keys[right]) }
            return terms[left].lexicographicallyPrecedes(terms[right])
        }
    }

    func term(at place: Int) -> ArraySlice<UInt8> { terms[Int(order[place])] }
    func key(at place: Int) -> [UInt8] { keys[Int(order[place])] }
    func sources(at place: Int) -> ArraySlice<Source> {
        let term = Int(order[place])
        return sources[sourceStarts[term]..<sourceStarts[term + 1]]
    }

    /// What can be written side by side.
    public var chunks: [Range<Int>] {
        stride(from: 0, to: order.count, by: 256).map { $0..<min(order.count, $0 + 256) }
    }

    /// Writes the postings of some terms.
    public func entries(in chunk: Range<Int>) -> SearchEntries {
        var writer = EntryWriter(self)
        for place in chunk { writer.write(place) }
        return writer.entries
    }
}

/// The postings of some terms, as they stand in the files.
public struct SearchEntries: Sendable {
    struct Entry: Sendable {
        let idf: Int
        let isPruned: Bool
        let postings: Range<Int>
        /// Empty for entries without.
        let positions: Range<Int>
    }

    var entries: [Entry] = []
    var postings: [UInt8] = []
    var positions: [UInt8] = []
}
