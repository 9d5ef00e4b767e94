internal import CMarkGFM
internal import Diagnostics
internal import Language
internal import Markup

/// Code blocks whose info string begins with the name of a block: what stands in them is read too.
///
/// Text in a block is parsed by itself, while the tree around it waits, and walked over as if it stood here. A block that
/// cannot be read stays what it is on GitHub, a code block, and the editor is told why.
extension TreeFlattener {
    private static let mostGuesses = 100
    private static let mostFindings = 1_000

    /// Reads a code block as a block; false when it is none, or cannot be read as one.
    mutating func readBlock(_ node: UnsafeMutablePointer<cmark_node>, _ range: SourceRange) -> Bool {
        let code = unsafe node.pointee.as.code
        guard unsafe code.fenced != 0 && code.info.len > 0 else { return false }
        let words = unsafe string(code.info).split(maxSplits: 2) { $0.isWhitespace }.map(String.init)
        guard let word = words.first else { return false }
        let fence = Fence(number: unsafe Int(node.pointee.start_line), lines: lines, source: source)
        guard let name = BlockName(word) else {
            guess(word, at: fence)
            return false
        }
        guard !isInBlock else {
            tell(.notInABlock(.block(word), at: place(fence.place(of: word))))
            return false
        }
        let text = BlockLines(unsafe Array(Self.bytes(code.literal)), after: fence.number, in: source, lines: lines)
        guard !text.isBlank else {
            unsafe cover(node)
            tell(.emptyBlock(word, at: place(fence.place(of: word))))
            return true
        }
        guard HeavinessGuard.firstHeavyLine(in: text.bytes, body: text.bytes.indices) == nil else {
            tell(.markdownTooHeavy(at: place(fence.place(of: word))))
            return false
        }
        let block = BlockReading(word: word, form: words.dropFirst().first, fence: fence, range: range, text: text)
        let isRead =
            switch name {
            case .reflection: readReflection(block)
            case .question: readQuestion(block)
            case .worksheet: readWorksheet(block)
            case .bars: readChart(block)
            case .video: readVideo(block)
            case .diagram: readDiagram(block)
            }
        if isRead {
            unsafe cover(node)
            if unsafe !isClosed(node) { tell(.unclosedBlock(word, at: place(fence.place(of: word)))) }
            tellOfMore(than: name == .diagram ? 2 : 1, words, at: fence)
        }
        return isRead
    }

    /// Whether a block ends with a fence of its own; one that does not takes in all that follows.
    private func isClosed(_ node: UnsafeMutablePointer<cmark_node>) -> Bool {
        guard unsafe node.pointee.end_line > node.pointee.start_line else { return false }
        let code = unsafe node.pointee.as.code
        let line = source.bytes[lines.line(unsafe Int(node.pointee.end_line))]
        let fence = line.filter { $0 > 0x20 && $0 != UInt8(ascii: ">") }
        return unsafe fence.count >= Int(code.fence_length) && fence.allSatisfy { unsafe $0 == code.fence_char }
    }

    /// Words after a block's name would be lost without a word.
    private mutating func tellOfMore(than wanted: Int, _ words: [String], at fence: Fence) {
        guard words.count > wanted else { return }
        tell(.wordsAfterBlock(words[wanted], name: words[0], at: place(fence.place(of: words[wanted], after: words[wanted - 1]))))
    }

    private mutating func guess(_ word: String, at fence: Fence) {
        guard guesses < Self.mostGuesses else { return }
        guesses += 1
        guard let meant = BlockName.meant(by: word) else { return }
        tell(.misspeltBlock(word, meant: meant, at: place(fence.place(of: word))))
    }

    // MARK: Text

    private mutating func readReflection(_ block: BlockReading) -> Bool {
        unsafe withText(block) { flattener, root in
            guard unsafe root.pointee.first_child != nil else {
                return flattener.refuse(.emptyBlock(block.word, at: flattener.place(block.place)))
            }
            flattener.builder.open(.reflection, at: block.range)
            unsafe flattener.flattenChildren(of: root)
            flattener.builder.close()
            return true
        }
    }

    private mutating func readQuestion(_ block: BlockReading) -> Bool {
        unsafe withText(block) { flattener, root in
            guard let first = unsafe root.pointee.first_child, unsafe Self.isText(first) else {
                return flattener.refuse(.missingQuestion(at: flattener.place(block.text.firstLine)))
            }
            if unsafe first.pointee.next == nil {
                flattener.tell(.missingAnswer(at: flattener.place(block.text.firstLine)))
            }
            flattener.builder.open(.question, at: block.range)
            flattener.awaitsQuestion = true
            unsafe flattener.flattenChildren(of: root)
            flattener.builder.close()
            return true
        }
    }

