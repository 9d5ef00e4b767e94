/// Text from manuscripts goes to terminals and logs. What would steer them instead of being read is made visible,
/// so that no chapter can colour, overwrite or turn around what the editor is told.
extension Unicode.Scalar {
    /// Whether it steers instead of showing: control characters, line separators and switches of writing direction.
    var steers: Bool {
        if isASCII { return value < 0x20 || value == 0x7F }
        // Latin letters and their signs, then dashes and quotes: asking Unicode of each would cost more than all the rest.
        if (0xA0..<0x600).contains(value) || (0x2010...0x2027).contains(value) { return false }
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: return true
        default: return properties.isBidiControl
        }
    }

    /// A picture of a scalar that steers: `␛` for escape, `<U+202E>` where Unicode has no picture.
    var picture: String {
        switch value {
        case 0..<0x20: Unicode.Scalar(0x2400 + value).map { String($0) } ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        default: "<U+" + hexadecimal + ">"
        }
    }

    /// The scalar's number with at least four digits: `00E5`.
    var hexadecimal: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension String {
    /// The text with pictures for what would steer a terminal; always one line.
    package var visible: String {
        guard unicodeScalars.contains(where: \.steers) else { return self }
        var shown = ""
        for scalar in unicodeScalars {
            if scalar.steers { shown += scalar.picture } else { shown.unicodeScalars.append(scalar) }
        }
        return shown
    }
}
