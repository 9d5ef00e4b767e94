/// A field's name within its piece of the wheel, upright.
struct WheelName {
    let label: Label
    /// The middle of the first line, seen from the middle of the wheel.
    let place: Point

    /// The place with the most air around the text; nil when the piece is too small for it.
    init?(_ title: String, from: Int, to: Int, radius: Tenths) {
        let middle = Direction(angle: (from + to) / 2)
        // A piece of half the wheel or more is judged as if it were a little less.
        let reach = min((to - from) / 2, 850)
        let (start, end) = (Direction(angle: middle.angle - reach), Direction(angle: middle.angle + reach))
        var best: (slack: Tenths, label: Label, centre: Point)?
        for width in [1200, 900, 640] as [Tenths] {
            let label = Label(title, size: Drawing.smallest, within: width)
            // A word broken in the wheel is worse than a number.
            guard label.lines.joined(separator: " ") == title else { continue }
            for distance in stride(from: radius / 3, through: radius - 150, by: 20) {
                let centre = middle.point(at: distance)
                let slack = Self.slack(of: label, around: centre, start, end, radius)
                if slack > best?.slack ?? 15 { best = (slack, label, centre) }
            }
        }
        guard let best else { return nil }
        label = best.label
        place = Point(x: best.centre.x, y: best.centre.y - (best.label.height - best.label.leading) / 2)
    }

    /// The least distance from a corner of the text to the edge of the piece; negative outside it.
    private static func slack(
        of label: Label, around centre: Point, _ start: Direction, _ end: Direction, _ radius: Tenths
    ) -> Tenths {
        let (width, height) = (label.width / 2, label.height / 2)
        let (first, last) = (start.point(at: 1000), end.point(at: 1000))
        return [(-1, -1), (1, -1), (1, 1), (-1, 1)].map { sides in
            let corner = Point(x: centre.x + sides.0 * width, y: centre.y + sides.1 * height)
            let fromStart = (first.x * corner.y - first.y * corner.x) / 1000
            let fromEnd = (corner.x * last.y - corner.y * last.x) / 1000
            let fromRim = (radius * radius - corner.x * corner.x - corner.y * corner.y) / (2 * radius)
            return min(fromStart, fromEnd, fromRim)
        }.min() ?? 0
    }
}

/// The names around a wheel: a column on each side, moved apart where they would meet.
struct WheelLabels {
    let height: Tenths
    /// Each leaf's name and the middle of it, seen from the middle of the wheel.
    private let placed: [(label: Label, middle: Tenths)]

    private static let gap: Tenths = 70
    private static let column: Tenths = Wheel.outer + 220

    init(_ leaves: [Wheel.Leaf]) {
        let room = Drawing.width / 2 - Self.column
        let labels = leaves.map { Label($0.item.title, size: Drawing.smallest, isBold: $0.item.isCurrent, within: room) }
        let right = leaves.indices.filter { leaves[$0].middle < 1800 }
        let left = Array(leaves.indices.filter { leaves[$0].middle >= 1800 }.reversed())
        let tallest = [left, right].map { $0.reduce(0) { $0 + labels[$1].height + Self.gap } }.max() ?? 0
        height = max(2 * Wheel.outer + 240, tallest + 40)
        var middles = leaves.map { Direction(angle: $0.middle).point(at: Wheel.outer + 100).y }
        for side in [left, right] { Self.spread(side, &middles, labels, within: height) }
        placed = zip(labels, middles).map { (label: $0, middle: $1) }
    }

    /// From the top down each takes its place below the one above, then from the bottom up.
    private static func spread(_ side: [Int], _ middles: inout [Tenths], _ labels: [Label], within height: Tenths) {
        var edge = -height / 2
        for index in side {
            middles[index] = max(middles[index], edge + labels[index].height / 2)
            edge = middles[index] + labels[index].height / 2 + gap
        }
        edge = height / 2
        for index in side.reversed() {
            middles[index] = min(middles[index], edge - labels[index].height / 2)
            edge = middles[index] - labels[index].height / 2 - gap
        }
    }

    func draw(_ drawing: inout Drawing, _ index: Int, _ leaf: Wheel.Leaf, around centre: Point, lang: String?) {
        guard placed.indices.contains(index) else { return }
        let (label, middle) = placed[index]
        let side = leaf.middle < 1800 ? 1 : -1
        let direction = Direction(angle: leaf.middle)
        let end = Point(x: centre.x + side * (Self.column - 60), y: centre.y + middle)
        let rim = Wheel.outer + (leaf.item.isCurrent ? 90 : 0)
        drawing.line("line", [direction.point(at: rim, from: centre), direction.point(at: rim + 90, from: centre), end])
        let first = Point(x: end.x + side * 60, y: end.y - (label.height - label.leading) / 2)
        drawing.text("name", label, at: first, anchor: side > 0 ? .start : .end, lang: lang)
    }
}
