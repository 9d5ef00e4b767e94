/// What a letter weighs: its place in the alphabet, its accent, its case. Zero is no weight on that level.
struct CollationElement: Sendable {
    /// One byte for letters; up to four for what is rare.
    var primary: UInt32
    var secondary: UInt8
    var tertiary: UInt8
}

/// The bytes keys are made of.
enum CollationWeight {
    /// The least weight of an element on the levels below the first.
    static let least: UInt8 = 1
    static let space: UInt8 = 0x01
    static let listedSign: UInt32 = 0x0200
    static let otherSign: UInt8 = 0x03
    static let number: UInt8 = 0x04
    static let firstLetter: UInt8 = 0x10
    static let lastLetters: UInt8 = 0xE0
    static let otherScripts: UInt8 = 0xF0
    /// Accents weigh more than what tells variants of a letter apart.
    static let variant: UInt8 = 8
    static let firstMark: UInt8 = 10

    static func bytes(_ weight: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: weight >> $0) }.drop { $0 == 0 } + []
    }

    /// A weight after the scalar's number, without zero bytes.
    static func byNumber(_ scalar: Unicode.Scalar, after lead: UInt8) -> UInt32 {
        [14, 7, 0].reduce(UInt32(lead)) { $0 << 8 | 0x80 | (scalar.value >> $1 & 0x7F) }
    }
}

/// The weights of all letters in a language.
struct CollationTable: Sendable {
    /// Scalars below this have their weights at hand: Latin, with all that Nordic keyboards write.
    private static let limit: UInt32 = 0x250

    let tailoring: CollationTailoring
    /// Elements of scalar `n` are those from `starts[n]` to `starts[n + 1]`.
    private var starts: [Int] = [0]
    private var elements: [CollationElement] = []

    private static let norwegian = CollationTable(.norwegian)
    private static let danish = CollationTable(.danish)
    private static let swedish = CollationTable(.swedish)
    private static let english = CollationTable(.root)

    static func of(_ language: HandbookLanguage) -> CollationTable {
        switch language {
        case .bokmaal, .nynorsk: norwegian
        case .danish: danish
        case .swedish: swedish
        case .english: english
        }
    }

    private init(_ tailoring: CollationTailoring) {
        self.tailoring = tailoring
        for number in 0..<Self.limit {
            elements += Unicode.Scalar(number).map(tailoring.elements) ?? []
            starts.append(elements.count)
        }
    }

    func append(_ scalar: Unicode.Scalar, to weights: inout WeightLevels) {
        if scalar.value < Self.limit {
            for index in starts[Int(scalar.value)]..<starts[Int(scalar.value) + 1] { weights.append(elements[index]) }
        } else {
            for element in tailoring.elements(of: scalar) { weights.append(element) }
        }
    }

    var lastLetters: [Unicode.Scalar] { tailoring.lastLetters }

    func firstWeight(of letter: Unicode.Scalar) -> UInt8? {
        tailoring.elements(of: letter).first.map { UInt8(truncatingIfNeeded: $0.primary) }
    }

    // MARK: aa

    var hasDoubleA: Bool { tailoring.doubleA != nil }

    /// The weight of `aa`, `Aa` and `AA` as an old å; nil for `aA`, which nobody means so.
    func doubleA(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> CollationElement? {
        guard var element = tailoring.doubleA else { return nil }
        let isVariant = element.secondary == CollationWeight.least
        switch (first, second) {
        case ("a", "a"): element.tertiary = tailoring.weight(isVariant ? .lowerVariant : .lower)
        case ("A", "a"): element.tertiary = tailoring.weight(.mixed)
        case ("A", "A"): element.tertiary = tailoring.weight(isVariant ? .upperVariant : .upper)
        default: return nil
        }
        return element
    }
}
