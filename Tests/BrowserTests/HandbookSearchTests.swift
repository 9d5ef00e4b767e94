import Foundation
import Testing

private let field = SearchPlaces.field
private let hits = SearchPlaces.hits
private let isOpen = SearchPlaces.isOpen
private let active = SearchPlaces.active

extension Page {
    /// What has been fetched for the search, by name.
    fileprivate var searchFiles: [String] {
        requests.compactMap { URL(string: $0.url)?.lastPathComponent }.filter {
            $0.hasPrefix("sok") || $0 == "rot.js" || $0 == "sprak.js"
        }
        .filter { $0 != "sok.html" }
    }
}

extension InChromium {
    @Suite("The reader searches")
    struct HandbookSearchTests {
        @Test("and pays nothing before: the field loads the rest when it has the focus")
        func loading() async throws {
            for path in ["index.html", "del/melde.html", "stikkordsregister.html", "sok.html"] {
                let page = try await SearchedBook.open(path)
                try await Task.sleep(for: .milliseconds(150))
                let own = path == "sok.html" ? ["sok.css", "sok.js", "sokeside.js"] : ["sok.js"]
                #expect(page.searchFiles.sorted() == own, "\(path)")
            }
            let page = try await SearchedBook.open("del/melde.html")
            try await page.run("\(field).focus()")
            try await page.wait(until: "!!document.querySelector('.search-panel')")
            #expect(try await page.evaluate(isOpen) == false)
            try await page.search("avvik")
            #expect(
                Set(page.searchFiles).isSuperset(of: [
                    "sok.css", "sokefelt.js", "sokeord.js", "sokeanalyse.js", "sokemotor.js", "rot.js", "sprak.js",
                ]))
            #expect(Set(page.searchFiles).count == page.searchFiles.count)
            #expect(page.consoleErrors.isEmpty && page.failedRequests.isEmpty)
        }

