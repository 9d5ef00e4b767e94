internal import Language

/// The words of one language, each form and each stem once, as numbers.
struct Lexicon {
    struct Form {
        /// In small letters.
        let text: String
        let stem: Int32
        let isStop: Bool
        /// A noun of every subject.
        let isWeak: Bool
    }

    private(set) var forms: [Form] = []
    private(set) var stems: [String] = []
    private var formNumbers: [String: Int32] = [:]
    private var stemNumbers: [String: Int32] = [:]
    let language: HandbookLanguage
    let hints: LanguageHints
    let stemmer: Stemmer
    private let weakStems: Set<String>

    init(_ language: HandbookLanguage) {
        self.language = language
        let stemmer = Stemmer(language)
        hints = LanguageHints.of(language)
        self.stemmer = stemmer
        weakStems = Set(hints.weak.map { stemmer.stem($0) })
    }

    mutating func form(_ text: String) -> Int32 {
        if let known = formNumbers[text] { return known }
        let stem = stem(text)
        // What has no two letters is a number or a sign.
        let isStop = hints.stop.contains(text) || text.count { $0.isLetter } < 2
        let isWeak = weakStems.contains(stems[Int(stem)])
        forms.append(Form(text: text, stem: stem, isStop: isStop, isWeak: isWeak))
        formNumbers[text] = Int32(forms.count - 1)
        return Int32(forms.count - 1)
    }

    mutating func stem(_ word: String) -> Int32 {
        let text = stemmer.stem(word)
        if let known = stemNumbers[text] { return known }
        stems.append(text)
        stemNumbers[text] = Int32(stems.count - 1)
        return Int32(stems.count - 1)
    }

    /// The number of a stem that the text has.
    func knownStem(_ word: String) -> Int32? { stemNumbers[stemmer.stem(word)] }

    subscript(token: TermToken) -> Form { forms[Int(token.form)] }
}
