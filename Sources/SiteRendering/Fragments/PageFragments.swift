internal import HandbookModel
internal import Language
internal import Markup
internal import Register
internal import Resolving

/// Writes the lists around a text: navigation, contents, backlinks. Written by hand, because a template's loop costs
/// more than all the rest of a page.
///
/// A class because every list of every page holds it, and a reference is cheap to hand around; nothing in it ever changes.
final class PageFragments: Sendable {
    let book: ResolvedHandbook
    let generated: GeneratedRoutes
    let sources: SourceFragments

    /// A prefix for what a reader's browser remembers of this handbook.
    let storageKey: String
    /// Names that two concepts or more go by.
    let sharedConceptNames: Set<String>
    /// Each chapter's title, ready to be written.
    private let titles: [String]
    /// Each chapter's title with its number, as a concept's page has it where it is mentioned; empty without a register.
    let numberedTitles: [String]
    /// By concept: what opens over a text, in the handbook's language.
    let definitions: [DefinitionFragment?]

    /// The most chapters a page's navigation shows; a long part shows those around the page.
    static let longestNavigation = 60

    init(_ book: ResolvedHandbook) {
        self.book = book
        generated = GeneratedRoutes(book.handbook.language)
        sources = SourceFragments(book, page: generated.sources)
        storageKey = anchorSlug(book.handbook.title)
        sharedConceptNames = book.register.sharedNames
        titles = book.handbook.chapters.map { escaped($0.title) }
        let labelled = book.register.isEmpty ? [] : book.handbook.chapters
        numberedTitles = labelled.map { [$0.number?.description, $0.title].compactMap(\.self).joined(separator: " ") }
        definitions = book.register.vocabulary.concepts.map { DefinitionFragment($0, in: book.handbook.language) }
    }

    private var handbook: Handbook { book.handbook }

    // MARK: Where one is

    func breadcrumb(from route: Route, part: PartID?, language: HandbookLanguage) -> String {
        var html = HTMLWriter()
        html.markup("<ol class=\"crumbs\">")
        item(&html, shownFrontPage(in: language), from: route, language)
        if let part, !handbook[part].folder.isEmpty {
            let page = shown(part, in: language)
            if page.route != route { item(&html, page, from: route, language) }
        }
        html.markup("</ol>")
        return html.string
    }

    /// The way to a page Stikkord makes: the front page, and the pages above it.
    func breadcrumb(from route: Route, through pages: [(route: Route, title: String)]) -> String {
        var html = HTMLWriter()
        html.markup("<ol class=\"crumbs\">")
        let language = handbook.language
        item(&html, shownFrontPage(in: language), from: route, language)
        for page in pages {
            html.markup("<li>")
            link(&html, href: route.href(to: page.route), page.title)
            html.markup("</li>")
        }
        html.markup("</ol>")
        return html.string
    }

    private func item(_ html: inout HTMLWriter, _ page: ShownPage, from route: Route, _ language: HandbookLanguage) {
        html.markup("<li>")
        link(&html, to: page, from: route, in: language)
        html.markup("</li>")
    }

    /// The chapters of a part, those around this one when they are many; nil when there is nothing to choose between.
    func navigation(of id: PartID, from chapterID: ChapterID, _ chapter: Chapter) -> String? {
        let part = handbook[id]
        guard part.chapters.count > 1 else { return nil }
        // A part's chapters are numbered one after the other.
        let position = part.chapters.first.map { handbook.original(of: chapterID).index - $0.index } ?? 0
        let shown = window(of: part.chapters.count, around: position)
        var html = HTMLWriter(capacity: shown.count * 100)
        html.markup("<ol class=\"nav-list\">")
        for target in part.chapters[shown] {
            let version = handbook.version(of: target, in: chapter.language)
            let page = handbook[version]
            html.markup("<li><a")
            html.attribute("href", chapter.route.href(to: page.route))
            if page.language != chapter.language { html.language(page.language, isTarget: true) }
            html.markup(version == chapterID ? " aria-current=\"page\">" : ">")
            html.markup(titles[version.index])
            html.markup("</a></li>")
        }
        if shown.count < part.chapters.count {
            html.markup("<li class=\"nav-more\">")
            let label = "\(InterfaceText.allChaptersInPart.text(in: chapter.language)) (\(part.chapters.count))"
            link(&html, href: chapter.route.href(to: self.shown(id, in: chapter.language).route), label)
            html.markup("</li>")
        }
        html.markup("</ol>")
        return html.string
    }

    private func window(of count: Int, around position: Int) -> Range<Int> {
        guard count > Self.longestNavigation else { return 0..<count }
        let start = min(max(0, position - Self.longestNavigation / 2), count - Self.longestNavigation)
        return start..<start + Self.longestNavigation
    }

