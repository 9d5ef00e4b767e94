internal import Diagnostics
internal import Markup

/// Where the entries of a group in block style stand in a file: whole lines, with the comments that belong to each.
struct YAMLStretches {
    struct Entry {
        /// From the beginning of the key's line to the end of the value's last one, with its line break.
        let lines: Range<Int>
        /// From the lines of comment right above it.
        let start: Int
        let keyRange: Range<Int>
        /// Whether it is on one line.
        let isOneLine: Bool
        /// A comment after the value, on its last line, with the space before it.
        let note: Range<Int>
    }

    let entries: [Entry]
    /// What stands before each key on its line.
    let indent: String

    /// Nil when the keys do not stand on lines of their own, each as far in as the others.
    init?(_ settings: [SettingsEntry], in bytes: [UInt8]) {
        guard let first = settings.first else { return nil }
        let column = Self.lineStart(Int(first.keyRange.start), in: bytes)..<Int(first.keyRange.start)
        indent = String(decoding: bytes[column], as: UTF8.self)
        var entries: [Entry] = []
        var floor = column.lowerBound
        for entry in settings {
            let key = entry.keyRange.bytes
            let lineStart = Self.lineStart(key.lowerBound, in: bytes)
            guard bytes[lineStart..<key.lowerBound].elementsEqual(indent.utf8),
                bytes[lineStart..<key.lowerBound].allSatisfy({ $0 == 0x20 }),
                lineStart >= floor, let end = Self.end(of: entry, in: bytes)
            else { return nil }
            let note = Self.note(after: end, in: bytes)
            guard let note else { return nil }
            let lineEnd = Self.lineEnd(note.upperBound, in: bytes)
            entries.append(
                Entry(
                    lines: lineStart..<lineEnd, start: Self.commentStart(above: lineStart, from: floor, in: bytes), keyRange: key,
                    isOneLine: !bytes[key.lowerBound..<end].contains(0x0A), note: note))
            floor = lineEnd
        }
        self.entries = entries
    }

    // MARK: Ends

    /// Where an entry's value ends, its brackets counted; nil where that cannot be told.
    static func end(of entry: SettingsEntry, in bytes: [UInt8]) -> Int? {
        guard let colon = bytes[Int(entry.keyRange.end)...].firstIndex(of: UInt8(ascii: ":")) else { return nil }
        return end(of: entry.value, in: bytes).map { max($0, colon + 1) }
    }

    private static func end(of node: SettingsNode, in bytes: [UInt8]) -> Int? {
        let last: Int?
        switch node.content {
        case .empty, .text: return Int(node.range.end)
        case .list(let items):
            guard let item = items.last else { return Int(node.range.end) }
            last = end(of: item, in: bytes)
        case .group(let entries):
            guard let entry = entries.last else { return Int(node.range.end) }
            last = end(of: entry.value, in: bytes).map { max($0, Int(entry.keyRange.end)) }
        }
        guard let last else { return nil }
        return isInBrackets(node, in: bytes) ? closing(after: last, in: bytes) : last
    }

    /// Whether a list or group with something in it is written in brackets: one stands before its first part.
    static func isInBrackets(_ node: SettingsNode, in bytes: [UInt8]) -> Bool {
        var index = Int(node.range.start) - 1
        while index >= 0, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index -= 1 }
        return index >= 0 && (bytes[index] == UInt8(ascii: "{") || bytes[index] == UInt8(ascii: "["))
    }

    /// After the bracket that closes a list or group.
    private static func closing(after start: Int, in bytes: [UInt8]) -> Int? {
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "}"), UInt8(ascii: "]"): return index + 1
            case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: ":"): index += 1
            case UInt8(ascii: "#"): index = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
            default: return nil
            }
        }
        return nil
    }

    // MARK: Lines

    /// A comment after a value, or nothing; nil when something else stands there.
    private static func note(after end: Int, in bytes: [UInt8]) -> Range<Int>? {
        var index = end
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        guard index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D else { return end..<end }
        guard bytes[index] == UInt8(ascii: "#") else { return nil }
        var stop = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
        if stop > index, bytes[stop - 1] == 0x0D { stop -= 1 }
        return end..<stop
    }

    static func lineStart(_ index: Int, in bytes: [UInt8]) -> Int {
        bytes[..<index].lastIndex(of: 0x0A).map { $0 + 1 } ?? (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, index) : 0)
    }

    /// After the line break that ends a line.
    static func lineEnd(_ index: Int, in bytes: [UInt8]) -> Int {
        bytes[index...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    }

    /// Lines that hold a comment and nothing else, right above a line.
    private static func commentStart(above line: Int, from floor: Int, in bytes: [UInt8]) -> Int {
        var start = line
        while start > floor {
            let above = lineStart(start - 1, in: bytes)
            guard above >= floor, bytes[above..<start].first(where: { $0 != 0x20 && $0 != 0x09 }) == UInt8(ascii: "#") else {
                break
            }
            start = above
        }
        return start
    }
}
