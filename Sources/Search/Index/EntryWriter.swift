/// Writes the postings of terms: sections with levels, and positions.
struct EntryWriter {
    /// A term in more sections keeps those it says most of: a share of all, so that an index grows as its handbook does.
    static func mostPostings(of sections: Int) -> Int { max(400, min(4_096, sections / 16)) }
    /// A term in more sections has no positions.
    static func mostWithPositions(of sections: Int) -> Int { max(256, min(2_000, sections / 40)) }
    /// Nor has one with more digits of them.
    static let mostPositionDigits = 24_000

    private struct Posting {
        let section: Int32
        var weight: Int32
        var level: Int32 = 0
        /// Where its positions are, for those that are put together from several sources.
        var block: Int32 = -1
        var positions: Range<Int32> = 0..<0
    }

    private let book: SearchPostings
    private var words: SearchTerms { book.words }
    private(set) var entries = SearchEntries()
    private var postings: [Posting] = []
    private let mostPostings: Int
    private let mostWithPositions: Int

    init(_ book: SearchPostings) {
        self.book = book
        mostPostings = Self.mostPostings(of: book.words.sectionCount)
        mostWithPositions = Self.mostWithPositions(of: book.words.sectionCount)
    }

    mutating func write(_ place: Int) {
        let sources = book.sources(at: place)
        postings.removeAll(keepingCapacity: true)
        let positionStart = entries.positions.count
        let isAlone = sources.count == 1 && sources.first?.share == UInt32(SearchWeight.whole)
        if isAlone, let source = sources.first { gather(Int(source.lexeme)) } else { gather(sources) }
        let count = postings.count
        let isPruned = count > mostPostings
        if count <= mostWithPositions {
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

    /// The postings of a term that is nothing but a word.
    private mutating func gather(_ lexeme: Int) {
        for piece in words.pieces(of: lexeme) {
            let first = Int32(words.firstSections[Int(piece.block)])
            let content = words.blocks[Int(piece.block)].content
            for posting in content.postings(of: Int(piece.lexeme)) {
                postings.append(
                    Posting(section: first + Int32(content.sections[posting]), weight: Int32(content.weights[posting])))
            }
        }
        setLevels()
    }

    private mutating func setLevels() {
        var block = 0
        var index = 0
        while index < postings.count {
            while words.firstSections[block + 1] <= postings[index].section { block += 1 }
            let (first, end) = (Int32(words.firstSections[block]), words.firstSections[block + 1])
            let lengths = words.blocks[block].content.lengths
            while index < postings.count, postings[index].section < end {
                let length = Int(lengths[Int(postings[index].section - first)])
                postings[index].level = Int32(
                    SearchScore.level(weight: Int(postings[index].weight), length: length, average: book.average))
                index += 1
            }
        }
    }

    /// The postings of a term with those of the compounds it is a part of, section by section.
    private mutating func gather(_ sources: ArraySlice<SearchPostings.Source>) {
        var all: [Posting] = []
        for source in sources {
            let isWhole = source.share == UInt32(SearchWeight.whole)
            for piece in words.pieces(of: Int(source.lexeme)) {
                let first = Int32(words.firstSections[Int(piece.block)])
                let content = words.blocks[Int(piece.block)].content
                var position = content.positions(of: Int(piece.lexeme)).lowerBound
                for posting in content.postings(of: Int(piece.lexeme)) {
                    let weight = Int(content.weights[posting]) * Int(source.share) / SearchWeight.whole
                    var new = Posting(section: first + Int32(content.sections[posting]), weight: Int32(clamping: weight))
                    if isWhole {
                        let end = Self.end(ofPositionsAt: position, in: content.positions)
                        (new.block, new.positions) = (piece.block, Int32(position)..<Int32(end))
                        position = end
                    }
                    all.append(new)
                }
            }
        }
        // Sources come in an order of their own; equal sections stay in it.
        for index in all.indices.sorted(by: { (all[$0].section, $0) < (all[$1].section, $1) }) { join(all[index]) }
        setLevels()
    }

    private mutating func join(_ posting: Posting) {
        guard let last = postings.last, last.section == posting.section else {
            postings.append(posting)
            return
        }
        postings[postings.count - 1].weight = last.weight &+ posting.weight
        if posting.block >= 0, !holdsPositions(last) {
            postings[postings.count - 1].block = posting.block
            postings[postings.count - 1].positions = posting.positions
        }
    }

    private func holdsPositions(_ posting: Posting) -> Bool {
        posting.block >= 0
            && words.blocks[Int(posting.block)].content.positions[Int(posting.positions.lowerBound)] != SearchDigits.digit(0)
    }

    /// Keeps those of the highest levels, and of the lowest that is kept the first.
    private mutating func prune() {
        var counts = [Int](repeating: 0, count: 8)
        for posting in postings { counts[Int(posting.level)] += 1 }
        var lowest = 7
        var room = mostPostings
        while counts[lowest] < room {
            room -= counts[lowest]
            lowest -= 1
        }
        postings = postings.filter { posting in
            if Int(posting.level) != lowest { return Int(posting.level) > lowest }
            room -= 1
            return room >= 0
        }
    }

    private mutating func writePostings() {
        var last: Int32 = -1
        for posting in postings {
            SearchDigits.append(Int(posting.section - last - 1) << 3 | Int(posting.level), to: &entries.postings)
            last = posting.section
        }
    }

    // MARK: Positions

    private mutating func copyPositions(_ lexeme: Int) {
        for piece in words.pieces(of: lexeme) {
            let content = words.blocks[Int(piece.block)].content
            entries.positions.append(contentsOf: content.positions[content.positions(of: Int(piece.lexeme))])
        }
    }

    private mutating func copyPositions() {
        for posting in postings {
            if posting.block < 0 {
                entries.positions.append(SearchDigits.digit(0))
            } else {
                entries.positions.append(contentsOf: positions(of: posting))
            }
        }
    }

    private func positions(of posting: Posting) -> ArraySlice<UInt8> {
        words.blocks[Int(posting.block)].content
            .positions[Int(posting.positions.lowerBound)..<Int(posting.positions.upperBound)]
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
