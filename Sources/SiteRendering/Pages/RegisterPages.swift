internal import Diagnostics
internal import HandbookModel
internal import Language
public import Register
internal import Resolving

/// A page of the registers.
public enum RegisterPage: Sendable {
    /// A register; the way in when it is split.
    case register(RegisterKind)
    /// One letter of a register that is split; points into the listing's groups.
    case letter(RegisterKind, Int)
    /// All of a register that is split.
    case whole(RegisterKind)
    case subjects
    case concept(ConceptID)
}

/// The pages of the registers: keywords, names, places, laws, subjects, and the concepts in them.
extension SiteRenderer {
    private var register: HandbookRegister { book.register }

    var registerPages: [RegisterPage] {
        var pages: [RegisterPage] = []
        for listing in register.listings {
            pages.append(.register(listing.kind))
            guard register.places.isSplit(listing.kind) else { continue }
            pages += listing.groups.indices.map { .letter(listing.kind, $0) } + [.whole(listing.kind)]
        }
        if register.places.subjects != nil { pages.append(.subjects) }
        let shown = register.vocabulary.concepts.indices.map { ConceptID($0) }.filter { register.isShown($0) }
        return pages + shown.map { .concept($0) }
    }

    func compose(_ page: RegisterPage) -> (route: Route, model: PageModel) {
        switch page {
        case .register(let kind): registerPage(kind)
        case .letter(let kind, let index): letterPage(kind, index)
        case .whole(let kind): wholePage(kind)
        case .subjects: subjectsPage()
        case .concept(let id): conceptPage(id)
        }
    }

    // MARK: Registers

    private func listing(_ kind: RegisterKind) -> RegisterListing {
        register.listings.first { $0.kind == kind } ?? register.listings[0]
    }

    private func registerPage(_ kind: RegisterKind) -> (route: Route, model: PageModel) {
        let route = register.places.page(of: kind)
        let listing = listing(kind)
        var page = model(at: route, title: title(of: kind))
        let count = entryCountText(listing.count, in: handbook.language)
        page[.summary] = "\(count). \(words(.registerLead))"
        let fragments = RegisterPageFragments(lines: lines(on: route), listing: listing)
        page[.listing] = register.places.isSplit(kind) ? fragments.front() : fragments.whole()
        return (route, page)
    }

    private func letterPage(_ kind: RegisterKind, _ index: Int) -> (route: Route, model: PageModel) {
        let listing = listing(kind)
        let group = listing.groups[index]
        let route = register.places.page(of: group.letter, in: kind)
        var page = model(at: route, title: "\(title(of: kind)): \(group.letter.label)", below: kind)
        page[.listing] = RegisterPageFragments(lines: lines(on: route), listing: listing).letter(group)
        return (route, page)
    }

    private func wholePage(_ kind: RegisterKind) -> (route: Route, model: PageModel) {
        let route = register.places.wholePage(of: kind)
        var page = model(at: route, title: "\(title(of: kind)): \(words(.wholeRegister))", below: kind)
        var lines = lines(on: route)
        lines.wholeRegister = kind
        page[.listing] = RegisterPageFragments(lines: lines, listing: listing(kind)).whole()
        return (route, page)
    }

    private func subjectsPage() -> (route: Route, model: PageModel) {
        let route = fragments.generated.subjectRegister
        var page = model(at: route, title: words(.subjectRegister))
        page[.summary] = words(.subjectsLead)
        page[.hasFilter] = nil
        page[.listing] = SubjectFragments(lines: lines(on: route)).whole()
        return (route, page)
    }

    // MARK: Concepts

    private func conceptPage(_ id: ConceptID) -> (route: Route, model: PageModel) {
        let route = register.places.page(of: id)
        let name = typeset(register.name(of: id, in: handbook.language), in: handbook.language)
        let isAmbiguous = fragments.sharedConceptNames.contains(name)
        // Two words that read the same are told apart by their ids, in a browser's tabs and in a list of hits.
        let title = isAmbiguous ? "\(name) (\(register[id].id))" : name
        var page = model(.concept, at: route, title: title, within: words(.concept), handbook.language)
        let concept = ConceptFragments(lines: lines(on: route), id: id)
        page[.heading] = concept.heading()
        page[.description] = register[id].wording.definition.map { $0.text(in: handbook.language).text }
        page[.hasRegister] = ""
        let kind = register.places.line(of: id)?.kind ?? .keywords
        page[.breadcrumb] = fragments.breadcrumb(from: route, through: [(register.places.page(of: kind), self.title(of: kind))])
        page[.listing] = concept.page()
        return (route, page)
    }

    // MARK: What they share

    private func model(at route: Route, title: String, below kind: RegisterKind? = nil) -> PageModel {
        var page = model(.register, at: route, title: title, handbook.language)
        page[.heading] = escaped(title)
        page[.hasRegister] = ""
        page[.hasFilter] = ""
        let above = kind.map { [(register.places.page(of: $0), self.title(of: $0))] } ?? []
        page[.breadcrumb] = fragments.breadcrumb(from: route, through: above)
        return page
    }

    private func lines(on route: Route) -> RegisterFragments {
        RegisterFragments(fragments: fragments, route: route, language: handbook.language)
    }

    /// What a register is called: `register.yml` may say so of the keywords.
    func registerTitle(of kind: RegisterKind, in language: HandbookLanguage) -> String {
        let own = register.vocabulary.declarations.title
        if kind == .keywords, language == handbook.language, let own { return typeset(own, in: language) }
        return kind.title.text(in: language)
    }

    private func title(of kind: RegisterKind) -> String { registerTitle(of: kind, in: handbook.language) }

    private func words(_ text: InterfaceText) -> String { text.text(in: handbook.language) }
}
