internal import Language

/// What one worker remembers from chapter to chapter while it looks for the vocabulary's words: words it has met before,
/// and where in the chapter each concept was met, in tables that are made once and not for every chapter.
public struct TermMemory {
    static let never: Int32 = -2
    static let everywhere = Int32.max

    /// By concept: the section it was met last in, and the one its definition was opened last in.
    private(set) var mentionedIn: [Int32] = []
    private(set) var definedIn: [Int32] = []
    /// By concept: ``definedIn`` of a chapter that nothing has been found in yet.
    private var undefined: [Int32] = []
    /// The concepts that have been noted in this chapter, some of them more than once.
    private var touched: [Int] = []
    private var language: HandbookLanguage?
    /// By word, as it stands in a text: the patterns whose first word it is a form of.
    private var begun: [String: [Int32]] = [:]

    public init() {}

    /// Forgets the last chapter's places, and its language's words when this one is in another.
    mutating func begin(_ language: HandbookLanguage, _ vocabulary: borrowing Vocabulary) {
        if undefined.count != vocabulary.concepts.count {
            undefined = vocabulary.concepts.map { $0.opensInText ? Self.never : Self.everywhere }
            definedIn = undefined
            mentionedIn = Array(repeating: Self.never, count: undefined.count)
        }
        for concept in touched {
            mentionedIn[concept] = Self.never
            definedIn[concept] = undefined[concept]
        }
        touched.removeAll(keepingCapacity: true)
        if self.language != language { begun = [:] }
        self.language = language
    }

    mutating func noteMention(of concept: Int, in section: Int32) {
        mentionedIn[concept] = section
        touched.append(concept)
    }

    mutating func noteDefinition(of concept: Int, in section: Int32) {
        definedIn[concept] = section
        touched.append(concept)
    }

    /// The patterns that a word begins, in any inflection.
    /// - Parameter candidates: those it may begin: all that are known by its first bytes.
    mutating func patterns(begunBy word: String, among candidates: [Int32], _ trie: TermTrie) -> [Int32] {
        if let known = begun[word] { return known }
        let stem = trie.stemmer.stem(word)
        let patterns = candidates.filter { trie.begins(trie.patterns[Int($0)], word, stem: stem) }
        begun[word] = patterns
        return patterns
    }
}
