internal import Language

/// Writes the part of YAML 1.2 that `register.yml` uses, so that it reads back as what was meant.
enum YAMLText {
    /// Longer values in several languages go on a line each.
    private static let longestLine = 100

    /// Whether YAML can hold a character as our reader takes it: no control characters, and none that some programs take for
    /// a line break.
    static func canHold(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: true
        case 0x00..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF: false
        default: scalar.value & 0xFFFE != 0xFFFE
        }
    }

    // MARK: Texts

    /// A text on one line: as it is where that is plain, else in quotes.
    static func scalar(_ text: String) -> String {
        if isPlain(text) { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// Begins with a letter, and holds nothing that means something to YAML, in lists and groups or out of them.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, text.last != " " else { return false }
        let isWord = text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || " -_./()+%§&=;!?«»–—…’'".unicodeScalars.contains(scalar)
        }
        return isWord && !meansSomethingElse.contains(text.lowercased())
    }

    /// What YAML 1.1 or 1.2 takes for something else than a text.
    private static let meansSomethingElse: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]

    // MARK: Values

    /// A value on one line.
    static func inline(_ value: FieldValue, key: ConceptKey, main: HandbookLanguage) -> String {
        switch value {
        case .text(let text): return scalar(text)
        case .yes: return main == .english ? "yes" : "ja"
        case .texts(let texts): return list(texts.map(scalar))
        case .terms(let terms):
            return list(terms.map { $0.language == main ? scalar($0.text) : "{\($0.language.tag): \(scalar($0.text))}" })
        case .localized(let texts):
            if texts.count == 1, let text = texts[main] { return scalar(text) }
            return "{" + ordered(texts, main).map { "\($0.tag): \(scalar($1))" }.joined(separator: ", ") + "}"
        }
    }

    private static func list(_ items: [String]) -> String { "[" + items.joined(separator: ", ") + "]" }

    private static func ordered(
        _ texts: [HandbookLanguage: String], _ main: HandbookLanguage
    ) -> [(HandbookLanguage, String)] {
        let languages = [main] + HandbookLanguage.allCases.filter { $0 != main }
        return languages.compactMap { language in texts[language].map { (language, $0) } }
    }

    /// A key and its value: on one line, or a line for each language when they are long.
    static func lines(
        _ value: FieldValue, key: ConceptKey, named name: String, indent: String, main: HandbookLanguage, note: String = ""
    ) -> [String] {
        let line = "\(indent)\(name): \(inline(value, key: key, main: main))\(note)"
        guard case .localized(let texts) = value, texts.count > 1, line.count > longestLine else { return [line] }
        return ["\(indent)\(name):\(note)"] + ordered(texts, main).map { "\(indent)  \($0.tag): \(scalar($1))" }
    }

    // MARK: Concepts

    /// A concept as lines of its own.
    ///
    /// - Parameters:
    ///   - name: the id as it is to be written.
    ///   - language: of the keys.
    ///   - note: a comment that stands after the id.
    static func lines(
        of entry: ConceptFields, named name: String? = nil, indent: String, main: HandbookLanguage, note: String = ""
    ) -> [String] {
        let name = name ?? id(entry.id)
        if let term = entry.shortForm(main) { return ["\(indent)\(name): \(scalar(term))\(note)"] }
        return ["\(indent)\(name):\(note)"]
            + keys(of: entry, main).flatMap { key in
                entry[key].map { value in
                    lines(value, key: key, named: key.spelling(in: main), indent: indent + "  ", main: main)
                } ?? []
            }
    }

    /// A concept on one line, for files that are written in braces.
    static func inline(_ entry: ConceptFields, main: HandbookLanguage) -> String {
        if let term = entry.shortForm(main) { return "\(id(entry.id)): \(scalar(term))" }
        let parts = keys(of: entry, main).compactMap { key in
            entry[key].map { "\(key.spelling(in: main)): \(inline($0, key: key, main: main))" }
        }
        return "\(id(entry.id)): {\(parts.joined(separator: ", "))}"
    }

    /// The keys that are written: a word that only leads somewhere is called by its id unless it is said otherwise.
    private static func keys(of entry: ConceptFields, _ main: HandbookLanguage) -> [ConceptKey] {
        let isNamedByID = entry[.see] != nil && entry[.term] == .localized([main: entry.id])
        return ConceptKey.allCases.filter { entry[$0] != nil && !($0 == .term && isNamedByID) }
    }

    /// An id that begins with a digit or means something else is quoted too.
    private static func id(_ id: String) -> String { scalar(id) }
}
