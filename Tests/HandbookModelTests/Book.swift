import Diagnostics
import HandbookModel
import Language
import MarkdownParsing
import Markup

/// A handbook put together from texts in memory, with the means to state briefly what came of it.
struct Book {
    let handbook: Handbook
    private let sources: [SourcePath: SourceText]

    /// - Parameter files: `handbok.yml`, `SUMMARY.md` and chapters by path; what is no text is a file carried along.
    init(_ files: [(String, String)], today: String = "2026-11-22", includesDrafts: Bool = false) {
        let texts = files.map { SourceText(path: SourcePath($0.0), bytes: Array($0.1.utf8)) }
        sources = Dictionary(texts.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        var findings: [Finding] = []
        var configuration = HandbookConfiguration()
        var summary: Document?
        var chapters: [ParsedChapter] = []
        for text in texts {
            switch text.path.text {
            case "handbok.yml":
                let parsed = SettingsParser.parse(text, in: text.bytes.indices)
                let decoded = HandbookConfiguration.decode(
                    parsed.value, in: text.path, isWhole: parsed.findings.isEmpty)
                configuration = decoded.value
                findings += parsed.findings + decoded.findings
            case "SUMMARY.md": summary = ManuscriptParser.parse(text) { _ in nil }.value.document
            default: break
            }
        }
        for text in texts where text.path.text.hasSuffix(".md") && text.path.text != "SUMMARY.md" {
            let chapter = Self.chapter(text, configuration)
            chapters.append(chapter.value)
            findings += chapter.findings
        }
        let options = AssemblyOptions(
            includesDrafts: includesDrafts, today: CalendarDay(iso: today) ?? .distantPast, fallbackTitle: "mappe",
            fingerprint: { Fingerprint.of($0.source, title: $0.frontMatter.title?.value, summary: $0.frontMatter.summary) })
        let assets = texts.filter { !["md", "yml"].contains($0.path.fileExtension) }.map { Asset(path: $0.path, size: 1) }
        let assembled = HandbookAssembler.assemble(
            chapters, configuration: configuration, summary: summary, assets: assets, options: options)
        handbook = assembled.value
        found = (findings + assembled.findings).sortedForEditor()
    }

    /// Chapters that hold no more than a title.
    init(names: [String], _ files: [(String, String)] = []) {
        self.init(files + names.map { ($0, "# \($0)\n") })
    }

    /// All findings, in the order an editor works.
    let found: [Finding]

    private static func chapter(_ text: SourceText, _ configuration: HandbookConfiguration) -> Diagnosed<ParsedChapter> {
        var front = Diagnosed(FrontMatter())
        let manuscript = ManuscriptParser.parse(text) { settings in
            front = FrontMatter.decode(settings, in: text.path, expectsOwnKeys: true)
            return configuration.language(of: text.path, front.value)
        }
        let chapter = ParsedChapter(source: text, frontMatter: front.value, document: manuscript.value.document)
        return Diagnosed(chapter, manuscript.findings + front.findings)
    }

    // MARK: What came of it

    /// The front page, each part with its page and chapters, and the chapters in no part:
    /// `index.md`, `laering = laering/index.md: laering/a.md laering/b.md`, `?: x.md`.
    var outline: [String] {
        let path = { (id: ChapterID) in handbook[id].path.text }
        var lines = handbook.frontPage.map { [path($0)] } ?? []
        for part in handbook.parts {
            let name = part.folder.isEmpty ? "«\(part.title)»" : part.folder
            let page = part.page.map { " = \(path($0))" } ?? ""
            lines.append(([name + page + ":"] + part.chapters.map(path)).joined(separator: " "))
        }
        let rest = handbook.chapters[handbook.originals].filter { $0.part == nil && $0.role == .chapter }.map(\.path.text)
        if !rest.isEmpty { lines.append("?: " + rest.joined(separator: " ")) }
        return lines
    }

    /// Each finding as «BOK001 handbok.yml 2:5 laering»: code, file, line and column, and what it points to.
    var findings: [String] {
        found.map { finding in
            guard let place = finding.place else { return finding.code.rawValue }
            guard let range = place.range?.bytes, let source = sources[place.path] else {
                return "\(finding.code.rawValue) \(place.path)"
            }
            let position = source.position(at: range.lowerBound)
            let text = source.string(in: range)
            return "\(finding.code.rawValue) \(place.path) \(position.line):\(position.column) \(text)"
        }
    }

    /// What is suggested instead, finding by finding.
    var advice: [String] { found.map { $0.advice?.bokmaal ?? "" } }

    subscript(path: String) -> Chapter? { handbook.chapters.first { $0.path.text == path } }
}
