internal import HandbookModel
internal import Language

/// Writes the lines that sections are shown by.
struct CardWriter {
    /// The longest lead, in characters.
    static let leadLength = 80
    /// The longest title or heading, in characters; nearly all are shorter. A title stands in every file its page reaches into.
    static let headingLength = 200

    private(set) var lines = CardLines()
    private var anchor = ""
    private var heading = ""
    private var lead = LeadText()
    /// For sections without running text: what their tables, code or captions say.
    private var otherText = LeadText()

    mutating func beginPage(_ chapter: Chapter, in handbook: Handbook, section: Int, sectionCount: Int) {
        let start = lines.text.count
        let part = chapter.part.map { handbook[$0].title } ?? ""
        lines.text.append(0x09)
        // To the letter: files may have names with several spaces in a row, but none with tabs or line breaks.
        ScriptText.append(chapter.route.path.utf8, to: &lines.text)
        let fields = [
            chapter.title, chapter.number?.description ?? "", part, chapter.language.tag,
            String(sectionCount),
        ]
        for field in fields {
            lines.text.append(0x09)
            ScriptText.append(Self.shown(field).utf8, to: &lines.text)
        }
        lines.pages.append(CardLines.Page(firstSection: section, line: start..<lines.text.count))
    }

    /// - Parameter anchor: empty for the page itself.
    mutating func beginSection(anchor: String, heading: String) {
        // The page itself is called what the line before it says.
        self.heading = anchor.isEmpty ? "" : Self.shown(heading)
        self.anchor = isAnchor(anchor, of: self.heading) ? "=" : FieldText.of(anchor)
        lead = LeadText()
        otherText = LeadText()
    }

    private static func shown(_ text: String) -> String {
        let field = FieldText.of(text)
        guard field.utf8.count > headingLength else { return field }
        return String(decoding: cutText(Array(field.utf8), to: headingLength), as: UTF8.self)
    }

    mutating func addText(_ text: [UInt8], isRunning: Bool, continues: Bool) {
        if isRunning { lead.add(text, continues: continues) } else { otherText.add(text, continues: continues) }
    }

    mutating func endSection() {
        let start = lines.text.count
        ScriptText.append(anchor.utf8, to: &lines.text)
        lines.text.append(0x09)
        ScriptText.append(heading.utf8, to: &lines.text)
        lines.text.append(0x09)
        ScriptText.append(lead.isEmpty ? otherText.cut() : lead.cut(), to: &lines.text)
        lines.lines.append(start..<lines.text.count)
    }
}

/// The first words of a section.
struct LeadText {
    private var text: [UInt8] = []
    private var length = 0

    var isEmpty: Bool { text.isEmpty }

    /// More text, of which what there is room for is kept, and a little more.
    mutating func add(_ bytes: [UInt8], continues: Bool) {
        guard length <= CardWriter.leadLength else { return }
        if !text.isEmpty, !continues, text.last != 0x20 { text.append(0x20) }
        var end = min(bytes.count, (CardWriter.leadLength + 2 - length) * 8)
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        let start = text.count
        FieldText.append(bytes[..<end], to: &text, isAfterSpace: text.isEmpty || text.last == 0x20)
        length += text[start...].count { $0 & 0xC0 != 0x80 }
    }

    /// Whole words up to the longest lead, and a sign that there is more.
    func cut() -> ArraySlice<UInt8> {
        cutText(text, to: CardWriter.leadLength)
    }
}

/// A text as long as it may be at most, in characters: whole words, with «…» where something is left out.
func cutText(_ text: [UInt8], to length: Int) -> ArraySlice<UInt8> {
    var text = text
    while text.last == 0x20 { text.removeLast() }
    var count = 0
    var end = 0
    var lastSpace = 0
    while end < text.count {
        if text[end] & 0xC0 != 0x80 {
            if count == length { break }
            if text[end] == 0x20 { lastSpace = end }
            count += 1
        }
        end += 1
    }
    guard end < text.count else { return text[...] }
    // One word longer than all there is room for is cut where it must be; the sign takes a place of its own.
    if text[end] != 0x20 { end = lastSpace > 0 ? lastSpace : start(ofCharacterBefore: end, in: text) }
    while end > 0, [0x20, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(text[end - 1]) { end -= 1 }
    return (text[..<end] + Array("…".utf8))[...]
}

private func start(ofCharacterBefore end: Int, in text: [UInt8]) -> Int {
    var start = end - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
}

/// Whether an anchor is what ``anchorSlug(_:)`` makes of a heading; plain letters, which are nearly all, are told at a glance.
private func isAnchor(_ anchor: String, of heading: String) -> Bool {
    guard !anchor.isEmpty else { return false }
    var left = anchor.utf8.makeIterator()
    var isLatin1 = false
    for byte in heading.utf8 {
        let expected: UInt8
        switch byte {
        case 0xC3:
            isLatin1 = true
            expected = byte
        // × and ÷ stand among the letters.
        case 0x80...0xBF where isLatin1 && byte != 0x97 && byte != 0xB7:
            isLatin1 = false
            expected = byte < 0x9F ? byte + 0x20 : byte
        case 0x41...0x5A: expected = byte + 0x20
        case 0x61...0x7A, 0x30...0x39, 0x5F, 0x2D: expected = byte
        case 0x20: expected = UInt8(ascii: "-")
        case 0x80...: return anchorSlug(heading) == anchor
        default: continue
        }
        if left.next() != expected { return false }
    }
    return left.next() == nil
}
