/// What terms are sorted and looked up by, so that it does not matter which keyboard a word was typed on.
///
/// Compare keys and terms by their Unicode scalars, which JavaScript orders in the same way: there are none outside the
/// first plane.
public struct SearchKeys: Sendable {
    private let folding: SearchFolding

    /// - Parameter handbookLanguage: of the handbook: one for all its terms, whatever language they are in.
    public init(_ handbookLanguage: HandbookLanguage) {
        folding = SearchFolding(handbookLanguage)
    }

    /// Without capitals and accents, with the letters of the handbook's alphabet: `økonomi`, `åpning` also for «aapning».
    public func normalised(_ term: String) -> String { folding.fold(term) }

    /// With plain letters only: `okonomi`, `apning`.
    public func key(of term: String) -> String { Self.plain(normalised(term)) }

    /// The keys a term of a query may be found under: its own, and its own with `ae` and `oe` read as æ and ø.
    public func variants(ofQuery term: String) -> [String] {
        let key = key(of: term)
        guard term.utf8.contains(UInt8(ascii: "e")) else { return [key] }
        let variant = self.key(of: Self.withLetters(term))
        return variant == key ? [key] : [key, variant]
    }

    private static func plain(_ text: String) -> String {
        guard text.utf8.contains(0xC3) else { return text }
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "å", "ä", "æ": plain.append("a")
            case "ø", "ö": plain.append("o")
            default: plain.append(scalar)
            }
        }
        return String(plain)
    }

    /// æ for `ae`, ø for `oe`.
    private static func withLetters(_ term: String) -> String {
        var letters = String.UnicodeScalarView()
        for scalar in term.unicodeScalars {
            if scalar == "e", let last = letters.last, last == "a" || last == "o" {
                letters.removeLast()
                letters.append(last == "a" ? "æ" : "ø")
            } else {
                letters.append(scalar)
            }
        }
        return String(letters)
    }
}
