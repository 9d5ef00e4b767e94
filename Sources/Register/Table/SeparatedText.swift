internal import Diagnostics

/// Rows of cells as RFC 4180 has them, whatever stands between the cells: what spreadsheets write and read.
struct SeparatedText {
    struct Cell {
        /// Without its quotes; line breaks are `\n`.
        let text: String
        /// In bytes of the file, with its quotes.
        let range: SourceRange
    }

    struct Problem {
        enum Kind { case quoteNotClosed, textAfterQuote }

        let kind: Kind
        let range: SourceRange
    }

    private(set) var rows: [[Cell]] = []
    private(set) var problems: [Problem] = []

    private let bytes: [UInt8]
    private let separator: UInt8
    private var index: Int

    private static let quote = UInt8(ascii: "\"")

    /// - Parameters:
    ///   - start: the first byte to read.
    ///   - separator: an ASCII character.
    ///   - mostRows: how many rows to read, for a look at the beginning.
    init(_ bytes: [UInt8], from start: Int, separator: UInt8, mostRows: Int = .max) {
        self.bytes = bytes
        self.separator = separator
        index = start
        while index < bytes.count, rows.count < mostRows { readRow() }
    }

    private mutating func readRow() {
        var row: [Cell] = []
        while true {
            row.append(index < bytes.count && bytes[index] == Self.quote ? quotedCell() : plainCell())
            guard index < bytes.count, bytes[index] == separator else { break }
            index += 1
        }
        skipLineBreak()
        rows.append(row)
    }

    private mutating func plainCell() -> Cell {
        let start = index
        while index < bytes.count, !endsCell(bytes[index]) { index += 1 }
        return Cell(text: String(decoding: bytes[start..<index], as: UTF8.self), range: SourceRange(start..<index))
    }

    /// A quote inside is written twice, and all else is as it stands.
    private mutating func quotedCell() -> Cell {
        let start = index
        var text: [UInt8] = []
        index += 1
        while true {
            guard let end = bytes[index...].firstIndex(of: Self.quote) else {
                problems.append(Problem(kind: .quoteNotClosed, range: SourceRange(start..<start + 1)))
                text += bytes[index...]
                index = bytes.count
                break
            }
            text += bytes[index..<end]
            index = end + 1
            guard index < bytes.count, bytes[index] == Self.quote else { break }
            text.append(Self.quote)
            index += 1
        }
        let end = index
        while index < bytes.count, !endsCell(bytes[index]) { index += 1 }
        if bytes[end..<index].contains(where: { $0 != 0x20 }) {
            problems.append(Problem(kind: .textAfterQuote, range: SourceRange(end..<index)))
        }
        return Cell(text: String(decoding: text, as: UTF8.self).withPlainLineBreaks, range: SourceRange(start..<index))
    }

    private func endsCell(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }

    private mutating func skipLineBreak() {
        guard index < bytes.count else { return }
        index += bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    }

    // MARK: Writing

    /// The rows as Excel opens them on a Nordic machine: UTF-8 with a byte order mark, `;` and CRLF.
    static func write(_ rows: [[String]]) -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        for row in rows {
            for (number, cell) in row.enumerated() {
                if number > 0 { bytes.append(UInt8(ascii: ";")) }
                write(cell, to: &bytes)
            }
            bytes += [0x0D, 0x0A]
        }
        return bytes
    }

    /// All separators that are about are quoted, so that whoever changes them in a text editor breaks nothing.
    private static func write(_ cell: String, to bytes: inout [UInt8]) {
        let needsQuotes = cell.utf8.contains { ";,\t\"\r\n".utf8.contains($0) } || cell.first == " " || cell.last == " "
        guard needsQuotes else { return bytes += cell.utf8 }
        bytes.append(quote)
        for byte in cell.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }
}

extension String {
    /// CRLF and CR as `\n`.
    var withPlainLineBreaks: String {
        guard utf8.contains(0x0D) else { return self }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var wasReturn = false
        for byte in utf8 {
            if byte == 0x0D {
                bytes.append(0x0A)
            } else if !(byte == 0x0A && wasReturn) {
                bytes.append(byte)
            }
            wasReturn = byte == 0x0D
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
