internal import Diagnostics
internal import HandbookModel
internal import Language
internal import Markup
internal import Resolving

/// The page of a chapter, also when the chapter is a part's page or the front page.
extension SiteRenderer {
    func chapterPage(_ id: ChapterID) -> RenderedFile {
        let chapter = handbook[id]
        var page = chapterModel(id)
        let around = ChapterFragments(fragments: fragments, id: id)
        page.toc = fragments.tableOfContents(of: chapter)
        page.facts = around.facts()
        page.attachments = around.attachments()
        page.sources = around.sources()
        page.keywords = around.keywords()
        switch chapter.role {
        case .frontPage:
            page.parts = fragments.partCards(from: chapter.route, language: chapter.language)
        case .partPage:
            page.chapters = fragments.chapterList(chapter.part.map { handbook[$0].chapters } ?? [], from: chapter.route)
            fallthrough
        case .chapter:
            page.breadcrumb = fragments.breadcrumb(from: chapter.route, part: chapter.part, language: chapter.language)
            page.backlinks = around.backlinks()
            setNeighbours(of: id, on: &page)
        }
        return draw(page, at: chapter.route, chapter.language)
    }

    private func chapterModel(_ id: ChapterID) -> PageModel {
        let chapter = handbook[id]
        let kind: PageKind =
            switch chapter.role {
            case .frontPage: .front
            case .partPage: .part
            case .chapter: .chapter
            }
        let part = chapter.part.map { handbook[$0] }
        let isFront = chapter.role == .frontPage
        var page = model(
            kind, at: chapter.route, title: isFront && chapter.title == handbook.title ? nil : chapter.title,
            within: chapter.role == .chapter ? part?.title.nonEmpty : nil)
        page.language = chapter.language.tag
        page.heading = heading(of: chapter)
        page.number = chapter.number?.description
        page.summary = chapter.frontMatter.summary.map { typeset($0, in: chapter.language) }
        page.description = page.summary
        page.body = body(of: id).nonEmpty
        page.part = part.flatMap { part in
            part.folder.isEmpty ? nil : LinkNames(href: chapter.route.href(to: part.route), title: part.title)
        }
        if chapter.role == .chapter, let part {
            page.navigation = fragments.navigation(of: part, from: id, language: chapter.language)
        }
        page.owner = chapter.frontMatter.owner
        page.updated = chapter.frontMatter.updated.map { dayNames($0, chapter.language) }
        page.reviewed = chapter.frontMatter.reviewed.map { dayNames($0, chapter.language) }
        page.draft = chapter.frontMatter.status == .draft
        return page
    }

    private func dayNames(_ day: CalendarDay, _ language: HandbookLanguage) -> DayNames {
        DayNames(text: day.text(in: language), iso: day.iso)
    }

    /// Previous and next in reading order; the front page is left by its own links.
    private func setNeighbours(of id: ChapterID, on page: inout PageModel) {
        let route = handbook[id].route
        let neighbour = { (index: Int) -> LinkNames? in
            guard handbook.chapters.indices.contains(index) else { return nil }
            let chapter = handbook.chapters[index]
            return LinkNames(href: route.href(to: chapter.route), title: chapter.title)
        }
        page.previous = neighbour(id.index - 1)
        page.next = neighbour(id.index + 1)
    }

    // MARK: Text

    private func heading(of chapter: Chapter) -> String {
        guard let id = chapter.titleHeading else { return escaped(chapter.title) }
        let node = Int(chapter.document.headings[Int(id.index)].node)
        var renderer = bodyRenderer(chapter, references: chapter.document.references.map { _ in .link(.textOnly) })
        return renderer.renderInlines(of: node)
    }

    private func body(of id: ChapterID) -> String {
        let chapter = handbook[id]
        let targets = book.links[id.index].targets
        let references = zip(chapter.document.references, targets).map { reference, target in
            reference.kind == .image
                ? ReferencePresentation.image(image(target, on: chapter))
                : .link(link(target, on: chapter))
        }
        var renderer = bodyRenderer(chapter, references: references)
        return renderer.render()
    }

    private func bodyRenderer(_ chapter: Chapter, references: [ReferencePresentation]) -> BodyRenderer {
        BodyRenderer(
            chapter.document, language: chapter.language, references: references, headingLevels: chapter.headingLevels,
            titleHeading: chapter.titleHeading)
    }

    private func link(_ target: LinkTarget, on chapter: Chapter) -> LinkPresentation {
        switch target {
        case .chapter(let id, let anchor):
            let other = handbook[id]
            // The title is the page's own heading: a link to it is a link to the page.
            let title = other.titleHeading.map { other.document.headings[Int($0.index)].anchor }
            let href = chapter.route.href(to: other.route, anchor: anchor == title ? nil : anchor)
            return .page(href: href, title: handbook.filledText(for: id, anchor: anchor))
        case .part(let id):
            return .page(href: chapter.route.href(to: handbook[id].route), title: handbook[id].title)
        case .asset(let path):
            guard let asset = handbook.assets[path] else { return .textOnly }
            return .attachment(
                href: chapter.route.href(to: asset.route), fileName: String(path.fileName),
                kind: fileKind(of: asset, in: chapter.language))
        case .web(let address): return .external(href: webHref(address))
        case .nowhere: return .textOnly
        }
    }

    private func image(_ target: LinkTarget, on chapter: Chapter) -> ImagePresentation {
        switch target {
        case .asset(let path):
            .picture(src: chapter.route.href(to: Route(asset: path)), pictureSizes[path])
        case .web(let address): .remote(href: webHref(address))
        case .chapter, .part, .nowhere: .missing
        }
    }
}

extension String {
    /// Nil for a text that says nothing, so that a template's section is left out.
    var nonEmpty: String? { isEmpty ? nil : self }
}
