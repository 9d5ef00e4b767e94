/// What ``HeavinessGuard`` counts in one line, without knowing what the line means.
struct LineGlance {
    /// Where the next line begins.
    private(set) var next = 0
    /// How long it is, without its ending, and without what stands for quotes and lists at its start.
    private(set) var count = 0, contentCount = 0
    /// What opens quotes, lists and footnotes at its start.
    private var markers = 0
    private var indent = 0
    private(set) var footnotes = 0
    private(set) var openBrackets = 0, closeBrackets = 0
    /// `![`
    private(set) var images = 0
    /// `<?` and `<!`, but not `<!-`, which is read once.
    private(set) var declarations = 0
    private(set) var ats = 0
    private(set) var pipes = 0
    /// For each word, its length times its closing brackets.
    private(set) var bracketedWords = 0
    /// Whether it may begin a link's definition, or end the name that does.
    private(set) var isDefinition = false

    private var hasDash = false, hasColon = false, hasOther = false
    private var wordBrackets = 0

    /// Nothing but spaces and tabs, as cmark sees it.
    var isBlank: Bool { contentCount == 0 && markers == 0 }
    /// How many quotes, lists and footnotes it may stand in.
    var depth: Int { markers + indent / 2 }
    /// Whether it may be the line below a table's header.
    var isDelimiterRow: Bool { hasDash && !hasOther && (pipes > 0 || hasColon) }

    init(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
        let content = readContainers(bytes, from: start, to: end)
        let stop = readContent(bytes, from: content, to: end)
        count = stop - start
        contentCount = stop - content
        next = stop
        if next < end, bytes[next] == UInt8(ascii: "\r") { next += 1 }
        if next < end, bytes[next] == UInt8(ascii: "\n"), next == stop || bytes[next - 1] == UInt8(ascii: "\r") { next += 1 }
    }

    // MARK: What opens quotes, lists and footnotes

    private mutating func readContainers(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        while index < end {
            switch bytes[index] {
            case UInt8(ascii: " "): indent += 1
            case UInt8(ascii: "\t"): indent += 4
            case UInt8(ascii: ">"): markers += 1
            default:
                guard let after = Self.markerEnd(bytes, from: index, to: end) else { return index }
                if bytes[index] == UInt8(ascii: "[") { footnotes += 1 }
                markers += 1
                index = after
                continue
            }
            index += 1
        }
        return index
    }

    /// The end of `-`, `+`, `*`, `12.`, `12)` or `[^name]:`; nil for what is none of them.
    private static func markerEnd(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int? {
        var index = start
        switch bytes[index] {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): break
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            while index < end, index < start + 10, isDigit(bytes[index]) { index += 1 }
            guard index < end, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")") else { return nil }
        case UInt8(ascii: "["):
            guard start + 1 < end, bytes[start + 1] == UInt8(ascii: "^") else { return nil }
            while index < end, bytes[index] != UInt8(ascii: "]"), bytes[index] != UInt8(ascii: "\n") { index += 1 }
            guard index + 1 < end, bytes[index] == UInt8(ascii: "]"), bytes[index + 1] == UInt8(ascii: ":") else { return nil }
            return index + 2
        default: return nil
        }
        return index + 1 == end || bytes[index + 1] <= 0x20 ? index + 1 : nil
    }

    // MARK: Text

    private mutating func readContent(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
        var previous: UInt8 = 0
        var word = start
        var index = start
        while index < end {
            let byte = bytes[index]
            defer {
                previous = byte
                index += 1
            }
            // Letters are most of it, and nothing here but `|` is as large.
            guard byte < UInt8(ascii: "a") || byte == UInt8(ascii: "|") else {
                hasOther = true
                continue
            }
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"):
                endWord(index - word)
                word = index + 1
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                endWord(index - word)
                return index
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: "|"): pipes += 1
            case UInt8(ascii: ":"):
                hasColon = true
                if previous == UInt8(ascii: "]") { readDefinition(opensLine: bytes[start] == UInt8(ascii: "[")) }
            default:
                hasOther = true
                readSign(byte, after: previous, before: index + 1 < end ? bytes[index + 1] : 0)
            }
        }
        endWord(end - word)
        return end
    }

    private mutating func readSign(_ byte: UInt8, after previous: UInt8, before following: UInt8) {
        switch byte {
        case UInt8(ascii: "["):
            openBrackets += 1
            if previous == UInt8(ascii: "!") { images += 1 }
        case UInt8(ascii: "]"): closeBrackets += 1
        case UInt8(ascii: ")"): wordBrackets += 1
        case UInt8(ascii: "@"): ats += 1
        case UInt8(ascii: "?"), UInt8(ascii: "!"):
            if previous == UInt8(ascii: "<"), following != UInt8(ascii: "-") { declarations += 1 }
        default: break
        }
    }

    /// `]:` ends the name of a definition when the name began with the line, or on a line before.
    private mutating func readDefinition(opensLine: Bool) {
        if opensLine || openBrackets == 0 { isDefinition = true }
    }

    private mutating func endWord(_ length: Int) {
        if wordBrackets > 0 { bracketedWords += length * wordBrackets }
        wordBrackets = 0
    }
}
