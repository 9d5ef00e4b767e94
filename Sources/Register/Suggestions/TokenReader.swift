internal import HandbookModel
internal import Language
internal import Markup

/// Reads a chapter's words in order.
struct TokenReader {
    private(set) var tokens: [TermToken] = []
    private var block: TokenMarks = []
    private var headingStart = 0
    private var isQuoted = false
    private var pending: TokenMarks = [.afterBreak, .sentenceStart]
    private var (emphasisEnd, linkEnd, blockEnd, skipEnd) = (0, 0, 0, 0)

    static func read(_ chapter: Chapter, _ lexicon: inout Lexicon) -> [TermToken] {
        var reader = TokenReader()
        if chapter.titleHeading == nil {
            reader.block = .title
            reader.read(Array(chapter.title.utf8)[...], at: 0, &lexicon)
            reader.endHeading(lexicon)
            reader.beginBlock([])
        }
        reader.read(chapter, &lexicon)
        reader.markDefinitions(lexicon)
        return reader.tokens
    }

    private mutating func read(_ chapter: Chapter, _ lexicon: inout Lexicon) {
        let document = chapter.document
        for (index, node) in document.nodes.enumerated() where index >= skipEnd {
            if index >= blockEnd { endHeading(lexicon) }
            switch node.kind {
            case .heading(let id):
                endHeading(lexicon)
                beginBlock(id == chapter.titleHeading ? .title : .heading)
                blockEnd = Int(node.end)
            case .text(let span):
                var marks = block
                if index < emphasisEnd { marks.insert(.emphasis) }
                if index < linkEnd { marks.insert(.link) }
                read(document.bytes(span), at: index, marks, &lexicon)
            case .emphasis, .strong: emphasisEnd = max(emphasisEnd, Int(node.end))
            case .link: linkEnd = max(linkEnd, Int(node.end))
            case .passage, .image: skipEnd = Int(node.end)
            case .code, .lineBreak: pending.insert(.afterBreak)
            case .softBreak, .mark, .markedWords, .citation, .footnoteReference, .strikethrough, .htmlInline: continue
            default: if index >= blockEnd { beginBlock([]) }
            }
        }
        endHeading(lexicon)
    }

    /// A long heading is a sentence, and says no more of its words than others do.
    private mutating func endHeading(_ lexicon: Lexicon) {
        guard !block.isEmpty else { return }
        let words = tokens[headingStart...].count { !lexicon[$0].isStop }
        if words > Self.mostWords {
            for index in tokens.indices[headingStart...] { tokens[index].marks.subtract([.title, .heading]) }
        }
        block = []
    }

    /// That a heading which is a term may have.
    private static let mostWords = 3

    private mutating func beginBlock(_ marks: TokenMarks) {
        block = marks
        headingStart = tokens.count
        isQuoted = false
        pending = [.afterBreak, .sentenceStart]
    }

    private mutating func read(_ text: ArraySlice<UInt8>, at node: Int, _ lexicon: inout Lexicon) {
        read(text, at: node, block, &lexicon)
    }

    private mutating func read(_ text: ArraySlice<UInt8>, at node: Int, _ marks: TokenMarks, _ lexicon: inout Lexicon) {
        var position = text.startIndex
        while var word = WordScan.next(in: text, from: position) {
            cross(text[position..<word.lowerBound])
            // «IGP-metoden» is one word.
            while word.upperBound < text.endIndex, text[word.upperBound] == UInt8(ascii: "-"),
                let next = WordScan.next(in: text, from: word.upperBound), next.lowerBound == word.upperBound + 1
            {
                word = word.lowerBound..<next.upperBound
            }
            let written = String(decoding: text[word], as: UTF8.self)
            let lower = written.lowercased()
            var all = marks.union(pending)
            if isQuoted { all.insert(.quoted) }
            if written.first?.isUppercase ?? false {
                all.insert(.capital)
                if written.count > 1, !written.contains(where: \.isLowercase) { all.insert(.acronym) }
            }
            tokens.append(TermToken(form: lexicon.form(lower), marks: all, node: Int32(node)))
            pending = []
            position = word.upperBound
        }
        cross(text[position...])
    }

    /// What stands between two words decides whether they can belong together.
    private mutating func cross(_ gap: ArraySlice<UInt8>) {
        var index = gap.startIndex
        while index < gap.endIndex {
            let byte = gap[index]
            switch byte {
            case 0x20, 0x0A: index += 1
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"):
                pending.formUnion([.afterBreak, .sentenceStart])
                index += 1
            case 0xC2 where index + 1 < gap.endIndex && gap[index + 1] == 0xA0: index += 2
            default:
                pending.insert(.afterBreak)
                let sign = gap[index...].prefix(3)
                // « » and “ ”
                if sign.starts(with: [0xC2, 0xAB]) || sign.starts(with: [0xE2, 0x80, 0x9C]) { isQuoted = true }
                if sign.starts(with: [0xC2, 0xBB]) || sign.starts(with: [0xE2, 0x80, 0x9D]) { isQuoted = false }
                index += 1
                while index < gap.endIndex, gap[index] & 0xC0 == 0x80 { index += 1 }
            }
        }
    }

    // MARK: Definitions

    /// «En floke er en …», «med tillit mener vi», «begrepet ansvarsveksling».
    private mutating func markDefinitions(_ lexicon: Lexicon) {
        let hints = lexicon.hints
        for index in tokens.indices {
            if index > 0, hints.namers.contains(lexicon[tokens[index - 1]].text), !lexicon[tokens[index]].isStop {
                tokens[index].marks.insert(.definition)
            }
            guard tokens[index].marks.contains(.sentenceStart), tokens[index].marks.isDisjoint(with: [.title, .heading]) else {
                continue
            }
            var start = index
            while start < tokens.count, start < index + 2, lexicon[tokens[start]].isStop { start += 1 }
            guard start < tokens.count, !lexicon[tokens[start]].isStop, isUnbroken(index, start + 1) else { continue }
            for length in 1...3 where follows(start + length, hints.definers, lexicon) && isUnbroken(start, start + length + 1) {
                tokens[start].marks.insert(.definition)
                break
            }
        }
    }

    private func isUnbroken(_ start: Int, _ end: Int) -> Bool {
        end <= tokens.count && tokens[start..<end].dropFirst().allSatisfy { !$0.marks.contains(.afterBreak) }
    }

    private func follows(_ index: Int, _ sequences: [[String]], _ lexicon: Lexicon) -> Bool {
        sequences.contains { words in
            index + words.count <= tokens.count && zip(words, tokens[index...]).allSatisfy { $0 == lexicon[$1].text }
        }
    }
}
