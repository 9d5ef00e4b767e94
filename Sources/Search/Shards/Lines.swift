/// The lines of a file that holds them, and their fields with tabs between.
struct Lines: Sequence, IteratorProtocol {
    private var rest: ArraySlice<UInt8>?

    /// A text of nothing has no lines.
    init(_ text: [UInt8]) { rest = text.isEmpty ? nil : text[...] }

    mutating func next() -> ArraySlice<UInt8>? {
        guard let text = rest else { return nil }
        guard let end = text.firstIndex(of: 0x0A) else {
            rest = nil
            return text
        }
        rest = text[(end + 1)...]
        return text[..<end]
    }

    static func fields(of line: ArraySlice<UInt8>) -> [String] {
        line.split(separator: 0x09, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }

    /// As many fields as there must be.
    static func fields(of line: ArraySlice<UInt8>, _ count: Int) throws(SearchDamage) -> [String] {
        let fields = fields(of: line)
        guard fields.count == count else { throw .badForm }
        return fields
    }

    /// A decimal number, digits only.
    static func number(_ text: some StringProtocol) throws(SearchDamage) -> Int {
        guard !text.isEmpty, text.utf8.count <= 9, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(text)
        else { throw .badForm }
        return number
    }
}

/// Text as it stands in fields: one line, with single spaces, and no sign that nobody sees but terminals.
enum FieldText {
    /// Appends it, not yet escaped.
    /// - Parameter isAfterSpace: whether space that the text begins with is left out.
    static func append(_ text: some Sequence<UInt8>, to bytes: inout [UInt8], isAfterSpace: Bool = true) {
        let start = bytes.count
        var isAfterSpace = isAfterSpace
        for byte in text {
            var isSpace = byte <= 0x20 || byte == 0x7F
            // U+0080 to U+009F are control characters too.
            if byte & 0xE0 == 0x80, bytes.count > start, bytes.last == 0xC2 {
                bytes.removeLast()
                isAfterSpace = bytes.count > start ? bytes.last == 0x20 : isAfterSpace
                isSpace = true
            }
            if !isSpace { bytes.append(byte) } else if !isAfterSpace { bytes.append(0x20) }
            isAfterSpace = isSpace
        }
    }

    static func of(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(text.utf8, to: &bytes)
        if bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
