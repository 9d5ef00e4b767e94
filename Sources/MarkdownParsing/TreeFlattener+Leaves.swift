internal import CMarkGFM
internal import Diagnostics
internal import Language
internal import Markup

/// Nodes that hold no others: text, code, breaks, HTML.
extension TreeFlattener {
    mutating func leafKind(_ node: UnsafeMutablePointer<cmark_node>, _ range: SourceRange) -> NodeKind? {
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

    mutating func passBreak() {
        typography?.passedBreak()
        headingText?.append(UInt8(ascii: " "))
    }

    /// `<br>` is the only way to break a line inside a table cell on GitHub, so it is read as a line break.
    mutating func inlineHTML(_ node: UnsafeMutablePointer<cmark_node>, _ range: SourceRange) -> NodeKind {
        let literal = unsafe Array(Self.bytes(node.pointee.as.literal))
        if isLineBreakTag(literal) {
            passBreak()
            return .lineBreak
        }
        notes.sawHTML(literal, at: range)
        return .htmlInline(builder.store(literal))
    }

    /// Leaves with nothing to show.
    func isSkippedLeaf(_ node: UnsafeMutablePointer<cmark_node>, _ range: SourceRange) -> Bool {
        let type = unsafe UInt32(node.pointee.type)
        return type == CMARK_NODE_CUSTOM_BLOCK.rawValue || type == CMARK_NODE_CUSTOM_INLINE.rawValue
    }

    mutating func storeText(_ chunk: cmark_chunk, at range: SourceRange, isAddress: Bool) -> TextSpan {
        guard unsafe chunk.data != nil, unsafe chunk.len > 0 else { return .empty }
        let raw = unsafe Self.bytes(chunk)
        unsafe headingText?.append(contentsOf: raw)
        if unsafe raw.contains(UInt8(ascii: "[")) { unsafe notes.read(Array(raw), at: range, isInBlock: isInBlock) }
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

    mutating func store(_ chunk: cmark_chunk) -> TextSpan { unsafe builder.store(Self.bytes(chunk)) }
}
