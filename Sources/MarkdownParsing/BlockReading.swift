internal import Diagnostics
internal import Markup

/// A block that is being read.
struct BlockReading {
    /// Its name as the editor wrote it.
    let word: String
    /// The word after it: a diagram's form.
    let form: String?
    let fence: Fence
    /// The whole block in the file.
    let range: SourceRange
    /// What stands in it and is yet to be read.
    var text: BlockLines

    /// The block's name in the file.
    var place: SourceRange { fence.place(of: word) }
}

/// The line a code block begins with.
struct Fence {
    /// From 1, as cmark counts.
    let number: Int
    let line: Range<Int>
    let source: SourceText

    init(number: Int, lines: LineMap, source: SourceText) {
        self.number = number
        self.source = source
        let whole = lines.line(number)
        line = whole.lowerBound..<(source.bytes[whole].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? whole.upperBound)
    }

    /// Where a word of the info string stands; the line where it is written with escapes.
    func place(of word: String, after previous: String? = nil) -> SourceRange {
        let start = previous.flatMap { source.firstRange(of: Array($0.utf8), in: line)?.upperBound } ?? line.lowerBound
        return SourceRange(source.firstRange(of: Array(word.utf8), in: start..<line.upperBound) ?? line)
    }
}

/// The lines «Tittel: …» at the beginning of a block.
extension TreeFlattener {
    mutating func readHead(of block: inout BlockReading, allowing keys: [BlockKey]) -> [BlockKey: Located<String>] {
        var head: [BlockKey: Located<String>] = [:]
        let bytes = block.text.bytes
        var (start, number) = (0, 1)
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let line = bytes[start..<end]
            if line.contains(where: { $0 > 0x20 }) {
                guard let entry = HeadLine(line), readHeadLine(entry, onLine: number, of: block, allowing: keys, into: &head)
                else { break }
            }
            (start, number) = (min(end + 1, bytes.count), number + 1)
        }
        block.text = block.text.dropping(lines: number - 1, bytes: start)
        return head
    }

    /// False for a line that belongs to what follows.
    private mutating func readHeadLine(
        _ entry: HeadLine, onLine number: Int, of block: BlockReading, allowing keys: [BlockKey],
        into head: inout [BlockKey: Located<String>]
    ) -> Bool {
        let name = place(block.text.place(of: entry.name, onLine: number))
        guard let key = BlockKey(spelling: entry.key), keys.contains(key) else {
            guard let nearest = NearMiss.nearest(to: entry.key, among: keys.flatMap(\.spellings)) else { return false }
            tell(.unknownKey(entry.key, nearest: nearest, at: name))
            return true
        }
        if entry.text.isEmpty {
            tell(.wrongType(expected: .text, key: entry.key, at: name))
        } else if head[key] != nil {
            tell(.duplicateKey(entry.key, at: name))
        } else {
            head[key] = Located(entry.text, at: place(block.text.place(of: entry.value, onLine: number)))
        }
        return true
    }
}

/// A line «Tittel: Slik gikk det».
private struct HeadLine {
    private static let longestKey = 40

    let key: String, text: String
    /// In the line.
    let name: Range<Int>, value: Range<Int>

    init?(_ line: ArraySlice<UInt8>) {
        guard let start = line.firstIndex(where: { $0 > 0x20 }),
            let colon = line[start...].prefix(Self.longestKey).firstIndex(of: UInt8(ascii: ":")), start < colon,
            line[start..<colon].allSatisfy({ isWordByte($0) })
        else { return nil }
        key = String(decoding: line[start..<colon], as: UTF8.self)
        let first = line[(colon + 1)...].firstIndex { $0 > 0x20 } ?? line.endIndex
        let last = line.lastIndex { $0 > 0x20 } ?? colon
        text = String(decoding: line[first..<max(first, last + 1)], as: UTF8.self)
        name = start - line.startIndex..<colon - line.startIndex
        value = first - line.startIndex..<max(first, last + 1) - line.startIndex
    }
}
