import Foundation
import Testing

private let hits = "[...document.querySelectorAll('[data-search-hit]')]"

extension InChromium {
    @Suite("Search, whatever things are called")
    struct HandbookSearchNamesTests {
        @Test("finds pages whose addresses have signs with a meaning of their own")
        func addresses() async throws {
            let names = ["C# og F#", "50 % av?", "a  b", "a&b", "pst%41", "Ærlig talt"]
            let files = Dictionary(uniqueKeysWithValues: names.map { ("\($0).md", "# Side\n\n## Del\n\nEt kjennetegn.\n") })
            let site = try HandbookSite(files: files.merging(["index.md": "# Boka\n"]) { first, _ in first })
            let page = try await Chromium.shared.open(site.file("sok.html"))
            try await page.run("location.href = 'sok.html?q=kjennetegn'")
            try await page.wait(until: "\(hits).length === \(names.count)")
            let found: [String] = try await page.evaluate("\(hits).map(a => a.href)")
            #expect(Set(found.map(site.path)) == Set(names.map { "\($0).html" }))
            #expect(found.allSatisfy { $0.hasSuffix("?ord=kjennetegn#del") }, "\(found)")
            for address in found {
                let hit = try await Chromium.shared.open(site.file("index.html"))
                try await hit.run("location.href = '\(address.replacing("'", with: "%27"))'")
                try await hit.wait(until: "!!document.querySelector('.search-marks')")
                try await hit.click(".search-marks button")
                #expect(try await hit.location == address.replacing("?ord=kjennetegn", with: ""))
            }
        }

        @Test("keeps filters in the address, though facets are called as other things there")
        func facets() async throws {
            let facets = ["q", "ord", "vei", "slag"]
            let site = try HandbookSite(files: [
                "handbok.yml": "tittel: Boka\nkinds:\n  rutine: {label: Rutine, plural: Rutiner, description: Gjøres.}\nfacets:\n"
                    + facets.map {
                        "  \($0): {title: \($0.uppercased()), form: liste, terms: {\($0)1: {title: En}, \($0)2: {title: To}}}\n"
                    }
                    .joined(),
                "index.md": "# Boka\n", "a.md": "---\nkind: rutine\n---\n# A\n\nTekst her.\n",
                "b.md": "---\nfacets: {\(facets.map { "\($0): \($0)1" }.joined(separator: ", "))}\n---\n# B\n\nTekst her.\n",
                "c.md": "---\nfacets: {\(facets.map { "\($0): \($0)2" }.joined(separator: ", "))}\n---\n# C\n\nTekst her.\n",
            ])
            let page = try await Chromium.shared.open(site.file("sok.html"))
            try await page.run("location.href = 'sok.html?q=tekst'")
            try await page.wait(until: "\(hits).length === 3 && document.querySelectorAll('.search-facet').length === 5")
            try await page.run("document.querySelectorAll('.search-facet input[value$=\"1\"]').forEach(box => box.click())")
            try await page.wait(until: "\(hits).length === 1")
            #expect(try await page.location.hasSuffix("?q=tekst&q.=q1&ord.=ord1&vei.=vei1&slag=slag1"))
            try await page.follow { try await page.run("window.isOld = true; location.reload()") }
            try await page.wait(until: "!window.isOld && \(hits).length === 1")
            #expect(try await page.evaluate("document.querySelectorAll('.search-facet input:checked').length") == 4)
            #expect(try await page.evaluate("document.querySelector('main input[type=search]').value") == "tekst")
            #expect(try await page.evaluate("document.querySelector('.search-marks') === null") == true)
            // What every handbook has is a facet of its own: both must fit.
            try await page.run("document.querySelector('.search-facet input[value=rutine]').click()")
            try await page.wait(until: "document.querySelector('.search-count').textContent.startsWith('Ingen treff')")
        }

        @Test("goes to the hits of what is typed, not to what was chosen before it was")
        func typedAfterChosen() async throws {
            let site = try HandbookSite(files: ["index.md": "# Boka\n", "a.md": "# A\n\nTekst om avvik.\n"])
            let page = try await Chromium.shared.open(site.file("a.html"))
            try await page.run("document.querySelector('.topbar input[type=search]').focus()")
            try await page.type("avvik")
            try await page.wait(until: "\(hits).length > 0")
            try await page.press(.arrowDown)
            // At once, before there is an answer.
            try await page.run(
                """
                const field = document.querySelector('.topbar input[type=search]');
                field.value = 'avvik her';
                field.dispatchEvent(new InputEvent('input', { bubbles: true }));
                field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
                    && field.form.requestSubmit();
                """)
            try await page.wait(until: "location.pathname.endsWith('/sok.html') && location.search === '?q=avvik%20her'")
        }

        @Test("says that it fails, even when its words are among what is gone")
        func withoutWords() async throws {
            let site = try HandbookSite(files: ["index.md": "# Boka\n", "a.md": "# A\n\nTekst.\n"])
            try FileManager.default.removeItem(at: site.file("tema/sokeord.js"))
            let page = try await Chromium.shared.open(site.file("sok.html"))
            try await page.run("location.href = 'sok.html?q=tekst'")
            try await page.wait(until: "document.readyState === 'complete' && !document.querySelector('.search-found').hidden")
            #expect(try await page.evaluate("document.querySelector('main').innerText.includes('trenger JavaScript')") == true)
        }
    }
}
