import TestSupport
import Testing

@testable import Search

@Suite("Signs for what cards say often")
struct SignTests {
    /// As it stands in a script: with what must be escaped there.
    private static func escaped(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        ScriptText.append(text.utf8, to: &bytes)
        return bytes
    }

    private static let leads = [
        "Kommunen «følger opp» avvik", "Å følge opp: når, hvor og hvem?", "Sånn følger vi opp – også i år…",
        "\\nett og \"net\" <b>",
        "2028 \u{2028} 2028", "Ålesund, Øygarden og Ærfugl i 2028",
    ]

    @Test("What is said often becomes shorter, and is read back as it was")
    func roundTrip() throws {
        var random = Seeded(seed: 5)
        let lines = (0..<400).map { number in
            "=\tAvsnitt \(number)\t\(Self.leads[random.next(upTo: Self.leads.count)]) \(Self.leads[random.next(upTo: Self.leads.count)])"
        }
        let text = lines.joined(separator: "\n")
        let escaped = Self.escaped(text)
        let table = SignChoice.table(for: escaped)
        #expect(table.stretches.count == SignTable.signs.count && table == SignChoice.table(for: escaped))
        let short = table.shortened(escaped)
        #expect(short.count * 10 < escaped.count * 7)
        #expect(try SignTable.whole(ScriptText.unescaped(short[...])) == Array(text.utf8))
        // Nothing of a letter, an escape or what parts the fields is in a sign.
        for stretch in table.stretches {
            #expect(
                String(validating: stretch, as: UTF8.self) != nil && !stretch.contains { $0 < 0x20 || $0 == UInt8(ascii: "\\") })
        }
    }

    @Test("A text that says nothing twice has no signs", arguments: ["", "=\tA\tB", "Å"])
    func short(_ text: String) throws {
        let table = SignChoice.table(for: Self.escaped(text))
        #expect(table.stretches.isEmpty)
        #expect(try SignTable.whole(ScriptText.unescaped(table.shortened(Self.escaped(text))[...])) == Array(text.utf8))
    }

    @Test(
        "Signs that stand for nothing are damage",
        arguments: ["", "ingen linje", "\n\u{1}", "\ten\n\u{2}", "\ten\n\u{1E}", "\ten\n\0"])
    func damaged(_ text: String) {
        #expect(throws: SearchDamage.self) { try SignTable.whole(Array(text.utf8)) }
    }

    @Test("A sign stands for its field of the first line, and lines and fields stay what they are")
    func read() throws {
        #expect(try SignTable.whole(Array("\ten\ter\na\u{1}\tb\u{2}\n\u{1}".utf8)) == Array("aen\tber\nen".utf8))
    }

    @Test(
        "How much of a common word is kept grows with the handbook",
        arguments: [(1, 400, 256), (6_400, 400, 256), (32_000, 2_000, 800), (200_000, 4_096, 2_000)])
    func shares(_ sections: Int, _ postings: Int, _ positions: Int) {
        #expect(EntryWriter.mostPostings(of: sections) == postings && EntryWriter.mostWithPositions(of: sections) == positions)
    }
}
