internal import Diagnostics

/// From cmark's lines and byte columns (both from 1) to offsets in the whole file.
struct LineMap: Sendable {
    /// Where each line begins; one more than there are lines, the last being the end.
    let starts: [Int32]

    init(starts: [Int32]) { self.starts = starts }

    /// - Parameter body: the stretch of the file given to cmark.
    init(_ bytes: [UInt8], body: Range<Int>) {
        var starts = [Int32(clamping: body.lowerBound)]
        starts.reserveCapacity(body.count / 32 + 2)
        var index = body.lowerBound
        while index < body.upperBound {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\n") {
                starts.append(Int32(clamping: index))
            } else if byte == UInt8(ascii: "\r"), index == body.upperBound || bytes[index] != UInt8(ascii: "\n") {
                starts.append(Int32(clamping: index))
            }
        }
        starts.append(Int32(clamping: body.upperBound))
        self.starts = starts
    }

    var lineCount: Int { starts.count - 1 }

    /// The bytes of a line, from 1, with its line ending.
    func line(_ number: Int) -> Range<Int> {
        guard (1...max(1, lineCount)).contains(number) else { return Int(starts[0])..<Int(starts[0]) }
        return Int(starts[number - 1])..<Int(starts[number])
    }

    /// Columns are trusted only inside their line.
    func range(startLine: Int32, startColumn: Int32, endLine: Int32, endColumn: Int32) -> SourceRange {
        let first = line(Int(startLine))
        let start = min(first.lowerBound + max(0, Int(startColumn) - 1), first.upperBound)
        let last = line(Int(max(startLine, endLine)))
        let end = min(last.lowerBound + max(0, Int(endColumn)), last.upperBound)
        return SourceRange(start..<max(start, end))
    }
}
