import Foundation
import Testing

extension InChromium {
    @Suite("The harness clicks and types")
    struct BrowserInputTests {
        @Test("a link from file to file, there and back")
        func link() async throws {
            let site = try ScratchSite([
                "index.html": ScratchSite.html("<a href='under/to.html#s'>Videre</a>"),
                "under/to.html": ScratchSite.html("<h1 id='s'>To</h1><a href='../index.html'>Tilbake</a>"),
            ])
            let page = try await Chromium.shared.open(site.file())
            for _ in 1...5 {
                try await page.click("a")
                #expect(try await page.location == site.file("under/to.html").absoluteString + "#s")
                #expect(try await page.evaluate("document.querySelector('h1').textContent") == "To")
                try await page.click("a")
                #expect(try await page.location == site.file().absoluteString)
            }
            #expect(page.failedRequests.isEmpty && page.consoleErrors.isEmpty)
            try await page.run("history.back()")
            try await page.wait(until: "location.hash == '#s' && document.querySelector('h1')")
        }

        @Test("a link without JavaScript, on a telephone")
        func linkOnly() async throws {
            let site = try ScratchSite([
                "index.html": ScratchSite.html("<div style='width: 900px'>bred</div><a href='to.html'>Videre</a>"),
                "to.html": ScratchSite.html("To"),
            ])
            let page = try await Chromium.shared.open(site.file(), viewport: .mobile, javaScript: false)
            try await page.click("a")
            #expect(try await page.location.hasSuffix("/to.html"))
        }

        @Test("a link within the page, below the fold and broken over two lines")
        func fragment() async throws {
            let filler = "<div style='height: 4000px'></div>"
            let paragraph = "<p style='width: 9em'>Ord foran en <a href='#topp'>lenke som brytes over linjer</a></p>"
            let site = try ScratchSite.page("<h1 id='topp'>Topp</h1>" + filler + paragraph + filler)
            let page = try await Chromium.shared.open(site.file())
            try await page.click("p a")
            #expect(try await page.location.hasSuffix("#topp"))
            #expect(try await page.evaluate("scrollY") < 100)
        }

        @Test("a dead link, and says so")
        func deadLink() async throws {
            let site = try ScratchSite.page("<a href='borte.html'>Dit</a>")
            let page = try await Chromium.shared.open(site.file())
            let dead = BrowserError.notLoaded(
                url: site.file("borte.html").absoluteString, reason: "net::ERR_FILE_NOT_FOUND")
            await #expect(throws: dead) { try await page.click("a") }
            await #expect(throws: dead) { try await Chromium.shared.open(site.file("borte.html")) }
        }

        @Test("a download, which is noted and not carried out")
        func download() async throws {
            let site = try ScratchSite(["index.html": ScratchSite.html("<a href='bok.epub'>Bok</a>"), "bok.epub": "PK"])
            let page = try await Chromium.shared.open(site.file())
            try await page.click("a")
            try await page.wait(until: "location.pathname.endsWith('/index.html')")
            #expect(page.downloads == [site.file("bok.epub").absoluteString])
        }

        @Test("a form")
        func form() async throws {
            let site = try ScratchSite([
                "index.html": ScratchSite.html("<form action='svar.html'><input name='q' aria-label='Søk'></form>"),
                "svar.html": ScratchSite.html("Svar"),
            ])
            let page = try await Chromium.shared.open(site.file())
            try await page.click("input")
            try await page.type("blåbær 2")
            try await page.press(.enter)
            #expect(try await page.evaluate("new URLSearchParams(location.search).get('q')") == "blåbær 2")
            #expect(try await page.evaluate("document.body.innerText") == "Svar")
        }

        @Test("keys")
        func keys() async throws {
            let script = """
                const seen = []; addEventListener('keydown', e => seen.push((e.ctrlKey ? '^' : '') + e.code));
                document.querySelector('button').onclick = () => seen.push('knapp');
                """
            let site = try ScratchSite.page("<a href='#x'>En</a><button>To</button><script>\(script)</script>")
            let page = try await Chromium.shared.open(site.file())
            try await page.press(.tab)
            try await page.press(.enter)
            #expect(try await page.location.hasSuffix("#x"))
            try await page.press(.tab)
            try await page.press(.space)
            try await page.press(.tab, .shift)
            try await page.press("k", .control)
            #expect(try await page.evaluate("document.activeElement.textContent") == "En")
            let expected = ["Tab", "Enter", "Tab", "Space", "knapp", "Tab", "^KeyK"]
            #expect(try await page.evaluate("seen") == expected)
        }

        @Test("what leads nowhere, a dialog, and a script that takes its time")
        func otherClicks() async throws {
            let later = "setTimeout(() => location.href = \"to.html\", 100)"
            let links = """
                <a id="post" href="mailto:red@eksempel.no">Skriv</a>
                <a id="skript" href="javascript:void 0">Skript</a>
                <button id="varsel" onclick="alert('Hei')">Varsel</button>
                <button id="siden" onclick='\(later)'>Siden</button>
                """
            let site = try ScratchSite(["index.html": ScratchSite.html(links), "to.html": ScratchSite.html("To")])
            let page = try await Chromium.shared.open(site.file())
            for link in ["#post", "#skript", "#varsel"] { try await page.click(link) }
            #expect(try await page.location == site.file().absoluteString)
            #expect(page.consoleErrors == ["A dialog: Hei"])
            try await page.click("#siden")
            try await page.wait(until: "location.pathname.endsWith('/to.html')")
        }

        @Test("only where a reader could click")
        func notClickable() async throws {
            let cover = "<div id='lokk' style='position: fixed; inset: 0'></div>"
            let site = try ScratchSite.page("<button>Under</button><a hidden href='#'>Skjult</a>\(cover)")
            let page = try await Chromium.shared.open(site.file())
            await #expect(throws: BrowserError.noElement(selector: "#borte")) { try await page.click("#borte") }
            await #expect(throws: BrowserError.notVisible(selector: "a")) { try await page.click("a") }
            let error = await #expect(throws: BrowserError.self) { try await page.click("button") }
            #expect("\(try #require(error))".contains("lokk"))
        }
    }
}
