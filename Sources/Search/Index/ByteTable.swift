/// Gives stretches of bytes numbers, each a number of its own, from 0 on: for words, of which there are millions, a
/// dictionary of strings is ten times as dear.
struct ByteTable: Sendable {
    private var arena: [UInt8] = []
    /// By number: where it begins in the arena; one more at the end.
    private var starts: [UInt32] = [0]
    private var hashes: [UInt32] = []
    /// Numbers, one added, by hash; 0 where there is none. As many as a power of two.
    private var slots: [UInt32]

    init(expecting count: Int = 0) {
        var size = 64
        while size < count * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
    }

    var count: Int { hashes.count }

    subscript(number: Int) -> ArraySlice<UInt8> { arena[range(number)] }
    func string(_ number: Int) -> String { String(decoding: arena[range(number)], as: UTF8.self) }
    func range(_ number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }
    /// All stretches, one after the other; see ``range(_:)``.
    var bytes: [UInt8] { arena }

    /// The number of a stretch of bytes.
    /// - Parameter salt: stretches with different salts have different numbers.
    mutating func number(of range: Range<Int>, in bytes: [UInt8], salt: UInt8 = 0) -> (number: Int, isNew: Bool) {
        let hash = Self.hash(range, bytes, salt)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let known = Int(slots[slot]) - 1
            if hashes[known] == hash, holds(known, range, bytes, salt) { return (known, false) }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = UInt32(count + 1)
        hashes.append(hash)
        arena.append(contentsOf: bytes[range])
        if salt != 0 { arena.append(salt) }
        starts.append(UInt32(arena.count))
        if count * 2 > slots.count { grow() }
        return (count - 1, true)
    }

    mutating func number(of text: String, salt: UInt8 = 0) -> Int {
        let bytes = Array(text.utf8)
        return number(of: bytes.indices, in: bytes, salt: salt).number
    }

    /// The number of what is there already.
    func known(_ range: Range<Int>, in bytes: [UInt8], salt: UInt8 = 0) -> Int? {
        let hash = Self.hash(range, bytes, salt)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let known = Int(slots[slot]) - 1
            if hashes[known] == hash, holds(known, range, bytes, salt) { return known }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private func holds(_ number: Int, _ range: Range<Int>, _ bytes: [UInt8], _ salt: UInt8) -> Bool {
        let own = self.range(number)
        let saltCount = salt == 0 ? 0 : 1
        guard own.count == range.count + saltCount else { return false }
        var (left, right) = (own.lowerBound, range.lowerBound)
        while right < range.upperBound {
            if arena[left] != bytes[right] { return false }
            left += 1
            right += 1
        }
        return salt == 0 || arena[left] == salt
    }

    private static func hash(_ range: Range<Int>, _ bytes: [UInt8], _ salt: UInt8) -> UInt32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(salt)
        for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 4)
        for (number, hash) in hashes.enumerated() {
            var slot = Int(hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number + 1)
        }
    }
}
