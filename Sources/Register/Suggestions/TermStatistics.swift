/// How often a word or phrase is used, where, and how.
struct TermStatistics {
    private(set) var count = 0
    private(set) var chapters = 0
    private var lastChapter = -1
    /// Chapters that have it in their title, and headings, definitions and so on that have it.
    private(set) var titles = 0
    private(set) var headings = 0
    private(set) var definitions = 0
    private(set) var emphases = 0
    private(set) var links = 0
    private(set) var quotes = 0
    /// Capitals where a sentence does not ask for one, and chances to have one.
    private(set) var capitals = 0
    private(set) var chances = 0
    private var acronyms = 0

    mutating func note(_ marks: TokenMarks, in chapter: Int) {
        count += 1
        if chapter != lastChapter {
            chapters += 1
            lastChapter = chapter
        }
        if marks.contains(.title) { titles += 1 }
        if marks.contains(.heading) { headings += 1 }
        if marks.contains(.definition) { definitions += 1 }
        if marks.contains(.emphasis) { emphases += 1 }
        if marks.contains(.link) { links += 1 }
        if marks.contains(.quoted) { quotes += 1 }
        if marks.contains(.acronym) { acronyms += 1 }
        if !marks.contains(.sentenceStart), marks.isDisjoint(with: [.title, .heading]) {
            chances += 1
            if marks.contains(.capital) { capitals += 1 }
        }
    }

    /// Written with a capital wherever it can be told.
    var isName: Bool { chances > 1 && capitals * 10 >= chances * 7 && !isAcronym }

    /// «IGP».
    var isAcronym: Bool { acronyms * 10 >= count * 7 }

    /// Whether the book itself points at it: in a title, a heading or a definition.
    var isProminent: Bool { titles + headings + definitions > 0 }
}

/// What kind of word a stem is, told by the words around it and by its endings.
struct WordClass {
    private(set) var nounEvidence = 0.0
    private(set) var verbEvidence = 0.0
    private(set) var adjectiveEvidence = 0.0

    /// - Parameters:
    ///   - before: the word before it in the same stretch.
    ///   - stem: which the form is made of.
    mutating func note(_ form: Lexicon.Form, after before: String?, stem: String, _ hints: LanguageHints) {
        if let before {
            if hints.articles.contains(before) { nounEvidence += 1 }
            if hints.prepositions.contains(before) { nounEvidence += 1 }
            if hints.beforeVerbs.contains(before) { verbEvidence += 1 }
            if hints.beforeAdjectives.contains(before) { adjectiveEvidence += 1 }
        }
        if form.text.count > stem.count, form.text.hasPrefix(stem),
            hints.nounForms.contains(String(form.text.dropFirst(stem.count)))
        {
            nounEvidence += 1
        }
    }

    /// Its endings, once a form.
    mutating func noteEndings(of form: String, _ hints: LanguageHints) {
        // The longest ending decides: «ning» before «ing», «lig» before «ig».
        let noun = hints.nounEndings.filter { form.count > $0.count + 2 && form.hasSuffix($0) }.map(\.count).max() ?? 0
        let adjective = hints.adjectiveEndings.filter { form.count > $0.count + 2 && form.hasSuffix($0) }.map(\.count).max() ?? 0
        if noun > adjective { nounEvidence += 3 }
        if adjective > noun { adjectiveEvidence += 3 }
    }

    /// 0 to 1.
    var nounness: Double { (0.7 + nounEvidence) / (1 + nounEvidence + 1.5 * verbEvidence + 1.5 * adjectiveEvidence) }

    var isAdjective: Bool { adjectiveEvidence >= 1.5 && adjectiveEvidence >= verbEvidence }
    var isNoun: Bool { nounness >= 0.45 }
}
