internal import Diagnostics
internal import HandbookModel
internal import Language
internal import Markup
internal import Register
internal import Resolving

/// The page of a chapter, also when the chapter is a part's page or the front page.
extension SiteRenderer {
    func chapterPage(_ id: ChapterID) -> PageModel {
        let chapter = handbook[id]
        let around = ChapterFragments(fragments: fragments, id: id)
        var page = chapterModel(id, chapter)
        page[.attachments] = around.attachments()
        page[.sources] = around.sources()
        page[.keywords] = around.keywords()
        if page[.keywords] != nil { page[.hasRegister] = "" }
        page[.languages] = around.languages()
        page[.alternates] = around.alternates()
        page[.translationNotice] = around.translationNotice()
        switch chapter.role {
        case .frontPage:
            page[.parts] = fragments.partCards(from: chapter.route, language: chapter.language)
            page[.ways] = ways(from: chapter.route)
        case .partPage:
            page[.chapters] = fragments.chapterList(
                chapter.part.map { handbook[$0].chapters } ?? [], from: chapter.route, in: chapter.language)
            setSurroundings(of: id, chapter, around, on: &page)
        case .chapter:
            if let part = chapter.part {
                page[.navigation] = fragments.navigation(of: part, from: id, chapter)
            }
            setSurroundings(of: id, chapter, around, on: &page)
        }
        return page
    }

    private func chapterModel(_ id: ChapterID, _ chapter: Chapter) -> PageModel {
        let kind: PageKind =
            switch chapter.role {
            case .frontPage: .front
            case .partPage: .part
            case .chapter:
                handbook.learning.kind(of: handbook.original(of: id)).map { PageKind(handbook.learning[$0].template) } ?? .chapter
            }
        let isBookTitle = chapter.role == .frontPage && chapter.title == handbook.title
        let part = chapter.role == .chapter ? chapter.part.map { fragments.shown($0, in: chapter.language).title }?.nonEmpty : nil
        // A translation is told from its original by its language, in a browser's tabs and in a list of hits.
        let language = chapter.translationOf == nil ? nil : chapter.language.ownName.lowercased()
        let title = isBookTitle && language == nil ? nil : chapter.title + (language.map { " (\($0))" } ?? "")
        var page = model(kind, at: chapter.route, title: title, within: part, chapter.language)
        page[.heading] = heading(of: chapter, book.links[id.index])
        page[.summary] = chapter.frontMatter.summary.map { typeset($0, in: chapter.language) }
        page[.description] = page[.summary]
        if chapter.document.hasDrawings { page[.hasPictures] = "" }
        let (text, showsRegister) = body(of: chapter, id)
        page[.body] = text.nonEmpty
        if showsRegister { page[.hasRegister] = "" }
        return page
    }

    private func setSurroundings(
        of id: ChapterID, _ chapter: Chapter, _ around: ChapterFragments, on page: inout PageModel
    ) {
        page[.number] = chapter.number?.description
        page[.breadcrumb] = fragments.breadcrumb(from: chapter.route, part: chapter.part, language: chapter.language)
        if let id = chapter.part, !handbook[id].folder.isEmpty {
            let part = fragments.shown(id, in: chapter.language)
            page.set(.part, href: chapter.route.href(to: part.route), title: part.title)
        }
        page[.toc] = fragments.tableOfContents(of: chapter)
        page[.facts] = around.facts()
        page[.backlinks] = around.backlinks()
        page[.owner] = chapter.frontMatter.owner.map { typeset($0, in: chapter.language) }
        page.set(.updated, chapter.frontMatter.updated)
        page.set(.reviewed, chapter.frontMatter.reviewed)
        page[.draft] = chapter.frontMatter.status == .draft ? "" : nil
        setStanding(of: id, chapter, on: &page)
        let position = handbook.original(of: id).index
        setNeighbour(position - 1, as: .previous, of: chapter, on: &page)
        setNeighbour(position + 1, as: .next, of: chapter, on: &page)
    }

    /// What the chapter is, and where it stands.
    private func setStanding(of id: ChapterID, _ chapter: Chapter, on page: inout PageModel) {
        guard !handbook.learning.isEmpty else { return }
        let around = LearningFragments(fragments: fragments, id: id)
        if let kind = handbook.learning.kind(of: handbook.original(of: id)).map({ handbook.learning[$0] }) {
            let (label, language) = kind.label.text(in: chapter.language)
            page.set(.kind, href: chapter.route.href(to: fragments.generated.kind(kind)), title: typeset(label, in: language))
            page[.kindIcon] = kind.icon.flatMap { theme.icon(named: $0.value) }
        }
        page[.chips] = around.chips()
        page[.paths] = around.paths()
        page[.relations] = around.relations()
    }

