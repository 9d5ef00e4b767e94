internal import HandbookModel
internal import Language
internal import Resolving

/// A page as those who read in one language are led to it: the version in their language, or else the original.
struct ShownPage {
    let route: Route
    let title: String
    let language: HandbookLanguage
    /// `handbok.yml` says titles in the handbook's own language.
    let titleLanguage: HandbookLanguage

    init(_ chapter: Chapter) {
        self.init(route: chapter.route, title: chapter.title, chapter.language, titleIn: chapter.language)
    }

    init(
        route: Route, title: String, _ language: HandbookLanguage, titleIn titleLanguage: HandbookLanguage
    ) {
        self.route = route
        self.title = title
        self.language = language
        self.titleLanguage = titleLanguage
    }
}

/// Which version of each page to lead to.
extension PageFragments {
    func shown(_ id: ChapterID, in language: HandbookLanguage) -> ShownPage {
        ShownPage(book.handbook[book.handbook.version(of: id, in: language)])
    }

    func shown(_ id: PartID, in language: HandbookLanguage) -> ShownPage {
        let part = book.handbook[id]
        return shown(part.page, called: part.title, at: part.route, in: language)
    }

    /// The front page goes by the handbook's title.
    func shownFrontPage(in language: HandbookLanguage) -> ShownPage {
        shown(book.handbook.frontPage, called: book.handbook.title, at: generated.frontPage, in: language)
    }

    /// A page with a title given beside it, that goes by its own in a translation.
    private func shown(
        _ page: ChapterID?, called title: String, at route: Route, in language: HandbookLanguage
    ) -> ShownPage {
        let own = book.handbook.language
        guard let page else { return ShownPage(route: route, title: title, own, titleIn: own) }
        let chapter = book.handbook[book.handbook.version(of: page, in: language)]
        if chapter.translationOf != nil || chapter.title == title { return ShownPage(chapter) }
        return ShownPage(route: chapter.route, title: title, chapter.language, titleIn: own)
    }

    /// A link that says so when what it leads to, and its text, is in another language than the page it stands on.
    func link(
        _ html: inout HTMLWriter, to page: ShownPage, from route: Route, in language: HandbookLanguage,
        number: SectionNumber? = nil, along path: LearningPath? = nil
    ) {
        html.markup("<a")
        html.attribute("href", path.map { route.href(to: page.route, along: $0) } ?? route.href(to: page.route))
        if page.language != language { html.attribute("hreflang", page.language.tag) }
        if page.titleLanguage != language { html.attribute("lang", page.titleLanguage.tag) }
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
