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

/// Numbers, and words that belong with the number beside them.
enum NumberWords {
    private static let leading = ["§", "§§", "kl.", "nr.", "s.", "ca.", "kap.", "art.", "pkt.", "sida", "side"].map {
        Array($0.utf8)
    }

    private static let months = Set(
        """
        jan januar januari feb februar februari mar mars marts apr april mai maj may jun juni jul juli aug august augusti
        sep sept september okt oktober oct october nov november des desember dec december
        """.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { Array($0) })

    /// Whether the text ends with a word that leads a number, such as «kl.».
    static func leadsNumber(_ text: ArraySlice<UInt8>) -> Bool {
        leading.contains { word in
            guard text.suffix(word.count).lazy.map(lowercased).elementsEqual(word) else { return false }
            guard let before = text.dropLast(word.count).last else { return true }
            return before == 0x20 || before == UInt8(ascii: "(")
        }
    }

    /// Whether the text begins with the name of a month.
    static func startsMonth(_ text: ArraySlice<UInt8>) -> Bool {
        months.contains(text.prefix { (0x61...0x7A).contains(lowercased($0)) }.map(lowercased))
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }

    /// Whether the space between two digits parts thousands: in «10 000», but not in a year before a number («i 2016 350
    /// personer») or a telephone number («900 12 345», «02 800»).
    static func isThousands(at index: Int, in text: [UInt8]) -> Bool {
        var start = index
        var group = digits(before: start, in: text)
        start -= group
        while group == 3, isSpace(start - 1, in: text), (1...3).contains(digits(before: start - 1, in: text)) {
            group = digits(before: start - 1, in: text)
            start -= group + 1
        }
        guard (1...3).contains(group), text[start] != UInt8(ascii: "0") else { return false }
        if isSpace(start - 1, in: text), (1...3).contains(digits(before: start - 1, in: text)) { return false }
        switch text[..<start].last {
        case UInt8(ascii: "+"): return false
        case UInt8(ascii: "-") where digits(before: start - 1, in: text) > 0: return false
        default: return endsInThrees(after: index, in: text)
        }
    }

    private static func endsInThrees(after index: Int, in text: [UInt8]) -> Bool {
        var space = index
        while true {
            let group = digits(after: space, in: text)
            // A group of two is the rest of a telephone number; anything else is another number.
            if group != 3 { return space != index && group != 2 }
            space += 4
            guard isSpace(space, in: text) else { return true }
        }
    }

    private static func isSpace(_ index: Int, in text: [UInt8]) -> Bool { text.indices.contains(index) && text[index] == 0x20 }

    private static func digits(before index: Int, in text: [UInt8]) -> Int {
        text[..<index].reversed().prefix { (0x30...0x39).contains($0) }.count
    }

    private static func digits(after index: Int, in text: [UInt8]) -> Int {
        text[(index + 1)...].prefix { (0x30...0x39).contains($0) }.count
    }
}
