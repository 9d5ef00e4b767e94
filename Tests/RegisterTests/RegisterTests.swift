import Register
import Testing

@Suite("The register")
struct RegisterTests {
    @Test("Marks of front matter make headings, in order, each with its chapters")
    func keywords() {
        let book = Book(
            nil,
            [
                ("a.md", "---\ntitle: Melde avvik\nkeywords: [avvik, tillit]\n---\nTekst.\n"),
                ("b.md", "---\ntitle: Om tillit\nkeywords: [tillit]\n---\nTekst.\n"),
            ])
        #expect(book.lines() == ["A", "  avvik: 1 Melde avvik", "T", "  tillit: 1 Melde avvik, 2 Om tillit"])
        #expect(book.findings.isEmpty)
    }
}
