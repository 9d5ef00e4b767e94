public import Diagnostics
public import HandbookModel
internal import Language
internal import Markup
internal import Register
public import Reporting
public import Resolving

/// One page to draw.
public enum SitePage: Sendable {
    case chapter(ChapterID)
    /// The page of a part nobody has written one for.
    case part(PartID)
    /// The front page of a handbook that has none.
    case frontPage
    case contents
    /// A kind, a facet, a term, a path or a matrix.
    case overview(OverviewPage)
    /// A register, a part of one, or a concept.
    case register(RegisterPage)
    /// What the editors' report says, for those who build the site with it.
    case report(EditorsReport)
    /// The bibliography.
    case sources
    /// Where hits are shown.
    case search
    case notFound
    case redirect(Redirect)
}

/// A file of the site, made in memory.
public struct RenderedFile: Sendable {
    public let route: Route
    public let bytes: [UInt8]
}

/// Composes pages: each by itself, in any order.
public struct SiteRenderer: Sendable {
    let book: ResolvedHandbook
    let theme: Theme
    let fragments: PageFragments
    /// How large pictures are, for those whose format we read.
    let pictureSizes: [SourcePath: ImageDimensions]
    private let generator: String
    private let report: EditorsReport?

    /// - Parameter generator: what made the site: «Stikkord 0.1».
    public init(
        _ book: ResolvedHandbook, theme: Theme, pictureSizes: [SourcePath: ImageDimensions], generator: String,
        report: EditorsReport? = nil
    ) {
        self.report = report
        self.book = book
        self.pictureSizes = pictureSizes
        self.theme = theme
        self.generator = generator
        fragments = PageFragments(book)
    }

    var handbook: Handbook { book.handbook }
    var hasSources: Bool { !(handbook.bibliography?.sources.isEmpty ?? true) }

    /// Every page of the site.
    public var pages: [SitePage] {
        var pages = handbook.chapters.indices.map { SitePage.chapter(ChapterID($0)) }
        pages += handbook.parts.indices.filter { handbook.parts[$0].page == nil && !handbook.parts[$0].folder.isEmpty }
            .map { .part(PartID($0)) }
        if handbook.frontPage == nil { pages.append(.frontPage) }
        pages +=
            (hasSources ? [.contents, .sources, .search, .notFound] : [.contents, .search, .notFound])
            + overviewPages.map { .overview($0) }
        pages += registerPages.map { .register($0) }
        if let report { pages.append(.report(report)) }
        return pages + handbook.redirects.map { .redirect($0) }
    }

    /// The theme's own files.
    public var themeFiles: [RenderedFile] {
        theme.assets.map { RenderedFile(route: Route("tema/" + $0.path), bytes: $0.bytes) } + [searchWords]
    }

    /// One page by itself; for many, use one ``PagePainter`` for all that one thread draws.
    public func render(_ page: SitePage) -> RenderedFile {
        var painter = PagePainter(self)
        return painter.paint(page)
    }

    /// Where a page lies, and what stands on it.
    func compose(_ page: SitePage) -> (route: Route, model: PageModel) {
        switch page {
        case .chapter(let id): (handbook[id].route, chapterPage(id))
        case .part(let id): (handbook[id].route, partPage(handbook[id]))
        case .frontPage: (fragments.generated.frontPage, frontPage())
        case .overview(let page): compose(page)
        case .register(let page): compose(page)
        case .report(let report): reportPage(report)
        case .contents: (fragments.generated.contents, contentsPage())
        case .sources: (fragments.generated.sources, sourcesPage())
        case .search: (fragments.generated.search, searchPage())
        case .notFound: (fragments.generated.notFound, notFoundPage())
        case .redirect(let redirect): (redirect.route, redirectPage(redirect))
        }
    }

    // MARK: Pages Stikkord makes

    private func partPage(_ part: Part) -> PageModel {
        var page = model(.part, at: part.route, title: part.title, handbook.language)
        page[.heading] = escaped(part.title)
        page[.number] = part.number?.description
        page[.breadcrumb] = fragments.breadcrumb(from: part.route, part: nil, language: handbook.language)
        page[.chapters] = fragments.chapterList(part.chapters, from: part.route, in: handbook.language)
        return page
    }

