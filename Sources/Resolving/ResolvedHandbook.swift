public import Diagnostics
public import HandbookModel
public import Register

/// Where a reference arrived.
public enum LinkTarget: Sendable, Hashable {
    /// A chapter, or a section of it.
    case chapter(ChapterID, anchor: String?)
    /// The page Stikkord makes for a part without one.
    case part(PartID)
    /// The front page Stikkord makes for a handbook without one.
    case frontPage
    /// A file of the handbook.
    case asset(SourcePath)
    /// An address elsewhere, already safe to show as a link.
    case web(String)
    /// Nowhere; the reader gets the text alone.
    case nowhere
}

/// A chapter that refers to this one, with the sentence it does it in.
public struct Backlink: Sendable, Hashable {
    public let source: ChapterID
    /// The section the link stands in.
    public let anchor: String?
    public let before: String
    public let text: String
    public let after: String
}

/// How one chapter leans on others, from its front matter.
public enum RelationKind: Sendable, CaseIterable {
    case requires, practises, buildsOn
    /// Goes both ways.
    case usedWith
}

public struct Relation: Sendable {
    public let kind: RelationKind
    public let targets: [ChapterID]
    /// Where each target is named.
    let places: [SourcePlace]
}

/// The chapters that lean on one, by how they do.
public struct IncomingRelation: Sendable {
    public let kind: RelationKind
    /// In reading order.
    public let sources: [ChapterID]
}

/// What `resolve` finds out about one chapter by itself.
public struct ChapterLinks: Sendable {
    /// One target for each of the document's references.
    public let targets: [LinkTarget]
    public let relations: [Relation]
    /// Files offered to the reader, in the order they are met.
    public let attachments: [SourcePath]
    public let images: [SourcePath]
    public let sources: ChapterSources
    /// What the chapter says to the register.
    public let marks: ChapterMarks
    let outgoing: [(target: ChapterID, backlink: Backlink)]
}

/// The handbook with every reference followed. What `resolve` hands to `render`.
///
/// A class because every page and fragment holds it, and a reference is cheap to hand around; nothing in it ever changes.
public final class ResolvedHandbook: Sendable {
    public let handbook: Handbook
    /// By chapter.
    public let links: [ChapterLinks]
    /// By chapter: who refers to it in any language, in reading order. Those of a translation are its original's.
    public let backlinks: [[Backlink]]
    /// By original: the typed relations that point to it, in the order of ``RelationKind``.
    public let incoming: [[IncomingRelation]]
    /// The files that pages show or offer, each once, sorted.
    public let usedAssets: [Asset]
    /// By source of the bibliography: where it is used, in reading order.
    public let sourceUses: [[SourceUse]]
    public let register: HandbookRegister
    /// The other handbooks that texts and concepts refer to.
    public let otherBooks: OtherBooks

    init(
        handbook: Handbook, links: [ChapterLinks], backlinks: [[Backlink]], incoming: [[IncomingRelation]], usedAssets: [Asset],
        sourceUses: [[SourceUse]], register: HandbookRegister, otherBooks: OtherBooks
    ) {
        self.handbook = handbook
        self.links = links
        self.backlinks = backlinks
        self.incoming = incoming
        self.usedAssets = usedAssets
        self.sourceUses = sourceUses
        self.register = register
        self.otherBooks = otherBooks
    }
}
