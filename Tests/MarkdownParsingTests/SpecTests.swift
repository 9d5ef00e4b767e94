import MarkdownParsing
import Testing

/// The GFM specification's own examples, read and written by us.
struct SpecTests {
    @Test func everyExampleIsWrittenAsSpecifiedOrListedWithItsReason() throws {
        let examples = try Specification.examples()
        var passed = 0
        for example in examples {
            let readout = MarkdownReadout(Self.asBody(example.markdown))
            let ours = CommonForm.ofOurs(readout.html)
            let theirs = CommonForm.ofTheirs(example.html)
            let reason = SpecDeviations.reason(for: example.number)
            if ours == theirs { passed += 1 }
            if (ours == theirs) == (reason == nil) { continue }
            Issue.record(Comment(rawValue: Self.report(example, theirs: theirs, ours: ours, reason)))
        }
        #expect(passed + SpecDeviations.count == examples.count)
    }

    /// The parser takes a first line `---` for front matter; after a blank line it is Markdown, and means the same.
    static func asBody(_ markdown: String) -> String {
        markdown.hasPrefix("---") || markdown.hasPrefix("+++") ? "\n" + markdown : markdown
    }

    private static func report(
        _ example: SpecificationExample, theirs: String, ours: String, _ reason: SpecDeviations.Reason?
    ) -> String {
        if let reason { return "Example \(example.number) is listed (\(reason.rawValue)), but passes." }
        return """
            Example \(example.number), \(example.section), is not listed:
            \(example.markdown)
            \(LineDifference(expected: theirs, found: ours))
            """
    }
}

extension SpecTests {
    /// Also what is left out is left out as cmark's safe mode does it, and nothing beside it.
    @Test func whatIsNotAFigureIsWrittenAsCMarkWritesIt() throws {
        for example in try Specification.examples() where SpecDeviations.reason(for: example.number) != .figure {
            let (ours, theirs) = CMarkOracle.comparison(Array(Self.asBody(example.markdown).utf8))
            #expect(ours == theirs, "Example \(example.number):\n\(example.markdown)")
        }
    }
}
