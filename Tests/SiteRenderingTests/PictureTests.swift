import Language
import Testing

@testable import SiteRendering

@Suite("Pictures")
struct PictureTests {
    static let drawn: [PictureForm] = [.staircase, .wheel, .process]

    static let all: [Picture] =
        [
            PictureSamples.wheel(current: 1), PictureSamples.staircase(current: 2), PictureSamples.ladders(),
            PictureSamples.process(), PictureSamples.tree,
        ]
        + PictureForm.allCases.flatMap { form in
            [1, 2, 3, 5, 8].map { PictureSamples.of(form, count: $0, parts: form == .wheel ? $0 - 1 : 0) }
        }

    /// The drawing and the list of a picture.
    static func halves(_ picture: Picture) -> (drawing: String, list: String) {
        let html = picture.html()
        guard let end = html.firstRange(of: "</svg>") else { return ("", html) }
        return (String(html[..<end.upperBound]), String(html[end.upperBound...]))
    }

    /// What a drawing or a list says, without tags; lines that were broken are put together again.
    static func text(_ html: String) -> String {
        html.replacing("-</tspan><tspan", with: "<tspan").replacing("</tspan><tspan", with: " <tspan")
            .replacing(#/<[^>]*>/#, with: "").replacing("&amp;", with: "&")
    }

    static func flat(_ items: [PictureItem]) -> [PictureItem] { items.flatMap { [$0] + flat($0.items) } }

    @Test("Every item stands in the drawing and in the list, and the markup is well-formed", arguments: all)
    func everyItem(picture: Picture) {
        let (drawing, list) = Self.halves(picture)
        for item in Self.flat(picture.items) {
            #expect(Self.text(list).contains(item.title))
            // A word that is too long is broken with a hyphen, or without where it holds one.
            if !drawing.isEmpty {
                #expect(Self.text(drawing).replacing(" ", with: "").contains(item.title.replacing(" ", with: "")))
            }
            if let href = item.href { #expect(list.contains("href=\"\(href)\"")) }
            if let alongside = item.alongside { #expect(Self.text(list).contains(alongside)) }
        }
        #expect(Tags(picture.html()).problem == nil)
        #expect(drawing.isEmpty == (picture.form == .tree || picture.form == .list))
    }

    @Test("Ids are unique on a page and hold the colon no heading's anchor has")
    func ids() {
        let html =
            Self.all.enumerated().map { index, picture in
                Picture(picture.form, title: "T", items: picture.items, language: .bokmaal, idPrefix: "bilde-\(index)").html()
            }.joined()
            + BarChart(title: "T", series: ["A"], rows: [.init(label: "a", values: [])], language: .bokmaal, idPrefix: "b").html()
        let ids = Tags(html).values(of: "id")
        #expect(Set(ids).count == ids.count && ids.count > 20 && ids.allSatisfy { $0.contains(":") })
        let named = Tags(html).values(of: "aria-labelledby") + Tags(html).values(of: "aria-describedby")
        #expect(Set(named) == Set(ids))
    }

    @Test("Whatever an editor writes is escaped", arguments: PictureForm.allCases)
    func escaping(form: PictureForm) {
        let evil = "<b x=\"1\">&"
        let item = PictureItem(
            evil, alongside: evil, alongsideLanguage: "\"><script>", note: evil, detail: evil, href: "a.html?b=\"&c",
            items: form == .tree || form == .wheel ? [PictureItem(evil)] : [])
        let picture = Picture(
            form, title: evil, description: evil, alongsideTitle: evil, items: [item, item], language: .english,
            idPrefix: "p\"")
        let html = picture.html()
        #expect(!html.contains("<b x") && !html.contains("<script") && !html.contains("p\":"))
        #expect(html.contains("&lt;b x=&quot;1&quot;&gt;&amp;") && Tags(html).problem == nil)
        // Nothing the site's CSP forbids, and nothing that is not the same on every page.
        #expect(!html.contains(" style=") && !html.contains("<style"))
    }

    @Test("Coordinates are short and plain numbers", arguments: all)
    func coordinates(picture: Picture) throws {
        let drawing = Self.halves(picture).drawing
        for tag in Tags(drawing).all {
            for name in ["d", "x", "y", "cx", "cy", "r", "viewBox"] {
                for value in Tags("<\(tag)/>").values(of: name) {
                    #expect(try #/[MLAZ]?(-?\d{1,4}(\.\d)?([ LAZM]|$)|$)*/#.wholeMatch(in: value) != nil, "\(value)")
                }
            }
        }
        #expect(picture.html() == picture.html())
    }

    @Test("Every text keeps within the drawing, by the width it is reckoned to have", arguments: all)
    func within(picture: Picture) throws {
        let drawing = Self.halves(picture).drawing
        let texts = drawing.matches(of: #/<text class="([a-z]+)" font-size="(\d+)"( text-anchor="([a-z]+)")?[^>]*>(.*?)<\/text>/#)
        #expect(texts.count >= (drawing.isEmpty ? 0 : picture.items.count))
        for text in texts {
            let size = try #require(Int(text.output.2))
            #expect(size >= Drawing.smallest)
            let isBold = text.output.1 == "name" && picture.form != .wheel
            for line in (text.output.0 + "").matches(of: #/x="([\d.-]+)" y="[\d.-]+">([^<]*)</#) {
                let x = try #require(Double(line.output.1))
                let width = Double(Label.width(of: String(line.output.2), size: size, isBold: isBold)) / 10
                let start = text.output.4 == "end" ? x - width : text.output.4 == "middle" ? x - width / 2 : x
                #expect(start >= 0 && start + width <= 740, "\(line.output.2)")
            }
        }
    }

    @Test("Where the list says more it is open and holds the links; else the drawing does")
    func links() {
        let staircase = Self.halves(PictureSamples.staircase())
        #expect(staircase.drawing.contains("<g aria-hidden=\"true\">") && !staircase.list.contains("<details"))
        #expect(staircase.drawing.count(of: "<a ") == 5 && staircase.drawing.count(of: "tabindex=\"-1\"") == 5)
        let ladders = Self.halves(PictureSamples.ladders())
        #expect(ladders.drawing.count(of: "<a ") == 6 && !ladders.drawing.contains("tabindex"))
        #expect(ladders.list.contains("<details class=\"picture-more\"><summary>Vis som liste</summary>"))
        #expect(Self.halves(PictureSamples.ladders(hasLinks: false)).drawing.contains("<a ") == false)
    }

    @Test("Where the reader is, is said and shown by shape", arguments: drawn)
    func current(form: PictureForm) {
        let picture = { (current: Bool) in
            Picture(
                form, title: "T",
                items: [PictureItem("A", href: "a.html"), PictureItem("B", href: "b.html", isCurrent: current)],
                language: .nynorsk, idPrefix: "p")
        }
        let (here, nowhere) = (Self.halves(picture(true)), Self.halves(picture(false)))
        #expect(here.drawing.count(of: "aria-current=\"true\"") == 1 && here.list.count(of: "aria-current=\"true\"") == 1)
        #expect(here.list.contains("<span class=\"picture-here\">Du er her</span>"))
        #expect(!nowhere.drawing.contains("current") && !nowhere.list.contains("current"))
        // A marker, or a piece that stands out: not the same outlines in another colour.
        #expect(Tags(here.drawing).values(of: "d") != Tags(nowhere.drawing).values(of: "d"))
    }

    @Test("Languages other than the page's are marked")
    func languages() {
        let item = PictureItem(
            "Vara", titleLanguage: .swedish, alongside: "Being", alongsideLanguage: "en",
            items: [PictureItem("Være", titleLanguage: .bokmaal)])
        let html = Picture(.wheel, title: "T", items: [item], language: .bokmaal, idPrefix: "p").html()
        #expect(html.contains("<b lang=\"sv\">Vara</b>") && html.contains("<i lang=\"en\">Being</i>"))
        #expect(html.contains("<text class=\"within\" font-size=\"14\" text-anchor=\"middle\" lang=\"sv\""))
        #expect(!html.contains("lang=\"nb\""))
    }

    @Test("Chapters are counted, details and notes told")
    func marks() {
        let item = PictureItem("A", note: "Utkast", detail: "Mer.", count: 1)
        let html = Picture(.list, title: "T", items: [item, PictureItem("B", count: 3)], language: .bokmaal, idPrefix: "p").html()
        #expect(
            html.contains("<span class=\"picture-note\">Utkast</span> <span class=\"picture-count\">1 kapittel</span><p>Mer.</p>")
        )
        #expect(html.contains("3 kapitler"))
    }

    @Test("Nothing to draw, nothing drawn", arguments: PictureForm.allCases)
    func nothing(form: PictureForm) {
        #expect(Picture(form, title: "T", items: [], language: .bokmaal, idPrefix: "p").html().isEmpty)
        #expect(!Picture(form, title: "", items: [PictureItem("")], language: .bokmaal, idPrefix: "p").html().isEmpty)
    }

    @Test("Without a caption the figure has its name still, and the description stays with the drawing")
    func caption() {
        let picture = { (hasCaption: Bool) in
            Picture(
                .process, title: "T", description: "Om den.", items: [PictureItem("A")], language: .bokmaal, idPrefix: "p",
                hasCaption: hasCaption
            ).html()
        }
        #expect(picture(true).contains("<figcaption><b>T</b> Om den.</figcaption>") && picture(true).contains(">Prosess.</desc>"))
        #expect(picture(false).contains("aria-label=\"T\"") && picture(false).contains(">Prosess. Om den.</desc>"))
        #expect(!picture(false).contains("figcaption"))
    }

    @Test("A small staircase, byte for byte")
    func golden() throws {
        let picture = Picture(
            .staircase, title: "Trapp", alongsideTitle: "Bloom",
            items: [
                PictureItem("Å vite om", alongside: "Remembering", alongsideLanguage: "en", href: "om.html"),
                PictureItem("Indre kompass", isCurrent: true),
            ], language: .bokmaal, idPrefix: "bilde-1")
        #expect(picture.html() == goldenStaircase)
    }
}

extension Picture: CustomTestStringConvertible {
    public var testDescription: String { idPrefix }
}
