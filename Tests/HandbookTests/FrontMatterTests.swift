import Building
import Diagnostics
import Foundation
import Testing

/// Front matter an editor got wrong, in the ways they get it wrong: what Stikkord says, word for word.
@Suite("Broken front matter") struct FrontMatterTests {
    /// A chapter in `Books/front-matter`, with what is to be said about it beside it.
    struct Break: Sendable, CustomTestStringConvertible {
        let name: String

        var testDescription: String { name }
        /// `wrong-key` of `wrong-key-2.md`.
        var kind: Substring { name.dropLast("-1.md".count) }
        var file: URL { Books.folder.appending(path: "front-matter/\(name)") }
        var expected: ExpectedText { ExpectedText(file: file.deletingPathExtension().appendingPathExtension("txt")) }

        static let all = ((try? Books.names(in: "front-matter")) ?? []).filter { $0.hasSuffix(".md") }.map { Break(name: $0) }
    }

    @Test("two of each kind") func complete() {
        let counts = Dictionary(grouping: Break.all, by: \.kind).mapValues(\.count)
        let kinds: [Substring] = ["bad-date", "bad-indentation", "empty-title", "unclosed", "wrong-key", "wrong-type"]
        #expect(counts.keys.sorted() == kinds)
        #expect(counts.values.allSatisfy { $0 >= 2 })
    }

    @Test("is told word for word, and stops the site", arguments: Break.all)
    func told(_ broken: Break) async throws {
        let place = try Workplace()
        try place.lay(["handbok.yml": Data("tittel: Boka\n".utf8), "kapittel.md": try Data(contentsOf: broken.file)])
        let report = try await place.build()
        if let difference = try broken.expected.difference(from: report.plainInBothLanguages) {
            Issue.record("\(difference)")
        }
        #expect(report.hasErrors)
        #expect(try place.names() == ["bok"])
    }
}
