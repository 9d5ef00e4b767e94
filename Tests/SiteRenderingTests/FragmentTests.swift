import HandbookModel
import Language
import Markup
import Resolving
import TestSupport
import Testing

@testable import SiteRendering

@Suite("Fragments")
struct FragmentTests {
    /// A part of 200 chapters, a small one, and one chapter alone.
    private static let large = Book(
        [
            ("index.md", "# Bok\n"), ("stor/index.md", "# Stor\n"), ("liten/a.md", "# A\n"),
            ("liten/b.md", "# \\<B\\> & \"C\"\n"), ("ene/a.md", "# Ene\n"),
        ]
            + (1...200).map { ("stor/\($0).md", "# Kapittel \($0)\n") })

    @Test(
        "The navigation of a large part shows sixty chapters around the page",
        arguments: [1, 2, 30, 31, 32, 100, 169, 170, 171, 200])
    func window(number: Int) throws {
        let book = Self.large
        let id = book.id("stor/\(number).md")
        let chapter = book.resolved.handbook[id]
        let part = try #require(chapter.part)
        let navigation = try #require(book.fragments.navigation(of: part, from: id, chapter))
        let hrefs = Tags(navigation).values(of: "href")
        let numbers = hrefs.compactMap { Int($0.dropLast(5)) }
        #expect(numbers.count == 60 && numbers.contains(number))
        #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 })
        #expect(navigation.contains("<a href=\"\(number).html\" aria-current=\"page\">Kapittel \(number)</a>"))
        #expect(navigation.count(of: "aria-current") == 1)
        #expect(hrefs.last == "index.html" && navigation.contains("Alle kapitlene i denne delen (200)"))
        #expect(Tags(navigation).problem == nil)
    }

