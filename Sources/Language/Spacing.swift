extension String {
    /// The words with one space between them.
    public var singleSpaced: String {
        isSingleSpaced ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether there is nothing to mend, as in most texts: single spaces between words, and no sign that may be a space in
    /// disguise.
    private var isSingleSpaced: Bool {
        var last = UInt8(ascii: " ")
        let bytes = utf8.span
        for index in bytes.indices {
            let byte = bytes[index]
            // U+0080–00BF and U+1000–3FFF hold all other spaces.
            if byte < 0x20 || byte == 0xC2 || (0xE1...0xE3).contains(byte) { return false }
            if byte == 0x20, last == 0x20 { return false }
            last = byte
        }
        return last != 0x20
    }
}
