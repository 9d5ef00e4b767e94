import Foundation
import Testing

extension InChromium {
    /// With and without JavaScript: it adds to the pages, and no way leads through it.
    @Suite("The reader finds the way")
    struct HandbookNavigationTests {
        @Test("from the front page through a whole part, in the order of the contents", arguments: [true, false])
        func reading(javaScript: Bool) async throws {
            let site = try HandbookSite.handbook
            let parts = try await contents(of: site)
            let part = try #require(parts.first)
            let page = try await Chromium.shared.open(site.file(), javaScript: javaScript)
            try await page.click(".part-cards h2 a")
            #expect(try await place(of: page, in: site) == part.page)
            try await page.click(".chapter-list a")
            var visited: [String] = []
            for _ in part.chapters {
                visited.append(try await place(of: page, in: site))
                try await page.click("main > .pager .pager-next")
            }
            #expect(visited == part.chapters)
            // The part's last page leads on to the next part, and back again.
            let following = try await place(of: page, in: site)
            #expect(following == parts.dropFirst().first?.page)
            try await page.click("main > .pager .pager-previous")
            #expect(try await place(of: page, in: site) == part.chapters.last)
            #expect(page.failedRequests.isEmpty && page.consoleErrors.isEmpty)
        }

        @Test("and back, by the breadcrumb and the contents", arguments: [true, false])
        func back(javaScript: Bool) async throws {
            let site = try HandbookSite.handbook
            let part = try #require(try await contents(of: site).last)
            let chapter = try #require(part.chapters.last)
            let page = try await Chromium.shared.open(site.file(chapter), javaScript: javaScript)
            try await page.click(".crumbs li:nth-child(2) a")
            #expect(try await place(of: page, in: site) == part.page)
            try await page.click(".crumbs a")
            #expect(try await place(of: page, in: site) == "index.html")
            try await page.click("main a.button")
            #expect(try await place(of: page, in: site) == "innhold.html")
            try await page.click(".contents-list > li:last-child li:last-child a")
            #expect(try await place(of: page, in: site) == chapter)
            try await page.click(".topbar nav a")
            #expect(try await place(of: page, in: site) == "innhold.html")
            try await page.click(".handbook-title")
            #expect(try await place(of: page, in: site) == "index.html")
        }

        @Test("to every part and chapter from the contents")
        func allThereIs() async throws {
            let site = try HandbookSite.handbook
            let listed = try await contents(of: site).flatMap { [$0.page] + $0.chapters }
            #expect(Set(listed).count == listed.count)
            // The rest are other ways to the same chapters, and the same chapters in other languages.
            let others = ["index.html", "innhold.html", "404.html", "kilder.html", "sok.html"]
            let overviews = ["oversikter/", "slag/", "veier/", "matriser/", "begreper/"]
            let rest = site.pages.filter { page in
                !overviews.contains { page.hasPrefix($0) } && !page.hasSuffix(".nn.html") && !page.hasSuffix("register.html")
            }
            #expect((listed + others).sorted() == rest)
        }

