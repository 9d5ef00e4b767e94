import Diagnostics
import Language
import Markup
import TestSupport
import Testing

@testable import SiteRendering

/// What holds for whatever anyone writes.
@Suite("Markdown: what always holds")
struct MarkdownPropertyTests {
    private static let cases = 3_000

    private static func seeds() throws -> [String] {
        try Specification.examples().map(\.markdown) + DialectFile.all().flatMap(\.examples).map(\.markdown)
    }

    @Test(arguments: [UInt64](1...3)) func anyTextGivesASoundTreeAndSoundHTML(seed: UInt64) throws {
        var mutation = MarkdownMutation(seeds: try Self.seeds(), seed: seed)
        var random = Seeded(seed: seed)
        for number in 0..<Self.cases / 3 {
            let bytes = mutation.next()
            let language = random.once(in: 4) ? nil : HandbookLanguage.allCases.randomElement(using: &random)
            let readout = MarkdownReadout(bytes, language: language, showing: DialectPresentation.show)
            let problems = Self.problems(of: readout)
            #expect(problems.isEmpty, "seed \(seed), case \(number), \(Self.quoted(bytes)):\n\(readout.html)")
        }
    }

    @Test func anyTextIsWrittenAsCMarkWritesIt() throws {
        var mutation = MarkdownMutation(seeds: try Self.seeds(), seed: 4)
        for number in 0..<Self.cases {
            let bytes = Array(SpecTests.asBody(String(decoding: mutation.next(), as: UTF8.self)).utf8)
            guard !Self.isOurs(bytes) else { continue }
            let (ours, theirs) = CMarkOracle.comparison(bytes)
            #expect(ours == theirs, "case \(number), \(Self.quoted(bytes))")
        }
    }

    /// Whether a text holds what we mean to read otherwise than cmark: alerts, figures, blocks, marks, `<br>`, `bjørn@a.no`,
    /// too much of something.
    private static func isOurs(_ bytes: [UInt8]) -> Bool {
        let readout = MarkdownReadout(bytes)
        let codes: Set<FindingCode> = [
            .nestedTooDeep, .markdownTooHeavy, .foreignFrontMatter, .frontMatterNotClosed, .blockIncomplete, .malformedMark,
        ]
        let text = String(decoding: bytes, as: UTF8.self)
        // To Swift's strings, `>` and a combining mark after it are one character, which the comparison cannot read.
        return bytes.starts(with: [0xEF, 0xBB, 0xBF]) || text.unicodeScalars.contains { $0.properties.isGraphemeExtend }
            || text.contains(/[^\x00-\x7F][\w.+-]*@|@[\w.-]+[^\x00-\x7F]/.asciiOnlyWordCharacters())
            || readout.findings.contains { codes.contains($0.code) }
            || readout.document.nodes.indices.contains { isOurs(readout.document, $0, in: bytes) }
    }

    private static func isOurs(_ document: Document, _ index: Int, in bytes: [UInt8]) -> Bool {
        let inside = document.nodes[(index + 1)..<Int(document.nodes[index].end)]
        return switch document.nodes[index].kind {
        case .alert, .figure, .reflection, .question, .worksheet, .chart, .diagram, .video, .mark, .markedWords: true
        // Where cmark overlooks a task, its mark stands in the paragraph there.
        case .taskItem: inside.first.map { if case .paragraph(tight: false) = $0.kind { true } else { false } } ?? false
        case .lineBreak: String(decoding: bytes, as: UTF8.self).lowercased().contains("br")
        case .link: inside.contains { if case .link = $0.kind { true } else { false } }
        // cmark writes a tag in an alternative text as text.
        case .image: inside.contains { if case .htmlInline = $0.kind { true } else { false } }
        default: false
        }
    }

    private static func problems(of readout: MarkdownReadout) -> [String] {
        let audit = HTMLAudit(readout.html)
        var problems = TreeAudit(readout.document, bytes: readout.source.bytes.count).problems + audit.problems
        for finding in readout.findings {
            guard let range = finding.place?.range else { continue }
            if range.start < 0 || Int(range.end) > readout.source.bytes.count || range.end < range.start {
                problems.append("\(finding.code.rawValue) at \(range)")
            }
        }
        for reference in readout.document.references {
            let place = readout.document.place(of: reference, in: readout.source)
            if place.start < 0 || Int(place.end) > readout.source.bytes.count { problems.append("reference at \(place)") }
        }
        let sources = readout.document.citations.flatMap(\.items).map {
            HTMLAudit.inASCII(escaped("kilder.html#kilde:\($0.source)"))
        }
        let given = Set(readout.document.references.flatMap { DialectPresentation.show($0).addresses } + sources)
        for address in audit.addresses where !address.hasPrefix("#") && !given.contains(address) {
            problems.append("\(address) was never given")
        }
        for address in audit.addresses where address.lowercased().hasPrefix("javascript:") { problems.append(address) }
        return problems
    }

    private static func quoted(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self).debugDescription }
}

extension ReferencePresentation {
    /// What may stand in `href` and `src`, as it is written there.
    fileprivate var addresses: [String] {
        switch self {
        case .link(.page(let href, _, _)), .link(.external(let href)), .link(.attachment(let href, _, _)):
            [HTMLAudit.inASCII(escaped(href))]
        case .image(.picture(let address, _)), .image(.remote(let address)): [HTMLAudit.inASCII(escaped(address))]
        case .link(.textOnly), .image(.missing): []
        }
    }
}
