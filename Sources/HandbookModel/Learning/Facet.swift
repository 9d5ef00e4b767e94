public import Diagnostics
public import Language
public import Markup

/// Points into ``LearningStructure/facets``.
public struct FacetID: Hashable, Sendable {
    public let index: Int
    public init(_ index: Int) { self.index = index }
}

/// One term of one facet.
public struct TermID: Hashable, Sendable, Comparable {
    public let facet: FacetID
    /// Points into ``Facet/terms``.
    public let index: Int

    public init(_ facet: FacetID, _ index: Int) {
        self.facet = facet
        self.index = index
    }

    public static func < (left: TermID, right: TermID) -> Bool {
        (left.facet.index, left.index) < (right.facet.index, right.index)
    }
}

/// What a facet looks like, which is also how its terms hang together.
public enum FacetForm: Sendable, CaseIterable {
    /// Steps, each above the one before.
    case staircase
    /// Fields around a middle, each with its own inside.
    case wheel
    /// Phases, one after the other.
    case process
    /// Branches in up to three levels.
    case tree
    /// Terms beside each other.
    case list

    /// How many levels of terms the form can show.
    var depth: Int {
        switch self {
        case .staircase, .process, .list: 1
        case .wheel: 2
        case .tree: 3
        }
    }
}

/// One step, field, phase or branch of a facet.
public struct Term: Sendable {
    public let id: String
    public let title: LocalizedText
    public let description: LocalizedText?
    /// A few words shown with the term: whose proposal it is, say.
    public let note: LocalizedText?
    /// What stands on the same step of the ladder beside this one.
    public let alongside: String?
    public let parent: Int?
    /// 0 for the terms at the top.
    public let depth: Int
    /// The index after its last descendant: terms stand in the order they are written, children after their parent.
    public internal(set) var end: Int
    public let place: SourcePlace
}

/// A way of placing chapters: a staircase, a wheel of skills, the phases of a process. Declared in `handbok.yml`.
public struct Facet: Sendable {
    public let id: String
    public let title: LocalizedText
    public let form: FacetForm
    public let description: LocalizedText?
    /// The heading of the ladder beside this one.
    public let alongside: String?
    /// The language the terms were first written in; their names in it are shown beside the handbook's own.
    public let original: HandbookLanguage?
    /// Where the facet comes from: a source's id, or a text.
    public let source: Located<String>?
    public let terms: [Term]
    public let place: SourcePlace

    /// The indices of a term's children; those at the top for nil.
    public func children(of term: Int?) -> [Int] {
        var children: [Int] = []
        var index = term.map { $0 + 1 } ?? 0
        let end = term.map { terms[$0].end } ?? terms.count
        while index < end {
            children.append(index)
            index = terms[index].end
        }
        return children
    }

    /// The term an editor names by its id or by one of its titles.
    func term(named name: String) -> Int? {
        terms.firstIndex { $0.id == name }
            ?? terms.firstIndex { term in term.title.all.contains { $0.lowercased() == name.lowercased() } }
    }

    var termNames: [String] { terms.flatMap { [$0.id] + $0.title.all } }
}
