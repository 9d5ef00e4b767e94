import Diagnostics
import HandbookModel
import Resolving
import Testing

/// How chapters lean on each other when some of them are translations.
@Suite("Relations") struct RelationTests {
    private let files = [("b.md", "# B\n"), ("b.nn.md", "# B nn\n")]

    private func incoming(_ book: Book, of path: String) -> [String] {
        let handbook = book.resolved.handbook
        guard let id = handbook.chapters.firstIndex(where: { $0.path.text == path }) else { return [] }
        return book.resolved.incoming[id].flatMap(\.sources).map { handbook[$0].path.text }
    }

    @Test("Who names a translation, or writes in its language, leans on the original", arguments: ["requires", "used-with"])
    func translations(key: String) {
        let book = Book(
            files + [
                ("a.md", "---\n\(key): [b.nn.md]\n---\n# A\n"), ("n.md", "---\nlang: nn\n\(key): b.md\n---\n# N\n"),
            ])
        #expect(book.findings == [] && incoming(book, of: "b.md") == ["a.md", "n.md"])
    }

    @Test("A ring goes through the originals of the translations that are named")
    func rings() {
        let book = Book([
            ("a.md", "---\nrequires: b.nn.md\n---\n# A\n"), ("b.md", "---\nrequires: a.md\n---\n# B\n"), ("b.nn.md", "# B nn\n"),
        ])
        #expect(book.found.map(\.code) == [.relationLoop])
    }

    @Test("No chapter leans on itself in another language")
    func itself() {
        let book = Book([("a.md", "---\nrequires: a.nn.md\n---\n# A\n"), ("a.nn.md", "# A nn\n")])
        #expect(book.found.map(\.code) == [.yamlBadValue])
    }

    @Test("A chapter named twice is leant on once")
    func twice() {
        let book = Book(files + [("a.md", "---\nrequires: [b.md, ./b.md]\n---\n# A\n")])
        #expect(book.findings == [] && incoming(book, of: "b.md") == ["a.md"])
        #expect(book.links(of: "a.md").relations.map(\.targets.count) == [1])
    }
}
