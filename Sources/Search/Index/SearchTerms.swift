internal import HandbookModel
public import Language
internal import Markup
internal import Register
internal import Resolving

/// Every term of the handbook, once: where its postings are, and how it is written.
public struct SearchTerms: Sendable {
    let indexer: SearchIndexer
    let register: RegisterWords
    let blocks: [SearchBlock]
    /// By block: the number of its first section; one more at the end.
    let firstSections: [Int]
    /// Terms with their language as salt, as their last byte.
    private(set) var lexemes = ByteTable(expecting: 32_768)
    /// By lexeme: its best form, as block and lexeme of it; -1 for none.
    private var forms: [(block: Int32, lexeme: UInt32)] = []
    private var occurrences: [UInt32] = []
    /// By lexeme, one more at the end: where its pieces begin.
    private(set) var pieceStarts: [Int] = [0]
    /// Where postings are: blocks in order, and the lexeme in each.
    private(set) var pieces: [(block: Int32, lexeme: UInt32)] = []
    /// By language: what takes its words apart; nil where there is nothing to make them of.
    private var splitters: [CompoundSplitter?]
    /// Parts that `register.yml` gives, by lexeme.
    private var givenParts: [Int: [String]] = [:]

    init(_ blocks: [SearchBlock], _ register: RegisterWords, _ indexer: SearchIndexer) {
        self.indexer = indexer
        self.register = register
        splitters = register.splitters
        self.blocks = blocks
        var first = 0
        firstSections =
            [0]
            + blocks.map { block in
                first += block.content.lengths.count
                return first
            }
        gather()
        prepareSplitting()
    }

    /// How many sections there are.
    var sectionCount: Int { firstSections[firstSections.count - 1] }

    /// By chapter.
    var sectionsOfChapters: [Range<Int>] {
        let starts = blocks.enumerated().flatMap { index, block in
            block.content.cards.pages.map { firstSections[index] + $0.firstSection }
        }
        return zip(starts, starts.dropFirst() + [sectionCount]).map { $0..<$1 }
    }

    /// The languages words are in, the handbook's own first.
    public var languages: [HandbookLanguage] { indexer.languages }

    // MARK: Merging

    private mutating func gather() {
        var numbers: [[UInt32]] = []
        numbers.reserveCapacity(blocks.count)
        var counts: [Int] = []
        for index in blocks.indices {
            let block = blocks[index].content
            var ofBlock: [UInt32] = []
            ofBlock.reserveCapacity(block.lexemes.count)
            let bytes = block.lexemes.bytes
            for own in 0..<block.lexemes.count {
                let (lexeme, isNew) = lexemes.number(of: block.lexemes.range(own), in: bytes)
                if isNew {
                    occurrences.append(0)
                    counts.append(0)
                    forms.append((-1, 0))
                }
                occurrences[lexeme] &+= block.occurrences[own]
                counts[lexeme] += 1
                ofBlock.append(UInt32(lexeme))
                let form = block.form(of: own)
                if !form.isEmpty, forms[lexeme].block < 0 || isShorter(form, than: self.form(of: lexeme)) {
                    forms[lexeme] = (Int32(index), UInt32(own))
                }
            }
            numbers.append(ofBlock)
        }
        for count in counts { pieceStarts.append(pieceStarts[pieceStarts.count - 1] + count) }
        var next = pieceStarts
        pieces = Array(repeating: (0, 0), count: pieceStarts[pieceStarts.count - 1])
        for (index, ofBlock) in numbers.enumerated() {
            for (own, lexeme) in ofBlock.enumerated() {
                pieces[next[Int(lexeme)]] = (Int32(index), UInt32(own))
                next[Int(lexeme)] += 1
            }
        }
    }

    private func form(of lexeme: Int) -> ArraySlice<UInt8> {
        forms[lexeme].block < 0 ? [] : blocks[Int(forms[lexeme].block)].content.form(of: Int(forms[lexeme].lexeme))
    }

    func pieces(of lexeme: Int) -> ArraySlice<(block: Int32, lexeme: UInt32)> {
        pieces[pieceStarts[lexeme]..<pieceStarts[lexeme + 1]]
    }

    func term(of lexeme: Int) -> ArraySlice<UInt8> { lexemes[lexeme].dropLast() }
    private func tongue(of lexeme: Int) -> UInt8 { (lexemes[lexeme].last ?? 1) - 1 }

    // MARK: Compounds

    /// Words that are met less often, or are shorter, are not what others are made of.
    private static let fewestOccurrences = 3
    private static let shortestPart = 4
    private static let shortestCompound = 6

    private mutating func prepareSplitting() {
        for lexeme in 0..<lexemes.count where occurrences[lexeme] >= Self.fewestOccurrences {
            let form = form(of: lexeme)
            if form.count(where: { $0 & 0xC0 != 0x80 }) >= Self.shortestPart {
                let number = tongue(of: lexeme)
                var splitter = splitters[Int(number)].take() ?? CompoundSplitter(SearchTongue(number: number).language)
                splitter.insert(String(decoding: form, as: UTF8.self))
                splitters[Int(number)] = splitter
            }
        }
        for (term, parts) in register.givenParts {
            if let lexeme = lexemes.known(term.indices, in: term) { givenParts[lexeme] = parts }
        }
    }

    /// What can be split side by side.
    public var chunks: [Range<Int>] {
        stride(from: 0, to: lexemes.count, by: 1024).map { $0..<min(lexemes.count, $0 + 1024) }
    }

    /// The parts of some words, as terms.
    public func compounds(in chunk: Range<Int>) -> [SearchCompound] {
        let analyses = SearchTongue.all.map { SearchAnalysis($0.language) }
        return chunk.compactMap { lexeme in
            let parts = givenParts[lexeme] ?? splitParts(of: lexeme)
            guard parts.count > 1 else { return nil }
            let terms = parts.map { analyses[Int(tongue(of: lexeme))].term(ofRun: $0) }
            return SearchCompound(lexeme: lexeme, parts: terms)
        }
    }

    private func splitParts(of lexeme: Int) -> [String] {
        let form = form(of: lexeme)
        guard form.count >= Self.shortestCompound, let splitter = splitters[Int(tongue(of: lexeme))] else { return [] }
        return splitter.parts(of: String(decoding: form, as: UTF8.self))
    }

    /// Every term with what it is found in: itself, and the compounds it is a part of.
    public func connect(_ compounds: [[SearchCompound]]) -> SearchPostings { SearchPostings(self, compounds) }
}

/// A word that is made of others.
public struct SearchCompound: Sendable {
    let lexeme: Int
    /// Terms.
    let parts: [String]
}

extension SearchIndexer {
    /// Brings the blocks together.
    /// - Parameter blocks: one for each of ``blocks``.
    public func merge(_ blocks: [SearchBlock], _ register: RegisterWords) -> SearchTerms {
        SearchTerms(blocks, register, self)
    }
}
