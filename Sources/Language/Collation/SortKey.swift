/// The place of a text among others of its language, made by ``Collation``; comparing keys is comparing texts.
///
/// A total order: two keys are equal only if the texts shown are. The bytes hold the levels of UTS #10 one after the
/// other (letters, accents, capitals), each ended by a zero, so that comparing bytes compares level by level.
public struct SortKey: Comparable, Hashable, Sendable {
    /// Of the rules keys are made by. Keys that are kept are worth something only beside keys of the same version.
    public static let version = 1

    let weights: [UInt8]
    /// What decides last: the text itself.
    private let text: String

    init(weights: [UInt8], text: String) {
        self.weights = weights
        self.text = text
    }

    public static func < (left: SortKey, right: SortKey) -> Bool {
        if left.weights != right.weights { return left.weights.lexicographicallyPrecedes(right.weights) }
        return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}

/// The weights of a text, level by level, while its key is made.
struct WeightLevels {
    private var primary: [UInt8] = []
    private var secondary = Level()
    private var tertiary = Level()
    private var endsWord = false

    /// A level without its trailing least weights: they decide nothing, and most texts have no others.
    private struct Level {
        var bytes: [UInt8] = []
        private var leastWeights = 0

        mutating func append(_ weight: UInt8) {
            if weight == CollationWeight.least {
                leastWeights += 1
            } else {
                bytes.append(contentsOf: repeatElement(CollationWeight.least, count: leastWeights))
                bytes.append(weight)
                leastWeights = 0
            }
        }
    }

    init() { primary.reserveCapacity(24) }

    mutating func append(_ element: CollationElement) {
        if element.primary > 0 { append(primary: element.primary) }
        if element.secondary > 0 { secondary.append(element.secondary) }
        if element.tertiary > 0 { tertiary.append(element.tertiary) }
    }

    mutating func appendNumber(_ digits: [UInt8]) {
        append(primary: UInt32(CollationWeight.number))
        primary.append(UInt8(clamping: digits.count + 1))
        primary += digits
        secondary.append(CollationWeight.least)
        tertiary.append(CollationWeight.least)
    }

    /// A space of its own weight if another word follows.
    mutating func endWord() { endsWord = !primary.isEmpty }

    private mutating func append(primary weight: UInt32) {
        if endsWord {
            primary.append(CollationWeight.space)
            endsWord = false
        }
        if weight > 0xFF { primary += CollationWeight.bytes(weight) } else { primary.append(UInt8(truncatingIfNeeded: weight)) }
    }

    /// All levels in one; those at the end that say nothing are left out.
    var bytes: [UInt8] {
        if tertiary.bytes.isEmpty && secondary.bytes.isEmpty { return primary }
        return primary + [0] + secondary.bytes + (tertiary.bytes.isEmpty ? [] : [0] + tertiary.bytes)
    }
}
