internal import Language

/// Writes the SVG of a picture. Colours, weights and the marking of links are the stylesheet's, by class:
/// `c1`…`c8` the colour role, `fill` and `tint` for shapes, `on` for text on `fill`, `sub` for text of less weight.
struct Drawing {
    private(set) var html = HTMLWriter(capacity: 8192)
    private let picture: Picture

    /// Seen from the reader's screen a unit is somewhat less than a pixel: no text is set below this size.
    static let smallest = 14
    static let width: Tenths = 7400

    init(_ picture: Picture, height: Tenths) {
        self.picture = picture
        html.markup("<svg viewBox=\"0 0 \(coordinate(Self.width)) \(coordinate(height))\"")
        html.markup(" role=\"group\"")
        html.attribute("aria-labelledby", picture.id("title"))
        html.attribute("aria-describedby", picture.id("desc"))
        html.markup(">\n<title")
        html.attribute("id", picture.id("title"))
        html.markup(">")
        html.text(picture.title)
        html.markup("</title><desc")
        html.attribute("id", picture.id("desc"))
        html.markup(">")
        html.text(Self.description(of: picture))
        html.markup("</desc>\n")
        // A screen reader gets title and description, and then the list. (As an image it must hold no links at all.)
        if picture.listSaysMore { html.markup("<g aria-hidden=\"true\">\n") }
    }

    /// «Trapp nedenfra og opp: Å vite om, Kunnskap.» The names only where the drawing itself is not read.
    private static func description(of picture: Picture) -> String {
        let form: InterfaceText =
            switch picture.form {
            case .staircase: .pictureStaircase
            case .wheel: .pictureWheel
            default: .pictureProcess
            }
        var text = form.text(in: picture.language)
        if picture.listSaysMore { text += ": " + picture.items.map(\.title).joined(separator: ", ") }
        return picture.hasCaption || picture.description.isEmpty ? "\(text)." : "\(text). \(picture.description)"
    }

    consuming func finished() -> String {
        html.markup(picture.listSaysMore ? "</g></svg>" : "</svg>")
        return html.string
    }

    // MARK: Items

    /// Draws what belongs to an item within its link, if it has one.
    mutating func item(_ item: PictureItem, role: Int, _ draw: (inout Drawing) -> Void) {
        let tag = item.href == nil ? "g" : "a"
        html.markup("<\(tag) class=\"c\(role)\(item.isCurrent ? " current" : "")\"")
        if let href = item.href {
            html.attribute("href", href)
            if picture.listSaysMore {
                html.markup(" tabindex=\"-1\"")
            } else {
                // Names are set in several lines, and words broken: this is how they are read.
                html.attribute("aria-label", ([item.title] + (item.alongside.map { [$0] } ?? [])).joined(separator: " – "))
            }
        }
        if item.isCurrent, !picture.listSaysMore { html.markup(" aria-current=\"true\"") }
        html.markup(">")
        draw(&self)
        html.markup("</\(tag)>\n")
    }

    // MARK: Shapes

    mutating func path(_ name: String, _ data: String) { html.markup("<path class=\"\(name)\" d=\"\(data)\"/>") }

    mutating func polygon(_ name: String, _ points: [Point]) {
        path(name, "M\(points.map(\.text).joined(separator: "L"))Z")
    }

    mutating func line(_ name: String, _ points: [Point]) {
        path(name, "M\(points.map(\.text).joined(separator: "L"))")
    }

    mutating func disc(_ name: String, at centre: Point, radius: Tenths) {
        html.markup("<circle class=\"\(name)\" cx=\"\(coordinate(centre.x))\" cy=\"\(coordinate(centre.y))\"")
        html.markup(" r=\"\(coordinate(radius))\"/>")
    }

    // MARK: Text

    enum Anchor: String { case start, middle, end }

    /// A label whose first line's middle stands at a place.
    mutating func text(_ name: String, _ label: Label, at place: Point, anchor: Anchor = .start, lang: String? = nil) {
        html.markup("<text class=\"\(name)\" font-size=\"\(label.size)\"")
        if anchor != .start { html.markup(" text-anchor=\"\(anchor.rawValue)\"") }
        if let lang { html.attribute("lang", lang) }
        // The foot of letters stands about a third of the size below their middle.
        var foot = place.y + label.size * 7 / 2
        if label.lines.count == 1 {
            html.markup(" x=\"\(coordinate(place.x))\" y=\"\(coordinate(foot))\">")
            html.text(label.lines[0])
        } else {
            html.markup(">")
            for line in label.lines {
                html.markup("<tspan x=\"\(coordinate(place.x))\" y=\"\(coordinate(foot))\">")
                html.text(line)
                html.markup("</tspan>")
                foot += label.leading
            }
        }
        html.markup("</text>")
    }

    mutating func number(_ number: Int, size: Int, at place: Point) {
        text("on", Label("\(number)", size: size, within: Self.width), at: place, anchor: .middle)
    }
}
