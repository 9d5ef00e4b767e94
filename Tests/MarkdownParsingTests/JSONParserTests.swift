import Diagnostics
import Markup
import TestSupport
import Testing

@testable import MarkdownParsing

/// A JSON text that is read, with the means to state briefly what came of it.
private struct JSONReadout {
    let source: SourceText
    let result: Diagnosed<SettingsNode?>

    init(_ bytes: [UInt8]) {
        source = SourceText(path: SourcePath("kilder.json"), bytes: bytes)
        result = JSONParser.parse(source)
    }

    init(_ text: String) { self.init(Array(text.utf8)) }

    var value: String? { result.value.map { SettingsReadout.show($0) } }

    var findings: [String] {
        result.findings.map { finding in
            guard let range = finding.place?.range?.bytes else { return finding.code.rawValue }
            let position = source.position(at: range.lowerBound)
            return "\(finding.code.rawValue) \(position.line):\(position.column) \(source.string(in: range))"
        }
    }
}

@Suite("JSON")
struct JSONParserTests {
    @Test(
        "values",
        arguments: [
            (#"[]"#, "[]"), (#"{}"#, "{}"), (#" [1, -2.5e3, true, false, null] "#, #"["1", "-2.5e3", "true", "false", ∅]"#),
            ("\t[\r\n\t\t{\"a\":\"b\"}\r\n]\r\n", #"[{a: "b"}]"#), (#"{"a":{"b":[["c"]]}}"#, #"{a: {b: [["c"]]}}"#),
            ("\u{FEFF}[\"å\"]", #"["å"]"#), (#"["https:\/\/x.no\/\u00e5"]"#, #"["https://x.no/å"]"#),
            (#"["\ud83d\ude00", "\ud83d", "\ude00x"]"#, #"["😀", "�", "�x"]"#),
            (##"["# {{a}} *b &c: - d"]"##, ##"["# {{a}} *b &c: - d"]"##),
            (#"["a\"b\\c"]"#, ##"["a\"b\\c"]"##), (#"[{"": ""}]"#, #"[{: ""}]"#),
        ])
    func values(text: String, expected: String) {
        let read = JSONReadout(text)
        #expect(read.value == expected)
        #expect(read.findings == [])
    }

    @Test(
        "what is no JSON is told of where it is to be mended",
        arguments: [
            ("", "KIL005 1:1 "), (" \n", "KIL005 2:1 "), ("[1 2]", "KIL005 1:4 2"), ("[1,]", "KIL005 1:3 ,"),
            ("{\"a\": 1,\n}", "KIL005 1:8 ,"), ("{a: 1}", "KIL005 1:2 a"), ("{\"a\" 1}", "KIL005 1:6 1"), ("[å]", "KIL005 1:2 å"),
            ("[“x”]", "KIL005 1:2 “x”"), ("[\"a\nb\"]", "KIL005 1:2 \"a"), ("[\"a", "KIL005 1:2 \"a"),
            ("[\"\\q\"]", "KIL005 1:3 \\q"),
            ("[\"\\u12\"]", "KIL005 1:3 \\u"), ("[1", "KIL005 1:3 "), ("{\"a\":", "KIL005 1:6 "), ("[] []", "KIL005 1:4 ["),
            ("['a']", "KIL005 1:2 '"), ("[01x]", "KIL005 1:2 01x"), ("[,]", "KIL005 1:2 ,"), ("[\"\\", "KIL005 1:3 \\"),
        ])
    func problems(text: String, expected: String) {
        let read = JSONReadout(text)
        #expect(read.value == nil)
        #expect(read.findings == [expected])
    }

    @Test("a key that stands twice is told of; the first counts")
    func twice() {
        let read = JSONReadout(#"{"a": 1, "a": 2}"#)
        #expect(read.value == #"{a: "1"}"# && read.findings == [#"YAM002 1:10 "a""#])
    }

    @Test("nested without end, or long on one line, it is read in no time")
    func extremes() {
        #expect(JSONReadout(String(repeating: "[", count: 100_000)).findings.count == 1)
        #expect(JSONReadout(String(repeating: "{\"a\":", count: 100_000)).findings.count == 1)
        let long = "[" + [String](repeating: #"{"id":"a","title":"Læring"}"#, count: 50_000).joined(separator: ",") + "]"
        guard case .list(let items) = JSONReadout(long).result.value?.content else { return #expect(Bool(false)) }
        #expect(items.count == 50_000)
    }

    @Test("whatever the bytes are, there is a value or a finding", arguments: 0..<40)
    func noise(seed: Int) {
        var random = Seeded(seed: UInt64(seed))
        let plain = Array(#"[{"id":"å1","issued":{"date-parts":[[2017,5]],"raw":"\ud83d\ude00"},"n":-1e5,"t":null}]"#.utf8)
        let signs = Array("[]{}\":,\\u0dn1-te\u{FEFF}å\n\t \u{0}".utf8) + [0xFF, 0xC3]
        for _ in 0..<500 {
            var bytes = plain
            for _ in 0...random.next(upTo: 6) {
                let place = random.next(upTo: bytes.count)
                switch random.next(upTo: 3) {
                case 0: bytes[place] = signs[random.next(upTo: signs.count)]
                case 1: bytes.insert(signs[random.next(upTo: signs.count)], at: place)
                default: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.next(upTo: 4)))
                }
                if bytes.isEmpty { bytes = [0x20] }
            }
            let read = JSONReadout(bytes)
            #expect((read.result.value == nil) == read.result.findings.contains { $0.code == .unreadableBibliography })
            for finding in read.result.findings {
                let range = finding.place?.range?.bytes ?? 0..<Int.max
                #expect(range.upperBound <= bytes.count)
            }
        }
    }
}
