/// Random numbers that are the same on every machine and with every Swift version (SplitMix64).
struct CorpusRandom {
    /// What the numbers are for. Each use has its own stream, so that chapter 7 has the same words whatever the
    /// number of chapters is.
    enum Stream: UInt64 {
        case vocabulary = 1
        case part
        case title
        case keywords
        case headings
        case body
        case links
        case picture
        case register
        case marks
    }

    private var state: UInt64

    init(seed: UInt64, stream: Stream, index: Int, attempt: Int = 0) {
        state = seed
        for value in [stream.rawValue, UInt64(index), UInt64(attempt)] {
            state = next() ^ value
        }
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, but not including, the bound.
    mutating func below(_ bound: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// A number in the range, both ends included.
    mutating func within(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.count)
    }

    /// True that many times of a thousand.
    mutating func chance(_ perThousand: Int) -> Bool {
        below(1000) < perThousand
    }

    mutating func pick<Item>(_ items: [Item]) -> Item {
        items[below(items.count)]
    }

    /// As words are used in real texts: the first of the list often, the last seldom.
    mutating func pickEarly<Item>(_ items: [Item]) -> Item {
        items[below(below(items.count) + 1)]
    }
}
