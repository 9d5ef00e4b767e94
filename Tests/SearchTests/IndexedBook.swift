import Diagnostics
import HandbookModel
import Language
import MarkdownParsing
import Markup
import Register
import Resolving

@testable import Search

/// A handbook put together from texts in memory, with its search index as it would lie on the site.
struct IndexedBook {
    let root: SearchRoot
    /// From the index's folder.
    let files: [String: [UInt8]]

    /// - Parameters:
    ///   - files: chapters by path, in the order they are read.
    ///   - yaml: `register.yml`.
    init(_ files: [(String, String)], register yaml: String? = nil, language: HandbookLanguage = .bokmaal) throws {
        self = try Self.index(Self.resolved(files, yaml, language))
    }

    private init(root: SearchRoot, files: [String: [UInt8]]) {
        self.root = root
        self.files = files
    }

    static func resolved(
        _ files: [(String, String)], _ yaml: String? = nil, _ language: HandbookLanguage = .bokmaal
    ) -> ResolvedHandbook {
        var configuration = HandbookConfiguration()
        configuration.language = language
        configuration.isDeclared = true
        let chapters = files.map { path, text in
            chapter(SourceText(path: SourcePath(path), bytes: Array(text.utf8)), configuration)
        }
        let handbook = HandbookAssembler.assemble(
            chapters, configuration: configuration, summary: nil, assets: [],
            options: AssemblyOptions(includesDrafts: false, today: .distantPast, fallbackTitle: "mappe")
        ).value
        var declarations = RegisterDeclarations()
        if let yaml {
            let text = SourceText(path: SourcePath("register.yml"), bytes: Array(yaml.utf8))
            declarations =
                RegisterDeclarations.decode(
                    SettingsParser.parse(text, in: text.bytes.indices).value, in: text.path, main: language
                ).value
        }
        let resolver = Resolver(handbook, VocabularyAssembler.assemble(declarations, for: handbook).value)
        var memory = TermMemory()
        let links = handbook.chapters.indices.map { resolver.links(of: ChapterID($0), &memory).value }
        return resolver.combine(links).value
    }

    private static func chapter(_ text: SourceText, _ configuration: HandbookConfiguration) -> ParsedChapter {
        var front = FrontMatter()
        let manuscript = ManuscriptParser.parse(text, readsCitations: true) { settings in
            front = FrontMatter.decode(settings, in: text.path, expectsOwnKeys: true).value
            return configuration.language(of: text.path, front)
        }
        return ParsedChapter(source: text, frontMatter: front, document: manuscript.value.document)
    }

    /// - Parameter memories: workers that take blocks in turn.
    static func index(_ book: ResolvedHandbook, memories count: Int = 1) throws -> IndexedBook {
        let indexer = SearchIndexer(book)
        var memories = (0..<count).map { _ in SearchMemory() }
        let blocks = indexer.blocks.enumerated().map { number, block in indexer.block(block, &memories[number % count]) }
        let terms = indexer.merge(blocks, indexer.register())
        let postings = terms.connect(terms.chunks.map { terms.compounds(in: $0) })
        let layout = postings.layout(postings.chunks.map { postings.entries(in: $0) })
        let files = layout.files.map { ($0.name, layout.bytes(of: $0)) }
        return IndexedBook(
            root: try SearchRoot(reading: layout.root(hash: "0123abcd")),
            files: Dictionary(uniqueKeysWithValues: files))
    }

    // MARK: What came of it

    func bytes(_ kind: SearchFileKind, _ number: Int) throws -> [UInt8] {
        guard let bytes = files[kind.name(number)] else { throw MissingFile(name: kind.name(number)) }
        return bytes
    }

    struct MissingFile: Error { let name: String }

    var entries: [TermEntry] {
        get throws {
            try root.terms.indices.flatMap { try TermShard(reading: bytes(.terms, $0), number: $0).entries }
        }
    }

    /// A term's sections and levels: «0:5 3:2».
    func postings(_ term: String) throws -> String {
        let entry = try entries.first { $0.term == term }
        return entry.map { $0.postings.map { "\($0.section):\($0.level)" }.joined(separator: " ") } ?? "none"
    }

    /// A term's positions in the sections that have it.
    func positions(_ term: String) throws -> [[Int]]? {
        for shard in root.terms.indices {
            let entries = try TermShard(reading: bytes(.terms, shard), number: shard).entries
            let positions = try PositionShard(reading: bytes(.positions, shard), number: shard).entries
            let placed = entries.filter(\.hasPositions)
            guard placed.count == positions.count else { throw MissingFile(name: "positions") }
            if let index = placed.firstIndex(where: { $0.term == term }) { return positions[index] }
        }
        return nil
    }

    var cards: [(page: SearchPage, card: SearchCard)] {
        get throws {
            let shards = (root.sections + root.cards - 1) / root.cards
            return try (0..<shards).flatMap { number in
                let shard = try CardShard(reading: bytes(.cards, number), number: number)
                return shard.cards.map { (shard.pages[$0.page], $0) }
            }
        }
    }

    var labels: [SearchLabel] {
        get throws { try root.labels.indices.flatMap { try LabelShard(reading: bytes(.labels, $0), number: $0).labels } }
    }

    func concepts(_ number: Int = 0) throws -> [SearchConcept] {
        try ConceptShard(reading: bytes(.concepts, number), number: number).concepts
    }
}
