import Diagnostics
import HandbookModel
import Language
import MarkdownParsing
import Markup
import Register
import Resolving

/// A handbook put together from texts in memory and resolved, with the means to state briefly where its references lead.
struct Book {
    let resolved: ResolvedHandbook
    /// What was found while resolving, not before.
    let found: [Finding]
    private let sources: [SourcePath: SourceText]

    /// - Parameter files: chapters by path; what is no `.md` file is carried along.
    init(_ files: [(String, String)], address: String? = nil) {
        let texts = files.map { SourceText(path: SourcePath($0.0), bytes: Array($0.1.utf8)) }
        sources = Dictionary(texts.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        var configuration = HandbookConfiguration()
        configuration.address = address
        let bibliography = texts.first { $0.path.text == "kilder.json" }.flatMap { source in
            JSONParser.parse(source).value.map {
                Bibliography.decode($0, in: source.path, language: configuration.language).value
            }
        }
        let chapters = texts.filter { $0.path.fileExtension == "md" }.map { Self.chapter($0, bibliography != nil) }
        let assets = texts.filter { $0.path.fileExtension != "md" }.map { Asset(path: $0.path, size: $0.bytes.count) }
        let handbook = HandbookAssembler.assemble(
            chapters, configuration: configuration, summary: nil, bibliography: bibliography, assets: assets,
            options: AssemblyOptions(includesDrafts: false, today: .distantPast, fallbackTitle: "mappe"))
        let vocabulary = VocabularyAssembler.assemble(RegisterDeclarations(), for: handbook.value).value
        let resolver = Resolver(handbook.value, vocabulary)
        var memory = TermMemory()
        let links = handbook.value.chapters.indices.map { resolver.links(of: ChapterID($0), &memory) }
        let combined = resolver.combine(links.map(\.value))
        resolved = combined.value
        found = (links.flatMap(\.findings) + combined.findings).sortedForEditor()
    }

    private static func chapter(_ text: SourceText, _ readsCitations: Bool) -> ParsedChapter {
        var front = FrontMatter()
        let manuscript = ManuscriptParser.parse(text, readsCitations: readsCitations) { settings in
            front = FrontMatter.decode(settings, in: text.path, expectsOwnKeys: true).value
            return HandbookConfiguration().language(of: text.path, front)
        }
        return ParsedChapter(source: text, frontMatter: front, document: manuscript.value.document)
    }

    // MARK: What came of it

    private func id(_ path: String) -> Int { resolved.handbook.chapters.firstIndex { $0.path.text == path } ?? 0 }

    /// Where each reference of a chapter leads: `a/b.md#mål`, `del: a`, `fil: x.pdf`, `https://…`, `–`.
    func targets(of path: String) -> [String] { resolved.links[id(path)].targets.map(describe) }

    func describe(_ target: LinkTarget) -> String {
        switch target {
        case .chapter(let id, let anchor): resolved.handbook[id].path.text + (anchor.map { "#\($0)" } ?? "")
        case .part(let id): "del: " + resolved.handbook[id].folder
        case .frontPage: "forsiden"
        case .asset(let path): "fil: " + path.text
        case .web(let address): address
        case .nowhere: "–"
        }
    }

    func links(of path: String) -> ChapterLinks { resolved.links[id(path)] }

    /// Who refers to a chapter: `a.md#mål: før [tekst] etter`.
    func backlinks(to path: String) -> [String] {
        resolved.backlinks[id(path)].map { backlink in
            let source = resolved.handbook[backlink.source].path.text + (backlink.anchor.map { "#\($0)" } ?? "")
            return "\(source): \(backlink.before)[\(backlink.text)]\(backlink.after)"
        }
    }

    /// Each finding as «LNK001 b.md»: code, and what it points to in the source.
    var findings: [String] {
        found.map { finding in
            guard let place = finding.place, let range = place.range?.bytes, let source = sources[place.path] else {
                return finding.code.rawValue
            }
            return "\(finding.code.rawValue) \(source.string(in: range))"
        }
    }

    /// What is suggested, finding by finding: the word in quotes.
    var suggestions: [String] {
        found.compactMap { $0.advice?.bokmaal.split(separator: "«").dropFirst().first?.prefix { $0 != "»" } }.map(String.init)
    }
}
