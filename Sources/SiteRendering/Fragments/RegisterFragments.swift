internal import HandbookModel
internal import Language
internal import Markup
internal import Register
internal import Resolving

/// Writes what all registers share: links to lines and concepts, and the places where a concept is.
struct RegisterFragments {
    let fragments: PageFragments
    let handbook: Handbook
    let register: HandbookRegister
    /// The page they stand on.
    let route: Route
    /// The language of that page.
    let language: HandbookLanguage
    /// The register whose lines all stand on this page, wherever else they are.
    var wholeRegister: RegisterKind?

    init(fragments: PageFragments, route: Route, language: HandbookLanguage) {
        self.fragments = fragments
        handbook = fragments.book.handbook
        register = fragments.book.register
        self.route = route
        self.language = language
    }

    var places: RegisterPlaces { register.places }

    func words(_ text: InterfaceText) -> String { text.text(in: language) }

    // MARK: Concepts

    /// The address of a concept's line in the registers.
    func href(toLineOf id: ConceptID) -> String? {
        guard let line = places.line(of: id) else { return nil }
        if line.kind == wholeRegister { return "#" + percentEncoded(line.anchor) }
        return route.href(to: line.route, anchor: line.anchor)
    }

    /// A word, set, and marked when it is in another language than the page.
    func term(_ html: inout HTMLWriter, _ id: ConceptID) {
        html.localized(register[id].wording.term, on: language)
    }

    /// A link to a concept's page, called by its term alone or by all it needs to be understood.
    func conceptLink(_ html: inout HTMLWriter, to id: ConceptID, isAlone: Bool = false) {
        link(&html, to: id, href: route.href(to: places.page(of: id)), isAlone: isAlone)
    }

    /// A link to a concept's line. A word that only a translation names has none: the register is the originals'.
    func lineLink(_ html: inout HTMLWriter, to id: ConceptID, role: String? = nil) {
        guard register.isShown(id) else { return term(&html, id) }
        link(&html, to: id, href: href(toLineOf: id) ?? route.href(to: places.page(of: id)), role: role, isAlone: true)
    }

    private func link(_ html: inout HTMLWriter, to id: ConceptID, href: String, role: String? = nil, isAlone: Bool) {
        let own = register[id].wording.term.text(in: language).language
        html.markup("<a")
        html.attribute("href", href)
        if let role { html.attribute("role", role) }
        if own != language { html.attribute("lang", own.tag) }
        html.markup(">")
        html.text(typeset(isAlone ? register.name(of: id, in: language) : register[id].term(in: language), in: own))
        html.markup("</a>")
    }

    // MARK: Places

    /// Where a concept is, each place on a line of its own; nothing when it is nowhere.
    /// - Parameter more: how many places are not in the list, and whose page has them.
    func placeList(_ html: inout HTMLWriter, _ locators: [Locator], more: (count: Int, of: ConceptID)? = nil) {
        guard !locators.isEmpty else { return }
        html.markup("<ul class=\"places\">")
        for (locator, label) in zip(locators, labels(of: locators)) {
            html.markup("<li>")
            place(&html, locator, label)
            html.markup("</li>")
        }
        if let more {
            html.markup("<li><a")
            html.attribute("href", route.href(to: places.page(of: more.of)))
            html.markup(">\(more.count) \(escaped(words(.morePlaces)))</a></li>")
        }
        html.markup("</ul>")
    }

    /// A link to one place: «4.2 Melde avvik», a main place in bold, and what stands there when it is no text.
    ///
    /// - Parameter isHighlighted: whether a main place is told from others.
    func place(_ html: inout HTMLWriter, _ locator: Locator, _ label: String, isHighlighted: Bool = true) {
        let chapter = handbook[locator.chapter]
        html.markup("<a")
        html.attribute("href", route.href(to: chapter.route, anchor: locator.anchor))
        if chapter.language != language { html.language(chapter.language, isTarget: true) }
        html.markup(">")
        if locator.role == .main, isHighlighted {
            html.markup("<strong>")
            html.text(label)
            html.markup("</strong><span class=\"visually-hidden\">, ")
            html.text(words(.mainPlace))
            html.markup("</span></a>")
        } else {
            html.text(label)
            html.markup("</a>")
        }
        if let type = locator.type.label {
            html.markup(", ")
            html.text(words(type))
        }
    }

    /// The label of each place, with what tells those apart that would read the same.
    func labels(of locators: [Locator]) -> [String] {
        var labels = locators.map { handbook.label(of: $0).text }
        guard !alike(labels, locators).isEmpty else { return labels }
        for tell in [enclosingHeading, partTitle] {
            for index in alike(labels, locators) {
                if let more = tell(locators[index], locators) { labels[index] += " (\(more))" }
            }
        }
        // What is left reads the same in every way: the order in the handbook is all there is.
        var met: [String: Int] = [:]
        for index in alike(labels, locators) {
            let number = met[labels[index], default: 0] + 1
            met[labels[index]] = number
            if number > 1 { labels[index] += " (\(number))" }
        }
        return labels
    }

    private struct Reading: Hashable {
        let label: String
        let type: MarkType
    }

    private func alike(_ labels: [String], _ locators: [Locator]) -> [Int] {
        // Places that can be told apart are the rule, and seen faster when their labels are all there is to compare.
        guard labels.count > 1, Set(labels).count < labels.count else { return [] }
        let readings = zip(labels, locators).map { Reading(label: $0, type: $1.type) }
        let counts = Dictionary(readings.map { ($0, 1) }, uniquingKeysWith: +)
        guard counts.count < readings.count else { return [] }
        return readings.indices.filter { counts[readings[$0], default: 0] > 1 }
    }

    /// The heading a section stands under, for sections of one chapter that have the same.
    private func enclosingHeading(_ locator: Locator, _ all: [Locator]) -> String? {
        guard let section = locator.section, all.count(where: { $0.chapter == locator.chapter }) > 1 else { return nil }
        let chapter = handbook[locator.chapter]
        let level = chapter.headingLevels[section]
        guard let above = chapter.headingLevels[..<section].lastIndex(where: { $0 < level }),
            HeadingID(above) != chapter.titleHeading
        else { return nil }
        return chapter.headings[above].text
    }

    private func partTitle(_ locator: Locator, _ all: [Locator]) -> String? {
        guard Set(all.map { handbook[$0.chapter].part }).count > 1 else { return nil }
        return handbook[locator.chapter].part.flatMap { handbook[$0].title.nonEmpty }
    }
}

extension MarkType {
    /// What stands there in a word; nil for running text, which is what one expects.
    var label: InterfaceText? {
        switch self {
        case .text: nil
        case .table: .typeTable
        case .figure: .typeFigure
        case .form: .typeForm
        case .template: .typeTemplate
        case .attachment: .typeAttachment
        case .statute: .typeStatute
        }
    }
}
