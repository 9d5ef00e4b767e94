/// Sets quotes, dashes and spaces in running text the way a language wants them; code never comes here.
///
/// Norwegian after Språkrådet's rules for tegn (quotes «…» with ‘…’ inside, dash with spaces, no-break spaces in
/// numbers and before %, after § and abbreviations that lead a number). Keeps state through one paragraph, because
/// emphasis may stand between an opening and a closing quote.
public struct Typography: Sendable {
    private let marks: QuoteMarks
    private var openDouble = 0
    private var openSingle = 0
    /// The byte before the current text within the paragraph; a space at its start.
    private var previous = UInt8(ascii: " ")
    /// Where in the current text a quote was opened last.
    private var opened: Int?

    public init(_ language: HandbookLanguage) {
        marks = QuoteMarks(language)
    }

    /// A new paragraph, heading or cell begins: nothing is open.
    public mutating func startBlock() {
        openDouble = 0
        openSingle = 0
        previous = UInt8(ascii: " ")
    }

    /// Something that is not text stood here (code, an image): a quote after it closes.
    public mutating func passedInline() { previous = UInt8(ascii: "x") }

    /// A line break stood here.
    public mutating func passedBreak() { previous = UInt8(ascii: " ") }

    /// Whether the text holds anything that might be set; most does not, and is then copied as it is.
    public static func mayChange(_ text: Span<UInt8>) -> Bool {
        var previous = UInt8(ascii: " ")
        for index in text.indices {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): return true
            case UInt8(ascii: ".") where previous == byte: return true
            case UInt8(ascii: "-") where previous == UInt8(ascii: " "): return true
            case UInt8(ascii: " ") where isDigit(previous) || previous == UInt8(ascii: "."): return true
            case 0x30...0x39 where previous == UInt8(ascii: " "): return true
            default: break
            }
            previous = byte
        }
        return false
    }

    /// Notes the text as passed without setting it; for text that ``mayChange(_:)`` clears.
    public mutating func passed(lastByte: UInt8) { previous = lastByte }

    /// Appends the text, set, to `output`.
    public mutating func append(_ text: [UInt8], to output: inout [UInt8]) {
        opened = nil
        var run = 0
        var index = 0
        while index < text.count {
            guard Self.isTrigger(text[index]), let change = change(at: index, in: text) else {
                index += 1
                continue
            }
            output.append(contentsOf: text[run..<index])
            output.append(contentsOf: change.replacement)
            index += change.length
            run = index
        }
        output.append(contentsOf: text[run...])
        if !text.isEmpty { previous = before(text.count, in: text) }
    }

    /// The byte before a place in the text. An opening quote counts as a bracket: another may open right after it.
    private func before(_ index: Int, in text: [UInt8]) -> UInt8 {
        if let opened, opened == index - 1 { return UInt8(ascii: "(") }
        return index > 0 ? text[index - 1] : previous
    }

    private struct Change {
        let length: Int
        let replacement: [UInt8]
    }

    private static func isTrigger(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: " "): true
        default: false
        }
    }

    private mutating func change(at index: Int, in text: [UInt8]) -> Change? {
        switch text[index] {
        case UInt8(ascii: "\""): doubleQuote(at: index, in: text)
        case UInt8(ascii: "'"): singleQuote(at: index, in: text)
        case UInt8(ascii: "."): ellipsis(at: index, in: text)
        default: space(at: index, in: text)
        }
    }

    private mutating func doubleQuote(at index: Int, in text: [UInt8]) -> Change? {
        if opens(at: index, in: text) {
            if index + 1 < text.count, Self.isSpace(text[index + 1]) { return nil }
            openDouble += 1
            opened = index
            return Change(length: 1, replacement: marks.openDouble)
        }
        guard openDouble > 0 else { return nil }
        openDouble -= 1
        return Change(length: 1, replacement: marks.closeDouble)
    }

    private mutating func singleQuote(at index: Int, in text: [UInt8]) -> Change? {
        if opens(at: index, in: text) {
            if startsQuotation(after: index, in: text) {
                openSingle += 1
                opened = index
                return Change(length: 1, replacement: marks.openSingle)
            }
            return Change(length: 1, replacement: QuoteMarks.apostrophe)
        }
        let goesOn = Self.startsWord(at: index + 1, in: text)
        if openSingle > 0, !goesOn {
            openSingle -= 1
            return Change(length: 1, replacement: marks.closeSingle)
        }
        // 5' is feet; everything else is an apostrophe.
        let isFeet = Self.isDigit(before(index, in: text)) && !(goesOn && !Self.isDigit(text[index + 1]))
        return isFeet ? nil : Change(length: 1, replacement: QuoteMarks.apostrophe)
    }

    private func opens(at index: Int, in text: [UInt8]) -> Bool {
        Self.opensAfter(before(index, in: text)) || index > 0 && endsWithOpeningMark(text[..<index])
    }

    /// Whether a single quote opens what is closed later; '90-tallet and rock 'n' roll hold apostrophes.
    private func startsQuotation(after index: Int, in text: [UInt8]) -> Bool {
        // Emphasis, a link or code begins right after it.
        guard index + 1 < text.count else { return true }
        if Self.isDigit(text[index + 1]) || Self.isSpace(text[index + 1]) { return false }
        let rest = text[(index + 1)...].prefix(400)
        guard let close = rest.firstIndex(of: UInt8(ascii: "'")), close > index + 1 else { return false }
        if rest[..<close].elementsEqual("n".utf8) || rest[..<close].elementsEqual("N".utf8) { return false }
        return !Self.startsWord(at: close + 1, in: text)
    }

    private func ellipsis(at index: Int, in text: [UInt8]) -> Change? {
        let dot = UInt8(ascii: ".")
        guard index == 0 || text[index - 1] != dot, text[index...].prefix(while: { $0 == dot }).count == 3 else {
            return nil
        }
        return Change(length: 3, replacement: QuoteMarks.ellipsis)
    }

    // MARK: Spaces and dashes

    private func space(at index: Int, in text: [UInt8]) -> Change? {
        if let dash = dash(at: index, in: text) { return dash }
        return bindsNumber(at: index, in: text) ? Change(length: 1, replacement: QuoteMarks.noBreakSpace) : nil
    }

    private func dash(at index: Int, in text: [UInt8]) -> Change? {
        let hyphen = UInt8(ascii: "-")
        guard !Self.isSpace(before(index, in: text)), index + 2 < text.count, text[index + 1] == hyphen else { return nil }
        let length = text[index + 2] == hyphen ? 2 : 1
        guard index + 1 + length < text.count, Self.isSpace(text[index + 1 + length]) else { return nil }
        return Change(length: 1 + length, replacement: QuoteMarks.spacedDash)
    }

    /// Whether the space at `index` must not break: 10 000, 5 %, § 3, kl. 9, 17. mai.
    private func bindsNumber(at index: Int, in text: [UInt8]) -> Bool {
        guard index > 0, index + 1 < text.count else { return false }
        let before = text[index - 1]
        let after = text[index + 1]
        if Self.isDigit(before) {
            if after == UInt8(ascii: "%") { return true }
            return Self.isDigit(after) && NumberWords.isThousands(at: index, in: text)
        }
        guard Self.isDigit(after) else {
            return before == UInt8(ascii: ".") && index > 1 && Self.isDigit(text[index - 2])
                && NumberWords.startsMonth(text[(index + 1)...])
        }
        return NumberWords.leadsNumber(text[..<index])
    }

    // MARK: Bytes

    private static func opensAfter(_ byte: UInt8) -> Bool {
        isSpace(byte) || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
    }

    /// A quote may also open right after «, “, ‘, a dash or a no-break space.
    private func endsWithOpeningMark(_ text: ArraySlice<UInt8>) -> Bool {
        QuoteMarks.openers.contains { text.suffix($0.count).elementsEqual($0) }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Whether a letter or digit stands at the place. Of what lies outside ASCII, «, », no-break space (C2 xx) and dashes,
    /// quotes, ellipsis (E2 80 xx) are none.
    private static func startsWord(at index: Int, in text: [UInt8]) -> Bool {
        guard index < text.count else { return false }
        let byte = text[index]
        if byte < 0x80 { return isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
        return byte != 0xC2 && byte != 0xE2
    }
}

/// A short text set by itself: a title, a caption.
public func typeset(_ text: String, in language: HandbookLanguage) -> String {
    guard Typography.mayChange(text.utf8.span) else { return text }
    var typography = Typography(language)
    var output: [UInt8] = []
    typography.append(Array(text.utf8), to: &output)
    return String(decoding: output, as: UTF8.self)
}

/// A text between the language's own quotes: «…».
public func quoted(_ text: String, in language: HandbookLanguage) -> String {
    let marks = QuoteMarks(language)
    return String(decoding: marks.openDouble + Array(text.utf8) + marks.closeDouble, as: UTF8.self)
}
