internal import HandbookModel
internal import Language
internal import Markup
internal import Resolving

/// Shows sources: in the text, in a chapter's list, and on the page of all sources.
struct SourceFragments: Sendable {
    private let book: ResolvedHandbook
    private let page: Route
    /// Each source written out in the handbook's language: chapters share them.
    private let entries: [SourceEntry]

    init(_ book: ResolvedHandbook, page: Route) {
        self.book = book
        self.page = page
        let language = book.handbook.language
        entries = book.handbook.bibliography?.sources.map { $0.entry(in: language) } ?? []
    }

    /// The id a source has on the page of sources. A colon can stand in no heading's anchor, so they never meet.
    static func anchor(of id: SourceID) -> String { "kilde:\(id.text)" }

    // MARK: In the text

    /// What stands in the place of each of a chapter's citations.
    func citations(of chapter: Chapter, _ sources: ChapterSources) -> [CitationPresentation] {
        zip(chapter.document.citations, sources.cited).map { citation, found in
            CitationPresentation(
                items: zip(citation.items, found).map { item, source in
                    guard let source, let bibliography = book.handbook.bibliography else {
                        return CitationPresentation.Item(text: item.source, href: nil, locator: item.locator)
                    }
                    let cited = bibliography[source]
                    let text = "\(cited.shortNames(in: chapter.language)), \(cited.yearText(in: chapter.language))"
                    return CitationPresentation.Item(text: text, href: href(of: cited, from: chapter), locator: item.locator)
                })
        }
    }

    private func href(of source: BibliographySource, from chapter: Chapter) -> String {
        chapter.route.href(to: page, anchor: Self.anchor(of: source.id))
    }

    // MARK: Lists

    /// A source in a chapter's list, its head a link to the page of sources.
    func listed(_ source: SourceIndex, _ locator: String, in chapter: Chapter) -> String {
        guard let bibliography = book.handbook.bibliography else { return "" }
        let cited = bibliography[source]
        var html = HTMLWriter(capacity: 300)
        html.markup("<a")
        html.attribute("href", href(of: cited, from: chapter))
        html.markup(">")
        let entry = entry(source, cited, in: chapter.language)
        write(entry.head, of: cited, &html, chapter.language)
        html.markup("</a>")
        write(entry.rest, of: cited, &html, chapter.language)
        if !locator.isEmpty {
            html.markup(" <span class=\"locator\">(")
            html.text(typeset(locator, in: chapter.language))
            html.markup(")</span>")
        }
        return html.string
    }

    /// A source named outside the chapters: by its id, a link to the page of sources; else the text.
    func mention(_ text: String, on route: Route) -> String {
        guard let bibliography = book.handbook.bibliography, let id = SourceMention(text)?.id,
            let index = bibliography.index(of: id)
        else { return escaped(typeset(text, in: book.handbook.language)) }
        var html = HTMLWriter(capacity: 300)
        let entry = entries[index.index]
        html.markup("<a")
        html.attribute("href", route.href(to: page, anchor: Self.anchor(of: id)))
        html.markup(">")
        write(entry.head, of: bibliography[index], &html, book.handbook.language)
        html.markup("</a>")
        write(entry.rest, of: bibliography[index], &html, book.handbook.language)
        return html.string
    }

    /// A source named outside the chapters as it is cited in a text: «(Rønning, 2016, s. 12)», or the text as it is.
    func citation(_ text: String, on route: Route) -> String {
        let language = book.handbook.language
        var html = HTMLWriter()
        html.markup("<span class=\"citation\">(")
        if let bibliography = book.handbook.bibliography, let mention = SourceMention(text),
            let index = bibliography.index(of: mention.id)
        {
            let cited = bibliography[index]
            html.markup("<a role=\"doc-biblioref\"")
            html.attribute("href", route.href(to: page, anchor: Self.anchor(of: cited.id)))
            html.markup(">")
            html.text("\(cited.shortNames(in: language)), \(cited.yearText(in: language))")
            html.markup("</a>")
            if !mention.locator.isEmpty { html.text(", " + typeset(mention.locator, in: language)) }
        } else {
            html.text(typeset(text, in: language))
        }
        html.markup(")</span>")
        return html.string
    }

