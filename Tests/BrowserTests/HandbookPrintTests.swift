import Foundation
import Testing

extension InChromium {
    @Suite("The reader prints")
    struct HandbookPrintTests {
        @Test("every word of the page, and no sheet with a line alone")
        func words() async throws {
            let site = try HandbookSite.handbook
            for path in try site.kinds where path != "404.html" {
                let page = try await Chromium.shared.open(site.file(path))
                let words: [String] = try await page.evaluate(Self.words)
                let sheets = try await Print(page.printToPDF()).sheets
                // Twelve words are more than who answers for the page and since when.
                #expect(sheets.allSatisfy { Self.words(of: $0).count > 12 }, "\(path): \(sheets)")
                var printed = Dictionary(Self.words(of: sheets.joined(separator: " ")).map { ($0, 1) }, uniquingKeysWith: +)
                let missing = words.filter { word in
                    printed[word, default: 0] -= 1
                    return printed[word, default: 0] < 0
                }
                #expect(!words.isEmpty && missing.count * 100 <= words.count * 2, "\(path): \(missing)")
            }
        }

        @Test("without the navigation", arguments: [true, false])
        func navigation(javaScript: Bool) async throws {
            let site = try HandbookSite.handbook
            for path in try site.kinds {
                let page = try await Chromium.shared.open(site.file(path), javaScript: javaScript)
                _ = try await page.call("Emulation.setEmulatedMedia", ["media": "print"])
                let shown: [String] = try await page.evaluate(
                    """
                    [...document.querySelectorAll("nav, select, button:not(.begrep), .skip-link, .topbar, .site-footer, .anchor, .backlinks")]
                      .filter(element => element.getClientRects().length > 0)
                      .map(element => element.cloneNode(false).outerHTML)
                    """)
                #expect(shown.isEmpty, "\(path)")
            }
        }

        @Test("on white paper, whatever the screen is like", arguments: [true, false])
        func paper(isChosen: Bool) async throws {
            let site = try HandbookSite.handbook
            let file = site.file(try site.page(with: "class=\"alert", "<pre"))
            let page = try await Chromium.shared.open(file, darkMode: true)
            if isChosen {
                let key = "document.querySelector('script').dataset.key + ':colours'"
                try await page.run("localStorage.setItem(\(key), 'dark')")
                try await page.navigate(to: file)
                #expect(try await page.evaluate("document.documentElement.dataset.theme") == "dark")
            }
            let print = try await Print(page.printToPDF())
            let picture = try print.firstSheet
            // The corner, and nearly all the rest; on a dark sheet it would be the other way round.
            #expect(picture.first == 255)
            #expect(picture.count { $0 > 200 } * 10 > picture.count * 7)
            let dark: JSON = ["name": "prefers-color-scheme", "value": "dark"]
            _ = try await page.call("Emulation.setEmulatedMedia", ["media": "print", "features": [dark]])
            let colours: [String] = try await page.evaluate(
                """
                [document.documentElement, document.body].map(element => getComputedStyle(element))
                  .flatMap(style => [style.backgroundColor, style.color])
                """)
            let black = "rgb(0, 0, 0)"
            #expect(colours == ["rgb(255, 255, 255)", black, "rgba(0, 0, 0, 0)", black])
        }

        @Test("what is folded away on the screen")
        func details() async throws {
            let page = try await Chromium.shared.open(HandbookSite.handbook.file("404.html"))
            try await page.run(
                """
                document.querySelector("main").insertAdjacentHTML("beforeend",
                  "<details><summary>Mer</summary><p>Bortgjemt.</p></details>")
                """)
            #expect(try await page.evaluate("document.querySelector('details').open") == false)
            let text = try await Print(page.printToPDF()).sheets.joined()
            #expect(text.contains("Mer") && text.contains("Bortgjemt."))
        }

        @Test("the addresses of links that lead out of the handbook, and of no others")
        func addresses() async throws {
            let site = try HandbookSite.handbook
            let file = site.file(try site.page(with: "<a class=\"external\""))
            let page = try await Chromium.shared.open(file)
            let addresses: [String] = try await page.evaluate(
                "[...document.querySelectorAll('main a.external:not(.bare)')].map(link => link.getAttribute('href'))")
            let text = try await Print(page.printToPDF()).sheets.joined().filter { !$0.isWhitespace }
            for address in addresses { #expect(text.contains("(\(address))"), "\(address)") }
            #expect(!text.contains("file:") && !text.contains(".html)"))
        }

        @Test("the drawings, also those further down than has been read")
        func pictures() async throws {
            let picture = """
                <svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"><text y="30">Tegningen</text></svg>
                """
            let text = Array(repeating: "Et avsnitt til.\n\n", count: 300).joined() + "![En tegning](tegning.svg \"Slik.\")\n"
            let site = try HandbookSite(files: ["index.md": "# Boka\n\n" + text, "tegning.svg": picture])
            let page = try await Chromium.shared.open(site.file())
            let sheets = try await Print(page.printToPDF()).sheets
            #expect(sheets.last?.contains("Tegningen") == true)
        }

        // MARK: Words

        /// The words of the text, without the signs that lead somewhere.
        private static let words = """
            (() => {
              const signs = document.querySelectorAll(
                ".anchor, .footnote-back, .button, .button-outline, .button-quiet, .backlinks, .pager, .paths, .languages, .resources:has(.keyword-list, .section-keywords), .card .chips"
              );
              signs.forEach(sign => sign.style.display = "none");
              const words = document.querySelector("main").innerText.toLowerCase().match(/[\\p{L}\\p{N}]+/gu);
              signs.forEach(sign => sign.style.display = "");
              return words;
            })()
            """

        private static func words(of text: String) -> [String] {
            text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        }
    }
}
