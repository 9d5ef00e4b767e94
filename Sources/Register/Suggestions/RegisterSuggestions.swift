public import Diagnostics
public import HandbookModel
public import Language
internal import Markup

/// A place in a chapter that speaks of a term.
public struct SuggestedPlace: Sendable, Hashable {
    public let path: SourcePath
    /// From 1.
    public let line: Int
    /// How often the chapter uses it.
    public let count: Int
}

/// A term that the text has and the register lacks.
public struct SuggestedConcept: Sendable {
    /// An id as the register makes it, that nothing else has.
    public let id: String
    public let term: LocalizedTerm
    public let count: Int
    /// How many chapters use it, and where it is used most, best first.
    public let chapters: Int
    public let places: [SuggestedPlace]
    /// How good a proposal it is beside the others, in tenths.
    public let weight: Int
    public let isInHeading: Bool
    public let isDefined: Bool
    public let isName: Bool
    /// Terms of the text or the register that are made of the same word.
    public let family: [String]
}

/// A concept that the text speaks of in more chapters than are marked with it.
public struct SuggestedMarks: Sendable {
    public let term: String
    public let usedChapters: Int
    public let markedChapters: Int
    /// Where it is not marked and much is said of it, best first.
    public let places: [SuggestedPlace]
}

/// What an editor may want to add to the register. Proposals and nothing more: the register is never changed by itself.
public struct RegisterSuggestions: Sendable {
    /// Best first.
    public let concepts: [SuggestedConcept]
    public let marks: [SuggestedMarks]
    public let language: HandbookLanguage

    /// - Parameter limit: how many of each to propose.
    public init(_ register: HandbookRegister, in handbook: Handbook, limit: Int) {
        language = handbook.language
        var search = SuggestionSearch(register, handbook)
        search.run()
        concepts = search.concepts(limit: limit)
        marks = search.marks(limit: limit)
    }
}
