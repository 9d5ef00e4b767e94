public import Diagnostics

/// Puts a document together in document order: open a node, add what it holds, close it.
public struct DocumentBuilder {
    @usableFromInline var document = Document()
    private var open: [Int] = []

    /// - Parameter bytes: how long the manuscript is; what is made of it is as long or a little longer.
    public init(expecting bytes: Int = 0) {
        document.text.reserveCapacity(bytes)
        document.nodes.reserveCapacity(bytes / 16)
    }

    public var depth: Int { open.count }
    /// The index the next node will have.
    public var nextIndex: Int { document.nodes.count }
    public var headingCount: Int { document.headings.count }
    public var referenceCount: Int { document.references.count }
    public var citationCount: Int { document.citations.count }
    public var markCount: Int { document.marks.count }

    public mutating func open(_ kind: NodeKind, at range: SourceRange) {
        open.append(document.nodes.count)
        document.nodes.append(Node(kind: kind, range: range, end: 0))
    }

    public mutating func close() {
        guard let index = open.popLast() else { return }
        document.nodes[index].end = Int32(clamping: document.nodes.count)
    }

    public mutating func leaf(_ kind: NodeKind, at range: SourceRange) {
        document.nodes.append(Node(kind: kind, range: range, end: Int32(clamping: document.nodes.count + 1)))
    }

    /// A heading whose words have all been added.
    /// - Parameter node: its index in the document.
    public mutating func addHeading(level: UInt8, anchor: String, at node: Int) {
        document.headingsByAnchor[anchor] = Int32(clamping: document.headings.count)
        let text = document.plainText(in: node + 1..<document.nodes.count)
        document.headings.append(Heading(level: level, anchor: anchor, text: text, node: Int32(clamping: node)))
    }

    public mutating func add(_ mark: Mark) { document.marks.append(mark) }

    public mutating func add(_ reference: Reference) { document.references.append(reference) }

    public mutating func add(_ citation: Citation) { document.citations.append(citation) }
    public mutating func add(_ block: Block) -> BlockID {
        document.blocks.append(block)
        return BlockID(document.blocks.count - 1)
    }

    /// Lets each reference be tied to the line that defines it.
    public mutating func tieReferences(_ definition: (Reference) -> SourceRange?) {
        for index in document.references.indices {
            let reference = document.references[index]
            guard let range = definition(reference) else { continue }
            document.references[index] = Reference(
                kind: reference.kind, destination: reference.destination, title: reference.title, node: reference.node,
                range: reference.range, definition: range)
        }
    }

    /// Puts text into the arena and says where it lies.
    @inlinable public mutating func store(_ bytes: some Sequence<UInt8>) -> TextSpan {
        let start = document.text.count
        document.text.append(contentsOf: bytes)
        return TextSpan(start: start, count: document.text.count - start)
    }

    /// The document, without the room left over: thousands of them are kept at a time.
    public consuming func finish() -> Document {
        while !open.isEmpty { close() }
        document.nodes = Self.fitted(document.nodes)
        document.text = Self.fitted(document.text)
        return document
    }

    private static func fitted<Element>(_ array: [Element]) -> [Element] {
        var fitted: [Element] = []
        fitted.reserveCapacity(array.count)
        fitted.append(contentsOf: array)
        return fitted
    }
}
