import Diagnostics
import Foundation
import Testing

/// The forms programs read: parsed by somebody else's parser, then looked into.
@Suite("JSON and SARIF")
struct MachineFormTests {
    private func parsed(_ text: String) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("JSON, letter by letter")
    func json() throws {
        let sample = Sample("Æ [x](idoart.md)")
        let range = try sample.range(of: "idoart.md")
        let report = sample.report(
            sample.finding(.missingFile, at: range, .noSuchFile, advice: .didYouMean),
            Finding(.noChapters, at: nil, .wrong))
        #expect(
            report.draw(as: .json, in: .bokmaal, toolVersion: "1.0") == """
                {
                  "version": 1,
                  "findings": [
                    {
                      "code": "FIL006",
                      "severity": "error",
                      "path": null,
                      "line": null,
                      "column": null,
                      "endLine": null,
                      "endColumn": null,
                      "message": "Noe er galt.",
                      "advice": null,
                      "rule": "\(FindingCode.noChapters.rule.bokmaal)"
                    },
                    {
                      "code": "LNK001",
                      "severity": "error",
                      "path": "content/laering/studiebesok.md",
                      "line": 1,
                      "column": 7,
                      "endLine": 1,
                      "endColumn": 16,
                      "message": "Lenken «idoart.md» peker til en fil som ikke finnes.",
                      "advice": "Mente du «idoarrt.md»?",
                      "rule": "\(FindingCode.missingFile.rule.bokmaal)"
                    }
                  ],
                  "counts": {
                    "error": 2,
                    "warning": 0,
                    "note": 0
                  }
                }

                """)
    }

    @Test("JSON says what it was given, in both languages", arguments: FindingLanguage.allCases)
    func escapes(language: FindingLanguage) throws {
        let odd = String(String.UnicodeScalarView((0...0x2FF).compactMap(Unicode.Scalar.init))) + "\u{2028}😀\\\"/"
        let sample = Sample("x\r\ny")
        let finding = sample.finding(.missingFile, at: SourceRange(0..<4), FindingText(en: odd, nb: odd))
        let document = try parsed(sample.report(finding).draw(as: .json, in: language, toolVersion: "1.0"))
        let found = try #require((document["findings"] as? [[String: Any]])?.first)
        #expect(found["message"] as? String == odd)
        #expect(found["rule"] as? String == FindingCode.missingFile.rule.text(in: language))
        #expect(found["endLine"] as? Int == 2 && found["endColumn"] as? Int == 2)
    }

    @Test("JSON without findings is a document all the same")
    func emptyJSON() throws {
        let document = try parsed(Sample("").report().draw(as: .json, in: .english, toolVersion: "1.0"))
        #expect((document["findings"] as? [Any])?.isEmpty == true)
    }

    @Test("SARIF: the log, its tool and its rules", arguments: FindingLanguage.allCases)
    func sarifRules(language: FindingLanguage) throws {
        let log = try parsed(sampleReport().draw(as: .sarif, in: language, toolVersion: "1.2.3"))
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        #expect(driver["name"] as? String == "Stikkord")
        #expect(driver["version"] as? String == "1.2.3")
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(rules.map { $0["id"] as? String } == FindingCode.allCases.map(\.rawValue))
        for (rule, code) in zip(rules, FindingCode.allCases) {
            func text(_ key: String) -> String? {
                // What SARIF's own readers do with the escapes of §3.11.5 and §3.11.6.
                ((rule[key] as? [String: Any])?["text"] as? String)?
                    .replacing("{{", with: "{").replacing("}}", with: "}").replacing("\\](", with: "](")
            }
            #expect(text("shortDescription") == code.title.text(in: language))
            #expect(text("fullDescription") == code.rule.text(in: language))
            #expect(text("help") == code.explanation(in: language))
            let level = (rule["defaultConfiguration"] as? [String: Any])?["level"] as? String
            #expect(["note", "warning", "error"].firstIndex(of: level) == code.severity.rawValue)
        }
    }

    @Test("SARIF: results point to their rules and places")
    func sarifResults() throws {
        let log = try parsed(sampleReport().draw(as: .sarif, in: .bokmaal, toolVersion: "1.2.3"))
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.map { $0["ruleId"] as? String } == ["FIL006", "FIL005", "LNK001"])
        #expect(results.map { $0["level"] as? String } == ["error", "warning", "error"])
        let indices = results.compactMap { $0["ruleIndex"] as? Int }
        #expect(indices.map { FindingCode.allCases[$0] } == [.noChapters, .nameNotPortable, .missingFile])
        let places = results.map { result in
            ((result["locations"] as? [[String: Any]])?.first?["physicalLocation"]) as? [String: Any]
        }
        let addresses = places.map { ($0?["artifactLocation"] as? [String: Any])?["uri"] as? String }
        #expect(addresses == ["content/", "content/laering/studiebesok.md", "content/laering/studiebesok.md"])
        let regions = places.map { $0?["region"] as? [String: Int] }
        #expect(regions == [nil, nil, ["startLine": 3, "startColumn": 9, "endLine": 3, "endColumn": 29]])
        let message = (results.last?["message"] as? [String: Any])?["text"] as? String
        #expect(message == "Lenken «idoart.md» peker til en fil som ikke finnes. Mente du «idoarrt.md»?")
    }

    @Test("SARIF: nothing in a message is a placeholder or a link")
    func messages() throws {
        let text = FindingText(en: "[a](javascript:b) and {{#name}} {0}", nb: "")
        let report = Sample("x").report(Finding(.templateSyntax, at: nil, text))
        let log = try parsed(report.draw(as: .sarif, in: .english, toolVersion: "1"))
        let result = ((log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]])?.first
        let message = (result?["message"] as? [String: Any])?["text"] as? String
        #expect(message == #"[a\](javascript:b) and {{{{#name}}}} {{0}}"#)
    }

    @Test("SARIF: addresses are encoded")
    func addresses() throws {
        let sample = Sample("x", path: "lær å/100%:#?.md")
        func uri(_ content: String) throws -> String {
            let finding = sample.finding(.missingTitle, at: nil)
            let paths = PathDisplay(content: content, theme: "")
            let report = FindingReport(findings: [finding], sources: [:], paths: paths)
            let text = report.draw(as: .sarif, in: .english, toolVersion: "1")
            return String(try #require(text.firstMatch(of: /"uri": "([^"]*)"/)).output.1)
        }
        #expect(try uri("content") == "content/l%C3%A6r%20%C3%A5/100%25%3A%23%3F.md")
        #expect(try uri("../c:d") == "../c%3Ad/l%C3%A6r%20%C3%A5/100%25%3A%23%3F.md")
        #expect(try uri("/srv") == "file:///srv/l%C3%A6r%20%C3%A5/100%25%3A%23%3F.md")
    }
}
