/// Steps rising from left to right, each as long as the staircase is from there: the first lies lowest. Every step is a
/// row of text, so that long names have room, and a second ladder stands beside it row by row.
struct Staircase {
    private let picture: Picture
    private let titles: [Label]
    private let besides: [Label?]
    private let heading: Label?

    private let top: Tenths
    private let rise: Tenths
    private let going: Tenths
    /// Where the steps end and the second ladder begins.
    private let end: Tenths
    private static let besideStart: Tenths = 5300
    private static let badge: Tenths = 520
    /// Room for the mark of where the reader is.
    private static let start: Tenths = 160

    init(_ picture: Picture) {
        self.picture = picture
        let count = picture.items.count
        let hasSecond = picture.items.contains { $0.alongside != nil }
        let end = hasSecond ? Self.besideStart - 100 : Drawing.width
        let going = count < 2 ? 0 : min(hasSecond ? 450 : 800, (hasSecond ? 2000 : 3600) / (count - 1))
        titles = picture.items.enumerated().map { index, item in
            Label(item.title, size: 16, isBold: true, within: end - Self.start - index * going - Self.badge - 100)
        }
        let room = Drawing.width - Self.besideStart - 300
        besides = picture.items.map { $0.alongside.map { Label($0, size: 15, within: room) } }
        heading = hasSecond ? picture.alongsideTitle.map { Label($0, size: Drawing.smallest, within: room + 200) } : nil
        let tallest = (titles.map(\.height) + besides.compactMap { $0?.height }).max() ?? 0
        rise = max(500, tallest + 240)
        top = (heading?.height ?? 0) + (heading == nil ? 20 : 100)
        self.end = end
        self.going = going
    }

    func drawn() -> String {
        let count = picture.items.count
        var drawing = Drawing(picture, height: top + count * rise + 20)
        if let heading { drawing.text("sub", heading, at: Point(x: Self.besideStart + 30, y: heading.leading / 2)) }
        for (index, item) in picture.items.enumerated() {
            drawing.item(item, role: picture.role(at: index)) { step(&$0, item, at: index) }
        }
        return drawing.finished()
    }

    private func step(_ drawing: inout Drawing, _ item: PictureItem, at index: Int) {
        let left = Self.start + index * going
        let upper = top + (picture.items.count - 1 - index) * rise
        let lower = upper + rise
        let corners = [(left, upper), (end, upper), (end, lower), (left, lower)].map { Point(x: $0, y: $1) }
        drawing.polygon(item.isCurrent ? "fill" : "tint t\(min(index, 7))", corners)
        // Riser and tread: what makes it a staircase.
        drawing.line("edge", [corners[3], corners[0], corners[1]])
        if item.isCurrent { marker(&drawing, at: Point(x: left, y: upper + rise / 2)) }
        let middle = upper + rise / 2
        let badge = Point(x: left + 270, y: middle)
        drawing.disc(item.isCurrent ? "hole" : "fill", at: badge, radius: 135)
        let number = Label("\(index + 1)", size: 15, within: 1000)
        drawing.text(item.isCurrent ? "num" : "on", number, at: badge, anchor: .middle)
        drawing.text(
            item.isCurrent ? "on" : "name", titles[index],
            at: place(of: titles[index], x: left + Self.badge, around: middle), lang: picture.titleLanguage(of: item))
        if let label = besides[index] { rung(&drawing, label, item.alongsideLanguage, upper: upper) }
    }

    private func place(of label: Label, x: Tenths, around middle: Tenths) -> Point {
        Point(x: x, y: middle - (label.lines.count - 1) * label.leading / 2)
    }

    private func rung(_ drawing: inout Drawing, _ label: Label, _ lang: String?, upper: Tenths) {
        let (left, right) = (Self.besideStart, Drawing.width - 20)
        let corners = [(left, upper + 30), (right, upper + 30), (right, upper + rise - 10), (left, upper + rise - 10)]
        drawing.polygon("rung", corners.map { Point(x: $0, y: $1) })
        drawing.text("sub", label, at: place(of: label, x: left + 140, around: upper + rise / 2), lang: lang)
    }

    /// An arrow from the left: you are here.
    private func marker(_ drawing: inout Drawing, at tip: Point) {
        let tail = tip.x - 140
        drawing.polygon(
            "fill", [Point(x: tip.x - 30, y: tip.y), Point(x: tail, y: tip.y - 80), Point(x: tail, y: tip.y + 80)])
    }
}
