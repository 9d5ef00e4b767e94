/// Writes the postings of terms: sections with levels, and positions.
struct EntryWriter {
    /// A term in more sections keeps those it says most of.
    static let mostPostings = 8_192
    /// A term in more sections has no positions.
    static let mostWithPositions = 2_000
    /// Nor has one with more digits of them.
    static let mostPositionDigits = 24_000

    private struct Posting {
        let section: Int
        var weight: Int
        let level: Int
        /// Where its positions are, for those that are put together from several sources.
        var block: Int32 = -1
        var positions: Range<Int> = 0..<0
    }

    private let book: SearchPostings
    private var words: SearchTerms { book.words }
    private(set) var entries = SearchEntries()
    private var postings: [Posting] = []

    init(_ book: SearchPostings) { self.book = book }

    mutating func write(_ place: Int) {
        let sources = book.sources(at: place)
        postings.removeAll(keepingCapacity: true)
        let positionStart = entries.positions.count
        let isAlone = sources.count == 1 && sources.first?.share == UInt32(SearchWeight.whole)
        if isAlone, let source = sources.first { gather(Int(source.lexeme)) } else { gather(sources) }
        let count = postings.count
        let isPruned = count > Self.mostPostings
        if count <= Self.mostWithPositions {
            if isAlone, let source = sources.first { copyPositions(Int(source.lexeme)) } else { copyPositions() }
        }
        let positions = positionStart..<entries.positions.count
        let none = SearchDigits.digit(0)
        if positions.count > Self.mostPositionDigits || entries.positions[positions].allSatisfy({ $0 == none }) {
            entries.positions.removeSubrange(positions)
        }
        if isPruned { prune() }
        let start = entries.postings.count
        writePostings()
        entries.entries.append(
            SearchEntries.Entry(
                idf: SearchScore.idf(holding: count, of: words.sectionCount), isPruned: isPruned,
                postings: start..<entries.postings.count, positions: positionStart..<entries.positions.count))
    }

    // MARK: Postings

    private func level(_ weight: Int, _ block: SearchBlock, _ section: Int) -> Int {
        SearchScore.level(weight: weight, length: Int(block.lengths[section]), average: book.average)
    }

    /// The postings of a term that is nothing but a word.
    private mutating func gather(_ lexeme: Int) {
        for piece in words.pieces[words.pieceStarts[lexeme]..<words.pieceStarts[lexeme + 1]] {
            let block = words.blocks[Int(piece.block)]
            let first = words.firstSections[Int(piece.block)]
            for posting in block.postings(of: Int(piece.lexeme)) {
                let section = Int(block.sections[posting])
                let weight = Int(block.weights[posting])
                postings.append(Posting(section: first + section, weight: weight, level: level(weight, block, section)))
            }
        }
    }

    /// The postings of a term with those of the compounds it is a part of, section by section.
    private mutating func gather(_ sources: ArraySlice<SearchPostings.Source>) {
        var all: [Posting] = []
        for source in sources {
            let lexeme = Int(source.lexeme)
            let isWhole = source.share == UInt32(SearchWeight.whole)
            for piece in words.pieces[words.pieceStarts[lexeme]..<words.pieceStarts[lexeme + 1]] {
                let block = words.blocks[Int(piece.block)]
                let first = words.firstSections[Int(piece.block)]
                var position = block.positions(of: Int(piece.lexeme)).lowerBound
                for posting in block.postings(of: Int(piece.lexeme)) {
                    let weight = Int(block.weights[posting]) * Int(source.share) / SearchWeight.whole
                    var new = Posting(section: first + Int(block.sections[posting]), weight: weight, level: 0)
                    if isWhole {
                        let end = Self.end(ofPositionsAt: position, in: block.positions)
                        (new.block, new.positions) = (piece.block, position..<end)
                        position = end
                    }
                    all.append(new)
                }
            }
        }
        // Sources come in an order of their own; equal sections stay in it.
        let order = all.indices.sorted { (all[$0].section, $0) < (all[$1].section, $1) }
        var blockIndex = 0
        for index in order {
            if let last = postings.last, last.section == all[index].section {
                let joined = all[index]
                postings[postings.count - 1].weight += joined.weight
                if joined.block >= 0, !holdsPositions(last) {
                    (postings[postings.count - 1].block, postings[postings.count - 1].positions) = (joined.block, joined.positions)
                }
            } else {
                postings.append(all[index])
            }
        }
        for index in postings.indices {
            let posting = postings[index]
            while words.firstSections[blockIndex + 1] <= posting.section { blockIndex += 1 }
            let level = level(
                posting.weight, words.blocks[blockIndex], posting.section - words.firstSections[blockIndex])
            postings[index] = Posting(
                section: posting.section, weight: posting.weight, level: level, block: posting.block, positions: posting.positions)
        }
    }

    private func holdsPositions(_ posting: Posting) -> Bool {
        posting.block >= 0 && words.blocks[Int(posting.block)].positions[posting.positions.lowerBound] != SearchDigits.digit(0)
    }

    /// Keeps those of the highest levels, and of the lowest that is kept the first.
    private mutating func prune() {
        var counts = [Int](repeating: 0, count: 8)
        for posting in postings { counts[posting.level] += 1 }
        var lowest = 7
        var room = Self.mostPostings
        while counts[lowest] < room {
            room -= counts[lowest]
            lowest -= 1
        }
        postings = postings.filter { posting in
            if posting.level != lowest { return posting.level > lowest }
            room -= 1
            return room >= 0
        }
    }

    private mutating func writePostings() {
        var last = -1
        for posting in postings {
            SearchDigits.append((posting.section - last - 1) << 3 | posting.level, to: &entries.postings)
            last = posting.section
        }
    }

    // MARK: Positions

    private mutating func copyPositions(_ lexeme: Int) {
        for piece in words.pieces[words.pieceStarts[lexeme]..<words.pieceStarts[lexeme + 1]] {
            let block = words.blocks[Int(piece.block)]
            entries.positions.append(contentsOf: block.positions[block.positions(of: Int(piece.lexeme))])
        }
    }

    private mutating func copyPositions() {
        for posting in postings {
            if posting.block < 0 {
                entries.positions.append(SearchDigits.digit(0))
            } else {
                entries.positions.append(contentsOf: words.blocks[Int(posting.block)].positions[posting.positions])
            }
        }
    }

    /// Where the positions of one posting end.
    private static func end(ofPositionsAt start: Int, in digits: [UInt8]) -> Int {
        var index = start
        while true {
            let goesOn = SearchDigits.values[Int(digits[index])] & 1 == 1
            while SearchDigits.values[Int(digits[index])] >= 32 { index += 1 }
            index += 1
            if !goesOn { return index }
        }
    }
}
