internal import CMarkGFM
internal import Diagnostics
internal import Language
internal import Markup

/// Walks cmark's tree once, by pointers and without recursion, and writes it down as a flat ``Document``.
struct TreeFlattener {
    static let deepest = 100

    let library: MarkdownLibrary
    let source: SourceText
    var lines: LineMap
    var typography: Typography?

    var builder: DocumentBuilder
    var anchors = AnchorRegister()
    var notes = SourceNotes()
    /// For each open cmark node, whether it was opened in the document too.
    var opened: [Bool] = []
    var footnotes: Int32 = 0
    /// Whether `[@id]` is a citation; it is text in a handbook without a bibliography.
    var readsCitations = false
    /// Where the paragraph, heading or table being walked stands, and where brackets begin in it once somebody has asked.
    var textBlock: (lines: Range<Int>, isTable: Bool) = (0..<0, false)
    var brackets: BracketScan?
    /// Where comments and marked words begin in it.
    var markScan: MarkScan?
    /// Whether there is a comment anywhere in the text.
    let hasComments: Bool
    /// Whether what is being walked stands in a block, which is a document of its own to cmark.
    var isInBlock = false
    /// Whether the next paragraph or heading is the question of a question block.
    var awaitsQuestion = false
    /// How many unknown words have been looked up among the names of blocks.
    var guesses = 0
    /// The unset text of the heading being walked, for its anchor.
    var headingText: [UInt8]?
    var passages = PassageTags()

    init(library: MarkdownLibrary, source: SourceText, lines: LineMap, typography: Typography?) {
        self.library = library
        self.source = source
        self.lines = lines
        self.typography = typography
        let body = Int(lines.starts[0])..<Int(lines.starts[lines.lineCount])
        hasComments = source.firstRange(of: Array("<!--".utf8), in: body) != nil
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
    mutating func enter(_ node: UnsafeMutablePointer<cmark_node>) -> Bool {
        let range = unsafe self.range(of: node)
        if unsafe hasComments && readComments(node, range) { return false }
        if unsafe passesPassageTag(node, range) { return false }
        if unsafe readsCitations && writeCitingText(node, range) { return false }
        if unsafe UInt32(node.pointee.type) == CMARK_NODE_CODE_BLOCK.rawValue, unsafe readBlock(node, range) { return false }
        if isInBlock, unsafe isFootnote(node) { return false }
        if let leaf = unsafe leafKind(node, range) {
            builder.leaf(leaf, at: range)
            return false
        }
        guard unsafe !isSkippedLeaf(node, range) else { return false }
        if unsafe isHalfAnAddress(node) || refusesWords(node, range) {
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
    func lifts(_ kind: NodeKind) -> Bool {
        switch kind {
        case .item, .taskItem: opened.last == false
        case .quote, .alert, .list, .emphasis, .strong, .strikethrough: builder.depth >= Self.deepest
        default: false
        }
    }

    mutating func leave(_ node: UnsafeMutablePointer<cmark_node>) {
        if unsafe node.pointee.type == UInt16(CMARK_NODE_HEADING.rawValue), let text = headingText {
            let level = unsafe UInt8(clamping: node.pointee.as.heading.level)
            let anchor = anchors.anchor(for: String(decoding: text, as: UTF8.self), fallback: "avsnitt")
            builder.addHeading(level: level, anchor: anchor, at: headingNode)
            headingText = nil
        }
        if opened.popLast() == true { builder.close() }
    }

    var headingNode = 0

    // MARK: Places and bytes

    mutating func cover(_ node: UnsafeMutablePointer<cmark_node>) {
        let isParagraph = unsafe UInt32(node.pointee.type) == CMARK_NODE_PARAGRAPH.rawValue
        let covered = unsafe Int(node.pointee.start_line)..<max(Int(node.pointee.start_line), Int(node.pointee.end_line) + 1)
        // A block is covered as a whole.
        if !isInBlock { notes.cover(lines: covered, isParagraph: isParagraph) }
        textBlock = unsafe (covered, node.pointee.type == library.tableType)
        brackets = nil
        markScan = nil
    }

    func range(of node: UnsafeMutablePointer<cmark_node>) -> SourceRange {
        unsafe lines.range(
            startLine: Int32(node.pointee.start_line), startColumn: Int32(node.pointee.start_column),
            endLine: Int32(node.pointee.end_line), endColumn: Int32(node.pointee.end_column))
    }

    static func bytes(_ chunk: cmark_chunk) -> UnsafeBufferPointer<UInt8> {
        unsafe UnsafeBufferPointer(start: chunk.data, count: Int(max(0, chunk.len)))
    }

    func string(_ chunk: cmark_chunk) -> String { unsafe String(decoding: Self.bytes(chunk), as: UTF8.self) }
}
