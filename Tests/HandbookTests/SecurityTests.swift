import Building
import Diagnostics
import Foundation
import Testing

/// Nothing an editor writes, or names a file, becomes more than text on a page, and nothing leaves the folder.
@Suite("Security") struct SecurityTests {
    private static let evils = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
        "</title><svg onload=alert(1)>", "--><iframe src=javascript:alert(1)>", "{{{body}}}{{#labels}}{{/labels}}",
        "&lt;script&gt;&amp;&quot;", "]]></style><style>*{}",
    ]
    private static let names = ["b<b>", "b\"onclick=alert(1) b=\"", "b'b", "b<", "b>", "b{{{body}}}", "b&quot;", "b%3Cscript%3E"]

    @Test("an editor's text is text everywhere: the pages are built like those of a tame book", arguments: zip(evils, names))
    func escaped(_ evil: String, _ name: String) async throws {
        let tame = try MemoryBook(HostileBook(text: "snill", name: "bnavn").files)
        let wild = try MemoryBook(HostileBook(text: evil, name: name).files)
        #expect(try await tame.build { $0.keepsGoing = true }.plain(in: .english) == "")
        let report = try await wild.build { $0.keepsGoing = true }
        #expect(report.published != nil && report.codes.subtracting([.nameNotPortable]) == [], "\(report.plain(in: .english))")

        let (left, right) = (SiteCheck(try tame.site()), SiteCheck(try wild.site()))
        #expect(left.problems == [] && right.problems == [])
        let page = { (path: String) in path.replacing(name, with: "bnavn") }
        let skeletons = Dictionary(uniqueKeysWithValues: right.pages.map { (page($0.key), $0.value.skeleton) })
        #expect(skeletons == left.pages.mapValues(\.skeleton))
        let chapter = try #require(right.pages["del/\(name).html"])
        #expect(chapter.text.contains(evil), "the text itself is there to read")
    }

    @Test(
        "raw HTML leaves no trace on the page",
        arguments: [
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
            "<iframe src=\"//e.example\"></iframe>", "<style>*{display:none}</style>",
            "<a href=\"javascript:alert(1)\">a</a>", "<!--><script>alert(1)</script>-->", "<b onclick=x>",
            "<?php x ?>", "<![CDATA[<script>]]>", "<!DOCTYPE x [<!ENTITY y \"z\">]>", "<x-y><script>alert(1)",
            "<div>\n\n<script>x</script>\n\n</div>",
        ])
    func rawHTML(_ html: String) async throws {
        let bare = try MemoryBook(["index.md": "# Boka\n\n\n\nfør  etter\n"])
        let wild = try MemoryBook(["index.md": "# Boka\n\n\(html)\n\nfør \(html.replacing("\n", with: " ")) etter\n"])
        try await bare.build()
        try await wild.build()
        let (left, right) = (SiteCheck(try bare.site()), SiteCheck(try wild.site()))
        #expect(right.problems == [])
        let named = { (check: SiteCheck) in check.pages["index.html"]?.elements.filter { $0.name != "p" } }
        #expect(named(right) == named(left))
    }

    @Test(
        "javascript: in every disguise is no link",
        arguments: [
            "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#9;script:alert(1)", "java&Tab;script:alert(1)",
            "java&#10;script:x", "javascript&colon;alert(1)", "javascript&#58;alert(1)", "&#106;avascript:alert(1)",
            "&#x6A;avascript:alert(1)", "<java\tscript:alert(1)>", "<javascript :alert(1)>",
            "&#1;javascript:alert(1)", "&#xA0;javascript:x", "javascript%3Aalert(1)", "%6Aavascript:alert(1)",
            "java\\script:alert(1)", "./javascript:alert(1)", "vbscript:x", "data:text/html,x",
            "DATA:image/svg+xml,x", "file:///etc/passwd", "FILE:/etc/passwd", "blob:https://e.example/1",
            "view-source:x", "feed:javascript:x", "jar:x!/", "chrome://x", "\\javascript:x", "java\u{AD}script:x",
            "javascript\u{FF1A}alert(1)", "ms-word:ofe|u|x",
        ])
    func schemes(_ address: String) async throws {
        let book = try MemoryBook([
            "index.md": """
            # Boka

            [a](\(address)) ![b](\(address)) [c][d] <\(address.filter { $0 != "<" && $0 != ">" })>

            [d]: \(address)
            """
        ])
        let report = try await book.build { $0.keepsGoing = true }
        #expect(report.published != nil && report.hasErrors)
        let check = SiteCheck(try book.site())
        #expect(check.problems == [])
        let main =
            check.pages["index.html"]?.elements.drop { $0.name != "h1" }.filter { $0.name == "a" || $0.name == "img" } ?? []
        #expect(main.allSatisfy { $0["class"] != "external" && $0["src"] == nil })
    }
}
