import Diagnostics
import Language
import TestSupport
import Testing

@testable import HandbookModel

@Suite("Reading order")
struct ReadingOrderTests {
    @Test("Names are ordered as people number and spell them")
    func names() {
        let names = [
            "1-a.md", "2.md", "02-b.md", "10-c.md", "2024-x.md", "a.md", "B.md", "b-2.md", "b-10.md", "ba.md", "æ.md", "Ø.md",
            "å.md",
        ]
        let collation = Collation.names(in: .bokmaal)
        #expect(names.reversed().sorted { collation.key(forName: $0) < collation.key(forName: $1) } == names)
    }

    @Test(
        "A folder of Markdown without any settings",
        arguments: [
            ([], [String]()),
            (["index.md"], ["index.md"]),
            (["README.md", "index.md"], ["index.md", "«»: README.md"]),
            (["_index.md", "README.md"], ["README.md", "«»: _index.md"]),
            (["readme.md", "b.md", "a.md"], ["readme.md", "«»: a.md b.md"]),
            (["forside.md", "a.md"], ["forside.md", "«»: a.md"]),
            (["a.md", "b.md"], ["«»: a.md b.md"]),
            (["10-c.md", "2-b.md", "1-a.md", "d.md"], ["«»: 1-a.md 2-b.md 10-c.md d.md"]),
            (["b/x.md", "a/y.md", "index.md"], ["index.md", "a: a/y.md", "b: b/x.md"]),
            (["2-b/x.md", "10-a/y.md"], ["2-b: 2-b/x.md", "10-a: 10-a/y.md"]),
            (["a/index.md", "a/2.md", "a/1.md"], ["a = a/index.md: a/1.md a/2.md"]),
            (["a/README.md", "a/1.md"], ["a = a/README.md: a/1.md"]),
            (["a/1.md", "a/2-u/y.md", "a/2-u/index.md", "a/3.md"], ["a: a/1.md a/2-u/index.md a/2-u/y.md a/3.md"]),
            (["a/b/c/d.md"], ["a: a/b/c/d.md"]),
            (["x.md", "a/y.md"], ["«»: x.md", "a: a/y.md"]),
        ])
    func byFolder(names: [String], outline: [String]) {
        let book = Book(names: names)
        #expect(book.outline == outline)
        #expect(book.findings.filter { !$0.hasPrefix("FIL") } == [])
    }

