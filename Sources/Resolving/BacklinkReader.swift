public import HandbookModel
internal import Markup

/// Reads the sentence around each link of a chapter to another chapter.
struct BacklinkReader {
    let chapter: Chapter
    let id: ChapterID
    let targets: [LinkTarget]
    let handbook: Handbook

    /// How much of a sentence is shown on each side, in bytes.
    private static let longestSide = 140
    /// How far a sentence is looked for on each side, in bytes: a paragraph may be long and full of links.
    private static let reach = 600

    func read() -> [(target: ChapterID, backlink: Backlink)] {
        // A translation says what its original says; once is enough.
        guard chapter.translationOf == nil, targets.contains(where: leadsElsewhere) else { return [] }
        var found: [(target: ChapterID, backlink: Backlink)] = []
        // One sentence a chapter says enough; the first is where the matter is brought up.
        var met: Set<ChapterID> = [id]
        var anchor: String?
        var block = 0
        let document = chapter.document
        for (index, node) in document.nodes.enumerated() {
            switch node.kind {
            case .heading(let heading):
                anchor = document.headings[Int(heading.index)].anchor
                block = index
            case .paragraph, .questionText, .tableCell, .figure: block = index
            case .link(let reference):
                guard case .chapter(let target, let section) = targets[Int(reference.index)],
                    met.insert(handbook.original(of: target)).inserted
                else { continue }
                let text = linkText(index, target, section)
                found.append((handbook.original(of: target), backlink(anchor: anchor, link: index, text: text, in: block)))
            default: continue
            }
        }
        return found
    }

    private func leadsElsewhere(_ target: LinkTarget) -> Bool {
        if case .chapter(let chapter, _) = target { return chapter != id }
        return false
    }

    private func linkText(_ link: Int, _ target: ChapterID, _ anchor: String?) -> String {
        let text = chapter.document.plainText(of: link)
        return text.isEmpty ? handbook.filledText(for: target, anchor: anchor) : text
    }

    private func backlink(anchor: String?, link: Int, text: String, in block: Int) -> Backlink {
        let document = chapter.document
        let blockEnd = Int(document.nodes[block].end)
        let linkEnd = Int(document.nodes[link].end)
        let before = document.runningText(endOf: block..<link, reach: Self.reach)
        let after = document.runningText(startOf: linkEnd..<max(blockEnd, linkEnd), reach: Self.reach)
        return Backlink(
            source: id, anchor: anchor, before: Self.endOfSentence(before), text: text, after: Self.startOfSentence(after))
    }

    // MARK: Sentences

    /// The part of the text that belongs to the sentence going on at its end.
    static func endOfSentence(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let end = bytes.indices.last { SentenceEnd.stands(at: $0, in: bytes) }
        let sentence = bytes[(end.map { $0 + 1 } ?? 0)..<bytes.count].drop(while: { $0 == 0x20 || $0 == 0x0A })
        guard sentence.count > longestSide else { return String(decoding: sentence, as: UTF8.self) }
        let cut = sentence.suffix(longestSide)
        // From the first whole word, or at least from the first whole character.
        let start = cut.firstIndex(of: 0x20).map { $0 + 1 } ?? cut.firstIndex { $0 & 0xC0 != 0x80 } ?? cut.startIndex
        let word = cut[start...]
        return "… " + String(decoding: word, as: UTF8.self)
    }

    /// The rest of the sentence that goes on at the text's beginning, with its full stop.
    static func startOfSentence(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let end = bytes.indices.first { SentenceEnd.stands(at: $0, in: bytes) }
        let sentence = bytes[..<(end.map { $0 + 1 } ?? bytes.count)]
        guard sentence.count > longestSide else {
            let last = sentence.lastIndex { $0 != 0x20 && $0 != 0x0A }
            return String(decoding: sentence[..<(last.map { $0 + 1 } ?? 0)], as: UTF8.self)
        }
        let cut = sentence.prefix(longestSide)
        // Between words, or else between letters.
        let stop = cut.lastIndex(of: 0x20) ?? sentence[...cut.endIndex].lastIndex { $0 & 0xC0 != 0x80 } ?? cut.endIndex
        return String(decoding: cut[..<stop], as: UTF8.self) + " …"
    }
}

