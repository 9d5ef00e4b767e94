/// Draws the report as SARIF 2.1.0, the OASIS standard that code scanning services and editor programs read.
struct SARIFForm {
    let report: FindingReport
    let language: FindingLanguage
    let toolVersion: String

    func text() -> String {
        let driver: JSONValue = [
            "name": "Stikkord",
            "version": .string(toolVersion),
            "language": .string(language.rawValue),
            "rules": .array(FindingCode.allCases.map(rule)),
        ]
        let run: JSONValue = [
            "tool": ["driver": driver],
            "language": .string(language.rawValue),
            "columnKind": "unicodeCodePoints",
            "results": .array(report.located.map(result)),
        ]
        let log: JSONValue = [
            "$schema": .string(SARIFForm.schema),
            "version": "2.1.0",
            "runs": [run],
        ]
        return log.document
    }

    private func rule(_ code: FindingCode) -> JSONValue {
        [
            "id": .string(code.rawValue),
            "shortDescription": SARIFForm.message(code.title.text(in: language)),
            "fullDescription": SARIFForm.message(code.rule.text(in: language)),
            "help": SARIFForm.message(code.explanation(in: language)),
            "defaultConfiguration": ["level": .string(code.severity.keyword)],
        ]
    }

    private func result(_ located: LocatedFinding) -> JSONValue {
        let finding = located.finding
        return [
            "ruleId": .string(finding.code.rawValue),
            "ruleIndex": .number(SARIFForm.ruleIndex[finding.code, default: -1]),
            "level": .string(finding.severity.keyword),
            "message": SARIFForm.message(located.sentences(in: language)),
            "locations": [["physicalLocation": place(of: located)]],
        ]
    }

    /// Services refuse results without a location: what concerns the whole handbook is told of its folder.
    private func place(of located: LocatedFinding) -> JSONValue {
        let path = located.path ?? report.paths.contentFolder
        let artifact: JSONValue = ["uri": .string(SARIFForm.uri(of: path))]
        guard let extent = located.extent else { return ["artifactLocation": artifact] }
        return [
            "artifactLocation": artifact,
            "region": [
                "startLine": .number(extent.start.line),
                "startColumn": .number(extent.start.column),
                "endLine": .number(extent.end.line),
                "endColumn": .number(extent.end.column),
            ],
        ]
    }

    /// A message string: curly brackets are doubled, for single ones are placeholders (§3.11.5), and nothing an editor
    /// wrote becomes a link one can follow (§3.11.6).
    private static func message(_ text: String) -> JSONValue {
        var escaped = ""
        for character in text {
            switch character {
            case "{", "}": escaped += [character, character]
            case "(" where escaped.last == "]":
                escaped.removeLast()
                escaped += "\\]("
            default: escaped.append(character)
            }
        }
        return ["text": .string(escaped)]
    }

    /// The standard's own address for the form of the document.
    private static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

    /// Where each rule stands in the list of rules.
    private static let ruleIndex = Dictionary(
        uniqueKeysWithValues: FindingCode.allCases.enumerated().map { ($0.element, $0.offset) })

    /// A path as a relative reference (RFC 3986), or as an address of its own when it starts at the root.
    static func uri(of path: String) -> String {
        path.utf8.reduce(into: path.hasPrefix("/") ? "file://" : "") { uri, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                uri += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
    }
}
