internal import Diagnostics
internal import HandbookModel
internal import Language
internal import Markup

/// A row of a table that is read back: what it says, and where each thing stands.
struct TableRow {
    var fields: ConceptFields
    let place: SourcePlace
    /// The cell of each key; of a text in several languages, the first that says something.
    var places: [ConceptKey: SourcePlace] = [:]
}

/// Reads a table of the vocabulary as spreadsheets save it.
///
/// Columns and rows may stand in any order, and columns may be missing: what they would say stays as it is. A cell that is
/// empty says that there is nothing to say.
struct TableReader {
    private let source: SourceText
    private let main: HandbookLanguage
    private let old: [String: ConceptFields]
    private var columns: [TableColumn] = []
    private(set) var rows: [TableRow] = []
    private(set) var findings: [Finding] = []
    private var seen: Set<String> = []

    /// - Parameter old: what `register.yml` says now.
    init(_ source: SourceText, main: HandbookLanguage, old: [ConceptFields]) {
        self.source = source
        self.main = main
        self.old = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        read()
    }

    private mutating func read() {
        if let problem = source.encodingProblem { return report(problem.problem, at: problem.range) }
        let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let (separator, body) = Self.separator(source.bytes, from: start, main: main)
        let table = SeparatedText(source.bytes, from: body, separator: separator)
        for problem in table.problems {
            report(problem.kind == .quoteNotClosed ? .quoteNotClosed : .textAfterQuote, at: problem.range)
        }
        guard table.problems.isEmpty else { return }
        let numbered = table.rows.enumerated().filter { _, row in row.contains { !$0.text.trimmed.isEmpty } }
        guard let header = numbered.first?.element else { return report(.noRows, at: SourceRange(start: 0, end: 0)) }
        readHeader(header)
        guard findings.isEmpty else { return }
        // A table without rows is a table that went wrong, not a wish to empty the register.
        if numbered.count == 1 { return report(.noRows, at: header[0].range) }
        for (index, row) in numbered.dropFirst() { read(row, number: index + 1) }
    }

    private mutating func report(_ problem: TableProblem, at range: SourceRange) {
        findings.append(.tableUnreadable(problem, at: SourcePlace(source.path, range)))
    }

    // MARK: The heading

    /// What stands between the cells, and where the table begins: the sign that makes most of the first row known columns.
    private static func separator(_ bytes: [UInt8], from start: Int, main: HandbookLanguage) -> (UInt8, body: Int) {
        // Excel's own word for it, on a line by itself.
        let first = bytes[start...].prefix(6).map { $0 | 0x20 }
        if first.starts(with: "sep=".utf8), bytes.count > start + 5, [0x0A, 0x0D].contains(bytes[start + 5]) {
            let isPair = bytes[start + 5] == 0x0D && bytes.count > start + 6 && bytes[start + 6] == 0x0A
            return (bytes[start + 4], start + (isPair ? 7 : 6))
        }
        let known = ";,\t".utf8.map { separator -> (count: Int, separator: UInt8) in
            let rows = SeparatedText(bytes, from: start, separator: separator, mostRows: 20).rows
            let header = rows.first { row in row.contains { !$0.text.trimmed.isEmpty } } ?? []
            let columns = header.compactMap { TableColumn(heading: $0.text, main: main) }
            return (columns.count { $0 != .aside }, separator)
        }
        let most = known.map(\.count).max() ?? 0
        return (known.first { $0.count == most }?.separator ?? UInt8(ascii: ";"), start)
    }

    private mutating func readHeader(_ cells: [SeparatedText.Cell]) {
        for cell in cells {
            guard let column = TableColumn(heading: cell.text, main: main) else {
                let nearest = NearMiss.nearest(to: cell.text, among: TableColumn.headings(main: main))
                report(.unknownColumn(String(cell.text.trimmed), nearest: nearest), at: cell.range)
                continue
            }
            if column != .aside, columns.contains(column) { report(.columnTwice(String(cell.text.trimmed)), at: cell.range) }
            columns.append(column)
        }
        if findings.isEmpty, !columns.contains(.id) { report(.noIDColumn, at: cells[0].range) }
    }

    // MARK: Rows

