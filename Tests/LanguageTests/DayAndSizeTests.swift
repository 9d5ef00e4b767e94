import Testing

@testable import Language

@Suite("Days, sizes, languages, forms")
struct DayAndSizeTests {
    @Test(
        "Days as they are written in running text",
        arguments: [
            (HandbookLanguage.bokmaal, "22. november 2026", "1. mai 2024"), (.nynorsk, "22. november 2026", "1. mai 2024"),
            (.danish, "22. november 2026", "1. maj 2024"), (.swedish, "22 november 2026", "1 maj 2024"),
            (.english, "22 November 2026", "1 May 2024"),
        ])
    func text(language: HandbookLanguage, november: String, may: String) throws {
        #expect(try #require(CalendarDay(iso: "2026-11-22")).text(in: language) == november)
        #expect(try #require(CalendarDay(iso: "2024-05-01")).text(in: language) == may)
    }

    @Test("Every month has a name of its own in every language", arguments: HandbookLanguage.allCases)
    func months(language: HandbookLanguage) {
        let texts = (1...12).compactMap { CalendarDay(year: 2026, month: $0, day: 1)?.text(in: language) }
        #expect(Set(texts).count == 12)
    }

    @Test(
        "Days there are",
        arguments: ["2024-02-29", "2000-02-29", "2026-12-31", "2026-04-30", "0001-01-01", "9999-12-31"])
    func real(iso: String) { #expect(CalendarDay(iso: iso)?.iso == iso) }

    @Test(
        "Days there are not, and days written in other ways",
        arguments: [
            "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00", "2026-01-32", "0000-01-01",
            "22.11.2026", "2026-1-1", "2026-11", "26-11-22", "2026/11/22", "2026-11-22T10:00", " 2026-11-22", "2026-11-22 ",
            "", "--", "+026-01-01", "٢٠٢٦-١١-٢٢", "2026-11-2２", "-2026-11-22",
        ])
    func impossible(iso: String) { #expect(CalendarDay(iso: iso) == nil) }

    @Test("Days are ordered by time")
    func order() throws {
        let days = try ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].map { try #require(CalendarDay(iso: $0)) }
        #expect(days.reversed().sorted() == days)
        #expect(CalendarDay.distantPast <= days[0])
    }

    @Test(
        "File sizes",
        arguments: [
            (0, "0 B", "0 B"), (999, "999 B", "999 B"), (1000, "1 kB", "1 kB"), (1499, "1 kB", "1 kB"), (1500, "2 kB", "2 kB"),
            (24_300, "24 kB", "24 kB"), (999_499, "999 kB", "999 kB"), (999_500, "1 MB", "1 MB"), (1_000_000, "1 MB", "1 MB"),
            (1_200_000, "1,2 MB", "1.2 MB"), (1_960_000, "2 MB", "2 MB"), (12_340_000, "12,3 MB", "12.3 MB"),
        ])
    func size(bytes: Int, nordic: String, english: String) {
        let plain = { (language: HandbookLanguage) in fileSizeText(bytes, in: language).replacing("\u{A0}", with: " ") }
        #expect(plain(.english) == english)
        for language in HandbookLanguage.allCases where language != .english { #expect(plain(language) == nordic) }
        #expect(!fileSizeText(bytes, in: .bokmaal).contains(" "))
    }

    @Test(
        "Language tags",
        arguments: [
            ("nb", HandbookLanguage.bokmaal), ("no", .bokmaal), ("NO", .bokmaal), ("nb-NO", .bokmaal), ("nn-NO", .nynorsk),
            ("nn", .nynorsk), ("da", .danish), ("sv_SE", .swedish), ("en-GB", .english), ("EN", .english),
        ])
    func tag(written: String, language: HandbookLanguage) { #expect(HandbookLanguage(tag: written) == language) }

    @Test("Languages there are no texts in", arguments: ["se", "de", "", "-", "norsk", "nynorsk", "n", "nbb", "sma-NO"])
    func unknownTag(written: String) { #expect(HandbookLanguage(tag: written) == nil) }

    @Test("A language's own tag is read back", arguments: HandbookLanguage.allCases)
    func roundTrip(language: HandbookLanguage) { #expect(HandbookLanguage(tag: language.tag) == language) }

    @Test(
        "One form for letters that can be written in two",
        arguments: [
            ("a\u{30A}", "å"), ("A\u{30A}", "Å"), ("o\u{308}", "ö"), ("\u{212B}", "Å"), ("æøå", "æøå"), ("\u{1100}\u{1161}", "가"),
            ("e\u{323}\u{302}", "ệ"), ("e\u{302}\u{323}", "ệ"), ("", ""), ("👩‍👧", "👩‍👧"),
        ])
    func nfc(written: String, expected: String) {
        #expect(Array(written.nfc.unicodeScalars) == Array(expected.unicodeScalars))
        #expect(Array(written.nfc.nfc.utf8) == Array(written.nfc.utf8))
    }
}
