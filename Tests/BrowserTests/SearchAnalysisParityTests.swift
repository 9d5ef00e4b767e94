import Foundation
import Language
import TestSupport
import Testing

extension InChromium {
    /// What is indexed here is looked up there: the program and the browser must make the same of every word.
    @Suite("Search knows words as the program does")
    struct SearchAnalysisParityTests {
        private static let lists: [(HandbookLanguage, file: String, encoding: String.Encoding, least: Int)] = [
            (.bokmaal, "bokmaal", .isoLatin1, 900_000), (.nynorsk, "nynorsk", .isoLatin1, 600_000),
            (.danish, "danish", .utf8, 300_000), (.swedish, "swedish", .isoLatin1, 120_000),
            (.english, "british-english", .utf8, 100_000),
        ]

        /// What the page found different: the word, what was wanted, what came.
        private struct Result: Decodable {
            let count: Int
            let differences: [[String]]
        }

        private static let script: String = {
            let path = URL(filePath: #filePath).appending(path: "../../../themes/standard/assets/sokeanalyse.js")
            return (try? String(contentsOf: path.standardizedFileURL, encoding: .utf8)) ?? ""
        }()

        /// Opens a page that compares: each script calls `check` with texts and what is to come of them.
        private func compare(_ language: HandbookLanguage, how: String, scripts: [String]) async throws -> Result {
            let check = """
                window.result = { count: 0, differences: [] };
                window.check = text => text.split('\\n').forEach(line => {
                  const plain = !line.includes('\\\\') ? line : line.replace(/\\\\u([0-9a-f]{4})/g,
                    (_, digits) => String.fromCharCode(parseInt(digits, 16)));
                  const [given, ...wanted] = plain.split('\\t');
                  const a = stikkordSok.analysis, language = '\(language.tag)';
                  const come = \(how);
                  result.count += 1;
                  if (result.differences.length < 20 && come.join('\\t') !== wanted.join('\\t')) {
                    result.differences.push([given, wanted.join(' | '), come.join(' | ')]);
                  }
                });
                """
            var files = [
                "sprak.js": SearchLanguageScript.text(handbook: language, languages: [language]),
                "sokeanalyse.js": Self.script, "check.js": check,
            ]
            for (number, script) in scripts.enumerated() { files["words-\(number).js"] = script }
            let names = ["sokeanalyse", "sprak", "check"] + scripts.indices.map { "words-\($0)" }
            files["index.html"] = ScratchSite.html("", head: names.map { "<script src=\"\($0).js\"></script>" }.joined())
            let site = try ScratchSite(files)
            let page = try await Chromium.shared.open(site.file())
            #expect(page.consoleErrors.isEmpty)
            return try await page.evaluate("result")
        }

        /// A script that checks these lines. Backslashes are doubled, so that numbers of characters are read by `check`.
        private static func script(_ lines: some Sequence<String>) -> String {
            "check(String.raw`\(lines.joined(separator: "\n"))`);\n"
        }

        @Test("in every word of Debian's lists", arguments: lists.indices)
        func words(index: Int) async throws {
            let (language, file, encoding, least) = Self.lists[index]
            let text = try String(contentsOfFile: "/usr/share/dict/\(file)", encoding: encoding)
            let words = text.split(separator: "\n").map(String.init)
            let scripts = await withTaskGroup { group in
                for start in stride(from: 0, to: words.count, by: 20_000) {
                    group.addTask {
                        let (analysis, keys) = (SearchAnalysis(language), SearchKeys(language))
                        return Self.script(
                            words[start..<min(start + 20_000, words.count)].map { word in
                                let term = analysis.term(ofRun: word)
                                return
                                    "\(word)\t\(term)\t\(keys.normalised(term))\t\(keys.variants(ofQuery: term).joined(separator: "\t"))"
                            })
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            let how = "(term => [term, a.normalised(term), ...a.keyVariants(term)])(a.term(given, language))"
            let result = try await compare(language, how: how, scripts: scripts)
            #expect(result.differences == [])
            #expect(result.count == words.count && words.count > least)
        }

        @Test("in texts of all scripts, with hyphens, section signs and marks", arguments: HandbookLanguage.allCases)
        func texts(language: HandbookLanguage) async throws {
            let (analysis, keys) = (SearchAnalysis(language), SearchKeys(language))
            var texts = SearchTexts(seed: 2026)
            let lines = (0..<5000).map { _ in
                let text = texts.next()
                let bytes = Array(text.utf8)
                let runs = SearchRuns(bytes).map { run in
                    let piece = String(decoding: bytes[run.range], as: UTF8.self)
                    let start = String(decoding: bytes[..<run.range.lowerBound], as: UTF8.self).utf16.count
                    return "\(run.kind) \(run.position) \(start) \(start + piece.utf16.count) \(analysis.term(ofRun: piece))"
                }
                let terms = analysis.terms(of: text).map { "\($0.text) \($0.position)" }
                let rest = [terms.joined(separator: ";"), keys.normalised(text), keys.key(of: text), anchorSlug(text)]
                return ([text] + runs + rest).map(Self.escaped).joined(separator: "\t")
            }
            let how = """
                [...a.runs(given).map(r => [r.kind, r.position, r.start, r.end, a.term(r.text, language)].join(' ')),
                  a.terms(given, language).map(t => t.text + ' ' + t.position).join(';'),
                  a.normalised(given), a.key(given), stikkordSok.slug(given)]
                """
            let result = try await compare(language, how: how, scripts: [Self.script(lines)])
            #expect(result.differences == [])
            #expect(result.count == 5000)
        }

        /// All but plain letters as numbers.
        private static func escaped(_ text: String) -> String {
            text.utf16.map { unit in
                (0x20..<0x7F).contains(unit) && unit != 0x5C && unit != 0x60 && unit != 0x24
                    ? String(Unicode.Scalar(UInt8(unit))) : "\\u" + String(String(Int(unit) + 0x1_0000, radix: 16).dropFirst())
            }.joined()
        }
    }
}
