import Diagnostics
import HandbookModel
import Language
import MarkdownParsing
import Markup
import Register
import Resolving

@testable import SiteRendering

/// A handbook put together from texts in memory, resolved and ready to be drawn with the standard theme.
struct Book {
    let resolved: ResolvedHandbook
    let renderer: SiteRenderer?

    /// - Parameters:
    ///   - files: `handbok.yml` and chapters by path; what is no text is carried along.
    ///   - theme: templates and assets that stand in front of the standard theme's own.
    init(_ files: [(String, String)], theme: [(String, String)] = []) {
        let texts = files.map { SourceText(path: SourcePath($0.0), bytes: Array($0.1.utf8)) }
        var configuration = HandbookConfiguration()
        if let settings = texts.first(where: { $0.path.text == "handbok.yml" }) {
            let parsed = SettingsParser.parse(settings, in: settings.bytes.indices)
            configuration = HandbookConfiguration.decode(parsed.value, in: settings.path).value
        }
        let bibliography = texts.first { $0.path.text == "kilder.json" }.flatMap { source in
            JSONParser.parse(source).value.map {
                Bibliography.decode($0, in: source.path, language: configuration.language).value
            }
        }
        let chapters = texts.filter { $0.path.fileExtension == "md" }.map {
            Self.chapter($0, configuration, bibliography != nil)
        }
        let assets = texts.filter { !["md", "yml"].contains($0.path.fileExtension) }
        let handbook = HandbookAssembler.assemble(
            chapters, configuration: configuration, summary: nil, bibliography: bibliography,
            assets: assets.map { Asset(path: $0.path, size: $0.bytes.count) },
            options: AssemblyOptions(
                includesDrafts: true, today: .distantPast, fallbackTitle: "mappe",
                fingerprint: { Fingerprint.of($0.source, title: $0.frontMatter.title?.value, summary: $0.frontMatter.summary) })
        ).value
        var declarations = RegisterDeclarations()
        if let register = texts.first(where: { $0.path.text == "register.yml" }) {
            let parsed = SettingsParser.parse(register, in: register.bytes.indices)
            declarations = RegisterDeclarations.decode(parsed.value, in: register.path, main: configuration.language).value
        }
        let vocabulary = VocabularyAssembler.assemble(declarations, for: handbook).value
        let resolver = Resolver(handbook, vocabulary)
        var memory = TermMemory()
        let book = resolver.combine(handbook.chapters.indices.map { resolver.links(of: ChapterID($0), &memory).value }).value
        resolved = book
        let loaded = theme.isEmpty ? Self.standardTheme : loadTheme(theme).value
        renderer = loaded.map {
            SiteRenderer(book, theme: $0, pictureSizes: [:], generator: "Stikkord prøve")
        }
    }

    private static let standardTheme = loadTheme([]).value

    private static func chapter(_ text: SourceText, _ configuration: HandbookConfiguration, _ readsCitations: Bool)
        -> ParsedChapter
    {
        var front = FrontMatter()
        let manuscript = ManuscriptParser.parse(text, readsCitations: readsCitations) { settings in
            front = FrontMatter.decode(settings, in: text.path, expectsOwnKeys: true).value
            return configuration.language(of: text.path, front)
        }
        return ParsedChapter(source: text, frontMatter: front, document: manuscript.value.document)
    }

    // MARK: What came of it

    var fragments: PageFragments { PageFragments(resolved) }

    func id(_ path: String) -> ChapterID {
        ChapterID(resolved.handbook.chapters.firstIndex { $0.path.text == path } ?? 0)
    }

    /// Every page of the site by its address.
    var site: [String: String] {
        let files = renderer.map { renderer in renderer.pages.map { renderer.render($0) } } ?? []
        return Dictionary(
            files.map { ($0.route.path, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { $0 + $1 })
    }

    func page(_ address: String) -> String { site[address] ?? "" }
}

/// The standard theme with some files of its own in front.
func loadTheme(_ files: [(String, String)], extendsStandard: Bool = true) -> Diagnosed<Theme?> {
    let sources = files.map { SourceText(path: SourcePath($0.0, in: .theme), bytes: Array($0.1.utf8)) }
    let own = ThemeFiles(extendsStandard: extendsStandard, files: sources)
    return Theme.load(own)
}

/// Reads the tags of a page: what is wrong with their nesting, and the values of an attribute.
struct Tags {
    private static let void: Set<Substring> = ["meta", "link", "img", "br", "hr", "input", "!doctype"]

    private(set) var problem: String?
    private(set) var all: [Substring] = []

    init(_ html: String) {
        var open: [Substring] = []
        var rest = html[...]
        while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("!--") { continue }
            all.append(tag)
            let name = tag.drop { $0 == "/" }.prefix { !$0.isWhitespace && $0 != "/" }
            if tag.hasPrefix("/") {
                if open.popLast() != name { problem = problem ?? "</\(name)> i \(open)" }
            } else if !Self.void.contains(name), !tag.hasSuffix("/") {
                open.append(name)
            }
        }
        if !open.isEmpty { problem = problem ?? "åpne: \(open)" }
    }

    func values(of attribute: String) -> [String] {
        all.compactMap { tag -> String? in
            guard let start = tag.firstRange(of: " \(attribute)=\"") else { return nil }
            return String(tag[start.upperBound...].prefix { $0 != "\"" }).replacing("&amp;", with: "&")
        }
    }
}

extension String {
    func count(of part: String) -> Int { ranges(of: part).count }
}
