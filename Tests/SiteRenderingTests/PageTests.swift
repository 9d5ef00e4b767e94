import HandbookModel
import Language
import Register
import Resolving
import Testing

@testable import SiteRendering

/// Follows a relative address from a page to the file it asks for.
private func follow(_ href: String, from page: String) -> String {
    let address = href.prefix { $0 != "#" }
    if address.isEmpty { return page }
    var steps = page.split(separator: "/").dropLast().map(String.init)
    for step in address.split(separator: "/") where step != "." {
        if step == ".." { _ = steps.popLast() } else { steps.append(percentDecoded(step)) }
    }
    return steps.joined(separator: "/")
}

@Suite("Pages")
struct PageTests {
    private static let book = Book([
        (
            "handbok.yml",
            "title: Boka\nparts: [laering, verktøy kasse]\npublisher: Øvre \"Eiker\"\naccessibility-statement: https://uu.no/x?a=1&b=2"
        ),
        ("index.md", "# Boka\n\nSe [hvorfor](laering/hvorfor.md#mål).\n"), ("laering/index.md", "# Læring\n"),
        (
            "laering/hvorfor.md",
            """
            ---
            summary: Kort om "hvorfor" & <mål>
            duration: 45 min - 1 time
            group-size: 5 <
            materials: [Penn, "Ark & papir"]
            audience: Ledere
            contacts: Kari
            requires: [../verktøy kasse/igp.md]
            attachments: ark.odt
            aliases: [gammelt/sted.html]
            updated: 2026-05-17
            reviewed: 2026-01-02
            owner: Ola & co
            keywords: [mål, "hoved: varsling > <b"]
            sources:
            - Rønning (2016) https://x.no/a_(b)?c=d&e=f.
            - (Se https://no.wikipedia.org/wiki/Maslow's_behov).
            - Ingen "adresse" her
            ---
            # Hvorfor?

            ## Mål

            Tekst.
            """
        ), ("verktøy kasse/igp.md", "# IGP\n"), ("verktøy kasse/Åpne.md", "# Åpne\n"), ("laering/ark.odt", "x"),
        ("verktøy kasse/nn.md", "---\nlang: nn\naliases: eldre.html\n---\n# Nynorsk\n"),
    ])

    @Test("Every page is well-formed and says its language, title and one first heading")
    func wellFormed() {
        let site = Self.book.site
        let nynorsk = ["verktøy kasse/nn.html", "eldre.html"]
        #expect(site.count == 16)
        for (address, page) in site {
            let tags = Tags(page)
            #expect(tags.problem == nil, "\(address)")
            #expect(page.count(of: "<h1") == 1, "\(address)")
            #expect(page.count(of: "<title>") == 1 && page.hasPrefix("<!doctype html>"))
            #expect(tags.values(of: "lang").first == (nynorsk.contains(address) ? "nn" : "nb"), "\(address)")
            #expect(!page.contains("{{") && !page.unicodeScalars.contains { (0xFDD0...0xFDD1).contains($0.value) })
        }
    }

    @Test("Titles of pages are unique and end with the handbook's")
    func titles() throws {
        let titles = Self.book.site.values.map { page in
            String(page[(page.firstRange(of: "<title>")?.upperBound ?? page.startIndex)...].prefix { $0 != "<" })
        }
        #expect(Set(titles).count == titles.count)
        #expect(titles.allSatisfy { $0.hasSuffix("Boka") })
        #expect(titles.contains("Boka") && titles.contains("Hvorfor? – Læring – Boka") && titles.contains("Innhold – Boka"))
    }

