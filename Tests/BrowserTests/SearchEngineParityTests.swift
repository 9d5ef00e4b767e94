import Diagnostics
import Foundation
import Language
import Search
import TestSupport
import Testing

extension InChromium {
    /// What editors and tests are told by the program must be what readers find.
    @Suite("Search finds what the program finds")
    struct SearchEngineParityTests {
        private struct Question: Encodable, CustomStringConvertible {
            var text: String
            var filters: [Int] = []
            var live = false
            var first = 0
            var count = 10

            var description: String { "«\(text)» \(filters)\(live ? " live" : "")\(first > 0 ? " from \(first)" : "")" }
        }

        /// The words of the handbook's own chapters, line by line.
        private static let lines: [[String]] = {
            let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../content").standardizedFileURL
            let files = (FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []).sorted()
            return files.filter { $0.hasSuffix(".md") }.flatMap { file in
                let text = (try? String(contentsOf: root.appending(path: file), encoding: .utf8)) ?? ""
                return text.split(separator: "\n").map { line in
                    line.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
                }
            }.filter { !$0.isEmpty }
        }()

        /// Makes questions as readers put them.
        private struct Asker {
            var random = Seeded(seed: 20_261_123)
            var texts = SearchTexts(seed: 7)

            mutating func word(_ least: Int = 3) -> String {
                while true {
                    let line = SearchEngineParityTests.lines[random.next(upTo: SearchEngineParityTests.lines.count)]
                    let word = line[random.next(upTo: line.count)]
                    if word.count >= least { return word }
                }
            }

            mutating func misspelt() -> String {
                var letters = Array(word(5))
                for _ in 0...random.next(upTo: 2) {
                    let place = random.next(upTo: letters.count - 1)
                    switch random.next(upTo: 4) {
                    case 0: letters.swapAt(place, place + 1)
                    case 1: letters.remove(at: place)
                    case 2: letters.insert("aeirnstlkm".randomElement(using: &random)!, at: place)
                    default: letters[place] = "aeirnstlkm".randomElement(using: &random)!
                    }
                }
                return String(letters)
            }

            mutating func phrase() -> String {
                let line = SearchEngineParityTests.lines[random.next(upTo: SearchEngineParityTests.lines.count)]
                let start = random.next(upTo: line.count)
                return line[start..<min(line.count, start + 2 + random.next(upTo: 3))].joined(separator: " ")
            }

            mutating func question(_ kind: Int) -> Question {
                switch kind {
                case 0: Question(text: word())
                case 1: Question(text: "\(word()) \(word())")
                case 2: Question(text: "\(word(2)) \(word(2)) \(word(2)) \(word(2))", first: 3, count: 4)
                case 3:
                    Question(
                        text: word().replacing("å", with: "aa").replacing("ø", with: "oe").replacing("æ", with: "ae").uppercased()
                    )
                case 4: Question(text: word().replacing("å", with: "a").replacing("ø", with: "o").replacing("æ", with: "a"))
                case 5: Question(text: misspelt())
                case 6: Question(text: "\(misspelt()) \(word())")
                case 7: Question(text: "\"\(phrase())\"")
                case 8: Question(text: "«\(phrase())» \(word())")
                case 9: Question(text: "\(word()) -\(word(2)) –\(word())")
                case 10: Question(text: "\(word(2)) -\"\(phrase())\"")
                case 11: Question(text: word() + ["", "s", "e"][random.next(upTo: 3)] + word().lowercased())
                case 12: Question(text: String(word(4).prefix(2 + random.next(upTo: 4))), live: true)
                case 13: Question(text: word(2) + " " + String(word(4).dropLast()), live: true)
                case 14: Question(text: "\(word())-\(word())")
                case 15: Question(text: "§ \(random.next(upTo: 9))-\(random.next(upTo: 9)) \(random.next(upTo: 2030))")
                case 16: Question(text: word(), filters: [1 + random.next(upTo: 40)])
                case 17: Question(text: "\(word(2)) \(word())", filters: (0..<4).map { _ in random.next(upTo: 60) })
                default: Question(text: texts.next(), live: random.next(upTo: 2) == 0)
                }
            }
        }

        private static let strange =
            [
                "", " ", "\"", "\"\"\"", "«»", "-", "- -", "-\"\"", "§", "😀", "\0", "tillit\0", "\u{301}", "*", "\\", "</script>",
                "a-b-c-d", "𝐭𝐢𝐥𝐥𝐢𝐭", "ΣΑΣ", "ﬁ", "__proto__", "constructor", String(repeating: "a", count: 10_000),
                String(repeating: "\"", count: 25_000), (1...1000).map { "ord\($0)" }.joined(separator: " "),
                (1...1000).map { "ord\($0)" }.joined(separator: "-"), String(repeating: "😀", count: 10_001) + " tillit",
            ]

        /// A page of the site with the engine on it.
        private static func page(of site: HandbookSite) async throws -> Page {
            let page = try await Chromium.shared.open(site.file())
            try await page.run(
                """
                (async () => {
                  for (const name of ['sokeanalyse', 'sokemotor']) await new Promise((resolve, reject) => {
                    const script = document.createElement('script');
                    script.src = 'tema/' + name + '.js';
                    script.onload = resolve;
                    script.onerror = () => reject(new Error(name));
                    document.head.append(script);
                  });
                  window.engine = await stikkordSok.motor.open('', 'sok');
                })()
                """)
            return page
        }

