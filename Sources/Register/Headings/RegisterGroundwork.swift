internal import Diagnostics
internal import HandbookModel
public import Language
internal import Markup

/// What of the register follows from the vocabulary alone: the order of its headings, and what there is to say of how they
/// are written. It is made while chapters are still being followed.
public struct RegisterGroundwork: Sendable {
    /// Where a heading stands among others.
    struct Place: Sendable {
        let key: SortKey
        let letter: LetterGroup
    }

    let collation: Collation
    /// By concept.
    let concepts: [Place]
    /// By «se».
    let sees: [Place]
    /// By «se»: whether it has a line.
    let isWanted: [Bool]
    /// What the review has to say of wording.
    let findings: [Finding]

    /// - Parameter language: the handbook's, which headings stand in.
    public init(_ vocabulary: Vocabulary, in language: HandbookLanguage) {
        let collation = Collation(language, order: vocabulary.declarations.order)
        self.collation = collation
        concepts = vocabulary.concepts.map { concept in
            let text = concept.wording.term.text(in: language).text
            let key = collation.key(for: text, sortingAs: concept.wording.sortsAs?.value)
            let letter = concept.wording.letter.map { collation.group(of: $0.value) } ?? collation.group(of: key)
            return Place(key: key, letter: letter)
        }
        sees = vocabulary.sees.map { see in
            let key = collation.key(for: see.term.text)
            return Place(key: key, letter: collation.group(of: key))
        }
        // A «se» in another language than the register's is not looked for there, and one to a word that the concept is
        // called anyway says nothing.
        isWanted = vocabulary.sees.map { see in
            see.term.language == language && TermKey(see.term.text) != TermKey(vocabulary[see.target].term(in: language))
        }
        findings = WordingReview.review(vocabulary, in: language)
    }
}
