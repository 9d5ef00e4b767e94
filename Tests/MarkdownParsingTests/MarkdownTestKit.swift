import Diagnostics
import HandbookModel
import Language
import MarkdownParsing
import Markup
import TestSupport

@testable import SiteRendering

/// A Markdown text that is read and shown as HTML, with the means to state briefly what came of it.
struct MarkdownReadout {
    let source: SourceText
    let document: Document
    let findings: [Finding]
    let html: String

    /// - Parameter language: whose quotes and dashes are set; nil leaves the text as written.
    init(
        _ bytes: [UInt8], language: HandbookLanguage? = nil,
        showing: (Reference) -> ReferencePresentation = ReferencePresentation.elsewhere
    ) {
        source = SourceText(path: SourcePath("kapittel.md"), bytes: bytes)
        let parsed = ManuscriptParser.parse(source, readsCitations: language != nil) { _ in language }
        document = parsed.value.document
        findings = parsed.findings
        var renderer = BodyRenderer(
            document, language: language ?? .bokmaal, references: document.references.map(showing),
            citations: document.citations.map(CitationPresentation.asWritten), headingLevels: document.headings.map(\.level),
            titleHeading: nil)
        html = renderer.render()
    }

    init(
        _ text: String, language: HandbookLanguage? = nil,
        showing: (Reference) -> ReferencePresentation = ReferencePresentation.elsewhere
    ) {
        self.init(Array(text.utf8), language: language, showing: showing)
    }

    /// Each finding as «MRK003 1:14 <b>»: code, line and column, and what it points to.
    var findingLines: [String] { findings.map(describe) }

    private func describe(_ finding: Finding) -> String {
        guard let range = finding.place?.range?.bytes else { return finding.code.rawValue }
        return "\(finding.code.rawValue) \(place(range))"
    }

    /// Where the address of each link and image is found, as «2:14 kulturdugnad.md».
    var addressLines: [String] {
        document.references.filter { $0.node != nil }.map { place(document.place(of: $0, in: source).bytes) }
    }

    /// Each mark and its entries, with what stands in the source there: «here 1:7 <!-- stikk: avvik -->», «avvik 1:18 avvik».
    var markLines: [String] {
        document.marks.flatMap { mark -> [String] in
            let (name, entries): (String, [MarkEntry]) =
                switch mark.kind {
                case .here(let entries): ("here", entries)
                case .rangeStart(let entries): ("start", entries)
                case .rangeEnd(let entries): ("end", entries)
                case .words(let concept): ("words(\(concept))", [])
                case .definition(let concept): ("definition(\(concept))", [])
                }
            return ["\(name) \(place(mark.range.bytes))"] + entries.map { "\($0.told) \(place($0.range.bytes))" }
        }
    }

    /// «2:14 kulturdugnad.md»
    private func place(_ range: Range<Int>) -> String {
        let position = source.position(at: range.lowerBound)
        let firstLine = source.string(in: range).prefix { !$0.isNewline }
        return "\(position.line):\(position.column) \(firstLine)"
    }
}

extension ReferencePresentation {
    /// Every address leads out of the handbook.
    static func elsewhere(_ reference: Reference) -> ReferencePresentation {
        let href = webHref(reference.destination)
        return reference.kind == .image ? .image(.picture(src: href, nil)) : .link(.external(href: href))
    }
}

extension CitationPresentation {
    /// Every source exists and is cited by its id.
    static func asWritten(_ citation: Citation) -> CitationPresentation {
        CitationPresentation(
            items: citation.items.map { item in
                Item(text: item.source, href: "kilder.html#kilde:\(item.source)", locator: item.locator)
            })
    }
}

extension Seeded {
    /// True once in `times`, on average.
    mutating func once(in times: Int) -> Bool { Int.random(in: 0..<times, using: &self) == 0 }
}

extension MarkEntry {
    /// «main form: arkiv > bevaring»
    fileprivate var told: String {
        let words = [role.map { "\($0)" }, type.map { "\($0)" }].compactMap(\.self)
        return (words.isEmpty ? "" : words.joined(separator: " ") + ": ") + headings.joined(separator: " > ")
    }
}
