import Diagnostics
import Language
import Markup
import TestSupport
import Testing

@testable import MarkdownParsing

@Suite("Citations")
struct CitationTests {
    @Test(
        "what stands between the brackets",
        arguments: [
            ("@a", "a"), ("@a, s. 12", "a|s. 12"), ("@a;@b", "a b"),
            ("@a; @b, s. 3, note 2", "a b|s. 3, note 2"),
            ("@rønning_2016:x.y-z", "rønning_2016:x.y-z"), ("@a,", "a"), ("@1", "1"),
        ])
    func parts(content: String, expected: String) {
        guard case .citation(let items) = CitationText(content) else { return #expect(Bool(false), "\(content)") }
        #expect(items.map { $0.locator.isEmpty ? $0.source : "\($0.source)|\($0.locator)" }.joined(separator: " ") == expected)
    }

    @Test(
        "what was meant as a citation, and what was not",
        arguments: [
            ("@a s. 12", CitationText.malformed(suggestion: "[@a, s. 12]")), ("@a; b", .malformed(suggestion: "[@a; @b]")),
            ("@a, @b", .malformed(suggestion: "[@a; @b]")), ("@a;", .malformed(suggestion: "[@a]")),
            ("@", .malformed(suggestion: nil)), ("@ a", .malformed(suggestion: nil)), ("@#$%", .text), ("@-a", .text),
            ("@.", .text),
        ])
    func malformed(content: String, expected: CitationText) {
        #expect(CitationText(content) == expected)
    }

    private func places(_ text: String) -> [String] {
        let read = MarkdownReadout(text, language: .bokmaal)
        return read.document.citations.map { citation in
            citation.items.map { item in
                let position = read.source.position(at: Int(item.range.start))
                return "\(position.line):\(position.column) \(read.source.string(in: item.range.bytes))"
            }.joined(separator: "; ")
        }
    }

    @Test("places are exact, also after escapes, code, over lines, in quotes and in tables")
    func exactPlaces() {
        #expect(places("Å [@a] og [@b; @c, s. 1]\n") == ["1:5 a", "1:13 b; 1:17 c"])
        #expect(places("`[@a]` \\[@a] [@a]\n") == ["1:16 a"])
        #expect(places("``x ` [@a]`` &#91;@a] [\\@a] **[@a]**\n") == ["1:33 a"])
        #expect(places("` [@a]\n") == ["1:5 a"])
        #expect(places("> En\n>   linje [@a,\n> s. 3] og\n> [@b]\n") == ["2:13 a", "4:5 b"])
        #expect(places("| A | B |\n|---|---|\n| x \\| [@a] | `y` [@b] |\n| ` | [@c] |\n") == ["3:10 a", "3:21 b", "4:9 c"])
        #expect(
            places("# Tittel [@a]\n\n- punkt [@b]\n  [@b]\n\nNote.[^1]\n\n[^1]: Se [@c].\n") == [
                "1:12 a", "3:11 b", "4:5 b", "8:12 c",
            ])
        #expect(places("---\ntittel: x\n---\r\n\r\nTekst [@a]\r\n") == ["5:9 a"])
        #expect(places("[@b\\_c] [@b_c]\n") == ["1:1 [@b\\_c]", "1:11 b_c"])
    }

    @Test("a heading with a citation has the anchor GitHub gives it, and is read out without it")
    func headings() {
        let document = MarkdownReadout("## Mål [@a] her\n\n## Mål [@b]\n", language: .bokmaal).document
        #expect(document.headings.map(\.anchor) == ["mål-a-her", "mål-b"])
        #expect(document.headings.map { document.plainText(of: Int($0.node)) } == ["Mål her", "Mål"])
    }

    @Test("without a bibliography it is text like any other")
    func unread() {
        let source = SourceText(path: SourcePath("a.md"), bytes: Array("# Å [@a]\n\n[@todo] [@a s. 12]\n".utf8))
        let parsed = ManuscriptParser.parse(source) { _ in .bokmaal }
        #expect(parsed.value.document.citations.isEmpty && parsed.findings.isEmpty)
        #expect(parsed.value.document.plainText(of: 0) == "Å [@a][@todo] [@a s.\u{A0}12]")
    }

    @Test("a chapter of nothing but brackets is read in no time")
    func heavy() {
        let pieces = ["[@a] ", "[@a,\n", "[@", "\\[@a] ", "&#0091;@a] ", "`[@a]", "[@a][@b]", "[@a,\nb] "]
        for piece in pieces {
            let count = 200_000 / piece.utf8.count
            let clock = ContinuousClock()
            let time = clock.measure { _ = MarkdownReadout(String(repeating: piece, count: count), language: .bokmaal) }
            #expect(time < .seconds(20), "\(piece)")
        }
    }

    @Test("whatever is written around them, the tree stays a tree", arguments: 0..<40)
    func noise(seed: Int) {
        var random = Seeded(seed: UInt64(seed))
        let pieces = [
            "[@a]", "[@a, s. 3", "]", "[", "@", ";", ", ", "\n", "\n\n", "> ", "- ", "| ", "`", "\\", "*", "**", "](x)", "![",
            "[^1]",
            "\n[^1]: ", "# ", "<br>", "www.a.no ", "a@b.no", "\"", "é", "&#91;", "|-|\n",
        ]
        for _ in 0..<100 {
            let text = (0...random.next(upTo: 40)).map { _ in pieces[random.next(upTo: pieces.count)] }.joined()
            let read = MarkdownReadout(text, language: .bokmaal)
            #expect(TreeAudit(read.document, bytes: text.utf8.count).problems == [], "\(text)")
            let nodes = read.document.nodes.indices.filter {
                if case .citation = read.document.nodes[$0].kind { true } else { false }
            }
            #expect(read.document.citations.map { Int($0.node) } == nodes, "\(text)")
        }
    }
}
