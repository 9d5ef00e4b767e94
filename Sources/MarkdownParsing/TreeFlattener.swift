internal import CMarkGFM
internal import Diagnostics
internal import Language
internal import Markup

/// Walks cmark's tree once, by pointers and without recursion, and writes it down as a flat ``Document``.
struct TreeFlattener {
    static let deepest = 100

    let library: MarkdownLibrary
    let source: SourceText
    let lines: LineMap
    var typography: Typography?

    var builder: DocumentBuilder
    var anchors = AnchorRegister()
    var notes = SourceNotes()
    /// For each open cmark node, whether it was opened in the document too.
    private var opened: [Bool] = []
    private var footnotes: Int32 = 0
    /// The unset text of the heading being walked, for its anchor.
    private var headingText: [UInt8]?

    init(library: MarkdownLibrary, source: SourceText, lines: LineMap, typography: Typography?) {
        self.library = library
        self.source = source
        self.lines = lines
        self.typography = typography
        builder = DocumentBuilder(expecting: Int(lines.starts.last ?? 0))
    }

    mutating func flatten(_ root: UnsafeMutablePointer<cmark_node>) {
        var node = unsafe root
        while true {
            let wentIn = unsafe enter(node)
            if wentIn, let child = unsafe node.pointee.first_child {
                unsafe node = child
                continue
            }
            if wentIn { unsafe leave(node) }
            while unsafe node != root, unsafe node.pointee.next == nil, let parent = unsafe node.pointee.parent {
                unsafe node = parent
                unsafe leave(node)
            }
            guard unsafe node != root, let next = unsafe node.pointee.next else { return }
            unsafe node = next
        }
    }

    // MARK: Enter and leave

    /// Writes a node down; true when it is a container, to be left later.
    private mutating func enter(_ node: UnsafeMutablePointer<cmark_node>) -> Bool {
        let range = unsafe self.range(of: node)
        if let leaf = unsafe leafKind(node, range) {
            builder.leaf(leaf, at: range)
            return false
        }
        guard unsafe !isSkippedLeaf(node, range) else { return false }
        if unsafe isHalfAnAddress(node) {
            opened.append(false)
            return true
        }
        let kind = unsafe containerKind(node, range)
        let isLifted = lifts(kind)
        if isLifted { notes.deepestPlace = notes.deepestPlace ?? range } else { builder.open(kind, at: range) }
        opened.append(!isLifted)
        return true
    }

    /// Whether a container lies too deep and only its text is kept. Items go with their list.
    private func lifts(_ kind: NodeKind) -> Bool {
        switch kind {
        case .item, .taskItem: opened.last == false
        case .quote, .alert, .list, .emphasis, .strong, .strikethrough: builder.depth >= Self.deepest
        default: false
        }
    }

    private mutating func leave(_ node: UnsafeMutablePointer<cmark_node>) {
        if unsafe node.pointee.type == UInt16(CMARK_NODE_HEADING.rawValue), let text = headingText {
            let level = unsafe UInt8(clamping: node.pointee.as.heading.level)
            let anchor = anchors.anchor(for: String(decoding: text, as: UTF8.self), fallback: "avsnitt")
            builder.add(Heading(level: level, anchor: anchor, at: headingNode))
            headingText = nil
        }
        if opened.popLast() == true { builder.close() }
    }

    private var headingNode = 0

    // MARK: Leaves

    private mutating func leafKind(_ node: UnsafeMutablePointer<cmark_node>, _ range: SourceRange) -> NodeKind? {
        switch unsafe UInt32(node.pointee.type) {
        case CMARK_NODE_TEXT.rawValue:
            return .text(unsafe storeText(node.pointee.as.literal, at: range, isAddress: isAddress(node)))
        case CMARK_NODE_SOFTBREAK.rawValue:
            passBreak()
            return .softBreak
        case CMARK_NODE_LINEBREAK.rawValue:
            passBreak()
            return .lineBreak
        case CMARK_NODE_CODE.rawValue:
            let span = unsafe store(node.pointee.as.literal)
            unsafe headingText?.append(contentsOf: Self.bytes(node.pointee.as.literal))
            typography?.passedInline()
            return .code(span)
        case CMARK_NODE_CODE_BLOCK.rawValue:
            unsafe cover(node)
            let info = unsafe store(node.pointee.as.code.info)
            return .codeBlock(info: info, literal: unsafe store(node.pointee.as.code.literal))
        case CMARK_NODE_HTML_BLOCK.rawValue:
            unsafe cover(node)
            let literal = unsafe Array(Self.bytes(node.pointee.as.literal))
            notes.sawHTML(literal, at: range)
            return .htmlBlock(builder.store(literal))
        case CMARK_NODE_HTML_INLINE.rawValue:
            return unsafe inlineHTML(node, range)
        case CMARK_NODE_THEMATIC_BREAK.rawValue:
            unsafe cover(node)
            return .thematicBreak
        case CMARK_NODE_FOOTNOTE_REFERENCE.rawValue:
            let number = unsafe Int32(String(decoding: Self.bytes(node.pointee.as.literal), as: UTF8.self)) ?? 0
            return .footnoteReference(number: number, occurrence: unsafe node.pointee.footnote.ref_ix)
        default:
            return nil
        }
    }

    private mutating func passBreak() {
        typography?.passedBreak()
        headingText?.append(UInt8(ascii: " "))
    }

