/// Finds text that would cost libcmark-gfm 0.29.0.gfm.6 time or memory out of proportion, before it is given any.
///
/// Each limit answers a known weakness (GHSA-66g8-4hjf-77xh, GHSA-r8vr-c48j-fcc5, GHSA-24f7-9frr-5h2r,
/// GHSA-r572-jvj2-3m8p and measurements of our own) and lies far above what anyone writes.
struct HeavinessGuard {
    private static let mostPipesInLine = 200
    private static let mostOpenBrackets = 1_000
    private static let mostFootnotes = 5_000
    /// Table cells that cmark makes beyond those written, to fill short rows.
    private static let mostFilledCells = 20_000
    private static let mostExpandedBytes = 10_000_000

    private var pipes = PipeCount()
    private var openBrackets = 0
    private var allBrackets = 0
    private var footnotes = 0
    private var longestDefinition = 0

    private struct PipeCount {
        var lines = 0, total = 0, most = 0

        var fillsTooManyCells: Bool { most * lines > 8 * total + HeavinessGuard.mostFilledCells }
    }

    /// The offset of the first line that is too heavy, or nil when all is well.
    static func firstHeavyLine(in bytes: [UInt8], body: Range<Int>) -> Int? {
        var check = HeavinessGuard()
        var line = body.lowerBound
        var definitionStart: Int?
        while line < body.upperBound {
            let end = bytes[line..<body.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? body.upperBound
            let shape = check.read(bytes[line..<end])
            if shape != .text, let start = definitionStart {
                check.longestDefinition = max(check.longestDefinition, line - start)
                definitionStart = nil
            }
            if shape == .definition { definitionStart = line }
            if check.isTooHeavy { return line }
            line = end + 1
        }
        if let start = definitionStart { check.longestDefinition = max(check.longestDefinition, line - start) }
        let expanded = check.longestDefinition.multipliedReportingOverflow(by: check.allBrackets)
        let limit = 50 * body.count + mostExpandedBytes
        return expanded.overflow || expanded.partialValue > limit ? body.lowerBound : nil
    }

    private var isTooHeavy: Bool {
        pipes.most > Self.mostPipesInLine || pipes.fillsTooManyCells || openBrackets > Self.mostOpenBrackets
            || footnotes > Self.mostFootnotes
    }

    private enum LineShape { case blank, definition, text }

    private mutating func read(_ line: ArraySlice<UInt8>) -> LineShape {
        var linePipes = 0
        var isBlank = true
        var closesDefinition = false
        var previous: UInt8 = 0
        for byte in line {
            switch byte {
            case UInt8(ascii: "|"): linePipes += 1
            case UInt8(ascii: "["):
                openBrackets += 1
                allBrackets += 1
            case UInt8(ascii: "]"): openBrackets = max(0, openBrackets - 1)
            case UInt8(ascii: ":"): if previous == UInt8(ascii: "]") { closesDefinition = true }
            default: break
            }
            if byte > 0x20 { isBlank = false }
            previous = byte
        }
        if isBlank {
            pipes = PipeCount()
            openBrackets = 0
            return .blank
        }
        pipes.lines += 1
        pipes.total += linePipes
        pipes.most = max(pipes.most, linePipes)
        guard closesDefinition else { return .text }
        let start = line.drop { $0 == 0x20 || $0 == UInt8(ascii: ">") }
        guard start.first == UInt8(ascii: "[") else { return .text }
        if start.dropFirst().first == UInt8(ascii: "^") { footnotes += 1 }
        return .definition
    }
}
