/// The format of zlib (RFC 1950) without compression: stored blocks (RFC 1951 §3.2.4), which every reader takes.
enum StoredZlib {
    private static let mostInBlock = 65_535

    /// - Parameter head: what stands in the file before the stream.
    static func stream(_ bytes: [UInt8], after head: [UInt8] = []) -> [UInt8] {
        var stream = head
        stream.reserveCapacity(head.count + bytes.count + bytes.count / mostInBlock * 5 + 16)
        // Deflate with a window of 32 kB; the second byte makes both a multiple of 31.
        stream += [0x78, 0x01]
        var start = 0
        repeat {
            let end = min(start + mostInBlock, bytes.count)
            let count = UInt16(end - start)
            stream.append(end == bytes.count ? 1 : 0)
            stream += [UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF), UInt8(~count >> 8)]
            stream += bytes[start..<end]
            start = end
        } while start < bytes.count
        let sum = adler32(bytes)
        stream += [UInt8(sum >> 24), UInt8(sum >> 16 & 0xFF), UInt8(sum >> 8 & 0xFF), UInt8(sum & 0xFF)]
        return stream
    }

    /// So many bytes can be added up before a sum of 32 bits runs over.
    private static let mostBetweenRemainders = 5_552

    /// The checksum of zlib (RFC 1950 §8.2).
    static func adler32(_ bytes: [UInt8]) -> UInt32 {
        var low: UInt32 = 1
        var high: UInt32 = 0
        for start in stride(from: 0, to: bytes.count, by: mostBetweenRemainders) {
            for byte in bytes[start..<min(start + mostBetweenRemainders, bytes.count)] {
                low += UInt32(byte)
                high += low
            }
            low %= 65_521
            high %= 65_521
        }
        return high << 16 | low
    }
}
