public import Language

/// Routes of the pages that Stikkord makes itself, in the handbook's language.
public struct GeneratedRoutes: Sendable {
    private let names: Names
    public let frontPage = Route("index.html")
    public let notFound = Route("404.html")
    /// The folder of the files that search reads, without a slash.
    public let searchFolder: String

    public init(_ language: HandbookLanguage) {
        searchFolder = language == .english ? "search" : "sok"
        names =
            switch language {
            case .bokmaal:
                Names(
                    contents: "innhold", sources: "kilder", overviews: "oversikter", kinds: "slag", paths: "veier",
                    matrices: "matriser",
                    register: RegisterNames(
                        keywords: "stikkordsregister", names: "navneregister", places: "stedsregister", laws: "lovregister",
                        subjects: "emneregister", concepts: "begreper"))
            case .nynorsk:
                Names(
                    contents: "innhald", sources: "kjelder", overviews: "oversyn", kinds: "slag", paths: "vegar",
                    matrices: "matriser",
                    register: RegisterNames(
                        keywords: "stikkordregister", names: "namneregister", places: "stadregister", laws: "lovregister",
                        subjects: "emneregister", concepts: "omgrep"))
            case .danish:
                Names(
                    contents: "indhold", sources: "kilder", overviews: "oversigter", kinds: "slags", paths: "veje",
                    matrices: "matricer",
                    register: RegisterNames(
                        keywords: "stikordsregister", names: "navneregister", places: "stedregister", laws: "lovregister",
                        subjects: "emneregister", concepts: "begreber"))
            case .swedish:
                Names(
                    contents: "innehall", sources: "kallor", overviews: "oversikter", kinds: "slag", paths: "vagar",
                    matrices: "matriser",
                    register: RegisterNames(
                        keywords: "sakregister", names: "namnregister", places: "ortregister", laws: "lagregister",
                        subjects: "amnesregister", concepts: "begrepp"))
            case .english:
                Names(
                    contents: "contents", sources: "sources", overviews: "overviews", kinds: "kinds", paths: "paths",
                    matrices: "matrices",
                    register: RegisterNames(
                        keywords: "register", names: "names", places: "places", laws: "laws",
                        subjects: "subjects", concepts: "concepts"))
            }
    }

    private struct Names: Sendable {
        let contents, sources, overviews, kinds, paths, matrices: String
        let register: RegisterNames
    }

    private struct RegisterNames: Sendable {
        let keywords, names, places, laws, subjects, concepts: String
    }

    public var contents: Route { Route("\(names.contents).html") }
    /// Where the bibliography is shown.
    public var sources: Route { Route("\(names.sources).html") }

    /// Where hits are shown.
    public var search: Route { Route("\(searchFolder).html") }

    /// The editors' report, on a site that is built with it.
    public var report: Route { Route("redaksjon.html") }

    /// Every kind, facet, path and matrix.
    public var overviews: Route { Route("\(names.overviews)/index.html") }
    public func facet(_ facet: Facet) -> Route { Route("\(names.overviews)/\(facet.id)/index.html") }
    public func term(_ term: Term, of facet: Facet) -> Route { Route("\(names.overviews)/\(facet.id)/\(term.id).html") }
    public func kind(_ kind: Kind) -> Route { Route("\(names.kinds)/\(kind.id).html") }
    public func matrix(_ matrix: FacetMatrix) -> Route { Route("\(names.matrices)/\(matrix.id).html") }

    /// Every path.
    public var paths: Route { Route("\(names.paths)/index.html") }
    public func path(_ path: LearningPath) -> Route { Route("\(names.paths)/\(path.id).html") }

    // MARK: The register

    public var keywordRegister: Route { Route("\(names.register.keywords).html") }
    public var nameRegister: Route { Route("\(names.register.names).html") }
    public var placeRegister: Route { Route("\(names.register.places).html") }
    public var lawRegister: Route { Route("\(names.register.laws).html") }
    public var subjectRegister: Route { Route("\(names.register.subjects).html") }
    /// The page of a concept, by its id.
    public func concept(_ id: String) -> Route { Route("\(names.register.concepts)/\(id).html") }
    /// A page beside a register that is split: one letter, or all of it.
    public func page(_ name: String, of register: Route) -> Route { Route("\(register.path.dropLast(5))/\(name).html") }

    /// All that a handbook with such a structure has.
    func all(for learning: LearningDeclarations) -> [Route] {
        guard !learning.isEmpty else { return [] }
        let terms = learning.facets.flatMap { facet in facet.terms.map { term($0, of: facet) } }
        return [overviews] + (learning.paths.isEmpty ? [] : [paths]) + learning.facets.map(facet) + terms
            + learning.kinds.map(kind) + learning.paths.map { Route("\(names.paths)/\($0.id).html") }
            + learning.matrices.map(matrix)
    }
}
