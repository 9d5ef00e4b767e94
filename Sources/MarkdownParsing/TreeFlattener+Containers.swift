internal import CMarkGFM
internal import Diagnostics
internal import Language
internal import Markup

/// Nodes that hold others: blocks, emphasis, links.
extension TreeFlattener {
    mutating func containerKind(_ node: UnsafeMutablePointer<cmark_node>, _ range: SourceRange) -> NodeKind {
        let type = unsafe node.pointee.type
        switch UInt32(type) {
        case CMARK_NODE_DOCUMENT.rawValue: return .document
        case CMARK_NODE_BLOCK_QUOTE.rawValue: return unsafe quoteKind(node, range)
        case CMARK_NODE_LIST.rawValue:
            let list = unsafe node.pointee.as.list
            return .list(ListStyle(start: list.list_type == CMARK_ORDERED_LIST ? list.start : nil))
        case CMARK_NODE_ITEM.rawValue:
            // The task list extension marks its items by hanging itself on them.
            guard unsafe node.pointee.extension != nil else {
                return unsafe missedTask(node).map { .taskItem(done: $0) } ?? .item
            }
            return .taskItem(done: unsafe node.pointee.as.list.checked)
        case CMARK_NODE_PARAGRAPH.rawValue:
            unsafe cover(node)
            typography?.startBlock()
            return unsafe paragraphKind(node)
        case CMARK_NODE_HEADING.rawValue:
            unsafe cover(node)
            typography?.startBlock()
            if isInBlock { return refuseHeading(range) }
            headingText = []
            headingNode = builder.nextIndex
            return .heading(HeadingID(builder.headingCount))
        case CMARK_NODE_FOOTNOTE_DEFINITION.rawValue:
            footnotes += 1
            notes.cover(lines: unsafe Int(node.pointee.start_line)..<(Int(node.pointee.start_line) + 1), isParagraph: false)
            notes.footnoteLabels.append(unsafe Array(Self.bytes(node.pointee.as.literal)))
            return .footnote(number: footnotes, references: unsafe node.pointee.footnote.def_count)
        case CMARK_NODE_EMPH.rawValue: return .emphasis
        case CMARK_NODE_STRONG.rawValue: return .strong
        case CMARK_NODE_LINK.rawValue:
            if let words = unsafe markedWords(node, range) { return words }
            return .link(unsafe addReference(node, .link, range))
        case CMARK_NODE_IMAGE.rawValue: return .image(unsafe addReference(node, .image, range))
        default: return unsafe extensionKind(node, type)
        }
    }

    /// Whether an item begins as a task, which the extension overlooks inside quotes and alerts; takes the mark away.
    private func missedTask(_ item: UnsafeMutablePointer<cmark_node>) -> Bool? {
        guard let paragraph = unsafe item.pointee.first_child, let text = unsafe paragraph.pointee.first_child,
            unsafe UInt32(paragraph.pointee.type) == CMARK_NODE_PARAGRAPH.rawValue,
            unsafe UInt32(text.pointee.type) == CMARK_NODE_TEXT.rawValue
        else { return nil }
        let literal = unsafe Self.bytes(text.pointee.as.literal)
        let mark = unsafe Array(literal.prefix(4))
        guard literal.count > 4, Self.taskMarks.contains(mark) else { return nil }
        // `\[ ]` is text.
        let start = unsafe Int(range(of: text).start)
        guard source.bytes.indices.contains(start), source.bytes[start] == UInt8(ascii: "[") else { return nil }
        unsafe text.pointee.as.literal.data += 4
        unsafe text.pointee.as.literal.len -= 4
        return mark[1] != UInt8(ascii: " ")
    }

    private static let taskMarks = ["[ ] ", "[x] ", "[X] "].map { Array($0.utf8) }

    mutating func extensionKind(_ node: UnsafeMutablePointer<cmark_node>, _ type: UInt16) -> NodeKind {
        switch type {
        case library.strikethroughType: return .strikethrough
        case library.tableType:
            unsafe cover(node)
            return .table
        case library.tableRowType:
            return .tableRow(header: unsafe cmark_gfm_extensions_get_table_row_is_header(node) != 0)
        case library.tableCellType:
            typography?.startBlock()
            return .tableCell(unsafe alignment(of: node))
        default: return .paragraph(tight: true)
        }
    }

    func alignment(of cell: UnsafeMutablePointer<cmark_node>) -> CellAlignment {
        guard let row = unsafe cell.pointee.parent, let table = unsafe row.pointee.parent,
            let alignments = unsafe cmark_gfm_extensions_get_table_alignments(table)
        else { return .none }
        var column = 0
        var before = unsafe cell.pointee.prev
        while let sibling = unsafe before {
            column += 1
            unsafe before = sibling.pointee.prev
        }
        guard unsafe column < Int(cmark_gfm_extensions_get_table_columns(table)) else { return .none }
        return switch unsafe alignments[column] {
        case UInt8(ascii: "l"): .left
        case UInt8(ascii: "c"): .center
        case UInt8(ascii: "r"): .right
        default: .none
        }
    }

    mutating func paragraphKind(_ node: UnsafeMutablePointer<cmark_node>) -> NodeKind {
        if awaitsQuestion {
            awaitsQuestion = false
            return .questionText
        }
        if let item = unsafe node.pointee.parent, let list = unsafe item.pointee.parent,
            unsafe UInt32(list.pointee.type) == CMARK_NODE_LIST.rawValue, unsafe list.pointee.as.list.tight
        {
            return .paragraph(tight: true)
        }
        if let image = unsafe node.pointee.first_child, unsafe UInt32(image.pointee.type) == CMARK_NODE_IMAGE.rawValue,
            unsafe image.pointee.as.link.title.len > 0, unsafe onlyMarks(follow: image)
        {
            return .figure
        }
        return .paragraph(tight: false)
    }

    mutating func addReference(
        _ node: UnsafeMutablePointer<cmark_node>, _ kind: Reference.Kind, _ range: SourceRange
    ) -> ReferenceID {
        let link = unsafe node.pointee.as.link
        let id = ReferenceID(builder.referenceCount)
        builder.add(
            Reference(
                kind: kind, destination: unsafe string(link.url), title: unsafe string(link.title),
                node: Int32(clamping: builder.nextIndex), range: range, definition: nil))
        return id
    }

    // MARK: Alerts

    /// Reads GitHub's alert: a quote whose first line is `[!NOTE]` alone. The marker is taken out of the tree.
    mutating func quoteKind(_ node: UnsafeMutablePointer<cmark_node>, _ range: SourceRange) -> NodeKind {
        guard let paragraph = unsafe node.pointee.first_child,
            unsafe UInt32(paragraph.pointee.type) == CMARK_NODE_PARAGRAPH.rawValue,
            let first = unsafe paragraph.pointee.first_child,
            unsafe UInt32(first.pointee.type) == CMARK_NODE_TEXT.rawValue
        else { return .quote }
        let text = unsafe string(first.pointee.as.literal)
        guard let word = alertWord(in: text) else { return .quote }
        let after = unsafe first.pointee.next
        if let after = unsafe after, unsafe UInt32(after.pointee.type) != CMARK_NODE_SOFTBREAK.rawValue { return .quote }
        guard let alert = AlertKind(rawValue: word.lowercased()) else {
            notes.unknownAlerts.append((word: word, range: range))
            return .quote
        }
        unsafe cover(paragraph)
        unsafe cmark_node_free(first)
        if let after = unsafe after { unsafe cmark_node_free(after) }
        if unsafe paragraph.pointee.first_child == nil { unsafe cmark_node_free(paragraph) }
        return .alert(alert)
    }
}