/// Where sentences end.
private enum SentenceEnd {
    /// Closing quotes and brackets that may stand between a full stop and the space after it.
    private static let closers = ["»", "”", "’", "«", "\"", ")"].map { Array($0.utf8) }

    /// Words that a full stop shortens, also before a capital. So does a single letter («Rolf K. Ås») and what has a full
    /// stop inside («bl.a.», «f.eks.»).
    private static let shortened: Set = [
        "kl", "nr", "ca", "kap", "jf", "dvs", "evt", "eks", "art", "pkt", "dr", "prof", "red", "tlf", "inkl", "ev", "resp", "st",
        "hhv", "pst",
    ]

    /// A full stop, question or exclamation mark before a space and a capital or quote; «kl. 9» and «bl.a. Oslo» go on.
    static func stands(at index: Int, in text: [UInt8]) -> Bool {
        guard index + 1 == text.count || isSpace(text[index + 1]), let mark = mark(endingAt: index, in: text) else {
            return false
        }
        if let next = text[(index + 1)...].firstIndex(where: { !isSpace($0) }) {
            let following = String(decoding: text[next...].prefix(4), as: UTF8.self).first ?? " "
            guard following.isUppercase || "«“‘»”\"(".contains(following) else { return false }
        }
        return text[mark] != UInt8(ascii: ".") || !isShortened(before: mark, in: text)
    }

    /// Where the mark is that ends here, itself or with what closes after it.
    private static func mark(endingAt index: Int, in text: [UInt8]) -> Int? {
        if isMark(text[index]) { return index }
        guard let closer = closers.first(where: { text[...index].suffix($0.count).elementsEqual($0) }) else { return nil }
        let before = index - closer.count
        return before >= 0 && isMark(text[before]) ? before : nil
    }

    private static func isShortened(before mark: Int, in text: [UInt8]) -> Bool {
        let bytes = text[..<mark].suffix(60).reversed().prefix { !isSpace($0) && $0 != UInt8(ascii: "(") }.reversed()
        // A no-break space parts words too.
        let word = String(decoding: bytes, as: UTF8.self).split(separator: "\u{A0}").last ?? ""
        if word.contains(".") { return word.last != "." }
        return word.count == 1 && word.first?.isLetter == true || shortened.contains(word.lowercased())
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}

extension Handbook {
    /// A heading may be long and linked to often.
    private static let longestFilledText = 300

    /// What stands in a link that the editor left empty: the section's heading, or the chapter's title.
    public func filledText(for target: ChapterID, anchor: String?) -> String {
        let chapter = self[target]
        guard let anchor, let heading = chapter.document.heading(at: anchor) else { return chapter.title }
        let text = String(heading.text.prefix(Self.longestFilledText))
        return text.allSatisfy(\.isWhitespace) ? chapter.title : text
    }
}

extension Document {
    /// The text of a stretch of nodes, breaks as spaces, from its start as far as it is needed.
    func runningText(startOf nodes: Range<Int>, reach: Int) -> String {
        var bytes: [UInt8] = []
        for index in nodes {
            bytes.append(contentsOf: runningBytes(index).prefix(reach))
            if bytes.count >= reach { break }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The same from its end backwards.
    func runningText(endOf nodes: Range<Int>, reach: Int) -> String {
        var pieces: [ArraySlice<UInt8>] = []
        var count = 0
        for index in nodes.reversed() {
            if count >= reach { break }
            let piece = runningBytes(index).suffix(reach)
            pieces.append(piece)
            count += piece.count
        }
        // What was cut may begin within a letter.
        let bytes = pieces.reversed().joined().drop { $0 & 0xC0 == 0x80 }
        return String(decoding: Array(bytes), as: UTF8.self)
    }

    private func runningBytes(_ index: Int) -> ArraySlice<UInt8> {
        switch nodes[index].kind {
        case .text(let span): isBeforeCitation(index) && bytes(span).last == 0x20 ? bytes(span).dropLast() : bytes(span)
        case .code(let span): bytes(span)
        case .softBreak, .lineBreak: [UInt8(ascii: " ")]
        default: []
        }
    }

    /// A citation is passed over, with the space before it.
    private func isBeforeCitation(_ index: Int) -> Bool {
        guard index + 1 < nodes.count, case .citation = nodes[index + 1].kind else { return false }
        return true
    }
}
