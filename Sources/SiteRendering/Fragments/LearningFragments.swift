internal import HandbookModel
internal import Language
internal import Resolving

/// Writes what tells where a chapter stands: its facets, the paths through it, and the chapters that lean on it.
struct LearningFragments {
    let fragments: PageFragments
    /// The chapter whose page it is.
    let id: ChapterID

    private var handbook: Handbook { fragments.book.handbook }
    private var learning: LearningStructure { handbook.learning }
    private var chapter: Chapter { handbook[id] }
    private var language: HandbookLanguage { chapter.language }
    private var generated: GeneratedRoutes { fragments.generated }
    /// A translation stands where its original stands.
    private var original: ChapterID { handbook.original(of: id) }

    // MARK: Facets

    /// Every term the chapter stands at, facet by facet; nil when it stands at none.
    func chips() -> String? {
        let terms = learning.terms(of: original)
        guard !terms.isEmpty else { return nil }
        var html = HTMLWriter()
        html.markup("<ul class=\"chips\">")
        var facet: FacetID?
        for term in terms {
            if term.facet != facet {
                html.markup(facet == nil ? "<li><span class=\"chip-facet\">" : "</li><li><span class=\"chip-facet\">")
                html.localized(learning[term.facet].title, on: language)
                html.markup(":</span>")
                facet = term.facet
            }
            html.markup(" <a")
            html.attribute("href", chapter.route.href(to: generated.term(learning[term], of: learning[term.facet])))
            html.markup(">")
            html.localized(learning[term].title, on: language)
            html.markup("</a>")
        }
        html.markup("</li></ul>")
        return html.string
    }

    // MARK: Paths

    /// Each path the chapter stands on: its name, where one is on it, and one step back and on.
    func paths() -> String? {
        let places = learning.places(of: original)
        guard !places.isEmpty else { return nil }
        var html = HTMLWriter()
        for place in places { write(place, to: &html) }
        return html.string
    }

    private func write(_ place: PathPlace, to html: inout HTMLWriter) {
        let path = learning[place.path]
        let (title, titleLanguage) = path.title.text(in: language)
        let name = typeset(title, in: titleLanguage)
        html.markup("<nav class=\"path\"")
        html.attribute("data-path", path.id)
        html.attribute("aria-label", "\(InterfaceText.path.text(in: language)): \(name)")
        html.markup("><p class=\"path-name\"><a")
        html.attribute("href", chapter.route.href(to: generated.path(path)))
        html.markup(">")
        html.text(name)
        html.markup("</a> <span class=\"path-position\">")
        html.markup("\(place.position + 1) \(escaped(InterfaceText.pathOf.text(in: language))) \(path.stops.count)")
        html.markup("</span></p><div class=\"pager\">")
        step(&html, .previous, path, place.position - 1)
        step(&html, .next, path, place.position + 1)
        html.markup("</div></nav>\n")
    }

    private func step(_ html: inout HTMLWriter, _ label: InterfaceText, _ path: LearningPath, _ position: Int) {
        guard path.stops.indices.contains(position) else { return }
        let target = fragments.shown(path.stops[position].chapter, in: language)
        let isNext = label == .next
        html.markup("<a class=\"pager-\(isNext ? "next" : "previous")\" rel=\"\(isNext ? "next" : "prev")\"")
        html.attribute("href", chapter.route.href(to: target.route, along: path))
        if target.language != language { html.attribute("hreflang", target.language.tag) }
        html.markup("><span>\(escaped(label.text(in: language)))</span> ")
        html.text(target.title)
        if target.language != language { html.mark(target.language, in: language) }
        html.markup("</a>")
    }

    // MARK: Relations

    /// The chapters that lean on this one, by how they do, and those it is used with.
    func relations() -> String? {
        var rows: [(label: InterfaceText, chapters: [ChapterID])] = []
        var usedWith: [ChapterID] = []
        for relation in fragments.book.links[original.index].relations where relation.kind == .usedWith {
            usedWith += relation.targets.map(handbook.original)
        }
        for relation in fragments.book.incoming[original.index] {
            if let label = relation.kind.incomingLabel {
                rows.append((label, relation.sources))
            } else {
                usedWith += relation.sources
            }
        }
        if !usedWith.isEmpty { rows.insert((.usedWith, Set(usedWith).sorted()), at: 0) }
        guard !rows.isEmpty else { return nil }
        var html = HTMLWriter()
        html.markup("<dl class=\"facts relations\">")
        for row in rows {
            html.markup("<div><dt>\(escaped(row.label.text(in: language)))</dt>")
            for target in row.chapters {
                html.markup("<dd>")
                fragments.link(&html, to: fragments.shown(target, in: language), from: chapter.route, in: language)
                html.markup("</dd>")
            }
            html.markup("</div>")
        }
        html.markup("</dl>")
        return html.string
    }
}

extension RelationKind {
    /// What the relation is called seen from the other end; nil for one that is the same from both.
    fileprivate var incomingLabel: InterfaceText? {
        switch self {
        case .requires: .requiredBy
        case .practises: .practisedIn
        case .buildsOn: .builtOnBy
        case .usedWith: nil
        }
    }
}

extension Route {
    /// The address of a chapter on a path: the same page, with the path in the query for the theme's script.
    func href(to target: Route, along path: LearningPath) -> String {
        // A page's own address is otherwise nothing but its name.
        href(to: target) + "?vei=" + percentEncoded(path.id)
    }
}

extension HTMLWriter {
    /// A text given in one language or several, as a reader of this page gets it, marked when it is in another language.
    mutating func localized(_ text: LocalizedText, on language: HandbookLanguage) {
        let (wording, own) = text.text(in: language)
        guard own != language else { return self.text(typeset(wording, in: own)) }
        markup("<span lang=\"\(own.tag)\">")
        self.text(typeset(wording, in: own))
        markup("</span>")
    }
}
