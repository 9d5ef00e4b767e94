/// The order of the alphabet in a language: å is a letter of its own, é is an e, and capitals do not count.
///
/// Letters after CLDR's tailorings: Norwegian and Danish end in æ ø å, with ä, ö and aa beside them; Swedish ends in
/// å ä ö. Word by word («nothing before something»), numbers by their size. No locale is asked: every machine gives the
/// same order.
public struct AlphabeticalOrder: Sendable {
    private let language: HandbookLanguage

    public init(_ language: HandbookLanguage) { self.language = language }

    /// Bytes that compare as the texts do.
    public func key(_ text: String) -> [UInt8] {
        var key: [UInt8] = []
        var scalars = text.nfc.unicodeScalars.flatMap { $0.properties.lowercaseMapping.unicodeScalars }[...]
        while let scalar = scalars.popFirst() {
            if isDigit(scalar) {
                let more = scalars.prefix(while: isDigit)
                scalars = scalars.dropFirst(more.count)
                append(number: [scalar] + more, to: &key)
            } else if hasDoubleA, scalar == "a", scalars.first == "a" {
                scalars = scalars.dropFirst()
                key.append(Weight.last + 2)
            } else {
                append(scalar, to: &key)
            }
        }
        while key.last == Weight.space { key.removeLast() }
        return key
    }

    /// Whether one text stands before another; those that differ in accents or capitals only stand as their bytes do.
    public func precedes(_ left: String, _ right: String) -> Bool {
        let (leftKey, rightKey) = (key(left), key(right))
        if leftKey != rightKey { return leftKey.lexicographicallyPrecedes(rightKey) }
        return left.nfc.utf8.lexicographicallyPrecedes(right.nfc.utf8)
    }

    // MARK: Weights

    private enum Weight {
        static let space: UInt8 = 0x01
        static let digits: UInt8 = 0x10
        static let letters: UInt8 = 0x40
        /// The three letters after z.
        static let last: UInt8 = 0x60
        static let otherScripts: UInt8 = 0xF0
    }

    /// `aa` is an old way to write å in Norwegian and Danish.
    private var hasDoubleA: Bool {
        switch language {
        case .bokmaal, .nynorsk, .danish: true
        case .swedish, .english: false
        }
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

    private func append(number digits: [Unicode.Scalar], to key: inout [UInt8]) {
        let digits = digits.drop { $0 == "0" }
        key += [Weight.digits, UInt8(clamping: digits.count)]
        key += digits.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    private func append(_ scalar: Unicode.Scalar, to key: inout [UInt8]) {
        if let last = lastLetter(scalar) {
            key.append(Weight.last + last)
        } else if (0x61...0x7A).contains(scalar.value) {
            key.append(Weight.letters + UInt8(truncatingIfNeeded: scalar.value - 0x61))
        } else if let plain = Self.plain[scalar] {
            for letter in plain.unicodeScalars { append(letter, to: &key) }
        } else if let base = Self.base(of: scalar) {
            append(base, to: &key)
        } else if scalar.properties.isWhitespace || scalar.properties.generalCategory == .dashPunctuation {
            if let last = key.last, last != Weight.space { key.append(Weight.space) }
        } else if scalar.properties.isAlphabetic {
            key += [Weight.otherScripts] + [16, 8, 0].map { UInt8(truncatingIfNeeded: scalar.value >> $0) }
        }
        // Punctuation and accents have no place in the alphabet.
    }

    /// Which of the letters after z it is.
    private func lastLetter(_ scalar: Unicode.Scalar) -> UInt8? {
        switch (language, scalar) {
        case (.english, _): nil
        case (.swedish, "å"): 0
        case (.swedish, "ä"), (.swedish, "æ"): 1
        case (.swedish, "ö"), (.swedish, "ø"): 2
        case (_, "æ"), (_, "ä"): 0
        case (_, "ø"), (_, "ö"): 1
        case (_, "å"): 2
        default: nil
        }
    }

    /// Letters that no accent explains. Nordic ü is a y, as in Müller among the Myhres.
    private static let plain: [Unicode.Scalar: String] = [
        "æ": "ae", "ø": "o", "œ": "oe", "ß": "ss", "þ": "th", "ð": "d", "đ": "d", "ł": "l", "ı": "i", "ŋ": "n", "ŧ": "t",
        "ħ": "h",
        "ĸ": "k",
    ]

    private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard scalar.value >= 0xC0, let first = String(scalar).nfd.unicodeScalars.first, first != scalar else { return nil }
        return first
    }
}
