import Foundation
import Testing

extension InChromium {
    @Suite("The reader looks up a word")
    struct HandbookRegisterTests {
        private static let filler = (1...40).map { "Linje \($0) med tekst som gjør siden lang." }.joined(separator: "\n\n")

        private static let book = [
            "handbok.yml": "tittel: Boka\ndeler: [del]\n",
            "register.yml": """
            begreper:
              avvik: {term: avvik, se-fra: [avviksmelding], skjult: [feilmelding], se-også: [varsling], definisjon: Galt.}
              varsling: {term: varsling}
              intern: {term: intern, under: varsling, bare-under: ja}
            """,
            "index.md": "---\ntittel: Boka\n---\nTekst.\n",
            "del/index.md": "# Delen\n",
            "del/melde.md": """
            ---
            stikkord: [hoved: avvik, varsling > intern, øvelse, Åpenhet, menneskerettighetsorganisasjonsarbeid]
            ---
            # Melde

            ## Hvem

            \(filler)

            Så <!-- stikk: sted i teksten -->her.

            \(filler)
            """,
            "del/bruke.md": "# Bruke\n\nEt avvik kan åpnes her.\n\n[Neste](melde.md)\n",
        ]

        private static let shown = """
            [...document.querySelectorAll('.letter > .entries > li')].filter(e => e.checkVisibility({contentVisibilityAuto: false}))
              .map(e => (e.querySelector(':scope > a, .term') || e).textContent)
            """

        private func type(_ text: String, on page: Page) async throws {
            try await page.run("document.querySelector('.register-filter input').focus()")
            try await page.type(text)
        }

        @Test("and finds it while typing: in headings, words under them, and words that stand nowhere")
        func filter() async throws {
            let site = try HandbookSite(files: Self.book)
            let page = try await Chromium.shared.open(site.file("stikkordsregister.html"))
            let all: [String] = try await page.evaluate(Self.shown)
            #expect(all.count == 7 && all.last == "Åpenhet")
            for (typed, found) in [
                ("vik", ["avvik", "avviksmelding"]), ("intern", ["varsling"]), ("FEILM", ["avvik"]), ("ovelse", ["øvelse"]),
                ("apen", ["Åpenhet"]), ("åpen", ["Åpenhet"]), ("rett arbeid", ["menneskerettighetsorganisasjonsarbeid"]),
            ] {
                try await type(typed, on: page)
                #expect(try await page.evaluate(Self.shown) == found, "\(typed)")
                #expect(
                    try await page.evaluate("document.querySelector('[role=status]').textContent") == "\(found.count) oppslag")
                #expect(try await page.evaluate("[...document.querySelectorAll('.letter')].filter(e => !e.hidden).length") == 1)
                try await page.press(.escape)
                #expect(try await page.evaluate(Self.shown) == all)
            }
            try await type("finnesikke", on: page)
            #expect(try await page.evaluate("document.querySelector('[role=status]').textContent") == "Ingen oppslag")
            #expect(page.consoleErrors.isEmpty)
        }

        @Test("that stands in the address, and follows «se også» out of what was found")
        func address() async throws {
            let site = try HandbookSite(files: Self.book)
            let page = try await Chromium.shared.open(site.file("stikkordsregister.html"))
            try await page.run("location.search = '?sok=avvik'")
            try await page.wait(until: "document.readyState === 'complete' && location.search")
            #expect(try await page.evaluate(Self.shown) == ["avvik", "avviksmelding"])
            try await page.click("#stikk-avvik .see a")
            // The address changes first, and what is shown a moment after.
            try await page.wait(until: "document.querySelector('#stikk-varsling').checkVisibility()")
            #expect(try await page.evaluate("document.querySelector('.register-filter input').value") == "")
        }

        @Test("without scripts, where there is no box to type in")
        func withoutJavaScript() async throws {
            let site = try HandbookSite(files: Self.book)
            let page = try await Chromium.shared.open(site.file("stikkordsregister.html"), javaScript: false)
            #expect(try await page.evaluate("document.querySelector('.register-filter').checkVisibility()") == false)
            #expect(try await page.evaluate("(\(Self.shown)).length") == 7)
            try await page.click("#stikk-sted-i-teksten .places a")
            #expect(try await page.location.hasSuffix("del/melde.html#stikk-sted-i-teksten"))
            let top: Double = try await page.evaluate("document.querySelector(':target').getBoundingClientRect().top")
            #expect((0...120).contains(top))
            #expect(try await page.evaluate("document.querySelector(':target').parentElement.textContent.trim()") == "Så her.")
        }

