internal import Diagnostics
public import HandbookModel
internal import Language
internal import Markup

/// What of the register follows from the vocabulary and the chapters as they are written: the order of its headings, and
/// what there is to say of how they are written. It is made while chapters are still being followed.
public struct RegisterGroundwork: Sendable {
    /// What a heading is of.
    enum Heading: Sendable {
        case concept(Int)
        case see(Int)
    }

    let alphabet: [LetterGroup]
    /// Every heading there may be with its letter's place in the alphabet, in alphabetical order.
    let headings: [(heading: Heading, letter: Int)]
    /// By concept and by «se»: its place in ``headings``.
    let conceptPlaces: [Int]
    let seePlaces: [Int]
    /// By «se»: whether it has a line.
    let isWanted: [Bool]
    /// By «se»: what its line is called, if nothing else is called so.
    let seeAnchors: [String]
    /// The «se» words that marks name: how often, and where first.
    let namedSees: [TermKey: (count: Int, first: SourcePath)]
    /// What the review has to say of wording.
    let findings: [Finding]

    public init(_ vocabulary: Vocabulary, in handbook: Handbook) {
        let language = handbook.language
        let collation = Collation(language, order: vocabulary.declarations.order)
        alphabet = collation.alphabet
        var headings: [(heading: Heading, key: SortKey, letter: Int)] = []
        headings.reserveCapacity(vocabulary.concepts.count + vocabulary.sees.count)
        for (index, concept) in vocabulary.concepts.enumerated() {
            let text = concept.wording.term.text(in: language).text
            let key = collation.key(for: text, sortingAs: concept.wording.sortsAs?.value)
            let letter = concept.wording.letter.map { collation.place(of: collation.key(for: $0.value)) }
            headings.append((.concept(index), key, letter ?? collation.place(of: key)))
        }
        for (index, see) in vocabulary.sees.enumerated() {
            let key = collation.key(for: see.term.text)
            headings.append((.see(index), key, collation.place(of: key)))
        }
        // Stable: what is written alike stands as it was declared.
        headings.sort { $0.key < $1.key }
        var conceptPlaces = [Int](repeating: 0, count: vocabulary.concepts.count)
        var seePlaces = [Int](repeating: 0, count: vocabulary.sees.count)
        for (place, heading) in headings.enumerated() {
            switch heading.heading {
            case .concept(let index): conceptPlaces[index] = place
            case .see(let index): seePlaces[index] = place
            }
        }
        self.headings = headings.map { ($0.heading, $0.letter) }
        self.conceptPlaces = conceptPlaces
        self.seePlaces = seePlaces
        seeAnchors = vocabulary.sees.map { "stikk-se-" + conceptID(for: $0.term.text) }
        // A «se» in another language than the register's is not looked for there, and one to a word that the concept is
        // called anyway says nothing.
        isWanted = vocabulary.sees.map { see in
            see.term.language == language && TermKey(see.term.text) != TermKey(vocabulary[see.target].term(in: language))
        }
        namedSees = vocabulary.isReviewed ? vocabulary.namedSees(in: handbook) : [:]
        findings = WordingReview.review(vocabulary, in: language)
    }
}
