/// The format of zlib (RFC 1950) without compression: stored blocks (RFC 1951 §3.2.4), which every reader takes.
struct StoredZlib {
    private static let mostInBlock = 65_535

    private var stream: [UInt8]
    /// Where the block that is being written says how long it is.
    private var lengthStart = 0
    private var sum = Adler32()

    /// - Parameters:
    ///   - head: what stands in the file before the stream.
    ///   - count: how many bytes there will be, or a few less.
    init(after head: [UInt8] = [], expecting count: Int = 0) {
        stream = head
        stream.reserveCapacity(head.count + count + (count / Self.mostInBlock + 1) * 5 + 6)
        // Deflate with a window of 32 kB; the second byte makes both a multiple of 31.
        stream += [0x78, 0x01]
        beginBlock()
    }

    mutating func append(_ bytes: ArraySlice<UInt8>) {
        sum.add(bytes)
        var rest = bytes
        while !rest.isEmpty {
            if blockCount == Self.mostInBlock {
                endBlock(isLast: false)
                beginBlock()
            }
            let part = rest.prefix(Self.mostInBlock - blockCount)
            stream += part
            rest = rest[part.endIndex...]
        }
    }

    consuming func finish() -> [UInt8] {
        endBlock(isLast: true)
        let sum = sum.value
        stream += [UInt8(sum >> 24), UInt8(sum >> 16 & 0xFF), UInt8(sum >> 8 & 0xFF), UInt8(sum & 0xFF)]
        return stream
    }

    // MARK: Blocks

    private var blockCount: Int { stream.count - lengthStart - 4 }

    private mutating func beginBlock() {
        lengthStart = stream.count + 1
        stream += [0, 0, 0, 0, 0]
    }

    private mutating func endBlock(isLast: Bool) {
        let count = UInt16(blockCount)
        stream[lengthStart - 1] = isLast ? 1 : 0
        stream.replaceSubrange(
            lengthStart..<lengthStart + 4,
            with: [UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF), UInt8(~count >> 8)])
    }
}

/// The checksum of zlib (RFC 1950 §8.2).
struct Adler32 {
    /// So many bytes can be added up before a sum of 32 bits runs over.
    private static let mostBetweenRemainders = 5_552

    private var low: UInt32 = 1
    private var high: UInt32 = 0

    var value: UInt32 { high << 16 | low }

    mutating func add(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes
        while !rest.isEmpty {
            let part = rest.prefix(Self.mostBetweenRemainders)
            for byte in part {
                low += UInt32(byte)
                high += low
            }
            low %= 65_521
            high %= 65_521
            rest = rest[part.endIndex...]
        }
    }
}
