internal import Diagnostics
internal import Markup

/// Where each byte of a text that cmark took out of the file stands there.
///
/// On the way cmark takes away what stands before each line in quotes and lists, and the backslash of `\|` in tables.
struct SourceTrail {
    /// From this byte of the text on, the two run side by side, as far as the line goes in the file.
    private var pieces: [(offset: Int, start: Int, end: Int)] = []
    /// Where all of it stands: good enough where the text cannot be found.
    private let whole: Range<Int>

    /// The text of a block that begins with a line of the file, from 1.
    init(_ text: [UInt8], fromLine first: Int, in source: SourceText, lines: LineMap) {
        whole = lines.line(first).lowerBound..<max(lines.line(first).lowerBound, lines.line(first).upperBound)
        var number = first
        var start = 0
        while start < text.count {
            let stop = text[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
            // The last bytes of a line are the same in both; a tab that is half indentation has been changed.
            let own = text[start..<stop].drop { $0 == 0x20 || $0 == 0x09 }
            let line = lines.line(number)
            let end = source.bytes[line].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? line.upperBound
            let place =
                source.bytes[line.lowerBound..<end].suffix(own.count).elementsEqual(own)
                ? end - own.count : source.bytes[line].firstIndex { $0 > 0x20 } ?? end
            pieces.append((own.startIndex, place, end))
            start = Self.afterLineEnd(text, at: stop)
            number += 1
        }
    }

    /// A piece of running text, where it begins at an offset of the file; nil when something else stands there.
    init?(_ text: [UInt8], from start: Int, in source: SourceText) {
        pieces = [(0, start, source.bytes.count)]
        var (index, place) = (0, start)
        let bytes = source.bytes
        while index < text.count {
            guard place < bytes.count else { return nil }
            if text[index] == 0x0A || text[index] == 0x0D {
                guard bytes[place] == 0x0A || bytes[place] == 0x0D else { return nil }
                index = Self.afterLineEnd(text, at: index)
                place = Self.afterLineEnd(bytes, at: place)
                let own = text[index...].prefix { $0 != 0x0A && $0 != 0x0D }
                let stop = bytes[place...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
                if !own.isEmpty {
                    guard let found = source.firstRange(of: Array(own), in: place..<stop) else { return nil }
                    place = found.lowerBound
                } else {
                    place = stop
                }
                pieces.append((index, place, bytes.count))
            } else if text[index] == bytes[place] {
                (index, place) = (index + 1, place + 1)
            } else if text[index] == UInt8(ascii: "|"), bytes[place] == UInt8(ascii: "\\"), place + 1 < bytes.count,
                bytes[place + 1] == UInt8(ascii: "|")
            {
                (index, place) = (index + 1, place + 2)
                pieces.append((index, place, bytes.count))
            } else {
                return nil
            }
        }
        whole = start..<place
    }

    /// A text that cannot be found.
    init(near range: SourceRange) { whole = range.bytes }

    func range(_ stretch: Range<Int>) -> SourceRange {
        guard !pieces.isEmpty else { return SourceRange(whole) }
        let start = place(of: stretch.lowerBound)
        return SourceRange(start..<max(start, stretch.isEmpty ? start : place(of: stretch.upperBound - 1, isEnd: true)))
    }

    /// - Parameter isEnd: whether the byte is the last of a stretch that ends after it.
    private func place(of offset: Int, isEnd: Bool = false) -> Int {
        var (low, high) = (0, pieces.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if pieces[middle].offset <= offset { low = middle } else { high = middle }
        }
        return min(pieces[low].start + max(0, offset - pieces[low].offset) + (isEnd ? 1 : 0), pieces[low].end)
    }

    private static func afterLineEnd(_ bytes: [UInt8], at index: Int) -> Int {
        guard index < bytes.count else { return index }
        let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
        return index + (isPair ? 2 : 1)
    }
}
