/// A set of words that is asked for one beginning of a text after the other, as cheaply as reading it.
struct KnownWords: Sendable {
    private var arena: [UInt8] = []
    private var ranges: [Range<Int32>] = []
    /// The hash, and below it the number of a word with one added; 0 where there is none. As many as a power of two.
    private var slots: [UInt64] = Array(repeating: 0, count: 256)

    /// What is known of a beginning that has been read so far.
    struct Hash {
        fileprivate var value: UInt64 = 0xCBF2_9CE4_8422_2325
        mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
        /// Folded to 32 bits.
        fileprivate var folded: UInt64 { (value ^ (value >> 32)) & 0xFFFF_FFFF }
    }

    mutating func insert(_ word: some Collection<UInt8>) {
        var hash = Hash()
        for byte in word { hash.add(byte) }
        let bytes = Array(word)
        guard !contains(bytes[...], hash) else { return }
        ranges.append(Int32(arena.count)..<Int32(arena.count + bytes.count))
        arena += bytes
        if ranges.count * 2 > slots.count {
            let old = slots
            slots = Array(repeating: 0, count: old.count * 4)
            for entry in old where entry != 0 { put(entry) }
        }
        put(hash.folded << 32 | UInt64(ranges.count))
    }

    private mutating func put(_ entry: UInt64) {
        var slot = Int(entry >> 32) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = entry
    }

    /// - Parameter hash: of all the word's bytes.
    func contains(_ word: ArraySlice<UInt8>, _ hash: Hash) -> Bool {
        let wanted = hash.folded
        var slot = Int(wanted) & (slots.count - 1)
        while slots[slot] != 0 {
            if slots[slot] >> 32 == wanted {
                let range = ranges[Int(slots[slot] & 0xFFFF_FFFF) - 1]
                if arena[Int(range.lowerBound)..<Int(range.upperBound)].elementsEqual(word) { return true }
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return false
    }

    func contains(_ word: ArraySlice<UInt8>) -> Bool {
        var hash = Hash()
        for byte in word { hash.add(byte) }
        return contains(word, hash)
    }
}
