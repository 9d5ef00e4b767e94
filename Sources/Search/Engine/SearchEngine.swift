public import Language

/// Asks the index of a built site: `sokemotor.js` in the theme, for the command line and for tests.
///
/// Both give the same for every query; change them together, a test compares them.
public final class SearchEngine {
    /// Where an index may lie, by the language of its handbook.
    static let folders = ["sok", "search"]

    private let files: SearchFiles
    private let analyses: [SearchAnalysis]

    /// - Parameter read: the bytes of a file of the site, by its path from the root; nil if it is not there. It may throw; what
    ///   else is thrown is a ``SearchEngineError``.
    public init(read: @escaping (String) throws -> [UInt8]?) throws {
        let folder = try Self.folders.first { try read($0 + "/rot.js") != nil }
        guard let folder else { throw SearchEngineError.noIndex }
        files = try SearchFiles(folder: folder, read: read)
        analyses = files.root.languages.compactMap { HandbookLanguage(tag: $0) }.map { SearchAnalysis($0) }
    }

    /// The handbook's language.
    public var language: HandbookLanguage? { HandbookLanguage(tag: files.root.language) }

    /// What hits can be narrowed to. The first has number 1.
    public func filters() throws -> [SearchFilter] { try files.filters() }

    /// - Parameters:
    ///   - filters: numbers; of each facet that any is chosen of, a section must have one.
    ///   - isLive: whether the last word is still being typed.
    ///   - first: how many pages to leave out.
    ///   - count: how many pages to show.
    public func search(
        _ text: String, filters: [Int] = [], isLive: Bool = false, first: Int = 0, count: Int = 10
    ) throws -> SearchResult {
        let query = SearchQuery(text)
        let found = try WordSearch(files: files, analyses: analyses).find(query, isLive: isLive)
        let masks = try masks(filters)
        let ranking = Ranking(query.items, found, of: files.root.sections) { section in masks.allSatisfy { $0[section] } }
        let gathering = try PageGathering(ranking.sections, first: first, most: count, files)
        let words = zip(query.items, found).filter { !$0.0.isExcluded }.map { item, found in
            SearchResult.Word(
                text: item.text, terms: found.terms.map(\.entry.term), factor: found.factor, corrected: found.corrected)
        }
        return SearchResult(
            words: words, total: ranking.whole > 0 ? ranking.whole : ranking.sections.count,
            isPartial: ranking.whole == 0 && !ranking.sections.isEmpty, pages: gathering.pages, hasMore: gathering.hasMore,
            concepts: try ConceptSearch(files: files, analyses: analyses).concepts(query),
            corrections: query.corrected(found).map { [$0] } ?? [], dropped: query.dropped)
    }

    /// For each facet that something is chosen of, whether sections have any of it.
    private func masks(_ chosen: [Int]) throws -> [[Bool]] {
        guard !chosen.isEmpty else { return [] }
        let filters = try filters()
        let numbers = Set(chosen).filter { $0 >= 1 && $0 <= filters.count }.sorted()
        return try numbers.map { filters[$0 - 1].facet }.unique.map { facet in
            var mask = [Bool](repeating: false, count: files.root.sections)
            for number in numbers where filters[number - 1].facet == facet {
                for run in try files.sections(ofFilter: number) { for section in run { mask[section] = true } }
            }
            return mask
        }
    }
}
