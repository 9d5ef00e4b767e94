import Diagnostics
import Language
import Markup
import Testing

/// What marks for the register hold, and where each of their entries stands.
@Suite("Marks for the register")
struct RegisterMarkTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let marks: [String]
        let testDescription: String

        init(_ name: String, _ text: String, _ marks: String...) {
            testDescription = name
            self.text = text
            self.marks = marks
        }
    }

    static let places = [
        Case("block", "<!-- stikk: avvik -->\n\nÅ", "here 1:1 <!-- stikk: avvik -->", "avvik 1:13 avvik"),
        Case(
            "entries", "<!-- stikk: å; hoved: arkiv > bevaring ;omtale skjema:x; -->",
            "here 1:1 <!-- stikk: å; hoved: arkiv > bevaring ;omtale skjema:x; -->",
            "å 1:13 å", "main: arkiv > bevaring 1:16 hoved: arkiv > bevaring", "mention form: x 1:41 omtale skjema:x"),
        Case(
            "English", "<!-- stikk: main table: a>b -->", "here 1:1 <!-- stikk: main table: a>b -->",
            "main table: a > b 1:13 main table: a>b"),
        Case(
            "over lines", "<!--\nstikk:\n  å;\n  b >\n  c\n-->", "here 1:1 <!--", "å 3:3 å", "b > c 4:3 b >"),
        Case("after indentation", "   <!-- stikk: å -->", "here 1:4 <!-- stikk: å -->", "å 1:16 å"),
        Case("list item", "- å\n\n  <!-- stikk: ø -->\n  æ", "here 3:3 <!-- stikk: ø -->", "ø 3:15 ø"),
        Case("list item, first", "1. <!-- stikk: ø;\n   æ -->\n   b", "here 1:4 <!-- stikk: ø;", "ø 1:16 ø", "æ 2:4 æ"),
        Case("list item, by tab", "- å\n\n\t<!-- stikk: ø;\n\tæ -->", "here 3:2 <!-- stikk: ø;", "ø 3:14 ø", "æ 4:2 æ"),
        Case("quote", "> <!-- stikk: ø;\n> b -->\n> c", "here 1:3 <!-- stikk: ø;", "ø 1:15 ø", "b 2:3 b"),
        Case("quote in a list", "- > > Å <!-- stikk: ø;\n  > > b --> c", "here 1:9 <!-- stikk: ø;", "ø 1:21 ø", "b 2:7 b"),
        Case("block, level on a line of its own", "<!-- stikk: a\n> b -->", "here 1:1 <!-- stikk: a", "a > b 1:13 a"),
        Case("paragraph", "Å *b* <!-- stikk: ø --> c", "here 1:7 <!-- stikk: ø -->", "ø 1:19 ø"),
        Case("paragraph, later line", "Å\\*&amp;\nø <!-- stikk: ø --> c", "here 2:3 <!-- stikk: ø -->", "ø 2:15 ø"),
        Case(
            "paragraph, after the same in code", "`<!-- stikk: ø -->` \\<!-- stikk: ø --> <!-- stikk: ø -->",
            "here 1:40 <!-- stikk: ø -->", "ø 1:52 ø"),
        Case(
            "twice in a row", "Å<!-- stikk: ø --><!-- stikk: ø -->", "here 1:2 <!-- stikk: ø -->", "ø 1:14 ø",
            "here 1:19 <!-- stikk: ø -->", "ø 1:31 ø"),
        Case("heading", "## Å <!-- stikk: ø --> ##", "here 1:6 <!-- stikk: ø -->", "ø 1:18 ø"),
        Case("heading, underlined", "Å\nø <!-- stikk: ø -->\n===", "here 2:3 <!-- stikk: ø -->", "ø 2:15 ø"),
        Case("cell", "| å | b |\n|---|---|\n| `c` \\| | ø <!-- stikk: ø --> |", "here 3:14 <!-- stikk: ø -->", "ø 3:26 ø"),
        Case(
            "cell, header", "| å <!-- stikk: ø --> | <!-- stikk: b --> |\n|---|---|", "here 1:5 <!-- stikk: ø -->", "ø 1:17 ø",
            "here 1:25 <!-- stikk: b -->", "b 1:37 b"),
        Case(
            "cell, with a bar", "| å <!-- stikk: a\\|b; c --> |\n|---|", "here 1:5 <!-- stikk: a\\|b; c -->", "a|b 1:17 a\\|b",
            "c 1:23 c"),
        Case(
            "CRLF", "Å\r\n\r\n<!-- stikk: ø;\r\nb -->\r\nc <!-- stikk: d;\r\n e -->\r\n", "here 3:1 <!-- stikk: ø;", "ø 3:13 ø",
            "b 4:1 b", "here 5:3 <!-- stikk: d;", "d 5:15 d", "e 6:2 e"),
        Case(
            "BOM and front matter", "\u{FEFF}---\ntitle: Å\n---\n<!-- stikk: ø -->\n\nb <!-- stikk: d -->",
            "here 4:1 <!-- stikk: ø -->", "ø 4:13 ø",
            "here 6:3 <!-- stikk: d -->", "d 6:15 d"),
        Case("in a block", "> ```refleksjon\n> Å <!-- stikk: ø -->\n> ```", "here 2:5 <!-- stikk: ø -->", "ø 2:17 ø"),
        Case("in a footnote", "Å[^a]\n\n[^a]: ø <!-- stikk: ø -->", "here 3:9 <!-- stikk: ø -->", "ø 3:21 ø"),
        Case("no space, capitals", "<!--STIKK:avvik-->", "here 1:1 <!--STIKK:avvik-->", "avvik 1:11 avvik"),
        Case("space before the colon", "<!-- Stikk : avvik -->", "here 1:1 <!-- Stikk : avvik -->", "avvik 1:14 avvik"),
        Case(
            "a range", "<!-- stikk-start: a -->\n\nÅ\n\n<!-- stikk-slutt: a --> <!-- Stikk-End: b -->",
            "start 1:1 <!-- stikk-start: a -->", "a 1:19 a",
            "end 5:1 <!-- stikk-slutt: a -->", "a 5:19 a", "end 5:25 <!-- Stikk-End: b -->", "b 5:41 b"),
        Case(
            "a colon in a heading", "<!-- stikk: ISO 9001: krav; test: b; a > hoved: c -->",
            "here 1:1 <!-- stikk: ISO 9001: krav; test: b; a > hoved: c -->", "ISO 9001: krav 1:13 ISO 9001: krav",
            "test: b 1:29 test: b", "a > hoved: c 1:38 a > hoved: c"),
        Case(
            "no entities, no tags", "<!-- stikk: &amp <script -->", "here 1:1 <!-- stikk: &amp <script -->",
            "&amp <script 1:13 &amp <script"),
        Case("composed", "<!-- stikk: a\u{30A}r  b -->", "here 1:1 <!-- stikk: a\u{30A}r  b -->", "år b 1:13 a\u{30A}r  b"),
        Case(
            "words", "Å [ø](stikk:) og *[b](stikk:b%C3%A5)* [c](<Stikk:d e>)", "words() 1:3 [ø](stikk:)",
            "words(bå) 1:19 [b](stikk:b%C3%A5)", "words(d e) 1:39 [c](<Stikk:d e>)"),
        Case(
            "definitions", "> Å\n> [ø](begrep:) [**b** c](begrep:x \"t\")", "definition() 2:3 [ø](begrep:)",
            "definition(x) 2:16 [**b** c](begrep:x \"t\")"),
        Case("a definition of the word itself", "[ordet](begrep:ordet)", "definition(ordet) 1:1 [ordet](begrep:ordet)"),
        Case("words by name", "Å [b][n]\n\n[n]: stikk:c", "words(c) 1:3 [b][n]"),
        Case("words after the same in code", "`[ø](stikk:)` ![a](stikk:) [ø](stikk:)", "words() 1:28 [ø](stikk:)"),
        Case("words over lines", "- Å [ø\n  b](stikk:) c", "words() 1:5 [ø"),
        Case("in an image's text", "![a <!-- stikk: b --> [c](stikk:d)](e.png)"),
        Case(
            "code and other comments", "`<!-- stikk: a -->`\n\n    <!-- stikk: a -->\n\n<!-- todo: stikk: a --> <!-- skriv: a -->"
        ),
    ]

    @Test(arguments: places) func marksAndEntriesStandWhereTheyAreWritten(_ example: Case) {
        let readout = MarkdownReadout(example.text, language: .bokmaal)
        #expect(readout.markLines == example.marks)
        let problems = TreeAudit(readout.document, bytes: readout.source.bytes.count).problems
        #expect(problems.isEmpty, "\(problems)")
    }

    static let faults = [
        Case("nothing", "<!-- stikk: -->", "REG022 1:1 <!-- stikk: -->"),
        Case("nothing but separators", "<!-- stikk: ; -->", "REG022 1:1 <!-- stikk: ; -->"),
        Case("an empty entry", "Å <!-- stikk: a;; b; -->", "REG022 1:17 ;"),
        Case("an empty level", "<!-- stikk: a; b > -->", "REG022 1:16 b >"),
        Case("no heading after a role", "<!-- stikk: hoved:; b -->", "REG022 1:13 hoved:"),
        Case("four levels", "<!-- stikk: a>b>c>d; e>f>g -->", "REG022 1:13 a>b>c>d"),
        Case(
            "too long", "<!-- stikk: " + String(repeating: "å", count: 101) + " -->",
            "REG022 1:13 " + String(repeating: "å", count: 101)),
        Case("a role misspelt", "> Å <!-- stikk: hovd: a -->", "REG022 1:17 hovd: a"),
        Case("a type misspelt beside a role", "<!-- stikk: hoved figuur: a -->", "REG022 1:13 hoved figuur: a"),
        Case("two roles", "<!-- stikk: hoved omtale: a -->", "REG022 1:13 hoved omtale: a"),
        Case(
            "the word misspelt", "<!-- stik: a -->\n\nÅ <!-- sitkk: b --> <!--stikkord: c-->", "REG022 1:6 stik",
            "REG022 3:8 sitkk", "REG022 3:25 stikkord"),
        Case(
            "the word without its colon", "<!-- stikk-start budsjett -->\n<!-- stikk slutt: b -->", "REG022 1:6 stikk-start",
            "REG022 2:6 stikk"),
        Case("not closed", "<!-- stikk: a\n\n# Å\n", "REG022 1:1 <!-- stikk: a"),
        Case("not closed before another", "> <!-- stikk: a\n>\n> # Å\n>\n> <!-- stikk: b -->\n\nÅ", "REG022 1:3 <!-- stikk: a"),
        Case("not closed in text", "Å <!-- stikk: a\nb", "REG022 1:3 <!-- stikk: a"),
        Case(
            "no words", "Å [](stikk:a) [ ](begrep:) <stikk:b>", "REG022 1:3 [](stikk:a)", "REG022 1:15 [ ](begrep:)",
            "REG022 1:28 <stikk:b>"),
        Case(
            "text after", "<!-- stikk: a --> **Å** b\nc\n\n- <!-- stikk: a --> <b>c</b>", "REG005 1:19 **Å** b",
            "REG005 4:21 <b>c</b>"),
        Case("text after the last line", "<!-- stikk: a;\nb --> Å", "REG005 2:7 Å"),
        Case(
            "hyphens", "Å <!-- stikk: a -- b --> c\n\n<!-- stikk: ; a -- b -->\n", "REG006 1:3 <!-- stikk: a -- b -->",
            "REG006 3:1 <!-- stikk: ; a -- b -->"),
        Case(
            "hyphens at the end", "Å <!-- stikk: a --->\n\n<!-- stikk: a --->", "REG006 1:3 <!-- stikk: a --->",
            "REG006 3:1 <!-- stikk: a --->"),
        Case(
            "hyphens, the same in code", "`<!-- stikk: a -- b -->` \\<!-- stikk: a -- b -->\nø <!-- stikk: a --\n *b* --> c",
            "REG006 2:3 <!-- stikk: a --"),
        Case("hyphens in a cell", "| å |\n|---|\n| ø <!-- stikk: a -- b --> |", "REG006 3:5 <!-- stikk: a -- b -->"),
        Case("hyphens in a heading", "# Å <!-- stikk: a -- b -->", "REG006 1:5 <!-- stikk: a -- b -->"),
        Case("in other HTML", "<div>\n<!-- stikk: -->\n</div>", "REG022 2:1 <!-- stikk: -->", "MRK003 1:1 <div>"),
        Case(
            "a mark in a drawing", "```søyler\n| a | b |\n|---|---|\n| c <!-- stikk: d --> | 1 |\n```",
            "BLK004 4:5 <!-- stikk: d -->"),
        Case(
            "a definition that words use, and one they do not", "[a][b]\n\n[b]: stikk:c\n[d]: begrep:e",
            "LNK009 4:1 [d]: begrep:e"),
    ]

    @Test(arguments: faults) func whatCannotBeReadIsToldOf(_ example: Case) {
        #expect(MarkdownReadout(example.text, language: .bokmaal).findingLines.sorted() == example.marks.sorted())
    }

    @Test func whatIsRightBesidesCounts() {
        let readout = MarkdownReadout("<!-- stikk: a; ; hovd: b; c -->\n\n<!-- stikk: d -- e --> f")
        #expect(readout.markLines.filter { !$0.hasPrefix("here") } == ["a 1:13 a", "c 1:27 c", "d -- e 3:13 d -- e"])
    }

    @Test(arguments: [
        ("## Avvik <!-- stikk: a -->", "## Avvik"), ("## <!-- stikk: a --> Avvik", "## Avvik"),
        ("# Å <!-- stikk: a --> <!-- stikk: b --> b", "# Å b"), ("Å <!-- stikk: a -->.\n", "Å .\n"),
        ("**Å <!-- stikk: a -->**b", "**Å <!-- x -->**b"), ("\"<!-- stikk: a -->Å\" 5 %", "\"Å\" 5 %"),
        ("![å](b.png \"c\") <!-- stikk: figur: a -->", "![å](b.png \"c\")"), ("- a\n- b <!-- stikk: c -->", "- a\n- b"),
        ("| a <!-- stikk: b --> |\n|---|\n| <!-- stikk: c --> d |", "| a |\n|---|\n| d |"),
        ("A <!-- stikk: b -->\nc", "A\nc"), ("[words](stikk:) and [more *of* them](begrep:a)", "words and more *of* them"),
    ])
    func textIsAsItWouldBeWithout(_ marked: String, _ plain: String) {
        let (one, other) = (MarkdownReadout(marked, language: .bokmaal), MarkdownReadout(plain, language: .bokmaal))
        #expect(one.html == other.html)
        #expect(one.document.plainText(of: 0) == other.document.plainText(of: 0))
        #expect(one.document.headings.map(\.anchor) == other.document.headings.map(\.anchor))
        #expect(one.document.references.count == other.document.references.count)
    }

    static let heavy = [
        Case("entries in a block", "<!-- stikk: " + String(repeating: "a > b; ", count: 10_000) + "-->"),
        Case("entries in text, each on its line", "Å <!-- stikk: " + String(repeating: "hoved: a;\n", count: 10_000) + "-->"),
        Case("empty entries", "Å <!-- stikk: b" + String(repeating: ";", count: 50_000) + "-->"),
        Case("marks in a row", "Å " + String(repeating: "<!-- stikk: a --> ", count: 10_000)),
        Case("marks that begin and do not end", "Å " + String(repeating: "<!-- stikk: a ", count: 10_000) + "-->"),
        Case("marks that never end", "Å " + String(repeating: "<!-- stikk: - ", count: 10_000)),
        Case("marks with hyphens", "Å " + String(repeating: "<!-- stikk: a -- ", count: 10_000) + "-->"),
        Case("marks, each a block", String(repeating: "<!-- stikk: a -->\n", count: 10_000)),
        Case("colons", "<!-- stikk: " + String(repeating: "a:", count: 50_000) + "-->"),
        Case("levels", "<!-- stikk: " + String(repeating: ">", count: 50_000) + "-->"),
        Case(
            "words", "Å " + String(repeating: "[a](stikk: ", count: 900) + String(repeating: "[b](stikk:c) ", count: 5_000)),
    ]

    @Test(.timeLimit(.minutes(1)), arguments: heavy) func nothingTakesLong(_ example: Case) {
        let readout = MarkdownReadout(example.text, language: .bokmaal)
        #expect(TreeAudit(readout.document, bytes: readout.source.bytes.count).problems.isEmpty)
        #expect(readout.findings.count <= 101)
    }
}