        @Test("and opens its definition with the keyboard, reads it, and comes back", arguments: [true, false])
        func definition(javaScript: Bool) async throws {
            let site = try HandbookSite(files: Self.book)
            let page = try await Chromium.shared.open(site.file("del/bruke.html"), javaScript: javaScript)
            let isOpen = "document.querySelector('[popover]').matches(':popover-open')"
            #expect(try await page.evaluate(isOpen) == false)
            try await page.run("document.querySelector('.begrep').focus()")
            try await page.press(.enter)
            #expect(try await page.evaluate(isOpen) == true)
            #expect(try await page.evaluate("document.activeElement.id") == "def:avvik")
            #expect(try await page.evaluate("document.querySelector('[popover]').innerText.includes('Galt.')") == true)
            try await page.press(.tab)
            #expect(try await page.evaluate("document.activeElement.textContent") == "Mer om avvik")
            try await page.press(.escape)
            #expect(try await page.evaluate(isOpen) == false)
            #expect(try await page.evaluate("document.activeElement.className") == "begrep")
            try await page.press(.space)
            try await page.press(.tab)
            try await page.press(.enter)
            #expect(try await page.location.hasSuffix("begreper/avvik.html"))
            #expect(page.consoleErrors.isEmpty && page.failedRequests.isEmpty)
        }

        @Test("on a narrow telephone, with nothing to scroll sideways, and room for a finger")
        func narrow() async throws {
            let site = try HandbookSite(files: Self.book)
            let narrow = Viewport.narrow320
            for path in ["stikkordsregister.html", "begreper/menneskerettighetsorganisasjonsarbeid.html", "begreper/intern.html"]
            {
                let page = try await Chromium.shared.open(site.file(path), viewport: narrow)
                #expect(try await page.evaluate("document.documentElement.scrollWidth") == 320, "\(path)")
            }
            let page = try await Chromium.shared.open(site.file("stikkordsregister.html"), viewport: narrow)
            let small: [String] = try await page.evaluate(
                """
                [...document.querySelectorAll('.letters a, .registers a, .places a, .entries > li > a')]
                  .filter(a => a.getClientRects()[0].height < 23.9).map(a => a.outerHTML)
                """)
            #expect(small == [])
            let text = try await Chromium.shared.open(site.file("del/bruke.html"), viewport: narrow)
            try await text.click(".begrep")
            let box: [Double] = try await text.evaluate(
                "(r => [r.left, r.right, Math.round(r.bottom - innerHeight)])(document.querySelector('[popover]').getBoundingClientRect())"
            )
            #expect(box == [0, 320, 0])
        }

        @Test("on paper, in columns, without what only a screen needs")
        func paper() async throws {
            let site = try HandbookSite(files: Self.book)
            let page = try await Chromium.shared.open(site.file("stikkordsregister.html"))
            let text = try await Print(page.printToPDF()).sheets.joined()
            #expect(text.contains("avviksmelding") && text.contains("Åpenhet") && !text.contains("Finn i registeret"))
            _ = try await page.call("Emulation.setEmulatedMedia", ["media": "print"])
            let columns: String = try await page.evaluate(
                "getComputedStyle(document.querySelector('section.register')).columnWidth")
            #expect(columns != "auto")
            let line: String = try await page.evaluate("document.querySelector('#stikk-avvik').innerText.replace(/\\\\s+/g, ' ')")
            #expect(line.contains("avvik") && line.contains("1.2 Melde"))
            let chapter = try await Chromium.shared.open(site.file("del/bruke.html"))
            _ = try await chapter.call("Emulation.setEmulatedMedia", ["media": "print"])
            let decoration: String = try await chapter.evaluate(
                "getComputedStyle(document.querySelector('.begrep')).textDecorationLine")
            #expect(decoration == "none")
            #expect(try await chapter.evaluate("document.querySelector('[popover]').checkVisibility()") == false)
        }
    }
}
