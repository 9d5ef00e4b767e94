/// Draws the report as one JSON document for programs.
///
/// Lines and columns count from 1, columns in Unicode code points; the end is the first position no longer part of
/// the finding. `version` is the document's own: it rises when a reader of the old form would be misled.
struct JSONForm {
    let report: FindingReport
    let language: FindingLanguage

    func text() -> String {
        let document: JSONValue = [
            "version": 1,
            "findings": .array(report.located.map(value)),
            "counts": .object(
                Severity.allCases.reversed().map { severity in
                    JSONValue.Member(key: severity.keyword, value: .number(report.count(of: severity)))
                }),
        ]
        return document.document
    }

    private func value(_ located: LocatedFinding) -> JSONValue {
        let finding = located.finding
        return [
            "code": .string(finding.code.rawValue),
            "severity": .string(finding.severity.keyword),
            "path": JSONValue(located.path),
            "line": JSONValue(located.extent?.start.line),
            "column": JSONValue(located.extent?.start.column),
            "endLine": JSONValue(located.extent?.end.line),
            "endColumn": JSONValue(located.extent?.end.column),
            "message": .string(finding.message.text(in: language)),
            "advice": JSONValue(finding.advice?.text(in: language)),
            "rule": .string(finding.code.rule.text(in: language)),
        ]
    }
}
