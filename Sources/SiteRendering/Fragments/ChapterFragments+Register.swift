internal import HandbookModel
internal import Language
internal import Markup
internal import Register
internal import Resolving

/// What a chapter has from the register: its keywords, and the definitions that open in its text.
extension ChapterFragments {
    private var lines: RegisterFragments {
        RegisterFragments(fragments: fragments, route: chapter.route, language: language)
    }

    // MARK: Keywords

    /// The chapter's keywords, and those of its sections, each a link back to its line in the register.
    func keywords() -> String? {
        let placed = book.links[id.index].marks.placed.filter { $0.role != .mention }
        guard !placed.isEmpty else { return nil }
        var html = HTMLWriter()
        let whole = placed.filter { $0.section == nil }.map(\.concept).uniqued()
        if !whole.isEmpty {
            html.markup("<ul class=\"keyword-list\">")
            for concept in whole {
                html.markup("<li>")
                lines.lineLink(&html, to: concept, role: "doc-backlink")
                html.markup("</li>")
            }
            html.markup("</ul>")
        }
        sectionKeywords(&html, placed)
        return html.string.nonEmpty
    }

    /// Section by section, in the order of the text.
    private func sectionKeywords(_ html: inout HTMLWriter, _ placed: [PlacedMark]) {
        let bySection = Dictionary(grouping: placed.filter { $0.section != nil }) { $0.section ?? 0 }
        guard !bySection.isEmpty else { return }
        html.markup("<dl class=\"section-keywords\">")
        for (section, marks) in bySection.sorted(by: { $0.key < $1.key }) {
            let heading = chapter.headings[section]
            html.markup("<div><dt>")
            fragments.link(&html, href: "#" + percentEncoded(heading.anchor), heading.text)
            html.markup("</dt><dd>")
            for (position, concept) in marks.map(\.concept).uniqued().enumerated() {
                if position > 0 { html.markup(", ") }
                lines.lineLink(&html, to: concept, role: "doc-backlink")
            }
            html.markup("</dd></div>")
        }
        html.markup("</dl>")
    }

    // MARK: Definitions

    /// What opens over the text, and stands after it where browsers cannot open anything.
    func definitions(of concepts: [ConceptID]) -> String {
        guard !concepts.isEmpty else { return "" }
        var html = HTMLWriter()
        html.markup("<div class=\"definitions\">\n")
        html.markup("<p class=\"definitions-title\">\(escaped(InterfaceText.wordsInChapter.text(in: language)))</p>\n")
        for id in concepts {
            let isReady = language == book.handbook.language
            let definition = isReady ? fragments.definitions[id.index] : DefinitionFragment(book.register[id], in: language)
            definition?.write(&html, href: chapter.route.href(to: book.register.places.page(of: id)))
        }
        html.markup("</div>\n")
        return html.string
    }
}

/// What opens over a text with a concept's definition. All but the address of the concept's page is the same on every page
/// in one language, and a word may be used in every chapter.
struct DefinitionFragment: Sendable {
    private let start: [UInt8]
    private let end: [UInt8]

    /// Nil for a concept without a definition.
    init?(_ concept: Concept, in language: HandbookLanguage) {
        guard let definition = concept.wording.definition else { return nil }
        var html = HTMLWriter()
        html.markup("<div popover class=\"definition\" role=\"dialog\" tabindex=\"-1\" autofocus id=\"")
        html.definitionAnchor(of: concept)
        html.markup("\"")
        html.attribute("aria-label", concept.term(in: language))
        html.markup(">\n<p class=\"definition-term\">")
        html.localized(concept.wording.term, on: language)
        html.markup("</p>\n<p>")
        html.localized(definition, on: language)
        html.markup("</p>\n<p class=\"definition-more\"><a")
        start = html.bytes
        html = HTMLWriter()
        html.markup(">\(escaped(InterfaceText.moreAbout.text(in: language))) ")
        html.localized(concept.wording.term, on: language)
        html.markup("</a> <button type=\"button\" class=\"button-quiet\" popovertargetaction=\"hide\" popovertarget=\"")
        html.definitionAnchor(of: concept)
        html.markup("\">\(escaped(InterfaceText.close.text(in: language)))</button></p>\n</div>\n")
        end = html.bytes
    }

    /// - Parameter href: of the concept's page.
    func write(_ html: inout HTMLWriter, href: String) {
        html.markup(start)
        html.attribute("href", href)
        html.markup(end)
    }
}

extension HTMLWriter {
    /// The id of what opens with a concept's definition. A colon can stand in no heading's anchor, so they never meet.
    mutating func definitionAnchor(of concept: Concept) {
        markup("def:")
        text(concept.id)
    }
}

extension Sequence where Element: Hashable {
    /// Each once, in the order they are met.
    func uniqued() -> [Element] {
        var met: Set<Element> = []
        return filter { met.insert($0).inserted }
    }
}
