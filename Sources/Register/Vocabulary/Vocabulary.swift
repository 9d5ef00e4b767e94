public import Diagnostics
internal import HandbookModel
internal import Language
internal import Markup

/// A word that only leads to a concept, and where that is said.
public struct SeeReference: Sendable, Hashable {
    public let term: LocalizedTerm
    public let target: ConceptID
    public let place: SourcePlace
}

/// Every concept of the handbook: what `register.yml` declares and what marks name. Knows which concept a word means.
public struct Vocabulary: Sendable {
    public let declarations: RegisterDeclarations
    public internal(set) var concepts: [Concept] = []
    public internal(set) var subjects: [Subject] = []
    /// Words that lead to concepts: admitted terms, shown deprecated ones, and pure «se» entries.
    public internal(set) var sees: [SeeReference] = []
    var table = TermTable()
    /// Headings that marks name, the whole way down, and the concept each stands for.
    var byHeadings: [HeadingPath: ConceptID] = [:]
    var byID: [String: ConceptID] = [:]
    /// Whether it is somebody's register, and held against the rules for one: chapters of a folder that nobody has called a
    /// handbook may have keywords for other uses.
    var isReviewed = false

    /// The languages words may be in, the handbook's own first.
    let languages: [HandbookLanguage]

    public subscript(id: ConceptID) -> Concept { concepts[id.index] }
    public subscript(id: SubjectID) -> Subject { subjects[id.index] }

    /// The concept of an id, as links name it.
    public func concept(withID id: String) -> ConceptID? { byID[id] }

    /// The concept that a mark's headings stand for.
    func concept(for headings: [String]) -> ConceptID? { byHeadings[HeadingPath(headings)] }

    /// The concepts that words in a text may mean: those called so, or else those they are a form of.
    ///
    /// - Parameter isHeading: whether the words are a mark's heading, and not running text.
    func concepts(meantBy words: String, in language: HandbookLanguage, isHeading: Bool = false) -> [ConceptID] {
        let exact = table.entries(for: words)
        for use in [TermTable.Use.preferred, .id] {
            let meant = exact.filter { $0.use == use }
            if !meant.isEmpty { return meant.map(\.concept).sorted().uniqued() }
        }
        if !exact.isEmpty { return exact.map(\.concept).sorted().uniqued() }
        return table.concepts(inflectedAs: words, in: language, keepsCapital: isHeading)
    }

    /// The id of what is called so, for those who write a term where an id belongs.
    func concept(called term: String) -> String? {
        table.entries(for: term).first { $0.use == .preferred || $0.use == .admitted }.map { self[$0.concept].id }
    }

    /// What an editor may have meant by a word that leads nowhere.
    func nearest(to word: String) -> String? { NearMiss.nearest(to: word, among: table.words) }
    func nearestID(to id: String) -> String? { NearMiss.nearest(to: id, among: byID.keys.sorted()) }
}

/// The headings of a mark from the outermost in, as keys.
struct HeadingPath: Hashable, Sendable {
    let keys: [TermKey]

    init(_ headings: some Sequence<String>) { keys = headings.map { TermKey($0) } }
}
