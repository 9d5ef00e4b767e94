internal import Language
internal import Markup

/// How values stand in the cells of a spreadsheet.
enum CellText {
    // MARK: Formulas

    /// What a spreadsheet would reckon out or follow is written with an apostrophe before it (OWASP, CSV Injection), and so
    /// is what looks as if it had been: taking one away gives back every text.
    static func guarded(_ text: String) -> String { isGuardable(text) ? "'" + text : text }

    static func unguarded(_ cell: String) -> String {
        cell.first == "'" && isGuardable(cell) ? String(cell.dropFirst()) : cell
    }

    /// Apostrophes and then a sign that begins a formula.
    private static func isGuardable(_ text: String) -> Bool {
        text.unicodeScalars.first { $0 != "'" }.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
    }

    // MARK: Lists

    /// Several values in one cell: ` | ` between them, `\|` for the sign itself.
    static func joined(_ values: [String]) -> String {
        values.map { $0.replacing("\\", with: "\\\\").replacing("|", with: "\\|") }.joined(separator: " | ")
    }

    static func split(_ cell: String) -> [String] {
        var values = [""]
        var isEscaped = false
        for scalar in cell.unicodeScalars {
            if isEscaped {
                values[values.count - 1].unicodeScalars.append(scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else if scalar == "|" {
                values.append("")
            } else {
                values[values.count - 1].unicodeScalars.append(scalar)
            }
        }
        if isEscaped { values[values.count - 1] += "\\" }
        return values.map { canonical($0) }.filter { !$0.isEmpty }
    }

    // MARK: Words in languages

    /// «nn: avviksmelding» for words in another language than the handbook's, and where a word would be read as one.
    static func term(_ term: LocalizedTerm, main: HandbookLanguage) -> String {
        let isPlain = term.language == main && Self.language(of: term.text) == nil
        return isPlain ? term.text : "\(term.language.tag): \(term.text)"
    }

    static func term(_ value: String, main: HandbookLanguage) -> LocalizedTerm {
        guard let (language, text) = language(of: value) else { return LocalizedTerm(value, in: main) }
        return LocalizedTerm(text, in: language)
    }

    private static func language(of value: String) -> (HandbookLanguage, String)? {
        guard let colon = value.firstIndex(of: ":"), let language = HandbookLanguage(rawValue: value[..<colon].lowercased())
        else { return nil }
        let text = canonical(String(value[value.index(after: colon)...]))
        return text.isEmpty ? nil : (language, text)
    }

    /// The same text whatever program saved it: composed, with plain line breaks, without space at its ends.
    static func canonical(_ text: String) -> String { String(text.withPlainLineBreaks.nfc.trimmed) }
}
