public import HandbookModel
internal import Language

/// The pages of kinds, facets, terms, paths and matrices.
extension SiteRenderer {
    private var learning: LearningStructure { handbook.learning }

    /// Every overview page of the handbook; none when it declares nothing.
    var overviewPages: [OverviewPage] {
        guard !learning.isEmpty else { return [] }
        let terms = learning.facets.indices.flatMap { facet in
            learning.facets[facet].terms.indices.map { OverviewPage.term(TermID(FacetID(facet), $0)) }
        }
        return [.all] + (learning.paths.isEmpty ? [] : [.paths]) + learning.kinds.indices.map { .kind(KindID($0)) }
            + learning.facets.indices.map { .facet(FacetID($0)) } + terms
            + learning.paths.indices.map { .path(PathID($0)) } + learning.matrices.indices.map { .matrix(MatrixID($0)) }
    }

    func compose(_ page: OverviewPage) -> (route: Route, model: PageModel) {
        let generated = fragments.generated
        switch page {
        case .all:
            return compose(generated.overviews, words(.overviews), lead: words(.overviewsLead)) {
                $0.overviews(icons: theme.icon(named:))
            }
        case .paths:
            return compose(generated.paths, words(.paths), lead: words(.pathsLead)) { $0.paths() }
        case .kind(let id):
            let kind = learning[id]
            return compose(generated.kind(kind), text(kind.plural), lead: kind.description.map(text)) {
                $0.chapters(learning.chapters(of: id))
            }
        case .facet(let id): return facetPage(id)
        case .term(let id): return termPage(id)
        case .path(let id):
            let path = learning[id]
            return compose(
                generated.path(path), text(path.title), lead: path.purpose.map(text), below: [(generated.paths, words(.paths))]
            ) { $0.path(path) }
        case .matrix(let id):
            let matrix = learning[id]
            return compose(generated.matrix(matrix), text(matrix.title), lead: matrix.description.map(text)) {
                MatrixFragments(overview: $0, matrix: matrix).table()
            }
        }
    }

    private func facetPage(_ id: FacetID) -> (route: Route, model: PageModel) {
        let facet = learning[id]
        return compose(fragments.generated.facet(facet), text(facet.title), lead: facet.description.map(text)) {
            FacetFragments(overview: $0, id: id).wholeFacet()
        }
    }

    private func termPage(_ id: TermID) -> (route: Route, model: PageModel) {
        let generated = fragments.generated
        let facet = learning[id.facet]
        let term = learning[id]
        let above = learning.lineage(of: id).dropLast().map {
            (generated.term(learning[$0], of: facet), text(learning[$0].title))
        }
        var (route, page) = compose(
            generated.term(term, of: facet), text(term.title), lead: term.description.map(text),
            below: [(generated.facet(facet), text(facet.title))] + above
        ) { FacetFragments(overview: $0, id: id.facet).term(id) }
        // Steps and phases are walked one after the other; others at least lie beside each other.
        for (key, step) in [(PageKey.previous, -1), (.next, 1)] where facet.terms.indices.contains(id.index + step) {
            let neighbour = facet.terms[id.index + step]
            page.set(key, href: route.href(to: generated.term(neighbour, of: facet)), title: text(neighbour.title))
        }
        return (route, page)
    }

    private func compose(
        _ route: Route, _ title: String, lead: String?, below: [(Route, String)] = [],
        listing: (OverviewFragments) -> String
    ) -> (route: Route, model: PageModel) {
        let isAll = route == fragments.generated.overviews
        let last = below.last.map { $0.1 } ?? (isAll ? nil : words(.overviews))
        var page = model(.overview, at: route, title: title, within: last, handbook.language)
        page[.heading] = escaped(title)
        page[.hasPictures] = ""
        page[.summary] = lead
        page[.description] = lead
        let overviews = isAll ? [] : [(fragments.generated.overviews, words(.overviews))]
        page[.breadcrumb] = fragments.breadcrumb(from: route, through: overviews + below)
        page[.listing] = listing(OverviewFragments(fragments: fragments, route: route))
        return (route, page)
    }

    private func words(_ text: InterfaceText) -> String { text.text(in: handbook.language) }

    private func text(_ text: LocalizedText) -> String {
        let (wording, language) = text.text(in: handbook.language)
        return typeset(wording, in: language)
    }
}

/// A page that gathers chapters another way than part by part.
public enum OverviewPage: Sendable {
    /// Every overview.
    case all
    /// Every path.
    case paths
    case kind(KindID)
    case facet(FacetID)
    case term(TermID)
    case path(PathID)
    case matrix(MatrixID)
}
