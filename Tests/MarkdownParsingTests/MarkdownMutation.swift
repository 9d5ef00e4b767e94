import TestSupport

/// Makes Markdown nobody would write out of Markdown somebody did.
struct MarkdownMutation {
    private let seeds: [[UInt8]]
    private var random: Seeded

    /// What the grammar, HTML and our own readers react to.
    static let pieces: [String] = [
        "\n", "\n\n", "\r\n", "\r", "\t", "    ", "> ", ">", "- ", "* ", "1. ", "- [ ] ", "- [x] ", "# ", "#### ", "===\n",
        "---\n", "***\n", "```\n", "~~~ swift\n", "`", "``", "*", "**", "_", "~~", "~", "[", "]", "(", ")", "![", "](", "]:",
        "[^", "[^1]", "[^1]: ", "[a]", "[a]: /b \"c\"\n", "|", "|-|-|\n", "| a | b |\n", ":-:", "\\", "\\|", "<", ">", "</a>",
        "<br>", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href=\"javascript:alert(1)\">",
        "[x](javascript:alert(1))", "[x](JaVa\tScript:alert(1))", "![x](data:text/html,a)", "<javascript:alert(1)>",
        "[x](x \"\\\" onclick=alert(1)\")", "\" onmouseover=\"alert(1)", "<!--", "-->", "<?", "<![CDATA[", "&", "&amp;", "&#0;",
        "&quot;", "&lt;script&gt;", "www.a.no", "https://a.no/æ)", "bjørn@a.no", "[!NOTE]", "> [!TIP]\n> ", "> [!TULL]\n",
        "\"", "'", "...", " - ", "5 %", "10 000", "«", "”", "æøå", "é", "a\u{30A}", "👩‍👩‍👧", "\u{0}", "\u{FEFF}", "\u{200B}",
        "\u{A0}", "---\ntitle: x\n---\n", "+++\n", "ẞ", "![a](b.png \"c\")\n", "  \n", "fn:1", "fnref:1", "```refleksjon\n",
        "```spørsmål\n", "```ark\n", "```søyler\n",
        "```video\n", "```diagram trapp\n", "```diagram matrise\n", "Tittel: a\n", "adresse: https://a.no/\ntittel: b\n",
        "adresse: a.mp4\n", "bilde: \"x.png\"\n", "tekst: |\n", "fasett: a\n", "- a: b\n", "| 1 | 2,5 |\n",
        "<!-- stikk: a; hoved: b > c -->", "<!-- stikk: a\n", "<!--STIKK-start:", "<!-- stikk-slutt: a -->\n", "stikk: ", " -- ",
        "; ", " > ", "hovd: ", "<!-- stik: a -->", "[a](stikk:)", "[](begrep:b)", "](begrep:", "[b]: stikk:a\n", "<stikk:a>",
    ]

    init(seeds: [String], seed: UInt64) {
        self.seeds = seeds.map { Array($0.utf8) }
        random = Seeded(seed: seed)
    }

    mutating func next() -> [UInt8] {
        var text = random.once(in: 6) ? [] : anySeed()
        for _ in 0..<Int.random(in: 1...8, using: &random) { mutate(&text) }
        if random.once(in: 12) { breakBytes(&text) }
        return Array(text.prefix(4_000))
    }

    private mutating func anySeed() -> [UInt8] { seeds[Int.random(in: seeds.indices, using: &random)] }

    private mutating func piece() -> [UInt8] {
        Array(Self.pieces[Int.random(in: Self.pieces.indices, using: &random)].utf8)
    }

    private mutating func place(in text: [UInt8]) -> Int { Int.random(in: 0...text.count, using: &random) }

    private mutating func stretch(of text: [UInt8]) -> Range<Int> {
        let start = place(in: text)
        return start..<min(text.count, start + Int.random(in: 0...24, using: &random))
    }

    private mutating func mutate(_ text: inout [UInt8]) {
        switch Int.random(in: 0..<8, using: &random) {
        case 0, 1, 2: text.insert(contentsOf: piece(), at: place(in: text))
        case 3: text.removeSubrange(stretch(of: text))
        case 4:
            let copied = text[stretch(of: text)]
            text.insert(contentsOf: copied, at: place(in: text))
        case 5:
            let start = place(in: text)
            text = Array(text[..<start]) + anySeed().prefix(200)
        case 6:
            let prefix = piece()
            let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            text = Array(lines.joined(separator: [0x0A] + prefix))
        default:
            let repeated = Array(repeatElement(piece(), count: Int.random(in: 2...12, using: &random)).joined())
            text.insert(contentsOf: repeated, at: place(in: text))
        }
    }

    /// Cuts characters apart and puts in what is not UTF-8.
    private mutating func breakBytes(_ text: inout [UInt8]) {
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            text.insert(UInt8.random(in: 0...255, using: &random), at: place(in: text))
        }
    }
}
