/// Anchors made from headings after GitHub's rule, so that links read the same there and here.
///
/// Lower case; letters (æøå kept), marks, digits, `_` and `-` stay, spaces become `-`, all else goes
/// (github/html-pipeline, `TableOfContentsFilter`).
public func anchorSlug(_ heading: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in heading.unicodeScalars {
        if scalar.isASCII {
            switch scalar.value {
            case 0x41...0x5A: slug.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
            case 0x61...0x7A, 0x30...0x39, 0x5F, 0x2D: slug.append(scalar)
            case 0x20: slug.append("-")
            default: break
            }
        } else if isWord(scalar) {
            slug.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        }
    }
    return String(slug).nfc
}

private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
        .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .connectorPunctuation:
        true
    default:
        false
    }
}

/// Hands out anchors that are unique on one page: the second «Mål» becomes `mål-1`, as on GitHub.
public struct AnchorRegister: Sendable {
    private var taken: [String: Int] = [:]

    public init() {}

    /// The anchor for a heading. A heading without letters gets the fallback.
    public mutating func anchor(for heading: String, fallback: String) -> String {
        let slug = anchorSlug(heading)
        let base = slug.isEmpty ? fallback : slug
        guard var count = taken[base] else {
            taken[base] = 0
            return base
        }
        var candidate: String
        repeat {
            count += 1
            candidate = "\(base)-\(count)"
        } while taken[candidate] != nil
        taken[base] = count
        taken[candidate] = 0
        return candidate
    }
}
