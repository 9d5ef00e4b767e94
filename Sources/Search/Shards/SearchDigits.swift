/// Numbers as text that needs no escaping in a script: base 64 digits, and varints of them.
///
/// A digit of a varint holds five bits of the number, the least first; 32 more says that another digit follows.
public enum SearchDigits {
    static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// By byte: what a digit is worth; 64 for bytes that are none.
    static let values: [UInt8] = {
        var values = [UInt8](repeating: 64, count: 256)
        for (value, digit) in alphabet.enumerated() { values[Int(digit)] = UInt8(value) }
        return values
    }()

    /// - Parameter value: 0 to 63.
    public static func digit(_ value: Int) -> UInt8 { alphabet[value & 63] }

    public static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = UInt(bitPattern: number)
        while rest >= 32 {
            bytes.append(alphabet[Int(rest & 31) | 32])
            rest >>= 5
        }
        bytes.append(alphabet[Int(rest)])
    }

    /// How many digits a number takes.
    static func count(_ number: Int) -> Int {
        var rest = UInt(bitPattern: number) >> 5
        var count = 1
        while rest > 0 {
            rest >>= 5
            count += 1
        }
        return count
    }
}

/// Reads digits, varints and what stands between them; what is no such text throws.
struct DigitReader {
    let bytes: ArraySlice<UInt8>
    private(set) var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    var isAtEnd: Bool { position >= bytes.endIndex }
    var next: UInt8? { isAtEnd ? nil : bytes[position] }

    mutating func digit() throws(SearchDamage) -> Int {
        guard let byte = next, SearchDigits.values[Int(byte)] < 64 else { throw .badDigit }
        position += 1
        return Int(SearchDigits.values[Int(byte)])
    }

    /// Numbers are below 2³⁵, and written in no more digits than they need.
    mutating func number() throws(SearchDamage) -> Int {
        var number = 0
        var shift = 0
        while true {
            let digit = try digit()
            number |= (digit & 31) << shift
            if digit < 32 {
                guard digit > 0 || shift == 0 else { throw .badDigit }
                return number
            }
            shift += 5
            guard shift < 35 else { throw .badDigit }
        }
    }

    mutating func expect(_ byte: UInt8) throws(SearchDamage) {
        guard next == byte else { throw .badForm }
        position += 1
    }

    /// All up to a byte, which is passed too.
    mutating func text(before byte: UInt8) throws(SearchDamage) -> ArraySlice<UInt8> {
        guard let end = bytes[position...].firstIndex(of: byte) else { throw .badForm }
        defer { position = end + 1 }
        return bytes[position..<end]
    }
}
