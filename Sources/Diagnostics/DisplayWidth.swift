/// How wide text stands in a terminal, so that an underline falls below the right letters.
extension Character {
    /// The columns a terminal gives this character: 0, 1 or 2.
    var terminalColumns: Int {
        if let byte = utf8.first, utf8.count == 1 { return byte < 0x20 ? 0 : 1 }
        if unicodeScalars.contains(where: \.isWide) { return 2 }
        return unicodeScalars.contains { !$0.isWithoutWidth } ? 1 : 0
    }
}

extension Unicode.Scalar {
    /// East Asian wide letters, and what is drawn as a picture (U+FE0F asks for the picture).
    fileprivate var isWide: Bool {
        guard value >= 0x1100 else { return false }
        if value == 0xFE0F || properties.isEmojiPresentation { return true }
        return Unicode.Scalar.wideBlocks.contains { $0.contains(value) }
    }

    /// Combining marks and joiners stand on the letter before them.
    fileprivate var isWithoutWidth: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        case .format: value != 0xAD
        default: false
        }
    }

    /// The blocks that Unicode's EastAsianWidth.txt gives width W or F, in coarse strokes: Hangul, Kana, Han and
    /// full-width forms. Stray signs between them matter little for an underline.
    private static let wideBlocks: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
        0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FB, 0x20000...0x3FFFD,
    ]
}
