import Foundation
import Testing

extension InChromium {
    @Suite("The reader follows a path")
    struct HandbookPathTests {
        private static let titles = "[...document.querySelectorAll('.path-stops > li > a')].map(link => link.textContent)"

        @Test("from its page with Next to its end, in its own order")
        func wholePath() async throws {
            let site = try HandbookSite.handbook
            let page = try await Chromium.shared.open(site.file("veier/vite-om-til-indre-kompass.html"))
            let stops: [String] = try await page.evaluate(Self.titles)
            #expect(stops.count > 4)
            try await page.click("article .button")
            for (position, title) in stops.enumerated() {
                #expect(try await heading(on: page) == title)
                #expect(try await position == shown("path-position", on: page))
                // The handbook's own order has given way to the path's.
                #expect(try await page.evaluate("document.querySelector('main > .pager') === null"))
                if position + 1 < stops.count { try await page.click(".path-chosen [rel=next]") }
            }
            #expect(try await page.evaluate("document.querySelector('.path-chosen [rel=next]') === null"))
            try await page.click(".path-chosen [rel=prev]")
            #expect(try await heading(on: page) == stops[stops.count - 2])
            #expect(page.consoleErrors.isEmpty && page.requests.allSatisfy { $0.url.hasPrefix("file:") })
        }

        private static let book = [
            "handbok.yml": """
            parts: [del]
            paths:
              kort: {title: Kort vei, chapters: [del/c.md, del/a.md]}
              lang: {title: Lang vei, chapters: [del/a.md, del/c.md, del/b.md]}

            """, "del/a.md": "# A\n\n[B](b.md)\n", "del/b.md": "# B\n", "del/c.md": "# C\n",
        ]

        @Test(
            "the same chapter met from another path shows that path's next", arguments: [("kort", "C", "A"), ("lang", "A", "C")])
        func twoPaths(path: String, first: String, second: String) async throws {
            let site = try HandbookSite(files: Self.book)
            let page = try await Chromium.shared.open(site.file("veier/\(path).html"))
            try await page.click("article .button")
            #expect(try await heading(on: page) == first)
            try await page.click(".path-strip [rel=next]")
            #expect(try await heading(on: page) == second)
            let next: String = try await page.evaluate("document.querySelector('.path-chosen [rel=next]')?.textContent ?? ''")
            #expect(next == (path == "kort" ? "" : "Neste B"))
        }

        @Test("leaves it by any other link, and finds all paths at the end of the chapter")
        func leaving() async throws {
            let site = try HandbookSite(files: Self.book)
            let page = try await Chromium.shared.open(site.file("veier/lang.html"))
            try await page.click("article .button")
            try await page.click(".prose a")
            #expect(try await page.evaluate("document.querySelector('.path-chosen') === null && location.search === ''"))
            #expect(try await page.evaluate("document.querySelectorAll('.path').length") == 1)
        }

        @Test("without scripts by the list of the path, and each path's own next")
        func withoutScripts() async throws {
            let site = try HandbookSite(files: Self.book)
            let page = try await Chromium.shared.open(site.file("del/a.html"), javaScript: false)
            let paths: [String] = try await page.evaluate(
                "[...document.querySelectorAll('.path')].map(path => path.querySelector('[rel=next]')?.textContent ?? '–')")
            #expect(paths == ["–", "Neste C"])
            try await page.click(".path:nth-of-type(2) [rel=next]")
            #expect(try await heading(on: page) == "C")
        }

        private func heading(on page: Page) async throws -> String {
            try await page.evaluate(
                "[...document.querySelector('h1').childNodes].filter(n => n.className !== 'chapter-number').map(n => n.textContent).join('').trim()"
            )
        }

        /// Where one is on the chosen path, counted from 0.
        private func shown(_ name: String, on page: Page) async throws -> Int {
            let text: String = try await page.evaluate("document.querySelector('.path-strip .\(name)').textContent")
            return (Int(text.prefix { $0.isNumber }) ?? 0) - 1
        }
    }

    @Suite("The reader fills in a worksheet")
    struct HandbookSheetTests {
        private static let book = [
            "index.md": "---\ntitle: Boka\n---\n",
            "ark.md": """
            ---
            title: Ark
            ---

            ```ark
            Tittel: Møtet
            | Del | Spør | Svar |
            |-----|------|------|
            | Mål | Hva? |      |
            | Tid | Når? |      |
            ```
            """,
        ]

