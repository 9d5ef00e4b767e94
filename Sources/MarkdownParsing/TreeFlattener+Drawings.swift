internal import CMarkGFM
internal import Diagnostics
internal import Markup

/// Blocks that become drawings: `søyler` and `diagram`. What they hold is read out of a document of its own.
extension TreeFlattener {
    private static let mostSeries = 4

    mutating func readChart(_ block: BlockReading) -> Bool {
        var block = block
        let head = readHead(of: &block, allowing: [.title, .unit])
        // Numbers are read as written, before any space in them is set.
        guard let document = unsafe readDrawing(block, isSet: false, where: { unsafe $0.onlyTable(in: $1, block) != nil }) else {
            return false
        }
        let table = DrawnTable(document)
        guard refuseMarkup(in: document, of: block), (2...Self.mostSeries + 1).contains(table.header.count) else {
            if !(2...Self.mostSeries + 1).contains(table.header.count) {
                tell(.chartColumns(table.header.count, at: place(block.text.firstLine)))
            }
            return false
        }
        let rows = table.rows.map { row in
            ChartTable.Row(
                label: set(row.cells.first?.text ?? ""), values: row.cells.dropFirst().compactMap { number($0, in: row) })
        }
        guard rows.allSatisfy({ $0.values.count == table.header.count - 1 }) else { return false }
        let chart = ChartTable(
            title: head[.title].map { set($0.value) }, unit: head[.unit].map { set($0.value) },
            heading: set(table.header[0].text), series: table.header.dropFirst().map { set($0.text) }, rows: rows)
        builder.leaf(.chart(builder.add(.chart(chart))), at: block.range)
        return true
    }

    private mutating func number(_ cell: DrawnTable.Cell, in row: DrawnTable.Row) -> ChartValue? {
        if let number = WrittenNumber(cell.text) {
            return ChartValue(mantissa: number.mantissa, scale: number.scale, text: set(cell.text))
        }
        tell(.notANumber(cell.text, at: place(exactPlace(of: cell, in: row))))
        return nil
    }

    /// cmark's columns in a table are nearly right; an empty cell has none, and is told of at its row.
    private func exactPlace(of cell: DrawnTable.Cell, in row: DrawnTable.Row) -> SourceRange {
        let line = firstLine(of: row.range).bytes
        guard !cell.text.isEmpty else { return SourceRange(line) }
        let near = min(max(Int(cell.range.start), line.lowerBound), line.upperBound)
        let found = source.firstRange(of: Array(cell.text.utf8), in: near..<line.upperBound)
        return SourceRange(found ?? line)
    }

    // MARK: Diagrams

    mutating func readDiagram(_ block: BlockReading) -> Bool {
        guard let word = block.form else { return refuse(.diagramForm(nil, nearest: nil, at: place(block.place))) }
        guard let form = DiagramSource.Form(spelling: word) else {
            let nearest = NearMiss.nearest(to: word, among: DiagramSource.Form.allCases.flatMap(\.spellings))
            return refuse(.diagramForm(word, nearest: nearest, at: place(block.fence.place(of: word, after: block.word))))
        }
        var block = block
        let head = readHead(of: &block, allowing: [.title, form == .matrix ? .matrix : .facet])
        let named = (head[.matrix].map { DiagramSource.Content.matrix($0) }) ?? head[.facet].map { .facet($0) }
        if named != nil, !block.text.isBlank {
            return refuse(.drawnTwice(at: place(block.text.firstLine)))
        }
        guard let content = named ?? (form == .matrix ? readMatrix(block) : readItems(block, word)) else { return false }
        let diagram = DiagramSource(form: form, title: head[.title].map { set($0.value) }, content: content)
        builder.leaf(.diagram(builder.add(.diagram(diagram))), at: block.range)
        return true
    }

    private mutating func readMatrix(_ block: BlockReading) -> DiagramSource.Content? {
        guard let document = unsafe readDrawing(block, isSet: true, where: { unsafe $0.onlyTable(in: $1, block) != nil }),
            refuseMarkup(in: document, of: block)
        else { return nil }
        let table = DrawnTable(document)
        return .table(header: table.header.map(\.text), rows: table.rows.map { $0.cells.map(\.text) })
    }

