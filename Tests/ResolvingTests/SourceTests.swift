import Diagnostics
import HandbookModel
import Resolving
import Testing

@Suite("Sources")
struct SourceTests {
    private static let sources = """
        [{"id": "b", "title": "B"}, {"id": "a", "title": "A"}, {"id": "lang-id", "title": "C"}]
        """

    private func book(_ files: [(String, String)]) -> Book { Book([("kilder.json", Self.sources)] + files) }

    /// A chapter's list: ids with their locators, and free texts in quotes.
    private func listed(_ book: Book, _ path: String) -> [String] {
        book.links(of: path).sources.listed.map { item in
            switch item {
            case .text(let text): "«\(text)»"
            case .source(let index, let locator):
                "\(book.resolved.handbook.bibliography?[index].id.text ?? "")\(locator.isEmpty ? "" : "|\(locator)")"
            }
        }
    }

    private func uses(_ book: Book) -> [String] {
        zip(book.resolved.handbook.bibliography?.sources ?? [], book.resolved.sourceUses).map { source, uses in
            let places = uses.map { use in
                book.resolved.handbook[use.chapter].path.text + (use.anchor.map { "#\($0)" } ?? "")
            }
            return "\(source.id.text): \(places.joined(separator: " "))"
        }
    }

    @Test("a chapter's list is what its front matter says, then what only the text cites")
    func list() {
        let book = book([
            (
                "a.md",
                "---\nkilder:\n  - b, s. 3\n  - Samtale med Kari\n  - https://x.no/y\n---\n# A\n\n[@lang-id; @b] [@a, s. 1]\n"
            )
        ])
        #expect(listed(book, "a.md") == ["b|s. 3", "«Samtale med Kari»", "«https://x.no/y»", "a", "lang-id"])
        #expect(book.findings == [])
    }

    @Test("each source knows the chapters and sections that use it, once, in reading order")
    func places() {
        let book = book([
            ("a.md", "# A [@a]\n\n[@a] [@a]\n\n## Mål [@b]\n\n[@b] [@lang-id][^1]\n\n[^1]: [@a] [@b]\n"),
            ("b.md", "---\nkilder: [a, lang-id]\n---\n# B\n\n## C\n\n[@a]\n"),
        ])
        #expect(uses(book) == ["a: a.md b.md#c", "b: a.md#mål-b a.md", "lang-id: a.md#mål-b b.md"])
    }

    @Test("unknown and unused sources are told of")
    func findings() {
        let book = book([("a.md", "---\nkilder:\n  - lang-if\n  - bok, 2016\n---\n# A\n\n[@lang_id; @a] [@nei]\n")])
        #expect(
            book.findings == [
                "KIL001 lang-if", "KIL001 bok, 2016", "KIL001 lang_id", "KIL001 nei", "KIL002 \"b\"", "KIL002 \"lang-id\"",
            ])
        #expect(book.suggestions.first == "lang-id")
        #expect(listed(book, "a.md") == ["«lang-if»", "«bok, 2016»", "a"])
    }

    @Test("what only drafts lean on is not told to be unused")
    func drafts() {
        let book = book([("a.md", "# A\n\n[@a]\n"), ("b.md", "---\nstatus: utkast\nkilder: b\n---\n# B\n\n[@lang-id]\n")])
        #expect(book.findings == [] && uses(book) == ["a: a.md", "b: ", "lang-id: "])
    }

    @Test("without a bibliography all is free text")
    func none() {
        let book = Book([("a.md", "---\nkilder: [a, nei]\n---\n# A\n\n[@a]\n")])
        #expect(book.findings == [] && listed(book, "a.md") == ["«a»", "«nei»"] && book.resolved.sourceUses.isEmpty)
    }

    @Test("the sentence of a backlink is read without its citations")
    func backlinks() {
        let book = book([("a.md", "# A\n\nSe [B](b.md) [@a]. Mer.\n\n## X [@b]\n\n[@lang-id]\n"), ("b.md", "# B\n")])
        #expect(book.backlinks(to: "b.md") == ["a.md#a: Se [B]."])
    }
}