    @Test("Every address on every page leads to a page, a file or a place there is")
    func links() {
        let site = Self.book.site
        let files = Set(site.keys).union(["laering/ark.odt"]).union(Self.book.renderer?.themeFiles.map(\.route.path) ?? [])
            .union(Self.book.resolved.register.downloads.map(\.route.path))
        for (address, page) in site {
            let tags = Tags(page)
            for href in tags.values(of: "href") + tags.values(of: "src") where !href.hasPrefix("https://") {
                #expect(files.contains(follow(href, from: address)), "\(address): \(href)")
                guard let hash = href.firstIndex(of: "#"), let target = site[follow(href, from: address)] else { continue }
                #expect(
                    Tags(target).values(of: "id").contains(percentDecoded(href[href.index(after: hash)...])),
                    "\(address): \(href)")
            }
        }
    }

    @Test("Facts of a chapter, set and escaped")
    func facts() {
        let page = Self.book.page("laering/hvorfor.html")
        let expected = [
            "<dt>Varighet</dt><dd>45 min\u{A0}– 1 time</dd>", "<dt>Gruppestørrelse</dt><dd>5 &lt;</dd>",
            "<dt>Utstyr</dt><dd>Penn, Ark &amp; papir</dd>", "<dt>Målgruppe</dt><dd>Ledere</dd>", "<dt>Kontakt</dt><dd>Kari</dd>",
            "<dt>Forutsetter</dt><dd><a href=\"../verktøy%20kasse/igp.html\">IGP</a></dd>",
        ]
        for fact in expected { #expect(page.contains("<div>\(fact)</div>"), "\(fact)") }
        #expect(page.contains("<p class=\"lead\">Kort om «hvorfor» &amp; &lt;mål&gt;</p>"))
        #expect(page.contains("<meta name=\"description\" content=\"Kort om «hvorfor» &amp; &lt;mål&gt;\">"))
        #expect(
            page.contains("Oppdatert <time datetime=\"2026-05-17\">17. mai 2026</time>")
                && page.contains("Ansvarlig: Ola &amp; co"))
        #expect(page.contains("<a href=\"ark.odt\" download>ark.odt</a> <span class=\"file-kind\">ODT, 1\u{A0}B</span>"))
        #expect(page.contains("<li><a href=\"../stikkordsregister.html#stikk-mal\" role=\"doc-backlink\">mål</a></li><li>"))
        #expect(page.contains(" role=\"doc-backlink\">varsling: &lt;b</a></li>"))
        #expect(!Self.book.page("verktøy kasse/igp.html").contains("class=\"facts\""))
    }

    @Test("Addresses in sources can be followed, whole and unchanged")
    func sources() {
        let page = Self.book.page("laering/hvorfor.html")
        let links = Tags(page).values(of: "href").filter { $0.hasPrefix("https://") && !$0.contains("uu.no") }
        #expect(links == ["https://x.no/a_(b)?c=d&e=f", "https://no.wikipedia.org/wiki/Maslow's_behov"])
        #expect(page.contains("</a>.</li>") && page.contains("</a>).</li>") && page.contains("<li>Ingen «adresse» her</li>"))
    }

    @Test("Pages in folders reach the theme and the front page")
    func root() {
        #expect(Self.book.page("laering/hvorfor.html").contains("<link rel=\"stylesheet\" href=\"../tema/stikkord.css\">"))
        #expect(Self.book.page("index.html").contains("<link rel=\"stylesheet\" href=\"tema/stikkord.css\">"))
        #expect(Self.book.page("gammelt/sted.html").contains("href=\"../tema/stikkord.css\""))
    }

    @Test("An old address leads on, in the words of the page it leads to")
    func redirect() {
        let page = Self.book.page("gammelt/sted.html")
        #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=../laering/hvorfor.html\">"))
        #expect(page.contains("<a href=\"../laering/hvorfor.html\">Hvorfor?</a>") && page.contains("Siden er flyttet"))
        #expect(Self.book.page("eldre.html").contains("Sida er flytta") && page.contains("content=\"noindex\""))
    }

    @Test("A page that is not there says so, and shows the way to the contents")
    func notFound() {
        let page = Self.book.page("404.html")
        #expect(page.contains("<h1>Fant ikke siden</h1>") && page.contains("href=\"innhold.html\""))
    }

    @Test("Previous and next follow the reading order")
    func neighbours() {
        let page = Self.book.page("laering/hvorfor.html")
        #expect(page.contains("<a class=\"pager-previous\" href=\"index.html\" rel=\"prev\"><span>Forrige</span> Læring</a>"))
        #expect(
            page.contains("<a class=\"pager-next\" href=\"../verktøy%20kasse/igp.html\" rel=\"next\"><span>Neste</span> IGP</a>"))
        #expect(!Self.book.page("index.html").contains("class=\"pager\""))
        #expect(!Self.book.page("verktøy kasse/Åpne.html").contains("pager-next"))
    }

    @Test("Every foot names the publisher and the accessibility statement")
    func foot() {
        for page in Self.book.site.values {
            #expect(page.contains("Øvre «Eiker»") && page.contains("href=\"https://uu.no/x?a=1&amp;b=2\""))
        }
    }

    @Test("An empty handbook still is a site")
    func empty() {
        let site = Book([]).site
        #expect(site.keys.sorted() == ["404.html", "index.html", "innhold.html", "sok.html"])
        for page in site.values { #expect(Tags(page).problem == nil && page.count(of: "<h1") == 1) }
        #expect(site["index.html"]?.contains("<h1>mappe</h1>") == true)
    }

    @Test("A page never has an empty first heading", arguments: ["#\n\nTekst\n", "", "# ![](x.png)\n", "Tekst\n"])
    func firstHeading(text: String) {
        let page = Book([("index.md", "# Bok\n"), ("økt.md", text), ("x.png", "x")]).page("økt.html")
        #expect(page.contains("<h1>Økt</h1>"))
    }

    @Test("A picture in the first heading stands there, and its words are in the title")
    func pictureInHeading() {
        let page = Book([("a.md", "# ![Logo](x.png) for [oss](b.md)\n"), ("b.md", "# B\n"), ("x.png", "x")]).page("a.html")
        #expect(page.contains("<title>Logo for oss – mappe</title>"))
        #expect(page.contains("<h1><img src=\"x.png\" alt=\"Logo\"") && page.contains("> for oss</h1>"))
    }

    @Test("A draft says that it is one")
    func draft() {
        let book = Book([("a.md", "---\nstatus: draft\n---\n# A\n"), ("b.md", "---\nstatus: review\n---\n# B\n")])
        #expect(book.page("a.html").contains("Utkast: Dette kapitlet er ikke ferdig."))
        #expect(!book.page("b.html").contains("draft-notice"))
    }

    @Test("One painter for all pages draws what a painter for each draws")
    func painter() throws {
        let renderer = try #require(Self.book.renderer)
        var painter = PagePainter(renderer)
        for page in renderer.pages + renderer.pages.reversed() {
            #expect(painter.paint(page).bytes == renderer.render(page).bytes)
        }
    }
}
