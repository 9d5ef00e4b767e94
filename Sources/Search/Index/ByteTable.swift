/// Gives stretches of bytes numbers, each a number of its own, from 0 on: for words, of which there are millions, a
/// dictionary of strings is ten times as dear.
struct ByteTable: Sendable {
    private var arena: [UInt8] = []
    /// By number: where it begins in the arena; one more at the end.
    private var starts: [UInt32] = [0]
    /// By hash: the hash, and below it the number with one added; 0 where there is none. As many as a power of two.
    private var slots: [UInt64]

    init(expecting count: Int = 0) {
        var size = 64
        while size < count * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
    }

    var count: Int { starts.count - 1 }

    subscript(number: Int) -> ArraySlice<UInt8> { arena[range(number)] }
    func string(_ number: Int) -> String { String(decoding: arena[range(number)], as: UTF8.self) }
    func range(_ number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }
    /// All stretches, one after the other; see ``range(_:)``.
    var bytes: [UInt8] { arena }

    /// The number of a stretch of bytes.
    /// - Parameter salt: stretches with different salts have different numbers.
    mutating func number(of range: Range<Int>, in bytes: [UInt8], salt: UInt8 = 0) -> (number: Int, isNew: Bool) {
        let hash = Self.hash(range, bytes, salt)
        let (slot, known) = find(hash, range, bytes, salt)
        if let known { return (known, false) }
        let number = count
        slots[slot] = hash << 32 | UInt64(number + 1)
        arena.append(contentsOf: bytes[range])
        if salt != 0 { arena.append(salt) }
        starts.append(UInt32(arena.count))
        if count * 2 > slots.count { grow() }
        return (number, true)
    }

    mutating func number(of text: String, salt: UInt8 = 0) -> Int {
        let bytes = Array(text.utf8)
        return number(of: bytes.indices, in: bytes, salt: salt).number
    }

    /// The number of what is there already.
    func known(_ range: Range<Int>, in bytes: [UInt8], salt: UInt8 = 0) -> Int? {
        find(Self.hash(range, bytes, salt), range, bytes, salt).known
    }

    /// Where a stretch is, or where it would be put.
    private func find(_ hash: UInt64, _ range: Range<Int>, _ bytes: [UInt8], _ salt: UInt8) -> (slot: Int, known: Int?) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if slots[slot] >> 32 == hash {
                let known = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1
                if holds(known, range, bytes, salt) { return (slot, known) }
            }
            slot = (slot + 1) & mask
        }
        return (slot, nil)
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

    /// FNV-1a, folded to 32 bits.
    private static func hash(_ range: Range<Int>, _ bytes: [UInt8], _ salt: UInt8) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(salt)
        for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        return (hash ^ (hash >> 32)) & 0xFFFF_FFFF
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: old.count * 4)
        for entry in old where entry != 0 {
            var slot = Int(entry >> 32) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = entry
        }
    }
}
