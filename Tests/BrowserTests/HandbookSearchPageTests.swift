import Foundation
import Testing

private let field = SearchPlaces.field
private let hits = SearchPlaces.hits
private let isOpen = SearchPlaces.isOpen
private let active = SearchPlaces.active

extension InChromium {
    @Suite("The reader looks through the hits")
    struct HandbookSearchPageTests {
        @Test("by an address one can share, which follows what is typed and chosen")
        func address() async throws {
            let page = try await SearchedBook.open("sok.html")
            try await page.run("document.querySelector('main input[type=search]').focus()")
            try await page.type("avvik")
            try await page.wait(until: "location.search === '?q=avvik' && \(hits).length > 1")
            #expect(try await page.evaluate("document.title") == "avvik – Søk – Boka")
            let before: Int = try await page.evaluate("\(hits).length")
            try await page.wait(until: "!!document.querySelector('.search-filters input[value=verktoy]')")
            try await page.run(
                "document.querySelectorAll('.search-filters, .search-facet').forEach(part => { part.open = true; })")
            try await page.click("input[value=verktoy]")
            try await page.wait(until: "location.search === '?q=avvik&slag=verktoy' && \(hits).length < \(before)")
            let filtered: [String] = try await page.evaluate("\(hits).map(a => a.pathname.split('/').pop())")
            #expect(Set(filtered) == ["melde.html"])
            let shared = try await SearchedBook.open("sok.html", query: "?q=avvik&slag=verktoy")
            try await shared.wait(until: "\(hits).length === \(filtered.count)")
            #expect(try await shared.evaluate("document.querySelector('input[value=verktoy]').checked") == true)
            #expect(try await shared.evaluate("document.querySelector('main input[type=search]').value") == "avvik")
            try await shared.click(".search-filters .button-quiet")
            try await shared.wait(until: "location.search === '?q=avvik' && \(hits).length === \(before)")
            #expect(page.consoleErrors.isEmpty && shared.consoleErrors.isEmpty)
        }

        @Test("ten pages at a time")
        func more() async throws {
            let page = try await SearchedBook.open("sok.html", query: "?q=bl%C3%B8tkake")
            try await page.wait(until: "document.querySelectorAll('.search-pages > li').length === 10")
            #expect(try await page.evaluate("document.querySelector('.search-count').textContent") == "14 treff")
            try await page.click(".search-more")
            try await page.wait(until: "document.querySelectorAll('.search-pages > li').length === 14")
            #expect(try await page.evaluate("document.querySelector('.search-more') === null") == true)
            #expect(
                try await page.evaluate(
                    "document.activeElement === document.querySelectorAll('.search-pages > li')[10].querySelector('a')") == true)
        }

        @Test("and is led to the register's letter where nothing is found")
        func noHits() async throws {
            let page = try await SearchedBook.open("sok.html", query: "?q=aqwertyui")
            try await page.wait(until: "document.querySelector('.search-count').textContent.startsWith('Ingen treff')")
            let link: String = try await page.evaluate(
                "document.querySelector('.search-hits p:last-child a').getAttribute('href')")
            #expect(link == "stikkordsregister.html#bokstav-a")
        }

        // MARK: Marks

        @Test(
            "and takes the marks away, by the button or Escape, out of the address too", arguments: [true, false], [true, false])
        func marks(byButton: Bool, canHighlight: Bool) async throws {
            let page = try await SearchedBook.open()
            if !canHighlight {
                _ = try await page.call("Page.addScriptToEvaluateOnNewDocument", ["source": "delete window.Highlight"])
            }
            try await page.run("location.href = location.pathname.replace('lang', 'melde') + '?vei=x&ord=avvik#hvem-melder'")
            try await page.wait(until: "!!document.querySelector('.search-marks')")
            let marked =
                canHighlight
                ? "[...(CSS.highlights.get('stikkord-search') || [])].map(r => r.toString())"
                : "[...document.querySelectorAll('.search-mark')].map(m => m.textContent)"
            let words: [String] = try await page.evaluate(marked)
            #expect(words.filter { $0 == "avvik" }.count >= 1 && words.contains("avviket"))
            let text: String = try await page.evaluate("document.querySelector('.prose').textContent")
            _ = try await page.call("Emulation.setEmulatedMedia", ["media": "print"])
            #expect(try await page.evaluate("document.querySelector('.search-marks').checkVisibility()") == false)
            _ = try await page.call("Emulation.setEmulatedMedia", ["media": "screen"])
            if byButton { try await page.click(".search-marks button") } else { try await page.press(.escape) }
            #expect(try await page.evaluate("(\(marked)).length") == 0)
            #expect(try await page.evaluate("document.querySelector('.search-marks') === null") == true)
            #expect(try await page.location.hasSuffix("del/melde.html?vei=x#hvem-melder"))
            #expect(try await page.evaluate("document.querySelector('.prose').textContent") == text)
            #expect(page.consoleErrors.isEmpty && page.failedRequests.isEmpty)
        }

        // MARK: Recent searches

        @Test("and finds recent searches again, until they are taken away", arguments: [true, false])
        func recent(hasStorage: Bool) async throws {
            let page = try await SearchedBook.open()
            if !hasStorage {
                let source = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('off'); } })"
                _ = try await page.call("Page.addScriptToEvaluateOnNewDocument", ["source": .string(source)])
                try await page.run("location.search = 'igjen'")
                try await page.wait(until: "document.readyState === 'complete' && location.search === '?igjen'")
            }
            for word in ["avvik", "varsling", "kake"] {
                try await page.search(word)
                try await page.press(.enter)
                try await page.wait(until: "\(hits).length > 0")
            }
            let recent = "[...document.querySelectorAll('.search-panel [role=option]')].map(o => o.textContent)"
            try await page.click(".topbar input[type=search]")
            guard hasStorage else {
                try await page.wait(until: "!!document.querySelector('.search-panel')")
                #expect(try await page.evaluate("(\(recent)).length") == 0)
                #expect(page.consoleErrors.isEmpty)
                return
            }
            try await page.wait(until: isOpen)
            #expect(try await page.evaluate(recent) == ["kake", "varsling", "avvik"])
            let key: String = try await page.evaluate("Object.keys(localStorage).find(k => localStorage[k].includes('varsling'))")
            #expect(key == "boka:search")
            try await page.click(".search-removers button:nth-child(2)")
            #expect(try await page.evaluate(recent) == ["kake", "avvik"])
            #expect(try await page.evaluate("document.activeElement.getAttribute('aria-label')") == "Fjern: avvik")
            try await page.click(".search-recent .button-quiet")
            #expect(try await page.evaluate("localStorage.getItem('boka:search') === null && !(\(isOpen))") == true)
            #expect(try await page.evaluate("document.activeElement === \(field)") == true)
        }

        @Test("of which no more than eight are kept, each once")
        func mostRecent() async throws {
            let page = try await SearchedBook.open()
            try await page.run("\(field).focus()")
            try await page.run("for (const word of 'abcdefghijc') stikkordSok.reader.remember(word)")
            #expect(try await page.evaluate("stikkordSok.reader.recall().join('')") == "cjihgfed")
        }
    }
}
