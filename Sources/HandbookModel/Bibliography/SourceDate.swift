internal import Language

/// When a source was issued: a year, perhaps a day, perhaps a stretch of years, or words.
public struct SourceDate: Hashable, Sendable {
    /// Years, or a text in their place: «2017», «2015–2016», «i trykk».
    public let year: String
    /// The first year, for putting in order.
    public let firstYear: Int?
    public let month: Int?
    public let day: Int?
    public let isCirca: Bool

    /// - Parameter parts: CSL's `date-parts`: one date or two, each a year with a month and a day if they are known.
    init?(parts: [[Int]], isCirca: Bool) {
        guard let first = parts.first, let year = first.first, (-9999...9999).contains(year) else { return nil }
        let last = parts.count > 1 ? parts[1].first : nil
        self.year = last.map { $0 == year ? "\(year)" : "\(year)–\($0)" } ?? "\(year)"
        firstYear = year
        month = parts.count == 1 && first.count > 1 && (1...12).contains(first[1]) ? first[1] : nil
        day = parts.count == 1 && first.count > 2 && (1...31).contains(first[2]) ? first[2] : nil
        self.isCirca = isCirca
    }

    /// Reads `2017`, `2017-05` and `2017-05-03`; finds the year in `May 2017`; keeps other words as they are.
    init(raw text: String, isCirca: Bool) {
        let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        if (1...3).contains(numbers.count), !numbers.contains(0), text.prefix(5).count(where: \.isNumber) >= 4,
            let date = SourceDate(parts: [numbers], isCirca: isCirca)
        {
            self = date
            return
        }
        let words = text.split(whereSeparator: { !$0.isNumber || !$0.isASCII }).filter { $0.count == 4 }
        let year = words.count == 1 ? words.first.flatMap { Int(String($0)) } : nil
        self.year = year.map(String.init) ?? text
        firstYear = year
        (month, day) = (nil, nil)
        self.isCirca = isCirca
    }

    init(literal text: String, isCirca: Bool) {
        year = text
        firstYear = text.count == 4 ? Int(text) : nil
        (month, day) = (nil, nil)
        self.isCirca = isCirca
    }

    /// «2017», «ca. 2017».
    func yearText(in language: HandbookLanguage) -> String {
        isCirca ? "\(InterfaceText.circa.text(in: language))\u{A0}\(year)" : year
    }

    /// «3. mai», where the day is known.
    func dayText(in language: HandbookLanguage) -> String? {
        calendarDay.map { String($0.text(in: language).dropLast(" \($0.year)".count)) }
    }

    var calendarDay: CalendarDay? {
        guard let firstYear, let month, let day else { return nil }
        return CalendarDay(year: firstYear, month: month, day: day)
    }
}
