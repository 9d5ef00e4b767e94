import MarkdownParsing
import Register
import TestSupport
import Testing

@testable import Editions

@Suite("objects.inv") struct InventoryTests {
    @Test("Terms, the words that lead to them, chapters and sections")
    func lines() {
        let book = Book(
            "concepts:\n  aa: {term: åpenhet, see-from: [det åpne], definition: A.}\n",
            [("laering/Øving.md", "# Å øve\n\n## Første gang\n")])
        #expect(
            book.inventory == [
                "det åpne std:term -1 begreper/aa.html åpenhet",
                "laering/Øving std:doc -1 laering/Øving.html Å øve",
                "laering/øving std:label -1 laering/Øving.html Å øve",
                "laering/øving#første-gang std:label -1 laering/Øving.html#første-gang Første gang",
                "stikk-aa std:label -1 begreper/aa.html åpenhet",
                "åpenhet std:term -1 begreper/aa.html -",
            ])
        #expect(
            book.editions.bytes(of: .inventory).starts(with: "# Sphinx inventory version 2\n# Project: mappe\n# Version: \n".utf8)
        )
    }

    @Test("A name that a reader would misread is left out, and the title stays on one line")
    func hostile() {
        let book = Book(
            "concepts:\n  a: {term: lov 10 2 b, definition: A.}\n  b: {term: lov 2, definition: A.}\n  c: {term: '# c', definition: A.}\n",
            title: "To\nlinjer")
        #expect(!book.inventory.contains { $0.hasPrefix("lov 10") || $0.hasPrefix("#") })
        #expect(book.inventory.contains { $0.hasPrefix("lov 2 std:term") })
        #expect(book.editions.bytes(of: .inventory).split(separator: 0x0A)[1] == Array("# Project: To linjer".utf8)[...])
    }

    @Test("Whatever is stored comes out of zlib again", arguments: [0, 1, 65_535, 65_536, 200_000])
    func stored(_ count: Int) {
        var random = Seeded(seed: UInt64(count))
        let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
        let stored = StoredZlib.stream(bytes)
        #expect(Inflation.unpacked(stored[...], atMost: count) == bytes)
        #expect(count == 0 || Inflation.unpacked(stored[...], atMost: count - 1) == nil)
        #expect(Inflation.unpacked(stored.dropLast(), atMost: count) == nil)
    }

    @Test("Added piece by piece, the stream is the same", arguments: [1, 1_000, 65_534, 65_535, 70_000])
    func pieces(_ size: Int) {
        var random = Seeded(seed: UInt64(size))
        let bytes = (0..<200_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        var stream = StoredZlib(expecting: bytes.count)
        for start in stride(from: 0, to: bytes.count, by: size) { stream.append(bytes[start...].prefix(size)) }
        #expect(stream.finish() == StoredZlib.stream(bytes))
    }

    @Test("Adler-32 of what RFC 1950's checksum is known for")
    func adler() {
        #expect(Adler32.sum(Array("Wikipedia".utf8)) == 0x11E6_0398)
        #expect(Adler32.sum([]) == 1)
        #expect(Adler32.sum([UInt8](repeating: 255, count: 100_000)) == 0x149A_302C)
    }
}

extension StoredZlib {
    static func stream(_ bytes: [UInt8]) -> [UInt8] {
        var stream = StoredZlib(expecting: bytes.count)
        stream.append(bytes[...])
        return stream.finish()
    }
}

extension Adler32 {
    fileprivate static func sum(_ bytes: [UInt8]) -> UInt32 {
        var sum = Adler32()
        sum.add(bytes[...])
        return sum.value
    }
}