    private static func isText(_ node: UnsafeMutablePointer<cmark_node>) -> Bool {
        let type = unsafe UInt32(node.pointee.type)
        return type == CMARK_NODE_PARAGRAPH.rawValue || type == CMARK_NODE_HEADING.rawValue
    }

    private mutating func readWorksheet(_ block: BlockReading) -> Bool {
        var block = block
        let head = readHead(of: &block, allowing: [.title])
        return unsafe withText(block) { flattener, root in
            guard let table = unsafe flattener.onlyTable(in: root, block) else { return false }
            let title = flattener.builder.store(flattener.set(head[.title]?.value ?? "").utf8)
            flattener.builder.open(.worksheet(title: title), at: block.range)
            unsafe flattener.flatten(table)
            flattener.builder.close()
            return true
        }
    }

    /// The table that is all a block holds, with at least one row; tells of everything else.
    mutating func onlyTable(
        in root: UnsafeMutablePointer<cmark_node>, _ block: BlockReading
    ) -> UnsafeMutablePointer<cmark_node>? {
        guard let table = unsafe root.pointee.first_child, unsafe table.pointee.type == library.tableType else {
            let place =
                unsafe root.pointee.first_child.map { unsafe firstLine(of: range(of: $0)) }
                ?? (block.text.isBlank ? block.place : block.text.firstLine)
            tell(.tableExpected(in: block.word, at: SourcePlace(source.path, place)))
            return nil
        }
        if let second = unsafe table.pointee.next {
            tell(.moreThanATable(in: block.word, at: unsafe place(firstLine(of: range(of: second)))))
            return nil
        }
        guard unsafe table.pointee.first_child?.pointee.next != nil else {
            tell(.noRows(in: block.word, at: unsafe place(firstLine(of: range(of: table)))))
            return nil
        }
        return unsafe table
    }

    // MARK: Inside a block

    /// Parses a block's text and hands over its tree, with places in the file.
    mutating func withText(
        _ block: BlockReading, _ read: (inout TreeFlattener, UnsafeMutablePointer<cmark_node>) -> Bool
    ) -> Bool {
        tellOfFootnotes(in: block)
        let (library, around) = (library, lines)
        lines = block.text.map
        isInBlock = true
        let isRead = unsafe library.withTree(of: block.text.bytes.span) { root in unsafe read(&self, root) }
        awaitsQuestion = false
        isInBlock = false
        lines = around
        return isRead ?? false
    }

    mutating func flattenChildren(of root: UnsafeMutablePointer<cmark_node>) {
        var child = unsafe root.pointee.first_child
        while let node = unsafe child {
            unsafe flatten(node)
            unsafe child = node.pointee.next
        }
    }

    /// cmark drops a footnote nobody points to without a word; so each is looked for.
    private mutating func tellOfFootnotes(in block: BlockReading) {
        let bytes = block.text.bytes
        var (start, number) = (0, 1)
        while start < bytes.count {
            let line = LineGlance(bytes.span, from: start, to: bytes.count)
            if line.footnotes > 0, let open = bytes[start..<line.next].firstIndex(of: UInt8(ascii: "[")) {
                let end = bytes[open..<line.next].firstIndex(of: UInt8(ascii: ":")) ?? open
                let range = block.text.place(of: open - start..<end + 1 - start, onLine: number)
                tell(.notInABlock(.footnote, at: place(range)))
            }
            (start, number) = (line.next, number + 1)
        }
    }

    func isFootnote(_ node: UnsafeMutablePointer<cmark_node>) -> Bool {
        let type = unsafe UInt32(node.pointee.type)
        return type == CMARK_NODE_FOOTNOTE_DEFINITION.rawValue || type == CMARK_NODE_FOOTNOTE_REFERENCE.rawValue
    }

    /// A heading in a block is shown as a paragraph: the table of contents cannot lead into one.
    mutating func refuseHeading(_ range: SourceRange) -> NodeKind {
        tell(.notInABlock(.heading, at: place(firstLine(of: range))))
        guard awaitsQuestion else { return .paragraph(tight: false) }
        awaitsQuestion = false
        return .questionText
    }

    // MARK: Telling

    mutating func tell(_ finding: Finding) {
        if notes.blockFindings.count < Self.mostFindings { notes.blockFindings.append(finding) }
    }

    /// Tells why a block cannot be read.
    mutating func refuse(_ finding: Finding) -> Bool {
        tell(finding)
        return false
    }

    func place(_ range: SourceRange) -> SourcePlace { SourcePlace(source.path, range) }

    func firstLine(of range: SourceRange) -> SourceRange {
        let stretch = range.bytes.clamped(to: source.bytes.indices)
        return SourceRange(
            stretch.lowerBound..<(source.bytes[stretch].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? stretch.upperBound))
    }

    /// A text set as running text is.
    func set(_ text: String) -> String {
        guard var typography else { return text }
        typography.startBlock()
        var bytes: [UInt8] = []
        typography.append(Array(text.utf8), to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
