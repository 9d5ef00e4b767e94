internal import HandbookModel
internal import Language
internal import Markup

/// Finds the vocabulary's words in running text: mentions, words whose definition can be opened, words not to use.
///
/// A word is looked up by its first bytes and only then stemmed, so that text costs a few steps a word, whatever the size
/// of the vocabulary.
public struct TermMatcher: Sendable {
    private let tries: [HandbookLanguage: TermTrie]

    /// By declared concept: whether it was taken to have a line of its own.
    private let standsAlone: [Bool]

    public init(_ vocabulary: Vocabulary) { self.init(vocabulary, standsAlone: vocabulary.declaredStandingAlone) }

    /// Whether what has become of the vocabulary leaves the words to look for as they are.
    func holds(for vocabulary: Vocabulary) -> Bool { standsAlone == vocabulary.declaredStandingAlone }

    /// - Parameter standsAlone: by declared concept, which come first.
    init(_ vocabulary: Vocabulary, standsAlone: [Bool]) {
        self.standsAlone = standsAlone
        var tries: [HandbookLanguage: TermTrieBuilder] = [:]
        let stopped = Set(vocabulary.declarations.stopWords.map { TermKey($0) })
        for (index, concept) in vocabulary.concepts.enumerated() where concept.isDeclared {
            let id = ConceptID(index)
            func add(_ term: LocalizedTerm, _ purpose: TermPattern.Purpose) {
                guard !stopped.contains(TermKey(term.text)) else { return }
                if let spelling = concept.clearSpelling(of: term.text) {
                    tries[term.language, default: TermTrieBuilder(term.language, stopped)]
                        .add(spelling, id, purpose, isName: concept.register == .names || concept.register == .places)
                }
            }
            // A word that says nothing alone is not found alone.
            if standsAlone[index], concept.matches != .none || concept.opensInText {
                (concept.wording.preferredTerms + concept.wording.admitted).forEach { add($0, .concept) }
            }
            concept.wording.deprecated.forEach { add($0, .deprecated($0.text)) }
        }
        self.tries = tries.mapValues { $0.trie() }
    }

    func find(in chapter: Chapter, _ vocabulary: Vocabulary, _ marks: inout ChapterMarks, _ memory: inout TermMemory) {
        guard let trie = tries[chapter.language] else { return }
        memory.begin(chapter.language, vocabulary)
        var search = TermSearch(trie, vocabulary, chapter, marks)
        search.run(&memory)
        marks = search.marks
    }
}

extension Vocabulary {
    fileprivate var declaredStandingAlone: [Bool] { concepts.prefix { $0.isDeclared }.map(\.standsAlone) }
}

extension Concept {
    /// How a term stands in running text where it can mean nothing else: a name in full, and no word that is told apart
    /// from others by what stands in brackets.
    fileprivate func clearSpelling(of term: String) -> String? {
        term.contains("(") ? nil : spellings(of: term)[0]
    }

    /// How a term stands in running text: «Bourdieu, Pierre» as «Pierre Bourdieu» and «Bourdieu», «kompass (indre)» as
    /// «kompass».
    func spellings(of term: String) -> [String] {
        if register == .names, let comma = term.firstIndex(of: ",") {
            let family = String(term[..<comma])
            return [String(term[term.index(after: comma)...].trimmed) + " " + family, family]
        }
        return [String(term.prefix { $0 != "(" }.trimmed)]
    }
}