    private mutating func readItems(_ block: BlockReading, _ form: String) -> DiagramSource.Content? {
        guard !block.text.isBlank else {
            _ = refuse(.emptyBlock("\(block.word) \(form)", at: place(block.place)))
            return nil
        }
        let told = notes.blockFindings.count
        guard let document = unsafe readDrawing(block, isSet: true, where: { _, _ in true }),
            refuseMarkup(in: document, of: block)
        else {
            return nil
        }
        if let other = document.children(of: 0).first(where: { document.nodes[$0].kind.isList == false }) {
            // A heading has been told of already.
            guard notes.blockFindings.count == told else { return nil }
            _ = refuse(.listExpected(in: "\(block.word) \(form)", at: place(firstLine(of: document.nodes[other].range))))
            return nil
        }
        let items = document.listItems()
        if let empty = items.first(where: \.item.title.isEmpty) {
            _ = refuse(.emptyItem(at: place(firstLine(of: empty.range))))
            return nil
        }
        return .items(items.map(\.item))
    }

    // MARK: Both

    /// Reads a block's text into a document of its own.
    private mutating func readDrawing(
        _ block: BlockReading, isSet: Bool, where isRight: (inout TreeFlattener, UnsafeMutablePointer<cmark_node>) -> Bool
    ) -> Document? {
        var document: Document?
        _ = unsafe withText(block) { flattener, root in
            guard unsafe isRight(&flattener, root) else { return false }
            var builder = DocumentBuilder()
            let typography = flattener.typography
            if !isSet { flattener.typography = nil }
            swap(&builder, &flattener.builder)
            unsafe flattener.flatten(root)
            swap(&builder, &flattener.builder)
            flattener.typography = typography
            document = builder.finish()
            return true
        }
        return document
    }

    /// A drawing holds text alone: tells of links, pictures and all else; false when there was any.
    private mutating func refuseMarkup(in document: Document, of block: BlockReading) -> Bool {
        guard let wrong = document.nodes.first(where: { !$0.kind.isDrawn }) else { return true }
        let what: NotInABlock =
            switch wrong.kind {
            case .link: .link
            case .image, .figure: .image
            default: .otherThanText
            }
        return refuse(.notInABlock(what, at: place(firstLine(of: wrong.range))))
    }
}

extension NodeKind {
    fileprivate var isDrawn: Bool {
        switch self {
        case .document, .paragraph, .list, .item, .taskItem, .table, .tableRow, .tableCell, .text, .softBreak, .lineBreak, .code,
            .emphasis, .strong, .strikethrough, .htmlInline, .htmlBlock:
            true
        default: false
        }
    }

    fileprivate var isList: Bool {
        if case .list = self { true } else { false }
    }
}

/// A table as texts.
private struct DrawnTable {
    struct Cell {
        let text: String
        let range: SourceRange
    }
    struct Row {
        let cells: [Cell]
        let range: SourceRange
    }

    private(set) var header: [Cell] = []
    private(set) var rows: [Row] = []

    init(_ document: Document) {
        for (index, node) in document.nodes.enumerated() {
            guard case .tableRow(let isHeader) = node.kind else { continue }
            let cells = document.children(of: index).map {
                Cell(text: String(document.plainText(of: $0).trimmed), range: document.nodes[$0].range)
            }
            if isHeader { header = cells } else { rows.append(Row(cells: cells, range: node.range)) }
        }
    }
}

extension Document {
    /// The items of all lists, in order; «Tittel: forklaring» is taken apart.
    fileprivate func listItems() -> [(item: DiagramSource.Item, range: SourceRange)] {
        var open: [Int32] = []
        var items: [(item: DiagramSource.Item, range: SourceRange)] = []
        for (index, node) in nodes.enumerated() {
            while let end = open.last, Int(end) <= index { open.removeLast() }
            switch node.kind {
            case .list: open.append(node.end)
            case .item, .taskItem:
                let texts = children(of: index).filter { nodes[$0].kind.isList == false }.map { plainText(of: $0) }
                let text = texts.joined(separator: " ")
                let colon = texts.first?.firstRange(of: ": ")?.lowerBound
                let title = colon.map { text[..<$0] } ?? (text.last == ":" ? text.dropLast() : text[...])
                let detail = colon.map { text[text.index(after: $0)...].trimmed } ?? ""
                items.append(
                    (
                        DiagramSource.Item(
                            level: open.count - 1, title: String(title.trimmed), detail: detail.isEmpty ? nil : String(detail)),
                        node.range
                    ))
            default: break
            }
        }
        return items
    }
}
