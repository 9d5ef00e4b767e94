import Diagnostics
import Markup

@testable import MarkdownParsing

/// A YAML text that is read, with the means to state briefly what came of it.
struct SettingsReadout {
    let source: SourceText
    let range: Range<Int>
    let result: Diagnosed<SettingsNode?>

    init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
        source = SourceText(path: SourcePath("handbok.yml"), bytes: bytes)
        self.range = range ?? bytes.indices
        result = SettingsParser.parse(source, in: self.range)
    }

    init(_ text: String) {
        self.init(Array(text.utf8))
    }

    /// The value on one line: `{a: "x", b: ["y", ∅]}`.
    var value: String? { result.value.map(Self.show) }

    /// Each finding as «YAM001 2:14 :»: code, line and column, and what it points to.
    var findings: [String] {
        result.findings.map { finding in
            guard let range = finding.place?.range?.bytes else { return finding.code.rawValue }
            let position = source.position(at: range.lowerBound)
            return "\(finding.code.rawValue) \(position.line):\(position.column) \(source.string(in: range))"
        }
    }

    /// Each key and value with its line and column and what is written there.
    var places: [String] {
        result.value.map { places(of: $0) } ?? []
    }

    private func places(of node: SettingsNode) -> [String] {
        switch node.content {
        case .empty, .text: [place(node.range)]
        case .list(let items): [place(node.range)] + items.flatMap(places)
        case .group(let entries):
            [place(node.range)] + entries.flatMap { [place($0.keyRange)] + places(of: $0.value) }
        }
    }

    private func place(_ range: SourceRange) -> String {
        let position = source.position(at: range.bytes.lowerBound)
        return "\(position.line):\(position.column) \(source.string(in: range.bytes))"
    }

    static func show(_ node: SettingsNode) -> String {
        switch node.content {
        case .empty: "∅"
        case .text(let text): text.debugDescription
        case .list(let items): "[" + items.map(show).joined(separator: ", ") + "]"
        case .group(let entries):
            "{" + entries.map { $0.key + ": " + show($0.value) }.joined(separator: ", ") + "}"
        }
    }
}
