/// Text as it is compared when readers look for something: without capitals, and with what keyboards differ in made alike.
///
/// Accents go, letters of the alphabet stay: «Idé» is `ide`, but «Ås» is no `as`. Neighbours' letters become one's own, ä
/// is æ in Norwegian and æ is ä in Swedish. In Norwegian and Danish `aa` is å, as in names, and whoever has no å
/// writes so. Compare only what has been folded in the same language.
public struct SearchFolding: Sendable {
    let own: [Unicode.Scalar: Unicode.Scalar]
    let foldsDoubleA: Bool

    public init(_ language: HandbookLanguage) {
        switch language {
        case .bokmaal, .nynorsk, .danish: (own, foldsDoubleA) = (["æ": "æ", "ä": "æ", "ø": "ø", "ö": "ø", "å": "å"], true)
        case .swedish: (own, foldsDoubleA) = (["ä": "ä", "æ": "ä", "ö": "ö", "ø": "ö", "å": "å"], false)
        case .english: (own, foldsDoubleA) = ([:], false)
        }
    }

    public func fold(_ text: String) -> String {
        // Plain text is the rule, and is done in one step.
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return foldDoubleA(text.lowercased()) }
        var folded = String.UnicodeScalarView()
        for scalar in text.nfc.lowercased().unicodeScalars {
            if scalar.isASCII {
                folded.append(scalar)
            } else if let own = own[scalar] {
                folded.append(own)
            } else {
                folded.append(contentsOf: Self.plain[scalar]?.unicodeScalars ?? Self.withoutMarks(scalar))
            }
        }
        return foldDoubleA(String(folded))
    }

    /// Letters that no accent explains.
    static let plain: [Unicode.Scalar: String] = [
        "æ": "ae", "ø": "o", "œ": "oe", "ß": "ss", "þ": "th", "ð": "d", "đ": "d", "ł": "l", "ı": "i", "ŋ": "n", "ŧ": "t",
        "ħ": "h",
        "’": "'", "‘": "'", "–": "-", "‑": "-", "\u{A0}": " ", "\u{AD}": "",
    ]

    private static func withoutMarks(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
        String.UnicodeScalarView(String(scalar).nfd.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark })
    }

    private func foldDoubleA(_ text: String) -> String {
        guard foldsDoubleA, zip(text.utf8, text.utf8.dropFirst()).contains(where: { $0 == 0x61 && $1 == 0x61 }) else {
            return text
        }
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "a", folded.last == "a" {
                folded.removeLast()
                folded.append("å")
            } else {
                folded.append(scalar)
            }
        }
        return String(folded)
    }
}
