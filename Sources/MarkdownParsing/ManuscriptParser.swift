public import Diagnostics
public import Language
public import Markup

/// A chapter's file as a value: what stands between the `---` lines, and the text.
public struct Manuscript: Sendable {
    public let settings: SettingsNode?
    public let document: Document
}

/// Reads manuscripts: front matter as YAML, the rest as CommonMark with GitHub's extensions (GFM 0.29).
///
/// Never throws and never traps: whatever the bytes are, there is a manuscript and findings about it.
public enum ManuscriptParser {
    /// - Parameter language: told the front matter, says whose quotes, dashes and spaces are set in running text; nil
    ///   leaves text as written.
    /// - Parameter readsCitations: whether `[@id]` is a citation; in a handbook without a bibliography it is text.
    public static func parse(
        _ source: SourceText, readsCitations: Bool = false, language: (SettingsNode?) -> HandbookLanguage?
    ) -> Diagnosed<Manuscript> {
        let front = FrontMatterSplit(source)
        var findings = front.findings
        if let place = firstInvalidByte(in: source.bytes) {
            findings.append(.notUTF8(at: SourcePlace(source.path, SourceRange(place))))
        }
        var settings: SettingsNode?
        if let stretch = front.settings {
            let parsed = SettingsParser.parse(source, in: stretch)
            settings = parsed.value
            findings += parsed.findings
        }
        let document = parseBody(source, front.body, language(settings), readsCitations)
        return Diagnosed(Manuscript(settings: settings, document: document.value), findings + document.findings)
    }

    private static func parseBody(
        _ source: SourceText, _ body: Range<Int>, _ language: HandbookLanguage?, _ readsCitations: Bool
    ) -> Diagnosed<Document> {
        if let heavy = HeavinessGuard.firstHeavyLine(in: source.bytes, body: body) {
            let line = SourceRange(source.lineRange(containing: heavy))
            return Diagnosed(
                plainDocument(source, body), [.markdownTooHeavy(at: SourcePlace(source.path, line))])
        }
        let lines = LineMap(source.bytes, body: body)
        let library = MarkdownLibrary.shared
        let read = unsafe library.withTree(of: source.bytes.span.extracting(body)) { root in
            var flattener = TreeFlattener(
                library: library, source: source, lines: lines, typography: language.map(Typography.init))
            flattener.readsCitations = readsCitations
            unsafe flattener.flatten(root)
            return (flattener.builder, flattener.notes)
        }
        guard let (builder, notes) = read else {
            // Only when memory is exhausted.
            return Diagnosed(plainDocument(source, body))
        }
        return NotesReview(source: source, lines: lines, notes: notes).finish(builder)
    }

    /// The text as it stands, for what is too heavy to read as Markdown.
    private static func plainDocument(_ source: SourceText, _ body: Range<Int>) -> Document {
        var builder = DocumentBuilder()
        let range = SourceRange(body)
        builder.open(.document, at: range)
        // At most the first 100 kB: a page must stay openable.
        let literal = builder.store(String(decoding: source.bytes[body].prefix(100_000), as: UTF8.self).utf8)
        builder.leaf(.codeBlock(info: .empty, literal: literal), at: range)
        return builder.finish()
    }

    private static func firstInvalidByte(in bytes: [UInt8]) -> Range<Int>? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets
        }
    }
}
