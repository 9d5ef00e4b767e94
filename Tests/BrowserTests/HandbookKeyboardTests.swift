import Foundation
import Testing

extension InChromium {
    @Suite("The reader uses the keyboard")
    struct HandbookKeyboardTests {
        @Test("to skip to the content first of all", arguments: [true, false])
        func skipLink(javaScript: Bool) async throws {
            let site = try HandbookSite.handbook
            for path in try site.kinds {
                let page = try await Chromium.shared.open(site.file(path), javaScript: javaScript)
                try await page.press(.tab)
                let stop = try #require(try await focus(on: page), "\(path)")
                #expect(stop.isSkipLink && stop.isSeen && stop.isMarked, "\(path): \(stop.html)")
                try await page.press(.enter)
                #expect(try await page.evaluate("document.activeElement.nodeName") == "MAIN", "\(path)")
                try await page.press(.tab)
                let next = try await focus(on: page)
                #expect(next?.isInMain != false, "\(path): \(next?.html ?? "")")
            }
        }

        @Test("and sees where it is", arguments: zip([Viewport.desktop, .mobile], [false, true]))
        func marked(_ viewport: Viewport, isDark: Bool) async throws {
            let site = try HandbookSite.handbook
            for path in try site.kinds {
                let page = try await Chromium.shared.open(site.file(path), viewport: viewport, darkMode: isDark)
                for number in 1...15 {
                    try await page.press(.tab)
                    guard let stop = try await focus(on: page) else { break }
                    #expect(stop.isMarked && stop.isSeen, "\(path), stop \(number): \(stop.html)")
                }
            }
        }

        @Test("to get through the page, to all there is, and out of it", arguments: [Viewport.desktop, .narrow320])
        func wholePage(_ viewport: Viewport) async throws {
            let site = try HandbookSite.handbook
            for path in try site.kinds {
                let page = try await Chromium.shared.open(site.file(path), viewport: viewport)
                let wanted: [Int] = try await page.evaluate(Self.stops)
                var visited: [Int] = []
                while visited.count <= wanted.count {
                    try await page.press(.tab)
                    guard let stop = try await focus(on: page), stop.number != visited.first else { break }
                    #expect(stop.isSeen, "\(path): \(stop.html)")
                    visited.append(stop.number)
                }
                // In the order of the page, each once.
                #expect(visited == wanted, "\(path)")
            }
        }

        @Test("to open the lists that are closed on a telephone", arguments: [true, false])
        func disclosures(javaScript: Bool) async throws {
            let site = try HandbookSite.handbook
            let file = site.file(try site.page(with: "<ol class=\"toc-list\">", "<ol class=\"nav-list\">"))
            let page = try await Chromium.shared.open(file, viewport: .mobile, javaScript: javaScript)
            for list in [".part-navigation", ".page-toc"] {
                let isOpen = "document.querySelector('\(list) details').open"
                #expect(try await page.evaluate("!\(isOpen)"))
                try await page.run("document.querySelector('\(list) summary').focus()")
                try await page.press(.enter)
                #expect(try await page.evaluate(isOpen))
                try await page.press(.tab)
                let stop = try await focus(on: page)
                #expect(stop?.isSeen == true && stop?.isMarked == true)
                #expect(try await page.evaluate("!!document.activeElement.closest('\(list)')"))
            }
        }

        // MARK: Where the focus is

        private struct Stop: Decodable {
            let html: String
            /// Its number among all elements.
            let number: Int
            /// Whether it is drawn in another way than without the focus.
            let isMarked: Bool
            /// Whether it lies in the window, uncovered.
            let isSeen: Bool
            let isSkipLink: Bool
            let isInMain: Bool
        }

        /// What has the focus; nil when it has left the page.
        private func focus(on page: Page) async throws -> Stop? {
            let script = """
                (() => {
                  const element = document.activeElement;
                  if (!element || element === document.body || element === document.documentElement) return null;
                  const style = getComputedStyle(element);
                  const box = [...element.getClientRects()].find(box => box.width > 0 && box.height > 0);
                  const x = box && box.left + box.width / 2, y = box && box.top + Math.min(box.height / 2, 20);
                  const top = box && document.elementFromPoint(x, y);
                  return {
                    html: element.cloneNode(false).outerHTML, isSkipLink: element.matches(".skip-link"),
                    number: (window.counted ?? [...document.querySelectorAll("*")]).indexOf(element), isInMain: !!element.closest("main"),
                    isMarked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0
                      || style.boxShadow !== "none",
                    isSeen: !!top && (element.contains(top) || top.contains(element)),
                  };
                })()
                """
            return try await page.evaluate(script, as: Stop?.self)
        }

        /// All that the keyboard should reach, in the order of the page.
        private static let stops = """
            (() => {
              // What the search draws under its field comes later, and does not count.
              window.counted = [...document.querySelectorAll("*")];
              const stops = "a[href], button, select, input, summary, [tabindex='0']";
              return counted.map((element, number) => [element, number])
                .filter(([element]) => element.matches(stops) && element.checkVisibility({ visibilityProperty: true }))
                .map(([, number]) => number);
            })()
            """
    }
}
