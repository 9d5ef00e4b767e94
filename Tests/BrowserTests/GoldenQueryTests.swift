import Foundation
import Testing

/// Three small handbooks and what readers type in them, from `Search/`: see its README.
private enum GoldenBook: String, CaseIterable {
    case nb, da, sv

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Search")

    private static let sites = Dictionary(
        uniqueKeysWithValues: allCases.map { book in
            (book, Result { try HandbookSite(content: folder.appending(path: book.rawValue)) })
        })

    var site: HandbookSite { get throws { try #require(Self.sites[self]).get() } }

    /// The rows of a table without its heads.
    static func rows(_ table: String) throws -> [[String]] {
        try String(contentsOf: folder.appending(path: table + ".tsv"), encoding: .utf8)
            .split(separator: "\n").dropFirst().map {
                $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            }
    }
}

extension InChromium {
    /// What a reader finds first, in a copy opened from disk.
    @Suite("Golden queries")
    struct GoldenQueryTests {
        private struct Hits: Decodable {
            let total: Int
            /// Addresses of sections, in order; the first of each page leads.
            let sections: [String]
            let pages: [String]
        }

        /// Asks the engine of the page, one query after the other.
        private func ask(_ queries: [String], in book: GoldenBook) async throws -> [Hits] {
            let page = try await Chromium.shared.open(try book.site.file("sok.html"))
            let asked = String(decoding: try JSONEncoder().encode(queries), as: UTF8.self)
            let hits: [Hits] = try await page.evaluate(
                """
                (async () => {
                  const engine = await stikkordSok.reader.prepare();
                  const all = [];
                  for (const query of \(asked)) {
                    const found = await engine.search(query, { filters: [], live: false, first: 0, count: 50 });
                    all.push({
                      total: found.total, pages: found.pages.map(page => page.href),
                      sections: found.pages.flatMap(page => page.sections.map(section => section.href)),
                    });
                  }
                  return all;
                })()
                """)
            #expect(page.consoleErrors.isEmpty)
            return hits
        }

        @Test("The first hit is the expected one", arguments: [("nb", 80), ("nn", 25), ("da", 20), ("sv", 20), ("mixed", 5)])
        func firstHits(table: String, least: Int) async throws {
            let rows = try GoldenBook.rows(table)
            #expect(rows.count >= least)
            let hits = try await ask(rows.map { $0[0] }, in: GoldenBook(rawValue: table) ?? .nb)
            for (row, found) in zip(rows, hits) {
                #expect(found.sections.first == row[1], "«\(row[0])»: \(row[2])")
            }
        }

        @Test("Some queries find nothing, and some pages are not found", arguments: GoldenBook.allCases.map(\.rawValue))
        func notFound(book: String) async throws {
            let book = try #require(GoldenBook(rawValue: book))
            let empty = try GoldenBook.rows("no-hits").filter { $0[0] == book.rawValue }
            for (row, found) in zip(empty, try await ask(empty.map { $0[1] }, in: book)) {
                #expect(found.sections == [], "«\(row[1])»: \(row[2])")
            }
            let without = try GoldenBook.rows("first-is-not").filter { $0[0] == book.rawValue }
            for (row, found) in zip(without, try await ask(without.map { $0[1] }, in: book)) {
                #expect(!found.pages.isEmpty && !found.pages.contains(row[2]), "«\(row[1])»: \(row[3])")
            }
        }
    }
}