    /// Every source, with the places that use it.
    func all() -> String {
        let sources = book.handbook.bibliography?.sources ?? []
        var html = HTMLWriter(capacity: sources.count * 500)
        html.markup("<ul class=\"source-list all-sources\">\n")
        for (index, source) in sources.enumerated() {
            html.markup("<li")
            html.attribute("id", Self.anchor(of: source.id))
            html.markup("><p>")
            let entry = entries[index]
            write(entry.head + entry.rest, of: source, &html, book.handbook.language)
            html.markup("</p>")
            writeUses(book.sourceUses[index], &html)
            html.markup("</li>\n")
        }
        html.markup("</ul>")
        return html.string
    }

    /// More places than this are shown when asked for.
    private static let mostUsesInSight = 6

    /// «Brukt i: 2.3 Kapittel › avsnitt; 3.1 Et annet»
    private func writeUses(_ uses: [SourceUse], _ html: inout HTMLWriter) {
        guard !uses.isEmpty else { return }
        let label = escaped(InterfaceText.usedIn.text(in: book.handbook.language))
        let isLong = uses.count > Self.mostUsesInSight
        html.markup(
            isLong
                ? "<details class=\"source-uses\"><summary>\(label) (\(uses.count))</summary><p>"
                : "<p class=\"source-uses\">\(label): ")
        for (position, use) in uses.enumerated() {
            if position > 0 { html.markup("; ") }
            write(use, &html)
        }
        html.markup(isLong ? "</p></details>" : "</p>")
    }

    private func write(_ use: SourceUse, _ html: inout HTMLWriter) {
        let chapter = book.handbook[use.chapter]
        html.markup("<a")
        html.attribute("href", page.href(to: chapter.route, anchor: use.anchor))
        if chapter.language != book.handbook.language { html.attribute("lang", chapter.language.tag) }
        html.markup(">")
        if let number = chapter.number { html.markup("\(number) ") }
        html.text(chapter.title)
        if use.anchor != nil {
            html.markup(" › ")
            html.text(book.handbook.filledText(for: use.chapter, anchor: use.anchor))
        }
        html.markup("</a>")
    }

    // MARK: Entries

    private func entry(_ index: SourceIndex, _ source: BibliographySource, in language: HandbookLanguage) -> SourceEntry {
        language == book.handbook.language ? entries[index.index] : source.entry(in: language)
    }

    private func write(
        _ runs: [SourceEntry.Run], of source: BibliographySource, _ html: inout HTMLWriter, _ language: HandbookLanguage
    ) {
        let foreign = source.language.flatMap { Self.isSame($0, as: language) ? nil : $0 }
        for run in runs {
            switch run.style {
            case .text: html.text(run.text)
            case .work: write(run.text, as: "i", foreign, &html)
            case .volume: write(run.text, as: "i", nil, &html)
            case .part: if foreign == nil { html.text(run.text) } else { write(run.text, as: "span", foreign, &html) }
            case .link(let address):
                html.markup("<a class=\"external bare\"")
                html.attribute("href", webHref(address))
                html.markup(" rel=\"noopener\">")
                html.text(run.text)
                html.markup("</a>")
            }
        }
    }

    private func write(_ text: String, as tag: String, _ foreign: String?, _ html: inout HTMLWriter) {
        html.markup("<\(tag)")
        if let foreign { html.attribute("lang", foreign) }
        html.markup(">")
        html.text(text)
        html.markup("</\(tag)>")
    }

    /// Whether a page in a language need not say that a text is in it. `no` is taken for the kind of Norwegian at hand.
    private static func isSame(_ tag: String, as language: HandbookLanguage) -> Bool {
        let primary = tag.lowercased().prefix { $0 != "-" }
        return primary == language.tag || primary == "no" && (language == .bokmaal || language == .nynorsk)
    }
}
