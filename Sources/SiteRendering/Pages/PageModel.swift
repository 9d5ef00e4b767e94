internal import Mustache

/// The kinds of page a site has, each with the template that draws it.
enum PageKind: String, CaseIterable, Sendable {
    case chapter, part, front, contents
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
        case .heading: [.chapter, .part, .front, .contents, .notFound]
        case .summary, .body: [.chapter, .part, .front]
        case .number, .breadcrumb, .part, .navigation, .toc, .previous, .next, .backlinks, .owner, .updated, .reviewed,
            .facts, .attachments, .sources, .keywords, .draft:
            [.chapter, .part]
        case .chapters: [.part]
        case .parts: [.front]
        case .contents: [.contents]
        case .target: [.redirect]
        }
    }

    /// The names inside it, for those that hold more than one value.
    var inner: [String] {
        switch self {
        case .handbook: HandbookNames.Key.allCases.map(\.rawValue)
        case .part, .previous, .next, .target: LinkNames.Key.allCases.map(\.rawValue)
        case .updated, .reviewed: DayNames.Key.allCases.map(\.rawValue)
        default: []
        }
    }
}

/// What one page hands to its template. Texts are plain and escaped by the template; fragments are HTML.
struct PageModel: MustacheParent, Sendable {
    let kind: PageKind
    var language = ""
    var documentTitle = ""
    var description: String?
    var root = ""
    var handbook: HandbookNames
    let generator: String
    var heading = ""
    var number: String?
    var summary: String?
    var body: String?
    var breadcrumb = ""
    var part: LinkNames?
    var navigation: String?
    var toc: String?
    var previous: LinkNames?
    var next: LinkNames?
    var backlinks: String?
    var facts: String?
    var attachments: String?
    var sources: String?
    var keywords: String?
    var owner: String?
    var updated: DayNames?
    var reviewed: DayNames?
    var draft = false
    var chapters = ""
    var parts = ""
    var contents = ""
    var target: LinkNames?

    init(_ kind: PageKind, handbook: HandbookNames, generator: String) {
        self.kind = kind
        self.handbook = handbook
        self.generator = generator
    }

    /// The library's one way in; `Any` stays on this line.
    func child(named name: String) -> Any? {
        guard let key = PageKey(rawValue: name), key.kinds.contains(kind) else { return nil }
        return switch key {
        case .language: language
        case .documentTitle: documentTitle
        case .description: description
        case .root: root
        case .pageClass: kind.rawValue
        case .handbook: handbook
        // Put into the templates before they are parsed, see Theme.
        case .labels: nil
        case .generator: generator
        case .heading: heading
        case .number: number
        case .summary: summary
        case .body: body
        case .breadcrumb: breadcrumb
        case .part: part
        case .navigation: navigation
        case .toc: toc
        case .previous: previous
        case .next: next
        case .backlinks: backlinks
        case .facts: facts
        case .attachments: attachments
        case .sources: sources
        case .keywords: keywords
        case .owner: owner
        case .updated: updated
        case .reviewed: reviewed
        case .draft: draft
        case .chapters: chapters
        case .parts: parts
        case .contents: contents
        case .target: target
        }
    }
}

/// The handbook as templates see it.
struct HandbookNames: MustacheParent, Sendable {
    enum Key: String, CaseIterable { case title, href, contentsHref, publisher, description, accessibilityHref, storageKey }

    let title: String
    var href: String
    var contentsHref: String
    let publisher: String?
    let description: String?
    let accessibilityHref: String?
    /// A prefix for what a reader's browser remembers, since all pages opened from disk share one memory.
    let storageKey: String

    func child(named name: String) -> Any? {
        switch Key(rawValue: name) {
        case .title: title
        case .href: href
        case .contentsHref: contentsHref
        case .publisher: publisher
        case .description: description
        case .accessibilityHref: accessibilityHref
        case .storageKey: storageKey
        case nil: nil
        }
    }
}

/// A page to go to.
struct LinkNames: MustacheParent, Sendable {
    enum Key: String, CaseIterable { case href, title }

    let href: String
    let title: String

    func child(named name: String) -> Any? {
        switch Key(rawValue: name) {
        case .href: href
        case .title: title
        case nil: nil
        }
    }
}

/// A day, for people and for machines.
struct DayNames: MustacheParent, Sendable {
    enum Key: String, CaseIterable { case text, iso }

    let text: String
    let iso: String

    func child(named name: String) -> Any? {
        switch Key(rawValue: name) {
        case .text: text
        case .iso: iso
        case nil: nil
        }
    }
}
