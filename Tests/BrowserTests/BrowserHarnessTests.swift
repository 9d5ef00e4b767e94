import Foundation
import Testing

extension InChromium {
    @Suite("The harness sees")
    struct BrowserHarnessTests {
        @Test("values of every type")
        func values() async throws {
            let site = try ScratchSite.page("<p>Å være</p>")
            let page = try await Chromium.shared.open(site.file())
            #expect(try await page.evaluate("document.querySelector('p').textContent") == "Å være")
            #expect(try await page.evaluate("1 + 2") == 3)
            #expect(try await page.evaluate("0.5") == 0.5)
            #expect(try await page.evaluate("Promise.resolve(1 < 2)") == true)
            #expect(try await page.evaluate("['æ', 'ø', 'å']") == ["æ", "ø", "å"])
            #expect(try await page.evaluate("null") == String?.none)
            #expect(try await page.evaluate("({ a: [1] })", as: [String: [Int]].self) == ["a": [1]])
        }

        @Test("a script that throws, and a value of the wrong type")
        func wrongValues() async throws {
            let site = try ScratchSite.page("")
            let page = try await Chromium.shared.open(site.file())
            let thrown = await #expect(throws: BrowserError.self) { try await page.run("nei()") }
            #expect("\(try #require(thrown))".contains("nei is not defined"))
            await #expect(throws: BrowserError.wrongType(script: "'x'", wanted: "Int", got: "string(\"x\")")) {
                try await page.evaluate("'x'", as: Int.self)
            }
        }

        @Test("a failing image, and the things that load")
        func requests() async throws {
            let site = try ScratchSite([
                "index.html": ScratchSite.html(
                    "<img src='borte.png' alt=''>", head: "<link rel='stylesheet' href='sp%C3%B8r%20her/stil.css'>"),
                "spør her/stil.css": "body { color: red }",
            ])
            let page = try await Chromium.shared.open(site.file())
            #expect(page.requests.map(\.kind) == ["Document", "Stylesheet", "Image"])
            #expect(page.requests.allSatisfy { $0.stays(in: site.folder) })
            let failed = page.failedRequests
            #expect(failed.count == 1)
            #expect(failed.first?.url == site.file("borte.png").absoluteString)
            #expect(failed.first?.failure == "net::ERR_FILE_NOT_FOUND")
            #expect(page.consoleErrors.contains { $0.contains("ERR_FILE_NOT_FOUND") && $0.contains("borte.png") })
        }

        @Test("a request that leaves the folder, and that it fails")
        func network() async throws {
            let site = try ScratchSite.page("<img src='http://127.0.0.1:9/x.png' alt=''><img src='../y.png' alt=''>")
            let page = try await Chromium.shared.open(site.file())
            let outside = page.requests.filter { !$0.stays(in: site.folder) }
            #expect(outside.count == 2)
            #expect(outside.first?.url == "http://127.0.0.1:9/x.png")
            #expect(outside.first?.failure == "net::ERR_INTERNET_DISCONNECTED")
            #expect(try await page.evaluate("navigator.onLine") == false)
        }

        @Test("errors in the console")
        func consoleErrors() async throws {
            let site = try ScratchSite.page(
                "<script>console.log('fint'); console.error('galt', 7); throw new Error('verre')</script>")
            let page = try await Chromium.shared.open(site.file())
            #expect(page.consoleErrors.count == 2)
            #expect(page.consoleErrors.first == "galt 7")
            #expect(page.consoleErrors.last?.contains("Error: verre") == true)
        }

        @Test("what the content security policy refuses")
        func contentSecurityPolicy() async throws {
            let policy = "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'\">"
            let site = try ScratchSite.page("<script>document.title = 'kjørte'</script>", head: policy)
            let page = try await Chromium.shared.open(site.file())
            #expect(page.consoleErrors.contains { $0.contains("Content Security Policy") })
            #expect(try await page.evaluate("document.title") == "Prøve")
        }

        @Test("a page without JavaScript", arguments: [true, false])
        func javaScript(isOn: Bool) async throws {
            let site = try ScratchSite.page("<noscript>uten</noscript><script>document.title = 'med'</script>")
            let page = try await Chromium.shared.open(site.file(), javaScript: isOn)
            #expect(try await page.evaluate("document.title") == (isOn ? "med" : "Prøve"))
            #expect(try await page.evaluate("document.body.innerText.includes('uten')") == !isOn)
        }

        @Test("dark mode", arguments: [true, false])
        func darkMode(isOn: Bool) async throws {
            let style = "<style>@media (prefers-color-scheme: dark) { body { background: #123456 } }</style>"
            let site = try ScratchSite.page("", head: style)
            let page = try await Chromium.shared.open(site.file(), darkMode: isOn)
            let colour: String = try await page.evaluate("getComputedStyle(document.body).backgroundColor")
            #expect(colour == (isOn ? "rgb(18, 52, 86)" : "rgba(0, 0, 0, 0)"))
        }

        @Test("the window", arguments: [Viewport.desktop, .mobile, .narrow320])
        func viewport(_ viewport: Viewport) async throws {
            let site = try ScratchSite.page("<div style='height: 3000px'></div>")
            let page = try await Chromium.shared.open(site.file(), viewport: viewport)
            let size: [Int] = try await page.evaluate("[document.documentElement.clientWidth, innerHeight]")
            #expect(size == [viewport.width, viewport.height])
            #expect(try await page.evaluate("devicePixelRatio") == viewport.scale)
            #expect(try await page.evaluate("matchMedia('(pointer: coarse)').matches") == viewport.isMobile)
        }

        @Test("nothing of what another page left behind")
        func ownContext() async throws {
            let site = try ScratchSite.page("")
            let first = try await Chromium.shared.open(site.file())
            try await first.run("localStorage.setItem('merke', 'her')")
            let second = try await Chromium.shared.open(site.file())
            #expect(try await second.evaluate("localStorage.getItem('merke')") == String?.none)
            #expect(try await first.evaluate("localStorage.getItem('merke')") == "her")
        }

        @Test("pictures and prints")
        func pictures() async throws {
            let site = try ScratchSite.page("<h1>Trykk</h1><div style='height: 3000px'></div>")
            let page = try await Chromium.shared.open(site.file())
            #expect(try await page.printToPDF().starts(with: Data("%PDF-".utf8)))
            // A PNG tells its width and height in bytes 16 to 23.
            let window = try await page.screenshot()
            #expect(Array(window[16..<24]) == [0, 0, 5, 0, 0, 0, 3, 32])
            let whole = try await page.screenshot(wholePage: true)
            #expect(whole[22] > window[22])
        }
    }
}
