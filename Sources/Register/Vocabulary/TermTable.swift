internal import HandbookModel
internal import Language

/// Words as keys: what an editor writes and what is declared meet here, whatever their case and spacing.
struct TermKey: Hashable, Sendable {
    let text: String

    init(_ term: String) {
        text =
            Self.isKey(term.utf8)
            ? term : Self.lowered(term) ?? Self.visible(term).singleSpaced.nfc.lowercased()
    }

    /// A word that begins a sentence, or has other capitals of ASCII; nil for what must be looked at more closely.
    private static func lowered(_ term: String) -> String? {
        let lowered = String(decoding: term.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
        return isKey(lowered.utf8) ? lowered : nil
    }

    /// A text without soft hyphens and signs of no width, which nobody sees: words that look alike are alike.
    private static func visible(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }))
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
    private let forms: [HandbookLanguage: NounForms]
    /// Every word there is, to look for what an editor may have meant.
    private(set) var words: [String] = []

    init() {
        forms = Dictionary(uniqueKeysWithValues: HandbookLanguage.allCases.map { ($0, NounForms($0)) })
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
        if use != .hidden { words.append(term.text) }
    }

    /// Every concept with exactly this word.
    func entries(for term: String) -> [Entry] { exact[TermKey(term)] ?? [] }

    /// The concepts a word is an inflected form of, each once.
    ///
    /// By the endings of nouns and not by stems, which would make «arkivar» a form of «arkiv».
    ///
    /// - Parameter keepsCapital: whether a capital says that it is a name: «Rana» is no «rana», which begins a sentence.
    func concepts(inflectedAs word: String, in language: HandbookLanguage, keepsCapital: Bool) -> [ConceptID] {
        let isName = keepsCapital && word.first?.isUppercase == true
        let key = TermKey(word).text
        var bases = forms[language]?.bases(of: key).map(\.text) ?? []
        if key.utf8.last == UInt8(ascii: "s") { bases.insert(String(key.dropLast()), at: 0) }
        for base in bases {
            let found = entries(for: base).filter { entry in
                entry.use != .hidden && entry.use != .id && !(isName && entry.text.first?.isLowercase == true)
            }
            if !found.isEmpty { return found.map(\.concept).sorted().uniqued() }
        }
        return []
    }
}

extension Sequence where Element: Hashable {
    func uniqued() -> [Element] {
        var met: Set<Element> = []
        return filter { met.insert($0).inserted }
    }
}
