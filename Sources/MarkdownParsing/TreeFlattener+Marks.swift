internal import CMarkGFM
internal import Diagnostics
internal import Language
internal import Markup

/// Marks for the register in comments: `<!-- stikk: avvik; arkiv > bevaring -->`.
///
/// They are read from the tree, so that what stands in code is code; only their places are looked up in the source.
extension TreeFlattener {
    /// How many marks in a row are looked past for the space around them.
    private static let mostMarksInRow = 16
    private static let mostFindings = 100

    /// Reads the comments in a node; true when there is nothing more in it.
    mutating func readComments(_ node: UnsafeMutablePointer<cmark_node>, _ range: SourceRange) -> Bool {
        switch unsafe UInt32(node.pointee.type) {
        case CMARK_NODE_HTML_BLOCK.rawValue: return unsafe readBlockComments(node, range)
        case CMARK_NODE_HTML_INLINE.rawValue: return unsafe readInlineComment(node, range)
        case CMARK_NODE_TEXT.rawValue:
            unsafe tellOfTextComments(in: node, range)
            return unsafe trimBesideMarks(node)
        default: return false
        }
    }

    // MARK: Blocks

    private mutating func readBlockComments(_ node: UnsafeMutablePointer<cmark_node>, _ range: SourceRange) -> Bool {
        let html = unsafe Array(Self.bytes(node.pointee.as.literal))
        let comments = HTMLComments(html)
        guard comments.speaksToRegister else { return false }
        unsafe cover(node)
        let trail = unsafe SourceTrail(html, fromLine: Int(node.pointee.start_line), in: source, lines: lines)
        for comment in comments.all {
            guard let register = comment.register else { continue }
            let place = trail.range(comment.range)
            switch register {
            case .misspelt(let word, let meant): refuse(.misspeltWord(string(html[word]), meant: meant), at: trail.range(word))
            case .mark(let word, let start):
                guard let end = comment.end else {
                    refuse(.unclosed, at: firstLine(of: place))
                    continue
                }
                let hasDashes = html[start..<end].holds("--") || html[end - 1] == UInt8(ascii: "-")
                if hasDashes { tellOfMark(.dashesInMark(isShown: false, at: self.place(place))) }
                addMark(word, html, start..<end, trail, at: place, isToldOf: hasDashes)
            }
        }
        if let rest = comments.rest {
            if comments.beginsWithMark {
                tellOfMark(.textAfterMark(at: place(trail.range(rest))))
            } else {
                notes.sawHTML(html, at: range)
            }
        } else if !comments.hasOthers {
            return true
        }
        builder.leaf(.htmlBlock(builder.store(html)), at: range)
        return true
    }

    // MARK: Running text

    private mutating func readInlineComment(_ node: UnsafeMutablePointer<cmark_node>, _ range: SourceRange) -> Bool {
        let html = unsafe Self.bytes(node.pointee.as.literal)
        guard unsafe html.starts(with: "<!--".utf8) else { return false }
        let comment = unsafe Array(html)
        guard let register = RegisterComment(comment[4...]), unsafe !isInImage(node) else { return false }
        let source = source
        if markScan == nil { markScan = scanForMarks() }
        let trail = markScan?.comment { SourceTrail(comment, from: $0, in: source) } ?? SourceTrail(near: range)
        switch register {
        case .misspelt(let word, let meant):
            refuse(.misspeltWord(string(comment[word]), meant: meant), at: trail.range(word))
            return false
        case .mark(let word, let start):
            let place = trail.range(comment.indices)
            addMark(word, comment, start..<comment.count - 3, trail, at: place, isToldOf: false)
            return true
        }
    }

    private mutating func addMark(
        _ word: RegisterWord, _ comment: [UInt8], _ content: Range<Int>, _ trail: SourceTrail, at place: SourceRange,
        isToldOf: Bool
    ) {
        let read = MarkEntry.read(comment, in: content) { trail.range($0) }
        if !isToldOf {
            for problem in read.problems {
                refuse(problem.cause, at: problem.cause == .empty ? place : problem.range)
            }
        }
        guard !read.entries.isEmpty else { return }
        let kind: Mark.Kind =
            switch word {
            case .here: .here(read.entries)
            case .start: .rangeStart(read.entries)
            case .end: .rangeEnd(read.entries)
            }
        let id = MarkID(builder.markCount)
        builder.add(Mark(kind, node: builder.nextIndex, at: place))
        builder.leaf(.mark(id), at: place)
    }

