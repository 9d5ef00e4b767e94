/// A day without a time or a zone (ISO 8601 calendar date, Gregorian).
public struct CalendarDay: Sendable, Hashable, Comparable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Before everything that is told of.
    public static let distantPast = CalendarDay()

    private init() { (year, month, day) = (1, 1, 1) }

    /// Nil for a day that does not exist.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard (1...Self.days(in: month, of: year)).contains(day) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2026-11-22`, and nothing else.
    public init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// `2026-11-22`.
    public var iso: String { "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))" }

    /// The day as it is written in running text: «22. november 2026».
    public func text(in language: HandbookLanguage) -> String {
        let name = Self.monthNames(language)[month - 1]
        return switch language {
        case .bokmaal, .nynorsk, .danish: "\(day). \(name) \(year)"
        case .swedish, .english: "\(day) \(name) \(year)"
        }
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func monthNames(_ language: HandbookLanguage) -> [String] {
        let names =
            switch language {
            case .bokmaal, .nynorsk:
                "januar februar mars april mai juni juli august september oktober november desember"
            case .danish: "januar februar marts april maj juni juli august september oktober november december"
            case .swedish: "januari februari mars april maj juni juli augusti september oktober november december"
            case .english: "January February March April May June July August September October November December"
            }
        return names.split(separator: " ").map(String.init)
    }
}

/// A file's size as a reader wants it: «24 kB», «1,2 MB» (SI: 1 kB is 1000 bytes).
public func fileSizeText(_ bytes: Int, in language: HandbookLanguage) -> String {
    if bytes < 1000 { return "\(bytes)\u{A0}B" }
    if bytes < 999_500 { return "\((bytes + 500) / 1000)\u{A0}kB" }
    let tenths = (bytes + 50_000) / 100_000
    let mark = language == .english ? "." : ","
    return tenths % 10 == 0 ? "\(tenths / 10)\u{A0}MB" : "\(tenths / 10)\(mark)\(tenths % 10)\u{A0}MB"
}
