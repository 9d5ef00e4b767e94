import Testing

@testable import Search

@Suite("Index files")
struct ShardTests {
    @Test("Numbers are written and read back")
    func digits() throws {
        for number in [0, 1, 31, 32, 33, 1023, 1024, 1_000_000, 1 << 34] {
            var bytes: [UInt8] = []
            SearchDigits.append(number, to: &bytes)
            #expect(bytes.count == SearchDigits.count(number))
            var reader = DigitReader(bytes[...])
            #expect(try reader.number() == number)
            #expect(reader.isAtEnd)
        }
    }
}