    /// Where a comment stands in a line, one side of it is enough space; at the ends of a text there is none.
    /// True when nothing is left.
    private func trimBesideMarks(_ text: UnsafeMutablePointer<cmark_node>) -> Bool {
        if let next = unsafe text.pointee.next, unsafe isMark(next) {
            var after = unsafe text.pointee.next
            var steps = 0
            while let mark = unsafe after, unsafe isMark(mark), steps < Self.mostMarksInRow {
                unsafe after = mark.pointee.next
                steps += 1
            }
            if unsafe endsText(after, of: text) || beginsWithSpace(after) {
                while let last = unsafe Self.bytes(text.pointee.as.literal).last, last == 0x20 || last == 0x09 {
                    unsafe text.pointee.as.literal.len -= 1
                }
            }
        }
        if let previous = unsafe text.pointee.prev, unsafe isMark(previous) || isEmptyText(previous) {
            var before = unsafe text.pointee.prev
            var steps = 0
            while let mark = unsafe before, unsafe isMark(mark) || isEmptyText(mark), steps < Self.mostMarksInRow {
                unsafe before = mark.pointee.prev
                steps += 1
            }
            if unsafe endsText(before, of: text) {
                while let first = unsafe Self.bytes(text.pointee.as.literal).first, first == 0x20 || first == 0x09 {
                    unsafe text.pointee.as.literal.data += 1
                    unsafe text.pointee.as.literal.len -= 1
                }
            }
        }
        return unsafe isEmptyText(text)
    }

    /// Whether a line of text, and not a piece of emphasis in it, ends at what follows or comes before.
    private func endsText(
        _ sibling: UnsafeMutablePointer<cmark_node>?, of text: UnsafeMutablePointer<cmark_node>
    ) -> Bool {
        if let sibling = unsafe sibling {
            let type = unsafe UInt32(sibling.pointee.type)
            return type == CMARK_NODE_SOFTBREAK.rawValue || type == CMARK_NODE_LINEBREAK.rawValue
        }
        guard let parent = unsafe text.pointee.parent else { return true }
        let type = unsafe UInt32(parent.pointee.type)
        return unsafe type == CMARK_NODE_PARAGRAPH.rawValue || type == CMARK_NODE_HEADING.rawValue
            || parent.pointee.type == library.tableCellType
    }

    private func beginsWithSpace(_ node: UnsafeMutablePointer<cmark_node>?) -> Bool {
        guard let node = unsafe node, unsafe UInt32(node.pointee.type) == CMARK_NODE_TEXT.rawValue else { return false }
        return unsafe Self.bytes(node.pointee.as.literal).first == 0x20
    }

    private func isEmptyText(_ node: UnsafeMutablePointer<cmark_node>) -> Bool {
        unsafe UInt32(node.pointee.type) == CMARK_NODE_TEXT.rawValue && node.pointee.as.literal.len <= 0
    }

    private func isMark(_ node: UnsafeMutablePointer<cmark_node>) -> Bool {
        guard unsafe UInt32(node.pointee.type) == CMARK_NODE_HTML_INLINE.rawValue else { return false }
        let html = unsafe Self.bytes(node.pointee.as.literal)
        guard unsafe html.starts(with: "<!--".utf8) else { return false }
        // The word stands first; a comment may be long.
        if case .mark? = unsafe RegisterComment(Array(html.dropFirst(4).prefix(80))[...]) { return true }
        return false
    }

    /// Whether nothing but marks, and the space before them, stands after an image.
    func onlyMarks(follow image: UnsafeMutablePointer<cmark_node>) -> Bool {
        var next = unsafe image.pointee.next
        while let node = unsafe next {
            let isSpace =
                unsafe UInt32(node.pointee.type) == CMARK_NODE_TEXT.rawValue
                && Self.bytes(node.pointee.as.literal).allSatisfy { $0 == 0x20 }
            guard unsafe isSpace || isMark(node) else { return false }
            unsafe next = node.pointee.next
        }
        return true
    }

    // MARK: Comments that are text

    /// A comment with `--` in it, or without an end, is text to Markdown.
    private mutating func tellOfTextComments(in node: UnsafeMutablePointer<cmark_node>, _ range: SourceRange) {
        let text = unsafe Self.bytes(node.pointee.as.literal)
        guard notes.markFindings.count < Self.mostFindings, unsafe text.contains(UInt8(ascii: "<")) else { return }
        let bytes = unsafe Array(text)
        var start = 0
        while let open = bytes[start...].firstIndex(of: UInt8(ascii: "<")) {
            start = open + 1
            guard bytes[open...].starts(with: "<!--".utf8), case .mark? = RegisterComment(bytes[(open + 4)...]) else { continue }
            if markScan == nil { markScan = scanForMarks() }
            guard notes.markFindings.count < Self.mostFindings, let found = markScan?.text() else { return }
            if let end = found.end {
                tellOfMark(.dashesInMark(isShown: true, at: place(SourceRange(found.start..<end))))
            } else {
                refuse(.unclosedInText, at: firstLine(of: SourceRange(found.start..<max(found.start, wholeBlock.upperBound))))
            }
        }
    }

    private func isInImage(_ node: UnsafeMutablePointer<cmark_node>) -> Bool {
        var ancestor = unsafe node.pointee.parent
        while let above = unsafe ancestor {
            if unsafe UInt32(above.pointee.type) == CMARK_NODE_IMAGE.rawValue { return true }
            unsafe ancestor = above.pointee.parent
        }
        return false
    }

    // MARK: Marked words

