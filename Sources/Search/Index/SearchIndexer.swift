internal import HandbookModel
internal import Language
internal import Markup
internal import Register
public import Resolving

/// Makes the search index of a handbook, in steps that can be done side by side:
///
/// 1. ``blocks``, each read by ``block(_:_:)``: the words of some chapters; and ``register()``.
/// 2. ``merge(_:_:)``: every term of the handbook, once.
/// 3. ``SearchTerms/chunks``, each split by ``SearchTerms/compounds(in:)``, and ``SearchTerms/connect(_:)``.
/// 4. ``SearchPostings/chunks``, each written by ``SearchPostings/entries(in:)``, and ``SearchPostings/layout(_:)``.
/// 5. ``SearchLayout/files``, each made by ``SearchLayout/bytes(of:)``, and ``SearchLayout/root(hash:)``.
///
/// What comes of it depends on the handbook alone.
public struct SearchIndexer: Sendable {
    /// Chapters in a block: enough that blocks have most of their words in common with themselves.
    private static let blockSize = 64

    let book: ResolvedHandbook
    /// By chapter; empty when the register is.
    private let locators: [[(concept: ConceptID, locator: Locator)]]
    /// The languages chapters are written in, the handbook's own first.
    let languages: [HandbookLanguage]

    public init(_ book: ResolvedHandbook) {
        self.book = book
        var written = Set(book.handbook.chapters.map(\.language))
        written.remove(book.handbook.language)
        languages = [book.handbook.language] + HandbookLanguage.allCases.filter(written.contains)
        let register = book.register
        var locators: [[(concept: ConceptID, locator: Locator)]] = []
        if register.locators.contains(where: { !$0.isEmpty }) {
            locators = Array(repeating: [], count: book.handbook.chapters.count)
            for (index, ofConcept) in register.locators.enumerated() {
                for locator in ofConcept { locators[locator.chapter.index].append((ConceptID(index), locator)) }
            }
        }
        self.locators = locators
    }

    /// What can be read side by side, in order.
    public var blocks: [Range<Int>] {
        let count = book.handbook.chapters.count
        return stride(from: 0, to: count, by: Self.blockSize).map { $0..<min(count, $0 + Self.blockSize) }
    }

    /// Reads some chapters.
    /// - Parameter memory: the worker's own, for all the blocks it takes.
    public func block(_ chapters: Range<Int>, _ memory: inout SearchMemory) -> SearchBlock {
        var reader = SectionReader(self, block: chapters.lowerBound / Self.blockSize)
        swap(&reader.memory, &memory)
        for chapter in chapters { reader.read(ChapterID(chapter)) }
        let block = reader.finish()
        swap(&reader.memory, &memory)
        return block
    }

    /// Reads the register.
    public func register() -> RegisterWords { RegisterWords(self) }

    // MARK: What a reader asks

    /// How words in a language are read: as the handbook's own, where no chapter is written in it. A passage or a term in
    /// Swedish shall not make «sommer» mean «som» to all who ask.
    func tongue(for language: HandbookLanguage) -> SearchTongue {
        let tongue = SearchTongue(language)
        return languages.contains { SearchTongue($0) == tongue } ? tongue : SearchTongue(languages[0])
    }

    /// What the register points to a chapter for, by section.
    func marks(of chapter: ChapterID, _ outline: ChapterOutline) -> [[ChapterOutline.PlacedConcept]] {
        outline.placed(locators.isEmpty ? [] : locators[chapter.index])
    }

    /// The words that only lead to a concept.
    func sees(of concept: ConceptID) -> [LocalizedTerm] { book.register.sees[concept.index].map(\.term) }

    /// The texts in a drawing or above a video.
    func words(of block: Block, in language: HandbookLanguage) -> [String] {
        switch block {
        case .chart(let chart):
            return [chart.title, chart.unit, chart.heading].compactMap(\.self) + chart.series
                + chart.rows.flatMap { row in [row.label] + row.values.map(\.text) }
        case .diagram(let diagram): return [diagram.title].compactMap(\.self) + words(of: diagram.content, in: language)
        case .video(let video): return [video.title]
        }
    }

    private func words(of content: DiagramSource.Content, in language: HandbookLanguage) -> [String] {
        let learning = book.handbook.learning
        switch content {
        case .facet(let name): return learning.facet(named: name.value).map { titles(of: learning[$0], in: language) } ?? []
        case .matrix(let name):
            return learning.matrix(named: name.value).map { learning[$0] }
                .map { titles(of: learning[$0.rows], in: language) + titles(of: learning[$0.columns], in: language) } ?? []
        case .items(let items): return items.flatMap { [$0.title, $0.detail].compactMap(\.self) }
        case .table(let header, let rows): return header + rows.flatMap(\.self)
        }
    }

    private func titles(of facet: Facet, in language: HandbookLanguage) -> [String] {
        ([facet.title] + facet.terms.map(\.title)).map { $0.text(in: language).text }
    }
}
