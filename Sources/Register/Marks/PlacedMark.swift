internal import HandbookModel
public import Markup

/// A concept at a place of a chapter.
public struct PlacedMark: Sendable, Hashable {
    public let concept: ConceptID
    /// Points into the document's headings: the section it stands in; nil for the chapter as a whole.
    public let section: Int?
    /// The last section of a range; else the same.
    public let lastSection: Int?
    public let role: MarkRole
    public let type: MarkType
    /// Where on the page to go; nil for the top of it.
    public let anchor: String?
}

/// Words of a text that mean a concept, found by themselves: a stretch of one text node.
public struct FoundWords: Sendable, Hashable {
    public let node: Int32
    /// In bytes from the beginning of the node's text.
    public let start: Int32
    public let count: Int32
    public let concept: ConceptID
}

/// What one chapter says to the register, and the register to it.
public struct ChapterMarks: Sendable {
    /// In the order of the text, the chapter as a whole first. Mentions are among them.
    public internal(set) var placed: [PlacedMark] = []
    /// The same brought together: where the register points, each concept's in the order of the text.
    var locators: [(concept: ConceptID, locator: Locator)] = []
    /// By mark of the document: the id that is written where it stands; nil when nothing leads there.
    public internal(set) var anchors: [String?] = []
    /// By mark of the document: the concept its words mean, for ``Mark/Kind/words(concept:)`` and
    /// ``Mark/Kind/definition(concept:)``.
    public internal(set) var meant: [ConceptID?] = []
    /// Words whose definition can be opened where they stand, in the order of the text.
    public internal(set) var defined: [FoundWords] = []
    /// Uses of words that should not be used.
    public internal(set) var deprecatedUses: [DeprecatedUse] = []
    /// How many words stand before any heading, and from each heading to the next; empty where nothing is reviewed.
    var words: [Int32] = []

    public init() {}
}

/// A word in the text that the vocabulary advises against.
public struct DeprecatedUse: Sendable, Hashable {
    public let term: String
    public let concept: ConceptID
    public let node: Int32
    /// Its first word as it stands there.
    let written: String
}
