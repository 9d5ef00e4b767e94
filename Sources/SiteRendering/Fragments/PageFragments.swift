internal import HandbookModel
internal import Language
internal import Markup
internal import Resolving

/// Writes the lists around a text: navigation, contents, backlinks. Written by hand, because a template's loop costs
/// more than all the rest of a page.
struct PageFragments: Sendable {
    let book: ResolvedHandbook
    let generated: GeneratedRoutes
    let sources: SourceFragments

    /// A prefix for what a reader's browser remembers of this handbook.
    let storageKey: String
    /// Each chapter's title, ready to be written.
    private let titles: [String]

    /// The most chapters a page's navigation shows; a long part shows those around the page.
    static let longestNavigation = 60

    init(_ book: ResolvedHandbook) {
        self.book = book
        generated = GeneratedRoutes(book.handbook.language)
        sources = SourceFragments(book, page: generated.sources)
        storageKey = anchorSlug(book.handbook.title)
        titles = book.handbook.chapters.map { escaped($0.title) }
    }

    private var handbook: Handbook { book.handbook }

    // MARK: Where one is

    func breadcrumb(from route: Route, part: PartID?, language: HandbookLanguage) -> String {
        var html = HTMLWriter()
        html.markup("<ol class=\"crumbs\">")
        item(&html, href: route.href(to: generated.frontPage), handbook.title)
        if let part, !handbook[part].folder.isEmpty, handbook[part].route != route {
            item(&html, href: route.href(to: handbook[part].route), handbook[part].title)
        }
        html.markup("</ol>")
        return html.string
    }

    private func item(_ html: inout HTMLWriter, href: String, _ title: String) {
        html.markup("<li>")
        link(&html, href: href, title)
        html.markup("</li>")
    }

    /// The chapters of a part, those around this one when they are many; nil when there is nothing to choose between.
    func navigation(of id: PartID, from chapterID: ChapterID, _ chapter: Chapter) -> String? {
        let part = handbook[id]
        guard part.chapters.count > 1 else { return nil }
        // A part's chapters are numbered one after the other.
        let position = part.chapters.first.map { chapterID.index - $0.index } ?? 0
        let shown = window(of: part.chapters.count, around: position)
        var html = HTMLWriter(capacity: shown.count * 100)
        html.markup("<ol class=\"nav-list\">")
        for target in part.chapters[shown] {
            html.markup("<li><a")
            html.attribute("href", chapter.route.href(to: handbook[target].route))
            html.markup(target == chapterID ? " aria-current=\"page\">" : ">")
            html.markup(titles[target.index])
            html.markup("</a></li>")
        }
        if shown.count < part.chapters.count {
            html.markup("<li class=\"nav-more\">")
            let label = "\(InterfaceText.allChaptersInPart.text(in: chapter.language)) (\(part.chapters.count))"
            link(&html, href: chapter.route.href(to: part.route), label)
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
                && !document.plainText(of: Int(document.headings[index].node)).allSatisfy(\.isWhitespace)
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
            link(&html, href: "#" + percentEncoded(heading.anchor), document.plainText(of: Int(heading.node)))
        }
        html.markup(isInner ? "</li></ol></li></ol>" : "</li></ol>")
        return html.string
    }

    // MARK: Lists of chapters

    func chapterList(_ chapters: some Sequence<ChapterID>, from route: Route) -> String {
        var html = HTMLWriter()
        html.markup("<ol class=\"chapter-list\">")
        for id in chapters {
            let chapter = handbook[id]
            html.markup("<li>")
            numberedLink(&html, href: route.href(to: chapter.route), chapter.number, chapter.title)
            if let summary = chapter.frontMatter.summary {
                html.markup("<p>")
                html.text(typeset(summary, in: chapter.language))
                html.markup("</p>")
            }
            html.markup("</li>\n")
        }
        html.markup("</ol>")
        return html.string
    }

    /// A card for each part, and the chapters that lie in none.
    func partCards(from route: Route, language: HandbookLanguage) -> String {
        var html = HTMLWriter()
        let named = handbook.parts.filter { !$0.folder.isEmpty }
        if !named.isEmpty {
            html.markup("<ul class=\"part-cards\">\n")
            for part in named { card(&html, part, from: route, language) }
            html.markup("</ul>\n")
        }
        for part in handbook.parts where part.folder.isEmpty {
            if !part.title.isEmpty {
                html.markup("<h2>")
                html.text(part.title)
                html.markup("</h2>\n")
            }
            html.markup(chapterList(part.chapters.prefix(Self.longestNavigation), from: route))
        }
        return html.string
    }

    private func card(_ html: inout HTMLWriter, _ part: Part, from route: Route, _ language: HandbookLanguage) {
        html.markup("<li><h2>")
        link(&html, href: route.href(to: part.route), part.title)
        html.markup("</h2>")
        if let summary = part.summary {
            html.markup("<p>")
            html.text(typeset(summary, in: language))
            html.markup("</p>")
        }
        if !part.chapters.isEmpty {
            let word: InterfaceText = part.chapters.count == 1 ? .chapterCountOne : .chapterCountOther
            html.markup("<p class=\"part-count\">\(part.chapters.count) \(escaped(word.text(in: language)))</p>")
        }
        html.markup("</li>\n")
    }

    /// Every chapter of the handbook, part by part.
    func contents(from route: Route) -> String {
        var html = HTMLWriter(capacity: handbook.chapters.count * 120)
        html.markup("<ol class=\"contents-list\">\n")
        for part in handbook.parts {
            if part.title.isEmpty {
                for id in part.chapters { contentsItem(&html, id, from: route) }
                continue
            }
            html.markup("<li>")
            if part.folder.isEmpty {
                html.text(part.title)
            } else {
                numberedLink(&html, href: route.href(to: part.route), part.number, part.title)
            }
            html.markup("<ol>\n")
            for id in part.chapters { contentsItem(&html, id, from: route) }
            html.markup("</ol></li>\n")
        }
        for (index, chapter) in handbook.chapters.enumerated() where chapter.part == nil && chapter.role == .chapter {
            contentsItem(&html, ChapterID(index), from: route)
        }
        html.markup("</ol>")
        return html.string
    }

    private func contentsItem(_ html: inout HTMLWriter, _ id: ChapterID, from route: Route) {
        let chapter = handbook[id]
        html.markup("<li>")
        numberedLink(&html, href: route.href(to: chapter.route), chapter.number, chapter.title)
        html.markup("</li>\n")
    }

    func numberedLink(_ html: inout HTMLWriter, href: String, _ number: SectionNumber?, _ title: String) {
        html.markup("<a")
        html.attribute("href", href)
        html.markup(">")
        if let number { html.markup("<span class=\"chapter-number\">\(number)</span> ") }
        html.text(title)
        html.markup("</a>")
    }

    func link(_ html: inout HTMLWriter, href: String, _ title: String) {
        html.markup("<a")
        html.attribute("href", href)
        html.markup(">")
        html.text(title)
        html.markup("</a>")
    }
}
