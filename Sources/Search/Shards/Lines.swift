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
struct FieldText {
    /// Appends it, not yet escaped.
    static func append(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
        let start = bytes.count
        var isAfterSpace = true
        var before: UInt8 = 0
        for byte in text {
            // U+0080 to U+009F are control characters too.
            if byte <= 0x20 || byte == 0x7F || (before == 0xC2 && byte < 0xA0) {
                if before == 0xC2 && byte >= 0x80 { bytes.removeLast() }
                if !isAfterSpace || bytes.last != 0x20 && bytes.count > start { bytes.append(0x20) }
                isAfterSpace = true
            } else {
                bytes.append(byte)
                isAfterSpace = false
            }
            before = byte
        }
        if bytes.count > start, bytes.last == 0x20 { bytes.removeLast() }
    }

    static func of(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(text.utf8, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
