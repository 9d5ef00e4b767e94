import Register
import TestSupport
import Testing

@testable import Resolving

@Suite("Destinations")
struct DestinationTests {
    @Test(
        "Addresses taken apart",
        arguments: [
            ("b.md", Destination.inside(path: "a/b.md", anchor: nil)), ("/b.md#c", .inside(path: "b.md", anchor: "c")),
            ("../b.md", .inside(path: "b.md", anchor: nil)), ("..", .inside(path: "", anchor: nil)), ("../..", .outside),
            ("#c", .sameChapter(anchor: "c")), ("?q", .sameChapter(anchor: "")), ("", .empty), ("\u{A0}", .empty),
            ("b//c.md", .inside(path: "a/b/c.md", anchor: nil)), ("b.md#c#d", .inside(path: "a/b.md", anchor: "c#d")),
            ("b%23c.md", .inside(path: "a/b#c.md", anchor: nil)), ("b%3Fc.md", .inside(path: "a/b?c.md", anchor: nil)),
            ("...", .inside(path: "a/...", anchor: nil)), ("ht\ntps://x.no", .web("https://x.no")),
            ("urn:isbn:1", .web("urn:isbn:1")),
            ("c:/x", .forbidden(scheme: "c")), ("åre:x", .inside(path: "a/åre:x", anchor: nil)),
        ])
    func parts(written: String, expected: Destination) {
        #expect(Destination(written, from: "a", publishedAt: nil) == expected)
    }

    @Test(
        "Another handbook, and what is named in it",
        arguments: [
            ("bok:hms/avvik", "hms", "avvik"), (" BOK:hms/å%20b/c ", "hms", "å b/c"), ("bok:hms", "hms", ""), ("bok:/x", "", "x"),
        ])
    func otherBook(written: String, book: String, name: String) throws {
        guard case .otherBook(let reference) = Destination(written, from: "a", publishedAt: nil) else {
            Issue.record("no other handbook")
            return
        }
        #expect(reference.book == book && reference.name == name)
    }

    @Test("No address leads out of the handbook, or to what a browser would run")
    func property() {
        var random = Seeded(seed: 31)
        let pieces = [
            "..", ".", "/", "/", "../", "%2e%2e", "%2E.", "%2f", "a", "å", "a\u{30A}", "\\", "#", "?", ":", "javascript:",
            "data:", "//",
            "https:", "\t", "\n", " ", "%", "bok:", "%00", "\u{0}", "x.md", "https://x.no/bok/", "JAVA", "script", "&",
            "\u{200B}",
            "..%2f",
        ]
        for _ in 0..<30_000 {
            let written = (0..<random.next(upTo: 9)).map { _ in pieces[random.next(upTo: pieces.count)] }.joined()
            for folder in ["", "a", "a/b"] {
                check(Destination(written, from: folder[...], publishedAt: "https://x.no/bok/"), written)
            }
        }
    }

    private func check(_ destination: Destination, _ written: String) {
        switch destination {
        case .inside(let path, let anchor):
            let steps = path.split(separator: "/", omittingEmptySubsequences: false)
            #expect(path.isEmpty || steps.allSatisfy { $0 != ".." && $0 != "." && !$0.isEmpty }, "\(written.debugDescription)")
            #expect(anchor?.isEmpty != true)
        case .web(let address):
            // What a browser reads: without controls and spaces, up to the first colon.
            let visible = String(String.UnicodeScalarView(address.unicodeScalars.filter { $0.value > 0x20 })).lowercased()
            #expect(visible.hasPrefix("https:"), "\(written.debugDescription) → \(address.debugDescription)")
        case .empty, .forbidden, .sameChapter, .outside, .otherBook: break
        }
    }
}
