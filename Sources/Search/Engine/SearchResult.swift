/// What a query found.
public struct SearchResult: Sendable, Hashable {
    /// A word or phrase that was asked for, and as what it was found.
    public struct Word: Sendable, Hashable {
        /// As it stands in the query.
        public let text: String
        public let terms: [String]
        /// How near the best of them is: 100 for the same, 0 when nothing was found.
        public let factor: Int
        /// What was searched for instead, when nothing was found.
        public let corrected: String?
    }

    /// A page with the best of its sections that were found.
    public struct Page: Sendable, Hashable {
        /// From the site's root, not encoded.
        public let href: String
        public let title: String
        /// «4.2»; empty for pages without one.
        public let number: String
        public let part: String
        /// A language tag: `nb`.
        public let language: String
        public let sections: [Section]
    }

    public struct Section: Sendable, Hashable {
        /// From the site's root, not encoded.
        public let href: String
        /// Empty for the page itself.
        public let anchor: String
        public let heading: String
        public let lead: String
    }

    /// A concept that was asked for by one of its labels.
    public struct Concept: Sendable, Hashable {
        public let concept: SearchConcept
        public let matched: String
        public let kind: SearchLabelKind
    }

    public let words: [Word]
    /// How many sections have all that was asked for; all that have some of it, when none has all.
    public let total: Int
    /// Whether no section has all that was asked for.
    public let isPartial: Bool
    public let pages: [Page]
    /// Whether there are pages after these.
    public let hasMore: Bool
    public let concepts: [Concept]
    /// Whole queries that were probably meant.
    public let corrections: [String]
    /// How many words too many there were.
    public let dropped: Int
}
