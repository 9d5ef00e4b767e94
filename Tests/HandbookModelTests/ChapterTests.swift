import Diagnostics
import Language
import Markup
import TestSupport
import Testing

@testable import HandbookModel

@Suite("Chapters")
struct ChapterTests {
    @Test(
        "Titles come from front matter, the first heading or the file's name",
        arguments: [
            ("a.md", "---\ntitle: Valgt\n---\n# Skrevet\n", "Valgt"), ("a.md", "# Skrevet\n", "Skrevet"),
            ("a.md", "---\ntittel: \"Et 'sitat' \"\n---\n", "Et ‘sitat’"),
            ("a.md", "# Et \"sitat\" *her* og `kode`\n", "Et «sitat» her og kode"),
            ("02-slik_gjor-vi.md", "Tekst\n", "Slik gjor vi"), ("2024.md", "Tekst\n", "2024"), ("økt.md", "", "Økt"),
            ("a.md", "To\nlinjer\n===\n", "To linjer"), ("a.md", "## Ikke tittel\n", "A"), ("a.md", "#\n\nTekst\n", "A"),
            ("02-slik/index.md", "Tekst\n", "Slik"), ("slik/README.md", "Tekst\n", "Slik"), ("a.md", "Tekst\n\n# Sent\n", "Sent"),
            ("a.md", "# ![Logo](x.png)\n", "Logo"), ("-.md", "", "-"),
        ])
    func title(path: String, text: String, expected: String) {
        let book = Book([(path, text)])
        #expect(book[path]?.title == expected)
    }

    @Test(
        "Which heading is the page's title",
        arguments: [
            ("# A\n## B\n", true), ("---\ntitle: A\n---\n# A\n## B\n", true), ("---\ntitle: X\n---\n# A\n", false),
            ("---\ntitle: 'Et \"sitat\"'\n---\n# Et \"sitat\"\n", true), ("## B\n", false), ("", false),
        ])
    func titleHeading(text: String, isFirst: Bool) {
        #expect((Book([("a.md", text)])["a.md"]?.titleHeading != nil) == isFirst)
    }

    /// Headings as their levels: `1 2 3`.
    @Test(
        "Levels that are shown, and what is said of those written",
        arguments: [
            ("1 2 3 2", "1 2 3 2", []), ("1 3", "1 2", ["1→3"]), ("1 2 4 3 2", "1 2 3 3 2", ["2→4"]),
            ("2 3", "2 3", []), ("3", "2", ["1→3"]), ("1 6", "1 2", ["1→6"]), ("2 1 2", "2 1 2", []),
            ("1 1", "1 2", ["second"]), ("1 2 1 2", "1 2 2 3", ["second"]), ("1 2 3 1 3", "1 2 3 2 3", ["1→3", "second"]),
            ("1 2 3 4 5 6", "1 2 3 4 5 6", []), ("1 1 2 3 4 5 6", "1 2 3 4 5 6 6", ["second"]), ("", "", []),
        ])
    func levels(written: String, shown: String, findings: [String]) throws {
        let text = Self.text(written)
        let book = Book([("handbok.yml", "title: B"), ("a.md", "---\nsummary: x\n---\n" + text)])
        let chapter = try #require(book["a.md"])
        #expect(chapter.headingLevels.map(String.init).joined(separator: " ") == shown)
        let told = book.found.filter { [.secondTitle, .skippedHeadingLevel].contains($0.code) }.map { finding in
            let numbers = finding.message.english.split(whereSeparator: { !$0.isNumber }).joined(separator: "→")
            return finding.code == .secondTitle ? "second" : numbers
        }
        #expect(told.sorted() == findings)
    }

    private static func text(_ levels: String) -> String {
        levels.split(separator: " ").compactMap { Int($0) }.map { String(repeating: "#", count: $0) + " Å\n\n" }.joined()
    }

    @Test("Whatever is written: one first level at most, and no level skipped in what is shown")
    func neverSkipped() throws {
        var random = Seeded(seed: 5)
        for _ in 0..<400 {
            let written = (0..<random.next(upTo: 12)).map { _ in String(random.next(upTo: 6) + 1) }.joined(separator: " ")
            let front = random.next(upTo: 3) == 0 ? "---\ntitle: X\n---\n" : ""
            let chapter = try #require(Book([("a.md", front + Self.text(written))])["a.md"])
            let title = chapter.titleHeading.map { Int($0.index) }
            let shown = chapter.headingLevels.enumerated().filter { $0.offset != title }.map { Int($0.element) }
            #expect(shown.allSatisfy { (2...6).contains($0) }, "\(written)")
            #expect(zip([1] + shown, shown).allSatisfy { $1 <= $0 + 1 }, "\(written)")
        }
    }

