internal import HandbookModel
internal import Language
internal import Resolving

/// A page as those who read in one language are led to it: the version in their language, or else the original.
struct ShownPage {
    let route: Route
    let title: String
    let language: HandbookLanguage
}

/// Which version of each page to lead to.
extension PageFragments {
    func shown(_ id: ChapterID, in language: HandbookLanguage) -> ShownPage {
        let chapter = book.handbook[book.handbook.version(of: id, in: language)]
        return ShownPage(route: chapter.route, title: chapter.title, language: chapter.language)
    }

    func shown(_ id: PartID, in language: HandbookLanguage) -> ShownPage {
        let part = book.handbook[id]
        guard let page = part.page else {
            return ShownPage(route: part.route, title: part.title, language: book.handbook.language)
        }
        let version = shown(page, in: language)
        if version.route != part.route { return version }
        // `handbok.yml` may call a part something else than its page does, in the handbook's own language.
        return ShownPage(
            route: part.route, title: part.title,
            language: part.title == version.title ? version.language : book.handbook.language)
    }

    /// The front page goes by the handbook's title.
    func shownFrontPage(in language: HandbookLanguage) -> ShownPage {
        let route = book.handbook.frontPage.map { shown($0, in: language).route } ?? generated.frontPage
        return ShownPage(route: route, title: book.handbook.title, language: book.handbook.language)
    }

    /// A link that says so when what it leads to, and its text, is in another language than the page it stands on.
    func link(
        _ html: inout HTMLWriter, to page: ShownPage, from route: Route, in language: HandbookLanguage,
        number: SectionNumber? = nil
    ) {
        html.markup("<a")
        html.attribute("href", route.href(to: page.route))
        if page.language != language { html.language(page.language, isTarget: true) }
        html.markup(">")
        if let number { html.markup("<span class=\"chapter-number\">\(number)</span> ") }
        html.text(page.title)
        html.markup("</a>")
    }
}

extension HTMLWriter {
    /// ` hreflang="nn" lang="nn"`: what a link leads to, and the text itself.
    mutating func language(_ language: HandbookLanguage, isTarget: Bool) {
        if isTarget { attribute("hreflang", language.tag) }
        attribute("lang", language.tag)
    }

    /// ` (bokmål)` after a link that leads out of the language one reads in.
    mutating func mark(_ target: HandbookLanguage, in language: HandbookLanguage) {
        markup(" <span class=\"link-language\">(")
        text(target.name(in: language))
        markup(")</span>")
    }
}

/// What a chapter with several versions has around it.
extension ChapterFragments {
    /// The chapter in all its languages, each by its own name; nil when there is only one.
    func languages() -> String? {
        let versions = book.handbook.versions(of: id)
        guard !versions.isEmpty else { return nil }
        var html = HTMLWriter()
        html.markup("<ul class=\"language-list\">")
        for version in versions {
            let page = book.handbook[version]
            html.markup("<li><a")
            html.attribute("href", chapter.route.href(to: page.route))
            html.language(page.language, isTarget: true)
            html.markup(version == id ? " aria-current=\"page\">" : ">")
            html.text(page.language.ownName)
            html.markup("</a></li>")
        }
        html.markup("</ul>")
        return html.string
    }

    /// The same for machines, in the page's head.
    func alternates() -> String? {
        let versions = book.handbook.versions(of: id)
        guard !versions.isEmpty else { return nil }
        var html = HTMLWriter()
        for version in versions {
            let page = book.handbook[version]
            html.line()
            html.markup("<link rel=\"alternate\"")
            html.attribute("hreflang", page.language.tag)
            html.attribute("href", chapter.route.href(to: page.route))
            html.markup(">")
        }
        return html.string
    }

    /// That the original has changed since; nil for a translation that is not known to be older.
    func translationNotice() -> String? {
        guard chapter.isOutdated, let original = chapter.translationOf.map({ book.handbook[$0] }) else { return nil }
        var html = HTMLWriter()
        html.text(InterfaceText.translationOutdated.text(in: language))
        html.markup(" <a")
        html.attribute("href", chapter.route.href(to: original.route))
        html.attribute("hreflang", original.language.tag)
        html.markup(">")
        html.text(InterfaceText.readOriginal.text(in: language))
        html.markup("</a>")
        html.mark(original.language, in: language)
        return html.string
    }
}
