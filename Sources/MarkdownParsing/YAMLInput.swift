internal import Diagnostics

/// The stretch of a file that libyaml reads, made fit for it, and the way back from its marks to bytes of the file.
///
/// libyaml counts characters. What cannot be read, a byte that is no UTF-8 or a character YAML forbids, is handed over
/// as one U+FFFD, so that the count stays the same on both sides.
struct YAMLInput {
    /// What libyaml is given: valid UTF-8 without forbidden characters.
    let clean: [UInt8]
    /// The whole file.
    let bytes: [UInt8]
    /// The stretch, without a byte order mark before it.
    let range: Range<Int>
    /// The first character YAML forbids, and its place.
    let forbidden: (scalar: UInt32, range: Range<Int>)?

    /// Where each character starts in the file; empty when every character is a byte.
    private let starts: [Int32]

    init(_ bytes: [UInt8], in wanted: Range<Int>) {
        let range = Self.withoutByteOrderMark(wanted.clamped(to: bytes.indices), in: bytes)
        var clean: [UInt8] = []
        clean.reserveCapacity(range.count)
        var starts: [Int32] = []
        starts.reserveCapacity(range.count)
        var forbidden: (scalar: UInt32, range: Range<Int>)?
        var (offset, copied) = (range.lowerBound, range.lowerBound)
        while offset < range.upperBound {
            starts.append(Int32(clamping: offset))
            if (0x20..<0x7F).contains(bytes[offset]) {
                offset += 1
                continue
            }
            let character = UTF8Character(at: offset, in: bytes, before: range.upperBound)
            let next = offset + character.length
            if character.scalar.map(Self.isForbidden) ?? true {
                clean.append(contentsOf: bytes[copied..<offset])
                clean.append(contentsOf: "\u{FFFD}".utf8)
                copied = next
                if forbidden == nil, let scalar = character.scalar { forbidden = (scalar, offset..<next) }
            }
            offset = next
        }
        clean.append(contentsOf: bytes[copied..<range.upperBound])
        self.clean = clean
        self.bytes = bytes
        self.range = range
        self.forbidden = forbidden
        self.starts = starts.count == range.count ? [] : starts
    }

    /// The byte of the file where the character with this number starts.
    func offset(ofCharacter number: Int) -> Int {
        guard !starts.isEmpty else { return min(range.lowerBound + number, range.upperBound) }
        return number < starts.count ? Int(starts[number]) : range.upperBound
    }

    /// Whether YAML forbids a character, or libyaml would take it for a line break that editor programs do not show.
    static func isForbidden(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09, 0x0A, 0x0D: false
        case 0x00..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    private static func withoutByteOrderMark(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        guard range.count >= 3, bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) else { return range }
        return range.lowerBound + 3..<range.upperBound
    }
}

/// One character of a text that may not be UTF-8: a well-formed sequence, or a single byte that is none.
struct UTF8Character {
    let length: Int
    /// Absent where the byte belongs to no well-formed sequence.
    let scalar: UInt32?

    init(at offset: Int, in bytes: [UInt8], before end: Int) {
        let first = bytes[offset]
        guard first >= 0x80 else {
            (length, scalar) = (1, UInt32(first))
            return
        }
        // Lengths and lowest values from the Unicode Standard, table 3-7.
        let (wanted, lowest): (Int, UInt32) =
            switch first {
            case 0xC2...0xDF: (2, 0x80)
            case 0xE0...0xEF: (3, 0x800)
            case 0xF0...0xF4: (4, 0x10000)
            default: (1, 0)
            }
        var value = UInt32(first) & (0x7F >> UInt32(wanted))
        guard wanted > 1, offset + wanted <= end else {
            (length, scalar) = (1, nil)
            return
        }
        var wellFormed = true
        for byte in bytes[offset + 1..<offset + wanted] {
            wellFormed = wellFormed && byte & 0xC0 == 0x80
            value = value << 6 | UInt32(byte & 0x3F)
        }
        wellFormed = wellFormed && value >= lowest && value <= 0x10FFFF && !(0xD800...0xDFFF).contains(value)
        (length, scalar) = wellFormed ? (wanted, value) : (1, nil)
    }
}