    private func frontPage() -> PageModel {
        let route = fragments.generated.frontPage
        var page = model(.front, at: route, title: nil, handbook.language)
        page[.heading] = escaped(handbook.title)
        page[.summary] = page[.handbook, .description]
        page[.parts] = fragments.partCards(from: route, language: handbook.language)
        page[.ways] = ways(from: route)
        return page
    }

    /// The paths, on the front page; nil when there are none.
    func ways(from route: Route) -> String? {
        handbook.learning.paths.isEmpty ? nil : OverviewFragments(fragments: fragments, route: route).paths()
    }

    private func contentsPage() -> PageModel {
        let route = fragments.generated.contents
        let title = InterfaceText.contents.text(in: handbook.language)
        var page = model(.contents, at: route, title: title, handbook.language)
        page[.heading] = escaped(title)
        page[.contents] = fragments.contents(from: route)
        return page
    }

    private func sourcesPage() -> PageModel {
        let title = InterfaceText.sources.text(in: handbook.language)
        var page = model(.sources, at: fragments.generated.sources, title: title, handbook.language)
        page[.heading] = escaped(title)
        page[.sources] = fragments.sources.all()
        return page
    }

    private func notFoundPage() -> PageModel {
        let title = InterfaceText.pageNotFound.text(in: handbook.language)
        var page = model(.notFound, at: fragments.generated.notFound, title: title, handbook.language)
        page[.heading] = escaped(title)
        return page
    }

    private func redirectPage(_ redirect: Redirect) -> PageModel {
        let target = handbook[redirect.target]
        let title = "\(target.title) (\(redirect.route.path))"
        var page = model(.redirect, at: redirect.route, title: title, target.language)
        page.set(.target, href: redirect.route.href(to: target.route), title: target.title)
        return page
    }

    // MARK: What all pages share

    /// - Parameter title: nil for the front page, which has the handbook's own title.
    func model(
        _ kind: PageKind, at route: Route, title: String?, within part: String? = nil, _ language: HandbookLanguage
    ) -> PageModel {
        let configuration = handbook.configuration
        var page = PageModel(kind, in: language)
        page[.documentTitle] = [title, part, handbook.title].compactMap(\.self).joined(separator: " – ")
        page[.root] = route.toRoot
        page[.generator] = generator
        page[.handbook, .title] = handbook.title
        page[.handbook, .href] = route.href(to: fragments.shownFrontPage(in: language).route)
        page[.handbook, .contentsHref] = route.href(to: fragments.generated.contents)
        if !handbook.learning.isEmpty {
            page[.handbook, .overviewsHref] = route.href(to: fragments.generated.overviews)
            if !handbook.learning.paths.isEmpty { page[.handbook, .pathsHref] = route.href(to: fragments.generated.paths) }
        }
        page[.handbook, .searchHref] = route.href(to: fragments.generated.search)
        page[.handbook, .sourcesHref] = hasSources ? route.href(to: fragments.generated.sources) : nil
        if let first = book.register.listings.first {
            page[.handbook, .registerHref] = route.href(to: book.register.places.page(of: first.kind))
            page[.handbook, .registerTitle] = registerTitle(of: first.kind, in: language)
            page[.handbook, .subjectsHref] = book.register.places.subjects.map { route.href(to: $0) }
        }
        page[.handbook, .publisher] = configuration.publisher.map { typeset($0, in: configuration.language) }
        page[.handbook, .description] = configuration.description.map { typeset($0, in: configuration.language) }
        page[.handbook, .accessibilityHref] = configuration.accessibilityStatement.map(webHref)
        page[.handbook, .storageKey] = fragments.storageKey
        return page
    }
}

/// Draws pages, one after the other. Each thread has its own, with the skeletons it has met so far.
public struct PagePainter {
    private let renderer: SiteRenderer
    private var skeletons: [PageModel.Shape: PageSkeleton] = [:]

    public init(_ renderer: SiteRenderer) { self.renderer = renderer }

    public mutating func paint(_ page: SitePage) -> RenderedFile {
        let (route, model) = renderer.compose(page)
        let shape = model.shape
        let skeleton = skeletons[shape] ?? renderer.theme.skeleton(for: shape)
        skeletons[shape] = skeleton
        return RenderedFile(route: route, bytes: skeleton.filled(with: model))
    }
}
