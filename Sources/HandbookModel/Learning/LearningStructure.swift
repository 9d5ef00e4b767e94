internal import Diagnostics

/// How the handbook is learnt from: what each chapter is, where it stands, and the ways through.
///
/// Knows originals only: a translation is what its original is and stands where it stands, see ``Handbook/original(of:)``.
public struct LearningStructure: Sendable {
    public let kinds: [Kind]
    public let facets: [Facet]
    public let matrices: [FacetMatrix]
    public let paths: [LearningPath]
    /// Whether all of it could be read; if not, names that are not here may be an editor's all the same.
    public let isWhole: Bool

    /// By chapter; empty when nothing is declared.
    private let standings: [ChapterStanding]
    /// By kind, in reading order.
    private let chaptersOfKind: [[ChapterID]]
    /// By facet and term: the chapters of the term and of those below it, in reading order.
    private let chaptersOfTerm: [[[ChapterID]]]
    /// By chapter: the paths it stands on.
    private let stopsOfChapter: [[PathPlace]]

    init(
        _ declarations: LearningDeclarations, paths: [LearningPath], standings: [ChapterStanding], chapterCount: Int
    ) {
        kinds = declarations.kinds
        facets = declarations.facets
        matrices = declarations.matrices
        isWhole = declarations.isWhole
        self.paths = paths
        self.standings = standings
        var ofKind = [[ChapterID]](repeating: [], count: kinds.count)
        var ofTerm = facets.map { [[ChapterID]](repeating: [], count: $0.terms.count) }
        for (index, standing) in standings.enumerated() {
            let chapter = ChapterID(index)
            if let kind = standing.kind { ofKind[kind.index].append(chapter) }
            for term in standing.terms {
                let facet = facets[term.facet.index]
                var upwards: Int? = term.index
                while let index = upwards {
                    if ofTerm[term.facet.index][index].last != chapter { ofTerm[term.facet.index][index].append(chapter) }
                    upwards = facet.terms[index].parent
                }
            }
        }
        chaptersOfKind = ofKind
        chaptersOfTerm = ofTerm
        var ofChapter = [[PathPlace]](repeating: [], count: paths.isEmpty ? 0 : chapterCount)
        for (index, path) in paths.enumerated() {
            for (position, stop) in path.stops.enumerated() {
                ofChapter[stop.chapter.index].append(PathPlace(path: PathID(index), position: position))
            }
        }
        stopsOfChapter = ofChapter
    }

    public var isEmpty: Bool { kinds.isEmpty && facets.isEmpty && paths.isEmpty }

    public subscript(id: KindID) -> Kind { kinds[id.index] }
    public subscript(id: FacetID) -> Facet { facets[id.index] }
    public subscript(id: TermID) -> Term { facets[id.facet.index].terms[id.index] }
    public subscript(id: PathID) -> LearningPath { paths[id.index] }
    public subscript(id: MatrixID) -> FacetMatrix { matrices[id.index] }

    public func kind(of chapter: ChapterID) -> KindID? { standings.isEmpty ? nil : standings[chapter.index].kind }

    /// The terms a chapter stands at, facet by facet in the order they are declared.
    public func terms(of chapter: ChapterID) -> [TermID] { standings.isEmpty ? [] : standings[chapter.index].terms }

    /// The chapters of a kind, in reading order.
    public func chapters(of kind: KindID) -> [ChapterID] { chaptersOfKind[kind.index] }

    /// The chapters of a term and of the terms below it, in reading order.
    public func chapters(at term: TermID) -> [ChapterID] { chaptersOfTerm[term.facet.index][term.index] }

    /// The chapters that stand at both terms, in reading order.
    public func chapters(at row: TermID, and column: TermID) -> [ChapterID] {
        let both = Set(chapters(at: column))
        return chapters(at: row).filter(both.contains)
    }

    /// Where a chapter stands on the paths it stands on.
    public func places(of chapter: ChapterID) -> [PathPlace] {
        stopsOfChapter.isEmpty ? [] : stopsOfChapter[chapter.index]
    }

    public func facet(named id: String) -> FacetID? { facets.firstIndex { $0.id == id }.map(FacetID.init) }
    public func matrix(named id: String) -> MatrixID? { matrices.firstIndex { $0.id == id }.map(MatrixID.init) }

    /// A term and those above it, the outermost first.
    public func lineage(of term: TermID) -> [TermID] {
        var line = [term]
        while let first = line.first, let parent = self[first].parent { line.insert(TermID(term.facet, parent), at: 0) }
        return line
    }
}

/// What one chapter is and where it stands.
struct ChapterStanding: Sendable {
    var kind: KindID?
    /// Sorted, each once.
    var terms: [TermID] = []
}

/// Where a chapter stands on a path.
public struct PathPlace: Sendable, Hashable {
    public let path: PathID
    /// Counted from 0.
    public let position: Int
}
