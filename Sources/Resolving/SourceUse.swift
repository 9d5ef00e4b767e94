internal import Diagnostics
public import HandbookModel
internal import Markup
internal import Register

/// What one chapter leans on.
public struct ChapterSources: Sendable {
    /// For each of the document's citations, the source of each item; nil for one that does not exist.
    public internal(set) var cited: [[SourceIndex?]] = []
    /// The chapter's list: what its front matter names, as it stands there, then what only its text cites, by alphabet.
    public internal(set) var listed: [ListedSource] = []
    /// Each source and section once, in the order of the text.
    var uses: [(source: SourceIndex, anchor: String?)] = []
}

/// A line of a chapter's list of sources.
public enum ListedSource: Sendable, Hashable {
    case source(SourceIndex, locator: String)
    case text(String)
}

/// A place where a source is used.
public struct SourceUse: Sendable, Hashable {
    public let chapter: ChapterID
    /// The section; nil for the chapter as a whole.
    public let anchor: String?
}

extension Resolver {
    /// Turns what the chapters use around: where each source is used.
    func sourceUses(_ links: [ChapterLinks]) -> [[SourceUse]] {
        guard let bibliography = handbook.bibliography else { return [] }
        var uses = [[SourceUse]](repeating: [], count: bibliography.sources.count)
        // A translation leans on what its original leans on.
        for (index, chapter) in links[handbook.originals].enumerated() {
            for use in chapter.sources.uses {
                uses[use.source.index].append(SourceUse(chapter: ChapterID(index), anchor: use.anchor))
            }
        }
        return uses
    }

    func unusedSources(_ uses: [[SourceUse]]) -> [Finding] {
        guard let bibliography = handbook.bibliography else { return [] }
        let named = Set(sourcesBesideChapters.compactMap { SourceMention($0.value)?.id })
        return zip(bibliography.sources, uses).compactMap { source, uses in
            let isOfUnpublished = handbook.sourcesOfUnpublished.contains(source.id)
            guard uses.isEmpty, !isOfUnpublished, !named.contains(source.id) else { return nil }
            return .unusedSource(source.id.text, at: source.place)
        }
    }

    /// What facets and definitions say they come from.
    private var sourcesBesideChapters: [Located<String>] {
        handbook.learning.facets.compactMap(\.source) + vocabulary.concepts.compactMap(\.wording.source)
    }

    /// Facets and definitions that name a source nobody knows.
    func unknownSourcesBesideChapters() -> [Finding] {
        guard let bibliography = handbook.bibliography else { return [] }
        return sourcesBesideChapters.compactMap { written in
            guard let mention = SourceMention(written.value), mention.looksLikeID,
                bibliography.index(of: mention.id) == nil
            else { return nil }
            return .unknownSource(mention.id.text, nearest: bibliography.nearestID(to: mention.id.text), at: written.place)
        }
    }
}
