import Diagnostics
import Markup
import Testing

@testable import MarkdownParsing

@Suite("Settings: hostile input")
struct SettingsStressTests {
    @Test(
        "Nesting without end stops at the limit with one finding",
        arguments: [
            ("[", 2_000_000), ("{", 300_000), ("- ", 300_000), ("? ", 300_000), ("[{a: ", 300_000), ("{? ", 300_000),
        ])
    func nesting(unit: String, size: Int) {
        let readout = SettingsReadout(
            Array(repeatElement(Array(unit.utf8), count: size / unit.utf8.count).joined()))
        #expect(readout.result.findings.count == 1)
        #expect(readout.value == nil)
    }

    @Test(
        "Nothing but one sign",
        arguments: ["]", ":", "!", "&", "*", "\"", "'", "\\", "|", "%", "\t", "\0", "a", "-"])
    func repetition(sign: String) {
        let readout = SettingsReadout(Array(repeatElement(Array(sign.utf8)[0], count: 2_000_000)))
        #expect(readout.result.findings.count <= 2)
    }

    @Test("A hundred thousand keys")
    func manyKeys() {
        let readout = SettingsReadout((0..<100_000).map { "nøkkel\($0): verdi\n" }.joined())
        guard case .group(let entries) = readout.result.value?.content else { return #expect(Bool(false)) }
        #expect(entries.count == 100_000)
        #expect(entries.last?.key == "nøkkel99999")
        #expect(entries.last.map { readout.source.string(in: $0.keyRange.bytes) } == "nøkkel99999")
        #expect(readout.findings == [])
    }

    @Test("A hundred thousand equal keys tell a thousand times")
    func equalKeys() {
        let readout = SettingsReadout(String(repeating: "a: b\n", count: 100_000))
        #expect(readout.value == #"{a: "b"}"#)
        #expect(readout.result.findings.count == 1000)
    }

    @Test("Hundreds of thousands of list items, in lines and in brackets")
    func manyItems() {
        #expect(count(SettingsReadout(String(repeating: "- a\n", count: 500_000))) == 500_000)
        #expect(count(SettingsReadout("[" + String(repeating: "{a},\n", count: 100_000) + "]")) == 100_000)
        #expect(count(SettingsReadout("[" + String(repeating: "a,", count: 100_000) + "]")) == 100_000)
    }

    private func count(_ readout: SettingsReadout) -> Int {
        guard case .list(let items) = readout.result.value?.content else { return -1 }
        return items.count
    }

    @Test("Very long texts, plain, quoted and as blocks", arguments: ["a: ", "a: \"", "a: |\n  ", "a: >\n  "])
    func longTexts(start: String) {
        let text = String(repeating: "æ", count: 1_000_000)
        let readout = SettingsReadout(start + text + (start.hasSuffix("\"") ? "\"" : ""))
        guard case .group(let entries) = readout.result.value?.content,
            case .text(let read) = entries.first?.value.content
        else { return #expect(Bool(false)) }
        #expect(read == text)
        #expect(readout.findings == [])
    }

    @Test("A key without end")
    func longKey() {
        let readout = SettingsReadout("a: b\n" + String(repeating: "x", count: 2_000_000) + "\nc: d")
        #expect(readout.result.findings.count == 1)
        #expect(readout.value == #"{a: "b"}"#)
    }
}

@Suite("Settings: property")
struct SettingsPropertyTests {
    private static let seeds = [
        "tittel: Blåbær\nforfattere:\n  - Ola\n  - Kåre\ndato: 2024-01-01\n",
        "a: [b, 'c', \"d\"]\ne: {f: g}\n# h\ni: |\n  j\n  k\n",
        "---\r\na: &x b\r\nc: *x\r\n<<: {d: !e f}\r\n...\r\n",
        "? a\n: - b\n  - c: d\n    e: >-\n      f\n",
        "\u{FEFF}ø: \"\\u00e6\\n\"\n'å': ''\n{{ x }}: ~\n\u{A0}y:\u{A0}z\n",
    ]
    private static let pieces = [
        ":", ": ", "\n", "\r\n", "\t", " ", "  ", "- ", "[", "]", "{", "}", "\"", "'", "|", ">", "&a", "*a", "!t", "#",
        "%",
        "@", "?", ",", "\\", "---", "...", "\0", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{A0}", "æ", "😀", "<<", "{{", "a",
    ].map { Array($0.utf8) }

    @Test("Mutated YAML never crashes, and all places lie inside", arguments: 0..<8)
    func mutations(seed: Int) {
        var dice = Dice(state: UInt64(seed) + 1)
        for _ in 0..<600 {
            var bytes = Array(Self.seeds[dice.roll(Self.seeds.count)].utf8)
            for _ in 0...dice.roll(6) { mutate(&bytes, with: &dice) }
            let start = dice.roll(4) == 0 ? dice.roll(bytes.count + 1) : 0
            let end = dice.roll(4) == 0 ? start + dice.roll(bytes.count - start + 1) : bytes.count
            check(SettingsReadout(bytes, in: start..<end))
        }
    }

    private func mutate(_ bytes: inout [UInt8], with dice: inout Dice) {
        let place = dice.roll(bytes.count + 1)
        switch dice.roll(4) {
        case 0: bytes.insert(contentsOf: Self.pieces[dice.roll(Self.pieces.count)], at: place)
        case 1: bytes.removeSubrange(place..<min(place + dice.roll(5), bytes.count))
        case 2: bytes.insert(UInt8(truncatingIfNeeded: dice.roll(256)), at: place)
        default:
            let other = place + dice.roll(bytes.count - place + 1)
            bytes.insert(contentsOf: Array(bytes[place..<other]), at: dice.roll(bytes.count + 1))
        }
    }

    private func check(_ readout: SettingsReadout) {
        for finding in readout.result.findings {
            #expect(finding.place?.range.map { lies($0, in: readout.range) } == true)
            #expect(finding.advice != nil)
        }
        if let value = readout.result.value { check(value, in: readout.range) }
        let syntax = readout.result.findings.filter { $0.message == YAMLProblem.unreadable.message }
        #expect(syntax.count <= 1)
    }

    private func check(_ node: SettingsNode, in outer: Range<Int>) {
        #expect(lies(node.range, in: outer))
        switch node.content {
        case .empty, .text: break
        case .list(let items): for item in items { check(item, in: node.range.bytes) }
        case .group(let entries):
            for entry in entries {
                #expect(lies(entry.keyRange, in: node.range.bytes))
                #expect(entry.keyRange.end <= entry.value.range.start)
                check(entry.value, in: node.range.bytes)
            }
        }
    }

    private func lies(_ range: SourceRange, in outer: Range<Int>) -> Bool {
        range.bytes.lowerBound >= outer.lowerBound && range.bytes.upperBound <= outer.upperBound
    }
}

/// A small generator with a fixed start, so that a failure can be repeated (xorshift64*, S. Vigna 2016).
private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Int((state &* 2_685_821_657_736_338_717) >> 33) % max(1, sides)
    }
}
