/// The line a finding starts on as a terminal can show it, and where in it the finding stands.
///
/// Tabs become spaces, what would steer the terminal becomes visible, and a line too long for a terminal is cut to a
/// window around the finding. A range over several lines is shown by its first line.
struct SourceExcerpt {
    /// What to show, without a line ending.
    let line: String
    /// The columns before the underline.
    let indent: Int
    /// The columns to underline: at least one, so that an empty range shows as well.
    let underline: Int

    /// - Parameter columns: The widest line to show.
    init(of range: SourceRange, in source: SourceText, columns: Int = 100) {
        let bytes = source.bytes
        let start = min(max(Int(range.start), 0), bytes.count)
        let whole = source.lineRange(containing: start)
        let from = min(start, whole.upperBound)
        let to = min(max(Int(range.end), from), whole.upperBound)
        // No letter has more than four bytes; what lies further off is not even decoded.
        let reach = columns * 4
        var before = Stretch(lastOf: bytes[whole.lowerBound..<from], reach: reach)
        var marked = Stretch(firstOf: bytes[from..<to], reach: reach, column: before.columns)
        let markedEnd = before.columns + marked.columns
        var after = Stretch(firstOf: bytes[to..<whole.upperBound], reach: reach, column: markedEnd)

        if before.isCut || marked.isCut || after.isCut || markedEnd + after.columns > columns {
            marked.keepFirst(columns * 3 / 4)
            let room = max(0, columns - marked.columns - 2)
            if marked.isCut { after = Stretch() }
            before.keepLast(room - min(after.columns, room / 2))
            after.keepFirst(room - before.columns)
        }
        let (left, right) = (before.isCut ? "…" : "", marked.isCut || after.isCut ? "…" : "")
        line = left + before.text + marked.text + after.text + right
        indent = before.columns + (before.isCut ? 1 : 0)
        underline = max(1, marked.columns)
    }
}

/// A run of characters with their widths, which can be shortened at either end.
private struct Stretch {
    private var cells: [Cell] = []
    private(set) var columns = 0
    /// Whether something that belongs here is not shown.
    private(set) var isCut = false

    private struct Cell {
        let text: String
        let columns: Int
    }

    init() {}

    /// The beginning of some bytes, set from a column on so that tabs fall right.
    init(firstOf bytes: ArraySlice<UInt8>, reach: Int, column: Int) {
        var kept = bytes.prefix(reach)
        // Never cut within a letter.
        while kept.endIndex < bytes.endIndex, bytes[kept.endIndex] & 0xC0 == 0x80 { kept = kept.dropLast() }
        isCut = kept.count < bytes.count
        fill(kept, from: column)
    }

    /// The end of some bytes.
    init(lastOf bytes: ArraySlice<UInt8>, reach: Int) {
        var kept = bytes.suffix(reach)
        if kept.count < bytes.count { kept = kept.drop { $0 & 0xC0 == 0x80 } }
        isCut = kept.count < bytes.count
        fill(kept, from: 0)
    }

    private mutating func fill(_ bytes: ArraySlice<UInt8>, from column: Int) {
        for character in String(decoding: bytes, as: UTF8.self) {
            let cell: Cell
            if character == "\t" {
                let width = 4 - (column + columns) % 4
                cell = Cell(text: String(repeating: " ", count: width), columns: width)
            } else if character.unicodeScalars.contains(where: \.steers) {
                let picture = String(character).visible
                cell = Cell(text: picture, columns: picture.reduce(0) { $0 + $1.terminalColumns })
            } else {
                cell = Cell(text: String(character), columns: character.terminalColumns)
            }
            cells.append(cell)
            columns += cell.columns
        }
    }

    var text: String { cells.map(\.text).joined() }

    /// Drops what does not fit, from the end.
    mutating func keepFirst(_ room: Int) {
        while columns > room, let last = cells.popLast() {
            columns -= last.columns
            isCut = true
        }
    }

    /// Drops what does not fit, from the beginning.
    mutating func keepLast(_ room: Int) {
        var dropped = 0
        while columns > room, dropped < cells.count {
            columns -= cells[dropped].columns
            dropped += 1
        }
        if dropped > 0 {
            cells.removeFirst(dropped)
            isCut = true
        }
    }
}
