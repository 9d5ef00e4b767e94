/// A number as an editor wrote it, and its value in thousandths, so that it is drawn alike on every machine.
struct WrittenNumber: Sendable, Equatable {
    let text: String
    let thousandths: Int

    /// The most digits before the comma; more would not fit in the arithmetic, nor beside a bar.
    private static let mostDigits = 12

    /// Reads `4,5`, `4.5`, `1 200`, `−3`, `12 %`; nil for what is no number.
    init?(_ written: String) {
        text = written
        var digits = written.filter { !$0.isWhitespace }
        if digits.hasSuffix("%") { digits.removeLast() }
        let isNegative = digits.hasPrefix("-") || digits.hasPrefix("−") || digits.hasPrefix("–")
        if isNegative || digits.hasPrefix("+") { digits.removeFirst() }
        let parts = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard parts.count <= 2, let whole = parts.first, (1...Self.mostDigits).contains(whole.utf8.count),
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } })
        else { return nil }
        let fraction = parts.count == 2 ? parts[1].prefix(3) : ""
        let padded = fraction + String(repeating: "0", count: 3 - fraction.count)
        guard let wholes = Int(whole), let rest = Int(padded) else { return nil }
        thousandths = (isNegative ? -1 : 1) * (wholes * 1000 + rest)
    }
}
