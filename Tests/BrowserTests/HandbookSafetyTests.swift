import Foundation
import Testing

extension InChromium {
    @Suite("Nothing foreign runs in the handbook")
    struct HandbookSafetyTests {
        @Test("by the policy of every page")
        func policy() async throws {
            for visit in try await PageFacts.everywhere.value {
                let rules = visit.value.policy.split(separator: ";").map { $0.trimmingPrefix(while: \.isWhitespace) }
                #expect(rules.contains("default-src 'none'") && rules.contains("script-src 'self'"), "\(visit.path)")
                #expect(rules.contains("style-src 'self'") && rules.contains("base-uri 'none'"), "\(visit.path)")
                #expect(!visit.value.policy.contains("unsafe") && !visit.value.policy.contains("http"), "\(visit.path)")
            }
        }

        @Test("which the browser keeps to")
        func policyHolds() async throws {
            let page = try await Chromium.shared.open(HandbookSite.handbook.file())
            try await page.run(
                """
                document.body.insertAdjacentHTML("beforeend", "<img src='tema/favicon.svg' onload='ran = 1' alt=''>");
                const script = document.createElement("script");
                script.textContent = "ran = 2";
                document.body.append(script);
                """)
            try await page.wait(until: "document.images[document.images.length - 1].complete")
            #expect(try await page.evaluate("typeof ran") == "undefined")
            #expect(page.consoleErrors.count { $0.contains("Content Security Policy") } == 2)
            await #expect(throws: BrowserError.self) { try await page.run("fetch('tema/stikkord.css')") }
        }

        @Test("whatever an editor writes, in any place", arguments: [true, false])
        func hostileBook(keepsPolicy: Bool) async throws {
            let site = try HandbookSite(files: Self.hostileBook, keepsGoing: true)
            #expect(site.pages.count >= 6)
            for path in site.pages {
                // The policy is the second lock on the door; the first has to hold alone.
                if !keepsPolicy { try removePolicy(from: site.file(path)) }
                let page = try await Chromium.shared.open(site.file(path))
                try await Task.sleep(for: .milliseconds(50))
                #expect(page.consoleErrors.isEmpty, "\(path)")
                #expect(try await page.evaluate("typeof hacked") == "undefined", "\(path)")
                let dangers: [String] = try await page.evaluate(Self.dangers)
                #expect(dangers.isEmpty, "\(path)")
                let outside = page.requests.filter { !$0.stays(in: site.folder) }
                #expect(outside.isEmpty, "\(path)")
            }
        }

        private func removePolicy(from file: URL) throws {
            let html = try String(contentsOf: file, encoding: .utf8)
            let without = html.replacing("http-equiv=\"Content-Security-Policy\"", with: "name=\"x\"")
            try #require(without != html)
            try Data(without.utf8).write(to: file)
        }

        /// What could run at a click, a hover or a load; the theme's own scripts are the only ones.
        private static let dangers = """
            [...document.querySelectorAll("*")].flatMap(element => {
              const handlers = [...element.attributes].filter(a => /^on/i.test(a.name) || a.name === "style");
              const address = element.href ?? element.src ?? element.action ?? "";
              const isStrange = address && !/^(file|https?|mailto|tel):/i.test(address);
              const isForeign = element.matches("script:not([src$='tema/stikkord.js'], [src$='tema/register.js'], [src$='tema/sok.js'], [src$='tema/sokeside.js']), iframe, object, embed, form:not([role=search]), svg, style");
              return handlers.length || isStrange || isForeign ? [element.cloneNode(false).outerHTML] : [];
            })
            """

        /// Each place an editor can write in, with what should not get through.
        private static let hostileBook = [
            "handbok.yml": """
            title: 'Bok"><script>hacked=1</script>'
            publisher: '</p><img src=x onerror=hacked=1>'
            description: '"><svg onload=hacked=1>'
            """,
            "index.md": "---\ntitle: 'Hei <script>hacked=1</script>'\nsummary: '<img src=x onerror=alert(2)>'\n---\nTekst.\n",
            "del/index.md": "---\ntitle: 'Del {{{body}}} <script>hacked=1</script>'\n---\n",
            "del/tegning.svg": """
            <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"><script>alert(1)</script></svg>
            """,
            "del/ark\"onclick=\"hacked=1.csv": "a;b\n",
            "del/rart.md": """
            ---
            title: '"><script>alert(3)</script>'
            summary: '" onmouseover="alert(4)'
            keywords: ['<img src=x onerror=hacked=1 ', '" onmouseover="alert(5)']
            sources: ['https://x.no/"onclick="alert(6)', 'javascript:alert(7)']
            materials: ['<iframe srcdoc="<script>parent.hacked=1</script>">']
            owner: '<script>hacked=1</script>'
            aliases: ['gammelt/navn">.html', 'gammel.html']
            ---

            \(hostileText)
            """,
            "del/lenker.md": """
            ---
            title: Lenker
            ---

            Se [her <script>](rart.md) og [](rart.md), rett etter `<script>hacked=1</script>`.
            """,
        ]

        private static let hostileText = """
            ## En <script>hacked=1</script> `"><script>alert(8)</script>` {{{body}}}

            <script>hacked=1</script>

            <img src=x onerror="alert(9)"> tekst <b onclick="alert(1)">fet</b> <style>body{display:none}</style>

            [a](javascript:alert(10)) [b](<JaVaScRiPt:alert(11)>) [c](data:text/html,<script>alert(12)</script>)
            [d](vbscript:x) [e](java&#10;script:alert(13)) [f](https://x.no/"onclick="alert(14)) <javascript:alert(15)>
            ![g](javascript:alert(16)) [h](https://x.no '" onclick="alert(17)') ![i](http://127.0.0.1:9/x.png)

            ![" onload="hacked=1](tegning.svg "<script>hacked=1</script>")

            [ark](<ark"onclick="hacked=1.csv>) og en note.[^"onclick=]

            [^"onclick=]: <script>hacked=1</script> [x](javascript:alert(18))

            ```"><script>alert(19)</script>
            </code></pre><script>alert(20)</script>
            ```

            | <script>hacked=1</script> | b |
            |---|---|
            | <img src=x onerror=hacked=1> | [j](javascript:alert(21)) |

            - [ ] <script>hacked=1</script> kaffe <a href="javascript:alert(22)">k</a>
            - [ ] `<img src=x onerror=hacked=1>`

            > [!NOTE]
            > <iframe src="javascript:alert(23)"></iframe>
            """
    }
}
