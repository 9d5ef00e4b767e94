import Language
import Testing

@testable import SiteRendering

@Suite("Labels and directions")
struct LabelTests {
    private func lines(_ text: String, _ width: Int) -> [String] { Label(text, size: 14, within: width).lines }

    @Test(
        "Long names are broken where a reader would",
        arguments: [
            ("Inkluderende holdning og interkulturell kompetanse", 1960, "Inkluderende holdning og|interkulturell kompetanse"),
            ("Kommunikasjonsferdigheter", 1500, "Kommunikasjons-|ferdigheter"),
            ("Kompetanseutvikling", 900, "Kompetan-|seutvikling"),
            ("Nord-Trøndelagssamarbeidet", 1900, "Nord-|Trøndelagssamarbeidet"),
            ("sam\u{AD}arbeidet", 700, "sam-|arbeidet"), ("sam\u{AD}arbeid", 2000, "samarbeid"), ("Mot", 10, "M-|o-|t"),
            ("", 500, ""), ("  to  ord ", 2000, "to ord"), ("Lik lengde på linjene her", 1500, "Lik lengde på|linjene her"),
        ])
    func breaks(text: String, width: Int, expected: String) {
        #expect(lines(text, width).joined(separator: "|") == expected)
    }

    @Test("Lines never run over, unless one letter does", arguments: [300, 500, 800, 1200, 2000])
    func widths(width: Int) {
        for text in [
            PictureSamples.long, "Uforholdsmessighetsvurderinger", "WWWWWWWWWWWW", "a/b/c/d/e/f/g/h", "--------------------",
        ] {
            let label = Label(text, size: 14, isBold: true, within: width)
            #expect(label.width <= width, "\(label.lines)")
            #expect(label.height == label.lines.count * 168)
        }
    }

    @Test("A name of ten thousand letters is set in lines of the same kind", .timeLimit(.minutes(1)))
    func endless() {
        let label = Label(String(repeating: "æ", count: 10_000), size: 14, within: 2000)
        #expect(Set(label.lines.dropLast().map(\.count)).count == 1 && label.width <= 2000)
        #expect(label.lines.joined().filter { $0 != "-" }.count == 10_000)
        // Where a word may be broken takes no room.
        let hollow = Label(String(repeating: "\u{AD}", count: 9_000) + "slutt", size: 14, within: 100)
        #expect(hollow.lines.last == "t" && hollow.width <= 200)
    }

    @Test("Directions are those of the clock")
    func directions() {
        let points = [0, 900, 1800, 2700, 3600, -900].map { Direction(angle: $0).point(at: 1000) }
        let expected = [(0, -1000), (1000, 0), (0, 1000), (-1000, 0), (0, -1000), (-1000, 0)].map { Point(x: $0, y: $1) }
        #expect(points == expected)
        #expect(Direction.sine(300) == 5000 && Direction.sine(305) == 5075 && Direction.sine(2100) == -5000)
        // Every point lies on its circle, to a tenth of a unit or two.
        for angle in stride(from: 0, to: 3600, by: 7) {
            let point = Direction(angle: angle).point(at: 1000)
            #expect(abs(point.x * point.x + point.y * point.y - 1_000_000) < 3000)
        }
    }

    @Test("Coordinates", arguments: [(0, "0"), (5, "0.5"), (-5, "-0.5"), (120, "12"), (-1234, "-123.4")])
    func coordinates(tenths: Int, text: String) { #expect(coordinate(tenths) == text) }
}

@Suite("Bar charts")
struct BarChartTests {
    @Test("Bars are as long as their numbers, and the numbers stand beside them")
    func lengths() {
        let html = PictureSamples.bars(["2020", "2030", "2040"]).html()
        #expect(
            html.contains(
                "<td class=\"c1 s1\"><svg width=\"100%\" height=\"14\" aria-hidden=\"true\"><rect y=\"1\" width=\"100%\""))
        #expect(html.contains("<svg width=\"76.6%\"") && html.contains("<span>1 460</span>") && html.contains("<span>–</span>"))
        #expect(html.contains("<td class=\"c3 s3\"><span>0</span></td>"))
        #expect(html.count(of: "scope=\"col\"") == 3 && html.count(of: "scope=\"row\"") == 3 && Tags(html).problem == nil)
    }

    @Test("Numbers below zero go the other way")
    func negative() {
        let rows = [("Opp", "30"), ("Ned", "-10")].map { BarChart.Row(label: $0.0, values: [PictureSamples.value($0.1)]) }
        let html = BarChart(series: ["Endring"], rows: rows, language: .bokmaal, idPrefix: "b").html()
        #expect(html.contains("<svg width=\"100%\" height=\"14\" aria-hidden=\"true\"><rect x=\"25%\" y=\"1\" width=\"75%\""))
        #expect(html.contains("<svg width=\"25%\" height=\"14\" aria-hidden=\"true\"><rect y=\"1\" width=\"100%\""))
        #expect(html.contains("<table aria-label=\"Søylediagram\">"))
    }

    @Test("Texts are escaped; nothing is drawn of nothing")
    func edges() {
        let row = BarChart.Row(label: "<i>", values: [nil])
        let html = BarChart(title: "<b>", unit: "&", series: ["<u>"], rows: [row], language: .english, idPrefix: "b").html()
        #expect(html.contains("<b>&lt;b&gt;</b> (&amp;)") && html.contains(">&lt;u&gt;</th>") && html.contains(">&lt;i&gt;</th>"))
        #expect(BarChart(series: [], rows: [row], language: .english, idPrefix: "b").html().isEmpty)
        #expect(BarChart(series: ["A"], rows: [], language: .english, idPrefix: "b").html().isEmpty)
    }
}