    /// The headings of a page in two levels; nil when there is nothing to choose between.
    func tableOfContents(of chapter: Chapter) -> String? {
        let document = chapter.document
        let entries = document.headings.indices.filter { index in
            (2...3).contains(chapter.headingLevels[index]) && HeadingID(index) != chapter.titleHeading
                && !document.headings[index].text.allSatisfy(\.isWhitespace)
        }
        guard entries.count > 1 else { return nil }
        var html = HTMLWriter()
        html.markup("<ol class=\"toc-list\">")
        var isInner = false
        for (position, index) in entries.enumerated() {
            let heading = document.headings[index]
            let level = chapter.headingLevels[index]
            if position > 0 {
                if level == 3, !isInner {
                    html.markup("<ol>")
                    isInner = true
                } else if level == 2, isInner {
                    html.markup("</li></ol></li>")
                    isInner = false
                } else {
                    html.markup("</li>")
                }
            }
            html.markup("<li>")
            link(&html, href: "#" + percentEncoded(heading.anchor), heading.text)
        }
        html.markup(isInner ? "</li></ol></li></ol>" : "</li></ol>")
        return html.string
    }

    // MARK: Lists of chapters

    func chapterList(
        _ chapters: some Sequence<ChapterID>, from route: Route, in language: HandbookLanguage
    ) -> String {
        var html = HTMLWriter()
        html.markup("<ol class=\"chapter-list\">")
        for id in chapters {
            let chapter = handbook[handbook.version(of: id, in: language)]
            html.markup("<li>")
            link(&html, to: shown(id, in: language), from: route, in: language, number: chapter.number)
            summary(&html, of: chapter, in: language)
            html.markup("</li>\n")
        }
        html.markup("</ol>")
        return html.string
    }

    func summary(_ html: inout HTMLWriter, of chapter: Chapter, in language: HandbookLanguage) {
        guard let summary = chapter.frontMatter.summary else { return }
        html.markup("<p")
        if chapter.language != language { html.language(chapter.language, isTarget: false) }
        html.markup(">")
        html.text(typeset(summary, in: chapter.language))
        html.markup("</p>")
    }

    /// A card for each part, and the chapters that lie in none.
    func partCards(from route: Route, language: HandbookLanguage) -> String {
        var html = HTMLWriter()
        let named = handbook.parts.indices.filter { !handbook.parts[$0].folder.isEmpty }
        if !named.isEmpty {
            html.markup("<ul class=\"part-cards\">\n")
            for index in named { card(&html, PartID(index), from: route, language) }
            html.markup("</ul>\n")
        }
        for part in handbook.parts where part.folder.isEmpty {
            if !part.title.isEmpty {
                html.markup("<h2>")
                html.text(part.title)
                html.markup("</h2>\n")
            }
            html.markup(chapterList(part.chapters.prefix(Self.longestNavigation), from: route, in: language))
        }
        return html.string
    }

    private func card(_ html: inout HTMLWriter, _ id: PartID, from route: Route, _ language: HandbookLanguage) {
        let part = handbook[id]
        html.markup("<li><h2>")
        link(&html, to: shown(id, in: language), from: route, in: language)
        html.markup("</h2>")
        if let page = part.page { summary(&html, of: handbook[handbook.version(of: page, in: language)], in: language) }
        if !part.chapters.isEmpty {
            html.markup("<p class=\"part-count\">\(escaped(chapterCountText(part.chapters.count, in: language)))</p>")
        }
        html.markup("</li>\n")
    }

    /// Every chapter of the handbook, part by part.
    func contents(from route: Route) -> String {
        var html = HTMLWriter(capacity: handbook.chapters.count * 120)
        html.markup("<ol class=\"contents-list\">\n")
        let language = handbook.language
        for (index, part) in handbook.parts.enumerated() {
            if part.title.isEmpty {
                for id in part.chapters { contentsItem(&html, id, from: route) }
                continue
            }
            html.markup("<li>")
            if part.folder.isEmpty {
                html.text(part.title)
            } else {
                link(&html, to: shown(PartID(index), in: language), from: route, in: language, number: part.number)
            }
            html.markup("<ol>\n")
            for id in part.chapters { contentsItem(&html, id, from: route) }
            html.markup("</ol></li>\n")
        }
        for id in handbook.originals.map({ ChapterID($0) }) {
            if handbook[id].part == nil, handbook[id].role == .chapter { contentsItem(&html, id, from: route) }
        }
        html.markup("</ol>")
        return html.string
    }

    private func contentsItem(_ html: inout HTMLWriter, _ id: ChapterID, from route: Route) {
        html.markup("<li>")
        let language = handbook.language
        link(&html, to: shown(id, in: language), from: route, in: language, number: handbook[id].number)
        html.markup("</li>\n")
    }

    func link(_ html: inout HTMLWriter, href: String, _ title: String) {
        html.markup("<a")
        html.attribute("href", href)
        html.markup(">")
        html.text(title)
        html.markup("</a>")
    }
}

extension HandbookRegister {
    /// Names, as they are shown, that two concepts or more go by.
    fileprivate var sharedNames: Set<String> {
        var met: Set<String> = []
        let names = vocabulary.concepts.indices.filter { isShown(ConceptID($0)) }.map { index in
            typeset(name(of: ConceptID(index), in: language), in: language)
        }
        return Set(names.filter { !met.insert($0).inserted })
    }
}
