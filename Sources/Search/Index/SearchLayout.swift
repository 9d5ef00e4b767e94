internal import HandbookModel
internal import Language
internal import Resolving

/// One file of the index, before it is made.
public struct SearchFile: Sendable {
    public let kind: SearchFileKind
    public let number: Int
    /// Terms, sections, labels, concepts or filters, by kind.
    let range: Range<Int>

    /// Its name in the folder of the index.
    public var name: String { kind.name(number) }
}

/// Which file holds what.
public struct SearchLayout: Sendable {
    /// Sections in a file of cards.
    static let cardsInFile = 112
    static let conceptsInFile = 64
    /// What a file of terms, of their positions and of labels holds before the next begins, in bytes.
    static let termBytes = 28_000
    static let positionBytes = 30_000
    static let labelBytes = 24_000

    private let book: SearchPostings
    private let chunks: [SearchEntries]
    private let register: RegisterWords
    private let filters: FilterWords
    private var signs = SignTable([])
    public private(set) var files: [SearchFile] = []
    private var termFirsts: [String] = []
    private var labelFirsts: [String] = []

    init(_ book: SearchPostings, _ chunks: [SearchEntries]) {
        self.book = book
        self.chunks = chunks
        let indexer = book.words.indexer
        register = book.words.register
        filters = FilterWords(indexer.book, sections: book.words.sectionsOfChapters)
        signs = SignChoice.table(for: sample())
        placeTerms()
        place(.cards, count: book.words.sectionCount, inFile: Self.cardsInFile)
        placeLabels()
        place(.concepts, count: register.concepts.count, inFile: Self.conceptsInFile)
        if !filters.filters.isEmpty {
            for number in 0...filters.filters.count { files.append(SearchFile(kind: .filters, number: number, range: 0..<0)) }
        }
    }

    private mutating func place(_ kind: SearchFileKind, count: Int, inFile size: Int) {
        for (number, start) in stride(from: 0, to: count, by: size).enumerated() {
            files.append(SearchFile(kind: kind, number: number, range: start..<min(count, start + size)))
        }
    }

    // MARK: Terms

    private func entry(at place: Int) -> (chunk: SearchEntries, entry: SearchEntries.Entry) {
        let chunk = chunks[place >> 8]
        return (chunk, chunk.entries[place & 255])
    }

    private mutating func placeTerms() {
        var packer = ShardPacker(limits: [Self.termBytes, Self.positionBytes])
        var place = 0
        for chunk in chunks {
            for entry in chunk.entries {
                // As if nothing were shared with the entry before.
                let size = book.term(at: place).count + entry.postings.count + 5
                packer.add(key: String(decoding: book.key(at: place), as: UTF8.self), sizes: [size, entry.positions.count + 1])
                place += 1
            }
        }
        packer.finish()
        termFirsts = packer.firsts
        for kind in [SearchFileKind.terms, .positions] {
            for (number, range) in packer.shards.enumerated() {
                files.append(SearchFile(kind: kind, number: number, range: range))
            }
        }
    }

    private func termText(_ range: Range<Int>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(Self.termBytes + 1_000)
        var last: ArraySlice<UInt8> = []
        for place in range {
            let term = book.term(at: place)
            let (chunk, entry) = entry(at: place)
            let shared = place == range.lowerBound ? (bytes: 0, units: 0) : sharedBeginning(last, term)
            text.append(SearchDigits.digit(shared.units))
            ScriptText.append(term.dropFirst(shared.bytes), to: &text)
            text.append(0x20)
            text.append(SearchDigits.digit(entry.idf))
            text.append(SearchDigits.digit((entry.isPruned ? 1 : 0) + (entry.positions.isEmpty ? 0 : 2)))
            text.append(contentsOf: chunk.postings[entry.postings])
            text.append(UInt8(ascii: ";"))
            last = term
        }
        return text
    }

    private func positionText(_ range: Range<Int>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(Self.positionBytes + 1_000)
        for place in range {
            let (chunk, entry) = entry(at: place)
            guard !entry.positions.isEmpty else { continue }
            text.append(contentsOf: chunk.positions[entry.positions])
            text.append(UInt8(ascii: ";"))
        }
        return text
    }

