/// Words in a text, as terms have them: runs of letters of the Latin alphabets up to U+024F and ASCII digits.
enum WordScan {
    /// The next word, by the slice's own indices.
    static func next(in text: ArraySlice<UInt8>, from start: Int) -> Range<Int>? {
        let bytes = text.span
        let wordStart = wordStart(in: bytes, from: start - text.startIndex)
        guard wordStart < bytes.count else { return nil }
        return wordStart + text.startIndex..<wordEnd(in: bytes, from: wordStart) + text.startIndex
    }

    static func words(of text: [UInt8]) -> [String] {
        var words: [String] = []
        var index = 0
        while let word = next(in: text[...], from: index) {
            words.append(String(decoding: text[word], as: UTF8.self))
            index = word.upperBound
        }
        return words
    }

    private static func wordStart(in text: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index < text.count, !isLetter(text, at: index) { index += 1 }
        return index
    }

    /// - Parameter start: where a word begins.
    static func wordEnd(in text: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index < text.count, isLetter(text, at: index) { index += text[index] < 0x80 ? 1 : 2 }
        return index
    }

    /// Whether a letter or a digit begins here: of two bytes, all are letters but × and ÷.
    private static func isLetter(_ text: Span<UInt8>, at index: Int) -> Bool {
        let byte = text[index]
        if byte < 0x80 { return isLetter(byte) }
        guard isLead(byte), index + 1 < text.count else { return false }
        return byte != 0xC3 || !isSign(text[index + 1])
    }

    /// An ASCII letter or digit.
    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) }

    /// The first byte of a letter that has two.
    static func isLead(_ byte: UInt8) -> Bool { (0xC3...0xC9).contains(byte) }

    /// × or ÷, by the byte after C3.
    static func isSign(_ byte: UInt8) -> Bool { byte == 0x97 || byte == 0xB7 }
}
