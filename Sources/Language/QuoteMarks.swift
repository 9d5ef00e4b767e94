/// The marks a language sets around what is quoted.
struct QuoteMarks: Sendable {
    let openDouble: [UInt8]
    let closeDouble: [UInt8]
    let openSingle: [UInt8]
    let closeSingle: [UInt8]

    init(_ language: HandbookLanguage) {
        let marks: (String, String, String, String) =
            switch language {
            case .bokmaal, .nynorsk: ("«", "»", "‘", "’")
            case .danish: ("»", "«", "›", "‹")
            case .swedish: ("”", "”", "’", "’")
            case .english: ("“", "”", "‘", "’")
            }
        openDouble = Array(marks.0.utf8)
        closeDouble = Array(marks.1.utf8)
        openSingle = Array(marks.2.utf8)
        closeSingle = Array(marks.3.utf8)
    }

    /// Marks that a quote may open right after.
    static let openers = ["«", "“", "‘", "–", "—", "\u{A0}"].map { Array($0.utf8) }
    static let apostrophe = Array("’".utf8)
    static let ellipsis = Array("…".utf8)
    static let noBreakSpace = Array("\u{A0}".utf8)
    /// A no-break space before the dash keeps it off the start of a line.
    static let spacedDash = Array("\u{A0}–".utf8)
}

/// Words that belong with the number beside them.
enum NumberWords {
    private static let leading = ["§", "§§", "kl.", "nr.", "s.", "ca.", "kap.", "art.", "pkt.", "sida", "side"].map {
        Array($0.utf8)
    }

    private static let months = [
        "jan", "feb", "mar", "mars", "apr", "mai", "maj", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov", "des",
        "dec",
    ].map { Array($0.utf8) }

    /// Whether the text ends with a word that leads a number, such as «kl.».
    static func leadsNumber(_ text: some BidirectionalCollection<UInt8>) -> Bool {
        leading.contains { word in
            guard text.suffix(word.count).elementsEqual(word) else { return false }
            guard let before = text.dropLast(word.count).last else { return true }
            return before == 0x20 || before == UInt8(ascii: "(")
        }
    }

    /// Whether the text begins with the name of a month.
    static func startsMonth(_ text: some Collection<UInt8>) -> Bool {
        months.contains { text.starts(with: $0) }
    }
}
