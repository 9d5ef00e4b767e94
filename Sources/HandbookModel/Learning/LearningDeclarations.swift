internal import Diagnostics
internal import Language
internal import Markup

/// What `handbok.yml` says of how the handbook is learnt from: kinds, facets, paths and matrices.
struct LearningDeclarations: Sendable {
    private(set) var kinds: [Kind] = []
    private(set) var facets: [Facet] = []
    private(set) var paths: [PathDeclaration] = []
    private(set) var matrices: [FacetMatrix] = []
    /// Whether all of it could be read. If not, a name that is not here may stand where it could not be read, and is not
    /// told of: one mistake in `handbok.yml` would be told again in every chapter.
    private(set) var isWhole = true

    var isEmpty: Bool { kinds.isEmpty && facets.isEmpty && paths.isEmpty }

    init() {}

    /// - Parameter isWhole: whether the file could be read to its end.
    init(_ group: inout SettingsGroup<HandbookKey>, main: HandbookLanguage, isWhole isFileWhole: Bool) {
        let path = group.path
        var found: [Finding] = []
        let toldBefore = group.findings.count
        facets = group.entries(.facets).compactMap { Facet.decode($0, main: main, in: path, &found) }
        kinds = group.entries(.kinds).compactMap { Kind.decode($0, main: main, in: path, &found) }
        paths = group.entries(.paths).compactMap { PathDeclaration.decode($0, main: main, in: path, &found) }
        matrices = group.entries(.matrices).compactMap {
            FacetMatrix.decode($0, facets: facets, main: main, in: path, &found)
        }
        isWhole =
            isFileWhole && group.findings.count == toldBefore
            && found.allSatisfy { !Self.hidingNames.contains($0.code) }
        if !isWhole { found.removeAll { $0.code == .unknownFacet } }
        for kind in kinds where isWhole {
            for facet in kind.facets where !facets.contains(where: { $0.id == facet.value }) {
                let nearest = NearMiss.nearest(to: facet.value, among: facets.map(\.id))
                found.append(.unknownFacet(facet.value, nearest: nearest, at: facet.place))
            }
        }
        for finding in found { group.report(finding) }
    }

    /// The kind an editor names by its id or by one of its labels.
    func kind(named name: String) -> Int? {
        let wanted = name.lowercased()
        return kinds.firstIndex { kind in kind.id == wanted || kind.label.all.contains { $0.lowercased() == wanted } }
    }

    /// What leaves out a name that an editor has written, or may have meant to write.
    private static let hidingNames: Set<FindingCode> = [
        .yamlWrongType, .yamlBadValue, .yamlDuplicateKey, .badDeclarationID, .termTooDeep,
    ]
}
