/// The kinds of page a site has, each with the template that draws it.
enum PageKind: String, CaseIterable, Sendable {
    case chapter, card, event, part, front, contents, overview, sources, register, concept, search
    case notFound = "not-found"
    case redirect

    var template: String { rawValue }

    /// What a stylesheet knows the page by: a card is a chapter too.
    var bodyClass: String { self == .card || self == .event ? "chapter \(rawValue)" : rawValue }

    /// Chapters, however they are laid out, and parts.
    static let written: Set<PageKind> = [.chapter, .card, .event, .part]
}

/// Every name a template can use, and on which pages.
enum PageKey: String, CaseIterable, Sendable {
    // Every page
    case language, documentTitle, description, root, pageClass, handbook, labels, generator
    /// Whether pictures or overviews stand on the page, which have a stylesheet of their own.
    case hasPictures
    /// Whether something of the register stands on the page, and whether one can search in it there.
    case hasRegister, hasFilter
    // Pages with a heading
    case heading, number, summary, body
    // Chapters and parts
    case breadcrumb, part, navigation, toc, previous, next, backlinks, facts, attachments, sources, keywords, owner
    case updated, reviewed, draft
    // What a chapter is and where it stands
    case kind, kindIcon, chips, paths, relations
    // Chapters in several languages
    case languages, alternates, translationNotice
    // Lists
    case chapters, parts, ways, contents, listing
    // Old addresses
    case target

    /// The pages that provide it.
    var kinds: Set<PageKind> {
        switch self {
        case .language, .documentTitle, .description, .root, .pageClass, .handbook, .labels, .generator, .hasPictures,
            .hasRegister:
            Set(PageKind.allCases)
        case .heading: Set(PageKind.allCases).subtracting([.redirect])
        case .hasFilter: [.register]
        case .summary: PageKind.written.union([.front, .overview, .register])
        case .body: PageKind.written.union([.front])
        case .breadcrumb: PageKind.written.union([.overview, .register, .concept])
        case .previous, .next: PageKind.written.union([.overview])
        case .number, .part, .navigation, .toc, .backlinks, .owner, .updated, .reviewed, .facts, .draft, .kind, .kindIcon,
            .chips, .paths, .relations:
            PageKind.written
        case .sources: PageKind.written.union([.front, .sources])
        case .attachments, .keywords, .languages, .alternates, .translationNotice: PageKind.written.union([.front])
        case .listing: [.overview, .register, .concept, .search]
        case .ways: [.front]
        case .chapters: [.part]
        case .parts: [.front]
        case .contents: [.contents]
        case .target: [.redirect]
        }
    }

    /// The names inside it, for those that hold more than one value.
    var inner: [InnerKey] {
        switch self {
        case .handbook:
            [
                .title, .href, .contentsHref, .pathsHref, .overviewsHref, .sourcesHref, .registerHref, .registerTitle,
                .subjectsHref, .searchHref,
                .publisher, .description, .accessibilityHref, .storageKey,
            ]
        case .previous, .next: [.href, .title, .hreflang, .languageName]
        case .part, .target, .kind: [.href, .title]
        case .updated, .reviewed: [.text, .iso]
        default: []
        }
    }

    /// Whether the value is HTML of our own; all else is text and is escaped, however a template asks for it.
    var isFragment: Bool {
        switch self {
        case .heading, .body, .breadcrumb, .navigation, .toc, .backlinks, .facts, .attachments, .sources, .keywords,
            .chapters, .parts, .contents, .kindIcon, .chips, .paths, .relations, .ways, .listing, .languages, .alternates,
            .translationNotice:
            true
        default: false
        }
    }
}

/// A name inside another: `handbook.title`, `next.href`.
enum InnerKey: String, CaseIterable, Sendable {
    case title, href, contentsHref, pathsHref, overviewsHref, sourcesHref, publisher, description, accessibilityHref
    case registerHref, registerTitle, subjectsHref, searchHref
    /// A prefix for what a reader's browser remembers, since all pages opened from disk share one memory.
    case storageKey
    case text, iso
    /// Of a page that is in another language: the language's tag, and its name in the page's own.
    case hreflang, languageName
}

/// One value of a page: a name, or a name inside a name.
struct PageSlot: Hashable, Sendable {
    let key: PageKey
    let inner: InnerKey?

    init(_ key: PageKey, _ inner: InnerKey? = nil) {
        self.key = key
        self.inner = inner
    }

    /// Every slot there is, in a fixed order.
    static let all: [PageSlot] = PageKey.allCases.filter { $0 != .labels }.flatMap { key in
        key.inner.isEmpty ? [PageSlot(key)] : key.inner.map { PageSlot(key, $0) }
    }

    private static let positions = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1, $0) })

    var position: Int { Self.positions[self] ?? 0 }
}