    /// What two terms begin with alike: whole characters, at most 63.
    private func sharedBeginning(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> (bytes: Int, units: Int) {
        var (bytes, units, count) = (0, 0, 0)
        for (one, other) in zip(left, right) {
            guard one == other else { break }
            count += 1
            // A character ends where the next begins.
            let next = right.startIndex + count
            if next == right.endIndex || right[next] & 0xC0 != 0x80 {
                let isWhole = left.startIndex + count == left.endIndex || left[left.startIndex + count] & 0xC0 != 0x80
                guard isWhole, units < 63 else { break }
                (bytes, units) = (count, units + 1)
            }
        }
        return (bytes, units)
    }

    // MARK: Labels

    private mutating func placeLabels() {
        var packer = ShardPacker(limits: [Self.labelBytes])
        for label in register.labels {
            packer.add(key: label.key, sizes: [label.label.label.utf8.count + 12])
        }
        packer.finish()
        labelFirsts = packer.firsts
        for (number, range) in packer.shards.enumerated() {
            files.append(SearchFile(kind: .labels, number: number, range: range))
        }
    }

    // MARK: Writing

    /// What stands in a file.
    public func bytes(of file: SearchFile) -> [UInt8] {
        switch file.kind {
        case .terms: ScriptFile.bytes(.terms, file.number, termText(file.range))
        case .positions: ScriptFile.bytes(.positions, file.number, positionText(file.range))
        case .cards: ScriptFile.bytes(.cards, file.number, signs.shortened(cardText(file.range)))
        case .labels: script(file, LabelShard(labels: register.labels[file.range].map(\.label)).text())
        case .concepts:
            ScriptFile.bytes(
                .concepts, file.number,
                signs.shortened(Self.escaped(ConceptShard(concepts: Array(register.concepts[file.range])).text())))
        case .filters:
            file.number == 0
                ? script(file, FilterDirectory(filters: filters.filters).text())
                : script(file, FilterSections(runs: filters.runs[file.number - 1]).text())
        }
    }

    private func script(_ file: SearchFile, _ text: [UInt8]) -> [UInt8] {
        ScriptFile.bytes(file.kind, file.number, Self.escaped(text))
    }

    private static func escaped(_ text: [UInt8]) -> [UInt8] {
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.count)
        ScriptText.append(text, to: &escaped)
        return escaped
    }

    /// Cards from all over the handbook.
    private func sample() -> [UInt8] {
        let count = book.words.sectionCount
        let stretch = 16
        let step = max(stretch, count / Self.sampledStretches)
        return stride(from: 0, to: count, by: step).flatMap { cardText($0..<min(count, $0 + stretch)) + Self.lineBreak }
    }

    /// Of 16 cards.
    private static let sampledStretches = 32

    /// `rot.js`.
    /// - Parameter hash: of all other files, which lie in the folder that is called so.
    public func root(hash: String) -> [UInt8] {
        let handbook = book.words.indexer.book.handbook
        return SearchRoot(
            hash: hash, language: handbook.language.tag, languages: book.words.languages.map(\.tag),
            sections: book.words.sectionCount, cards: Self.cardsInFile, terms: termFirsts, labels: labelFirsts,
            concepts: Self.conceptsInFile, facets: filters.filters.count
        ).script()
    }

    private func cardText(_ range: Range<Int>) -> [UInt8] {
        let words = book.words
        var text: [UInt8] = []
        text.reserveCapacity(range.count * 200)
        var block = words.firstSections.lastIndex { $0 <= range.lowerBound } ?? 0
        var page = -1
        for section in range {
            while words.firstSections[block + 1] <= section {
                block += 1
                page = -1
            }
            let (lines, first) = (words.blocks[block].content.cards, words.firstSections[block])
            let own = section - first
            var isNewPage = section == range.lowerBound
            if page < 0 {
                page = lines.pages.lastIndex { $0.firstSection <= own } ?? 0
                isNewPage = true
            } else if page + 1 < lines.pages.count, lines.pages[page + 1].firstSection == own {
                page += 1
                isNewPage = true
            }
            if section > range.lowerBound { text += Self.lineBreak }
            if isNewPage {
                text.append(UInt8(ascii: "#"))
                text += Array(String(first + lines.pages[page].firstSection).utf8)
                text += lines.text[lines.pages[page].line]
                text += Self.lineBreak
            }
            text += lines.text[lines.lines[own]]
        }
        return text
    }

    /// As it stands in a script.
    private static let lineBreak = Array("\\n".utf8)
}

extension SearchPostings {
    /// Divides everything among files.
    /// - Parameter entries: one for each of ``chunks``.
    public func layout(_ entries: [SearchEntries]) -> SearchLayout { SearchLayout(self, entries) }
}
