import Diagnostics
import HandbookModel
import Language
import MarkdownParsing
import Markup

/// A `kilder.json` that is read, with the means to state briefly what came of it.
struct Sources {
    let bibliography: Bibliography?
    let found: [Finding]
    private let source: SourceText

    init(_ json: String, in language: HandbookLanguage = .bokmaal) { self.init(Array(json.utf8), in: language) }

    init(_ bytes: [UInt8], in language: HandbookLanguage = .bokmaal) {
        let text = SourceText(path: SourcePath("kilder.json"), bytes: bytes)
        let parsed = JSONParser.parse(text)
        let decoded = parsed.value.map { Bibliography.decode($0, in: text.path, language: language) }
        source = text
        bibliography = decoded?.value
        found = parsed.findings + (decoded?.findings ?? [])
    }

    /// Entries of one kind each, with the fields in JSON.
    init(fields: [String], in language: HandbookLanguage = .bokmaal) {
        let entries = fields.enumerated().map { index, fields in
            let id = fields.contains("\"id\"") ? "" : "\"id\": \"k\(index)\", "
            let title = fields.contains("\"title\"") ? "" : "\"title\": \"T\(index)\", "
            return "{\(id)\(title)\(fields)}".replacing(", }", with: "}")
        }
        self.init("[\(entries.joined(separator: ","))]", in: language)
    }

    var ids: [String] { bibliography?.sources.map(\.id.text) ?? [] }

    /// How each is cited: «Christensen, 2017».
    func cited(in language: HandbookLanguage = .bokmaal) -> [String] {
        (bibliography?.sources ?? []).map { "\($0.shortNames(in: language)), \($0.yearText(in: language))" }
    }

    /// How each is shown in a list, titles of works between asterisks.
    func entries(in language: HandbookLanguage = .bokmaal) -> [String] {
        (bibliography?.sources ?? []).map { source in
            let entry = source.entry(in: language)
            let text = (entry.head + entry.rest).map { run in
                switch run.style {
                case .work, .volume: "*\(run.text)*"
                case .text, .part, .link: run.text
                }
            }.joined()
            return text.replacing("\u{A0}", with: " ")
        }
    }

    /// Each finding as «KIL003 2:8 "a"»: code, line, column and what it points to.
    var findings: [String] {
        found.map { finding in
            guard let range = finding.place?.range?.bytes else { return finding.code.rawValue }
            let position = source.position(at: range.lowerBound)
            return "\(finding.code.rawValue) \(position.line):\(position.column) \(source.string(in: range))"
        }
    }
}
