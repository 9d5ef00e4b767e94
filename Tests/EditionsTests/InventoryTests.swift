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
        #expect(Inflation.unpacked(StoredZlib.stream(bytes)[...], atMost: count) == bytes)
        #expect(count == 0 || Inflation.unpacked(StoredZlib.stream(bytes)[...], atMost: count - 1) == nil)
        #expect(Inflation.unpacked(StoredZlib.stream(bytes).dropLast(), atMost: count) == nil)
    }

    @Test("Adler-32 of what RFC 1950's checksum is known for")
    func adler() {
        #expect(StoredZlib.adler32(Array("Wikipedia".utf8)) == 0x11E6_0398)
        #expect(StoredZlib.adler32([]) == 1)
        #expect(StoredZlib.adler32([UInt8](repeating: 255, count: 100_000)) == 0x149A_302C)
    }
}
