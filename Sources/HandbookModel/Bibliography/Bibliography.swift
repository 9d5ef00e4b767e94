internal import Diagnostics
internal import Language

/// Points into ``Bibliography/sources``.
public struct SourceIndex: Hashable, Sendable, Comparable {
    public let index: Int
    public init(_ index: Int) { self.index = index }
    public static func < (left: SourceIndex, right: SourceIndex) -> Bool { left.index < right.index }
}

/// What the handbook leans on: the sources of `kilder.json`, which texts cite by their id.
public struct Bibliography: Sendable {
    /// In the order of the alphabet: by names, then year, then title.
    public let sources: [BibliographySource]
    private let positions: [SourceID: SourceIndex]
    /// For looking for what was meant; in an order that does not hang on titles.
    private let ids: [String]

    /// - Parameters:
    ///   - sources: in the order of the file.
    ///   - language: whose alphabet.
    init(_ sources: [BibliographySource], in language: HandbookLanguage) {
        self.sources = Self.lettered(Self.sorted(sources, in: language))
        positions = Dictionary(
            self.sources.enumerated().map { ($1.id, SourceIndex($0)) }, uniquingKeysWith: { first, _ in first })
        ids = sources.map(\.id.text).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    public subscript(index: SourceIndex) -> BibliographySource { sources[index.index] }

    public func index(of id: SourceID) -> SourceIndex? { positions[id] }

    /// The id that was probably meant.
    public func nearestID(to id: String) -> String? {
        NearMiss.nearest(to: id, among: ids)
    }

    // MARK: Order

    private static func sorted(_ sources: [BibliographySource], in language: HandbookLanguage) -> [BibliographySource] {
        // Names of people are sorted word by word in lists of sources: «Berg, Tor» before «Bergan».
        let collation = Collation(language, order: .wordByWord)
        let keyed = sources.map { source in
            (
                source: source, names: names(of: source, collation), year: source.issued?.firstYear ?? Int.min,
                title: collation.key(for: source.title)
            )
        }
        return keyed.sorted { left, right in
            if left.names != right.names { return left.names.lexicographicallyPrecedes(right.names) }
            if left.year != right.year { return left.year < right.year }
            if left.title != right.title { return left.title < right.title }
            return left.source.id.text.utf8.lexicographicallyPrecedes(right.source.id.text.utf8)
        }.map(\.source)
    }

    /// «Nothing before something», name by name: a source by one stands before those the same has written with others.
    private static func names(of source: BibliographySource, _ collation: Collation) -> [SortKey] {
        let names = source.contributors.map(\.inverted)
        return (names.isEmpty ? [source.title] : names).map { collation.key(for: $0) }
    }

    /// Sources that would be cited alike get letters in their order: 2017a, 2017b.
    private static func lettered(_ sources: [BibliographySource]) -> [BibliographySource] {
        struct Label: Hashable {
            let names: String
            let year: String?
            let isCirca: Bool?
        }
        let labels = sources.map { source in
            // The words between names differ between languages, but not who is named.
            Label(names: source.shortNames(in: .bokmaal), year: source.issued?.year, isCirca: source.issued?.isCirca)
        }
        let counts = Dictionary(labels.map { ($0, 1) }, uniquingKeysWith: +)
        var met: [Label: Int] = [:]
        return zip(sources, labels).map { source, label in
            guard counts[label, default: 0] > 1 else { return source }
            var source = source
            source.letter = met[label, default: 0]
            met[label, default: 0] += 1
            return source
        }
    }
}
