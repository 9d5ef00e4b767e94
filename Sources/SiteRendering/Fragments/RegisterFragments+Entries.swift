internal import HandbookModel
internal import Language
internal import Markup
internal import Register
internal import Resolving

/// Lines of a register: a word with its places, what stands under it, and where else to look.
extension RegisterFragments {
    /// How a line is shown.
    struct EntryStyle {
        /// Whether lines have their ids here, and words to find them by.
        var hasAnchors = true
        var showsNarrower = true
    }

    /// Deeper is not read in a register.
    private static let mostLevels = 3
    private static let mostPlaces = 12

    func entry(_ html: inout HTMLWriter, _ entry: RegisterEntry) {
        switch entry.content {
        case .concept(let id): concept(&html, id, EntryStyle())
        case .see(let id): see(&html, entry, to: id)
        }
    }

    /// - Parameter parent: what it stands under here; nil for a line under its own letter.
    func concept(
        _ html: inout HTMLWriter, _ id: ConceptID, _ style: EntryStyle, under parent: ConceptID? = nil, level: Int = 1
    ) {
        let concept = register[id]
        // A concept is shown wherever it stands, but is one place's own.
        let isItsLine = parent.map { !concept.standsAlone && concept.broader.first == $0 } ?? concept.standsAlone
        html.markup("<li")
        if style.hasAnchors, isItsLine {
            html.attribute("id", places.line(of: id)?.anchor ?? "")
            if let words = searchWords(of: id) { html.attribute("data-words", words) }
        }
        html.markup(">")
        conceptLink(&html, to: id, isAlone: parent == nil)
        placesOrHint(&html, id, isItsLine)
        if isItsLine { seeAlso(&html, id) }
        if style.showsNarrower, level < Self.mostLevels, !register.narrower[id.index].isEmpty {
            html.markup("\n<ul class=\"entries\">\n")
            var inner = style
            // Under a line that is shown a second time, nothing has its place.
            inner.hasAnchors = style.hasAnchors && isItsLine
            for child in register.narrower[id.index] { self.concept(&html, child, inner, under: id, level: level + 1) }
            html.markup("</ul>")
        }
        html.markup("</li>\n")
    }

    /// The places; or, for a word without any, what its page has to tell.
    private func placesOrHint(_ html: inout HTMLWriter, _ id: ConceptID, _ isItsLine: Bool) {
        let locators = register.locators[id.index]
        guard locators.isEmpty else {
            // Nobody reads more in a line; the concept's page has them all.
            let shown = locators.count > Self.mostPlaces + 1 ? Self.mostPlaces : locators.count
            placeList(&html, Array(locators[..<shown]), more: shown < locators.count ? (locators.count - shown, id) : nil)
            return
        }
        guard isItsLine, register.narrower[id.index].isEmpty else { return }
        if register[id].wording.definition != nil {
            html.markup(" <span class=\"hint\">\(escaped(words(.definedThere)))</span>")
        } else if !register.mentions[id.index].isEmpty {
            html.markup(" <span class=\"hint\">\(escaped(words(.onlyMentioned)))</span>")
        }
    }

    /// «avviksmelding, se avvik (4.2 Melde avvik)»
    private func see(_ html: inout HTMLWriter, _ entry: RegisterEntry, to id: ConceptID) {
        html.markup("<li")
        html.attribute("id", entry.anchor)
        html.markup(" class=\"see\"><span class=\"term\"")
        if entry.language != language { html.attribute("lang", entry.language.tag) }
        html.markup(">")
        html.text(typeset(entry.text, in: entry.language))
        html.markup("</span>, <i>\(escaped(words(.see)))</i> ")
        lineLink(&html, to: id)
        // One step and not two: the register says here where to go.
        if let first = register.locators[id.index].first {
            html.markup(" (")
            place(&html, first, handbook.label(of: first).text, isHighlighted: false)
            html.markup(")")
        }
        html.markup("</li>\n")
    }

    /// «se også varsling, HMS-håndboka: avvik»
    private func seeAlso(_ html: inout HTMLWriter, _ id: ConceptID) {
        let related = register.related[id.index]
        let elsewhere = otherBooks(of: id)
        guard !related.isEmpty || !elsewhere.isEmpty else { return }
        html.markup("<p class=\"see\"><i>\(escaped(words(.seeAlso)))</i> ")
        for (position, other) in related.enumerated() {
            if position > 0 { html.markup(", ") }
            lineLink(&html, to: other)
        }
        for (position, link) in elsewhere.enumerated() {
            if position > 0 || !related.isEmpty { html.markup(", ") }
            otherBookLink(&html, link)
        }
        html.markup("</p>")
    }

    // MARK: Other handbooks

    func otherBooks(of id: ConceptID) -> [OtherBookLink] {
        register[id].relatedElsewhere.compactMap { fragments.book.otherBooks.link(for: $0.value) }
    }

    /// «HMS-håndboka: avvik»
    func otherBookLink(_ html: inout HTMLWriter, _ link: OtherBookLink) {
        html.text(link.book + ": ")
        html.markup("<a class=\"external\"")
        html.attribute("href", webHref(link.href))
        html.markup(" rel=\"noopener\">")
        html.text(link.title)
        html.markup("</a>")
    }

    // MARK: Finding

    /// Much to search in is little to find with, and all of it is on the page.
    private static let mostSearchWords = 160

    /// Words that lead to a line and do not stand in it: misspellings, words not to use, other languages.
    private func searchWords(of id: ConceptID) -> String? {
        let wording = register[id].wording
        let others = (wording.preferredTerms + wording.admitted).filter { $0.language != language }
        var words = ""
        for term in wording.hidden + wording.deprecated + others
        where words.utf8.count + term.text.utf8.count < Self.mostSearchWords {
            words += (words.isEmpty ? "" : " ") + term.text
        }
        return words.nonEmpty
    }
}
