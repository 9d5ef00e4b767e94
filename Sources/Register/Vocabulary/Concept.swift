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
///
/// A class only because concepts are looked up for every link, and a reference is cheaper to hand around than twenty
/// fields; nothing in it ever changes.
public final class Concept: Sendable {
    /// Part of addresses; unique in the handbook.
    public let id: String
    public let wording: ConceptWording
    /// Whether it stands under its broader concepts only: a word like «intern» that says nothing alone.
    public let isOnlyUnder: Bool
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
    private let neighbours: ConceptNeighbours

    /// What it stands under; the first is the one it belongs to most.
    public var broader: [ConceptID] { neighbours.broader }
    public var narrower: [ConceptID] { neighbours.narrower }
    /// What is «se også», in both directions.
    public var related: [ConceptID] { neighbours.related }
    /// «Se også» in other handbooks.
    public var relatedElsewhere: [Located<OtherBookReference>] { neighbours.relatedElsewhere }
    public var subjects: [SubjectID] { neighbours.subjects }
    /// Whether it has a line of its own, under its own letter.
    public var standsAlone: Bool { !isOnlyUnder || broader.isEmpty }

    /// What a reader of a language sees it called.
    public func term(in language: HandbookLanguage) -> String { wording.term.text(in: language).text }

    init(_ declaration: ConceptDeclaration, matches: MatchRule) {
        id = declaration.id
        wording = declaration.wording
        isOnlyUnder = declaration.isOnlyUnder
        register = declaration.register
        sameAs = declaration.sameAs
        self.matches = declaration.matches ?? matches
        opensInText = declaration.wording.definition != nil && declaration.matches != MatchRule.none
        isDeclared = true
        place = declaration.place
        neighbours = ConceptNeighbours()
    }

    /// A heading that a mark names and nothing declares.
    init(id: String, term: LocalizedText, isOnlyUnder: Bool, at place: SourcePlace) {
        self.id = id
        wording = ConceptWording(term: term)
        self.isOnlyUnder = isOnlyUnder
        register = .keywords
        sameAs = []
        matches = .none
        opensInText = false
        isDeclared = false
        self.place = place
        neighbours = ConceptNeighbours()
    }

    /// The same concept among its neighbours, when they are all known.
    init(_ concept: Concept, among neighbours: ConceptNeighbours) {
        id = concept.id
        wording = concept.wording
        isOnlyUnder = concept.isOnlyUnder
        register = concept.register
        sameAs = concept.sameAs
        matches = concept.matches
        opensInText = concept.opensInText
        isDeclared = concept.isDeclared
        place = concept.place
        self.neighbours = neighbours
    }
}

/// How a concept stands to others: what grows while the vocabulary is put together.
struct ConceptNeighbours: Sendable {
    var broader: [ConceptID] = []
    var narrower: [ConceptID] = []
    var related: [ConceptID] = []
    var relatedElsewhere: [Located<OtherBookReference>] = []
    var subjects: [SubjectID] = []
}
