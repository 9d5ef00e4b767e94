/// Chooses what is worth a sign of its own, by what some cards say.
struct SignChoice {
    /// Symbols are numbers below this: letters first, then what is put together of two others.
    private static let mostSymbols = 256
    /// Stands for what no stretch may hold: what parts fields, what is escaped, and letters seldom met.
    private static let gap: UInt8 = 0
    /// A stretch stands in the first line of every file; it must save more than that.
    private static let leastGain = 64

    /// By symbol: what it stands for.
    private var texts: [[UInt8]] = [[]]
    /// Symbols from here on are signs.
    private var firstSign = 0
    private var symbols: [UInt8] = []

    /// - Parameter sample: cards as they stand in a script.
    static func table(for sample: [UInt8]) -> SignTable {
        var choice = SignChoice()
        choice.read(sample)
        choice.firstSign = choice.texts.count
        while choice.texts.count - choice.firstSign < SignTable.signs.count, choice.joinBestPair() {}
        return SignTable(Array(choice.texts[choice.firstSign...]))
    }

    // MARK: Letters

    private mutating func read(_ sample: [UInt8]) {
        let characters = Self.characters(in: sample)
        var counts: [ArraySlice<UInt8>: Int] = [:]
        for character in characters where character.count > 0 { counts[character, default: 0] += 1 }
        let known = counts.sorted { left, right in
            left.value != right.value ? left.value > right.value : left.key.lexicographicallyPrecedes(right.key)
        }
        let kept = known.prefix(Self.mostSymbols - 1 - SignTable.signs.count).map(\.key)
        texts += kept.map(Array.init)
        let numbers = Dictionary(uniqueKeysWithValues: zip(kept, 1...))
        symbols = characters.map { UInt8(numbers[$0] ?? Int(Self.gap)) }
    }

    /// The letters of a text; empty for what no stretch may hold.
    private static func characters(in text: [UInt8]) -> [ArraySlice<UInt8>] {
        var characters: [ArraySlice<UInt8>] = []
        var index = 0
        while index < text.count {
            var end = index + 1
            if text[index] == UInt8(ascii: "\\") {
                end = ScriptText.end(ofEscapeAt: index, in: text)
                characters.append([])
            } else {
                while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
                characters.append(text[index] < 0x20 ? [] : text[index..<end])
            }
            index = end
        }
        return characters
    }

    // MARK: Pairs

    /// Puts the two symbols together that most is saved by; false when nothing is worth it.
    private mutating func joinBestPair() -> Bool {
        var counts = [Int32](repeating: 0, count: Self.mostSymbols * Self.mostSymbols)
        for index in symbols.indices.dropLast() {
            counts[Int(symbols[index]) << 8 | Int(symbols[index + 1])] += 1
        }
        var best = (pair: 0, gain: Self.leastGain)
        for left in 1..<texts.count {
            for right in 1..<texts.count {
                let count = Int(counts[left << 8 | right])
                let gain = count * (cost(left) + cost(right) - 1)
                if gain > best.gain { best = (left << 8 | right, gain) }
            }
        }
        guard best.pair > 0 else { return false }
        join(UInt8(best.pair >> 8), UInt8(best.pair & 0xFF))
        return true
    }

    /// How many bytes a symbol takes: one when it is a sign.
    private func cost(_ symbol: Int) -> Int { symbol >= firstSign ? 1 : texts[symbol].count }

    private mutating func join(_ left: UInt8, _ right: UInt8) {
        let new = UInt8(texts.count)
        texts.append(texts[Int(left)] + texts[Int(right)])
        var joined: [UInt8] = []
        joined.reserveCapacity(symbols.count)
        var index = 0
        while index < symbols.count {
            if index + 1 < symbols.count, symbols[index] == left, symbols[index + 1] == right {
                joined.append(new)
                index += 2
            } else {
                joined.append(symbols[index])
                index += 1
            }
        }
        symbols = joined
    }
}
