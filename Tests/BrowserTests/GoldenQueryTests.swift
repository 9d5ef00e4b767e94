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

            /// Whether a page is among the first three; with an anchor, that section of it too. A translation is as good.
            func shows(_ answer: String) -> Bool {
                let page = answer.split(separator: "#")[0]
                let first = pages.prefix(3).filter { $0 == page || $0.replacing(".nn.html", with: ".html") == page }
                guard answer.contains("#") else { return !first.isEmpty }
                return first.contains(String(page)) && sections.contains(answer)
            }
        }

        /// Asks the engine of the page, one query after the other.
        private func ask(_ queries: [String], on site: HandbookSite) async throws -> [Hits] {
            let page = try await Chromium.shared.open(site.file("sok.html"))
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
            let hits = try await ask(rows.map { $0[0] }, on: try (GoldenBook(rawValue: table) ?? .nb).site)
            for (row, found) in zip(rows, hits) {
                #expect(found.sections.first == row[1], "«\(row[0])»: \(row[2])")
            }
        }

        @Test("Some queries find nothing, and some pages are not found", arguments: GoldenBook.allCases.map(\.rawValue))
        func notFound(book: String) async throws {
            let book = try #require(GoldenBook(rawValue: book))
            let empty = try GoldenBook.rows("no-hits").filter { $0[0] == book.rawValue }
            for (row, found) in zip(empty, try await ask(empty.map { $0[1] }, on: try book.site)) {
                #expect(found.sections == [], "«\(row[1])»: \(row[2])")
            }
            let without = try GoldenBook.rows("first-is-not").filter { $0[0] == book.rawValue }
            for (row, found) in zip(without, try await ask(without.map { $0[1] }, on: try book.site)) {
                #expect(!found.pages.isEmpty && !found.pages.contains(row[2]), "«\(row[1])»: \(row[3])")
            }
        }

        /// Written before there was a search, by someone who knew the chapters and not what the search would do; see the README.
        @Test("Nine of ten readers of the real handbook find what they want among the first three pages")
        func realQueries() async throws {
            let rows = try GoldenBook.rows("real")
            #expect(rows.count == 60)
            let hits = try await ask(rows.map { $0[0] }, on: try HandbookSite.handbook)
            var missed: [String] = []
            for (row, found) in zip(rows, hits) {
                let answers = row[2].split(separator: " ").map(String.init)
                if !answers.contains(where: { found.shows($0) }) { missed.append(row[0]) }
            }
            #expect(missed.count <= rows.count / 10, "\(missed)")
        }
    }
}
