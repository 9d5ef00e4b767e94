/// What search asks of text in UTF-8. Latin letters, which are nearly all there are, are known by their bytes.
extension ArraySlice<UInt8> {
    /// What a character is to a word.
    private enum Role { case starts, continues, separates }

    /// Where the next word begins.
    func wordStart(from start: Int) -> Int? {
        var index = start
        while index < endIndex {
            let byte = self[index]
            if byte < 0x80 {
                if byte.isLetterOrDigit { return index }
                index += 1
            } else {
                let (role, length) = role(at: index)
                if role == .starts { return index }
                index += length
            }
        }
        return nil
    }

    /// Where the word ends that begins here.
    func wordEnd(from start: Int) -> Int {
        var index = start
        while index < endIndex {
            let byte = self[index]
            if byte < 0x80 {
                guard byte.isLetterOrDigit else { break }
                index += 1
            } else {
                let (role, length) = role(at: index)
                guard role != .separates else { break }
                index += length
            }
        }
        return index
    }

    func isWordStart(_ index: Int) -> Bool {
        guard index < endIndex else { return false }
        return self[index] < 0x80 ? self[index].isLetterOrDigit : role(at: index).role == .starts
    }

    /// Where the one hyphen ends that begins here: `-`, U+2010, U+2011, or a dash (U+2013) if that will do.
    func hyphenEnd(from index: Int, orDash: Bool = false) -> Int? {
        guard index < endIndex else { return nil }
        if self[index] == UInt8(ascii: "-") { return index + 1 }
        guard self[index] == 0xE2, index + 2 < endIndex, self[index + 1] == 0x80 else { return nil }
        let last = self[index + 2]
        return last == 0x90 || last == 0x91 || orDash && last == 0x93 ? index + 3 : nil
    }

    /// Where the `§` stands that has only spaces between itself and here: plain, no-break (also narrow) and thin ones.
    func sectionSign(before start: Int) -> Int? {
        var index = start
        while index > startIndex {
            if self[index - 1] == 0x20 {
                index -= 1
            } else if index - startIndex >= 3, self[index - 3] == 0xE2, self[index - 2] == 0x80,
                self[index - 1] == 0x89 || self[index - 1] == 0xAF
            {
                index -= 3
            } else if index - startIndex >= 2, self[index - 2] == 0xC2 {
                if self[index - 1] == 0xA7 { return index - 2 }
                guard self[index - 1] == 0xA0 else { return nil }
                index -= 2
            } else {
                return nil
            }
        }
        return nil
    }

    /// Digits, and perhaps one letter: «4», «13a».
    func isParagraphNumber(_ word: Range<Int>) -> Bool {
        let digits = self[word].prefix(while: \.isDigit).count
        guard digits > 0 else { return false }
        return digits == word.count || digits == word.count - 1 && self[word.upperBound - 1].isLetterOrDigit
    }

    // MARK: Characters beyond ASCII

    private func role(at index: Int) -> (role: Role, length: Int) {
        let lead = self[index]
        if (0xC3...0xCA).contains(lead), index + 1 < endIndex {
            // × and ÷ stand among the letters.
            return (lead == 0xC3 && (self[index + 1] == 0x97 || self[index + 1] == 0xB7) ? .separates : .starts, 2)
        }
        let (scalar, length) = decoded(at: index)
        guard let scalar else { return (.separates, length) }
        if scalar == "\u{AD}" { return (.continues, length) }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            return (.starts, length)
        case .nonspacingMark, .spacingMark, .enclosingMark: return (.continues, length)
        default: return (.separates, length)
        }
    }

    private func decoded(at index: Int) -> (scalar: Unicode.Scalar?, length: Int) {
        let lead = self[index]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
        guard length > 1, index + length <= endIndex else { return (nil, 1) }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for byte in self[(index + 1)..<(index + length)] {
            guard byte & 0xC0 == 0x80 else { return (nil, 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return (Unicode.Scalar(value), length)
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { self &- 0x30 < 10 }
    fileprivate var isLetterOrDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 26 }
}
