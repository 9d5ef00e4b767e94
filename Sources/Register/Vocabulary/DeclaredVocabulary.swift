internal import HandbookModel
public import Language

/// What `register.yml` alone says of the vocabulary, and the words to look for that follow from it: what can be made
/// before any chapter has been read.
public struct DeclaredVocabulary: Sendable {
    /// With all that is declared and related, waiting for the headings that marks name.
    let assembler: VocabularyAssembler
    private let declaredMatcher: TermMatcher

    /// - Parameter language: the handbook's.
    public init(_ declarations: RegisterDeclarations, in language: HandbookLanguage) {
        var assembler = VocabularyAssembler(declarations, language)
        assembler.addDeclared()
        assembler.relate()
        self.assembler = assembler
        declaredMatcher = TermMatcher(
            assembler.vocabulary,
            standsAlone: zip(assembler.vocabulary.concepts, assembler.neighbours).map { !$0.isOnlyUnder || $1.broader.isEmpty })
    }

    /// The words to look for, when all is known. What marks name may put a concept elsewhere; then they are gathered anew.
    public func matcher(for vocabulary: Vocabulary) -> TermMatcher {
        declaredMatcher.holds(for: vocabulary) ? declaredMatcher : TermMatcher(vocabulary)
    }
}
