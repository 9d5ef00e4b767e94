/// Phases in a row of arrows with numbers, the names below; more than five in two rows or more.
struct Process {
    private let picture: Picture
    private let perRow: Int
    private let titles: [Label]
    private let besides: [Label?]
    private let hasCurrent: Bool

    private static let arrow: Tenths = 440
    private static let point: Tenths = 160
    private static let gap: Tenths = 200

    init(_ picture: Picture) {
        self.picture = picture
        let count = picture.items.count
        // Rows of at most five, as even as can be.
        let rows = (count + 4) / 5
        perRow = (count + rows - 1) / rows
        let room = Drawing.width / perRow - 140
        titles = picture.items.map { Label($0.title, size: 15, isBold: true, within: room) }
        besides = picture.items.map { $0.alongside.map { Label($0, size: Drawing.smallest, within: room) } }
        hasCurrent = picture.items.contains(where: \.isCurrent)
    }

    private var step: Tenths { Drawing.width / perRow }
    private var mark: Tenths { hasCurrent ? 140 : 0 }

    /// A row is as tall as its longest name.
    private func height(ofRow row: Int) -> Tenths {
        let shown = row * perRow..<min((row + 1) * perRow, titles.count)
        let text = shown.map { titles[$0].height + (besides[$0]?.height ?? 0) }.max() ?? 0
        return mark + Self.arrow + 100 + text
    }

    func drawn() -> String {
        let rows = (titles.count + perRow - 1) / perRow
        let heights = (0..<rows).map(height)
        var drawing = Drawing(picture, height: heights.reduce(0, +) + (rows - 1) * Self.gap)
        for (index, item) in picture.items.enumerated() {
            let row = index / perRow
            let upper = heights[..<row].reduce(0, +) + row * Self.gap + mark
            drawing.item(item, role: picture.role(at: index)) {
                phase(&$0, item, index, at: Point(x: index % perRow * step, y: upper))
            }
        }
        return drawing.finished()
    }

    private func phase(_ drawing: inout Drawing, _ item: PictureItem, _ index: Int, at corner: Point) {
        arrow(&drawing, at: corner, isFirst: index == 0)
        let middle = corner.x + (step - 60) / 2 + (index == 0 ? -Self.point / 2 + 60 : 40)
        drawing.number(index + 1, size: 18, at: Point(x: middle, y: corner.y + Self.arrow / 2))
        if item.isCurrent {
            let tip = Point(x: middle, y: corner.y - 30)
            drawing.polygon("edge-fill", [tip, Point(x: tip.x - 90, y: tip.y - 110), Point(x: tip.x + 90, y: tip.y - 110)])
        }
        let title = titles[index]
        var place = Point(x: corner.x + 20, y: corner.y + Self.arrow + 100 + title.leading / 2)
        drawing.text("name", title, at: place, lang: picture.titleLanguage(of: item))
        place.y += title.height
        if let beside = besides[index] { drawing.text("sub", beside, at: place, lang: item.alongsideLanguage) }
    }

    private func arrow(_ drawing: inout Drawing, at corner: Point, isFirst: Bool) {
        let (left, right) = (corner.x, corner.x + step - 60)
        let (upper, lower) = (corner.y, corner.y + Self.arrow)
        let middle = (upper + lower) / 2
        // Each arrow's tip reaches into the next one's notch.
        var points = [
            Point(x: left, y: upper), Point(x: right - Self.point + 120, y: upper), Point(x: right + 120, y: middle),
            Point(x: right - Self.point + 120, y: lower), Point(x: left, y: lower),
        ]
        if right + 120 > Drawing.width { for index in 1...3 { points[index].x -= right + 120 - Drawing.width } }
        if !isFirst { points.append(Point(x: left + Self.point, y: middle)) }
        drawing.polygon("fill", points)
    }
}
