public import HandbookModel
internal import Language
internal import Markup

/// The vocabulary as a table for spreadsheets: a row for each entry of `register.yml`, a column for each thing it says.
///
/// What is written is read back without loss. Two columns in parentheses tell the reader how much the register has of a
/// concept; they are not read.
public enum VocabularyTable {
    /// What stands between headings of columns for reading only.
    static let asides = (
        english: ["(places)", "(main place)"], norwegian: ["(steder)", "(hovedsted)"]
    )

    /// The table as a file: UTF-8 with a byte order mark, `;`, CRLF (RFC 4180).
    public static func write(_ register: HandbookRegister, in handbook: Handbook) -> [UInt8] {
        write(register.vocabulary.declarations.entries(in: handbook.language), main: handbook.language) { entry in
            places(of: entry, register, in: handbook)
        }
    }

    /// - Parameter places: the two columns for reading only.
    static func write(_ entries: [ConceptFields], main: HandbookLanguage, places: (ConceptFields) -> [String]) -> [UInt8] {
        let columns = TableColumn.all(languages(of: entries, main: main))
        let asides = main == .english ? asides.english : asides.norwegian
        var rows = [columns.map { $0.heading(in: main) } + asides]
        for entry in entries {
            rows.append(columns.map { cell($0, of: entry, main: main) } + places(entry))
        }
        return SeparatedText.write(rows)
    }

    /// Languages that texts are in; the handbook's own always among them.
    private static func languages(of entries: [ConceptFields], main: HandbookLanguage) -> [HandbookLanguage] {
        var used: Set<HandbookLanguage> = [main]
        for entry in entries {
            for case .localized(let texts) in entry.values.values { used.formUnion(texts.keys) }
        }
        return [main] + HandbookLanguage.allCases.filter { $0 != main && used.contains($0) }
    }

    private static func cell(_ column: TableColumn, of entry: ConceptFields, main: HandbookLanguage) -> String {
        let text: String
        switch column {
        case .id: text = entry.id
        case .aside: text = ""
        case .localized(let key, let language):
            guard case .localized(let texts) = entry[key] else { return "" }
            text = texts[language] ?? ""
        case .field(let key):
            switch entry[key] {
            case .text(let value): text = value
            case .texts(let values): text = CellText.joined(values)
            case .terms(let terms): text = CellText.joined(terms.map { CellText.term($0, main: main) })
            case .yes: text = main == .english ? "yes" : "ja"
            case .localized, nil: text = ""
            }
        }
        return CellText.guarded(text)
    }

    private static func places(of entry: ConceptFields, _ register: HandbookRegister, in handbook: Handbook) -> [String] {
        guard entry[.see] == nil, let id = register.vocabulary.concept(withID: entry.id) else { return ["", ""] }
        let locators = register.locators[id.index]
        let main = locators.first.map { handbook.label(of: $0).text } ?? ""
        return [String(locators.count), CellText.guarded(main)]
    }
}
