internal import Diagnostics

/// Finds where front matter ends and the text begins.
struct FrontMatterSplit {
    private(set) var settings: Range<Int>?
    private(set) var body: Range<Int>
    private(set) var findings: [Finding] = []

    init(_ source: SourceText) {
        let bytes = source.bytes
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        body = start..<bytes.count
        let first = source.lineRange(containing: start)
        let opening = trimmedEnd(bytes[max(start, first.lowerBound)..<first.upperBound])
        let fence = Array(opening)
        guard fence == Array("---".utf8) || fence == Array("+++".utf8) else { return }

        let inner = nextLine(after: first.upperBound, in: bytes)
        if let close = closingLine(from: inner, in: source, isYAML: fence[0] == UInt8(ascii: "-")) {
            guard looksLikeSettings(bytes[inner..<close.lowerBound]) else { return }
            body = nextLine(after: close.upperBound, in: bytes)..<bytes.count
            if fence[0] == UInt8(ascii: "-") {
                settings = inner..<close.lowerBound
            } else {
                findings.append(.foreignFrontMatter(at: SourcePlace(source.path, SourceRange(first))))
            }
        } else if fence[0] == UInt8(ascii: "-"), startsWithKey(bytes[inner...]) {
            findings.append(.frontMatterNotClosed(at: SourcePlace(source.path, SourceRange(first))))
        }
    }

    private func closingLine(from start: Int, in source: SourceText, isYAML: Bool) -> Range<Int>? {
        let fences = (isYAML ? ["---", "..."] : ["+++"]).map { Array($0.utf8) }
        var line = start
        while line < source.bytes.count {
            let range = source.lineRange(containing: line)
            // An indented fence is text of a value, or Markdown.
            if fences.contains(Array(trimmedEnd(source.bytes[range]))) { return range }
            line = nextLine(after: range.upperBound, in: source.bytes)
        }
        return nil
    }

    private func nextLine(after end: Int, in bytes: [UInt8]) -> Int {
        var next = end
        if next < bytes.count, bytes[next] == UInt8(ascii: "\r") { next += 1 }
        if next < bytes.count, bytes[next] == UInt8(ascii: "\n") { next += 1 }
        return next
    }

    /// Two rules with text between are Markdown; settings begin with a key or a comment, or are empty.
    private func looksLikeSettings(_ bytes: ArraySlice<UInt8>) -> Bool {
        let lines = bytes.split(separator: UInt8(ascii: "\n")).map(trimmed)
        guard let first = lines.first(where: { !$0.isEmpty }) else { return true }
        return first.contains(UInt8(ascii: ":")) || first.contains(UInt8(ascii: "="))
            || first.first == UInt8(ascii: "#") || first.first == UInt8(ascii: "{")
    }

    private func startsWithKey(_ bytes: ArraySlice<UInt8>) -> Bool {
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return false }
        return line[..<colon].allSatisfy { isWordByte($0) || $0 == UInt8(ascii: "-") || $0 == 0x20 }
    }
}

private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> { trimmedEnd(bytes.drop(while: isSpace)) }

private func trimmedEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let last = bytes.lastIndex(where: { !isSpace($0) }) else { return bytes.prefix(0) }
    return bytes[...last]
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
