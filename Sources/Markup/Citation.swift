public import Diagnostics

/// Points into ``Document/citations``.
public struct CitationID: Sendable, Hashable {
    public let index: Int32
    public init(_ index: Int) { self.index = Int32(clamping: index) }
}

/// Sources named in the text, in one pair of brackets: `[@ronning2016, s. 12; @skjelmo2011]`.
public struct Citation: Sendable {
    public let items: [CitationItem]
    /// Its node in the document.
    public let node: Int32

    public init(items: [CitationItem], at node: Int) {
        self.items = items
        self.node = Int32(clamping: node)
    }
}

/// One source of a citation, and where in the source to look.
public struct CitationItem: Sendable, Hashable {
    /// The source's id, as written after `@`.
    public let source: String
    /// What follows the first comma, «s. 12», typographically set; empty when nothing does.
    public let locator: String
    /// Where the id stands in the manuscript.
    public let range: SourceRange

    public init(source: String, locator: String, at range: SourceRange) {
        self.source = source
        self.locator = locator
        self.range = range
    }
}
