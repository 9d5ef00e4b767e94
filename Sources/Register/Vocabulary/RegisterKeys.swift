internal import Markup

/// The keys of `register.yml`.
enum RegisterKey: SettingsKey {
    case title, order, publisher, contact, identifier, matches, stop, subjects, concepts, checks, books

    static let bySpelling = tableOfSpellings()
    var spellings: [String] {
        switch self {
        case .title: ["title", "tittel"]
        case .order: ["order", "ordning"]
        case .publisher: ["publisher", "utgiver"]
        case .contact: ["contact", "kontakt"]
        case .identifier: ["identifier", "identifikator"]
        case .matches: ["matches", "treff"]
        case .stop: ["stop", "stopp"]
        case .subjects: ["subjects", "emner"]
        case .concepts: ["concepts", "begreper", "begrep"]
        case .checks: ["checks", "kontroller"]
        case .books: ["books", "bøker"]
        }
    }
}

/// The keys of one concept.
enum ConceptKey: SettingsKey {
    case term, see, seeFrom, deprecated, showDeprecated, hidden, under, onlyUnder, seeAlso, subjects, definition, source
    case note, sort, letter, register, sameAs, matches, parts

    static let bySpelling = tableOfSpellings()
    var spellings: [String] {
        switch self {
        case .term: ["term"]
        case .see: ["see", "se"]
        case .seeFrom: ["see-from", "se-fra", "se fra"]
        case .deprecated: ["deprecated", "frarådd"]
        case .showDeprecated: ["show-deprecated", "vis"]
        case .hidden: ["hidden", "skjult"]
        case .under: ["under"]
        case .onlyUnder: ["only-under", "bare-under", "bare under"]
        case .seeAlso: ["see-also", "se-også", "se også"]
        case .subjects: ["subjects", "subject", "emner", "emne"]
        case .definition: ["definition", "definisjon"]
        case .source: ["source", "kilde"]
        case .note: ["note", "merknad"]
        case .sort: ["sort", "sorter"]
        case .letter: ["letter", "bokstav"]
        case .register: ["register"]
        case .sameAs: ["same-as", "lik"]
        case .matches: ["matches", "treff"]
        case .parts: ["parts", "del", "deler"]
        }
    }
}

enum SubjectKey: SettingsKey {
    case title, description, los, subjects

    static let bySpelling = tableOfSpellings()
    var spellings: [String] {
        switch self {
        case .title: ["title", "tittel"]
        case .description: ["description", "beskrivelse"]
        case .los: ["los"]
        case .subjects: ["subjects", "emner"]
        }
    }
}

enum PublisherKey: SettingsKey {
    case name, address

    static let bySpelling = tableOfSpellings()
    var spellings: [String] {
        switch self {
        case .name: ["name", "navn"]
        case .address: ["uri", "address", "adresse"]
        }
    }
}

enum BookKey: SettingsKey {
    case title, file, address

    static let bySpelling = tableOfSpellings()
    var spellings: [String] {
        switch self {
        case .title: ["title", "tittel"]
        case .file: ["file", "fil"]
        case .address: ["address", "adresse"]
        }
    }
}
