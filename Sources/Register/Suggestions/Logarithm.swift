/// Logarithms without a library of mathematics, with the same last digit on every machine.
enum Logarithm {
    private static let naturalOfTwo = 0.693147180559945309

    static func two(_ value: Double) -> Double { natural(value) / naturalOfTwo }

    /// - Parameter value: above 0.
    static func natural(_ value: Double) -> Double {
        // x = m · 2ᵉ with m about 1, and the area hyperbolic tangent's series for m.
        let mantissa = value.significand > 1.4142135623730951 ? value.significand / 2 : value.significand
        let exponent = Double(value.exponent) + (value.significand > 1.4142135623730951 ? 1 : 0)
        let ratio = (mantissa - 1) / (mantissa + 1)
        var (term, sum) = (ratio, 0.0)
        for odd in stride(from: 1.0, through: 25, by: 2) {
            sum += term / odd
            term *= ratio * ratio
        }
        return 2 * sum + exponent * naturalOfTwo
    }

    /// eˣ for x at or below 0.
    static func exponential(_ value: Double) -> Double {
        guard value > -60 else { return 0 }
        // e^x = (e^(x/64))^64
        let small = value / 64
        var (term, sum) = (1.0, 1.0)
        for number in stride(from: 1.0, through: 12, by: 1) {
            term *= small / number
            sum += term
        }
        return (0..<6).reduce(sum) { power, _ in power * power }
    }
}