    @Test("The navigation of a small part shows all; of a part with one chapter there is none")
    func smallParts() throws {
        let book = Self.large
        let navigation = { (path: String) in
            let chapter = book.resolved.handbook[book.id(path)]
            return chapter.part.flatMap { book.fragments.navigation(of: $0, from: book.id(path), chapter) }
        }
        #expect(
            navigation("liten/a.md") == "<ol class=\"nav-list\"><li><a href=\"a.html\" aria-current=\"page\">A</a></li>"
                + "<li><a href=\"b.html\">&lt;B&gt; &amp; «C»</a></li></ol>")
        #expect(navigation("ene/a.md") == nil)
    }

    // MARK: Headings of the page

    private func contents(_ levels: [Int], title: String = "# T\n\n") -> String? {
        let text = title + levels.map { String(repeating: "#", count: $0) + " H\($0) & \\<x\\>\n\n" }.joined()
        let book = Book([("a.md", text)])
        return book.fragments.tableOfContents(of: book.resolved.handbook[book.id("a.md")])
    }

    @Test(
        "The table of contents in two levels",
        arguments: [
            ([2, 2], "(2)(2)"), ([2, 3], "(2(3))"), ([2, 3, 3, 2], "(2(3)(3))(2)"), ([2, 4, 2], "(2(4))(2)"),
            ([2, 3, 4, 3], "(2(3)(3))"),
            ([3, 3], "(3)(3)"), ([4, 2, 6], "(4)(2(6))"),
        ])
    func nested(levels: [Int], shape: String) throws {
        let html = try #require(contents(levels))
        let outline = html.replacing("<ol class=\"toc-list\">", with: "").replacing("<ol>", with: "").replacing("</ol>", with: "")
        let links = try Regex("<a href=\"#[^\"]*\">H([1-6]) &amp; &lt;x&gt;</a>")
        let numbers = outline.replacing(links) { String($0.output[1].substring ?? "") }
        #expect(numbers.replacing("<li>", with: "(").replacing("</li>", with: ")") == shape)
    }

    @Test("No table of contents where there is nothing to choose", arguments: [[], [2], [4], [1]])
    func nothing(levels: [Int]) { #expect(contents(levels) == nil) }

    @Test("Whatever headings are written: well-formed, every link leads to a heading, at most two deep")
    func wellFormed() {
        var random = Seeded(seed: 41)
        for _ in 0..<300 {
            let levels = (0..<random.next(upTo: 12)).map { _ in random.next(upTo: 6) + 1 }
            guard let html = contents(levels, title: random.next(upTo: 2) == 0 ? "# T\n\n" : "") else { continue }
            let tags = Tags(html)
            #expect(tags.problem == nil, "\(levels)")
            #expect(Set(tags.values(of: "href")).count == html.count(of: "<a "), "\(levels)")
            #expect(!html.contains("<ol></ol>") && !html.contains("<ol class=\"toc-list\"><ol>"))
        }
    }

    // MARK: Lists of chapters

    @Test("The way from the front page")
    func breadcrumb() {
        let book = Book([("index.md", "# Bok & bok\n"), ("a/index.md", "# Del\n"), ("a/b.md", "# B\n"), ("c.md", "# C\n")])
        let crumbs = { (address: String) in
            let page = book.page(address)
            let start = page.firstRange(of: "<ol class=\"crumbs\">")?.upperBound ?? page.endIndex
            return page[start...].prefix(while: { $0 != "\n" }).firstRange(of: "</ol>").map {
                String(page[start..<$0.lowerBound])
            }
        }
        #expect(
            crumbs("a/b.html") == "<li><a href=\"../index.html\">Bok &amp; bok</a></li><li><a href=\"index.html\">Del</a></li>")
        #expect(crumbs("a/index.html") == "<li><a href=\"../index.html\">Bok &amp; bok</a></li>")
        #expect(crumbs("c.html") == "<li><a href=\"index.html\">Bok &amp; bok</a></li>")
    }

    @Test("The contents hold every chapter once, numbered where parts are declared")
    func contentsPage() {
        let files = [
            ("handbok.yml", "title: Bok\nparts: [a, b]"), ("index.md", "# Forside\n"), ("a/index.md", "# Del A\n"),
            ("a/1.md", "# En\n"),
            ("b/2.md", "# To <\n"), ("løs.md", "# Løs\n"),
        ]
        let html = Book(files).page("innhold.html")
        let list = html[(html.firstRange(of: "<ol class=\"contents-list\">")?.lowerBound ?? html.startIndex)...]
        let text = list.prefix { $0 != "\0" }.split(separator: "</article>").first.map(String.init) ?? ""
        #expect(Tags(text).values(of: "href") == ["a/index.html", "a/1.html", "b/index.html", "b/2.html", "løs.html"])
        #expect(text.contains("<span class=\"chapter-number\">1.1</span> En</a>") && text.contains("2.1</span> To &lt;</a>"))
        #expect(text.contains(">Løs</a>") && Tags(text).problem == nil)
    }

    @Test("A card for each part says how many chapters it has, in the handbook's language")
    func partCards() {
        let files = [
            ("a/index.md", "---\nsummary: Om \"a\" & b\n---\n# A\n"), ("a/1.md", "# 1\n"), ("b/1.md", "# 1\n"),
            ("b/2.md", "# 2\n"), ("c.md", "# C\n"),
        ]
        let cards = { (language: String) in
            Book(files + [("handbok.yml", "title: Bok\nlanguage: \(language)")]).page("index.html")
        }
        let page = cards("nb")
        #expect(
            page.contains("<h2><a href=\"a/index.html\">A</a></h2><p>Om «a» &amp; b</p><p class=\"part-count\">1 kapittel</p>"))
        #expect(page.contains("<h2><a href=\"b/index.html\">B</a></h2><p class=\"part-count\">2 kapitler</p>"))
        #expect(page.contains("<a href=\"c.html\">C</a>") && Tags(page).problem == nil)
        #expect(
            cards("nn").contains("2 kapittel</p>") && cards("en").contains("2 chapters</p>")
                && cards("sv").contains("2 kapitel</p>"))
    }

    @Test("Who refers to a page, with the sentence, escaped")
    func backlinks() {
        let files = [
            ("m.md", "# M\n"), ("a.md", "# \\<A\\>\n\n## Del & del\n\nFørst. Se \\<b\\> & \"[m <](m.md)\" her.\n"),
            ("b.md", "# B\n\n[m](m.md)\n"),
        ]
        let page = Book(files).page("m.html")
        #expect(
            page.contains(
                "<li><a href=\"a.html#del--del\">&lt;A&gt;</a><p class=\"backlink-context\">Se &lt;b&gt; &amp; «<mark>m &lt;</mark>» her.</p></li>"
            ))
        // A link right under the title leads to the page itself.
        #expect(page.contains("<li><a href=\"b.html\">B</a><p class=\"backlink-context\"><mark>m</mark></p></li>"))
        #expect(!Book(files).page("b.html").contains("class=\"backlinks\""))
    }
}
