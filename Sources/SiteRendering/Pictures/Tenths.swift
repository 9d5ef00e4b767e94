/// A length in tenths of a drawing's unit. Whole numbers only, so that every machine draws the same bytes.
typealias Tenths = Int

/// `125` → `12.5`, `-40` → `-4`
func coordinate(_ tenths: Tenths) -> String {
    let size = abs(tenths)
    let whole = "\(tenths < 0 ? "-" : "")\(size / 10)"
    return size % 10 == 0 ? whole : "\(whole).\(size % 10)"
}

struct Point: Equatable {
    var x: Tenths
    var y: Tenths

    var text: String { "\(coordinate(x)) \(coordinate(y))" }
}

/// A direction from the middle of a wheel: tenths of a degree, clockwise from the top.
struct Direction {
    let angle: Int

    func point(at radius: Tenths, from centre: Point = Point(x: 0, y: 0)) -> Point {
        Point(
            x: centre.x + Self.rounded(radius * Self.sine(angle)),
            y: centre.y - Self.rounded(radius * Self.sine(angle + 900)))
    }

    private static func rounded(_ product: Int) -> Tenths { (product + (product < 0 ? -5000 : 5000)) / 10_000 }

    /// The sine in ten-thousandths of an angle in tenths of a degree, read between two lines of the table.
    static func sine(_ angle: Int) -> Int {
        let turn = ((angle % 3600) + 3600) % 3600
        if turn >= 1800 { return -sine(turn - 1800) }
        let sharp = turn > 900 ? 1800 - turn : turn
        let (degree, rest) = (sharp / 10, sharp % 10)
        guard rest > 0 else { return sines[degree] }
        return sines[degree] + (sines[degree + 1] - sines[degree]) * rest / 10
    }

    /// Of 0°, 1° … 90°.
    private static let sines = [
        0, 175, 349, 523, 698, 872, 1045, 1219, 1392, 1564, 1736, 1908, 2079, 2250, 2419, 2588, 2756, 2924, 3090, 3256,
        3420, 3584, 3746, 3907, 4067, 4226, 4384, 4540, 4695, 4848, 5000, 5150, 5299, 5446, 5592, 5736, 5878, 6018, 6157,
        6293, 6428, 6561, 6691, 6820, 6947, 7071, 7193, 7314, 7431, 7547, 7660, 7771, 7880, 7986, 8090, 8192, 8290, 8387,
        8480, 8572, 8660, 8746, 8829, 8910, 8988, 9063, 9135, 9205, 9272, 9336, 9397, 9455, 9511, 9563, 9613, 9659, 9703,
        9744, 9781, 9816, 9848, 9877, 9903, 9925, 9945, 9962, 9976, 9986, 9994, 9998, 10000,
    ]
}
