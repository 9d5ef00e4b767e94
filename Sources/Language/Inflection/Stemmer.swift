/// Finds what the forms of a word have in common: `arkiv` for «arkivene», «metod» for «metode» and «metodane».
///
/// For finding words in any of their forms. A stem is a key, nothing to show. Nouns, adjectives and verbs keep their
/// forms together; words made from others («endring» from «endre») keep apart. Bokmål and nynorsk share one table, so
/// that «kommunene» and «kommunane» meet. A light suffix stemmer in the manner of Snowball with tables of our own; see
/// ``SuffixTable`` for the rules, which are few enough to be written in another language too.
public struct Stemmer: Sendable {
    public let language: HandbookLanguage
    private let rules: SuffixRules

    public init(_ language: HandbookLanguage) {
        self.language = language
        rules = .of(language)
    }

    /// The stem of one word. Words with digits only lose their capitals.
    public func stem(_ word: String) -> String {
        let lower = word.nfc.lowercased()
        let letters = Letters.withoutAccents(Array(lower.utf8))
        if letters.contains(where: { (0x30...0x39).contains($0) }) { return lower }
        return String(decoding: rules.stem(letters), as: UTF8.self)
    }
}

/// What the stemmer asks of letters in UTF-8.
enum Letters {
    /// Whether a word has nothing but letters: most have those of ASCII and Latin-1, which are small here.
    static func areAll(_ word: String) -> Bool {
        var last: UInt8 = 0
        for byte in word.utf8 {
            let isPlain = (0x61...0x7A).contains(byte) || byte == 0xC3 || last == 0xC3 && byte >= 0xA0 && byte != 0xB7
            guard isPlain else { return word.allSatisfy(\.isLetter) }
            last = byte
        }
        return true
    }

    static func count(_ letters: some Collection<UInt8>) -> Int { letters.count { $0 & 0xC0 != 0x80 } }

    /// Whether there is a vowel: a syllable that can stand alone.
    static func hasVowel(_ letters: ArraySlice<UInt8>) -> Bool {
        letters.indices.contains { index in
            switch letters[index] {
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "y"):
                true
            // å ä æ, ö ø
            case 0xC3:
                letters.index(after: index) < letters.endIndex && [0xA4, 0xA5, 0xA6, 0xB6, 0xB8].contains(letters[index + 1])
            default: false
            }
        }
    }

    /// é, è and ê as e; an é that ends its word as two, for «idé» and «ideen» are one word.
    static func withoutAccents(_ letters: [UInt8]) -> [UInt8] {
        guard letters.contains(0xC3) else { return letters }
        var plain: [UInt8] = []
        plain.reserveCapacity(letters.count)
        var index = 0
        while index < letters.count {
            if letters[index] == 0xC3, index + 1 < letters.count, (0xA8...0xAA).contains(letters[index + 1]) {
                plain.append(UInt8(ascii: "e"))
                index += 2
                if letters[index - 1] == 0xA9, ["", "n", "ns", "s"].contains(where: { letters[index...].elementsEqual($0.utf8) })
                {
                    plain.append(UInt8(ascii: "e"))
                }
            } else {
                plain.append(letters[index])
                index += 1
            }
        }
        return plain
    }
}
