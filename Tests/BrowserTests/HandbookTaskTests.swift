import Foundation
import Testing

extension InChromium {
    @Suite("The reader ticks off tasks")
    struct HandbookTaskTests {
        /// Two lists, and a task that is done from the start.
        private static let book = [
            "index.md": "---\ntitle: Boka\n---\nTekst.\n",
            "liste.md": """
            ---
            title: Liste
            ---

            - [ ] Finn et **rom**
            - [x] Be folk
            - [ ] Be folk
            - [ ] Se [forsiden](index.md)

            Og så:

            - [ ] Rydd
            """,
        ]

        @Test("in the handbook, keeps them after a reload, and takes them back")
        func handbook() async throws {
            let site = try HandbookSite.handbook
            let file = site.file(try site.page(with: "class=\"task-list\""))
            let page = try await Chromium.shared.open(file)
            let before = try await ticks(on: page)
            try await page.click(".task input")
            try await page.click(".task:nth-child(2) label")
            let after = try await ticks(on: page)
            #expect(zip(before, after).count { $0 != $1 } == 2)
            try await page.navigate(to: file)
            #expect(try await ticks(on: page) == after)
            let keys: [String] = try await page.evaluate("Object.keys(localStorage)")
            let prefix: String = try await page.evaluate("document.querySelector('script').dataset.key + ':'")
            #expect(prefix.count > 1 && keys.allSatisfy { $0.hasPrefix(prefix) })
            try await page.click(".task-list + .button-quiet")
            #expect(try await ticks(on: page) == before)
            try await page.navigate(to: file)
            #expect(try await ticks(on: page) == before)
            #expect(page.consoleErrors.isEmpty)
        }

        @Test("one list at a time, also those that were done from the start")
        func lists() async throws {
            let site = try HandbookSite(files: Self.book)
            let page = try await Chromium.shared.open(site.file("liste.html"))
            #expect(try await ticks(on: page) == [false, true, false, false, false])
            for selector in [".task:nth-child(2) input", ".task:nth-child(3) input", ".task-list:last-of-type input"] {
                try await page.click(selector)
            }
            #expect(try await ticks(on: page) == [false, false, true, false, true])
            try await page.navigate(to: site.file("liste.html"))
            #expect(try await ticks(on: page) == [false, false, true, false, true])
            try await page.click(".task-list + .button-quiet")
            #expect(try await ticks(on: page) == [false, true, false, false, true])
        }

        @Test("that are named by their text, with the keyboard, and can follow the links in them")
        func names() async throws {
            let site = try HandbookSite(files: Self.book)
            let page = try await Chromium.shared.open(site.file("liste.html"))
            let names: [String] = try await page.evaluate(
                "[...document.querySelectorAll('.task input')].map(box => box.labels[0].innerText.trim())")
            #expect(names == ["Finn et rom", "Be folk", "Be folk", "Se forsiden", "Rydd"])
            try await page.run("document.querySelector('.task input').focus()")
            try await page.press(.space)
            #expect(try await ticks(on: page).first == true)
            try await page.click(".task label a")
            #expect(try await page.location == site.file().absoluteString)
        }

        @Test("and is not stopped by what someone else has kept", arguments: ["", "{", "null", "5", "[1]", "\"x\""])
        func strangeMemories(_ memory: String) async throws {
            let site = try HandbookSite(files: Self.book)
            let page = try await Chromium.shared.open(site.file("liste.html"))
            try await page.click(".task input")
            try await page.run(
                "Object.keys(localStorage).forEach(key => localStorage.setItem(key, '\(memory)'))")
            try await page.navigate(to: site.file("liste.html"))
            #expect(try await ticks(on: page) == [false, true, false, false, false])
            try await page.click(".task input")
            try await page.navigate(to: site.file("liste.html"))
            #expect(try await ticks(on: page) == [true, true, false, false, false])
            #expect(page.consoleErrors.isEmpty)
        }

        @Test("on paper where there are no scripts")
        func withoutJavaScript() async throws {
            let site = try HandbookSite(files: Self.book)
            let page = try await Chromium.shared.open(site.file("liste.html"), javaScript: false)
            let marks: [String] = try await page.evaluate(
                "[...document.querySelectorAll('.task-mark')].map(mark => mark.innerText)")
            #expect(marks == ["☐", "☑", "☐", "☐", "☐"])
            #expect(try await page.evaluate("document.querySelectorAll('main input, main button').length") == 0)
        }

        private func ticks(on page: Page) async throws -> [Bool] {
            try await page.evaluate("[...document.querySelectorAll('.task input')].map(box => box.checked)")
        }
    }
}
