import Diagnostics
import Markup
import Testing

@testable import MarkdownParsing

@Suite("Settings: places")
struct SettingsPlaceTests {
    @Test("Places are bytes of the file, with æøå and emoji before them")
    func letters() {
        let readout = SettingsReadout("blåbær: 'på 😀 tur' # æ\nøl: [é, \"😀\"]\n👍🏽: x")
        #expect(
            readout.places == [
                "1:1 blåbær: 'på 😀 tur' # æ\nøl: [é, \"😀\"]\n👍🏽: x",
                "1:1 blåbær", "1:9 'på 😀 tur'", "2:1 øl", "2:6 é, \"😀\"", "2:6 é", "2:9 \"😀\"", "3:1 👍🏽", "3:5 x",
            ])
    }

    @Test("Far into a long text places still agree")
    func farIn() {
        let line = String(repeating: "blåbær æøå 😀 ", count: 40)
        let readout = SettingsReadout("# \(line)\na: \(line)\n# \(line)\nø: å")
        #expect(readout.places.suffix(2) == ["4:1 ø", "4:4 å"])
    }

    @Test("CRLF and a byte order mark move nothing")
    func crlf() {
        let readout = SettingsReadout("\u{FEFF}a: å\r\nb:\r\n  - c\r\n")
        #expect(
            readout.places == ["1:2 a: å\r\nb:\r\n  - c", "1:2 a", "1:5 å", "2:1 b", "3:5 c", "3:5 c"])
    }

    @Test("Block scalars end with their text; empty values stand after the colon")
    func blocks() {
        let readout = SettingsReadout("a: |  # x\n  én\n\n\nb:\nc: ~\nd: []\n")
        #expect(
            readout.places == [
                "1:1 a: |  # x\n  én\n\n\nb:\nc: ~\nd: []",
                "1:1 a", "1:4 |  # x\n  én", "5:1 b", "5:3 ", "6:1 c", "6:4 ~", "7:1 d", "7:4 []",
            ])
    }

    @Test("Front matter inside a file")
    func frontMatter() {
        let text = "---\ntittel: Ø\nfeil: @\n---\n# @x\n"
        let readout = SettingsReadout(Array(text.utf8), in: 4..<23)
        #expect(readout.value == #"{tittel: "Ø"}"#)
        #expect(readout.findings == ["YAM001 3:7 @"])
    }

    @Test(
        "Findings point right with æøå, emoji, CRLF and a byte order mark",
        arguments: [
            ("blåbær 😀: Norsk: en", "YAM001 1:16 :"),
            ("å: 1\r\nø: 2\r\nå: 3\r\n", "YAM002 3:1 å"),
            ("\u{FEFF}æ: @", "YAM001 1:5 @"),
            ("æ: 😀\r\nø: *å", "YAM001 2:4 *"),
            ("æ: [😀, *a]", "YAM006 1:8 *a"),
        ])
    func findings(yaml: String, expected: String) {
        #expect(SettingsReadout(yaml).findings == [expected])
    }
}
