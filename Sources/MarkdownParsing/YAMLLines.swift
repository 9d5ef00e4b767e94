/// The lines of a YAML text, looked at more simply than a parser does: to explain an error one needs to know what the
/// line looks like to the one who wrote it.
struct YAMLLines {
    let bytes: [UInt8]
    let range: Range<Int>

    init(_ input: YAMLInput) {
        bytes = input.bytes
        range = input.range
    }

    /// The line around an offset, without its ending.
    func line(at offset: Int) -> Range<Int> {
        let offset = min(max(offset, range.lowerBound), range.upperBound)
        let newline = UInt8(ascii: "\n")
        let start = bytes[range.lowerBound..<offset].lastIndex(of: newline).map { $0 + 1 } ?? range.lowerBound
        var end = bytes[offset..<range.upperBound].firstIndex(of: newline) ?? range.upperBound
        while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    /// The nearest line above that holds more than a comment.
    func line(above line: Range<Int>) -> Range<Int>? {
        var line = line
        while line.lowerBound > range.lowerBound {
            line = self.line(at: line.lowerBound - 1)
            if holdsContent(line) { return line }
        }
        return nil
    }

    /// The nearest line below that holds more than a comment.
    func line(below line: Range<Int>) -> Range<Int>? {
        var line = line
        while let newline = bytes[line.upperBound..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) {
            line = self.line(at: newline + 1)
            if holdsContent(line) { return line }
        }
        return nil
    }

    private func holdsContent(_ line: Range<Int>) -> Bool {
        let start = indentEnd(line)
        return start < line.upperBound && bytes[start] != UInt8(ascii: "#")
    }

    /// How far a line is indented with spaces.
    func indent(_ line: Range<Int>) -> Int {
        bytes[line].prefix { $0 == UInt8(ascii: " ") }.count
    }

    /// Where a line's indentation ends, whatever it is made of.
    private func indentEnd(_ line: Range<Int>) -> Int {
        var offset = line.lowerBound
        while offset < line.upperBound {
            if Self.isBlank(bytes[offset]) {
                offset += 1
            } else if isHardSpace(at: offset) {
                offset += 2
            } else {
                break
            }
        }
        return min(offset, line.upperBound)
    }

    /// Where a line's text begins, after indentation and list dashes.
    func contentStart(_ line: Range<Int>) -> Int {
        var offset = indentEnd(line)
        while isDash(at: offset) { offset = indentEnd(offset + 1..<max(offset + 1, line.upperBound)) }
        return offset
    }

    /// The colon after a line's key.
    func keyColon(_ line: Range<Int>) -> Int? {
        var offset = contentStart(line)
        if offset < line.upperBound, isQuote(at: offset),
            let close = bytes[offset + 1..<line.upperBound].firstIndex(of: bytes[offset])
        {
            offset = close
        }
        while offset < line.upperBound {
            if bytes[offset] == UInt8(ascii: ":"), isBlankOrEnd(at: offset + 1) { return offset }
            offset += 1
        }
        return nil
    }

    /// Where a line's value begins, after its key if it has one.
    func valueStart(_ line: Range<Int>) -> Int {
        guard let colon = keyColon(line) else { return contentStart(line) }
        return indentEnd(colon + 1..<max(colon + 1, line.upperBound))
    }

    /// The last sign before an offset that is not blank, on any line.
    func signBefore(_ offset: Int) -> UInt8? {
        bytes[range.lowerBound..<max(offset, range.lowerBound)].last { !Self.isBlank($0) }
    }

    func isDash(at offset: Int) -> Bool { byte(at: offset) == UInt8(ascii: "-") && isBlankOrEnd(at: offset + 1) }

    func isQuote(at offset: Int) -> Bool {
        byte(at: offset) == UInt8(ascii: "\"") || byte(at: offset) == UInt8(ascii: "'")
    }

    /// U+00A0, which looks like a space and is none.
    func isHardSpace(at offset: Int) -> Bool { byte(at: offset) == 0xC2 && byte(at: offset + 1) == 0xA0 }

    func byte(at offset: Int) -> UInt8? { range.contains(offset) ? bytes[offset] : nil }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func isBlankOrEnd(at offset: Int) -> Bool { byte(at: offset).map(Self.isBlank) ?? true }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}

extension YAMLLines {
    /// A tab or hard space where only spaces count.
    func indentTrouble(in line: Range<Int>) -> YAMLTrouble? {
        for offset in line.lowerBound..<max(line.lowerBound, indentEnd(line)) {
            if bytes[offset] == UInt8(ascii: "\t") { return YAMLTrouble(.tab, at: offset..<offset + 1) }
            if isHardSpace(at: offset) { return YAMLTrouble(.hardSpace, at: offset..<offset + 2) }
        }
        return nil
    }

    /// «key:value», where the space after the colon is missing or not an ordinary one.
    func spaceTrouble(in line: Range<Int>) -> YAMLTrouble? {
        let start = contentStart(line)
        guard let colon = bytes[start..<max(start, line.upperBound)].firstIndex(of: UInt8(ascii: ":")),
            colon > start, !Self.isDigit(bytes[start]),
            bytes[start..<colon].allSatisfy(Self.isInWord)
        else { return nil }
        if isHardSpace(at: colon + 1) { return YAMLTrouble(.hardSpace, at: colon + 1..<colon + 3) }
        let isAddress = byte(at: colon + 1) == UInt8(ascii: "/") && byte(at: colon + 2) == UInt8(ascii: "/")
        guard !isBlankOrEnd(at: colon + 1), !isAddress else { return nil }
        return YAMLTrouble(.missingSpace(after: text(start..<colon)), at: colon..<colon + 1)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isInWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...,
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
