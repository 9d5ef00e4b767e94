internal import Diagnostics
internal import Language
internal import Markup

/// What a column of the table holds.
enum TableColumn: Hashable {
    case id
    case field(ConceptKey)
    /// One language's part of a field: «definisjon nn».
    case localized(ConceptKey, HandbookLanguage)
    /// A heading in parentheses: for whoever reads the table; not read back.
    case aside

    static let localizedKeys: [ConceptKey] = [.term, .definition, .note]

    /// The columns of a table with texts in these languages.
    ///
    /// - Parameter languages: those in use, the handbook's own first.
    static func all(_ languages: [HandbookLanguage]) -> [TableColumn] {
        func localized(_ key: ConceptKey) -> [TableColumn] { languages.map { .localized(key, $0) } }
        func fields(_ keys: ConceptKey...) -> [TableColumn] { keys.map { .field($0) } }
        return [.id] + localized(.term)
            + fields(.seeFrom, .deprecated, .showDeprecated, .hidden, .see, .under, .onlyUnder, .seeAlso, .subjects)
            + localized(.definition) + fields(.source) + localized(.note)
            + fields(.sort, .letter, .register, .sameAs, .matches, .parts)
    }

    /// The column's heading: the key as it is written in `register.yml`, and the language.
    func heading(in language: HandbookLanguage) -> String {
        switch self {
        case .id: "id"
        case .field(let key): key.spelling(in: language)
        case .localized(let key, let tongue): "\(key.spelling(in: language)) \(tongue.tag)"
        case .aside: ""
        }
    }

    /// - Parameter heading: as written, in any of a key's spellings.
    init?(heading: String, main: HandbookLanguage) {
        let words = heading.lowercased().singleSpaced
        if words.isEmpty || words.hasPrefix("(") && words.hasSuffix(")") {
            self = .aside
        } else if words == "id" {
            self = .id
        } else if let key = ConceptKey.bySpelling[words] {
            self = Self.localizedKeys.contains(key) ? .localized(key, main) : .field(key)
        } else if let space = words.lastIndex(of: " "), let key = ConceptKey.bySpelling[String(words[..<space])],
            let language = HandbookLanguage(tag: String(words[words.index(after: space)...])), Self.localizedKeys.contains(key)
        {
            self = .localized(key, language)
        } else {
            return nil
        }
    }

    /// Every heading there is, to look for what an editor may have meant.
    static func headings(main: HandbookLanguage) -> [String] {
        ["id"] + ConceptKey.allCases.filter { !localizedKeys.contains($0) }.flatMap(\.spellings)
            + localizedKeys.flatMap { key in
                key.spellings.flatMap { spelling in HandbookLanguage.allCases.map { "\(spelling) \($0.tag)" } }
            }
    }
}

extension ConceptKey {
    /// As we write it ourselves: in English, or in the Norwegian that all others have.
    func spelling(in language: HandbookLanguage) -> String {
        if language == .english { return spellings[0] }
        return self == .subjects ? "emner" : spellings.count > 1 ? spellings[1] : spellings[0]
    }
}
