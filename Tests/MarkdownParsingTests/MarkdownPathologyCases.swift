extension MarkdownPathologyTests {
    private static func row(_ cell: String, _ columns: Int) -> String {
        String(repeating: cell + "|", count: columns) + "\n"
    }

    /// The known weaknesses of libcmark-gfm 0.29.0.gfm.6, at the sizes they were measured at and larger.
    static let known = [
        Case("![[]()", times: 40_000),
        Case("![[]()", times: 300_000),
        Case("a table of 4000 columns and 4000 short rows") {
            row("a", 4_000) + row("-", 4_000) + String(repeating: "a\n", count: 4_000)
        },
        Case("a head of 40000 pipes") { row("", 40_000) + "|-|\n" },
        Case("a head of 900000 pipes") { row("", 900_000) + "|-|\n" },
        Case("a definition of 40 kB used 40000 times") {
            "[a]: " + String(repeating: "x", count: 40_000) + "\n\n" + String(repeating: "[a] ", count: 40_000)
        },
        Case("40000 footnotes") { (0..<40_000).map { "[^\($0)]: a\n\n" }.joined() },
        Case("40000 footnotes in each other") { (0..<40_000).map { "[^\($0)]: " }.joined() + "a" },
    ]

    /// Ways around a count that looks too closely, and weaknesses of the same kinds.
    static let quadratic = [
        Case("![[]()\\]", times: 40_000),
        Case("![`]`[]()", times: 40_000),
        Case("open images, then links by name") {
            String(repeating: "![", count: 40_000) + String(repeating: "[a]", count: 40_000) + "\n\n[a]: b"
        },
        Case("a long definition in a list") { longDefinition("- [a]: ") },
        Case("a long definition in a numbered list") { longDefinition("1. [a]: ") },
        Case("a long definition whose name has two lines") { longDefinition("[x\na]: ", name: "[x a]") },
        Case("a wide table with lines that end as on old Macs") {
            (row("a", 190) + row("-", 190)).replacing("\n", with: "\r") + String(repeating: "a\r", count: 20_000)
        },
        Case("a wide table with rows of a control character") {
            row("a", 190) + row("-", 190) + String(repeating: "\u{1}\n", count: 20_000)
        },
        Case("many wide tables with short rows") {
            String(repeating: row("a", 190) + row("-", 190) + String(repeating: "a\n", count: 90) + "\n", count: 200)
        },
        Case("lines that may be a table's second") { "x|\n" + String(repeating: "a|b\n|-|-|-|\n", count: 20_000) },
        Case("a <?", times: 300_000),
        Case("a <!A ", times: 300_000),
        Case("a <![CDATA[", times: 150_000),
        Case("a@b.cc ", times: 200_000),
        Case("a@", times: 500_000),
        Case("an address with 500000 brackets") { "http://a" + String(repeating: ")", count: 500_000) },
        Case("quotes with a line of dashes inside") {
            String(repeating: ">", count: 50_000) + String(repeating: "-", count: 50_000) + "a"
        },
        Case("lists with a line of dashes inside") {
            String(repeating: "* ", count: 50_000) + String(repeating: "-", count: 50_000) + "a"
        },
        Case("lists with many lines") { String(repeating: "- ", count: 5_000) + String(repeating: "a\n", count: 200_000) },
        Case("lists with many blank lines") {
            String(repeating: "- ", count: 5_000) + "a" + String(repeating: "\n", count: 200_000)
        },
        Case("quotes with many lines") { String(repeating: ">", count: 5_000) + String(repeating: "a\n", count: 200_000) },
        Case("lists by indentation, with many blank lines") {
            (0..<900).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined() + String(repeating: "\n", count: 900_000)
        },
        Case("[", times: 100_000),
        Case("![", times: 100_000),
    ]

    private static func longDefinition(_ start: String, name: String = "[a] ") -> String {
        start + String(repeating: "x", count: 40_000) + "\n\n" + String(repeating: name, count: 40_000)
    }

    static let nested = [
        Case(">", times: 200_000),
        Case("> ", times: 200_000, then: "a"),
        Case("- ", times: 50_000, then: "a"),
        Case("1. ", times: 50_000, then: "a"),
        Case("> - ", times: 50_000, then: "a"),
        Case("*a ", times: 100_000),
        Case("*a **b ", times: 50_000, then: String(repeating: "c** d*", count: 50_000)),
    ]

    static let repeated = [
        Case("*", times: 100_000), Case("_", times: 100_000), Case("`", times: 100_000), Case("<", times: 100_000),
        Case("&", times: 100_000), Case("]", times: 100_000), Case("~", times: 100_000), Case("\\", times: 100_000),
        Case("&#", times: 100_000), Case("~~a", times: 100_000), Case("a**b", times: 100_000), Case("<a ", times: 100_000),
        Case("a <!--", times: 100_000), Case("<a:", times: 100_000), Case("www.", times: 100_000), Case(":", times: 100_000),
        Case("[a](b \"", times: 100_000), Case("[a](<b ", times: 100_000), Case("``a `b ", times: 50_000),
        Case("\t", times: 100_000), Case("\r", times: 100_000), Case("\u{0}", times: 100_000), Case("'", times: 100_000),
        Case("\"a ", times: 100_000), Case("...", times: 100_000), Case("1 ", times: 100_000),
    ]

    /// Blocks, each of which is a small document of its own.
    static let blocks = [
        Case("```refleksjon\na\n```\n", times: 80_000),
        Case("```refleksjon\n\n```\n", times: 80_000),
        Case("```refleksjn\na\n```\n", times: 80_000),
        Case("```spørsmål\na\n\nb\n```\n", times: 60_000),
        Case("```ark\n|a|\n|-|\n||\n```\n", times: 60_000),
        Case("```søyler\n|a|b|\n|-|-|\n|c|x|\n```\n", times: 50_000),
        Case("```video\nadresse: a.mp4\ntittel: b\n```\n", times: 40_000),
        Case("> ```video\n> tittel: b\n> ```\n\n", times: 50_000),
        Case("```diagram tre\n- a: b\n```\n", times: 60_000),
        Case("```refleksjon\r# a\r```\r", times: 80_000),
        Case("```søyler\r|a|b|\r|-|-|\r|c|x|\r```\r", times: 50_000),
        Case("one worksheet with 200000 lines «Tittel»") { "```ark\n" + String(repeating: "Tittel: a\n", count: 190_000) },
        Case("one worksheet with blank lines") { "```ark\n" + String(repeating: "\n", count: 1_900_000) + "a" },
        Case("one list 900 levels deep") {
            "```diagram tre\n" + (0..<900).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined() + "```\n"
        },
        Case("open images and links in a block") { "```refleksjon\n" + String(repeating: "![[]()", count: 40_000) },
        Case("a definition of 40 kB used 40000 times in a block") { "```refleksjon\n" + longDefinition("[a]: ") },
    ]

    static let large = [
        Case("[a](b) ", times: 100_000),
        Case("[](b) ", times: 100_000),
        Case("# a\n", times: 100_000),
        Case("# a\n\nb\n\n", times: 50_000),
        Case("a\n=\n", times: 100_000),
        Case("[^1] ", times: 100_000, then: "\n\n[^1]: a"),
        Case("> a\n\n", times: 100_000),
        Case("- [ ] a\n", times: 100_000),
        Case("| a | b |\n|---|---|\n| c | d |\n\n", times: 10_000),
        Case("www.a.no ", times: 50_000),
        Case("a line of 1.9 MB") { String(repeating: "lærer å endre ", count: 118_750) },
        Case("a word of 1.9 MB") { String(repeating: "a", count: 1_900_000) },
        Case("a code block of 1.9 MB") { "```\n" + String(repeating: "    let a = [b] | c;\n", count: 90_000) + "```\n" },
        Case("20000 names, each used") {
            (0..<20_000).map { "[a\($0)]: b\($0)\n" }.joined() + "\n" + (0..<20_000).map { "[a\($0)] " }.joined()
        },
        Case("a table of 200 columns and full rows") {
            row("a", 190) + row("-", 190) + String(repeating: row("b", 190), count: 400)
        },
        Case("4000 footnotes") {
            (0..<4_000).map { "[^\($0)] " }.joined() + "\n\n" + (0..<4_000).map { "[^\($0)]: a\n\n" }.joined()
        },
    ]

    static let borderline = [
        Case("200 columns and short rows") {
            String(repeating: row("a", 190) + row("-", 190) + String(repeating: "a\n", count: 20) + "\n", count: 10)
        },
        Case("one definition of 2 kB used 10000 times") {
            "[a]: " + String(repeating: "x", count: 2_000) + "\n\n" + String(repeating: "[a] ", count: 10_000)
        },
        Case("![[]()", times: 7_000), Case("a <?", times: 10_000), Case("a@b.cc ", times: 20_000),
        Case("an address with 30000 brackets") { "http://a" + String(repeating: ")", count: 30_000) },
        Case("lists with lines") { String(repeating: "- ", count: 500) + String(repeating: "a\n", count: 40_000) },
        Case("[a ", times: 999), Case("#\n", times: 100_000), Case("-\n", times: 100_000),
        Case("quotes with dashes") { String(repeating: ">", count: 15_000) + String(repeating: "-", count: 15_000) },
    ]
}
