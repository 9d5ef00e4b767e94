import Testing

@testable import MarkdownParsing

@Suite("Numbers as they are written")
struct WrittenNumberTests {
    @Test(
        "are read exactly",
        arguments: [
            ("4,5", 45, 1), ("4.5", 45, 1), ("4,50", 450, 2), ("1200", 1_200, 0), ("1 200", 1_200, 0), ("1\u{A0}200", 1_200, 0),
            ("1\u{202F}200\u{2009}300,25", 120_030_025, 2), ("-3", -3, 0), ("−3,1", -31, 1), ("+7", 7, 0), ("12 %", 12, 0),
            ("12\u{A0}%", 12, 0), ("0,1%", 1, 1), ("007", 7, 0), ("0", 0, 0), ("999999999999999", 999_999_999_999_999, 0),
        ] as [(String, Int64, Int)])
    func numbers(text: String, mantissa: Int64, scale: Int) {
        let number = WrittenNumber(text)
        #expect(number?.mantissa == mantissa && number?.scale == scale, "\(text)")
    }

    @Test(
        "and what is no number is none",
        arguments: [
            "", " ", "mange", "1 20", "12 3456", "1 2000", ",5", "4,", "4,5,6", "1.200.000", "1,2 3", "- 3", "--3", "%", "1 %%",
            "1e5",
            "٣", "１", "1000 200", " 1", "1000000000000000", "0x10", "½", "−", "kr 5",
        ])
    func others(text: String) { #expect(WrittenNumber(text) == nil, "\(text)") }
}
