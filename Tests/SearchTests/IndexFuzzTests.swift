import Language
import TestSupport
import Testing

@testable import Search

@Suite("The index of any handbook")
struct IndexFuzzTests {
    private static let signs = [
        "\"", "\\", "</script>", "\u{2028}", "\u{2029}", "\u{FEFF}", "𝛼", "👩‍👩‍👧", "`", "${x}", "\t", "\u{0}", "\u{85}", "\u{1F}",
        "#", "å", "é", "«sitat»", "\\u0022", "\r", "<!--", "]]>", "e\u{301}", "\u{AD}", "|",
    ]

    private static func text(_ random: inout Seeded) -> String {
        let words = [
            "kommune", "kommunen", "møte", "e-post", "§ 4-2", "saksbehandler", "sak", "behandler", "Ås", "10-års", "ord",
        ]
        return (0..<random.next(upTo: 30)).map { _ in
            random.next(upTo: 3) == 0 ? signs[random.next(upTo: signs.count)] : words[random.next(upTo: words.count)]
        }.joined(separator: random.next(upTo: 4) == 0 ? "" : " ")
    }

    private static func chapters(_ random: inout Seeded, _ count: Int) -> [(String, String)] {
        (0..<count).map { number in
            let sections = (0..<random.next(upTo: 5)).map { _ in
                String(repeating: "#", count: 2 + random.next(upTo: 3))
                    + " \(text(&random))\n\n\(text(&random))\n\n- \(text(&random))\n"
            }
            return (
                "kap-\(number).md", "# K\(number) \(text(&random))\n\n\(text(&random))\n\n" + sections.joined(separator: "\n")
            )
        }
    }

    @Test("Whatever stands in the texts, files are read back and nothing breaks out of them", arguments: 0..<12)
    func hostile(_ seed: Int) throws {
        var random = Seeded(seed: UInt64(seed))
        let chapters = Self.chapters(&random, 1 + random.next(upTo: 90))
        let book = try IndexedBook(chapters)
        for (name, bytes) in book.files {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(text.utf8.elementsEqual(bytes), "\(name) is UTF-8")
            // One line, one call, one text; in cards and concepts, control characters are signs.
            let signs = name.hasPrefix("k-") || name.hasPrefix("b-") ? SignTable.signs : []
            #expect(!bytes.dropLast().contains { $0 < 0x20 && $0 != 0x09 && !signs.contains($0) || $0 == 0x7F }, "\(name)")
            #expect(!text.contains("<") && !text.unicodeScalars.contains { ["\u{2028}", "\u{2029}", "\u{FEFF}"].contains($0) })
            #expect(text.hasPrefix("stikkordSok.") && text.hasSuffix("\");\n"))
        }
        let cards = try book.cards
        #expect(cards.count == book.root.sections)
        let entries = try book.entries
        let keys = SearchKeys(.bokmaal)
        for (left, right) in zip(entries, entries.dropFirst()) {
            let (one, other) = (keys.key(of: left.term), keys.key(of: right.term))
            #expect(SearchRoot.precedes(one, other) || one == other && SearchRoot.precedes(left.term, right.term))
        }
        for entry in entries {
            #expect(zip(entry.postings, entry.postings.dropFirst()).allSatisfy { $0.section < $1.section })
            #expect(entry.postings.last?.section ?? 0 < book.root.sections)
            #expect(entry.idf == SearchScore.idf(holding: entry.postings.count, of: book.root.sections))
            if entry.hasPositions { #expect(try book.positions(entry.term)?.count == entry.postings.count, "\(entry.term)") }
        }
    }

    @Test("Every term is found where the root says, and all that a text analyses to is there", arguments: 0..<6)
    func whole(_ seed: Int) throws {
        var random = Seeded(seed: 100 + UInt64(seed))
        let chapters = Self.chapters(&random, 70)
        let book = try IndexedBook(chapters)
        let keys = SearchKeys(.bokmaal)
        let terms = Set(try book.entries.map(\.term))
        for entry in try book.entries {
            let shards = book.root.termShards(holding: keys.key(of: entry.term))
            let found = try shards.flatMap { try TermShard(reading: book.bytes(.terms, $0), number: $0).entries }
            #expect(found.contains(entry))
        }
        for (page, card) in try book.cards {
            for term in SearchAnalysis(.bokmaal).terms(of: page.title) + SearchAnalysis(.bokmaal).terms(of: card.heading) {
                #expect(terms.contains(term.text), "\(term.text)")
            }
        }
    }

    @Test("Blocks may be read by any number of workers")
    func workers() throws {
        var random = Seeded(seed: 7)
        let book = IndexedBook.resolved(Self.chapters(&random, 300), "begreper:\n  sak: sak\n  ord: {term: ord, se-fra: møte}\n")
        let one = try IndexedBook.index(book)
        for count in [2, 3, 5] {
            let many = try IndexedBook.index(book, memories: count)
            #expect(many.files == one.files && many.root == one.root)
        }
    }

    @Test("Words longer than any word are no terms")
    func long() throws {
        let book = try IndexedBook([("index.md", "# Boka\n\nFør \(String(repeating: "a", count: 100_000)) etter.\n")])
        #expect(try book.entries.allSatisfy { $0.term.utf16.count <= 64 })
        #expect(try book.positions(SearchAnalysis(.bokmaal).term(ofRun: "etter")) == [[4]])
    }
}
