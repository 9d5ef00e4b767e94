internal import Language

/// Why a site cannot be asked.
public enum SearchEngineError: Error, Sendable, Hashable {
    /// It has no index.
    case noIndex
    /// A file of the index is not there; its path from the site's root.
    case missing(String)
    case damaged(SearchFileError)
}

/// A term of the index, and where it was read.
struct IndexedTerm {
    let entry: TermEntry
    let key: String
    /// The number of its file, and its place among those of the file that have positions.
    let file: Int
    let placed: Int?
}

/// A label of the register as it is looked up.
struct IndexedLabel {
    let label: SearchLabel
    let key: String
}

/// The files of an index, each read once and none before it is needed.
final class SearchFiles {
    let root: SearchRoot
    let keys: SearchKeys
    private let folder: String
    private let read: (String) throws -> [UInt8]?
    private var terms: [Int: [IndexedTerm]] = [:]
    private var positions: [Int: PositionShard] = [:]
    private var cards: [Int: CardShard] = [:]
    private var labels: [Int: [IndexedLabel]] = [:]
    private var concepts: [Int: ConceptShard] = [:]

    init(folder: String, read: @escaping (String) throws -> [UInt8]?) throws {
        guard let bytes = try read(folder + "/rot.js") else { throw SearchEngineError.noIndex }
        do throws(SearchFileError) {
            root = try SearchRoot(reading: bytes)
        } catch {
            throw SearchEngineError.damaged(error)
        }
        keys = SearchKeys(HandbookLanguage(tag: root.language) ?? .bokmaal)
        self.folder = folder + "/" + root.hash + "/"
        self.read = read
    }

    private func file<Shard>(
        _ kind: SearchFileKind, _ number: Int, _ shard: ([UInt8], Int) throws(SearchFileError) -> Shard
    ) throws -> Shard {
        guard let bytes = try read(folder + kind.name(number)) else {
            throw SearchEngineError.missing(folder + kind.name(number))
        }
        do throws(SearchFileError) {
            return try shard(bytes, number)
        } catch {
            throw SearchEngineError.damaged(error)
        }
    }

    /// A file that can be read but does not hold what others say it does.
    func damage(_ kind: SearchFileKind, _ number: Int) -> SearchEngineError {
        .damaged(SearchFileError(file: kind.name(number), damage: .badForm))
    }

    func terms(_ number: Int) throws -> [IndexedTerm] {
        if let known = terms[number] { return known }
        let shard = try file(.terms, number) { bytes, number throws(SearchFileError) in
            try TermShard(reading: bytes, number: number)
        }
        var placed = 0
        var made: [IndexedTerm] = []
        for entry in shard.entries {
            if let last = entry.postings.last, last.section >= root.sections { throw damage(.terms, number) }
            made.append(
                IndexedTerm(
                    entry: entry, key: keys.key(of: entry.term), file: number, placed: entry.hasPositions ? placed : nil))
            if entry.hasPositions { placed += 1 }
        }
        terms[number] = made
        return made
    }

    /// For each posting of a term, where in its section the term stands; nil if that is not known of any.
    func positions(of term: IndexedTerm) throws -> [[Int]]? {
        guard let placed = term.placed else { return nil }
        let shard: PositionShard
        if let known = positions[term.file] {
            shard = known
        } else {
            shard = try file(.positions, term.file) { bytes, number throws(SearchFileError) in
                try PositionShard(reading: bytes, number: number)
            }
            positions[term.file] = shard
        }
        guard placed < shard.entries.count, shard.entries[placed].count == term.entry.postings.count else {
            throw damage(.positions, term.file)
        }
        return shard.entries[placed]
    }

    func card(_ section: Int) throws -> (page: SearchPage, card: SearchCard) {
        let number = section / root.cards
        let shard: CardShard
        if let known = cards[number] {
            shard = known
        } else {
            shard = try file(.cards, number) { bytes, number throws(SearchFileError) in
                try CardShard(reading: bytes, number: number)
            }
            cards[number] = shard
        }
        guard section % root.cards < shard.cards.count else { throw damage(.cards, number) }
        let card = shard.cards[section % root.cards]
        return (shard.pages[card.page], card)
    }

    func labels(_ number: Int) throws -> [IndexedLabel] {
        if let known = labels[number] { return known }
        let shard = try file(.labels, number) { bytes, number throws(SearchFileError) in
            try LabelShard(reading: bytes, number: number)
        }
        let made = shard.labels.map { IndexedLabel(label: $0, key: keys.key(of: $0.label)) }
        labels[number] = made
        return made
    }

    func concept(_ number: Int) throws -> SearchConcept {
        let file = number / root.concepts
        let shard: ConceptShard
        if let known = concepts[file] {
            shard = known
        } else {
            shard = try self.file(.concepts, file) { bytes, number throws(SearchFileError) in
                try ConceptShard(reading: bytes, number: number)
            }
            concepts[file] = shard
        }
        guard number % root.concepts < shard.concepts.count else { throw damage(.concepts, file) }
        return shard.concepts[number % root.concepts]
    }

    func filters() throws -> [SearchFilter] {
        guard root.facets > 0 else { return [] }
        return try file(.filters, 0) { bytes, _ throws(SearchFileError) in try FilterDirectory(reading: bytes).filters }
    }

    /// The sections of a filter. - Parameter number: from 1 on.
    func sections(ofFilter number: Int) throws -> [Range<Int>] {
        let runs = try file(.filters, number) { bytes, number throws(SearchFileError) in
            try FilterSections(reading: bytes, number: number).runs
        }
        if let last = runs.last, last.upperBound > root.sections { throw damage(.filters, number) }
        return runs
    }
}
