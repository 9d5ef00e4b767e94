import Diagnostics
import Language
import Testing

@testable import HandbookModel

/// What `handbok.yml` declares and what chapters say of themselves, by example.
@Suite("Kinds, facets, paths and matrices")
struct LearningTests {
    private static let settings = """
        parts: [del]
        kinds:
          metode: {label: Metode, plural: Metoder, template: kort}
          verktoy: {label: {nb: Verktøy, en: Tool}}
        facets:
          hjulet:
            title: {nb: Hjulet, sv: Hjulet på svenska}
            form: hjul
            original: sv
            terms:
              vaere:
                title: {nb: Være, sv: Vara}
                terms: {mot: Mot, ro: {title: Ro, note: Forslag}}
              tenke: Tenke
          trapp:
            title: Trappa
            form: trapp
            terms: {en: Én, to: To}
        matrices:
          kryss: {title: Kryss, rows: hjulet, columns: trapp}
        paths:
          veien:
            title: Veien
            chapters: [del/b.md, {chapter: del/a.md, note: Til slutt}]

        """
    private static let book = Book([
        ("handbok.yml", settings), ("del/a.md", chapter("A", "kind: Verktøy\nfacets: {hjulet: [Ro, tenke], trapp: to}")),
        ("del/b.md", chapter("B", "kind: metode\nfacets: {hjulet: mot, trapp: [en, to]}")),
        ("del/c.md", chapter("C", "owner: X")),
    ])
    private var learning: LearningStructure { Self.book.handbook.learning }

    private static func chapter(_ title: String, _ front: String) -> String { "---\ntitle: \(title)\n\(front)\n---\nTekst.\n" }

    private func titles(_ ids: [ChapterID]) -> String { ids.map { Self.book.handbook[$0].title }.joined(separator: " ") }
    private func id(_ title: String) -> ChapterID {
        ChapterID(Self.book.handbook.chapters.firstIndex { $0.title == title } ?? -1)
    }

