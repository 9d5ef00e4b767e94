/// Finds text that would cost libcmark-gfm 0.29.0.gfm.6 time or memory out of proportion, before it is given any.
///
/// Each limit answers a known weakness (GHSA-66g8-4hjf-77xh, GHSA-r8vr-c48j-fcc5, GHSA-24f7-9frr-5h2r,
/// GHSA-r572-jvj2-3m8p, GHSA-29g3-96g3-jg6c and measurements of our own) and lies far above what anyone writes.
/// What is counted is an upper bound of the library's steps, so that no escape or code span gets around it.
struct HeavinessGuard {
    private static let mostPipesInRow = 200
    private static let mostOpenBrackets = 1_000
    private static let mostFootnotes = 5_000
    private static let mostExpandedBytes = 10_000_000
    /// Steps of about a nanosecond.
    private static let mostSteps = 300_000_000

    /// Table cells that cmark may make beyond those written, to fill short rows.
    private let mostFilledCells: Int
    private var paragraph = ParagraphLoad()
    private var nesting = NestingLoad()
    private var filledCells = 0
    private var earlierSteps = 0
    private var allBrackets = 0
    private var footnotes = 0
    private var longestDefinition = 0

    /// The offset of the first line that is too heavy, or nil when all is well.
    static func firstHeavyLine(in bytes: [UInt8], body: Range<Int>) -> Int? {
        var check = HeavinessGuard(mostFilledCells: min(300_000, 20_000 + 5 * body.count))
        var start = body.lowerBound
        var definitionStart: Int?
        while start < body.upperBound {
            let line = LineGlance(bytes.span, from: start, to: body.upperBound)
            if line.isBlank || line.isDefinition || line.footnotes > 0, let opened = definitionStart {
                check.longestDefinition = max(check.longestDefinition, start - opened)
                definitionStart = nil
            }
            if line.isDefinition { definitionStart = start }
            check.add(line)
            if check.isTooHeavy { return start }
            start = line.next
        }
        if let opened = definitionStart { check.longestDefinition = max(check.longestDefinition, start - opened) }
        let expanded = check.longestDefinition.multipliedReportingOverflow(by: check.allBrackets)
        let limit = 50 * body.count + mostExpandedBytes
        return expanded.overflow || expanded.partialValue > limit ? body.lowerBound : nil
    }

    private init(mostFilledCells: Int) { self.mostFilledCells = mostFilledCells }

    private mutating func add(_ line: LineGlance) {
        nesting.add(line)
        allBrackets += line.openBrackets
        footnotes += line.footnotes
        if line.isBlank {
            earlierSteps += paragraph.steps
            filledCells += paragraph.filledCells
            paragraph = ParagraphLoad()
        } else {
            paragraph.add(line)
        }
    }

    private var isTooHeavy: Bool {
        paragraph.mostPipesInTable > Self.mostPipesInRow || filledCells + paragraph.filledCells > mostFilledCells
            || paragraph.unclosedBrackets > Self.mostOpenBrackets || footnotes > Self.mostFootnotes
            || earlierSteps + paragraph.steps + nesting.steps > Self.mostSteps
    }
}

/// What lies between two blank lines: cmark reads no link, table or tag across them.
private struct ParagraphLoad {
    private var bytes = 0
    private var images = 0, closers = 0
    private var declarations = 0
    private var ats = 0
    private var bracketedWords = 0
    private var rereadBytes = 0
    private var mostPipes = 0
    private var columns = 0

    private(set) var unclosedBrackets = 0
    private(set) var mostPipesInTable = 0
    private(set) var filledCells = 0

    mutating func add(_ line: LineGlance) {
        images += line.images
        closers += line.closeBrackets
        declarations += line.declarations
        ats += line.ats
        bracketedWords += line.bracketedWords
        unclosedBrackets = max(0, unclosedBrackets + line.openBrackets - line.closeBrackets)
        mostPipes = max(mostPipes, line.pipes)
        if line.isDelimiterRow {
            columns = max(columns, line.pipes + 1)
            rereadBytes += bytes
        } else if columns > 0 {
            filledCells += max(0, columns - line.pipes - 1)
        }
        if columns > 0 { mostPipesInTable = mostPipes }
        bytes += line.count
    }

    /// With the weights measured for each: every link walks past the open images (GHSA-66g8); `<?` and `<!` look for
    /// their end each (GHSA-29g3), `@` for the start of an address; `)` at the end of an address counts all before it
    /// (GHSA-r572); what may be a table's second line reads the paragraph again.
    var steps: Int {
        images * closers * 5 + declarations * bytes / 2 + ats * bytes / 16 + bracketedWords / 4 + rereadBytes * 30
    }
}

/// Each line and each piece of text walks past the quotes and lists it stands in.
private struct NestingLoad {
    private var depth = 0
    private var followsBlank = true
    private(set) var steps = 0

    mutating func add(_ line: LineGlance) {
        if !line.isBlank {
            // A line right after another may go on in all that was open there.
            depth = followsBlank ? line.depth : max(depth, line.depth)
        }
        followsBlank = line.isBlank
        steps += depth * (10 + line.contentCount)
    }
}
