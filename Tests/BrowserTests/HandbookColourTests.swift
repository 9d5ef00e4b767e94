import Foundation
import Testing

extension InChromium {
    @Suite("The reader chooses colours")
    struct HandbookColourTests {
        @Test("as the system has them", arguments: [true, false], [true, false])
        func system(isDark: Bool, javaScript: Bool) async throws {
            let site = try HandbookSite.handbook
            let script = "(\(Self.colours))()"
            let visits = try await site.walk(
                site.kinds, darkMode: isDark, javaScript: javaScript, asking: script, as: Colours.self)
            for visit in visits {
                #expect(visit.value.isDark == isDark, "\(visit.path)")
                #expect(visit.value.contrast >= 7, "\(visit.path)")
            }
        }

        @Test("and the choice holds on the next page", arguments: ["dark", "light"])
        func choice(_ choice: String) async throws {
            let site = try HandbookSite.handbook
            let isDark = choice == "dark"
            let start = site.file(try site.page(with: "class=\"pager-next\""))
            let page = try await Chromium.shared.open(start, darkMode: !isDark)
            try await choose(choice, on: page)
            #expect(try await colours(of: page).isDark == isDark)
            try await page.click("a.pager-next")
            #expect(try await page.location != start.absoluteString)
            #expect(try await colours(of: page).isDark == isDark)
            #expect(try await page.evaluate("document.querySelector('.colour-choice select').value") == choice)
            // The way back to what the system has, which leaves nothing behind.
            try await choose("system", on: page)
            #expect(try await colours(of: page).isDark != isDark)
            #expect(try await page.evaluate("localStorage.length") == 0)
        }

        @Test("with a control that says what it is, on every kind of page")
        func control() async throws {
            let site = try HandbookSite.handbook
            let page = try await Chromium.shared.open(site.file())
            for path in try site.kinds {
                try await page.navigate(to: site.file(path))
                let root = try await page.call("DOM.getDocument", ["depth": 0])["root"]["backendNodeId"]
                let question: JSON = ["backendNodeId": root, "role": "combobox"]
                let found = try await page.call("Accessibility.queryAXTree", question)["nodes"].elements
                #expect(found.map { $0["name"]["value"].text } == ["Farger"], "\(path)")
                let choices: [String] = try await page.evaluate(
                    "[...document.querySelector('select').options].map(option => option.text)")
                #expect(choices == ["Auto", "Lyse", "Mørke"], "\(path)")
            }
        }

        @Test("with the keyboard alone")
        func keyboard() async throws {
            let page = try await Chromium.shared.open(HandbookSite.handbook.file())
            try await page.run("document.querySelector('.colour-choice select').focus()")
            try await page.press("m")
            try await page.wait(until: "document.documentElement.dataset.theme === 'dark'")
            #expect(try await colours(of: page).isDark)
        }

        @Test("and nothing breaks where nothing can be kept")
        func withoutStorage() async throws {
            let site = try HandbookSite.handbook
            let start = site.file(try site.page(with: "class=\"task-list\""))
            let page = try await Chromium.shared.open(start)
            let forbid = """
                Object.defineProperty(window, "localStorage", {
                  get() { throw new DOMException("Nobody may keep anything.", "SecurityError"); },
                });
                """
            _ = try await page.call("Page.addScriptToEvaluateOnNewDocument", ["source": .string(forbid)])
            try await page.navigate(to: start)
            await #expect(throws: BrowserError.self) { try await page.run("localStorage.length") }
            try await choose("dark", on: page)
            #expect(try await colours(of: page).isDark)
            try await page.click(".task input")
            #expect(try await page.evaluate("document.querySelector('.task input').checked"))
            try await page.click(".task-list + .button-quiet")
            #expect(try await page.evaluate("!document.querySelector('.task input').checked"))
            #expect(page.consoleErrors.isEmpty)
        }

        // MARK: Colours

        private struct Colours: Decodable, Sendable {
            let isDark: Bool
            /// Between the text and its ground, as WCAG counts it.
            let contrast: Double
        }

        private static let colours = """
            () => {
              const light = colour => {
                const parts = colour.match(/[\\d.]+/g).map(Number).slice(0, 3).map(part => part / 255)
                  .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
                return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
              };
              const ground = light(getComputedStyle(document.documentElement).backgroundColor);
              const text = light(getComputedStyle(document.body).color);
              const contrast = (Math.max(ground, text) + 0.05) / (Math.min(ground, text) + 0.05);
              return { isDark: ground < text, contrast };
            }
            """

        private func colours(of page: Page) async throws -> Colours {
            try await page.evaluate("(\(Self.colours))()")
        }

        private func choose(_ choice: String, on page: Page) async throws {
            try await page.run(
                """
                (select => {
                  select.value = "\(choice)";
                  select.dispatchEvent(new Event("change", { bubbles: true }));
                })(document.querySelector(".colour-choice select"))
                """)
        }
    }
}
