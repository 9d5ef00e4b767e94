internal import Diagnostics
internal import Markup

/// What stands between a block's fences, line by line, and where each line stands in the file.
///
/// In a list or a quote, cmark takes the indentation and the `>` away from each line; the rest still ends the file's line.
struct BlockLines {
    /// Each line ends with a newline, whatever ends it in the file.
    private(set) var bytes: [UInt8]
    /// Where each line begins in the file, and where the last one ends.
    private(set) var map: LineMap

    /// - Parameter fence: the number of the fence's line in `lines`, from 1.
    init(_ literal: [UInt8], after fence: Int, in source: SourceText, lines: LineMap) {
        bytes = literal
        var starts: [Int32] = []
        var start = literal.startIndex
        var number = fence
        var end = lines.line(fence).upperBound
        while start < literal.endIndex {
            let stop = literal[start...].firstIndex(of: UInt8(ascii: "\n")) ?? literal.endIndex
            number += 1
            let line = source.withoutEnding(lines.line(number))
            let own = literal[start..<stop]
            let isWhole = source.bytes[line].count >= own.count && source.bytes[line].suffix(own.count).elementsEqual(own)
            // A tab that was half indentation, or a byte that is no text, has been changed.
            let place = isWhole ? line.upperBound - own.count : source.firstVisible(in: line)
            starts.append(Int32(clamping: max(place, Int(starts.last ?? 0))))
            end = max(place, line.upperBound)
            start = stop + 1
        }
        starts.append(Int32(clamping: max(end, Int(starts.last ?? 0))))
        map = LineMap(starts: starts)
    }

    var isBlank: Bool { bytes.allSatisfy { $0 <= 0x20 } }

    /// The first line that is not blank, without the space around it.
    var firstLine: SourceRange {
        var start = 0
        for number in 1...max(1, map.lineCount) {
            let stop = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
            let line = bytes[start..<stop]
            if let first = line.firstIndex(where: { $0 > 0x20 }), let last = line.lastIndex(where: { $0 > 0x20 }) {
                return place(of: first - start..<last + 1 - start, onLine: number)
            }
            start = min(stop + 1, bytes.endIndex)
        }
        return SourceRange(map.line(1))
    }

    /// Bytes of a line (from 1) as a stretch of the file.
    func place(of columns: Range<Int>, onLine number: Int) -> SourceRange {
        map.range(
            startLine: Int32(clamping: number), startColumn: Int32(clamping: columns.lowerBound + 1),
            endLine: Int32(clamping: number), endColumn: Int32(clamping: columns.upperBound))
    }

    /// Without some lines at the beginning.
    func dropping(lines: Int, bytes count: Int) -> BlockLines {
        var rest = self
        rest.bytes.removeSubrange(..<min(count, bytes.count))
        rest.map = LineMap(starts: Array(map.starts.dropFirst(min(lines, map.lineCount - 1))))
        return rest
    }

    /// The same lines with spaces where the marks of quotes and lists stand in the file, so that all is as far from the
    /// beginning as it is there; `shift` is how far into the file that is.
    func spaced(in source: SourceText) -> (text: SourceText, shift: Int32) {
        let first = source.lineStart(before: Int(map.starts[0]))
        var text = [UInt8](repeating: UInt8(ascii: " "), count: max(0, Int(map.starts[map.lineCount]) - first))
        for number in 1...max(1, map.lineCount) {
            let line = map.line(number)
            let stop = source.bytes[line].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? line.upperBound
            text.replaceSubrange(line.lowerBound - first..<stop - first, with: source.bytes[line.lowerBound..<stop])
            if stop < line.upperBound { text[stop - first] = 0x0A }
        }
        return (SourceText(path: source.path, bytes: text), Int32(clamping: first))
    }
}

extension SourceText {
    /// A line without what ends it.
    fileprivate func withoutEnding(_ line: Range<Int>) -> Range<Int> {
        var end = line.upperBound
        while end > line.lowerBound, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return line.lowerBound..<end
    }

    fileprivate func firstVisible(in line: Range<Int>) -> Int {
        bytes[line].firstIndex { $0 > 0x20 } ?? line.upperBound
    }

    fileprivate func lineStart(before offset: Int) -> Int {
        let before = bytes[..<min(offset, bytes.count)]
        return before.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    }
}