    private mutating func read(_ cells: [SeparatedText.Cell], number: Int) {
        for cell in cells.dropFirst(columns.count) where !cell.text.trimmed.isEmpty {
            report(.cellOutside(row: number), at: cell.range)
        }
        guard let column = columns.firstIndex(of: .id) else { return }
        let id = column < cells.count ? CellText.canonical(CellText.unguarded(cells[column].text)) : ""
        guard !id.isEmpty else { return report(.rowWithoutID(row: number), at: cells[0].range) }
        let place = SourcePlace(source.path, cells[column].range)
        guard isDeclarationID(id) else { return findings.append(.badDeclarationID(id, at: place)) }
        guard seen.insert(id).inserted else { return report(.idTwice(id, row: number), at: cells[column].range) }
        var row = TableRow(fields: old[id] ?? ConceptFields(id: id), place: place)
        for (index, column) in columns.enumerated() {
            // Spreadsheets leave out empty cells at the end of a row.
            let cell = index < cells.count ? cells[index] : nil
            read(column, cell, &row, number: number)
        }
        row.fields.nameAfterID(main)
        // «Se» goes with a term, and with nothing else.
        if row.fields[.see] != nil, row.fields.values.count > 2, let see = row.places[.see]?.range {
            report(.seeAndMore(id, row: number), at: see)
        }
        rows.append(row)
    }

    private mutating func read(_ column: TableColumn, _ cell: SeparatedText.Cell?, _ row: inout TableRow, number: Int) {
        let text = cell.map { CellText.canonical(CellText.unguarded($0.text)) } ?? ""
        let place = SourcePlace(source.path, cell?.range ?? row.place.range)
        if let cell, text.unicodeScalars.contains(where: { !YAMLText.canHold($0) }) {
            return report(.forbiddenCharacter(row: number), at: cell.range)
        }
        switch column {
        case .id, .aside: return
        case .localized(let key, let language):
            var texts: [HandbookLanguage: String] = [:]
            if case .localized(let known) = row.fields[key] { texts = known }
            texts[language] = text
            row.fields[key] = FieldValue(localized: texts)
            if !text.isEmpty, row.places[key] == nil { row.places[key] = place }
        case .field(let key):
            row.fields[key] = text.isEmpty ? nil : value(key, text, at: place)
            row.places[key] = place
        }
    }

    private mutating func value(_ key: ConceptKey, _ text: String, at place: SourcePlace) -> FieldValue? {
        switch key {
        case .seeFrom, .deprecated, .hidden: return FieldValue(terms: CellText.split(text).map { CellText.term($0, main: main) })
        case .under, .seeAlso, .subjects, .parts: return FieldValue(texts: CellText.split(text))
        case .sameAs:
            for address in CellText.split(text) where !isWebAddress(address) {
                findings.append(.badAddress(address, key: key.spelling(in: main), at: place))
            }
            return FieldValue(texts: CellText.split(text))
        case .showDeprecated, .onlyUnder: return flag(key, text, at: place)
        case .register:
            let register = choice(key, text, among: RegisterKind.choices, at: place)
            // Where nothing is said, it is the keywords.
            return register == .keywords ? nil : register.map { .text(spelling(of: $0, among: RegisterKind.choices, main)) }
        case .matches:
            return choice(key, text, among: MatchRule.choices, at: place)
                .map { .text(spelling(of: $0, among: MatchRule.choices, main)) }
        case .term, .definition, .note, .see, .source, .sort, .letter: return .text(text)
        }
    }

    /// Spreadsheets have words of their own for yes and no.
    private mutating func flag(_ key: ConceptKey, _ text: String, at place: SourcePlace) -> FieldValue? {
        switch text.lowercased() {
        case "true", "yes", "ja", "sann", "sant", "sand", "x", "1": return .yes
        case "false", "no", "nei", "usann", "usant", "falsk", "falskt", "0": return nil
        default:
            let key = key.spelling(in: main)
            findings.append(.badValue(text, key: key, allowed: ["ja", "nei"], nearest: nil, at: place))
            return nil
        }
    }

    private mutating func choice<Choice>(
        _ key: ConceptKey, _ text: String, among choices: [(spellings: [String], value: Choice)], at place: SourcePlace
    ) -> Choice? {
        if let hit = choices.first(where: { $0.spellings.contains(text.lowercased()) }) { return hit.value }
        let allowed = choices.map { $0.spellings.joined(separator: "/") }
        let nearest = NearMiss.nearest(to: text, among: choices.flatMap(\.spellings))
        findings.append(.badValue(text, key: key.spelling(in: main), allowed: allowed, nearest: nearest, at: place))
        return nil
    }
}

extension SourceText {
    /// What stands in the way of reading the text as UTF-8.
    fileprivate var encodingProblem: (problem: TableProblem, range: SourceRange)? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return (.utf16, SourceRange(start: 0, end: 2))
        }
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return (.notUTF8, SourceRange(error.byteOffsets))
        }
    }
}
