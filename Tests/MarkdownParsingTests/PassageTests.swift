import Diagnostics
import Markup
import TestSupport
import Testing

@testable import MarkdownParsing

/// `<span lang="sv">…</span>`: just so and well nested, whatever stands between.
@Suite("Passages in another language")
struct PassageTests {
    @Test(
        "A tag is told from what only looks like one",
        arguments: [
            ("<span lang=\"sv\">", SpanTag.opening(Array("sv".utf8))), ("<span lang=\"nb-NO\">", .opening(Array("nb-NO".utf8))),
            ("<span lang=\"sr-Latn-RS\">", .opening(Array("sr-Latn-RS".utf8))), ("</span>", .closing),
            ("<span>", .opening(nil)), ("<span lang=\"\">", .opening(nil)), ("<span lang=\"SV\">", .opening(nil)),
            ("<span lang=\"s\">", .opening(nil)), ("<span lang=\"svensk\">", .opening(nil)),
            ("<span lang=\"sv-\">", .opening(nil)), ("<span lang=\"sv-a\">", .opening(nil)),
            ("<span lang=\"sv_SE\">", .opening(nil)), ("<span lang=\"sv\" >", .opening(nil)),
            ("<span lang=\"sv\" onclick=\"x\">", .opening(nil)), ("<span lang=\"sv\"/>", .opening(nil)),
            ("<span lang='sv'>", .opening(nil)), ("<span lang=\"æøå\">", .opening(nil)), ("<spanner>", nil), ("<b>", nil),
            ("</b>", nil), ("</span >", nil), ("<span", nil), ("<span-x>", nil),
        ])
    func tags(html: String, tag: SpanTag?) { #expect(SpanTag(Array(html.utf8)) == tag, "\(html)") }

    @Test("The text of a passage counts, its tag does not")
    func plainText() throws {
        let readout = MarkdownReadout("# Å <span lang=\"sv\">*vara* <span lang=\"la\">esse</span></span>\n")
        let heading = try #require(readout.document.headings.first)
        #expect(readout.document.plainText(of: Int(heading.node)) == "Å vara esse")
        #expect(heading.anchor == "å-vara-esse" && readout.findings.isEmpty)
        let tags = readout.document.nodes.compactMap { node -> String? in
            if case .passage(let tag) = node.kind { readout.document.string(tag) } else { nil }
        }
        #expect(tags == ["sv", "la"])
    }

    @Test("However tags and emphasis are mixed, what comes out is well nested")
    func mixed() {
        let pieces = [
            "<span lang=\"sv\">", "</span>", "<span class=\"x\">", "*", "**", "~~", "[", "](https://a.no)", "![", "a", " ",
            "`", "<b>", "\n", "| ",
        ]
        var random = Seeded(seed: 1)
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 2...14, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
                .joined()
            let readout = MarkdownReadout(text)
            #expect(HTMLAudit(readout.html).problems == [], "\(readout.html)")
            #expect(TreeAudit(readout.document, bytes: readout.source.bytes.count).problems == [], "\(readout.html)")
        }
    }

    @Test("Many tags are no slower to pair than they are to read, and nesting stops somewhere")
    func many() {
        let deep = String(repeating: "<span lang=\"sv\">", count: 20_000) + "a" + String(repeating: "</span>", count: 20_000)
        let readout = MarkdownReadout(deep)
        #expect(HTMLAudit(readout.html).problems == [])
        #expect(readout.findings.map(\.code) == [.nestedTooDeep])
        let open = String(repeating: "<span lang=\"sv\">*a*", count: 20_000)
        #expect(MarkdownReadout(open).findings.map(\.code) == [.rawHTML])
    }

    @Test("A finding says what may be written")
    func advice() {
        let advice = MarkdownReadout("<span id=\"x\">a</span>").findings.compactMap(\.advice?.bokmaal)
        #expect(advice.count == 1 && advice.allSatisfy { $0.contains("<span lang=\"sv\">tekst</span>") })
        #expect(MarkdownReadout("<b>a</b>").findings.compactMap(\.advice?.bokmaal) == ["Skriv det i Markdown."])
    }
}
