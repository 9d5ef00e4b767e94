public import Diagnostics
internal import Language

extension RegisterFigures {
    /// The figures for a terminal or a file.
    public func text(in language: FindingLanguage) -> String {
        let rows = rows
        let heading = FindingText(en: "the register", nb: "registeret").text(in: language)
        return "\(title): \(heading)\n"
            + rows.map { row in "  \(row.label.text(in: language)): \(Self.number(row, in: language))\n" }.joined()
    }

    /// The figures for machines. Names and their meaning stay; new ones may come.
    public var json: String {
        let members = rows.map { row in
            JSONValue.Member(key: row.name, value: row.isTenths ? .string(Self.number(row, in: .english)) : .number(row.value))
        }
        return JSONValue.object([.init(key: "title", value: .string(title))] + members).document
    }

    private struct Row {
        let name: String
        let value: Int
        let label: FindingText
        var isTenths = false
    }

    private var rows: [Row] {
        let sizes = [
            Row(name: "entries", value: statistics.entries, label: FindingText(en: "entries", nb: "oppslag")),
            Row(name: "see", value: statistics.sees, label: FindingText(en: "see", nb: "se")),
            Row(name: "seeAlso", value: statistics.seeAlsos, label: FindingText(en: "see also", nb: "se også")),
            Row(
                name: "placesPerEntry", value: statistics.locatorsPerEntryInTenths,
                label: FindingText(en: "places per entry", nb: "steder per oppslag"),
                isTenths: true),
            Row(
                name: "entriesPerThousandWords", value: statistics.entriesPerThousandWordsInTenths,
                label: FindingText(en: "entries per 1,000 words", nb: "oppslag per 1000 ord"), isTenths: true),
            Row(
                name: "percentOfText", value: statistics.shareInTenths,
                label: FindingText(en: "percent of the text (1 to 15 is usual)", nb: "prosent av teksten (1 til 15 er vanlig)"),
                isTenths: true),
            Row(
                name: "declared", value: declared,
                label: FindingText(en: "concepts in register.yml", nb: "begreper i register.yml")),
        ]
        guard declared > 0 else { return sizes }
        let lacks = [
            Row(
                name: "withoutDefinition", value: withoutDefinition,
                label: FindingText(en: "without a definition", nb: "uten definisjon")),
            Row(
                name: "withoutNynorsk", value: withoutNynorsk,
                label: FindingText(en: "without a term in nynorsk", nb: "uten nynorskterm")),
            Row(name: "withoutSubject", value: withoutSubject, label: FindingText(en: "without a subject", nb: "uten emne")),
        ]
        // Nynorsk is asked for where the handbook is in bokmål.
        return sizes + lacks.filter { $0.name != "withoutNynorsk" || self.language == .bokmaal }
    }

    private static func number(_ row: Row, in language: FindingLanguage) -> String {
        guard row.isTenths else { return String(row.value) }
        return "\(row.value / 10)\(language == .bokmaal ? "," : ".")\(row.value % 10)"
    }
}
