import Foundation
import Testing

/// A small handbook to search in: a register, a facet, kinds, a chapter in nynorsk too, enough chapters for a second helping.
private let book: [String: String] = {
    var files = [
        "handbok.yml": """
        tittel: Boka
        deler: [del]
        slag: {verktoy: {tittel: Verktøy}, prosa: {tittel: Prosa}}
        """,
        "register.yml": """
        begreper:
          avvik: {term: avvik, se-fra: [avviksmelding], frarådd: [uhell], se-også: [varsling], definisjon: Noe som er galt.}
          varsling: {term: varsling}
        """,
        "index.md": "---\ntittel: Boka\n---\nTekst.\n",
        "del/index.md": "# Delen\n",
        "del/melde.md": """
        ---
        stikkord: [hoved: avvik]
        slag: verktoy
        ---
        # Melde fra

        Alle melder fra om avvik.

        ## Hvem melder?

        Den som ser avviket, melder det samme dag.

        ### Når

        Straks.
        """,
        "del/varsle.md":
            "---\nstikkord: [hoved: varsling]\nslag: prosa\n---\n# Varsle\n\n## Om avvik\n\nEt alvorlig avvik varsles videre.\n",
        "del/varsle.nn.md": "# Varsle på nynorsk\n\nEit alvorleg avvik.\n",
        "del/lang.md": "# En lang side\n\n" + (1...60).map { "Linje \($0) med tekst.\n\n" }.joined()
            + "## Slutten\n\nHer står ordet hestehandel.\n",
    ]
    for number in 1...14 { files["del/kake-\(number + 10).md"] = "# Kake \(number)\n\nEn oppskrift på bløtkake.\n" }
    return files
}()

private let field = "document.querySelector('.topbar [role=search] input')"
private let hits = "[...document.querySelectorAll('[data-search-hit]')]"
private let isOpen = "!!document.querySelector('.search-panel:not([hidden])')"
private let active = "(document.querySelector('[aria-selected=true]') || {}).textContent || ''"

extension Page {
    /// Searches in the field at the top, and waits for what opens.
    fileprivate func search(_ text: String) async throws {
        try await run("\(field).focus(); \(field).select()")
        try await type(text)
        try await wait(until: "\(isOpen) && (\(hits).length > 0 || !!document.querySelector('.search-note').textContent)")
    }

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
        static let site = Result { try HandbookSite(files: book) }

        private func open(_ path: String = "del/lang.html", query: String = "", viewport: Viewport = .desktop) async throws
            -> Page
        {
            let site = try Self.site.get()
            let page = try await Chromium.shared.open(site.file(path), viewport: viewport)
            guard !query.isEmpty else { return page }
            try await page.run("location.href = location.pathname + '\(query)'")
            try await page.wait(
                until: "document.readyState === 'complete' && location.href.endsWith('\(query.split(separator: "#").last ?? "")')"
            )
            return page
        }

        @Test("and pays nothing before: the field loads the rest when it has the focus")
        func loading() async throws {
            for path in ["index.html", "del/melde.html", "stikkordsregister.html", "sok.html"] {
                let page = try await open(path)
                try await Task.sleep(for: .milliseconds(150))
                let own = path == "sok.html" ? ["sok.css", "sok.js", "sokeside.js"] : ["sok.js"]
                #expect(page.searchFiles.sorted() == own, "\(path)")
            }
            let page = try await open("del/melde.html")
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
            let page = try await open("del/melde.html")
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
            let page = try await open()
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
            let page = try await open()
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
            let page = try await open("del/melde.html")
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
            let page = try await open("del/melde.html")
            try await page.search("avvik")
            try await page.press(.enter)
            #expect(try await page.location.hasSuffix("/sok.html?q=avvik"))
            try await page.wait(until: "\(hits).length > 0")
        }

        @Test("and leaves it with Escape: back to the field, or to where Ctrl+K was pressed; and with a click elsewhere")
        func leaving() async throws {
            let page = try await open("del/melde.html")
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
            let page = try await open()
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
            let page = try await open()
            try await page.search("bløtkkae")
            #expect(
                try await page.evaluate("document.querySelector('.search-panel').textContent.includes('Mente du bløtkake?')")
                    == true)
            let side = try await open("sok.html", query: "?q=bl%C3%B8tkkae")
            try await side.wait(until: "!!document.querySelector('.search-correction a')")
            try await side.click(".search-correction a")
            try await side.wait(until: "\(hits).length > 0 && location.search === '?q=bl%C3%B8tkake'")
        }

        // MARK: The page of hits

        @Test("by an address one can share, which follows what is typed and chosen")
        func address() async throws {
            let page = try await open("sok.html")
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
            let shared = try await open("sok.html", query: "?q=avvik&slag=verktoy")
            try await shared.wait(until: "\(hits).length === \(filtered.count)")
            #expect(try await shared.evaluate("document.querySelector('input[value=verktoy]').checked") == true)
            #expect(try await shared.evaluate("document.querySelector('main input[type=search]').value") == "avvik")
            try await shared.click(".search-filters .button-quiet")
            try await shared.wait(until: "location.search === '?q=avvik' && \(hits).length === \(before)")
            #expect(page.consoleErrors.isEmpty && shared.consoleErrors.isEmpty)
        }

        @Test("ten pages at a time")
        func more() async throws {
            let page = try await open("sok.html", query: "?q=bl%C3%B8tkake")
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
            let page = try await open("sok.html", query: "?q=aqwertyui")
            try await page.wait(until: "document.querySelector('.search-count').textContent.startsWith('Ingen treff')")
            let link: String = try await page.evaluate(
                "document.querySelector('.search-hits p:last-child a').getAttribute('href')")
            #expect(link == "stikkordsregister.html#bokstav-a")
        }

        // MARK: Marks

        @Test(
            "and takes the marks away, by the button or Escape, out of the address too", arguments: [true, false], [true, false])
        func marks(byButton: Bool, canHighlight: Bool) async throws {
            let page = try await open()
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
            let page = try await open()
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
            let page = try await open()
            try await page.run("\(field).focus()")
            try await page.run("for (const word of 'abcdefghijc') stikkordSok.reader.remember(word)")
            #expect(try await page.evaluate("stikkordSok.reader.recall().join('')") == "cjihgfed")
        }
    }
}
