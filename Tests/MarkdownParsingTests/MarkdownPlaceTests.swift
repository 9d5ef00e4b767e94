import Diagnostics
import Markup
import Testing

/// Where findings and addresses are said to stand: line and column as an editor program counts them.
@Suite("Markdown: places")
struct MarkdownPlaceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let findings: [String]
        let testDescription: String

        init(_ name: String, _ text: String, _ findings: String...) {
            testDescription = name
            self.text = text
            self.findings = findings
        }
    }

    static let findings = [
        Case("tag after Norwegian letters", "Æ ø å <b>x</b>", "MRK003 1:7 <b>"),
        Case("tag after a surrogate pair", "🎉 <b>x</b>", "MRK003 1:3 <b>"),
        Case("tag on a later line", "En\nto <b>x</b>", "MRK003 2:4 <b>"),
        Case("CRLF", "En\r\nto <b>x</b>\r\n", "MRK003 2:4 <b>"),
        Case("BOM", "\u{FEFF}En <b>x</b>", "MRK003 1:5 <b>"),
        Case("front matter", "---\ntitle: Å\n---\n\nEn <b>x</b>", "MRK003 5:4 <b>"),
        Case("front matter with CRLF and BOM", "\u{FEFF}---\r\ntitle: Å\r\n---\r\nEn <b>x</b>", "MRK003 4:4 <b>"),
        Case("front matter that holds an indented fence", "---\nsummary: |\n  a\n  ---\n---\nEn <b>x</b>", "MRK003 6:4 <b>"),
        Case("in a quote", "> > Å <b>x</b>", "MRK003 1:7 <b>"),
        Case("in a list", "- 1. Å <b>x</b>", "MRK003 1:8 <b>"),
        Case("in a table", "| Å |\n|---|\n| ø <b>x</b> |", "MRK003 3:5 <b>"),
        Case("block", "En\n\n> <div>\n> x\n> </div>", "MRK003 3:3 <div>"),
        Case("unknown alert", "Æ\n\n> [!HUSK]\n> x", "MRK004 3:1 > [!HUSK]"),
        Case("unknown alert in a list", "- å\n\n  > [!HUSK]\n  > x", "MRK004 3:3 > [!HUSK]"),
        Case("too deep", "Å\n\n" + String(repeating: "> ", count: 101) + "ø", "MRK002 3:199 > > ø"),
        Case(
            "too heavy, after front matter", "---\ntitle: Å\n---\nÅ\n\n" + String(repeating: "[ø ", count: 1_001) + "\nb",
            "MRK001 6:1 " + String(repeating: "[ø ", count: 1_001)),
        Case("footnote without text", "Å[^a] b", "MRK005 1:2 [^a]"),
        Case("footnote without text, twice", "Å[^a] b[^a]", "MRK005 1:2 [^a]", "MRK005 1:8 [^a]"),
        Case("footnote without text, on a later line", "> Å\n> b[^ø]", "MRK005 2:4 [^ø]"),
        Case("footnote nobody points to", "Å\n\n[^ø]: b", "MRK006 3:1 [^ø]: b"),
        Case("footnote nobody points to, in a list", "- Å\n\n  [^ø]: b", "MRK006 3:3 [^ø]: b"),
        Case("footnote defined twice", "Å[^ø]\n\n[^ø]: b\n\n[^Ø]: c", "MRK007 5:1 [^Ø]: c"),
        Case("name without definition", "Å [b][c]", "LNK005 1:3 [b][c]"),
        Case("a line that fails to define the name", "Å [b][c]\n\n[c]: {% side %}", "LNK005 1:3 [b][c]"),
        Case("name without definition, twice", "Å [b][c] og [b][c]", "LNK005 1:3 [b][c]", "LNK005 1:13 [b][c]"),
        Case("name without definition, lazily quoted", "> Å\nd [b][c]", "LNK005 2:3 [b][c]"),
        Case("name without definition, in a list", "- Å\n\n  1. d [b][]", "LNK005 3:8 [b][]"),
        Case("definition nobody uses", "Å\n\n[b]: c.md", "LNK009 3:1 [b]: c.md"),
        Case("definition nobody uses, in a quote", "> Å\n>\n> [b]: <c d.md> \"e\"", "LNK009 3:3 [b]: <c d.md"),
        Case("definition nobody uses, first in a paragraph", "[b]: c.md\nTekst", "LNK009 1:1 [b]: c.md"),
        Case("definition nobody uses, CRLF", "Å\r\n\r\n[b]: c.md\r\n", "LNK009 3:1 [b]: c.md"),
        Case("definition nobody uses, in a numbered list", "1. Å\n\n   [b]: c.md", "LNK009 3:4 [b]: c.md"),
        Case("definition twice", "[b]\n\n[b]: c.md\n[B]: d.md", "LNK010 4:1 [B]: d.md"),
        Case("used by an entity's name", "[b]\n\n[b]: c.md?d&amp;e"),
        Case("used over two lines", "[b\nc]\n\n[b c]: d.md"),
        Case("used with text over two lines", "[x\ny][b]\n\n[b]: d.md"),
        Case("used by an image", "![x][b]\n\n[b]: d.png"),
        Case("used in a table cell", "| å |\n|---|\n| [b] |\n\n[b]: d.md"),
        Case("used after an escaped pipe", "| å |\n|---|\n| \\| [b] |\n\n[b]: d.md"),
        Case("same address, one used", "[b]\n\n[b]: d.md\n[c]: d.md", "LNK009 4:1 [c]: d.md"),
        Case("same address, written inline", "[x](d.md)\n\n[c]: d.md", "LNK009 3:1 [c]: d.md"),
        Case("code is no definition", "```\n[b]: c.md\n```\n\n    [d]: e.md"),
        Case("address with a space", "Å [b](c d.odt)", "LNK011 1:7 c d.odt"),
        Case("text after a comment", "Å\n\n<!-- b --> c", "MRK003 3:1 <!-- b --> c"),
        Case("title that is not closed", "Å [b](c.md \"d)", "LNK011 1:7 c.md \"d"),
        Case("address with a space, in a list", "- Å\n- [ø](c d.odt)", "LNK011 2:7 c d.odt"),
    ]

    @Test(arguments: findings) func findingsStandWhereTheFaultIs(_ example: Case) {
        #expect(MarkdownReadout(example.text).findingLines == example.findings)
    }

    static let addresses = [
        Case("inline", "Å [b](c.md)", "1:7 c.md"),
        Case("in angle brackets", "Å [b](<c d.md>)", "1:8 c d.md"),
        Case("image", "Å ![b](c.png \"c.png\")", "1:8 c.png"),
        Case("automatic", "Å <https://a.no>", "1:4 https://a.no"),
        Case("bare", "Å https://a.no.", "1:3 https://a.no"),
        Case("repeated on one line", "[x](a.md) [x](a.md) å [y](a.md)", "1:5 a.md", "1:15 a.md", "1:27 a.md"),
        Case("one the start of another", "[x](a.md#b) [x](a.md)", "1:5 a.md#b", "1:17 a.md"),
        Case("text is the address", "[a.md](a.md)", "1:8 a.md"),
        Case("text holds the address", "Se a.md: (a.md) [se a.md](a.md)", "1:27 a.md"),
        Case("CRLF", "Å\r\n[b](c.md)\r\n", "2:5 c.md"),
        Case("BOM", "\u{FEFF}[b](c.md)", "1:6 c.md"),
        Case("front matter", "---\ntitle: a.md\n---\n[b](a.md)", "4:5 a.md"),
        Case("quote", "> > [b](c.md)", "1:9 c.md"),
        Case("quote, continued", "> å\n> ø [b](c.md)", "2:9 c.md"),
        Case("list, continued", "- å\n  ø [b](c.md) og [d](c.md)", "2:9 c.md", "2:22 c.md"),
        Case("over two lines", "[b\nd](c.md)", "2:4 c.md"),
        Case("by name", "Å [b][n]\n\n[n]: c.md", "3:6 c.md"),
        Case("by name, twice", "Å [b][n] [n]\n\n[n]: c.md", "3:6 c.md", "3:6 c.md"),
        Case("by name, in a quote", "> [n]\n>\n> [n]: <c d.md>", "3:9 c d.md"),
        Case("by name, like an inline one", "[b](c.md) [n]\n\n[n]: c.md", "1:5 c.md", "3:6 c.md"),
        Case("in a table", "| å |\n|---|\n| [b](c.md) \\| [d](c.md) |", "3:7 c.md", "3:20 c.md"),
        Case("in a heading", "## Å [b](c.md)\n\nø [d](c.md)\n===", "1:10 c.md", "3:7 c.md"),
        Case("image in a link", "[![å](c.png)](d.md)", "1:15 d.md", "1:7 c.png"),
        Case("after an escape and an entity", "\\* &aring; [b](c.md)", "1:16 c.md"),
    ]

    @Test(arguments: addresses) func addressesAreFoundWhereTheyStand(_ example: Case) {
        #expect(MarkdownReadout(example.text).addressLines == example.findings)
    }
}
