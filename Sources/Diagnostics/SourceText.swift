/// A stretch of a source file in bytes, half open.
public struct SourceRange: Hashable, Sendable {
    public var start: Int32
    public var end: Int32

    public init(start: Int32, end: Int32) {
        self.start = start
        self.end = max(start, end)
    }

    public init(_ range: Range<Int>) {
        self.init(start: Int32(clamping: range.lowerBound), end: Int32(clamping: range.upperBound))
    }

    public var bytes: Range<Int> { Int(start)..<Int(end) }
}

/// A place the editor can go to: a file and, where known, a stretch of it.
public struct SourcePlace: Hashable, Sendable {
    public let path: SourcePath
    public let range: SourceRange?

    public init(_ path: SourcePath, _ range: SourceRange? = nil) {
        self.path = path
        self.range = range
    }
}

/// Line and column as an editor program shows them: both from 1, columns counted in Unicode code points.
public struct SourcePosition: Hashable, Sendable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// What stands in a file, with the way from bytes to lines and columns.
public struct SourceText: Sendable {
    public let path: SourcePath
    public let bytes: [UInt8]

    public init(path: SourcePath, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The position of a byte; offsets past the end give the end.
    public func position(at offset: Int) -> SourcePosition {
        var lines = LineCounter(self)
        return lines.position(at: offset)
    }

    /// The bytes of the line around an offset, without its line ending.
    public func lineRange(containing offset: Int) -> Range<Int> {
        let offset = min(max(offset, 0), bytes.count)
        let newline = UInt8(ascii: "\n")
        let start = bytes[..<offset].lastIndex(of: newline).map { $0 + 1 } ?? 0
        var end = bytes[offset...].firstIndex(of: newline) ?? bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<max(start, end)
    }

    public func string(in range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
    }

    /// The first place a sequence of bytes stands within a stretch of the file.
    public func firstRange(of needle: [UInt8], in stretch: Range<Int>) -> Range<Int>? {
        let stretch = stretch.clamped(to: bytes.indices)
        guard let first = needle.first, stretch.count >= needle.count else { return nil }
        let last = stretch.upperBound - needle.count
        var index = stretch.lowerBound
        while index <= last, let hit = bytes[index...last].firstIndex(of: first) {
            if bytes[hit..<hit + needle.count].elementsEqual(needle) { return hit..<hit + needle.count }
            index = hit + 1
        }
        return nil
    }
}

/// Positions in one text, asked for in rising order most of the time: lines are counted on from the last one.
struct LineCounter {
    let source: SourceText
    private var offset = 0
    private var line = 1

    init(_ source: SourceText) { self.source = source }

    mutating func position(at target: Int) -> SourcePosition {
        let bytes = source.bytes
        let target = min(max(target, 0), bytes.count)
        if target < offset { (offset, line) = (0, 1) }
        line += bytes[offset..<target].count { $0 == UInt8(ascii: "\n") }
        offset = target
        let start = source.lineRange(containing: target).lowerBound
        return SourcePosition(line: line, column: bytes[start..<target].count { $0 & 0xC0 != 0x80 } + 1)
    }
}
