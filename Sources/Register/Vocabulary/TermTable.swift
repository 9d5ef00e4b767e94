internal import HandbookModel
internal import Language

/// Words as keys: what an editor writes and what is declared meet here, whatever their case and spacing.
struct TermKey: Hashable, Sendable {
    let text: String

    init(_ term: String) {
        text =
            Self.isKey(term.utf8) ? term : term.split(whereSeparator: \.isWhitespace).joined(separator: " ").nfc.lowercased()
    }

    /// Whether a term is its own key, as most are: small letters of ASCII and Latin-1 with single spaces between.
    private static func isKey(_ term: String.UTF8View) -> Bool {
        var last = UInt8(ascii: " ")
        for byte in term {
            switch byte {
            case 0x21...0x40, 0x5B...0x7E, 0xC3: if last == 0xC3 { return false }
            case 0x20: if last == 0x20 || last == 0xC3 { return false }
            case 0xA0...0xBF: if last != 0xC3 { return false }
            default: return false
            }
            last = byte
        }
        return last != 0x20 && last != 0xC3
    }
}

/// The stems of a term's words, which its inflected forms share.
struct TermStem: Hashable, Sendable {
    let text: String

    init(_ term: String, _ stemmer: Stemmer) {
        text = TermKey(term).text.split(separator: " ").map { stemmer.stem(String($0)) }.joined(separator: " ")
    }
}

/// Finds concepts by their words.
struct TermTable: Sendable {
    /// How a word leads to a concept.
    enum Use: Sendable { case id, preferred, admitted, deprecated, hidden }

    struct Entry: Sendable {
        let concept: ConceptID
        let use: Use
        let language: HandbookLanguage
        let text: String
    }

    private var exact: [TermKey: [Entry]] = [:]
    private var stems: [HandbookLanguage: [TermStem: [ConceptID]]] = [:]
    private let stemmers: [HandbookLanguage: Stemmer]

    init() {
        stemmers = Dictionary(uniqueKeysWithValues: HandbookLanguage.allCases.map { ($0, Stemmer($0)) })
    }

    mutating func add(_ concept: Concept, _ id: ConceptID) {
        let wording = concept.wording
        let groups: [(Use, [LocalizedTerm])] = [
            (.preferred, wording.preferredTerms), (.admitted, wording.admitted), (.deprecated, wording.deprecated),
            (.hidden, wording.hidden),
        ]
        for (use, terms) in groups {
            for term in terms { add(term, use, id) }
        }
        // Only what is declared has an id that editors know.
        guard concept.isDeclared, let language = wording.term.languages.first else { return }
        exact[TermKey(concept.id), default: []].append(Entry(concept: id, use: .id, language: language, text: concept.id))
    }

    mutating func add(_ term: LocalizedTerm, _ use: Use, _ concept: ConceptID) {
        exact[TermKey(term.text), default: []]
            .append(Entry(concept: concept, use: use, language: term.language, text: term.text))
        guard use != .hidden, let stemmer = stemmers[term.language] else { return }
        stems[term.language, default: [:]][TermStem(term.text, stemmer), default: []].append(concept)
    }

    /// Every concept with exactly this word.
    func entries(for term: String) -> [Entry] { exact[TermKey(term)] ?? [] }

    /// The concepts a word is a form of, in the languages it may be in, each once.
    func concepts(inflectedAs word: String, in languages: [HandbookLanguage]) -> [ConceptID] {
        for language in languages {
            guard let stemmer = stemmers[language], let found = stems[language]?[TermStem(word, stemmer)] else { continue }
            return found.sorted().uniqued()
        }
        return []
    }

    /// Every word there is, to look for what an editor may have meant.
    var words: [String] { exact.values.flatMap { $0.filter { $0.use != .hidden && $0.use != .id }.map(\.text) }.sorted() }
}

extension Sequence where Element: Hashable {
    func uniqued() -> [Element] {
        var met: Set<Element> = []
        return filter { met.insert($0).inserted }
    }
}
