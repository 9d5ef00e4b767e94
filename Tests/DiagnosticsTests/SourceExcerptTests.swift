import Testing

@testable import Diagnostics

@Suite("The source line in the terminal")
struct SourceExcerptTests {
    /// The line with its underline below.
    private func drawn(_ text: String, _ piece: String, columns: Int = 100) throws -> [String] {
        let sample = Sample(text)
        return drawn(SourceExcerpt(of: try sample.range(of: piece), in: sample.source, columns: columns))
    }

    private func drawn(_ excerpt: SourceExcerpt) -> [String] {
        let carets = String(repeating: "^", count: excerpt.underline)
        return [excerpt.line, String(repeating: " ", count: excerpt.indent) + carets]
    }

    @Test("letters with æøå are one column each")
    func nordic() throws {
        #expect(try drawn("På ære [øl](å.md) igjen", "[øl](å.md)") == ["På ære [øl](å.md) igjen", "       ^^^^^^^^^^"])
    }

    @Test("tabs go to every fourth column")
    func tabs() throws {
        #expect(try drawn("\ta\tbc\td", "bc") == ["    a   bc  d", "        ^^"])
        #expect(try drawn("a\tb", "\t") == ["a   b", " ^^^"])
    }

    @Test("wide signs take two columns, marks none")
    func wide() throws {
        #expect(try drawn("😀 漢字 x", "字") == ["😀 漢字 x", "     ^^"])
        #expect(try drawn("👩‍💻❤️🇳🇴 x", "x") == ["👩‍💻❤️🇳🇴 x", "       ^"])
        #expect(try drawn("A\u{30A}r x", "x") == ["A\u{30A}r x", "   ^"])
        #expect(try drawn("\u{FEFF}ab", "a") == ["\u{FEFF}ab", "^"])
    }

    @Test("escape sequences are shown, not obeyed")
    func control() throws {
        #expect(try drawn("a\u{1B}[2Jb\u{7}x", "x") == ["a␛[2Jb␇x", "       ^"])
        #expect(try drawn("a\u{9B}2J\u{202E}x\u{7F}", "x") == ["a<U+009B>2J<U+202E>x␡", "                   ^"])
        #expect(try drawn("a\rb x", "x") == ["a␍b x", "    ^"])
    }

    @Test("a range over several lines shows its first")
    func severalLines() throws {
        #expect(try drawn("en\r\nto tre\r\nfire", "tre\r\nfire") == ["to tre", "   ^^^"])
    }

    @Test("empty ranges, line ends and the end of the file get one caret")
    func ends() {
        let source = Sample("en\r\nto").source
        #expect(drawn(SourceExcerpt(of: SourceRange(1..<1), in: source)) == ["en", " ^"])
        #expect(drawn(SourceExcerpt(of: SourceRange(2..<4), in: source)) == ["en", "  ^"])
        #expect(drawn(SourceExcerpt(of: SourceRange(3..<4), in: source)) == ["en", "  ^"])
        #expect(drawn(SourceExcerpt(of: SourceRange(6..<6), in: source)) == ["to", "  ^"])
        #expect(drawn(SourceExcerpt(of: SourceRange(40..<50), in: source)) == ["to", "  ^"])
        #expect(drawn(SourceExcerpt(of: SourceRange(-5 ..< -1), in: source)) == ["en", "^"])
        #expect(drawn(SourceExcerpt(of: SourceRange(0..<0), in: Sample("").source)) == ["", "^"])
    }

    @Test("long lines are cut to a window around the finding")
    func window() throws {
        #expect(try drawn("abcdefghijklmnopqrstuvwxyzæøå", "mn", columns: 12) == ["…ijklmnopqr…", "     ^^"])
        #expect(try drawn("abcdefghijklmnopqrstuvwxyzæøå", "bc", columns: 12) == ["abcdefghij…", " ^^"])
        #expect(try drawn("abcdefghijklmnopqrstuvwxyzæøå", "øå", columns: 12) == ["…tuvwxyzæøå", "         ^^"])
        #expect(try drawn("abcdefghijklmnopqrst", "cdefghijklmnop", columns: 12) == ["…bcdefghijk…", "  ^^^^^^^^^"])
    }

    @Test("megabytes on one line are cut without breaking a letter")
    func enormous() throws {
        let filler = String(repeating: "ø", count: 500_001)
        let lines = try drawn(filler + "x" + filler, "x")
        #expect(lines[0].count == 100)
        #expect(!lines[0].contains("\u{FFFD}"))
        let column = lines[1].count - 1
        #expect(Array(lines[0])[column] == "x")
        let marks = try drawn(filler + "a" + String(repeating: "\u{301}", count: 100_000) + "x", "x")
        #expect(marks[0].utf8.count < 1000)
    }

    @Test("bytes that are no letters are shown as such")
    func invalid() {
        let source = SourceText(path: SourcePath("a.md"), bytes: [0x61, 0xE6, 0x62, 0xC3])
        #expect(drawn(SourceExcerpt(of: SourceRange(1..<2), in: source)) == ["a\u{FFFD}b\u{FFFD}", " ^"])
        #expect(drawn(SourceExcerpt(of: SourceRange(3..<4), in: source)) == ["a\u{FFFD}b\u{FFFD}", "   ^"])
    }
}
