internal import HandbookModel
public import Language

/// What stands in a line of a register.
public enum RegisterEntryContent: Sendable, Hashable {
    /// A concept with its locators, what stands under it, and «se også».
    case concept(ConceptID)
    /// A word that leads to a concept: «avviksmelding, se avvik».
    case see(ConceptID)
}

/// A heading of a register (ISO 999).
public struct RegisterEntry: Sendable, Hashable {
    public let text: String
    public let language: HandbookLanguage
    public let content: RegisterEntryContent
    /// The id it has on its page, the same from build to build: `stikk-avvik`.
    public let anchor: String
}

/// The entries under one letter.
public struct RegisterGroup: Sendable, Hashable {
    public let letter: LetterGroup
    public let entries: [RegisterEntry]
}

/// One of the handbook's registers, in alphabetical order.
public struct RegisterListing: Sendable, Hashable {
    public let kind: RegisterKind
    /// Letters with entries only.
    public let groups: [RegisterGroup]

    public var count: Int { groups.reduce(0) { $0 + $1.entries.count } }
}

/// The handbook's register: every concept with its places, in alphabetical order and by subject.
///
/// A class because every page and fragment holds it, and a reference is cheap to hand around; nothing in it ever changes.
public final class HandbookRegister: Sendable {
    public let vocabulary: Vocabulary
    /// By concept: where the register points, main places first, then in reading order.
    public let locators: [[Locator]]
    /// By concept: places that only mention it, in reading order.
    public let mentions: [[Locator]]
    /// By concept: what stands under it, in alphabetical order.
    public let narrower: [[ConceptID]]
    /// By concept: «se også», in alphabetical order.
    public let related: [[ConceptID]]
    /// By concept: the words that lead to it, in alphabetical order.
    public let sees: [[SeeReference]]
    /// Those with entries, in the order of ``RegisterKind``.
    public let listings: [RegisterListing]
    /// By subject: its concepts in alphabetical order.
    public let bySubject: [[ConceptID]]
    /// By chapter.
    public let chapters: [ChapterMarks]
    /// Every letter there can be, in order.
    public let alphabet: [LetterGroup]
    /// The language headings stand in and are sorted by.
    public let language: HandbookLanguage

    public var isEmpty: Bool { listings.isEmpty }
    public subscript(id: ConceptID) -> Concept { vocabulary[id] }

    /// Where everything of the register is on the site.
    public let places: RegisterPlaces

    /// A concept's heading.
    public func term(_ id: ConceptID) -> String { vocabulary[id].term(in: language) }

    /// What a concept is called where nothing stands around it: «varsling: intern».
    public func name(of id: ConceptID, in language: HandbookLanguage) -> String {
        var names = [vocabulary[id].term(in: language)]
        var concept = vocabulary[id]
        while !concept.standsAlone, names.count < VocabularyAssembler.mostLevels {
            concept = vocabulary[concept.broader[0]]
            names.append(concept.term(in: language))
        }
        return names.reversed().joined(separator: ": ")
    }

    /// Whether a concept has a page and a line in the register: what nothing is said of has not.
    public func isShown(_ id: ConceptID) -> Bool { shown[id.index] }
    let shown: [Bool]

    init(
        vocabulary: Vocabulary, locators: [[Locator]], mentions: [[Locator]], narrower: [[ConceptID]], related: [[ConceptID]],
        sees: [[SeeReference]], listings: [RegisterListing], bySubject: [[ConceptID]], chapters: [ChapterMarks],
        alphabet: [LetterGroup], language: HandbookLanguage, places: RegisterPlaces, shown: [Bool]
    ) {
        self.vocabulary = vocabulary
        self.locators = locators
        self.mentions = mentions
        self.narrower = narrower
        self.related = related
        self.sees = sees
        self.listings = listings
        self.bySubject = bySubject
        self.chapters = chapters
        self.alphabet = alphabet
        self.language = language
        self.places = places
        self.shown = shown
    }
}
