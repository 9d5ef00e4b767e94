internal import HandbookModel
internal import Language
internal import Markup
internal import Resolving

/// Writes the pages that gather chapters another way than part by part: kinds, facets, paths and matrices.
struct OverviewFragments {
    let fragments: PageFragments
    /// The page they stand on.
    let route: Route

    var handbook: Handbook { fragments.book.handbook }
    var learning: LearningStructure { handbook.learning }
    var language: HandbookLanguage { handbook.language }
    var generated: GeneratedRoutes { fragments.generated }

    // MARK: All of them

    /// Every overview there is, with what it is for.
    func overviews(icons: (String) -> String?) -> String {
        var html = HTMLWriter()
        section(&html, .facets, learning.facets) { html, facet in
            entry(&html, generated.facet(facet), facet.title, facet.description, count: nil)
        }
        section(&html, .matrices, learning.matrices) { html, matrix in
            entry(&html, generated.matrix(matrix), matrix.title, matrix.description, count: nil)
        }
        section(&html, .paths, learning.paths) { html, path in
            entry(&html, generated.path(path), path.title, path.purpose, count: path.stops.count)
        }
        let used = learning.kinds.indices.filter { !learning.chapters(of: KindID($0)).isEmpty }
        section(&html, .kinds, used) { html, index in
            let kind = learning.kinds[index]
            if let icon = kind.icon.flatMap({ icons($0.value) }) { html.markup(icon) }
            entry(
                &html, generated.kind(kind), kind.plural, kind.description, count: learning.chapters(of: KindID(index)).count)
        }
        return html.string
    }

    private func section<Item>(
        _ html: inout HTMLWriter, _ title: InterfaceText, _ items: [Item], write: (inout HTMLWriter, Item) -> Void
    ) {
        guard !items.isEmpty else { return }
        html.markup("<section class=\"ways\"><h2>\(escaped(title.text(in: language)))</h2>\n<ul class=\"part-cards\">\n")
        for item in items {
            html.markup("<li>")
            write(&html, item)
            html.markup("</li>\n")
        }
        html.markup("</ul></section>\n")
    }

    private func entry(
        _ html: inout HTMLWriter, _ target: Route, _ title: LocalizedText, _ description: LocalizedText?, count: Int?
    ) {
        html.markup("<h3><a")
        html.attribute("href", route.href(to: target))
        html.markup(">")
        html.localized(title, on: language)
        html.markup("</a></h3>")
        paragraph(&html, description)
        if let count { html.markup("<p class=\"part-count\">\(escaped(chapterCountText(count, in: language)))</p>") }
    }

    private func paragraph(_ html: inout HTMLWriter, _ text: LocalizedText?, class name: String? = nil) {
        guard let text else { return }
        html.markup(name.map { "<p class=\"\($0)\">" } ?? "<p>")
        html.localized(text, on: language)
        html.markup("</p>")
    }

    // MARK: Paths

    /// Every path, with its purpose and its reader.
    func paths() -> String {
        var html = HTMLWriter()
        html.markup("<ul class=\"part-cards\">\n")
        for path in learning.paths {
            html.markup("<li><h2><a")
            html.attribute("href", route.href(to: generated.path(path)))
            html.markup(">")
            html.localized(path.title, on: language)
            html.markup("</a></h2>")
            paragraph(&html, path.purpose)
            html.markup("<p class=\"part-count\">\(escaped(chapterCountText(path.stops.count, in: language)))</p></li>\n")
        }
        html.markup("</ul>")
        return html.string
    }

    /// One path: who it is for, where it begins, and its chapters in order.
    func path(_ path: LearningPath) -> String {
        var html = HTMLWriter()
        if let audience = path.audience {
            html.markup("<dl class=\"facts\"><div><dt>\(escaped(InterfaceText.audience.text(in: language)))</dt><dd>")
            html.localized(audience, on: language)
            html.markup("</dd></div></dl>")
        }
        if let first = path.stops.first {
            html.markup("<p><a class=\"button\"")
            html.attribute("href", route.href(to: handbook[first.chapter].route, along: path))
            html.markup(">\(escaped(InterfaceText.startHere.text(in: language)))</a></p>\n")
        }
        html.markup("<ol class=\"chapter-list path-stops\">\n")
        for stop in path.stops {
            html.markup("<li>")
            kindLabel(&html, of: stop.chapter)
            fragments.link(&html, to: fragments.shown(stop.chapter, in: language), from: route, in: language, along: path)
            paragraph(&html, stop.note, class: "path-note")
            fragments.summary(&html, of: handbook[handbook.version(of: stop.chapter, in: language)], in: language)
            html.markup("</li>\n")
        }
        html.markup("</ol>")
        return html.string
    }

    // MARK: Chapters

    /// Chapters with their kind and summary, or a word that there are none.
    func chapters(_ ids: [ChapterID]) -> String {
        var html = HTMLWriter()
        guard !ids.isEmpty else {
            return "<p>\(escaped(InterfaceText.noChaptersYet.text(in: language)))</p>"
        }
        html.markup("<ul class=\"chapter-list\">\n")
        for id in ids {
            html.markup("<li>")
            kindLabel(&html, of: id)
            fragments.link(&html, to: fragments.shown(id, in: language), from: route, in: language)
            fragments.summary(&html, of: handbook[handbook.version(of: id, in: language)], in: language)
            html.markup("</li>\n")
        }
        html.markup("</ul>")
        return html.string
    }

    private func kindLabel(_ html: inout HTMLWriter, of id: ChapterID) {
        guard let kind = learning.kind(of: id) else { return }
        html.markup("<span class=\"kind-label\">")
        html.localized(learning[kind].label, on: language)
        html.markup("</span> ")
    }
}

/// «3 kapitler»
func chapterCountText(_ count: Int, in language: HandbookLanguage) -> String {
    let word: InterfaceText = count == 1 ? .chapterCountOne : .chapterCountOther
    return "\(count) \(word.text(in: language))"
}
