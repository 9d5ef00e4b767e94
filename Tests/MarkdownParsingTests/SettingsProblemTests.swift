import Diagnostics
import Testing

@testable import MarkdownParsing

/// A slip of an editor's, what is told about it, and what is known in spite of it.
struct SettingsSlip: Sendable, CustomTestStringConvertible {
    let yaml: String
    let problem: YAMLProblem
    /// Line, column and what the finding points to.
    let place: String
    let value: String?

    init(_ yaml: String, _ problem: YAMLProblem, _ place: String, _ value: String? = nil) {
        (self.yaml, self.problem, self.place, self.value) = (yaml, problem, place, value)
    }

    var testDescription: String { yaml.debugDescription }
}

@Suite("Settings: problems")
struct SettingsProblemTests {
    @Test(
        "Colons",
        arguments: [
            SettingsSlip("a: 1\ntittel: Norsk: en", .colonInText, "2:14 :", #"{a: "1"}"#),
            SettingsSlip("a: en tekst\n  som går videre slik: ja", .colonInText, "2:22 :"),
            SettingsSlip("- a: b: c", .colonInText, "1:7 :"),
            SettingsSlip("a: [b: c: d]", .colonInText, "1:9 :"),
            SettingsSlip("[a:]", .strayColon, "1:3 :"),
            SettingsSlip("tittel:Hei", .missingSpace(after: "tittel"), "1:7 :"),
            SettingsSlip("tittel:Hei\nforfatter:Ola", .missingSpace(after: "tittel"), "1:7 :"),
            SettingsSlip("tittel:Hei\nforfatter: Ola", .missingSpace(after: "tittel"), "1:7 :"),
            SettingsSlip("a: 1\ntittel:Hei\nb: 2", .missingSpace(after: "tittel"), "2:7 :", #"{a: "1"}"#),
            SettingsSlip("a: 1\nuten kolon\nb: 2", .missingColon("uten kolon"), "2:1 uten kolon", #"{a: "1"}"#),
            SettingsSlip("bare tekst\nb: 2", .missingColon("bare tekst"), "1:1 bare tekst"),
            SettingsSlip("a: 1\n: b", .emptyKey, "2:1 :", #"{a: "1"}"#),
            SettingsSlip("a\n: b", .emptyKey, "2:1 :"),
            SettingsSlip("a: 1\n\"\": b", .emptyKey, "2:1 \"\"", #"{a: "1"}"#),
        ])
    func colons(slip: SettingsSlip) { check(slip) }

    @Test(
        "Indentation",
        arguments: [
            SettingsSlip("a: 1\n b: 2", .indentedKey("b"), "2:2 b"),
            SettingsSlip("a: \"1\"\n b: 2", .indentation, "2:2 b", #"{a: "1"}"#),
            SettingsSlip("x: 1\na:\n  b: 1\n c: 2", .indentation, "4:2 c", #"{x: "1"}"#),
            SettingsSlip("a:\n    b: 1\n  c: 2\n  d: 3", .indentation, "2:5 b"),
            SettingsSlip("a:\n    b: 1\n    b2: 1\n  c: 2\n  d: 3", .indentation, "4:3 c"),
            SettingsSlip("a:\n  - b\n - c", .indentation, "3:2 - c"),
            SettingsSlip("a: |\n    b\n  c\nd: e", .indentation, "3:3 c"),
            SettingsSlip("  a: 1\n  b: 2\nc: 3", .indentedStart, "1:3 a"),
            SettingsSlip("a: 1\nb:\n\tc: 2", .tab, "3:1 \t", #"{a: "1"}"#),
            SettingsSlip("a: x\n\tb: 2", .tab, "2:1 \t"),
            SettingsSlip("a: x\n  \tb: 2", .tab, "2:3 \t"),
            SettingsSlip("\ta: x", .tab, "1:1 \t"),
            SettingsSlip("-\ta", .tab, "1:2 \t"),
            SettingsSlip("a: |\n\tb", .tab, "2:1 \t"),
            SettingsSlip("a: 1\n\u{A0}b: 2", .hardSpace, "2:1 \u{A0}", #"{a: "1"}"#),
            SettingsSlip("a: 1\nb:\u{A0}2\nc: 3", .hardSpace, "2:3 \u{A0}", #"{a: "1"}"#),
            SettingsSlip("\u{A0}a: 2", .hardSpace, "1:1 \u{A0}", "{}"),
        ])
    func indentation(slip: SettingsSlip) { check(slip) }

    @Test(
        "Quotation marks and first signs",
        arguments: [
            SettingsSlip("a: 1\nb: \"Hei\nc: 2", .unclosedQuote, "2:4 \"", #"{a: "1"}"#),
            SettingsSlip("a: 'n roll", .unclosedQuote, "1:4 '"),
            SettingsSlip("a: 1\nb: \"Hei\nc: \"d\"\ne: f", .unclosedQuote, "2:4 \"", #"{a: "1"}"#),
            SettingsSlip("a: \"b\n---\n", .unclosedQuote, "1:4 \""),
            SettingsSlip("a: \"Hei\" sa hun", .textAfterDoubleQuote, "1:10 s"),
            SettingsSlip("a: \"Hei\": sa hun", .textAfterDoubleQuote, "1:9 :"),
            SettingsSlip("a: 'It's'", .textAfterSingleQuote, "1:8 s"),
            SettingsSlip("\"a\" b", .textAfterDoubleQuote, "1:5 b"),
            SettingsSlip("a: @ola", .needsQuotes("@"), "1:4 @"),
            SettingsSlip("a: `b`", .needsQuotes("`"), "1:4 `"),
            SettingsSlip("a: %b", .needsQuotes("%"), "1:4 %"),
            SettingsSlip("a: **b**", .needsQuotes("*"), "1:4 *"),
            SettingsSlip("a: *b* c", .needsQuotes("*"), "1:4 *"),
            SettingsSlip("a: *b c", .needsQuotes("*"), "1:4 *"),
            SettingsSlip("a: & b", .needsQuotes("&"), "1:4 &"),
            SettingsSlip("a: , b", .needsQuotes(","), "1:4 ,"),
            SettingsSlip("a: ]", .needsQuotes("]"), "1:4 ]"),
            SettingsSlip("a: ? b", .needsQuotes("?"), "1:4 ?"),
            SettingsSlip("a: > 18 år", .blockHeader(">"), "1:4 >"),
            SettingsSlip("a: | b", .blockHeader("|"), "1:4 |"),
            SettingsSlip("a: \"C:\\dir\"", .unknownEscape, #"1:7 \"#),
            SettingsSlip("a: \"\\xzz\"", .unknownEscape, #"1:5 \xz"#),
            SettingsSlip(
                "a: 1\nb: x\0y\nc: 2", .forbiddenCharacter(0), "2:5 \0", "{a: \"1\", b: \"x\u{FFFD}y\", c: \"2\"}"),
            SettingsSlip("a: x\u{2028}y", .forbiddenCharacter(0x2028), "1:5 \u{2028}", "{a: \"x\u{FFFD}y\"}"),
            SettingsSlip("a: \"\\0\"", .forbiddenCharacter(0), #"1:4 "\0""#, #"{a: "\0"}"#),
            SettingsSlip("a: {{ b }}", .template, "1:4 {{", "{a: ∅}"),
            SettingsSlip("a: {{ \"b\" | c }}", .template, "1:4 {{"),
            SettingsSlip("a: {% if b %}", .template, "1:4 {%"),
        ])
    func texts(slip: SettingsSlip) { check(slip) }

    @Test(
        "Lists and brackets",
        arguments: [
            SettingsSlip("a: - b", .listOnKeyLine, "1:4 -"),
            SettingsSlip("- a\n-b", .missingSpaceAfterDash, "2:1 -"),
            SettingsSlip("a: 1\n- b", .itemAmongKeys, "2:1 - b", #"{a: "1"}"#),
            SettingsSlip("- a\nb: c", .keyAmongItems, "2:1 b"),
            SettingsSlip("a:\n  - b\n  c: d", .keyAmongItems, "3:3 c"),
            SettingsSlip("x: 1\na: [b, c\nd: e", .unclosedBracket("[", "]"), "2:4 [", #"{x: "1"}"#),
            SettingsSlip("a: [b, c", .unclosedBracket("[", "]"), "1:4 ["),
            SettingsSlip("a: [b,", .unclosedBracket("[", "]"), "1:4 ["),
            SettingsSlip("a: {b: c\nd: e", .unclosedBracket("{", "}"), "1:4 {"),
            SettingsSlip("a: [b] c", .textAfterBracket, "1:8 c"),
            SettingsSlip("a: [\"b\" \"c\"]", .missingComma, "1:9 \""),
            SettingsSlip("a: [\"b\" og c]", .textAfterDoubleQuote, "1:9 o"),
            SettingsSlip("a: [b,,c]", .emptyPlace, "1:7 ,"),
            SettingsSlip("a: [b}", .wrongBracket(open: "[", close: "]"), "1:6 }"),
            SettingsSlip("a: [\n- b\n]", .dashInBrackets, "2:1 -"),
            SettingsSlip("[a]: b\nc: d", .keyIsNoText, "1:1 [", #"{c: "d"}"#),
            SettingsSlip("? - a\n: b\nc: d", .keyIsNoText, "1:3 ", #"{c: "d"}"#),
            SettingsSlip(
                "a: 1\n" + String(repeating: "x", count: 1100) + ": b", .keyTooLong,
                "2:1 " + String(repeating: "x", count: 1100) + ": b", #"{a: "1"}"#),
            SettingsSlip(String(repeating: "[", count: 65), .tooDeep, "1:65 ["),
        ])
    func brackets(slip: SettingsSlip) { check(slip) }

    @Test(
        "What is not used here",
        arguments: [
            SettingsSlip("a: !!str b", .tag("!!str"), "1:4 !!str", #"{a: "b"}"#),
            SettingsSlip("a: !Obs les", .tag("!Obs"), "1:4 !Obs", #"{a: "les"}"#),
            SettingsSlip("a: !Obs, les", .tag("!Obs,"), "1:4 !Obs,"),
            SettingsSlip("a: !b!c d", .tag("!b!c"), "1:4 !b!c"),
            SettingsSlip("a: !x [b]", .tag("!x"), "1:4 !x", #"{a: ["b"]}"#),
            SettingsSlip("a: &x b", .anchor("&x"), "1:4 &x", #"{a: "b"}"#),
            SettingsSlip("&x: b\nc: d", .anchor("&x"), "1:1 &x", #"{c: "d"}"#),
            SettingsSlip("a: *x", .alias("*x"), "1:4 *x", "{a: ∅}"),
            SettingsSlip("*x : a\nb: c", .alias("*x"), "1:1 *x", #"{b: "c"}"#),
            SettingsSlip("<<: *x\na: b", .mergeKey, "1:1 <<", #"{a: "b"}"#),
            SettingsSlip("a: 1\nb: 2\na: {c: *x}", .duplicateKey("a"), "3:1 a", #"{a: "1", b: "2"}"#),
            SettingsSlip("a: 1\n---\nb: @", .severalDocuments, "2:1 ---", #"{a: "1"}"#),
            SettingsSlip("a: 1\n...\nb: 2", .severalDocuments, "2:1 ...", #"{a: "1"}"#),
            SettingsSlip("---\n---\nb: 2", .severalDocuments, "2:1 ---"),
            SettingsSlip("%foo\na: 1", .directive, "1:1 %"),
            SettingsSlip("%YAML 9.9\n---\na: 1", .directive, "1:1 %"),
        ])
    func unused(slip: SettingsSlip) { check(slip) }

    @Test("Several slips that do not stop the reading are all told, in order")
    func several() {
        let readout = SettingsReadout("a: &x 1\na: 2\nb: [*x, !t c]\n{{ d }}: e\n")
        #expect(
            readout.findings == ["YAM006 1:4 &x", "YAM002 2:1 a", "YAM006 3:5 *x", "YAM001 3:9 !t", "YAM001 4:1 {{"])
    }

    private func check(_ slip: SettingsSlip) {
        let readout = SettingsReadout(slip.yaml)
        #expect(readout.findings == ["\(slip.problem.code.rawValue) \(slip.place)"])
        #expect(readout.result.findings.first?.message == slip.problem.message)
        #expect(readout.result.findings.first?.advice == slip.problem.advice)
        #expect(readout.value == slip.value)
        for language in FindingLanguage.allCases {
            #expect(!slip.problem.message.text(in: language).isEmpty)
            #expect(!slip.problem.advice.text(in: language).isEmpty)
        }
    }
}
