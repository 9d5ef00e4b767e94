internal import HandbookModel
internal import Language
internal import Markup

/// Writes the page of a facet and the pages of its terms.
struct FacetFragments {
    let overview: OverviewFragments
    let id: FacetID

    private var learning: LearningStructure { overview.learning }
    private var language: HandbookLanguage { overview.language }
    private var facet: Facet { learning[id] }

    /// The picture, and where the facet comes from.
    func wholeFacet() -> String {
        var html = HTMLWriter()
        html.markup(
            FacetPicture(learning: learning, id: id, language: language, hasCaption: false).html { term in
                overview.route.href(to: overview.generated.term(learning[term], of: facet))
            })
        return html.string
    }

    /// What there is to say of one term, what lies below it, and its chapters.
    func term(_ id: TermID) -> String {
        let term = learning[id]
        var html = HTMLWriter()
        facts(&html, term)
        let below = facet.children(of: id.index)
        if !below.isEmpty {
            html.markup("<ul class=\"part-cards\">\n")
            for child in below { card(&html, TermID(self.id, child)) }
            html.markup("</ul>\n")
        }
        html.markup("<h2>\(escaped(InterfaceText.chapters.text(in: language)))</h2>\n")
        html.markup(overview.chapters(learning.chapters(at: id)))
        return html.string
    }

    private func facts(_ html: inout HTMLWriter, _ term: Term) {
        let original = facet.original.flatMap { original in term.title.text(onlyIn: original).map { ($0, original) } }
        guard term.note != nil || original != nil || term.alongside != nil else { return }
        html.markup("<p class=\"term-facts\">")
        if let (name, original) = original, original != language {
            let label = original.name(in: language)
            html.text("\(label.prefix(1).uppercased())\(label.dropFirst()): ")
            html.markup("<span lang=\"\(original.tag)\">")
            html.text(name)
            html.markup("</span> ")
        }
        if let alongside = term.alongside {
            if let title = facet.alongside { html.text("\(typeset(title, in: language)): ") }
            html.text("\(typeset(alongside, in: language)) ")
        }
        if let note = term.note {
            html.markup("<span class=\"term-note\">")
            html.localized(note, on: language)
            html.markup("</span>")
        }
        html.markup("</p>\n")
    }

    private func card(_ html: inout HTMLWriter, _ id: TermID) {
        let term = learning[id]
        html.markup("<li><h2><a")
        html.attribute("href", overview.route.href(to: overview.generated.term(term, of: facet)))
        html.markup(">")
        html.localized(term.title, on: language)
        html.markup("</a></h2>")
        if let description = term.description {
            html.markup("<p>")
            html.localized(description, on: language)
            html.markup("</p>")
        }
        let count = learning.chapters(at: id).count
        html.markup("<p class=\"part-count\">\(escaped(chapterCountText(count, in: language)))</p></li>\n")
    }
}
