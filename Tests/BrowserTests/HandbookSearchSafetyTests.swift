import Foundation
import Testing

extension InChromium {
    @Suite("Search, where not all is as it should be")
    struct HandbookSearchSafetyTests {
        private static let files = [
            "handbok.yml": "tittel: Boka\n", "index.md": "---\ntittel: Boka\n---\nTekst.\n",
            "a.md": "---\nstikkord: avvik\n---\n# <img src=x onerror=hacked=1> A\n\nEt `<img src=x onerror=hacked=1>` avvik.\n",
        ]
        private static let bare = ["handbok.yml": "tittel: Boka\n", "index.md": "# Boka\n", "a.md": "# A\n\nTekst.\n"]

        @Test("leads to the register without scripts, or to the contents where there is none", arguments: [true, false])
        func withoutJavaScript(hasRegister: Bool) async throws {
            let site = try HandbookSite(files: hasRegister ? Self.files : Self.bare)
            let page = try await Chromium.shared.open(site.file("a.html"), javaScript: false)
            try await page.run("document.querySelector('.topbar input[type=search]').focus()")
            try await page.type("avvik")
            try await page.press(.enter)
            #expect(try await page.location.hasSuffix(hasRegister ? "/stikkordsregister.html?q=avvik" : "/innhold.html?q=avvik"))
            let hits = try await Chromium.shared.open(site.file("sok.html"), javaScript: false)
            let text: String = try await hits.evaluate("document.querySelector('main').innerText")
            #expect(text.contains("trenger JavaScript") && text.contains("Innhold") && !text.contains("Slik søker du"))
            #expect(
                try await hits.evaluate(
                    "document.querySelectorAll('main form').length === 1 && !document.querySelector('main form').checkVisibility()"
                ) == true)
        }

        @Test("and to the register too when the index is gone, with the word already looked up")
        func damaged() async throws {
            let site = try HandbookSite(files: Self.files)
            try FileManager.default.removeItem(at: site.file("sok/rot.js"))
            let page = try await Chromium.shared.open(site.file("a.html"))
            try await page.run("document.querySelector('.topbar input[type=search]').focus()")
            try await page.type("avvik")
            try await page.wait(
                until: "(document.querySelector('.search-note') || {}).textContent === 'Søket virker ikke akkurat nå.'")
            try await page.press(.enter)
            #expect(try await page.location.hasSuffix("/stikkordsregister.html?q=avvik"))
            #expect(try await page.evaluate("document.querySelector('.register-filter input').value") == "avvik")
        }

        @Test(
            "runs nothing of what is asked for, or of what is found",
            arguments: [
                "<img src=x onerror=hacked=1>", "\"></script><script>hacked=1</script>", "javascript:hacked=1", "'+(hacked=1)+'",
                "avvik <b onclick=hacked=1>", "%", "\"", "-", "(", "\\", "[a", "𝕏 😀", "__proto__", "constructor", "\u{202E}avvik",
                String(repeating: "avvik ", count: 400),
            ])
        func hostile(query: String) async throws {
            let site = try HandbookSite(files: Self.files)
            let encoded = query.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            let page = try await Chromium.shared.open(site.file("a.html"))
            for address in ["sok.html?q=\(encoded)", "a.html?ord=\(encoded)"] {
                try await page.run("location.href = '\(address)'")
                try await page.wait(until: "document.readyState === 'complete' && location.search.length > 1")
                try await Task.sleep(for: .milliseconds(250))
                #expect(try await page.evaluate("typeof hacked") == "undefined", "\(address)")
                #expect(page.consoleErrors.isEmpty, "\(address)")
                #expect(page.requests.allSatisfy { $0.stays(in: site.folder) }, "\(address)")
                #expect(
                    try await page.evaluate("document.querySelector('main [onerror], main [onclick], main script') === null")
                        == true)
            }
            try await page.run(
                "const f = document.querySelector('.topbar input[type=search]'); f.focus(); f.value = decodeURIComponent('\(encoded)'); f.dispatchEvent(new Event('input'))"
            )
            try await Task.sleep(for: .milliseconds(400))
            #expect(try await page.evaluate("typeof hacked") == "undefined")
            #expect(page.consoleErrors.isEmpty)
            try await page.run("localStorage.setItem('boka:search', '[\"<img src=x onerror=hacked=1>\", 7, null]')")
            try await page.run("location.href = 'a.html?igjen'")
            try await page.wait(until: "document.readyState === 'complete' && location.search === '?igjen'")
            try await page.click(".topbar input[type=search]")
            try await page.wait(until: "!!document.querySelector('.search-removers button')")
            #expect(try await page.evaluate("document.querySelectorAll('.search-removers button').length") == 1)
            #expect(try await page.evaluate("typeof hacked") == "undefined")
        }

        @Test("fills a telephone, scrolls nothing sideways, and has a way out", arguments: [Viewport.mobile, .narrow320])
        func narrow(_ viewport: Viewport) async throws {
            let site = try HandbookSite(files: Self.files)
            let page = try await Chromium.shared.open(site.file("a.html"), viewport: viewport)
            try await page.click(".topbar input[type=search]")
            try await page.type("avvik")
            try await page.wait(until: "!!document.querySelector('[data-search-hit]')")
            let box: [Double] = try await page.evaluate(
                "(r => [r.left, r.top, r.right - innerWidth, r.bottom - innerHeight])(document.querySelector('.topbar .search-field').getBoundingClientRect())"
            )
            #expect(box == [0, 0, 0, 0])
            #expect(try await page.evaluate("document.documentElement.scrollWidth") == viewport.width)
            let small: [String] = try await page.evaluate(
                "[...document.querySelectorAll('.search-field a, .search-field button')].filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 24).map(e => e.outerHTML)"
            )
            #expect(small == [])
            try await page.click(".search-close")
            #expect(
                try await page.evaluate("document.querySelector('.search-panel').hidden && !document.querySelector('.is-open')")
                    == true)
            let hits = try await Chromium.shared.open(site.file("sok.html"), viewport: viewport)
            try await hits.run("location.href = 'sok.html?q=avvik'")
            try await hits.wait(until: "!!document.querySelector('main [data-search-hit]')")
            #expect(try await hits.evaluate("document.documentElement.scrollWidth") == viewport.width)
        }
    }
}
