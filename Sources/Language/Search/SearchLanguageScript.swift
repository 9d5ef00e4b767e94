/// The tables `sokeanalyse.js` works by, as the script that brings them: `stikkordSok.sprak({…});`
///
/// They are the texts the analysis here is made from, for the languages of one handbook.
public enum SearchLanguageScript {
    /// - Parameters:
    ///   - handbook: the language all keys are folded in.
    ///   - languages: of the handbook's texts, in any order.
    public static func text(handbook: HandbookLanguage, languages: some Sequence<HandbookLanguage>) -> String {
        let wanted = Set(languages).union([handbook])
        let sorted = HandbookLanguage.allCases.filter(wanted.contains)
        let names = sorted.map { "\"\($0.tag)\":\"\(tableName($0))\"" }
        var written: Set<String> = []
        let tables = sorted.filter { written.insert(tableName($0)).inserted }.map { "\"\(tableName($0))\":\(table(of: $0))" }
        return """
            stikkordSok.sprak({"languages":{\(names.joined(separator: ","))},
            "stemming":{\(tables.joined(separator: ",\n"))},
            "fold":\(fold(in: handbook))});

            """
    }

    /// Bokmål and nynorsk have one table.
    private static func tableName(_ language: HandbookLanguage) -> String {
        switch language {
        case .bokmaal, .nynorsk: "no"
        case .danish, .swedish, .english: language.tag
        }
    }

    private static func table(of language: HandbookLanguage) -> String {
        let suffixes = SuffixTable.of(language)
        return """
            {"suffixes":\(literal(suffixes.suffixes)),"endings":\(literal(suffixes.endings)),\
            "exceptions":\(literal(suffixes.exceptions)),"doubles":\(literal(suffixes.doubles)),\
            "fleeting":\(literal(suffixes.fleeting)),"pairs":\(literal(WordPairs.table(of: language)))}
            """
    }

    private static func fold(in language: HandbookLanguage) -> String {
        let folding = SearchFolding(language)
        let own = folding.own.map { ($0, String($1)) }
        let plain = SearchFolding.plain.filter { folding.own[$0.key] == nil }.map { ($0, $1) }
        let letters = (own + plain).sorted { $0.0 < $1.0 }.map { "\(literal(String($0))):\(literal($1))" }
        return "{\"letters\":{\(letters.joined(separator: ","))},\"doubleA\":\(folding.foldsDoubleA)}"
    }

    /// A text in JavaScript. What is not seen, or looks like something else, is written by its number.
    private static func literal(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": literal += "\\\(scalar)"
            case "\n": literal += "\\n"
            case " "..."~", "\u{A1}"..."\u{AC}", "\u{AE}"..."\u{24F}": literal.unicodeScalars.append(scalar)
            default:
                let digits = String(scalar.value, radix: 16)
                literal += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            }
        }
        return literal + "\""
    }
}