        @Test("and finds the concept first, then sections under their pages, with the words marked")
        func panel() async throws {
            let page = try await SearchedBook.open("del/melde.html")
            try await page.search("avvik")
            let card: String = try await page.evaluate("document.querySelector('.search-card').innerText.replace(/\\s+/g, ' ')")
            #expect(card.contains("Stikkord avvik") && card.contains("Noe som er galt.") && card.contains("Melde fra"))
            #expect(card.contains("se også varsling"))
            #expect(
                try await page.evaluate("document.querySelector('[data-search-hit]').href.endsWith('del/melde.html?ord=avvik')")
                    == true)
            let groups: [String] = try await page.evaluate(
                "[...document.querySelectorAll('.search-page')].map(g => g.getAttribute('aria-label'))")
            #expect(groups.contains { $0.hasSuffix("Melde fra") } && groups.contains { $0.hasSuffix("Varsle") })
            #expect(
                try await page.evaluate(
                    "[...document.querySelectorAll('.search-lead mark')].some(m => m.textContent === 'avviket')") == true)
            #expect(try await page.evaluate("document.querySelector('.search-page[lang=nn]') !== null") == true)
            let all: String = try await page.evaluate("document.querySelector('.search-foot a').getAttribute('href')")
            #expect(all == "../sok.html?q=avvik")
            #expect(page.consoleErrors.isEmpty)
        }

        @Test("and is told how many hits there are, when the typing stops")
        func announcement() async throws {
            let page = try await SearchedBook.open()
            try await page.run("\(field).focus()")
            try await page.wait(until: "!!document.querySelector('.search-panel')")
            try await page.run(
                "window.told = []; new MutationObserver(() => told.push(document.querySelector('.topbar [role=status]').textContent))"
                    + ".observe(document.querySelector('.topbar [role=status]'), {childList: true})")
            try await page.search("avvik")
            try await page.wait(until: "told.length > 0")
            let told: [String] = try await page.evaluate("told")
            #expect(told.count == 1 && told[0].hasSuffix(" treff"), "\(told)")
            try await page.search("xyzxyz")
            try await page.wait(until: "told.length > 1")
            #expect(try await page.evaluate("told[1]") == "Ingen treff")
        }

        @Test("and walks through it with the keyboard, all of it and back to the field")
        func walk() async throws {
            let page = try await SearchedBook.open()
            try await page.search("avvik")
            #expect(try await page.evaluate("\(field).getAttribute('aria-expanded')") == "true")
            let count: Int = try await page.evaluate("document.querySelectorAll('[role=option]').length")
            var seen: [String] = []
            for _ in 0..<count {
                try await page.press(.arrowDown)
                let option: String = try await page.evaluate(
                    "document.getElementById(\(field).getAttribute('aria-activedescendant')).id")
                seen.append(option)
            }
            #expect(Set(seen).count == count && count > 4)
            #expect(try await page.evaluate("document.activeElement === \(field)") == true)
            try await page.press(.home)
            #expect(try await page.evaluate("\(field).getAttribute('aria-activedescendant')") == seen[0])
            try await page.press(.end)
            #expect(try await page.evaluate("\(field).getAttribute('aria-activedescendant')") == seen[count - 1])
            try await page.press(.arrowDown)
            #expect(try await page.evaluate("\(field).hasAttribute('aria-activedescendant')") == false)
            try await page.press(.arrowUp)
            #expect(try await page.evaluate("\(field).getAttribute('aria-activedescendant')") == seen[count - 1])
            try await page.press(.arrowUp)
            #expect(try await page.evaluate("document.querySelectorAll('[aria-selected=true]').length") == 1)
        }

        @Test("and opens a hit with Enter, at its heading, where the words are marked")
        func enterOnHit() async throws {
            let page = try await SearchedBook.open("del/melde.html")
            try await page.search("hestehandel")
            while try await page.evaluate("!document.querySelector('[data-search-hit][aria-selected=true]')") {
                try await page.press(.arrowDown)
            }
            try await page.press(.enter)
            #expect(try await page.location.hasSuffix("del/lang.html?ord=hestehandel#slutten"))
            let top: Double = try await page.evaluate("document.querySelector(':target').getBoundingClientRect().top")
            #expect((0...700).contains(top))
            try await page.wait(until: "CSS.highlights.size > 0")
            #expect(
                try await page.evaluate("[...CSS.highlights.get('stikkord-search')].map(r => r.toString())") == ["hestehandel"])
        }

        @Test("or goes to all hits when none is chosen")
        func enterAlone() async throws {
            let page = try await SearchedBook.open("del/melde.html")
            try await page.search("avvik")
            try await page.press(.enter)
            #expect(try await page.location.hasSuffix("/sok.html?q=avvik"))
            try await page.wait(until: "\(hits).length > 0")
        }

        @Test("and leaves it with Escape: back to the field, or to where Ctrl+K was pressed; and with a click elsewhere")
        func leaving() async throws {
            let page = try await SearchedBook.open("del/melde.html")
            try await page.search("avvik")
            try await page.press(.arrowDown)
            try await page.press(.escape)
            #expect(try await page.evaluate(isOpen) == false)
            #expect(try await page.evaluate("document.activeElement === \(field) && \(field).value === 'avvik'") == true)
            #expect(try await page.evaluate("\(field).getAttribute('aria-expanded')") == "false")
            try await page.run("document.querySelector('.crumbs a').focus()")
            try await page.press("k", .control)
            #expect(try await page.evaluate("document.activeElement === \(field)") == true)
            try await page.wait(until: isOpen)
            try await page.press(.escape)
            #expect(try await page.evaluate("document.activeElement.closest('.crumbs') !== null") == true)
            try await page.search("avvik")
            try await page.click(".site-footer")
            #expect(try await page.evaluate(isOpen) == false)
            // A letter alone is a letter.
            try await page.press("k")
            #expect(try await page.evaluate("document.activeElement === \(field)") == false)
        }

        @Test("with the register's own words, which a click asks for")
        func suggestions() async throws {
            let page = try await SearchedBook.open()
            try await page.search("avviks")
            // The panel opens with what the first letters found.
            let words = "[...document.querySelectorAll('.search-suggestions [role=option]')].map(o => o.textContent)"
            try await page.wait(until: "\(words).join('|') === 'avviksmelding → avvik'")
            try await page.click(".search-suggestions [role=option]")
            #expect(try await page.evaluate("\(field).value") == "avviksmelding")
            try await page.wait(
                until: "(document.querySelector('.search-card') || {}).textContent?.includes('avviksmelding → avvik')")
        }

        @Test("and is asked what was meant")
        func misspelt() async throws {
            let page = try await SearchedBook.open()
            try await page.search("bløtkkae")
            #expect(
                try await page.evaluate("document.querySelector('.search-panel').textContent.includes('Mente du bløtkake?')")
                    == true)
            let side = try await SearchedBook.open("sok.html", query: "?q=bl%C3%B8tkkae")
            try await side.wait(until: "!!document.querySelector('.search-correction a')")
            try await side.click(".search-correction a")
            try await side.wait(until: "\(hits).length > 0 && location.search === '?q=bl%C3%B8tkake'")
        }
    }
}
