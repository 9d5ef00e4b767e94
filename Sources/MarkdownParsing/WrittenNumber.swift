/// A number as people write it, read exactly: `4,5`, `4.5`, `1 200`, `−3`, `12 %`.
///
/// A comma and a point both stand before decimals; spaces stand between groups of three digits and nowhere else.
struct WrittenNumber: Equatable {
    let mantissa: Int64
    let scale: Int

    private static let mostDigits = 15
    private static let spaces: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{202F}", "\u{2009}"]

    init?(_ text: String) {
        var scalars = Array(text.unicodeScalars)[...]
        if scalars.last == "%" { scalars = scalars.dropLast() }
        while let last = scalars.last, Self.spaces.contains(last) { scalars = scalars.dropLast() }
        let isNegative = scalars.first == "-" || scalars.first == "\u{2212}"
        if isNegative || scalars.first == "+" { scalars = scalars.dropFirst() }

        let parts = scalars.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard let whole = parts.first.flatMap(Self.digits(grouped:)) else { return nil }
        let decimals = parts.count > 1 ? Array(parts[1]) : []
        guard parts.count == 1 || !decimals.isEmpty, whole.count + decimals.count <= Self.mostDigits else { return nil }
        var value: Int64 = 0
        for scalar in whole + decimals {
            guard let digit = Self.digit(scalar) else { return nil }
            value = value * 10 + digit
        }
        mantissa = isNegative ? -value : value
        scale = decimals.count
    }

    /// The digits of a whole number, without the spaces between its groups.
    private static func digits(grouped scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
        let groups = scalars.split(omittingEmptySubsequences: false) { spaces.contains($0) }
        guard let first = groups.first, !first.isEmpty, groups.count == 1 || first.count <= 3,
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return Array(groups.joined())
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int64? {
        ("0"..."9").contains(scalar) ? Int64(scalar.value - 0x30) : nil
    }
}
