public import Diagnostics
internal import HandbookModel
public import Language
public import Markup

/// Points into ``Vocabulary/concepts``.
public struct ConceptID: Hashable, Sendable, Comparable {
    public let index: Int
    public init(_ index: Int) { self.index = index }
    public static func < (left: ConceptID, right: ConceptID) -> Bool { left.index < right.index }
}

/// What the register knows: a concept, its words, and how it stands to other concepts.
public struct Concept: Sendable {
    /// Part of addresses; unique in the handbook.
    public let id: String
    public internal(set) var wording: ConceptWording
    /// What it stands under; the first is the one it belongs to most.
    public internal(set) var broader: [ConceptID]
    public internal(set) var narrower: [ConceptID] = []
    /// Whether it stands under its broader concepts only: a word like «intern» that says nothing alone.
    public let isOnlyUnder: Bool
    /// Whether it has a line of its own, under its own letter.
    public var standsAlone: Bool { !isOnlyUnder || broader.isEmpty }
    /// What is «se også», in both directions.
    public internal(set) var related: [ConceptID] = []
    /// «Se også» in other handbooks.
    public internal(set) var relatedElsewhere: [Located<OtherBookReference>] = []
    public internal(set) var subjects: [SubjectID]
    public let register: RegisterKind
    /// Addresses of the same concept in other vocabularies (skos:exactMatch).
    public let sameAs: [String]
    public let matches: MatchRule
    /// Whether its definition opens where the text uses a term of it.
    public let opensInText: Bool
    /// Whether `register.yml` declares it; else it is only a heading that marks name.
    public let isDeclared: Bool
    /// Where it is declared, or first named.
    public let place: SourcePlace

    /// What a reader of a language sees it called.
    public func term(in language: HandbookLanguage) -> String { wording.term.text(in: language).text }

    init(_ declaration: ConceptDeclaration, matches: MatchRule) {
        id = declaration.id
        wording = declaration.wording
        broader = []
        isOnlyUnder = declaration.isOnlyUnder
        subjects = []
        register = declaration.register
        sameAs = declaration.sameAs
        self.matches = declaration.matches ?? matches
        opensInText = declaration.wording.definition != nil && declaration.matches != MatchRule.none
        isDeclared = true
        place = declaration.place
    }

    /// A heading that a mark names and nothing declares.
    init(id: String, term: LocalizedText, under parent: ConceptID?, at place: SourcePlace) {
        self.id = id
        wording = ConceptWording(term: term)
        broader = parent.map { [$0] } ?? []
        isOnlyUnder = parent != nil
        subjects = []
        register = .keywords
        sameAs = []
        matches = .none
        opensInText = false
        isDeclared = false
        self.place = place
    }
}