    /// Previous and next in reading order.
    private func setNeighbour(_ index: Int, as key: PageKey, of chapter: Chapter, on page: inout PageModel) {
        guard handbook.originals.contains(index) else { return }
        let neighbour = fragments.shown(ChapterID(index), in: chapter.language)
        page.set(key, href: chapter.route.href(to: neighbour.route), title: neighbour.title)
        guard neighbour.language != chapter.language else { return }
        page[key, .hreflang] = neighbour.language.tag
        page[key, .languageName] = neighbour.language.name(in: chapter.language)
    }

    // MARK: Text

    private func heading(of chapter: Chapter, _ links: ChapterLinks) -> String {
        guard let id = chapter.titleHeading else { return escaped(chapter.title) }
        let heading = chapter.headings[Int(id.index)]
        // A heading may say nothing: be empty, or hold a picture without alternative text.
        if heading.text.allSatisfy(\.isWhitespace) { return escaped(chapter.title) }
        let references = zip(chapter.document.references, links.targets).map { reference, target in
            reference.kind == .image ? ReferencePresentation.image(image(target, on: chapter)) : .link(.textOnly)
        }
        let citations = fragments.sources.citations(of: chapter, links.sources).map(\.textOnly)
        var renderer = bodyRenderer(chapter, references, citations, links.marks)
        renderer.opensDefinitions = false
        return renderer.renderInlines(of: Int(heading.node))
    }

    /// The text, and whether something of the register shows in it.
    private func body(of chapter: Chapter, _ id: ChapterID) -> (html: String, showsRegister: Bool) {
        let links = book.links[id.index]
        let references = zip(chapter.document.references, links.targets).map { reference, target in
            reference.kind == .image
                ? ReferencePresentation.image(image(target, on: chapter))
                : .link(link(target, on: chapter))
        }
        var renderer = bodyRenderer(
            chapter, references, fragments.sources.citations(of: chapter, links.sources), links.marks)
        let text = renderer.render()
        guard links.marks.hasPlacesInText else { return (text, false) }
        return (text + ChapterFragments(fragments: fragments, id: id).definitions(of: renderer.opened), true)
    }

    private func bodyRenderer(
        _ chapter: Chapter, _ references: [ReferencePresentation], _ citations: [CitationPresentation],
        _ marks: ChapterMarks
    ) -> BodyRenderer {
        BodyRenderer(
            chapter.document, language: chapter.language, references: references, citations: citations,
            headingLevels: chapter.headingLevels, titleHeading: chapter.titleHeading,
            pictures: ChapterPictures(fragments: fragments, chapter: chapter),
            marks: marks.hasPlacesInText ? MarkPresentation(marks: marks, vocabulary: book.register.vocabulary) : nil)
    }

    private func link(_ target: LinkTarget, on chapter: Chapter) -> LinkPresentation {
        switch target {
        case .chapter(let id, let anchor):
            let other = handbook[id]
            // The title is the page's own heading: a link to it is a link to the page.
            let title = other.titleHeading.map { other.headings[Int($0.index)].anchor }
            let href = chapter.route.href(to: other.route, anchor: anchor == title ? nil : anchor)
            return .page(
                href: href, title: handbook.filledText(for: id, anchor: anchor),
                language: other.language == chapter.language ? nil : other.language)
        case .part(let id):
            return .page(
                href: chapter.route.href(to: handbook[id].route), title: handbook[id].title, language: own(on: chapter))
        case .frontPage:
            return .page(
                href: chapter.route.href(to: fragments.generated.frontPage), title: handbook.title,
                language: own(on: chapter))
        case .asset(let path):
            guard let asset = handbook.assets[path] else { return .textOnly }
            return .attachment(
                href: chapter.route.href(to: asset.route), fileName: String(path.fileName),
                kind: fileKind(of: asset, in: chapter.language))
        case .web(let address): return .external(href: webHref(address))
        case .nowhere: return .textOnly
        }
    }

    /// The handbook's language, in which the pages Stikkord makes are, on pages in another.
    private func own(on chapter: Chapter) -> HandbookLanguage? {
        chapter.language == handbook.language ? nil : handbook.language
    }

    private func image(_ target: LinkTarget, on chapter: Chapter) -> ImagePresentation {
        switch target {
        case .asset(let path):
            .picture(src: chapter.route.href(to: Route(asset: path)), pictureSizes[path])
        case .web(let address): .remote(href: webHref(address))
        case .chapter, .part, .frontPage, .nowhere: .missing
        }
    }
}

extension String {
    /// Nil for a text that says nothing, so that a template's section is left out.
    var nonEmpty: String? { isEmpty ? nil : self }
}

extension ChapterMarks {
    /// Whether the text itself shows something: a place to go to, words that open.
    fileprivate var hasPlacesInText: Bool { !defined.isEmpty || anchors.contains { $0 != nil } || meant.contains { $0 != nil } }
}

extension PageKind {
    fileprivate init(_ template: ChapterTemplate) {
        switch template {
        case .chapter: self = .chapter
        case .card: self = .card
        case .event: self = .event
        }
    }
}

extension Document {
    fileprivate var hasDrawings: Bool {
        blocks.contains { block in
            switch block {
            case .chart, .diagram: true
            case .video: false
            }
        }
    }
}
