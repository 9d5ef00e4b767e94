internal import Language

/// What tells terms from other words in a language, as data: no grammar, only lists short enough to be read through.
struct LanguageHints: Sendable {
    /// Words that say nothing alone: pronouns, prepositions, conjunctions, the commonest verbs, adverbs and nouns.
    let stop: Set<String>
    /// Nouns of every subject: they make terms with other words, hardly alone.
    let weak: Set<String>
    /// A noun, or an adjective and a noun, follows: articles and possessives.
    let articles: Set<String>
    /// A noun or an adjective follows, not a verb.
    let prepositions: Set<String>
    /// A verb follows: the infinitive's mark, auxiliaries, subjects.
    let beforeVerbs: Set<String>
    /// An adjective follows: «mer», «svært».
    let beforeAdjectives: Set<String>
    /// Words of three that may stand in the middle: «bonding og bridging».
    let joints: Set<String>
    /// Endings that nouns have and others have not.
    let nounEndings: [String]
    let adjectiveEndings: [String]
    /// Inflections that only nouns have, after a stem.
    let nounForms: Set<String>
    /// «X er en»: what follows a term that is being defined at the beginning of a sentence.
    let definers: [[String]]
    /// «begrepet X», «med X mener»: what comes right before a term that is being defined.
    let namers: Set<String>

    static func of(_ language: HandbookLanguage) -> LanguageHints {
        switch language {
        case .bokmaal, .nynorsk: norwegian
        case .danish: danish
        case .swedish: swedish
        case .english: english
        }
    }

    /// - Parameter definers: separated by commas; all other lists by spaces.
    init(
        stop: String, weak: String, articles: String, prepositions: String, beforeVerbs: String, beforeAdjectives: String,
        joints: String,
        nounEndings: String, adjectiveEndings: String, nounForms: String, definers: String, namers: String
    ) {
        func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
        self.weak = Set(words(weak))
        self.articles = Set(words(articles))
        self.prepositions = Set(words(prepositions))
        self.beforeVerbs = Set(words(beforeVerbs))
        self.beforeAdjectives = Set(words(beforeAdjectives))
        self.joints = Set(words(joints))
        self.stop = Set(words(stop)).union(
            words([articles, prepositions, beforeVerbs, beforeAdjectives, joints].joined(separator: " ")))
        self.nounEndings = words(nounEndings)
        self.adjectiveEndings = words(adjectiveEndings)
        self.nounForms = Set(words(nounForms))
        self.definers = definers.split(separator: ",").map { words(String($0)) }
        self.namers = Set(words(namers))
    }
}
