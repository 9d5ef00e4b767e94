internal import Diagnostics
public import HandbookModel
public import Language
public import Markup

/// A word for a concept, in the language it belongs to.
public struct LocalizedTerm: Sendable, Hashable {
    public let text: String
    public let language: HandbookLanguage

    public init(_ text: String, in language: HandbookLanguage) {
        self.text = text
        self.language = language
    }
}

/// Which of a handbook's registers a concept stands in.
public enum RegisterKind: Sendable, Hashable, CaseIterable {
    case keywords, names, places, laws
}

/// Where the text is searched for a concept by itself. What is found so is only ever a mention.
public enum MatchRule: Sendable, Hashable {
    /// Nowhere.
    case none
    /// The first use in each section.
    case first
    /// Headings.
    case headings

    static let choices: [(spellings: [String], value: MatchRule)] = [
        (["none", "ingen"], .none), (["first", "første"], .first), (["headings", "overskrifter"], .headings),
    ]
}

/// What a concept is called and what it means: what an editor says of the word, not of its place in the register.
public struct ConceptWording: Sendable, Hashable {
    /// The term to use (skos:prefLabel), one in each language.
    public var term: LocalizedText
    /// Other words for the same (skos:altLabel): shown as «se».
    public var admitted: [LocalizedTerm] = []
    /// Words not to use (skos:hiddenLabel in SKOS-AP-NO).
    public var deprecated: [LocalizedTerm] = []
    public var showsDeprecated = false
    /// Misspellings and other words that are only searched for.
    public var hidden: [LocalizedTerm] = []
    public var definition: LocalizedText?
    /// Where the definition comes from: a source's id with its locator, or a text.
    public var source: Located<String>?
    /// What the concept is used for here (skos:scopeNote).
    public var note: LocalizedText?
    /// What it sorts as, when that is not how it is written: `Alto` for Aalto.
    public var sortsAs: Located<String>?
    /// The letter it stands under, when that is not its own.
    public var letter: Located<String>?
    /// The words a term is made of, where they cannot be told from the texts: `[sak, behandling]`.
    public var parts: [Located<String>] = []

    public init(term: LocalizedText) { self.term = term }

    /// Every word that leads to the concept.
    public var allTerms: [LocalizedTerm] { preferredTerms + admitted + deprecated + hidden }
    public var preferredTerms: [LocalizedTerm] {
        term.languages.compactMap { language in term.text(onlyIn: language).map { LocalizedTerm($0, in: language) } }
    }
}

/// A concept as `register.yml` declares it.
struct ConceptDeclaration: Sendable {
    let id: String
    let wording: ConceptWording
    let under: [Located<String>]
    let isOnlyUnder: Bool
    let seeAlso: [Located<String>]
    let subjects: [Located<String>]
    let register: RegisterKind
    let sameAs: [String]
    let matches: MatchRule?
    let place: SourcePlace
}

/// A word that only leads to a concept: `undergrunn: {se: metro}`.
struct SeeDeclaration: Sendable {
    let id: String
    let term: LocalizedText
    let target: Located<String>
    let place: SourcePlace
}
