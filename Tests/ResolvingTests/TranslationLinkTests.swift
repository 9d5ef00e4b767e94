import Diagnostics
import HandbookModel
import Resolving
import Testing

@Suite("Links in several languages")
struct TranslationLinkTests {
    private func book(_ nynorsk: String, bokmaal: String = "# A\n") -> Book {
        Book([
            ("a.md", bokmaal), ("a.nn.md", "# A nn\n\n\(nynorsk)\n"), ("b.md", "# B\n\n## Mål\n\n## Steg\n"),
            ("b.nn.md", "# B nn\n\n## Føremål\n\n## Steg\n"), ("b.en.md", "# B en\n"), ("c.md", "# C\n\n## Mål\n"),
            ("n.md", "---\nlang: nn\n---\n# N\n\n[b](b.md)\n"), ("bilde.png", "x"),
        ])
    }

    @Test(
        "Whoever reads nynorsk stays there as far as it goes",
        arguments: [
            ("[](b.md)", "b.nn.md"), ("[](b.nn.md)", "b.nn.md"), ("[](b.en.md)", "b.en.md"), ("[](c.md)", "c.md"),
            ("[](b.md#steg)", "b.nn.md#steg"), ("[](b.md#mål)", "b.md#mål"), ("[](b.md#føremål)", "b.nn.md#føremål"),
            ("[](c.md#mål)", "c.md#mål"), ("[](a.md)", "a.md"), ("[](#a-nn)", "a.nn.md#a-nn"), ("[](b.md#top)", "b.nn.md"),
            ("![x](bilde.png)", "fil: bilde.png"),
        ])
    func targets(link: String, target: String) {
        let book = book(link)
        #expect(book.targets(of: "a.nn.md") == [target] && book.findings == [])
    }

    @Test("A section in no version is told of, and so is one that a link to a translation names in vain")
    func anchors() {
        #expect(book("[](b.md#mangler)").findings == ["LNK002 b.md#mangler"])
        #expect(book("[](b.nn.md#mål)").findings == ["LNK002 b.nn.md#mål"])
        #expect(book("[](b.nn.md#mål)").targets(of: "a.nn.md") == ["b.nn.md"])
    }

    @Test("The page of an old link, and an original in nynorsk, lead the same way")
    func other() {
        let book = book("[](b.html)")
        #expect(book.targets(of: "a.nn.md") == ["b.nn.md"] && book.findings == ["LNK012 b.html"])
        #expect(book.targets(of: "n.md") == ["b.nn.md"])
    }

    @Test("A chapter and its translation count as one that refers to another")
    func backlinks() {
        let book = book("Sjå [b](b.md).", bokmaal: "# A\n\nSe [b](b.md), [a](a.nn.md) og [engelsk](b.en.md).\n")
        #expect(book.backlinks(to: "b.md") == ["a.md#a: Se [b], a og engelsk.", "n.md#n: [b]"])
        #expect(book.backlinks(to: "b.nn.md") == [] && book.backlinks(to: "a.md") == [])
    }

    @Test("What a translation has from its original is told of once, and leads to the versions in its language")
    func relations() {
        let book = Book([
            ("a.md", "---\nrequires: [b.md, borte.md]\n---\n# A\n"), ("a.nn.md", "# A nn\n"), ("b.md", "# B\n"),
            ("b.nn.md", "# B nn\n"),
        ])
        #expect(book.findings == ["LNK001 borte.md"])
        let paths = { (path: String) in
            book.links(of: path).relations.flatMap(\.targets).map { book.resolved.handbook[$0].path.text }
        }
        #expect(paths("a.md") == ["b.md"] && paths("a.nn.md") == ["b.nn.md"])
    }
}
