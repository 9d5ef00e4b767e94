/// How the spaces in a heading count when headings are sorted (ISO 999:1996, 8.2).
public enum AlphabeticOrder: String, Sendable, CaseIterable {
    /// Strictly by the alphabet: spaces, hyphens and punctuation count for nothing. The rule in Norwegian.
    case letterByLetter
    /// Nothing before something: «ny giv» stands before «nyhet». Dashes and slashes part words as spaces do.
    case wordByWord
}

/// The order of the alphabet in a language, the same on every machine: no locale is asked.
///
/// The letters follow CLDR's tailorings of UTS #10 (version 42, ICU 72): Norwegian and Danish end in æ ø å, with ä, ö
/// and aa beside them; Swedish ends in å ä ö, and w follows v; ü is a y. Accents and capitals only decide between
/// words with the same letters. Digits come first and count by their size. Signs stand before digits, other scripts
/// after the last letter.
public struct Collation: Sendable {
    public let language: HandbookLanguage
    public let order: AlphabeticOrder
    /// The groups headings are set in, from «0–9» over the letters to «…», in order.
    public let alphabet: [LetterGroup]
    private let table: CollationTable

    public init(_ language: HandbookLanguage, order: AlphabeticOrder = .letterByLetter) {
        self.language = language
        self.order = order
        table = .of(language)
        alphabet = LetterGroup.alphabet(of: table)
    }

    /// Where a text stands among others.
    ///
    /// - Parameters:
    ///   - text: as it is shown.
    ///   - sortText: what it is sorted as instead, such as «Alto» for Aalto, or a name with the family name first.
    public func key(for text: String, sortingAs sortText: String? = nil) -> SortKey {
        SortKey(weights: weights(of: sortText ?? text), text: text.nfc)
    }

    /// The letter a text stands under.
    public func group(of text: String) -> LetterGroup { group(of: key(for: text)) }

    /// The letter a key stands under; the key must be made by a collation of the same language.
    public func group(of key: SortKey) -> LetterGroup { alphabet[place(of: key)] }

    /// The place in ``alphabet`` of the letter that a key stands under.
    public func place(of key: SortKey) -> Int {
        guard let first = key.weights.first else { return 0 }
        return alphabet.lastIndex { $0.firstWeight <= first } ?? 0
    }

    // MARK: Weights

    private func weights(of text: String) -> [UInt8] {
        let scalars = Array(text.nfc.unicodeScalars)
        var weights = WeightLevels()
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if isDigit(scalar) {
                index = append(numberAt: index, in: scalars, to: &weights)
                continue
            }
            if table.hasDoubleA, let element = doubleA(at: index, in: scalars) {
                weights.append(element)
                index += 2
                continue
            }
            if order == .wordByWord, partsWords(scalar) { weights.endWord() } else { table.append(scalar, to: &weights) }
            index += 1
        }
        return weights.bytes
    }

    private func doubleA(at index: Int, in scalars: [Unicode.Scalar]) -> CollationElement? {
        guard isA(scalars[index]), index + 1 < scalars.count, isA(scalars[index + 1]) else { return nil }
        guard let element = table.doubleA(scalars[index], scalars[index + 1]) else { return nil }
        return DoubleA.isJoint(after: scalars[...index]) ? nil : element
    }

    private func isA(_ scalar: Unicode.Scalar) -> Bool { scalar == "a" || scalar == "A" }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

    /// Adds a number by its size: how many digits, then which. Returns where it ends.
    private func append(numberAt start: Int, in scalars: [Unicode.Scalar], to weights: inout WeightLevels) -> Int {
        let digits = scalars[start...].prefix(while: isDigit)
        // A byte says how many digits there are; who writes more than fit gets two numbers.
        let significant = digits.drop { $0 == "0" }.prefix(250)
        weights.appendNumber(significant.map { UInt8(truncatingIfNeeded: $0.value) })
        return significant.isEmpty ? digits.endIndex : significant.endIndex
    }

    private func partsWords(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar == " " || scalar == "-" || scalar == "/" || scalar == "_" }
        return scalar.properties.isWhitespace || scalar.properties.generalCategory == .dashPunctuation
    }
}
