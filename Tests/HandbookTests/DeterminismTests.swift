import Building
import Diagnostics
import Foundation
import Testing

/// The same book gives the same bytes, whoever builds it and wherever; and what has not changed is left alone.
@Suite("Determinism") struct DeterminismTests {
    /// A book with enough of everything for an order to go wrong: chapters, findings, foreign keys, links to and fro.
    static let manyChapters: [String: String] = {
        var files = ["handbok.yml": "tittel: Mange\ndeler: [a, b]\n", "a/index.md": "# A\n", "felles.md": "# Løs\n"]
        for number in 0..<40 {
            let (own, other) = (number < 20 ? "a" : "b", number < 20 ? "b" : "a")
            let keys = "nøkkel\(number % 7): x\nlayout: post\nvekt\(number % 3): 1\n"
            files["\(own)/k\(number).md"] = """
                ---
                \(keys)---
                # Kapittel \(number)

                Se [det andre](../\(other)/k\((number + 20) % 40).md#mål) og [feil](finnes-ikke-\(number).md).
                ![](../\(other)/bilde\(number % 5).svg) Et [vedlegg](../\(own)/fil\(number % 4).txt).

                ## Mål
                """
        }
        for number in 0..<5 { files["a/bilde\(number).svg"] = "<svg width=\"1\" height=\"2\"/>" }
        for number in 0..<5 { files["b/bilde\(number).svg"] = "<svg width=\"3\" height=\"4\"/>" }
        for number in 0..<4 { files["a/fil\(number).txt"] = "a\(number)" }
        for number in 0..<4 { files["b/fil\(number).txt"] = "b\(number)" }
        return files
    }()

    /// Site and findings of one build.
    private struct Outcome: Equatable {
        let site: FileMap
        let findings: String

        init(_ book: MemoryBook, _ report: BuildReport) throws {
            site = try book.site()
            findings = report.plainInBothLanguages
        }
    }

    private func build(
        _ files: FileMap, in parent: String = "/arbeid", jobs: Int = 1, backwards: Bool = false
    ) async throws -> Outcome {
        let book = try MemoryBook(files, in: parent)
        let report = try await book.build(backwards: backwards) {
            ($0.jobs, $0.keepsGoing) = (jobs, true)
        }
        #expect(report.published != nil)
        return try Outcome(book, report)
    }

    private static let books: [(name: String, files: FileMap)] =
        [("mange", FileMap(texts: manyChapters))]
        + GoldenBook.all.filter { $0.name != "rare-navn" }.map { ($0.name, (try? $0.content()) ?? [:]) }

    @Test("any number of jobs, any order of the disk, any folder", arguments: books)
    func sameBytes(_ book: (name: String, files: FileMap)) async throws {
        let first = try await build(book.files)
        for jobs in [2, 7] { #expect(try await build(book.files, jobs: jobs) == first, "\(jobs) jobs") }
        #expect(try await build(book.files, jobs: 2, backwards: true) == first, "a disk from behind")
        #expect(try await build(book.files, in: "/et/helt/annet/sted") == first, "another folder")
    }

    @Test("building again changes nothing, not even a time") func noOperation() async throws {
        let place = try Workplace()
        try place.lay(FileMap(texts: Self.manyChapters))
        try await place.build { $0.keepsGoing = true }
        let before = try place.snapshot()
        let report = try await place.build { $0.keepsGoing = true }
        #expect(report.published?.changedNothing == true)
        #expect(try place.snapshot() == before)
        #expect(try place.names() == ["bok", "ut"])
    }

    @Test("one changed chapter: the site of a clean build, and what is the same keeps its file and time")
    func oneChange() async throws {
        let (place, clean) = (try Workplace(), try Workplace())
        var files = Self.manyChapters
        try place.lay(FileMap(texts: files))
        try await place.build { $0.keepsGoing = true }
        let before = try place.snapshot()

        files["a/k3.md"] = "# Et nytt navn\n\nSe [her](k4.md).\n"
        files["a/k5.md"] = nil
        files["b/ny.md"] = "# Ny\n"
        for workplace in [place, clean] {
            try workplace.lay(FileMap(texts: files))
            try await workplace.build { $0.keepsGoing = true }
        }

        #expect(try place.files() == clean.files())
        let (after, old) = (try place.snapshot(), before)
        let untouched = try place.files().keys.filter { path in
            old[path].map { bytes($0) == after[path].map(bytes) } ?? false
        }
        #expect(untouched.count > 10)
        for path in untouched { #expect(after[path] == old[path], "\(path)") }
        #expect(after["a/k5.html"] == nil && after["b/ny.html"] != nil)
    }

    private func bytes(_ stamped: String) -> Substring { stamped.split(separator: " ").last ?? "" }

    @Test("a build of a part of the book removes what is gone, and nothing of others'") func removed() async throws {
        let place = try Workplace()
        try place.lay(FileMap(texts: ["index.md": "# Boka\n", "del/a.md": "# A\n"]))
        try await place.build()
        try FileMap(texts: ["del/mitt.txt": "Mitt.\n", "CNAME": "bok.example.org\n"]).write(to: place.folder("ut"))
        try place.lay(FileMap(texts: ["index.md": "# Boka\n"]))
        let report = try await place.build()
        // The chapter, its folder's page, and the four files of the index that knew them: cards, terms, places, language.
        #expect(report.published?.removed == 6 && report.published?.keptForeign == 2)
        let site = try place.files()
        #expect(site.text("del/mitt.txt") == "Mitt.\n" && site["CNAME"] != nil && site["del/a.html"] == nil)
    }
}
