import Diagnostics
import HandbookModel
import Language
import MarkdownParsing
import Markup
import Register
import Resolving

@testable import Editions

/// A handbook put together from texts in memory, and the editions of its register.
struct Book {
    let resolved: ResolvedHandbook
    let editions: RegisterEditions
    /// What was found on the way.
    let found: [Finding]

    /// - Parameters:
    ///   - yaml: `register.yml`.
    ///   - files: chapters by path; one of front matter that marks it is made when there are none.
    ///   - books: the files of other handbooks, by id.
    init(
        _ yaml: String, _ files: [(String, String)] = [("a.md", "---\ntitle: Kapittel\nkeywords: [øving]\n---\nTekst.\n")],
        address: String? = nil, language: HandbookLanguage = .bokmaal, title: String? = nil,
        books: [String: OtherBookContents] = [:]
    ) {
        var configuration = HandbookConfiguration()
        configuration.language = language
        configuration.isDeclared = true
        configuration.address = address
        configuration.title = title
        let texts = files.map { SourceText(path: SourcePath($0.0), bytes: Array($0.1.utf8)) }
        let bibliography = texts.first { $0.path.text == "kilder.json" }.flatMap { source in
            JSONParser.parse(source).value.map { Bibliography.decode($0, in: source.path, language: language).value }
        }
        let handbook = HandbookAssembler.assemble(
            texts.filter { $0.path.fileExtension == "md" }.map { Self.chapter($0, configuration) },
            configuration: configuration, summary: nil, bibliography: bibliography, assets: [],
            options: AssemblyOptions(includesDrafts: false, today: .distantPast, fallbackTitle: "mappe")
        ).value
        let text = SourceText(path: SourcePath("register.yml"), bytes: Array(yaml.utf8))
        let parsed = SettingsParser.parse(text, in: text.bytes.indices)
        let declarations = RegisterDeclarations.decode(parsed.value, in: text.path, main: language)
        let vocabulary = VocabularyAssembler.assemble(declarations.value, for: handbook)
        let otherBooks = OtherBooks(declarations.value.books.map { ($0, books[$0.id]) })
        let resolver = Resolver(handbook, vocabulary.value, otherBooks)
        var memory = TermMemory()
        let links = handbook.chapters.indices.map { resolver.links(of: ChapterID($0), &memory) }
        let combined = resolver.combine(links.map(\.value))
        resolved = combined.value
        editions = RegisterEditions(combined.value)
        found =
            (parsed.findings + declarations.findings + vocabulary.findings + links.flatMap(\.findings) + combined.findings)
            .sortedForEditor()
    }

    private static func chapter(_ text: SourceText, _ configuration: HandbookConfiguration) -> ParsedChapter {
        var front = FrontMatter()
        let manuscript = ManuscriptParser.parse(text) { settings in
            front = FrontMatter.decode(settings, in: text.path, expectsOwnKeys: true).value
            return configuration.language(of: text.path, front)
        }
        return ParsedChapter(source: text, frontMatter: front, document: manuscript.value.document)
    }

    // MARK: What came of it

    func text(_ download: RegisterDownload) -> String { String(decoding: editions.bytes(of: download), as: UTF8.self) }

    /// The lines of the inventory, unpacked with zlib itself.
    var inventory: [String] {
        let bytes = editions.bytes(of: .inventory)
        let head = bytes.split(separator: 0x0A, maxSplits: 4, omittingEmptySubsequences: false)
        guard head.count == 5, let body = Inflation.unpacked(head[4], atMost: 10_000_000) else { return [] }
        return String(decoding: body, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// The rows of the CSV without the header.
    var rows: [String] { text(.csv).components(separatedBy: "\r\n").dropFirst().filter { !$0.isEmpty } }

    /// Where `bok:` links of a chapter lead.
    func targets(of chapter: Int = 0) -> [LinkTarget] { resolved.links[chapter].targets }

    var findings: [String] { found.map { "\($0.code.rawValue) \($0.message.bokmaal)" } }
    var advice: [String] { found.compactMap { $0.advice?.bokmaal } }

    /// The contents of a `stikkord.json`.
    static func register(_ json: String) -> OtherBookContents? {
        JSONParser.parse(SourceText(path: SourcePath("x.json"), bytes: Array(json.utf8))).value
            .flatMap { OtherBookContents(register: $0) }
    }
}

extension String {
    func components(separatedBy separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let found = rest.firstRange(of: separator) {
            parts.append(String(rest[..<found.lowerBound]))
            rest = rest[found.upperBound...]
        }
        return parts + [String(rest)]
    }
}
