/// A language a handbook can be written in, with its interface texts, quotes and dates.
public enum HandbookLanguage: String, Sendable, CaseIterable {
    case bokmaal = "nb"
    case nynorsk = "nn"
    case danish = "da"
    case swedish = "sv"
    case english = "en"

    /// Reads a language tag (BCP 47): `nb`, `no`, `nn-NO`, `sv_SE`. Nil for languages there are no texts in.
    public init?(tag: String) {
        let primary = tag.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" }).first ?? ""
        switch primary {
        case "no", "nb": self = .bokmaal
        default: self.init(rawValue: String(primary))
        }
    }

    /// The tag that stands in `lang` attributes (BCP 47).
    public var tag: String { rawValue }
}