    /// The words of a link to `stikk:` or `begrep:`, which leads nowhere by itself.
    mutating func markedWords(_ link: UnsafeMutablePointer<cmark_node>, _ range: SourceRange) -> NodeKind? {
        guard let address = unsafe RegisterAddress(Self.bytes(link.pointee.as.link.url)) else { return nil }
        let concept = percentDecoded(string(address.id)).trimmed.description.nfc
        let place = unsafe place(ofWords: link, near: range)
        notes.wordAddresses.append((unsafe string(link.pointee.as.link.url), range))
        let id = MarkID(builder.markCount)
        let kind: Mark.Kind = address.scheme == .mark ? .words(concept: concept) : .definition(concept: concept)
        builder.add(Mark(kind, node: builder.nextIndex, at: place))
        return .markedWords(id)
    }

    /// Whether a link of that kind holds no words of its own, and stays text; it is told of.
    mutating func refusesWords(_ link: UnsafeMutablePointer<cmark_node>, _ range: SourceRange) -> Bool {
        guard unsafe UInt32(link.pointee.type) == CMARK_NODE_LINK.rawValue,
            unsafe RegisterAddress(Self.bytes(link.pointee.as.link.url)) != nil
        else { return false }
        if unsafe isInImage(link) { return true }
        guard unsafe !holdsWords(link) else { return false }
        let address = unsafe string(link.pointee.as.link.url)
        notes.wordAddresses.append((address, range))
        refuse(.noWords(address: address), at: unsafe place(ofWords: link, near: range))
        return true
    }

    private func holdsWords(_ link: UnsafeMutablePointer<cmark_node>) -> Bool {
        var child = unsafe link.pointee.first_child
        while let node = unsafe child {
            switch unsafe UInt32(node.pointee.type) {
            case CMARK_NODE_TEXT.rawValue:
                if unsafe !isAddress(node), unsafe Self.bytes(node.pointee.as.literal).contains(where: { $0 > 0x20 }) {
                    return true
                }
            case CMARK_NODE_SOFTBREAK.rawValue, CMARK_NODE_LINEBREAK.rawValue, CMARK_NODE_HTML_INLINE.rawValue: break
            default: return true
            }
            unsafe child = node.pointee.next
        }
        return false
    }

    private mutating func place(ofWords link: UnsafeMutablePointer<cmark_node>, near range: SourceRange) -> SourceRange {
        if markScan == nil { markScan = scanForMarks() }
        return unsafe markScan?.link(to: Array(Self.bytes(link.pointee.as.link.url))).map { SourceRange($0) } ?? range
    }

    // MARK: Places and findings

    private func scanForMarks() -> MarkScan {
        guard textBlock.isTable else { return MarkScan(source.bytes, in: [wholeBlock]) }
        return MarkScan(source.bytes, in: textBlock.lines.flatMap { cells(in: lines.line($0)) })
    }

    /// In a table no code, comment or link reaches over a `|`.
    private func cells(in line: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = line.lowerBound
        var isEscaped = false
        for index in line {
            if source.bytes[index] == UInt8(ascii: "|"), !isEscaped {
                cells.append(start..<index)
                start = index + 1
            }
            isEscaped = source.bytes[index] == UInt8(ascii: "\\") && !isEscaped
        }
        return cells + [start..<line.upperBound]
    }

    private func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    private mutating func refuse(_ cause: MalformedMark, at range: SourceRange) {
        tellOfMark(.malformedMark(cause, at: place(range)))
    }

    private mutating func tellOfMark(_ finding: Finding) {
        if notes.markFindings.count < Self.mostFindings { notes.markFindings.append(finding) }
    }
}

/// The comments of a block of HTML.
private struct HTMLComments {
    struct Comment {
        /// With its signs.
        let range: Range<Int>
        /// Where its text ends; nil when it is never closed.
        let end: Int?
        let register: RegisterComment?
    }

    private(set) var all: [Comment] = []
    /// What stands after the comments that the block begins with.
    private(set) var rest: Range<Int>?
    /// Whether one of those is for the register.
    private(set) var beginsWithMark = false

    init(_ html: [UInt8]) {
        var start = 0
        while let next = html[start...].firstIndex(where: { $0 > 0x20 }) {
            let isComment = html[next...].starts(with: "<!--".utf8)
            if rest == nil, !isComment { rest = next..<(html.lastIndex { $0 > 0x20 } ?? next) + 1 }
            if isComment {
                start = add(html, at: next)
            } else {
                start = html[(next + 1)...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
            }
        }
    }

    private mutating func add(_ html: [UInt8], at open: Int) -> Int {
        let text = html[(open + 4)...]
        let register = RegisterComment(text)
        var end = MarkScan.arrow(in: text)
        // What was never closed ends where the next comment does.
        if register != nil, let closed = end, html[text.startIndex..<closed].holds("<!--") { end = nil }
        let stop = end.map { $0 + 3 } ?? html.count
        all.append(Comment(range: open..<stop, end: end, register: register))
        if rest == nil, register != nil { beginsWithMark = true }
        return stop
    }

    var speaksToRegister: Bool { all.contains { $0.register != nil } }

    /// Whether there are comments for others.
    var hasOthers: Bool { all.contains { $0.register == nil } }
}

extension ArraySlice<UInt8> {
    fileprivate func holds(_ sign: StaticString) -> Bool { firstRange(of: Array(sign.description.utf8)) != nil }
}