        @Test("and finds it again after a reload, and can take it back")
        func fillsIn() async throws {
            let site = try HandbookSite(files: Self.book)
            let page = try await Chromium.shared.open(site.file("ark.html"))
            let labels: [String] = try await page.evaluate(
                "[...document.querySelectorAll('.field textarea')].map(field => field.getAttribute('aria-label'))")
            #expect(labels.count == 2 && labels[0].contains("Mål") && labels[0].contains("Svar"))
            try await page.run(
                """
                const field = document.querySelector('.field textarea');
                field.value = 'Bli <b>enige</b>';
                field.dispatchEvent(new Event('input', {bubbles: true}));
                field.dispatchEvent(new Event('change', {bubbles: true}));
                """)
            try await page.navigate(to: site.file("ark.html"))
            #expect(try await values(on: page) == ["Bli <b>enige</b>", ""])
            try await page.click(".worksheet .button-quiet, .worksheet + .button-quiet")
            #expect(try await values(on: page) == ["", ""])
            try await page.navigate(to: site.file("ark.html"))
            #expect(try await values(on: page) == ["", ""])
        }

        @Test("on paper, where there is room to write, without scripts too")
        func onPaper() async throws {
            let site = try HandbookSite(files: Self.book)
            let page = try await Chromium.shared.open(site.file("ark.html"), javaScript: false)
            _ = try await page.call("Emulation.setEmulatedMedia", ["media": "print"])
            let heights: [Double] = try await page.evaluate(
                "[...document.querySelectorAll('.field')].map(cell => cell.getBoundingClientRect().height)")
            // Two centimetres, at 96 pixels an inch.
            #expect(heights.count == 2 && heights.allSatisfy { $0 >= 75 })
        }

        private func values(on page: Page) async throws -> [String] {
            try await page.evaluate("[...document.querySelectorAll('.field textarea')].map(field => field.value)")
        }
    }

    @Suite("The reader looks at pictures")
    struct HandbookPictureTests {
        @Test(
            "wide as drawings, narrow as lists, and nowhere wider than the page",
            arguments: ["idg", "modningstrappa", "slik", "gigakart", "tema"])
        func widths(facet: String) async throws {
            let site = try HandbookSite.handbook
            for viewport in [Viewport.desktop, .narrow320] {
                let page = try await Chromium.shared.open(site.file("oversikter/\(facet)/index.html"), viewport: viewport)
                #expect(try await page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                let items: [Bool] = try await page.evaluate(
                    "[...document.querySelectorAll('.picture-items > li')].map(item => item.getClientRects().length > 0)")
                let drawings: Int = try await page.evaluate(
                    "[...document.querySelectorAll('.picture > svg')].filter(svg => svg.getClientRects().length > 0).length")
                if viewport == .narrow320 { #expect(drawings == 0 && !items.isEmpty && items.allSatisfy(\.self)) }
                if viewport == .desktop { #expect(drawings == (facet == "tema" ? 0 : 1)) }
                // Every term can be reached.
                let links: [String] = try await page.evaluate(
                    "[...document.querySelectorAll('.picture a')].map(link => link.getAttribute('href').baseVal ?? link.getAttribute('href'))"
                )
                let terms = site.pages.filter { $0.hasPrefix("oversikter/\(facet)/") && !$0.hasSuffix("index.html") }
                #expect(Set(terms.map { $0.dropFirst("oversikter/\(facet)/".count) }).isSubset(of: Set(links.map { $0[...] })))
            }
        }

        @Test("and at a matrix, on a phone row by row, with the column's name at each cell")
        func matrix() async throws {
            let site = try HandbookSite.handbook
            let page = try await Chromium.shared.open(site.file("matriser/idg-trapp.html"), viewport: .narrow320)
            #expect(try await page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
            let names: [String] = try await page.evaluate(
                """
                [...document.querySelectorAll('.matrix td')].filter(cell => cell.getClientRects().length > 0)
                  .map(cell => getComputedStyle(cell, '::before').content)
                """)
            #expect(!names.isEmpty && names.allSatisfy { $0.count > 3 })
        }
    }
}
