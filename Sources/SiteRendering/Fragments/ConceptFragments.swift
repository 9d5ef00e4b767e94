internal import HandbookModel
internal import Language
internal import Markup
internal import Register
internal import Resolving

/// Writes the page of one concept: its words, what it means, where it is, and what stands beside it.
struct ConceptFragments {
    let lines: RegisterFragments
    let id: ConceptID

    private var register: HandbookRegister { lines.register }
    private var concept: Concept { register[id] }
    private var wording: ConceptWording { concept.wording }
    private var language: HandbookLanguage { lines.language }

    /// The term; one that stands under others only, with what it stands under: «varsling: intern».
    func heading() -> String {
        var html = HTMLWriter()
        let own = wording.term.text(in: language).language
        let name = typeset(register.name(of: id, in: language), in: own)
        if own == language { return escaped(name) }
        html.markup("<span lang=\"\(own.tag)\">")
        html.text(name)
        html.markup("</span>")
        return html.string
    }

    func page() -> String {
        var html = HTMLWriter(capacity: 4_000)
        otherTerms(&html)
        definition(&html)
        places(&html)
        neighbours(&html)
        if let href = lines.href(toLineOf: id) {
            html.markup("<p class=\"way-back\"><a role=\"doc-backlink\"")
            html.attribute("href", href)
            html.markup(">\(escaped(lines.words(.lineInRegister)))</a></p>\n")
        }
        return html.string
    }

    // MARK: Words

    /// «Også kalt: avviksmelding» and «Ikke bruk: uhell».
    private func otherTerms(_ html: inout HTMLWriter) {
        terms(&html, .alsoCalled, wording.admitted.filter { $0.language == language })
        terms(&html, .avoidedTerms, wording.deprecated)
    }

    private func terms(_ html: inout HTMLWriter, _ label: InterfaceText, _ terms: [LocalizedTerm]) {
        guard !terms.isEmpty else { return }
        html.markup("<p class=\"other-terms\">\(escaped(lines.words(label))): ")
        for (position, term) in terms.enumerated() {
            if position > 0 { html.markup(", ") }
            write(term, &html)
        }
        html.markup("</p>\n")
    }

    private func write(_ term: LocalizedTerm, _ html: inout HTMLWriter) {
        if term.language != language { html.markup("<span lang=\"\(term.language.tag)\">") }
        html.text(typeset(term.text, in: term.language))
        if term.language != language { html.markup("</span>") }
    }

    private func definition(_ html: inout HTMLWriter) {
        if let definition = wording.definition {
            html.markup("<p class=\"concept-definition\">")
            html.localized(definition, on: language)
            if let source = wording.source {
                html.markup(" ")
                html.markup(lines.fragments.sources.citation(source.value, on: lines.route))
            }
            html.markup("</p>\n")
        }
        if let note = wording.note {
            html.markup("<p class=\"concept-note\">")
            html.localized(note, on: language)
            html.markup("</p>\n")
        }
    }

    // MARK: Places

    private func places(_ html: inout HTMLWriter) {
        let locators = register.locators[id.index]
        let main = locators.filter { $0.role == .main }
        if !main.isEmpty {
            heading(&html, .explainedIn)
            html.markup("<ul class=\"chapter-list\">\n")
            for (locator, label) in zip(main, lines.labels(of: main)) {
                html.markup("<li>")
                lines.place(&html, locator, label, isHighlighted: false)
                lines.fragments.summary(&html, of: lines.handbook[locator.chapter], in: language)
                html.markup("</li>\n")
            }
            html.markup("</ul>\n")
        }
        let ordinary = locators.filter { $0.role != .main }
        if !ordinary.isEmpty {
            heading(&html, .usedIn)
            lines.placeList(&html, ordinary)
        }
        mentions(&html)
    }

    /// Each chapter that mentions it once, with a link to the first place there.
    private func mentions(_ html: inout HTMLWriter) {
        let all = register.mentions[id.index]
        let mentions = all.indices.filter { $0 == 0 || all[$0].chapter != all[$0 - 1].chapter }
        guard !mentions.isEmpty else { return }
        heading(&html, .mentionedIn)
        html.markup("<ul class=\"places mentions\">")
        // A word that stands in every chapter is found by searching, not in a list.
        let shown = mentions.count > Self.mostMentions + 1 ? Self.mostMentions : mentions.count
        for index in mentions[..<shown] {
            html.markup("<li>")
            lines.place(&html, all[index], lines.fragments.numberedTitles[all[index].chapter.index])
            html.markup("</li>")
        }
        if shown < mentions.count {
            html.markup("<li>\(mentions.count - shown) \(escaped(lines.words(.moreChapters)))</li>")
        }
        html.markup("</ul>\n")
    }

    private static let mostMentions = 60

    private func heading(_ html: inout HTMLWriter, _ text: InterfaceText) {
        html.markup("<h2>\(escaped(lines.words(text)))</h2>\n")
    }

    // MARK: What stands beside it

    private func neighbours(_ html: inout HTMLWriter) {
        var rows: [(label: InterfaceText, items: [String])] = [
            (.broader, concept.broader.filter { register.isShown($0) }.map(link)),
            (.narrower, register.narrower[id.index].map(link)),
            (.related, register.related[id.index].map(link) + lines.otherBooks(of: id).map(link)),
            (.subjects, concept.subjects.map(link)),
            (.inOtherLanguages, otherLanguages()),
            (.sameConcept, concept.sameAs.map(link)),
        ]
        rows.removeAll { $0.items.isEmpty }
        guard !rows.isEmpty else { return }
        html.markup("<dl class=\"facts relations\">")
        for row in rows {
            html.markup("<div><dt>\(escaped(lines.words(row.label)))</dt>")
            for item in row.items { html.markup("<dd>\(item)</dd>") }
            html.markup("</div>")
        }
        html.markup("</dl>\n")
    }

    private func link(_ other: ConceptID) -> String {
        var html = HTMLWriter()
        lines.conceptLink(&html, to: other, isAlone: true)
        return html.string
    }

    private func link(_ other: OtherBookLink) -> String {
        var html = HTMLWriter()
        lines.otherBookLink(&html, other)
        return html.string
    }

    private func link(_ subject: SubjectID) -> String {
        guard let page = lines.places.subjects else { return "" }
        let subject = register.vocabulary[subject]
        var html = HTMLWriter()
        html.markup("<a")
        html.attribute("href", lines.route.href(to: page, anchor: lines.places.anchor(of: subject)))
        html.markup(">")
        html.localized(subject.title, on: language)
        html.markup("</a>")
        return html.string
    }

    /// The same concept in another vocabulary.
    private func link(_ address: String) -> String {
        var html = HTMLWriter()
        html.markup("<a class=\"external bare\"")
        html.attribute("href", webHref(address))
        html.markup(" rel=\"noopener\">")
        html.text(address)
        html.markup("</a>")
        return html.string
    }

    /// «Nynorsk: avvik, avviksmelding», a language each.
    private func otherLanguages() -> [String] {
        HandbookLanguage.allCases.filter { $0 != language }.compactMap { other in
            let terms = (wording.preferredTerms + wording.admitted).filter { $0.language == other }.map {
                typeset($0.text, in: other)
            }
            guard !terms.isEmpty else { return nil }
            var html = HTMLWriter()
            html.text(other.name(in: language))
            html.markup(": <span lang=\"\(other.tag)\">")
            html.text(terms.joined(separator: ", "))
            html.markup("</span>")
            return html.string
        }
    }
}
