public import Diagnostics

/// A stretch of a document's text arena, in bytes.
public struct TextSpan: Sendable, Hashable {
    public let start: Int32
    public let count: Int32

    public init(start: Int, count: Int) {
        self.start = Int32(clamping: start)
        self.count = Int32(clamping: count)
    }

    public static let empty = TextSpan(start: 0, count: 0)

    public var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

/// One element of a manuscript. Children follow their parent; `end` is the index after the last descendant.
public struct Node: Sendable {
    public let kind: NodeKind
    public let range: SourceRange
    public internal(set) var end: Int32
}

/// Every word the manuscript's grammar has: CommonMark and GFM blocks and inlines, and what Stikkord reads out of them.
public enum NodeKind: Sendable, Hashable {
    case document
    case paragraph(tight: Bool)
    case heading(HeadingID)
    case thematicBreak
    case quote
    case alert(AlertKind)
    case list(ListStyle)
    case item
    case taskItem(done: Bool)
    case codeBlock(info: TextSpan, literal: TextSpan)
    case htmlBlock(TextSpan)
    case table
    case tableRow(header: Bool)
    case tableCell(CellAlignment)
    /// A paragraph that holds one image with a title: the title is its caption.
    case figure
    case footnote(number: Int32, references: Int32)
    case text(TextSpan)
    case softBreak
    case lineBreak
    case code(TextSpan)
    case htmlInline(TextSpan)
    case emphasis
    case strong
    case strikethrough
    /// Words in another language than the chapter's; the span holds its tag (BCP 47): `sv`.
    case passage(TextSpan)
    case link(ReferenceID)
    case image(ReferenceID)
    case footnoteReference(number: Int32, occurrence: Int32)
    case citation(CitationID)
    /// A mark for the register, from a comment: nothing to read. Stands among blocks or in running text.
    case mark(MarkID)
    /// Words that are marked for the register, or whose definition can be opened: holds inline content.
    case markedWords(MarkID)
    /// Something to think over: holds blocks.
    case reflection
    /// A question, which is its first child, and its answer.
    case question
    /// The question itself: inline content.
    case questionText
    /// A table to fill in; empty body cells are fields.
    case worksheet(title: TextSpan)
    case chart(BlockID)
    case diagram(BlockID)
    /// Holds a poster (an image), the address (a link) and a ``transcript``; only the address is always there.
    case video(BlockID)
    case transcript
}

public enum AlertKind: String, Sendable, CaseIterable {
    case note, tip, important, warning, caution
}

public struct ListStyle: Sendable, Hashable {
    /// The number an ordered list starts at; nil for a bullet list.
    public let start: Int32?

    public init(start: Int32?) { self.start = start }
}

public enum CellAlignment: UInt8, Sendable {
    case none, left, center, right
}

/// Points into ``Document/headings``.
public struct HeadingID: Sendable, Hashable {
    public let index: Int32
    public init(_ index: Int) { self.index = Int32(clamping: index) }
}

/// Points into ``Document/references``.
public struct ReferenceID: Sendable, Hashable {
    public let index: Int32
    public init(_ index: Int) { self.index = Int32(clamping: index) }
}

/// A heading of the body, with the anchor that links reach it by.
public struct Heading: Sendable {
    /// 1 to 6, as written.
    public let level: UInt8
    /// Unique in the document, after GitHub's rule.
    public let anchor: String
    /// What a reader would read of it, as ``Document/plainText(of:)`` has it; kept, because registers point at it often.
    public let text: String
    /// Its node in the document.
    public let node: Int32
}

/// A wish to go somewhere: a link, an image, or a definition that none of them uses.
public struct Reference: Sendable {
    public enum Kind: Sendable { case link, image, unusedDefinition }

    public let kind: Kind
    /// The address as the editor meant it: escapes and entities resolved, not percent-decoded.
    public let destination: String
    public let title: String
    /// Its node in the document; nil for an unused definition.
    public let node: Int32?
    /// Where it stands; inline places are cmark's and only nearly right, see ``Document/place(of:in:)``.
    public let range: SourceRange
    /// For a link by name: the line that defines the name.
    public let definition: SourceRange?

    public init(
        kind: Kind, destination: String, title: String, node: Int32?, range: SourceRange, definition: SourceRange?
    ) {
        self.kind = kind
        self.destination = destination
        self.title = title
        self.node = node
        self.range = range
        self.definition = definition
    }
}

/// A manuscript as a value: one flat array of nodes in document order.
///
/// Flat instead of nested, so that a walk is a loop, nothing an editor nests can exhaust the stack, and ten thousand
/// chapters stay small in memory.
public struct Document: Sendable {
    public internal(set) var nodes: [Node] = []
    /// All text of the document, typographically set, in document order.
    @usableFromInline var text: [UInt8] = []
    public internal(set) var headings: [Heading] = []
    public internal(set) var references: [Reference] = []
    public internal(set) var citations: [Citation] = []
    public internal(set) var marks: [Mark] = []
    public internal(set) var blocks: [Block] = []
    /// Where each anchor's heading is in ``headings``.
    var headingsByAnchor: [String: Int32] = [:]

    /// The heading that links reach by an anchor.
    public func heading(at anchor: String) -> Heading? {
        headingsByAnchor[anchor].map { headings[Int($0)] }
    }

    /// How many bytes of text there are.
    public var textCount: Int { text.count }

    /// The bytes of a span.
    public func bytes(_ span: TextSpan) -> ArraySlice<UInt8> { text[span.range] }

    public func string(_ span: TextSpan) -> String { String(decoding: text[span.range], as: UTF8.self) }

    /// The indices of a node's children.
    public func children(of index: Int) -> ChildIndices {
        ChildIndices(document: self, upcoming: index + 1, end: Int(nodes[index].end))
    }

    /// What a reader would read out of a node: its text and code, breaks as spaces, images by their alternative text.
    /// A citation is passed over, with the space before it.
    public func plainText(of index: Int) -> String {
        plainText(in: index + 1..<Int(nodes[index].end))
    }

    func plainText(in range: Range<Int>) -> String {
        // Most headings are one text and nothing else.
        if range.count == 1, case .text(let span) = nodes[range.lowerBound].kind { return string(span) }
        var bytes: [UInt8] = []
        for node in nodes[range] {
            switch node.kind {
            case .text(let span), .code(let span): bytes.append(contentsOf: text[span.range])
            case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
            case .citation: if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
            default: break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// The children of one node, in order.
public struct ChildIndices: Sequence, IteratorProtocol {
    let document: Document
    var upcoming: Int
    let end: Int

    public mutating func next() -> Int? {
        guard upcoming < end else { return nil }
        defer { upcoming = Int(document.nodes[upcoming].end) }
        return upcoming
    }
}
