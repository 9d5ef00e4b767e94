import Diagnostics
import Language
import TestSupport
import Testing

@testable import HandbookModel

/// Follows a relative address from a page as a browser does (RFC 3986 §5.2), and gives the file it asks the disk for.
private func follow(_ href: String, from page: Route) -> String? {
    let address = href.prefix { $0 != "#" && $0 != "?" }
    if address.isEmpty { return page.path }
    // A colon before the first slash would be a scheme; a leading slash another place altogether.
    if address.prefix(while: { $0 != "/" }).contains(":") || address.hasPrefix("/") { return nil }
    var steps = page.path.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init)
    for step in address.split(separator: "/", omittingEmptySubsequences: false) {
        switch step {
        case ".": continue
        case "..":
            if steps.popLast() == nil { return nil }
        default: steps.append(percentDecoded(step))
        }
    }
    return steps.joined(separator: "/")
}

@Suite("Routes and addresses")
struct RouteTests {
    @Test(
        "Manuscripts become pages",
        arguments: [
            ("a.md", false, "a.html"), ("x/a.md", false, "x/a.html"), ("x/README.md", true, "x/index.html"),
            ("index.md", true, "index.html"), ("a.b.md", false, "a.b.html"), ("x y/æ.md", false, "x y/æ.html"),
        ])
    func chapter(path: String, isIndex: Bool, route: String) {
        let made = Route(chapter: SourcePath(path), isFolderIndex: isIndex)
        #expect(made.path == route)
        if !isIndex { #expect(made.chapterPath == SourcePath(path)) }
    }

    @Test(
        "Addresses of one page on another",
        arguments: [
            ("a.html", "b.html", nil, "b.html"), ("a.html", "a.html", nil, "a.html"), ("a.html", "a.html", "mål", "#mål"),
            ("a.html", "x/b.html", "mål", "x/b.html#mål"), ("x/a.html", "b.html", nil, "../b.html"),
            ("x/a.html", "x/y/b.html", nil, "y/b.html"), ("x/y/a.html", "x/z/b.html", nil, "../z/b.html"),
            ("x/a.html", "xy/b.html", nil, "../xy/b.html"), ("a.html", "x y.html", nil, "x%20y.html"),
            ("a.html", "a: b.html", nil, "./a:%20b.html"), ("a.html", "x/a:b.html", nil, "x/a:b.html"),
            ("x/a.html", "a:b.html", nil, "../a:b.html"), ("a.html", "50%.html", nil, "50%25.html"),
            ("a.html", "hva?.html", "a b", "hva%3F.html#a%20b"), ("a.html", "c#.html", nil, "c%23.html"),
            ("a.html", "æøå.html", nil, "æøå.html"), ("a:b/x.html", "a:b/y.html", nil, "y.html"),
        ])
    func href(from: String, to: String, anchor: String?, expected: String) {
        #expect(Route(from).href(to: Route(to), anchor: anchor) == expected)
    }

    @Test("An address leads from any page to any other")
    func roundTrip() {
        var random = Seeded(seed: 8)
        let names = [
            "a", "b", "æøå", "x y", "50%", "c#", "hva?", "a:b", "100%25", "[x]", "a&b", "a+b", "a;b", "'", "\"", "index",
            "..x", "日本", "%2e%2e", "`", "~", "@", "=", "å\u{308}", "a\\b",
        ]
        let route = { () -> Route in
            let depth = random.next(upTo: 4)
            let steps = (0...depth).map { _ in names[random.next(upTo: names.count)] }
            return Route(steps.joined(separator: "/") + ".html")
        }
        for _ in 0..<3000 {
            let (from, to) = (route(), route())
            let href = from.href(to: to, anchor: random.next(upTo: 2) == 0 ? "mål #1" : nil)
            #expect(follow(href, from: from) == to.path, "\(from.path) → \(to.path): \(href)")
            #expect(!href.contains(" ") && !href.contains("\"") && !href.contains("<"))
            #expect(follow(from.toRoot + percentEncoded(to.path), from: from) == to.path || to.path.contains(":"))
        }
    }

    @Test(
        "Percent encoding",
        arguments: [
            ("a b", "a%20b"), ("æ", "æ"), ("50%", "50%25"), ("a/b", "a/b"), ("\"<>", "%22%3C%3E"), ("a\nb", "a%0Ab"),
            ("{|}", "%7B%7C%7D"), ("a&b=c", "a&b=c"), ("", ""), ("\u{7F}", "%7F"),
        ])
    func encoded(text: String, expected: String) {
        #expect(percentEncoded(text) == expected)
        #expect(percentDecoded(expected) == text)
    }

    @Test(
        "What is no percent encoding stays",
        arguments: [("100%", "100%"), ("%zz", "%zz"), ("%2", "%2"), ("%", "%"), ("%%20", "% "), ("%C3%A5", "å"), ("%c3%a5", "å")])
    func decoded(text: String, expected: String) { #expect(percentDecoded(text) == expected) }

    @Test("Encoding and decoding gives any text back; decoding takes any bytes")
    func fuzz() {
        var random = Seeded(seed: 9)
        let alphabet = Array("ab%20/#?å 😀\u{0}\"<{C3".unicodeScalars)
        for _ in 0..<3000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<random.next(upTo: 12) { text.append(alphabet[random.next(upTo: alphabet.count)]) }
            #expect(percentDecoded(percentEncoded(String(text))) == String(text))
            _ = percentDecoded(String(text))
        }
    }

    // MARK: Old addresses

    @Test(
        "Old addresses, as editors write them",
        arguments: [
            ("gammel.html", "gammel.html"), ("/gammel/side/", "gammel/side/index.html"),
            ("gammel/side", "gammel/side/index.html"),
            ("gammel.md", "gammel.html"), ("/", "index.html"), ("a/b%C3%A6r.html", "a/bær.html"), ("a%20b.html", "a b.html"),
            ("a/ba\u{30A}t.html", "a/båt.html"),
        ])
    func alias(written: String, route: String) throws {
        let made = try #require(HandbookAssembler.aliasRoute(written))
        #expect(Array(made.path.utf8) == Array(route.utf8))
    }

    @Test(
        "Old addresses that could not be files of the site",
        arguments: [
            "../x.html", "a/../../x.html", "https://example.no/x", "//example.no/x", "a//b", "./x", "a\\b.html", "a:b.html",
            "hva?.html", "con.html", "a./b", "%2e%2e/x.html", "a%2F..%2F..%2Fb.html", "a\u{1}b.html", "x.html#del",
            String(repeating: "a", count: 300),
        ])
    func refusedAlias(written: String) { #expect(HandbookAssembler.aliasRoute(written) == nil) }

    @Test("Redirects lead to their chapter; an address already taken is told of")
    func redirects() {
        let book = Book([
            ("a.md", "---\naliases: [gammel.html, b.html, '../x']\n---\n# A\n"), ("b.md", "---\naliases: gammel.md\n---\n# B\n"),
        ])
        #expect(book.handbook.redirects.map(\.route.path) == ["gammel.html"])
        #expect(book.handbook.redirects.map { book.handbook[$0.target].path.text } == ["a.md"])
        #expect(
            book.findings == [
                "FIL003 a.md 2:24 b.html", "YAM005 a.md 2:32 '../x'", "FIL003 b.md 2:10 gammel.md",
            ])
    }

    // MARK: Who has an address

    @Test(
        "Addresses that are the same on some disk",
        arguments: [
            ("a.html", "a.html"), ("A.html", "a.html"), ("Å.html", "å.html"), ("a\u{30A}.html", "å.html"),
            ("a.html", "a.html/b.html"), ("a/b.html", "a"), ("A/b.html", "a"),
        ])
    func taken(first: String, second: String) {
        for (first, second) in [(first, second), (second, first)] {
            var table = RouteTable()
            #expect(table.claim(Route(first), for: SourcePath("1.md")) == nil)
            let finding = table.claim(Route(second), for: SourcePath("2.md"))
            #expect(finding?.place == SourcePlace(SourcePath("2.md")))
        }
    }

    @Test("Different addresses go together", arguments: [("a.html", "b.html"), ("a/x.html", "b/x.html"), ("ab/c", "a")])
    func free(first: String, second: String) {
        var table = RouteTable()
        #expect(table.claim(Route(first), for: SourcePath("1.md")) == nil)
        #expect(table.claim(Route(second), for: SourcePath("2.md")) == nil)
    }

    @Test("Pages Stikkord makes have their addresses first", arguments: ["innhold.md", "404.md", "Innhold.md"])
    func generated(name: String) {
        #expect(Book([(name, "# X\n")]).findings == ["FIL003 \(name)"])
    }

    @Test("An old address cannot be that of the front page, written or not", arguments: ["index.md", "b.md"])
    func frontPageAlias(other: String) {
        let book = Book([("a.md", "---\naliases: /\n---\n# A\n"), (other, "# X\n")])
        #expect(book.findings == ["FIL003 a.md 2:10 /"])
        #expect(book.handbook.redirects.isEmpty)
    }

    @Test(
        "Names that every disk can hold",
        arguments: ["a.md", "æøå.md", "a b.md", ".a", "console.md", "com.md", "com10", "a..b", "(1).md", "50%.md", "a,b;c"])
    func portable(name: String) { #expect(isPortable(fileName: name)) }

    @Test(
        "Names that some disk cannot hold",
        arguments: [
            "a:b", "a?", "a*b", "a|b", "<a>", "\"a\"", "a\\b", "a.", "a ", "con", "CON.md", "nul.txt", "com1", "LPT9.md", "a\tb",
            "", ":\u{301}x", "a\u{0}",
        ])
    func notPortable(name: String) { #expect(!isPortable(fileName: name)) }
}