    @Test("A good book has no findings") func clean() { #expect(Self.book.findings == []) }

    @Test("Kinds are named by id or label, in any language and case")
    func kinds() {
        #expect(learning.kinds.indices.map { titles(learning.chapters(of: KindID($0))) } == ["B", "A"])
        #expect(learning.kind(of: id("C")) == nil)
        #expect(learning.kinds.map(\.template) == [.card, .chapter])
        #expect(learning.kinds[1].label.text(in: .english).text == "Tool")
        #expect(learning.kinds[1].label.text(in: .swedish) == ("Verktøy", .bokmaal))
    }

    @Test("A chapter at a term stands at the terms above it too, once")
    func terms() {
        let wheel = learning.facets[0]
        #expect(wheel.terms.map(\.id) == ["vaere", "mot", "ro", "tenke"])
        #expect(wheel.children(of: nil) == [0, 3] && wheel.children(of: 0) == [1, 2])
        #expect(wheel.terms.indices.map { titles(learning.chapters(at: TermID(FacetID(0), $0))) } == ["A B", "B", "A", "A"])
        #expect(learning.terms(of: id("A")).map { learning[$0].id } == ["ro", "tenke", "to"])
        #expect(learning.lineage(of: TermID(FacetID(0), 2)).map { learning[$0].id } == ["vaere", "ro"])
    }

    @Test("A cell of a matrix holds the chapters that stand at both its terms")
    func matrix() {
        let cells = [0, 3].map { row in
            [0, 1].map { titles(learning.chapters(at: TermID(FacetID(0), row), and: TermID(FacetID(1), $0))) }
        }
        #expect(cells == [["B", "A B"], ["", "A"]])
    }

    @Test("A path has its own order")
    func path() {
        let path = learning.paths[0]
        #expect(titles(path.stops.map(\.chapter)) == "B A")
        #expect(path.stops[1].note?.text(in: .bokmaal).text == "Til slutt")
        #expect(learning.places(of: id("A")) == [PathPlace(path: PathID(0), position: 1)])
        #expect(learning.places(of: id("C")) == [])
    }

    @Test(
        "What is wrong in handbok.yml is told where it stands",
        arguments: [
            ("facets:\n  a: {title: A, terms: {x: X}}\n", "YAM005 handbok.yml 2:3 a"),
            ("facets:\n  a: {title: A, form: snurr, terms: {x: X}}\n", "YAM005 handbok.yml 2:23 snurr"),
            ("facets:\n  a: {title: A, form: trapp}\n", "YAM005 handbok.yml 2:3 a"),
            ("facets:\n  a: {form: trapp, terms: {x: X}}\n", "YAM005 handbok.yml 2:3 a"),
            ("facets:\n  a: {title: {xx: A}, form: trapp, terms: {x: X}}\n", "YAM005 handbok.yml 2:15 xx"),
            ("facets:\n  a: {title: A, form: hjul, terms: {x: {title: X, terms: {x: X}}}}\n", "YAM002 handbok.yml 2:59 x"),
            ("facets:\n  a: {title: A, form: trapp, terms: {X Y: X}}\n", "FAS005 handbok.yml 2:38 X Y"),
            ("facets:\n  a: {title: A, form: trapp, terms: [x]}\n", "YAM004 handbok.yml 2:38 x"),
            ("facets:\n  a: {title: {nb: A, no: B}, form: trapp, terms: {x: X}}\n", "YAM002 handbok.yml 2:22 no"),
            ("kinds:\n  a: {label: A, requires: [tittle]}\n", "YAM003 handbok.yml 2:17 requires"),
            ("kinds:\n  a: {label: A, required: [tittle]}\n", "YAM003 handbok.yml 2:28 tittle"),
            ("kinds:\n  a: {label: A, facets: [b]}\n", "FAS001 handbok.yml 2:26 b"),
            ("kinds:\n  a: {label: A, template: plakat}\n", "YAM005 handbok.yml 2:27 plakat"),
            ("kinds: [a]\n", "YAM004 handbok.yml 1:9 a"),
            ("paths:\n  a: {title: A}\n", "YAM005 handbok.yml 2:3 a"),
            ("paths:\n  a: {title: A, chapters: [{note: B}]}\n", "YAM005 handbok.yml 2:29 note: B"),
            ("matrices:\n  a: {title: A, rows: b, columns: c}\n", "FAS001 handbok.yml 2:23 b"),
            ("matrices:\n  a: {title: A}\n", "YAM005 handbok.yml 2:3 a"),
        ])
    func broken(settings: String, first: String) {
        let book = Book([("handbok.yml", settings), ("a.md", "# A\n")])
        #expect(book.findings.contains(first), "\(book.findings)")
    }

    @Test(
        "What cannot be read in handbok.yml is told of there, and not again in every chapter that names it",
        arguments: [
            ("facets: ingen\n", "YAM004 handbok.yml 1:9 ingen"),
            ("facets:\n  Tema: {title: T, form: liste, terms: {x: X}}\n", "FAS005 handbok.yml 2:3 Tema"),
            ("facets:\n  tema: {title: T, form: liste, terms: {X Y: X, z: Z}}\n", "FAS005 handbok.yml 2:41 X Y"),
            ("facets:\n  tema: {title: T, terms: {y: {title: Y, terms: {x: X}}}}\n", "YAM005 handbok.yml 2:3 tema"),
            ("facets:\n  tema: {title: T, form: liste, terms: {y: {title: Y, terms: {x: X}}}}\n", "FAS004 handbok.yml 2:63 x"),
            ("kinds:\n  Metode!: {}\nfacets: {tema: {title: T, form: liste, terms: {x: X}}}\n", "FAS005 handbok.yml 2:3 Metode!"),
            ("facets: {tema: {title: T, form: liste, terms: {x: X}\n", "YAM001 handbok.yml 1:16 {"),
        ])
    func oneCause(settings: String, finding: String) {
        let chapter = "---\ntitle: A\nkind: metode\nfacets: {tema: x}\n---\n"
        let book = Book([("handbok.yml", settings), ("a.md", chapter), ("b.md", chapter)])
        #expect(book.findings.contains(finding), "\(book.findings)")
        #expect(book.findings.allSatisfy { $0.contains(" handbok.yml ") }, "\(book.findings)")
    }

    @Test("What is no group at all lacks nothing more", arguments: ["facets", "matrices", "paths", "kinds"])
    func noGroup(key: String) {
        let book = Book([("handbok.yml", "\(key):\n  a: Tekst\n"), ("a.md", "# A\n")])
        #expect(book.findings == ["YAM004 handbok.yml 2:6 Tekst"])
    }

    @Test("A path that names a translation is told which chapter it is")
    func translationOnPath() {
        let settings = "paths: {p: {title: P, chapters: [samtale.nn.md]}}\n"
        let book = Book([("handbok.yml", settings), ("samtale.md", "# A\n"), ("samtale.nn.md", "# A nn\n")])
        #expect(book.found.map { $0.advice?.bokmaal } == ["Mente du «samtale.md»?"])
    }

    @Test("Past many unknown names nobody is told what was meant")
    func manyUnknown() {
        let stops = (0..<1_000).map { "    - kapittel\($0).md\n" }.joined()
        let book = Book([("handbok.yml", "paths:\n  a:\n    title: A\n    chapters:\n\(stops)"), ("kapittel.md", "# A\n")])
        let meant = book.found.count { $0.advice?.bokmaal.contains("Mente du") == true }
        #expect(book.found.count == 1_000 && (1...200).contains(meant))
    }

    @Test("A draft is not held to its kind before it is finished")
    func draft() {
        let settings = "kinds:\n  metode: {label: Metode, required: [summary]}\n"
        let text = "---\ntitle: A\nkind: metode\nstatus: draft\n---\n"
        #expect(Book([("handbok.yml", settings), ("a.md", text)], includesDrafts: true).findings == [])
    }

    @Test("What a chapter says of itself is told of where nothing is declared")
    func undeclared() {
        let book = Book([("handbok.yml", "title: B\n"), ("a.md", "---\ntitle: A\nkind: metode\nfacets: {x: y}\n---\n")])
        #expect(book.findings.contains("SLG001 a.md 3:7 metode") && book.findings.contains("FAS001 a.md 4:10 x"))
    }

    @Test("In a folder without handbok.yml the keys are another tool's")
    func foreign() {
        let book = Book([("a.md", "---\nkind: [x]\nfacets: 3\nplace: {}\n---\n# A\n")])
        #expect(book.handbook.learning.isEmpty)
    }
}