        @Test("among the chapters of the part", arguments: [Viewport.desktop, .mobile], [true, false])
        func partNavigation(_ viewport: Viewport, javaScript: Bool) async throws {
            let site = try HandbookSite.handbook
            let part = try #require(try await contents(of: site).first)
            let start = site.file(try #require(part.chapters.first))
            let page = try await Chromium.shared.open(start, viewport: viewport, javaScript: javaScript)
            if viewport.isMobile { try await page.click(".part-navigation summary") }
            #expect(try await page.evaluate("document.querySelectorAll('.nav-list [aria-current=page]').length") == 1)
            try await page.click(".nav-list li:nth-child(3) a")
            #expect(try await place(of: page, in: site) == part.chapters[2])
        }

        @Test("from a page to the section that mentions it", arguments: [true, false])
        func backlink(javaScript: Bool) async throws {
            let site = try HandbookSite.handbook
            let start = site.file(try site.page(with: "<ul class=\"backlink-list\">"))
            let page = try await Chromium.shared.open(start, javaScript: javaScript)
            try await page.click(".backlink-list a[href*='#']")
            #expect(try await page.evaluate(Self.targetIsShown))
        }

        @Test("within a page, from its list of headings", arguments: [Viewport.desktop, .mobile], [true, false])
        func headings(_ viewport: Viewport, javaScript: Bool) async throws {
            let site = try HandbookSite.handbook
            let start = site.file(try site.page(with: "<ol class=\"toc-list\">", "<body class=\"chapter\""))
            let page = try await Chromium.shared.open(start, viewport: viewport, javaScript: javaScript)
            if viewport.isMobile { try await page.click(".page-toc summary") }
            let link = ".toc-list > li:nth-child(2) > a"
            let name: String = try await page.evaluate("document.querySelector('\(link)').innerText")
            try await page.click(link)
            #expect(try await page.evaluate(Self.targetIsShown))
            #expect(try await page.evaluate("\(Self.target).firstChild.textContent.trim()") == name)
            // The sign after the heading is an address to share: the same place.
            let address = try await page.location
            try await page.click(":target .anchor")
            #expect(try await page.location == address)
        }

        @Test("to a footnote and back to where it was called", arguments: [true, false])
        func footnote(javaScript: Bool) async throws {
            let site = try HandbookSite.handbook
            let start = site.file(try site.page(with: "class=\"footnote-ref\""))
            let page = try await Chromium.shared.open(start, viewport: .narrow320, javaScript: javaScript)
            try await page.click(".footnote-ref a")
            #expect(try await page.evaluate(Self.targetIsShown))
            #expect(try await page.evaluate("!!\(Self.target).closest('.footnotes')"))
            try await page.click(":target .footnote-back")
            #expect(try await page.evaluate(Self.targetIsShown))
            #expect(try await page.evaluate("!!\(Self.target).closest('.footnote-ref')"))
        }

        @Test("and takes an attachment along", arguments: [true, false])
        func attachment(javaScript: Bool) async throws {
            let site = try HandbookSite.handbook
            let start = site.file(try site.page(with: " download>"))
            let page = try await Chromium.shared.open(start, javaScript: javaScript)
            try await page.click("main a[download]")
            try await page.wait(until: "document.readyState === 'complete'")
            let address: String = try await page.evaluate("document.querySelector('main a[download]').href")
            #expect(page.downloads == [address])
            #expect(try await page.location == start.absoluteString)
        }

        @Test("from an old address to the new one", arguments: [true, false])
        func redirect(javaScript: Bool) async throws {
            let site = try HandbookSite(files: [
                "index.md": "---\ntitle: Boka\n---\nTekst.\n",
                "nytt/sted.md": "---\ntitle: Sted\naliases: [gammelt/blåbær.html]\n---\n## Her\n\nTekst.\n",
            ])
            let page = try await Chromium.shared.open(site.file("gammelt/blåbær.html"), javaScript: javaScript)
            let isThere = "location.pathname.endsWith('/nytt/sted.html') && document.readyState === 'complete'"
            try await page.wait(until: isThere)
            #expect(try await page.evaluate("document.querySelector('h1').innerText.includes('Sted')"))
            #expect(page.failedRequests.isEmpty && page.consoleErrors.isEmpty)
        }

        // MARK: Where things are

        private static let target = "document.querySelector(':target')"

        /// Whether what the address names is there to be read in the window.
        private static let targetIsShown = """
            (() => {
              const box = \(target)?.getBoundingClientRect();
              return !!box && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
            })()
            """

        private func place(of page: Page, in site: HandbookSite) async throws -> String {
            try #require(site.path(of: try await page.location))
        }

        private struct Part: Decodable {
            var page: String
            var chapters: [String]
        }

        /// The parts and their chapters as the contents page lists them.
        private func contents(of site: HandbookSite) async throws -> [Part] {
            let script = """
                [...document.querySelectorAll(".contents-list > li")].map(part => ({
                  page: part.querySelector("a").href, chapters: [...part.querySelectorAll(":scope ol a")].map(a => a.href),
                }))
                """
            let page = try await Chromium.shared.open(site.file("innhold.html"), javaScript: false)
            return try await page.evaluate(script, as: [Part].self).map { part in
                Part(
                    page: try #require(site.path(of: part.page)),
                    chapters: try part.chapters.map { try #require(site.path(of: $0)) })
            }
        }
    }
}