        private static func ask(_ questions: [Question], _ page: Page) async throws -> [JSON] {
            let json = String(decoding: try JSONEncoder().encode(questions), as: UTF8.self)
            return try await page.evaluate(
                """
                (async () => {
                  const found = [];
                  for (const q of \(json)) found.push(await engine.search(q.text, q));
                  return found;
                })()
                """)
        }

        @Test("for words in all forms, misspelt, folded, in phrases, left out, put together, narrowed and cut short")
        func parity() async throws {
            let site = try HandbookSite.handbook
            let engine = try SearchEngine { path in try? Array(Data(contentsOf: site.file(path))) }
            var asker = Asker()
            var questions = (0..<380).map { asker.question($0 % 19) }
            questions += Self.strange.flatMap { [Question(text: $0), Question(text: $0, live: true)] }
            let page = try await Self.page(of: site)
            var (found, corrected, cards) = (0, 0, 0)
            for start in stride(from: 0, to: questions.count, by: 40) {
                let some = Array(questions[start..<min(start + 40, questions.count)])
                for (question, there) in zip(some, try await Self.ask(some, page)) {
                    let here = try engine.search(
                        question.text, filters: question.filters, isLive: question.live, first: question.first,
                        count: question.count)
                    let json = try JSONDecoder().decode(JSON.self, from: Data(here.json.utf8))
                    #expect(json == there, "\(question.description.prefix(80))")
                    found += here.pages.isEmpty ? 0 : 1
                    corrected += here.corrections.count
                    cards += here.concepts.count
                }
            }
            #expect(found > 250 && corrected > 15 && cards > 15, "\(found) found, \(corrected) corrected, \(cards) cards")
            #expect(page.consoleErrors.isEmpty && page.failedRequests.isEmpty)
        }

        @Test("reading no more than it must: the first five pages from 120 KB") func readings() throws {
            let site = try HandbookSite.handbook
            var asker = Asker()
            var most = (hits: 0, all: 0, query: "")
            for _ in 0..<60 {
                // The register's card comes beside the hits.
                var (hits, all) = (0, 0)
                let engine = try SearchEngine { path in
                    let file = try? Array(Data(contentsOf: site.file(path)))
                    all += file?.count ?? 0
                    if !path.contains("/o-"), !path.contains("/b-") { hits += file?.count ?? 0 }
                    return file
                }
                let query = asker.word().filter { $0 != "-" }
                _ = try engine.search(query, count: 5)
                if hits > most.hits { most = (hits, all, query) }
            }
            #expect(most.hits > 20_000 && most.hits <= 120_000 && most.all <= 180_000, "\(most)")
        }

        @Test("and suggestions, filters, concepts and marks come from the same files") func beside() async throws {
            let site = try HandbookSite.handbook
            let page = try await Self.page(of: site)
            let labels: [String] = try await page.evaluate("engine.suggest('tillits', 5).then(all => all.map(one => one.label))")
            #expect(!labels.isEmpty && labels.allSatisfy { $0.lowercased().contains("tillits") })
            #expect(try await page.evaluate("engine.suggest(' ', 5).then(all => all.length)") == 0)
            let term: String = try await page.evaluate(
                "engine.suggest('tillit', 1).then(all => engine.concept(all[0].concept)).then(card => card.term)")
            #expect(term.hasPrefix("tillit"))
            let engine = try SearchEngine { path in try? Array(Data(contentsOf: site.file(path))) }
            let numbers: [Int] = try await page.evaluate(
                "engine.filters().then(all => [].concat(...all.map(one => one.terms.map(term => term.number))))")
            #expect(try numbers == Array(1...engine.filters().count))
            let marks: [[Int]] = try await page.evaluate(
                "engine.highlighter('tillit aapen -krig').then(mark => mark('Om tilliten, tillitsreform og åpne krig.'))")
            #expect(marks == [[3, 11], [13, 26], [30, 34]])
        }

        @Test("A file that is missing is told of, and asked for again when it has come") func missing() async throws {
            let site = try HandbookSite(files: [
                "handbok.yml": "tittel: Boka\n", "index.md": "---\ntittel: Boka\n---\nTekst om vann.\n",
                "a.md": "# Elv\n\nOm elva.\n",
            ])
            let folder = try #require(
                try FileManager.default.contentsOfDirectory(atPath: site.file("sok").path).first { !$0.contains(".") })
            let file = site.file("sok/\(folder)/t-0.js")
            let page = try await Self.page(of: site)
            let bytes = try Data(contentsOf: file)
            let ask = "engine.search('elv').then(found => found.pages.map(page => page.title).join(), error => error.message)"
            try FileManager.default.removeItem(at: file)
            let message: String = try await page.evaluate(ask)
            #expect(message == "sok/\(folder)/t-0.js is missing or damaged")
            try Data("stikkordSok.t(0,\"Avann\");\n".utf8).write(to: file)
            #expect(try await page.evaluate(ask) == message)
            try bytes.write(to: file)
            #expect(try await page.evaluate(ask) == "Elv")
        }
    }
}
