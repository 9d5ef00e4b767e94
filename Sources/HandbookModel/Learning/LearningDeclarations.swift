internal import Diagnostics
internal import Language
internal import Markup

/// What `handbok.yml` says of how the handbook is learnt from: kinds, facets, paths and matrices.
struct LearningDeclarations: Sendable {
    private(set) var kinds: [Kind] = []
    private(set) var facets: [Facet] = []
    private(set) var paths: [PathDeclaration] = []
    private(set) var matrices: [FacetMatrix] = []

    var isEmpty: Bool { kinds.isEmpty && facets.isEmpty && paths.isEmpty }

    init() {}

    init(_ group: inout SettingsGroup<HandbookKey>, main: HandbookLanguage) {
        let path = group.path
        var found: [Finding] = []
        facets = group.entries(.facets).compactMap { Facet.decode($0, main: main, in: path, &found) }
        kinds = group.entries(.kinds).compactMap { Kind.decode($0, main: main, in: path, &found) }
        paths = group.entries(.paths).compactMap { PathDeclaration.decode($0, main: main, in: path, &found) }
        matrices = group.entries(.matrices).compactMap {
            FacetMatrix.decode($0, facets: facets, main: main, in: path, &found)
        }
        for kind in kinds {
            for facet in kind.facets where !facets.contains(where: { $0.id == facet.value }) {
                let nearest = NearMiss.nearest(to: facet.value, among: facets.map(\.id))
                found.append(.unknownFacet(facet.value, nearest: nearest, at: facet.place))
            }
        }
        for finding in found { group.report(finding) }
    }
}
