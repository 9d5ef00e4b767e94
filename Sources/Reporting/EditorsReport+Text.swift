internal import Diagnostics
public import Language

extension EditorsReport {
    /// The report's own title: «Redaksjonens oversikt».
    public static func heading(in language: HandbookLanguage) -> String { ReportText.report.text(in: language) }

    /// «113 kapitler, 22. november 2026»
    public var scope: String { "\(chapterCount) \(ReportText.chapters.text(in: language)), \(today.text(in: language))" }

    /// The report for a terminal or a file.
    public var text: String {
        var text = "\(title): \(Self.heading(in: language).lowercased()) (\(scope))\n"
        for section in sections {
            text += "\n\(section.title)\n"
            for row in section.rows {
                let indent = String(repeating: "  ", count: row.level + 1)
                let count = row.count.map { " \($0)" } ?? ""
                let detail = row.detail.map { row.count == nil ? " (\($0))" : " \($0)" } ?? ""
                let place = row.path.map { "  [\($0.text)]" } ?? ""
                text += "\(indent)\(row.label)\(row.count == nil ? "" : ":")\(count)\(detail)\(place)\n"
            }
        }
        return text
    }

    /// The report for machines. Names and their meaning stay; new ones may come.
    public var json: String {
        let sections = sections.map { section -> JSONValue in
            let rows = section.rows.map { row -> JSONValue in
                [
                    "label": .string(row.label), "path": JSONValue(row.path?.text), "count": JSONValue(row.count),
                    "detail": JSONValue(row.detail), "level": .number(row.level),
                ]
            }
            return ["name": .string(section.name), "title": .string(section.title), "rows": .array(rows)]
        }
        let report: JSONValue = [
            "title": .string(title), "today": .string(today.iso), "chapters": .number(chapterCount),
            "sections": .array(sections),
        ]
        return report.document
    }
}
