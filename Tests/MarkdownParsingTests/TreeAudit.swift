import Diagnostics

@testable import Markup

/// Checks that a flat document is one: everything inside its parent, everything named by what names it.
struct TreeAudit {
    private(set) var problems: [String] = []
    private let document: Document
    private let size: Int

    init(_ document: Document, bytes size: Int) {
        self.document = document
        self.size = size
        checkShape()
        checkNames()
        let anchors = document.headings.map(\.anchor)
        if Set(anchors).count != anchors.count { problems.append("an anchor stands twice: \(anchors)") }
        if anchors.contains("") { problems.append("an empty anchor") }
    }

    private mutating func checkShape() {
        guard let root = document.nodes.first, case .document = root.kind, Int(root.end) == document.nodes.count else {
            problems.append("the first node is not the whole document")
            return
        }
        var open: [Int] = []
        for (index, node) in document.nodes.enumerated() {
            while let last = open.last, Int(document.nodes[last].end) <= index { open.removeLast() }
            let limit = open.last.map { Int(document.nodes[$0].end) } ?? document.nodes.count
            if Int(node.end) <= index || Int(node.end) > limit { problems.append("node \(index) ends at \(node.end)") }
            if node.range.start < 0 || node.range.end < node.range.start || Int(node.range.end) > size {
                problems.append("node \(index) lies at \(node.range)")
            }
            check(node.kind, in: open.last.map { document.nodes[$0].kind }, isLeaf: Int(node.end) == index + 1)
            open.append(index)
        }
    }

    private mutating func check(_ kind: NodeKind, in parent: NodeKind?, isLeaf: Bool) {
        let fits =
            switch (kind, parent) {
            case (.document, nil): true
            case (_, nil), (.document, _): false
            case (.item, .list?), (.taskItem, .list?): true
            case (.item, _), (.taskItem, _), (_, .list?): false
            case (.tableRow, .table?), (.tableCell, .tableRow?): true
            case (.tableRow, _), (.tableCell, _), (_, .table?), (_, .tableRow?): false
            case (.footnote, .document?): true
            case (.footnote, _): false
            case (.image, .figure?), (.mark, .figure?): true
            case (_, .figure?): false
            default: true
            }
        if !fits { problems.append("\(kind) in \(parent.map { "\($0)" } ?? "nothing")") }
        for span in spans(of: kind) {
            if !isLeaf { problems.append("\(kind) holds nodes") }
            if span.start < 0 || span.range.upperBound > document.text.count { problems.append("\(span) is no text") }
        }
    }

    private func spans(of kind: NodeKind) -> [TextSpan] {
        switch kind {
        case .text(let span), .code(let span), .htmlInline(let span), .htmlBlock(let span): [span]
        case .codeBlock(let info, let literal): [info, literal]
        default: []
        }
    }

    private mutating func checkNames() {
        for (index, node) in document.nodes.enumerated() {
            switch node.kind {
            case .heading(let id):
                guard document.headings.indices.contains(Int(id.index)), document.headings[Int(id.index)].node == index
                else {
                    problems.append("heading \(id.index) is not node \(index)")
                    continue
                }
            case .link(let id): checkReference(id, .link, index)
            case .image(let id): checkReference(id, .image, index)
            case .mark(let id), .markedWords(let id): checkMark(id, index)
            default: break
            }
        }
        for reference in document.references where (reference.kind == .unusedDefinition) != (reference.node == nil) {
            problems.append("\(reference.kind) at node \(reference.node ?? -1)")
        }
    }

    private mutating func checkMark(_ id: MarkID, _ index: Int) {
        guard document.marks.indices.contains(Int(id.index)) else { return problems.append("no mark \(id.index)") }
        let mark = document.marks[Int(id.index)]
        if Int(mark.node) != index { problems.append("mark \(id.index) is not node \(index)") }
        var ranges = [mark.range]
        switch (mark.kind, document.nodes[index].kind) {
        case (.here(let entries), .mark), (.rangeStart(let entries), .mark), (.rangeEnd(let entries), .mark):
            if entries.isEmpty { problems.append("mark \(id.index) says nothing") }
            for entry in entries where !(1...3).contains(entry.headings.count) || entry.headings.contains("") {
                problems.append("\(entry.headings)")
            }
            ranges += entries.map(\.range)
        case (.words, .markedWords), (.definition, .markedWords): break
        default: problems.append("\(mark.kind) at \(document.nodes[index].kind)")
        }
        for range in ranges where range.start < 0 || range.end < range.start || Int(range.end) > size {
            problems.append("a mark at \(range)")
        }
    }

    private mutating func checkReference(_ id: ReferenceID, _ kind: Reference.Kind, _ index: Int) {
        guard document.references.indices.contains(Int(id.index)), document.references[Int(id.index)].kind == kind,
            document.references[Int(id.index)].node.map(Int.init) == index
        else {
            problems.append("reference \(id.index) is not node \(index)")
            return
        }
    }
}