    @Test("A heading level is not said to be skipped from nothing", arguments: ["1 2 1", "1 2 1 2 3", "1 2 3 1 2"])
    func notSkipped(written: String) {
        let book = Book([("handbok.yml", "title: B"), ("a.md", Self.text(written))])
        #expect(book.found.filter { $0.code == .skippedHeadingLevel } == [])
    }

    @Test("A bare folder is not held to titles and levels; a handbook with handbok.yml is")
    func strictness() {
        let files = [("a.md", "Tekst\n"), ("b.md", "# B\n\n# C\n\n#### D\n")]
        #expect(Book(files).findings == [])
        let codes = Book([("handbok.yml", "title: B")] + files).findings.map { $0.prefix(6) }
        #expect(codes == ["KAP001", "KAP002", "KAP003"])
    }

    @Test(
        "What is on the site today",
        arguments: [
            ("status: draft", false, []), ("status: utkast", false, []), ("status: review", true, []),
            ("status: publisert", true, []), ("published: 2026-11-22", true, []), ("published: 2026-11-23", false, []),
            ("expires: 2026-11-22", true, []), ("expires: 2026-11-21", false, ["KAP004 a.md 2:10 2026-11-21"]),
            ("utløper: 2026-11-21\nstatus: utkast", false, []), ("published: 2026-01-01\nexpires: 2027-01-01", true, []),
            ("status: ferdig", true, ["YAM005 a.md 2:9 ferdig"]), ("published: i morgen", true, ["YAM005 a.md 2:12 i morgen"]),
            ("expires: 2026-02-30", true, ["YAM005 a.md 2:10 2026-02-30"]),
        ])
    func publishing(front: String, isOnSite: Bool, findings: [String]) {
        let files = [("a.md", "---\n\(front)\n---\n# A\n"), ("b.md", "# B\n")]
        let book = Book(files)
        #expect((book["a.md"] != nil) == isOnSite)
        #expect(book.handbook.unpublished.map(\.text) == (isOnSite ? [] : ["a.md"]))
        #expect(book.findings == findings)
        #expect(Book(files, includesDrafts: true)["a.md"] != nil)
    }

    @Test("Numbers follow declared parts, and only those")
    func numbers() {
        let names = ["index.md", "a/index.md", "a/1.md", "a/2.md", "b/1.md"]
        let numbers = { (settings: String?) in
            Book(names: names, settings.map { [("handbok.yml", $0)] } ?? []).handbook.chapters.map {
                $0.number?.description ?? ""
            }
        }
        #expect(numbers("parts: [a, b]") == ["", "1", "1.1", "1.2", "2.1"])
        #expect(numbers("parts: [b, a]") == ["", "1.1", "2", "2.1", "2.2"])
        #expect(numbers("parts: [a, b]\nnummerert: nei") == ["", "", "", "", ""])
        #expect(numbers("title: B") == ["", "", "", "", ""])
        #expect(numbers(nil) == ["", "", "", "", ""])
    }

    @Test("Parts are called what is declared, what their page says, or what their folder is called")
    func partTitles() {
        let settings = "parts:\n- folder: a\n  title: Del \"A\"\n- b\n- 03-siste_del\n"
        let book = Book(names: ["a/index.md", "b/index.md", "03-siste_del/x.md"], [("handbok.yml", settings)])
        #expect(book.handbook.parts.map(\.title) == ["Del «A»", "b/index.md", "Siste del"])
        #expect(book.handbook.parts.map(\.route.path) == ["a/index.html", "b/index.html", "03-siste_del/index.html"])
    }

    @Test(
        "The handbook's title",
        arguments: [
            ([("handbok.yml", "title: Boka \"vår\""), ("index.md", "# Forside\n")], "Boka «vår»"),
            ([("index.md", "# Forside\n")], "Forside"), ([("a.md", "# A\n")], "mappe"), ([], "mappe"),
        ])
    func bookTitle(files: [(String, String)], title: String) { #expect(Book(files).handbook.title == title) }

    @Test("No chapters are told about once")
    func noChapters() { #expect(Book([]).findings == ["FIL006"]) }

    @Test("A note for each key of other tools, at its first place")
    func foreignKeys() {
        let book = Book([("a.md", "---\nlayout: x\nweight: 3\n---\n# A\n"), ("b.md", "---\nlayout: y\n---\n# B\n")])
        #expect(book.findings == ["YAM008 a.md 2:1 layout", "YAM008 a.md 3:1 weight"])
    }
}
