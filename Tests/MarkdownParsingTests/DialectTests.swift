import Testing

/// Every example of the files in Dialect/.
struct DialectTests {
    @Test func everyExampleHolds() throws {
        let files = try DialectFile.all()
        for file in files {
            for example in file.examples { check(example, in: file) }
        }
        #expect(files.reduce(0) { $0 + $1.examples.count } >= 70)
    }

    private func check(_ example: DialectFile.Example, in file: DialectFile) {
        let readout = MarkdownReadout(
            SpecTests.asBody(example.markdown), language: example.language, showing: DialectPresentation.show)
        let expected = example.html + example.findings.map { "finding: \($0)\n" }.joined()
        let found = readout.html + readout.findingLines.map { "finding: \($0)\n" }.joined()
        guard expected != found else { return }
        Issue.record(
            """
            Dialect/\(file.name):\(example.line)
            \(example.markdown)
            \(LineDifference(expected: expected, found: found))
            """)
    }
}
