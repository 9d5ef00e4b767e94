public import HandbookModel
internal import Markup

/// Reads the sentence around each link of a chapter to another chapter.
struct BacklinkReader {
    let chapter: Chapter
    let id: ChapterID
    let targets: [LinkTarget]
    let handbook: Handbook

    /// How much of a sentence is shown on each side, in characters.
    private static let longestSide = 140

    func read() -> [(target: ChapterID, backlink: Backlink)] {
        guard targets.contains(where: leadsElsewhere) else { return [] }
        var found: [(target: ChapterID, backlink: Backlink)] = []
        var anchor: String?
        var block = 0
        let document = chapter.document
        for (index, node) in document.nodes.enumerated() {
            switch node.kind {
            case .heading(let heading):
                anchor = document.headings[Int(heading.index)].anchor
                block = index
            case .paragraph, .tableCell, .figure: block = index
            case .link(let reference):
                guard case .chapter(let target, let section) = targets[Int(reference.index)], target != id else { continue }
                let text = linkText(index, target, section)
                found.append((target, backlink(anchor: anchor, link: index, text: text, in: block)))
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
        let before = document.runningText(block..<link)
        let after = document.runningText(Int(document.nodes[link].end)..<max(blockEnd, Int(document.nodes[link].end)))
        return Backlink(
            source: id, anchor: anchor, before: Self.endOfSentence(before), text: text, after: Self.startOfSentence(after))
    }

    // MARK: Sentences

    /// The part of the text that belongs to the sentence going on at its end.
    static func endOfSentence(_ text: String) -> String {
        var start = text.startIndex
        for index in text.indices where isSentenceEnd(index, in: text) { start = text.index(after: index) }
        let sentence = text[start...].drop(while: \.isWhitespace)
        guard sentence.count > longestSide else { return String(sentence) }
        let cut = sentence.suffix(longestSide)
        return "… " + (cut.firstIndex(of: " ").map { cut[cut.index(after: $0)...] } ?? cut)
    }

    /// The rest of the sentence that goes on at the text's beginning, with its full stop.
    static func startOfSentence(_ text: String) -> String {
        let end = text.indices.first { isSentenceEnd($0, in: text) }.map { text.index(after: $0) } ?? text.endIndex
        let sentence = text[..<end]
        guard sentence.count > longestSide else { return trimmedEnd(sentence) }
        let cut = sentence.prefix(longestSide)
        return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + " …"
    }

    private static func trimmedEnd(_ text: Substring) -> String {
        text.lastIndex { !$0.isWhitespace }.map { String(text[...$0]) } ?? ""
    }

    /// A full stop, question or exclamation mark before a space and a capital or quote; «kl. 9» and «bl.a. her» go on.
    private static func isSentenceEnd(_ index: String.Index, in text: String) -> Bool {
        guard ".!?".contains(text[index]) else { return false }
        let next = text.index(after: index)
        guard next < text.endIndex else { return true }
        guard text[next].isWhitespace else { return false }
        guard let following = text[next...].first(where: { !$0.isWhitespace }) else { return true }
        return following.isUppercase || "«“\"(".contains(following)
    }
}

extension Handbook {
    /// What stands in a link that the editor left empty: the section's heading, or the chapter's title.
    public func filledText(for target: ChapterID, anchor: String?) -> String {
        let chapter = self[target]
        guard let anchor, let heading = chapter.document.headings.first(where: { $0.anchor == anchor }) else {
            return chapter.title
        }
        return chapter.document.plainText(of: Int(heading.node))
    }
}

extension Document {
    /// The text of a stretch of nodes, breaks as spaces.
    func runningText(_ nodes: Range<Int>) -> String {
        var bytes: [UInt8] = []
        for index in nodes {
            switch self.nodes[index].kind {
            case .text(let span), .code(let span): bytes.append(contentsOf: self.bytes(span))
            case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
            default: break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
