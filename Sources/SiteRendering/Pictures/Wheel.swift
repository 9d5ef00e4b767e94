/// A ring diagram of one or two levels: fields within, what they hold around them, and the names outside where there is
/// room for them to stand upright.
struct Wheel {
    /// What has a piece of the outer ring and a name outside.
    struct Leaf {
        let item: PictureItem
        let field: Int
        let isField: Bool
        let from: Int
        let to: Int
        var middle: Int { (from + to) / 2 }
    }

    let picture: Picture
    let leaves: [Leaf]
    /// How each field's name stands within it; nil when one of them has no room there.
    private let names: [WheelName]?
    private let labels: WheelLabels
    private let legend: [Label]

    static let inner: Tenths = 1180
    static let outer: Tenths = 1520

    init(_ picture: Picture) {
        self.picture = picture
        leaves = Self.leaves(of: picture.items)
        let (leaves, items) = (leaves, picture.items)
        let hasRing = items.contains { !$0.items.isEmpty }
        let fields = items.indices.filter { !hasRing || !items[$0].items.isEmpty }
        let found = fields.map { field in
            WheelName(
                items[field].title, from: leaves.first { $0.field == field }?.from ?? 0,
                to: leaves.last { $0.field == field }?.to ?? 0, radius: hasRing ? Self.inner : Self.outer)
        }
        names = found.contains { $0 == nil } ? nil : found.compactMap(\.self)
        // A wheel of one level has its names within, or all of them outside.
        labels = WheelLabels(hasRing || names == nil ? leaves : [])
        legend = hasRing && names == nil ? fields.map { Label(items[$0].title, size: 15, within: 3000) } : []
        legendFields = fields
        self.hasRing = hasRing
    }

    private let legendFields: [Int]
    private let hasRing: Bool

    /// Equal pieces all the way round, beginning at the top.
    private static func leaves(of items: [PictureItem]) -> [Leaf] {
        let all = items.enumerated().flatMap { field, item in
            item.items.isEmpty ? [(item, field, true)] : item.items.map { ($0, field, false) }
        }
        return all.enumerated().map { index, leaf in
            Leaf(
                item: leaf.0, field: leaf.1, isField: leaf.2, from: 3600 * index / all.count,
                to: 3600 * (index + 1) / all.count)
        }
    }

    func drawn() -> String {
        let rows = (legend.count + 1) / 2
        let row = max(320, (legend.map(\.height).max() ?? 0) + 100)
        let centre = Point(x: Drawing.width / 2, y: labels.height / 2)
        var drawing = Drawing(picture, height: labels.height + (rows == 0 ? 0 : 200 + rows * row))
        for (field, item) in picture.items.enumerated() {
            if !item.items.isEmpty {
                drawing.item(item, role: picture.role(at: field)) { self.field(&$0, item, field, around: centre) }
            }
            for (index, leaf) in leaves.enumerated() where leaf.field == field {
                drawing.item(leaf.item, role: picture.role(at: field)) { self.leaf(&$0, leaf, index, around: centre) }
            }
        }
        for (index, label) in legend.enumerated() {
            let place = Point(x: index % 2 * 3700 + 200, y: labels.height + 260 + index / 2 * row)
            self.legend(&drawing, label, field: legendFields[index], at: place)
        }
        return drawing.finished()
    }

    // MARK: Pieces

    private func field(_ drawing: inout Drawing, _ item: PictureItem, _ field: Int, around centre: Point) {
        let own = leaves.filter { $0.field == field }
        let (from, to) = (own.first?.from ?? 0, own.last?.to ?? 0)
        drawing.path("fill", Self.piece(from: from, to: to, within: 0, Self.inner, around: centre))
        name(&drawing, field, middle: (from + to) / 2, isCurrent: item.isCurrent, around: centre)
    }

    private func leaf(_ drawing: inout Drawing, _ leaf: Leaf, _ index: Int, around centre: Point) {
        // A field without parts fills both rings; where the reader is, the piece stands out.
        let outer = Self.outer + (leaf.item.isCurrent ? 90 : 0)
        let inner = leaf.isField ? 0 : Self.inner + 30
        let shape = leaf.isField || leaf.item.isCurrent ? "fill" : "tint"
        drawing.path(shape, Self.piece(from: leaf.from, to: leaf.to, within: inner, outer, around: centre))
        if leaf.isField, !hasRing {
            name(&drawing, leaf.field, middle: leaf.middle, isCurrent: leaf.item.isCurrent, around: centre)
        }
        labels.draw(&drawing, index, leaf, around: centre, lang: picture.titleLanguage(of: leaf.item))
    }

    /// The name of a field, or its number where there is no room.
    private func name(_ drawing: inout Drawing, _ field: Int, middle: Int, isCurrent: Bool, around centre: Point) {
        let position = legendFields.firstIndex(of: field) ?? 0
        if let name = names?[position] {
            let place = Point(x: centre.x + name.place.x, y: centre.y + name.place.y)
            drawing.text(
                "within", name.label, at: place, anchor: .middle,
                lang: picture.titleLanguage(of: picture.items[field]))
        } else {
            drawing.number(field + 1, size: 18, at: Direction(angle: middle).point(at: 780, from: centre))
        }
        if isCurrent { drawing.disc("hole", at: Direction(angle: middle).point(at: 1080, from: centre), radius: 50) }
    }

    private func legend(_ drawing: inout Drawing, _ label: Label, field: Int, at place: Point) {
        drawing.item(picture.items[field].withoutLink, role: picture.role(at: field)) {
            $0.disc("fill", at: place, radius: 130)
            $0.number(field + 1, size: 15, at: place)
            $0.text("name", label, at: Point(x: place.x + 260, y: place.y))
        }
    }

    /// Half a piece at a time, so that one piece can go all the way round.
    static func piece(from: Int, to: Int, within inner: Tenths, _ outer: Tenths, around centre: Point) -> String {
        let half = (from + to) / 2
        let at = { (angle: Int, radius: Tenths) in Direction(angle: angle).point(at: radius, from: centre).text }
        let far = "A\(coordinate(outer)) \(coordinate(outer)) 0 0 1 "
        let near = "A\(coordinate(inner)) \(coordinate(inner)) 0 0 0 "
        let outside = "M\(at(from, outer))\(far)\(at(half, outer))\(far)\(at(to, outer))"
        guard inner > 0 else { return "\(outside)L\(centre.text)Z" }
        return "\(outside)L\(at(to, inner))\(near)\(at(half, inner))\(near)\(at(from, inner))Z"
    }
}

extension PictureItem {
    /// The item where its link stands already.
    fileprivate var withoutLink: PictureItem { PictureItem(title, titleLanguage: titleLanguage) }
}