    /// `<br>` is the only way to break a line inside a table cell on GitHub, so it is read as a line break.
    private mutating func inlineHTML(_ node: UnsafeMutablePointer<cmark_node>, _ range: SourceRange) -> NodeKind {
        let literal = unsafe Array(Self.bytes(node.pointee.as.literal))
        if isLineBreakTag(literal) {
            passBreak()
            return .lineBreak
        }
        notes.sawHTML(literal, at: range)
        return .htmlInline(builder.store(literal))
    }

    /// Leaves with nothing to show.
    private func isSkippedLeaf(_ node: UnsafeMutablePointer<cmark_node>, _ range: SourceRange) -> Bool {
        let type = unsafe UInt32(node.pointee.type)
        return type == CMARK_NODE_CUSTOM_BLOCK.rawValue || type == CMARK_NODE_CUSTOM_INLINE.rawValue
    }

    private mutating func storeText(_ chunk: cmark_chunk, at range: SourceRange, isAddress: Bool) -> TextSpan {
        guard unsafe chunk.data != nil, unsafe chunk.len > 0 else { return .empty }
        let raw = unsafe Self.bytes(chunk)
        unsafe headingText?.append(contentsOf: raw)
        if unsafe raw.contains(UInt8(ascii: "[")) { unsafe notes.read(Array(raw), at: range) }
        guard typography != nil else { return unsafe builder.store(raw) }
        guard unsafe !isAddress && Typography.mayChange(raw.span) else {
            unsafe typography?.passed(lastByte: raw[raw.count - 1])
            return unsafe builder.store(raw)
        }
        let unset = unsafe Array(raw)
        var set: [UInt8] = []
        typography?.append(unset, to: &set)
        return builder.store(set)
    }

    private mutating func store(_ chunk: cmark_chunk) -> TextSpan { unsafe builder.store(Self.bytes(chunk)) }

    // MARK: Containers

    private mutating func containerKind(_ node: UnsafeMutablePointer<cmark_node>, _ range: SourceRange) -> NodeKind {
        let type = unsafe node.pointee.type
        switch UInt32(type) {
        case CMARK_NODE_DOCUMENT.rawValue: return .document
        case CMARK_NODE_BLOCK_QUOTE.rawValue: return unsafe quoteKind(node, range)
        case CMARK_NODE_LIST.rawValue:
            let list = unsafe node.pointee.as.list
            return .list(ListStyle(start: list.list_type == CMARK_ORDERED_LIST ? list.start : nil))
        case CMARK_NODE_ITEM.rawValue:
            // The task list extension marks its items by hanging itself on them.
            guard unsafe node.pointee.extension != nil else { return .item }
            return .taskItem(done: unsafe node.pointee.as.list.checked)
        case CMARK_NODE_PARAGRAPH.rawValue:
            unsafe cover(node)
            typography?.startBlock()
            return unsafe paragraphKind(node)
        case CMARK_NODE_HEADING.rawValue:
            unsafe cover(node)
            typography?.startBlock()
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
        case CMARK_NODE_LINK.rawValue: return .link(unsafe addReference(node, .link, range))
        case CMARK_NODE_IMAGE.rawValue: return .image(unsafe addReference(node, .image, range))
        default: return unsafe extensionKind(node, type)
        }
    }

    private mutating func extensionKind(_ node: UnsafeMutablePointer<cmark_node>, _ type: UInt16) -> NodeKind {
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

    private func alignment(of cell: UnsafeMutablePointer<cmark_node>) -> CellAlignment {
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

    private func paragraphKind(_ node: UnsafeMutablePointer<cmark_node>) -> NodeKind {
        if let item = unsafe node.pointee.parent, let list = unsafe item.pointee.parent,
            unsafe UInt32(list.pointee.type) == CMARK_NODE_LIST.rawValue, unsafe list.pointee.as.list.tight
        {
            return .paragraph(tight: true)
        }
        if let image = unsafe node.pointee.first_child, unsafe image.pointee.next == nil,
            unsafe UInt32(image.pointee.type) == CMARK_NODE_IMAGE.rawValue,
            unsafe image.pointee.as.link.title.len > 0
        {
            return .figure
        }
        return .paragraph(tight: false)
    }

    private mutating func addReference(
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
    private mutating func quoteKind(_ node: UnsafeMutablePointer<cmark_node>, _ range: SourceRange) -> NodeKind {
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

    // MARK: Places and bytes

    private mutating func cover(_ node: UnsafeMutablePointer<cmark_node>) {
        let isParagraph = unsafe UInt32(node.pointee.type) == CMARK_NODE_PARAGRAPH.rawValue
        notes.cover(
            lines: unsafe Int(node.pointee.start_line)..<(Int(node.pointee.end_line) + 1), isParagraph: isParagraph)
    }

    private func range(of node: UnsafeMutablePointer<cmark_node>) -> SourceRange {
        unsafe lines.range(
            startLine: Int32(node.pointee.start_line), startColumn: Int32(node.pointee.start_column),
            endLine: Int32(node.pointee.end_line), endColumn: Int32(node.pointee.end_column))
    }

    static func bytes(_ chunk: cmark_chunk) -> UnsafeBufferPointer<UInt8> {
        unsafe UnsafeBufferPointer(start: chunk.data, count: Int(max(0, chunk.len)))
    }

    func string(_ chunk: cmark_chunk) -> String { unsafe String(decoding: Self.bytes(chunk), as: UTF8.self) }
}
