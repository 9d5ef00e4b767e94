import Building
import Diagnostics
import Language
import Testing

@Suite("More findings than anyone would read")
struct ManyFindingsTests {
    /// What a book of chapters in memory comes to.
    private func report(_ files: [String: String]) async throws -> BuildReport {
        let disk = InMemoryFileSystem(Dictionary(uniqueKeysWithValues: files.map { ("/bok/" + $0.key, $0.value) }))
        let request = BuildRequest(content: "/bok", output: nil, jobs: 2, today: .distantPast, generator: "Prøve")
        return try await HandbookBuilder(request, fileSystem: disk).build()
    }

    @Test("A hundred thousand broken links are counted, and the first thousand told")
    func brokenLinks() async throws {
        let links = String(repeating: "[x](borte.md) ", count: 100_000)
        let report = try await report(["a.md": "# A\n\n" + links, "b.md": "# B\n\n[x](borte.md)\n"])
        #expect(report.hasErrors)
        #expect(report.counts[.error] == 100_001)
        #expect(report.findings.count == 1_001)
        #expect(report.untold == 99_000)
        #expect(report.findings.contains { $0.place?.path == SourcePath("b.md") })
    }

    @Test("A hundred thousand links to one chapter, in one paragraph, are followed in bounded time")
    func manyLinks() async throws {
        let links = String(repeating: "[x](b.md#h) ", count: 100_000)
        let report = try await report(["a.md": "# A\n\n" + links, "b.md": "# B\n\n## H\n"])
        #expect(report.findings.isEmpty && report.links == 100_000)
    }

    @Test("A long heading that many empty links are filled from does not grow without bounds")
    func filledLinks() async throws {
        let text = "# A\n\n## " + String(repeating: "h", count: 200_000) + "\n\n"
        let anchor = String(repeating: "h", count: 200_000)
        let report = try await report(["a.md": text + "[](#\(anchor))\n", "b.md": "# B\n\n[](a.md#\(anchor))\n"])
        #expect(report.findings.isEmpty)
    }
}
