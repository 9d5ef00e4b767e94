public import Diagnostics
public import Language
public import Markup

/// A chapter as it was read: its text and what its editor says of it. What `parse` hands to `assemble`.
public struct ParsedChapter: Sendable {
    public let source: SourceText
    public let frontMatter: FrontMatter
    public let document: Document

    public var path: SourcePath { source.path }

    public init(source: SourceText, frontMatter: FrontMatter, document: Document) {
        self.source = source
        self.frontMatter = frontMatter
        self.document = document
    }
}

/// A file beside the chapters that they may show or offer: a picture, an attachment.
public struct Asset: Sendable {
    public let path: SourcePath
    /// Size in bytes.
    public let size: Int

    public init(path: SourcePath, size: Int) {
        self.path = path
        self.size = size
    }

    public var route: Route { Route(asset: path) }
}

/// Points into ``Handbook/chapters``.
public struct ChapterID: Hashable, Sendable, Comparable {
    public let index: Int
    public init(_ index: Int) { self.index = index }
    public static func < (left: ChapterID, right: ChapterID) -> Bool { left.index < right.index }
}

/// Points into ``Handbook/parts``.
public struct PartID: Hashable, Sendable {
    public let index: Int
    public init(_ index: Int) { self.index = index }
}

/// «2.3»: the third chapter of the second part.
public struct SectionNumber: Hashable, Sendable, CustomStringConvertible {
    public let components: [Int]
    /// Written once: every link that says where it leads has it.
    public let description: String

    public init(_ components: [Int]) {
        self.components = components
        description = components.map(String.init).joined(separator: ".")
    }
}

/// A chapter in its place in the handbook.
///
/// A class only because chapters are looked up for every link, and a reference is cheaper to hand around than forty
/// fields; nothing in it ever changes.
public final class Chapter: Sendable {
    /// What the page is in the handbook.
    public enum Role: Sendable { case frontPage, partPage, chapter }

    public let parsed: ParsedChapter
    public let role: Role
    public let route: Route
    public let part: PartID?
    public let number: SectionNumber?
    public let language: HandbookLanguage
    /// The title as plain text, typographically set.
    public let title: String
    /// The heading of the body that is the title, when the title stands there.
    public let titleHeading: HeadingID?
    /// The level each heading of the body is shown at: one `h1` a page, and no level skipped.
    public let headingLevels: [UInt8]
    /// The chapter this is a translation of.
    public let translationOf: ChapterID?
    /// Whether the original has changed since it was translated.
    public let isOutdated: Bool

    public var path: SourcePath { parsed.path }
    public var document: Document { parsed.document }
    public var headings: [Heading] { parsed.document.headings }
    public var frontMatter: FrontMatter { parsed.frontMatter }

    init(
        parsed: ParsedChapter, role: Role, route: Route, part: PartID?, number: SectionNumber?,
        language: HandbookLanguage, title: String, titleHeading: HeadingID?, headingLevels: [UInt8],
        translationOf: ChapterID?, isOutdated: Bool
    ) {
        self.parsed = parsed
        self.role = role
        self.route = route
        self.part = part
        self.number = number
        self.language = language
        self.title = title
        self.titleHeading = titleHeading
        self.headingLevels = headingLevels
        self.translationOf = translationOf
        self.isOutdated = isOutdated
    }
}

/// A part: a folder of chapters with a page of its own.
public struct Part: Sendable {
    /// Empty for the chapters that lie at the root.
    public let folder: String
    public let title: String
    public let number: SectionNumber?
    public let route: Route
    /// The chapter that is the part's page, when an editor has written one.
    public let page: ChapterID?
    /// In reading order, without the page.
    public let chapters: [ChapterID]
}

/// The whole handbook in order, before its references are resolved.
///
/// A class for the reason that ``Chapter`` is one; nothing in it ever changes.
public final class Handbook: Sendable {
    public let configuration: HandbookConfiguration
    public let title: String
    public let parts: [Part]
    /// In reading order: the front page, then part by part. Translations follow after all originals.
    public let chapters: [Chapter]
    /// The chapters that have a place in the reading order: all but the translations.
    public let originals: Range<Int>
    /// By original: its translations, in the order of languages. Empty when the handbook has none.
    let translations: [[ChapterID]]
    public let frontPage: ChapterID?
    public let assets: [SourcePath: Asset]
    /// Chapters that are not on the site: drafts, and those before or after their dates.
    public let unpublished: Set<SourcePath>
    /// Old addresses and the chapters they lead to.
    public let redirects: [Redirect]
    /// Kinds, facets, paths and matrices, and the chapters in them.
    public let learning: LearningStructure
    /// What the texts cite; nil when there is no `kilder.json`, and `[@id]` is text.
    public let bibliography: Bibliography?
    /// Sources that only chapters which are not on the site lean on.
    public let sourcesOfUnpublished: Set<SourceID>
    /// Every address that is taken so far.
    public let routes: RouteTable

    public subscript(id: ChapterID) -> Chapter { chapters[id.index] }
    public subscript(id: PartID) -> Part { parts[id.index] }

    public var language: HandbookLanguage { configuration.language }

    init(
        configuration: HandbookConfiguration, title: String, parts: [Part], chapters: [Chapter], originals: Range<Int>,
        translations: [[ChapterID]], frontPage: ChapterID?, assets: [SourcePath: Asset], unpublished: Set<SourcePath>,
        redirects: [Redirect], learning: LearningStructure, bibliography: Bibliography?, sourcesOfUnpublished: Set<SourceID>,
        routes: RouteTable
    ) {
        self.configuration = configuration
        self.title = title
        self.parts = parts
        self.chapters = chapters
        self.originals = originals
        self.translations = translations
        self.frontPage = frontPage
        self.assets = assets
        self.unpublished = unpublished
        self.redirects = redirects
        self.learning = learning
        self.bibliography = bibliography
        self.sourcesOfUnpublished = sourcesOfUnpublished
        self.routes = routes
    }
}

/// An address a page had before.
public struct Redirect: Sendable {
    public let route: Route
    public let target: ChapterID
}
