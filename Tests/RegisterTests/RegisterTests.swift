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
        #expect(book.lines() == ["A", "  avvik: Melde avvik", "T", "  tillit: Melde avvik, Om tillit"])
        #expect(book.findings.isEmpty)
    }
}