    @Test("The order files are given in does not matter")
    func anyOrder() {
        let names = ["index.md", "10.md", "9.md", "a/index.md", "a/b.md", "a/A.md", "å/x.md", "a/u/index.md", "a/u/z.md"]
        let outline = Book(names: names).outline
        var random = Seeded(seed: 2)
        for _ in 0..<20 { #expect(Book(names: names.shuffled(using: &random)).outline == outline) }
    }

    @Test(
        "A folder's page lists its chapters",
        arguments: [
            ("[b.md, a.md]", "a/b.md a/a.md a/c.md a/u/index.md a/u/x.md", []),
            ("[u/, c.md]", "a/u/index.md a/u/x.md a/c.md a/a.md a/b.md", []),
            ("[u/index.md]", "a/u/index.md a/u/x.md a/a.md a/b.md a/c.md", []),
            ("[u]", "a/u/index.md a/u/x.md a/a.md a/b.md a/c.md", []),
            ("[]", "a/a.md a/b.md a/c.md a/u/index.md a/u/x.md", []),
            ("c.md", "a/c.md a/a.md a/b.md a/u/index.md a/u/x.md", []),
            ("[b.md, b.md]", "a/b.md a/a.md a/c.md a/u/index.md a/u/x.md", ["BOK004 a/index.md 2:18 b.md"]),
            ("[c.md, x.md]", "a/c.md a/a.md a/b.md a/u/index.md a/u/x.md", ["BOK004 a/index.md 2:18 x.md"]),
            ("[utkast.md, b.md]", "a/b.md a/a.md a/c.md a/u/index.md a/u/x.md", []),
            ("[k/, b.md]", "a/b.md a/a.md a/c.md a/u/index.md a/u/x.md", []),
            ("[k, b.md]", "a/b.md a/a.md a/c.md a/u/index.md a/u/x.md", []),
        ])
    func listed(list: String, chapters: String, findings: [String]) {
        let index = "---\nchapters: \(list)\n---\n# A\n"
        let draft = "---\nstatus: draft\n---\n# U\n"
        let book = Book(
            names: ["a/a.md", "a/b.md", "a/c.md", "a/u/index.md", "a/u/x.md"],
            [("a/index.md", index), ("a/utkast.md", draft), ("a/k/y.md", draft)])
        #expect(book.outline == ["a = a/index.md: \(chapters)"])
        #expect(book.findings == findings)
    }

    @Test("A misspelt name in the list gets a suggestion")
    func nearMiss() {
        let book = Book(names: ["a/kulturdugnad.md"], [("a/index.md", "---\nkapitler: [kulturdugnat.md]\n---\n# A\n")])
        #expect(book.findings == ["BOK004 a/index.md 2:12 kulturdugnat.md"])
        #expect(book.advice == ["Mente du «kulturdugnad.md»?"])
    }

    @Test("The front page lists what lies at the root, parts too")
    func rootList() {
        let book = Book(
            names: ["a.md", "b.md", "x/1.md", "y/1.md"], [("index.md", "---\nchapters: [b.md, y/]\n---\n# Bok\n")])
        #expect(book.outline == ["index.md", "«»: b.md a.md", "y: y/1.md", "x: x/1.md"])
    }

    @Test(
        "Parts as handbok.yml declares them",
        arguments: [
            ("parts: [b, a]", ["index.md", "b: b/1.md", "a = a/index.md: a/1.md a/u/2.md"], []),
            ("deler: [a/, ./b]", ["index.md", "a = a/index.md: a/1.md a/u/2.md", "b: b/1.md"], []),
            ("parts: [a]", ["index.md", "a = a/index.md: a/1.md a/u/2.md", "?: b/1.md"], ["BOK002 b/1.md"]),
            ("parts: [a, a/u, b]", ["index.md", "a = a/index.md: a/1.md", "a/u: a/u/2.md", "b: b/1.md"], []),
            ("parts: [a/u, a, b]", ["index.md", "a/u: a/u/2.md", "a = a/index.md: a/1.md", "b: b/1.md"], []),
            ("parts: [a, b, k]", ["index.md", "a = a/index.md: a/1.md a/u/2.md", "b: b/1.md"], []),
            (
                "parts: [a, b, a]", ["index.md", "a = a/index.md: a/1.md a/u/2.md", "b: b/1.md"],
                ["BOK004 handbok.yml 1:15 a"]
            ),
            (
                "parts: [a, b, c]", ["index.md", "a = a/index.md: a/1.md a/u/2.md", "b: b/1.md"],
                ["BOK001 handbok.yml 1:15 c"]
            ),
        ])
    func declared(settings: String, outline: [String], findings: [String]) {
        let draft = "---\nstatus: utkast\n---\n# K\n"
        let book = Book(
            names: ["a/1.md", "a/index.md", "a/u/2.md", "b/1.md", "index.md"],
            [("handbok.yml", settings), ("k/y.md", draft)])
        #expect(book.outline == outline)
        #expect(book.findings == findings)
    }

    @Test(
        "The front page can be named",
        arguments: [
            ("front-page: velkommen.md", "velkommen.md", []), ("forside: a/index.md", "a/index.md", []),
            ("front-page: velkomen.md", "index.md", ["BOK004 handbok.yml 1:13 velkomen.md"]),
            ("title: Bok", "index.md", []),
        ])
    func frontPage(settings: String, page: String, findings: [String]) {
        let book = Book(names: ["index.md", "velkommen.md", "a/index.md", "a/1.md"], [("handbok.yml", settings)])
        #expect(book.handbook.frontPage.map { book.handbook[$0].path.text } == page)
        #expect(book.handbook.frontPage.map { book.handbook[$0].route } == Route("index.html"))
        #expect(book.findings.filter { !$0.hasPrefix("FIL003") } == findings)
        #expect(book.handbook.chapters.map(\.path.text).sorted() == ["a/1.md", "a/index.md", "index.md", "velkommen.md"])
    }

    @Test("Every chapter stands in the handbook once, whatever is declared")
    func once() {
        var random = Seeded(seed: 23)
        let folders = ["", "a/", "b/", "a/u/", "a/u/v/"]
        let names = folders.flatMap { folder in ["index.md", "README.md", "1.md", "x.md"].map { folder + $0 } }
        let parts = ["a", "b", "a/u", "a", "finnes-ikke", "a/u/v"]
        for _ in 0..<150 {
            let chosen = names.filter { _ in random.next(upTo: 3) > 0 }
            let declared = parts.filter { _ in random.next(upTo: 2) == 0 }
            let front = chosen.isEmpty ? "index.md" : chosen[random.next(upTo: chosen.count)]
            let settings = "parts: [\(declared.joined(separator: ", "))]\nfront-page: \(front)\n"
            let book = Book(names: chosen, random.next(upTo: 2) == 0 ? [("handbok.yml", settings)] : [])
            #expect(book.handbook.chapters.map(\.path.text).sorted() == chosen.sorted(), "\(settings) \(chosen)")
            let routes = book.handbook.chapters.map(\.route.path)
            let clashes = book.findings.filter { $0.hasPrefix("FIL003") }.count
            #expect(clashes >= routes.count - Set(routes).count)
        }
    }

    @Test("mdBook's SUMMARY.md gives order and parts")
    func summary() {
        let summary = """
            # Innhold

            [Forord](README.md)

            # Første del

            - [Én](en.md)
              - [To](./a/to.md)
            - [Utkast]()
            - [En annen gang](en.md)
            - [Ute](https://example.no/x.md)
            - [Borte](borte.md)

            # Andre del

            - [Tre](a/tre%20fire.md)
            """
        let book = Book(names: ["README.md", "en.md", "a/to.md", "a/tre fire.md", "glemt.md"], [("SUMMARY.md", summary)])
        #expect(book.outline == ["README.md", "«Første del»: en.md a/to.md", "«Andre del»: a/tre fire.md", "?: glemt.md"])
        #expect(book.findings.map { $0.prefix(6) } == ["BOK004"])
        #expect(book.handbook.parts.allSatisfy { $0.number == nil && $0.page == nil })
    }
}
