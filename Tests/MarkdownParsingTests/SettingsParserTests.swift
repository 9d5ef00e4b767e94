import Diagnostics
import Markup
import Testing

@testable import MarkdownParsing

@Suite("Settings: values")
struct SettingsParserTests {
    @Test(
        "YAML becomes values, texts as written",
        arguments: [
            ("tittel: Hei", #"{tittel: "Hei"}"#),
            ("a: 1\nb: ja\nc: 2024-01-01\nd: 0x10", #"{a: "1", b: "ja", c: "2024-01-01", d: "0x10"}"#),
            ("a:\nb: ~\nc: null\nd: ''\ne: \"null\"\nf: Null", #"{a: ∅, b: ∅, c: ∅, d: "", e: "null", f: "Null"}"#),
            ("- a\n-\n- - b\n  - c", #"["a", ∅, ["b", "c"]]"#),
            ("a:\n- b\n- c: d\n  e: f", #"{a: ["b", {c: "d", e: "f"}]}"#),
            ("a: [b, 'c', {d: e}]\nf: {}\ng: []", #"{a: ["b", "c", {d: "e"}], f: {}, g: []}"#),
            ("a: en tekst\n  over to linjer", #"{a: "en tekst over to linjer"}"#),
            ("a: |\n  én\n    to\n\n  tre\nb: x", #"{a: "én\n  to\n\ntre\n", b: "x"}"#),
            ("a: >-\n  én\n  to\n\n  tre\n", #"{a: "én to\ntre"}"#),
            ("a: \"b\\n\\u00e6\"\nc: 'd''e'", #"{a: "b\næ", c: "d\'e"}"#),
            ("\"a b\": c\n'd': e\n~: f\nnull: g", #"{a b: "c", d: "e", ~: "f", null: "g"}"#),
            ("# merknad\na: b # c\n# d\n", #"{a: "b"}"#),
            ("---\na: b\n...\n", #"{a: "b"}"#),
            ("%YAML 1.2\n---\na: b", #"{a: "b"}"#),
            ("a: b\r\nc: |\r\n  d\r\n  e\r\n", #"{a: "b", c: "d\ne\n"}"#),
            ("? a\n: b", #"{a: "b"}"#),
            ("\u{FEFF}a: b", #"{a: "b"}"#),
            ("a:\tb", #"{a: "b"}"#),
            ("https://vg.no", #""https://vg.no""#),
            ("bare tekst", #""bare tekst""#),
            ("\"a:b\"", #""a:b""#),
            ("a: Hei {{ navn }} @ *du*", #"{a: "Hei {{ navn }} @ *du*"}"#),
            ("null", "∅"),
        ])
    func value(yaml: String, expected: String) {
        let readout = SettingsReadout(yaml)
        #expect(readout.value == expected)
        #expect(readout.findings == [])
    }

    @Test(
        "Nothing written is no value",
        arguments: ["", "\n\n", "# bare en merknad", "---", "---\n# a\n", "\u{FEFF}", "  \n"])
    func nothing(yaml: String) {
        let readout = SettingsReadout(yaml)
        #expect(readout.value == nil)
        #expect(readout.findings == [])
    }

    @Test("Order of keys is kept")
    func order() {
        #expect(SettingsReadout("å: 1\na: 2\nø: 3\nb: 4").value == #"{å: "1", a: "2", ø: "3", b: "4"}"#)
    }

    @Test("Bytes that are no UTF-8 become U+FFFD and move no place")
    func invalidUTF8() {
        let readout = SettingsReadout(Array("a: x".utf8) + [0xFF, 0xE6, 0xC0, 0x80] + Array("y\nb: z".utf8))
        #expect(readout.value == "{a: \"x\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}y\", b: \"z\"}")
        #expect(readout.findings == [])
        guard case .group(let entries) = readout.result.value?.content else { return #expect(Bool(false)) }
        #expect(entries.map(\.value.range.bytes) == [3..<9, 13..<14])
    }

    @Test("UTF-16 is not guessed")
    func utf16() {
        let readout = SettingsReadout([0xFF, 0xFE, 0x61, 0x00, 0x3A, 0x00])
        #expect(readout.result.findings.map(\.code) == [.yamlSyntax])
    }

    @Test("A range outside the file is cut to it")
    func strangeRange() {
        let source = SourceText(path: SourcePath("a.yml"), bytes: Array("a: b".utf8))
        #expect(SettingsParser.parse(source, in: 2..<400).value?.content == .text("b"))
        #expect(SettingsParser.parse(source, in: 100..<400).value == nil)
    }
}
