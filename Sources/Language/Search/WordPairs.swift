/// Words that bokmål and nynorsk write each in its own way, brought to one stem.
///
/// One search finds both: «tjeneste» what is written «tenestene», «sykefravær» what is written «sjukefråværet».
public struct WordPairs: Sendable {
    /// Stems to the stem that stands for them.
    private let canonical: [String: String]

    private static let norwegian = WordPairs(norwegianTable, stemmer: Stemmer(.bokmaal))
    private static let none = WordPairs("", stemmer: Stemmer(.english))

    /// The pairs of a language. Bokmål and nynorsk have them together, other languages have none.
    public static func of(_ language: HandbookLanguage) -> WordPairs {
        switch language {
        case .bokmaal, .nynorsk: norwegian
        case .danish, .swedish, .english: none
        }
    }

    /// The lines the pairs of a language are made from; empty where it has none.
    static func table(of language: HandbookLanguage) -> String {
        switch language {
        case .bokmaal, .nynorsk: norwegianTable
        case .danish, .swedish, .english: ""
        }
    }

    private init(_ table: String, stemmer: Stemmer) {
        var canonical: [String: String] = [:]
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ")
            let stem = stemmer.stem(String(words[0]))
            for word in words.dropFirst() {
                let other = stemmer.stem(String(word))
                if other != stem { canonical[other] = stem }
            }
        }
        self.canonical = canonical
    }

    /// The stem that stands for this one; most stand for themselves.
    public func canonical(_ stem: String) -> String { canonical[stem] ?? stem }
}
