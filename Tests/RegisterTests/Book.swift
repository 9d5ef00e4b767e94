import Diagnostics
import HandbookModel
import Language
import MarkdownParsing
import Markup

@testable import Register

/// A handbook put together from texts in memory, with its register, and the means to state briefly what stands in it.
struct Book {
    let handbook: Handbook
    let register: HandbookRegister
    /// What was found about the register.
    let found: [Finding]
    /// What the register could do better.
    let review: [Finding]
    private let sources: [SourcePath: SourceText]

    /// - Parameters:
    ///   - yaml: `register.yml`; nil for a book without it.
    ///   - files: chapters by path.
    ///   - isDeclared: whether somebody has called it a handbook.
    init(
        _ yaml: String? = nil, _ files: [(String, String)], language: HandbookLanguage = .bokmaal, isDeclared: Bool = true
    ) {
        let texts = files.map { SourceText(path: SourcePath($0.0), bytes: Array($0.1.utf8)) }
        var configuration = HandbookConfiguration()
        configuration.language = language
        configuration.isDeclared = isDeclared
        let chapters = texts.map { Self.chapter($0, configuration) }
        let handbook = HandbookAssembler.assemble(
            chapters, configuration: configuration, summary: nil, assets: [],
            options: AssemblyOptions(includesDrafts: false, today: .distantPast, fallbackTitle: "mappe")
        ).value
        var declarations = Diagnosed(RegisterDeclarations())
        var source: SourceText?
        if let yaml {
            let text = SourceText(path: SourcePath("register.yml"), bytes: Array(yaml.utf8))
            let parsed = SettingsParser.parse(text, in: text.bytes.indices)
            declarations = RegisterDeclarations.decode(parsed.value, in: text.path, main: language)
            declarations.findings += parsed.findings
            source = text
        }
        let vocabulary = VocabularyAssembler.assemble(declarations.value, for: handbook)
        let matcher = TermMatcher(vocabulary.value)
        var memory = TermMemory()
        let marks = handbook.chapters.indices.map {
            MarkReader.read(ChapterID($0), in: handbook, vocabulary.value, matcher, &memory)
        }
        self.handbook = handbook
        register = RegisterAssembler.assemble(vocabulary.value, marks.map(\.value), in: handbook)
        found = (declarations.findings + vocabulary.findings + marks.flatMap(\.findings)).sortedForEditor()
        review = RegisterReview.review(register, in: handbook)
        sources = Dictionary((texts + [source].compactMap(\.self)).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
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

    /// The register as it would be printed, a line an entry: `A`, `  avvik: *4.2 Melde avvik*, 1.1 Om tillit`,
    /// `  avviksmelding, se avvik`.
    func lines(_ kind: RegisterKind = .keywords) -> [String] {
        guard let listing = register.listings.first(where: { $0.kind == kind }) else { return [] }
        return listing.groups.flatMap { group in
            [group.letter.label]
                + group.entries.flatMap { entry -> [String] in
                    switch entry.content {
                    case .concept(let id): lines(id, indent: "  ")
                    case .see(let id): ["  \(entry.text), se \(register.term(id))"]
                    }
                }
        }
    }

    /// The same without places.
    var headings: [String] { lines().map { line in String(line.prefix { $0 != ":" }) } }

    private func lines(_ id: ConceptID, indent: String) -> [String] {
        let places = register.locators[id.index].map(describe).joined(separator: ", ")
        let related = register.related[id.index].map { register.term($0) }.joined(separator: ", ")
        let line =
            indent + register.term(id) + (places.isEmpty ? "" : ": " + places) + (related.isEmpty ? "" : ", se også " + related)
        return [line] + register.narrower[id.index].flatMap { lines($0, indent: indent + "  ") }
    }

    private func describe(_ locator: Locator) -> String {
        let text = handbook.label(of: locator).text + (locator.type == .text ? "" : " (\(locator.type))")
        return locator.role == .main ? "*\(text)*" : text
    }

    func concept(_ id: String) -> ConceptID? { register.vocabulary.concept(withID: id) }

    /// `REG001 a.md:3:5 message`, in the order an editor meets them.
    var findings: [String] { told(found) }

    /// The same of the review, with what was found before it.
    var reviewed: [String] { told((found + review).sortedForEditor()) }

    private func told(_ findings: [Finding]) -> [String] {
        findings.map { finding in
            let place = finding.place.map { place in
                let position = sources[place.path]?.position(at: Int(place.range?.start ?? 0))
                return " \(place.path.text):\(position?.line ?? 0):\(position?.column ?? 0)"
            }
            return finding.code.rawValue + (place ?? "") + " " + finding.message.text(in: .bokmaal)
        }
    }
}
