public import Diagnostics

/// Points into ``Document/marks``.
public struct MarkID: Sendable, Hashable {
    public let index: Int32
    public init(_ index: Int) { self.index = Int32(clamping: index) }
}

/// How much a place says of what it is marked with.
public enum MarkRole: Sendable, Hashable, CaseIterable {
    /// Where the concept is dealt with: shown first and bold.
    case main
    case ordinary
    /// Names the concept and says no more: shown on the concept's own page and found by search, not in the register.
    case mention
}

/// What stands at a marked place (the target type of EPUB Indexes 1.0).
public enum MarkType: Sendable, Hashable, CaseIterable {
    case text, table, figure, form, template, attachment, statute
}

/// One heading that a mark names: `hoved: arkiv > bevaring`.
public struct MarkEntry: Sendable, Hashable {
    /// Nil when it is not written.
    public let role: MarkRole?
    /// Nil when it is not written, and told by what stands there.
    public let type: MarkType?
    /// The heading and what stands under it, as written; never empty, and none of them is.
    public let headings: [String]
    /// Where the entry stands in the manuscript.
    public let range: SourceRange

    public init(role: MarkRole?, type: MarkType?, headings: [String], at range: SourceRange) {
        self.role = role
        self.type = type
        self.headings = headings
        self.range = range
    }
}

/// A place that the register is to know, as it was written in the text.
public struct Mark: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// `<!-- stikk: … -->`: what follows it, or where it stands.
        case here([MarkEntry])
        /// `<!-- stikk-start: … -->` and `<!-- stikk-slutt: … -->`: all that is between them.
        case rangeStart([MarkEntry])
        case rangeEnd([MarkEntry])
        /// `[ord](stikk:id)`: words that are marked; without an id, the words say which concept.
        case words(concept: String)
        /// `[ord](begrep:id)`: words whose definition can be opened.
        case definition(concept: String)
    }

    public let kind: Kind
    /// Its node in the document.
    public let node: Int32
    public let range: SourceRange

    public init(_ kind: Kind, node: Int, at range: SourceRange) {
        self.kind = kind
        self.node = Int32(clamping: node)
        self.range = range
    }
}
