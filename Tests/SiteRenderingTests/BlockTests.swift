import Diagnostics
import HandbookModel
import Language
import Markup
import Resolving
import Testing

@testable import SiteRendering

@Suite("Blocks on a page")
struct BlockTests {
    private static let book = Book([
        ("handbok.yml", "title: Boka\n"), ("index.md", "# Boka\n"),
        (
            "metoder/igp.md",
            """
            # IGP

            ```refleksjon
            Se [hvorfor](../hvorfor.md) og [arket](ark.odt). ![Trapp](trapp.svg)
            ```

            ```spørsmål
            Hvorfor [slik](../hvorfor.md)?

            Derfor.
            ```

            ```ark
            | Hva | [Hvorfor](../hvorfor.md) |
            |-----|-----|
            | a   |     |
            ```

            ```video
            adresse: film.mp4
            tittel: Filmen
            bilde: trapp.svg
            tekst: ../hvorfor.md
            ```

            ```video
            adresse: //tube.no/x"onclick=alert(1)
            tittel: <b>Film</b>
            varighet: <i>
            ```

            ```søyler
            | <b> | a & b |
            |-----|------:|
            | <a  | 4,50  |
            ```

            ```diagram tre
            Tittel: <script>

            - A & B: "c"
              - <d
                - E
            - F
            ```
            """
        ), ("hvorfor.md", "# Hvorfor\n"), ("metoder/ark.odt", "x"), ("metoder/trapp.svg", "x"), ("metoder/film.mp4", "x"),
    ])

    private static let page = book.page("metoder/igp.html")

    @Test("is well-formed, and holds nothing an editor could make run")
    func wellFormed() {
        let tags = Tags(Self.page)
        #expect(tags.problem == nil)
        #expect(!Self.page.contains("<script>") && !Self.page.contains("\"onclick"))
        #expect(Self.page.contains("media-src 'self'"))
    }

    @Test("Links, images and files in blocks are followed like all others")
    func followed() {
        #expect(Self.page.count(of: "href=\"../hvorfor.html\"") == 5)
        #expect(Self.page.contains("<a class=\"attachment\" href=\"ark.odt\" download>arket</a>"))
        #expect(Self.page.contains("<img src=\"trapp.svg\" alt=\"Trapp\">"))
        #expect(Self.page.contains("src=\"film.mp4\" aria-label=\"Filmen\" poster=\"trapp.svg\"></video>"))
        let used = Self.book.resolved.usedAssets.map(\.path.text)
        #expect(used == ["metoder/ark.odt", "metoder/film.mp4", "metoder/trapp.svg"])
    }

    @Test("The chapter a block leads to tells of it")
    func backlinks() {
        #expect(Self.book.page("hvorfor.html").contains("Se <mark>hvorfor</mark> og arket."))
    }

    @Test("The sentence around a link in a question is the question")
    func questions() {
        let book = Book([
            ("a.md", "# A\n\nFør dette.\n\n```spørsmål\nHvorfor [b](b.md)?\n\nDerfor.\n```\n"), ("b.md", "# B\n"),
        ])
        #expect(book.resolved.backlinks[book.id("b.md").index].map(\.before) == ["Hvorfor "])
    }

    @Test("A video elsewhere is a link that says where it leads")
    func remote() {
        let page = Self.page
        #expect(page.contains("href=\"https://tube.no/x%22onclick=alert(1)\" rel=\"noopener\">Se videoen på "))
        #expect(page.contains("&lt;b&gt;Film&lt;/b&gt;") && page.contains("&lt;i&gt;</span>"))
        #expect(page.count(of: "<video ") == 1 && !page.contains("<iframe"))
    }

    @Test("A chart knows its numbers exactly")
    func numbers() throws {
        let document = Self.book.resolved.handbook[Self.book.id("metoder/igp.md")].document
        let charts = document.blocks.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
        let chart = try #require(charts.first)
        #expect(chart.series == ["a & b"] && chart.rows.map(\.label) == ["<a"])
        #expect(chart.rows.first?.values == [ChartValue(mantissa: 450, scale: 2, text: "4,50")])
    }

    @Test("A diagram is a list in the list's order and depth")
    func diagram() throws {
        let document = Self.book.resolved.handbook[Self.book.id("metoder/igp.md")].document
        let diagrams = document.blocks.compactMap { if case .diagram(let diagram) = $0 { diagram } else { nil } }
        let diagram = try #require(diagrams.first)
        #expect(diagram.form == .tree && diagram.title == "<script>")
        guard case .items(let items) = diagram.content else {
            Issue.record("\(diagram.content)")
            return
        }
        #expect(items.map(\.level) == [0, 1, 2, 0] && items.map(\.title) == ["A & B", "<d", "E", "F"])
        #expect(items.first?.detail == "«c»")
    }

    @Test("A facet's name is kept with its place", arguments: [("diagram hjul", "fasett"), ("diagram matrise", "matrise")])
    func named(info: String, key: String) throws {
        let book = Book([("index.md", "# Boka\n\n> ```\(info)\n> Tittel: T\n> \(key): idg\n> ```\n")])
        let document = book.resolved.handbook[book.id("index.md")].document
        guard case .diagram(let diagram)? = document.blocks.first else {
            Issue.record("no diagram")
            return
        }
        switch diagram.content {
        case .facet(let id), .matrix(let id):
            #expect(id.value == "idg" && id.place.range?.bytes.count == 3)
            let source = book.resolved.handbook[book.id("index.md")].parsed.source
            #expect(source.string(in: id.place.range?.bytes ?? 0..<0) == "idg")
        default: Issue.record("\(diagram.content)")
        }
        #expect(!book.page("index.html").contains("<figure"))
    }

    @Test("A page without blocks holds no trace of them")
    func none() {
        let page = Self.book.page("hvorfor.html")
        for word in ["worksheet", "question", "<video", "reflection"] { #expect(!page.contains(word)) }
    }
}
