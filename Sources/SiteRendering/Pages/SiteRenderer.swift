public import Diagnostics
public import HandbookModel
internal import Language
internal import Markup
public import Resolving

/// One page to draw.
public enum SitePage: Sendable {
    case chapter(ChapterID)
    /// The page of a part nobody has written one for.
    case part(PartID)
    /// The front page of a handbook that has none.
    case frontPage
    case contents
    case notFound
    case redirect(Redirect)
}

/// A file of the site, made in memory.
public struct RenderedFile: Sendable {
    public let route: Route
    public let bytes: [UInt8]
}

/// Draws pages: each by itself, in any order.
public struct SiteRenderer: Sendable {
    let book: ResolvedHandbook
    let theme: Theme
    let fragments: PageFragments
    /// How large pictures are, for those whose format we read.
    let pictureSizes: [SourcePath: ImageDimensions]
    private let names: HandbookNames
    private let generator: String

    /// - Parameter generator: what made the site: «Stikkord 0.1».
    public init(
        _ book: ResolvedHandbook, theme: Theme, pictureSizes: [SourcePath: ImageDimensions], generator: String
    ) {
        self.book = book
        self.pictureSizes = pictureSizes
        self.theme = theme
        self.generator = generator
        fragments = PageFragments(book)
        let configuration = book.handbook.configuration
        let key = anchorSlug(book.handbook.title)
        names = HandbookNames(
            title: book.handbook.title, href: "", contentsHref: "",
            publisher: configuration.publisher.map { typeset($0, in: configuration.language) },
            description: configuration.description.map { typeset($0, in: configuration.language) },
            accessibilityHref: configuration.accessibilityStatement.map(webHref), storageKey: key)
    }

    var handbook: Handbook { book.handbook }

    /// Every page of the site.
    public var pages: [SitePage] {
        var pages = handbook.chapters.indices.map { SitePage.chapter(ChapterID($0)) }
        pages += handbook.parts.indices.filter { handbook.parts[$0].page == nil && !handbook.parts[$0].folder.isEmpty }
            .map { .part(PartID($0)) }
        if handbook.frontPage == nil { pages.append(.frontPage) }
        pages += [.contents, .notFound]
        return pages + handbook.redirects.map { .redirect($0) }
    }

    /// The theme's own files.
    public var themeFiles: [RenderedFile] {
        theme.assets.map { RenderedFile(route: Route("tema/" + $0.path), bytes: $0.bytes) }
    }

    public func render(_ page: SitePage) -> RenderedFile {
        switch page {
        case .chapter(let id): chapterPage(id)
        case .part(let id): partPage(id)
        case .frontPage: frontPage()
        case .contents: contentsPage()
        case .notFound: notFoundPage()
        case .redirect(let redirect): redirectPage(redirect)
        }
    }

    // MARK: Pages Stikkord makes

    private func partPage(_ id: PartID) -> RenderedFile {
        let part = handbook[id]
        var page = model(.part, at: part.route, title: part.title)
        page.heading = escaped(part.title)
        page.number = part.number?.description
        page.breadcrumb = fragments.breadcrumb(from: part.route, part: nil, language: handbook.language)
        page.chapters = fragments.chapterList(part.chapters, from: part.route)
        return draw(page, at: part.route, handbook.language)
    }

    private func frontPage() -> RenderedFile {
        let route = fragments.generated.frontPage
        var page = model(.front, at: route, title: nil)
        page.heading = escaped(handbook.title)
        page.summary = names.description
        page.parts = fragments.partCards(from: route, language: handbook.language)
        return draw(page, at: route, handbook.language)
    }

    private func contentsPage() -> RenderedFile {
        let route = fragments.generated.contents
        let title = InterfaceText.contents.text(in: handbook.language)
        var page = model(.contents, at: route, title: title)
        page.heading = escaped(title)
        page.contents = fragments.contents(from: route)
        return draw(page, at: route, handbook.language)
    }

    private func notFoundPage() -> RenderedFile {
        let route = fragments.generated.notFound
        let title = InterfaceText.pageNotFound.text(in: handbook.language)
        var page = model(.notFound, at: route, title: title)
        page.heading = escaped(title)
        return draw(page, at: route, handbook.language)
    }

    private func redirectPage(_ redirect: Redirect) -> RenderedFile {
        let target = handbook[redirect.target]
        var page = model(.redirect, at: redirect.route, title: "\(target.title) (\(redirect.route.path))")
        page.target = LinkNames(href: redirect.route.href(to: target.route), title: target.title)
        return draw(page, at: redirect.route, target.language)
    }

    // MARK: What all pages share

    /// - Parameter title: nil for the front page, which has the handbook's own title.
    func model(_ kind: PageKind, at route: Route, title: String?, within part: String? = nil) -> PageModel {
        var names = names
        names.href = route.href(to: fragments.generated.frontPage)
        names.contentsHref = route.href(to: fragments.generated.contents)
        var page = PageModel(kind, handbook: names, generator: generator)
        page.documentTitle = [title, part, handbook.title].compactMap(\.self).joined(separator: " – ")
        page.root = route.toRoot
        page.language = handbook.language.tag
        return page
    }

    func draw(_ page: PageModel, at route: Route, _ language: HandbookLanguage) -> RenderedFile {
        RenderedFile(route: route, bytes: Array(theme.draw(page, in: language).utf8))
    }
}
