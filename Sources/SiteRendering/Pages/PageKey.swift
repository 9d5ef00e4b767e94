/// The kinds of page a site has, each with the template that draws it.
enum PageKind: String, CaseIterable, Sendable {
    case chapter, part, front, contents, sources
    case notFound = "not-found"
    case redirect

    var template: String { rawValue }
}

/// Every name a template can use, and on which pages.
enum PageKey: String, CaseIterable, Sendable {
    // Every page
    case language, documentTitle, description, root, pageClass, handbook, labels, generator
    // Pages with a heading
    case heading, number, summary, body
    // Chapters and parts
    case breadcrumb, part, navigation, toc, previous, next, backlinks, facts, attachments, sources, keywords, owner
    case updated, reviewed, draft
    // Lists
    case chapters, parts, contents
    // Old addresses
    case target

    /// The pages that provide it.
    var kinds: Set<PageKind> {
        switch self {
        case .language, .documentTitle, .description, .root, .pageClass, .handbook, .labels, .generator:
            Set(PageKind.allCases)
        case .heading: [.chapter, .part, .front, .contents, .sources, .notFound]
        case .summary, .body: [.chapter, .part, .front]
        case .number, .breadcrumb, .part, .navigation, .toc, .previous, .next, .backlinks, .owner, .updated, .reviewed,
            .facts, .draft:
            [.chapter, .part]
        case .attachments, .keywords: [.chapter, .part, .front]
        case .sources: [.chapter, .part, .front, .sources]
        case .chapters: [.part]
        case .parts: [.front]
        case .contents: [.contents]
        case .target: [.redirect]
        }
    }

    /// The names inside it, for those that hold more than one value.
    var inner: [InnerKey] {
        switch self {
        case .handbook: [.title, .href, .contentsHref, .sourcesHref, .publisher, .description, .accessibilityHref, .storageKey]
        case .part, .previous, .next, .target: [.href, .title]
        case .updated, .reviewed: [.text, .iso]
        default: []
        }
    }

    /// Whether the value is HTML of our own; all else is text and is escaped, however a template asks for it.
    var isFragment: Bool {
        switch self {
        case .heading, .body, .breadcrumb, .navigation, .toc, .backlinks, .facts, .attachments, .sources, .keywords,
            .chapters, .parts, .contents:
            true
        default: false
        }
    }
}

/// A name inside another: `handbook.title`, `next.href`.
enum InnerKey: String, CaseIterable, Sendable {
    case title, href, contentsHref, sourcesHref, publisher, description, accessibilityHref
    /// A prefix for what a reader's browser remembers, since all pages opened from disk share one memory.
    case storageKey
    case text, iso
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
