import Diagnostics
import Foundation
import Testing

/// What the program tells people and programs: forms, languages, help.
@Suite("What the program tells") struct ProgramTellingTests {
    private static let norwegian = ["LANG": "nb_NO.UTF-8"]

    private func broken() throws -> Workplace {
        try Workplace(["index.md": "# Boka\n\nSe [her](borte.md). <b>Og \u{1B}[31mher</b>\n", "ø å.md": "# Ø\n\n![](x.png)\n"])
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("--diagnostics plain: one finding a line, on standard output") func plain() throws {
        let outcome = try Program.run(["check", "bok", "--diagnostics", "plain"], in: broken())
        let lines = outcome.output.split(separator: "\n")
        #expect(outcome.code == 1 && lines.count == 4)
        #expect(lines.allSatisfy { $0.firstMatch(of: /^bok\/.+\.md:\d+:\d+: (error|warning)\[[A-Z]{3}\d{3}\]: .+/) != nil })
        #expect(!outcome.output.contains("\u{1B}"))
    }

    @Test("--diagnostics json: one document, on standard output") func json() throws {
        let outcome = try Program.run(["check", "bok", "--diagnostics", "json"], in: broken())
        let findings = try #require(try object(outcome.output)["findings"] as? [[String: Any]])
        #expect(outcome.code == 1 && findings.count == 4)
        #expect(findings.first?["code"] as? String == "LNK001")
    }

    @Test("--diagnostics sarif: version 2.1.0 with a rule for each result") func sarif() throws {
        let outcome = try Program.run(["check", "bok", "--diagnostics", "sarif"], in: broken())
        let log = try object(outcome.output)
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(log["version"] as? String == "2.1.0" && results.count == 4)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = Set(try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String })
        #expect(results.allSatisfy { rules.contains($0["ruleId"] as? String ?? "") })
    }

    @Test("--diagnostics github: workflow commands") func github() throws {
        let outcome = try Program.run(["check", "bok", "--diagnostics", "github"], in: broken())
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines.allSatisfy { $0.firstMatch(of: /^::(error|warning) file=bok\/[^,]+,line=\d+,.+::.+/) != nil })
    }

    @Test("a book without findings gives machines a whole document", arguments: ["json", "sarif"])
    func empty(_ form: String) throws {
        let outcome = try Program.run(["check", "bok", "--diagnostics", form], in: Workplace(["index.md": "# Boka\n"]))
        #expect(outcome.code == 0)
        #expect(try !object(outcome.output).isEmpty)
    }

    @Test("findings for people go to standard error, without colours in a file") func terminal() throws {
        let outcome = try Program.run(["check", "bok"], in: broken())
        #expect(outcome.output == "" && outcome.errors.contains("LNK001") && !outcome.errors.contains("\u{1B}"))
        #expect(outcome.errors.contains("2 chapters"))
    }

    @Test(
        "the system's language, or --language",
        arguments: [
            (["LANG": "nb_NO.UTF-8"], [], true), (["LANG": "nn_NO"], [], true), (["LANG": "da"], [], true),
            (["LANG": "nb_NO", "LC_ALL": "en_GB.UTF-8"], [], false), (["LC_ALL": "", "LANG": "no"], [], true),
            (["LANG": "sv_SE"], [], false), ([:], ["--language", "nb"], true), (["LANG": "nb"], ["--language", "en"], false),
        ])
    func language(_ environment: [String: String], _ options: [String], _ isNorwegian: Bool) throws {
        let arguments = ["check", "bok", "--diagnostics", "plain"] + options
        let outcome = try Program.run(arguments, in: broken(), environment: environment)
        #expect(outcome.output.contains("Lenken peker til") == isNorwegian)
        #expect(outcome.output.contains("The link points to") == !isNorwegian)
        #expect(outcome.errors.contains("2 kapitler") == isNorwegian)
    }

    @Test("explain knows every code in both languages", arguments: FindingLanguage.allCases)
    func explain(_ language: FindingLanguage) throws {
        let place = try Workplace()
        for code in FindingCode.allCases {
            let outcome = try Program.run(["explain", code.rawValue.lowercased(), "--language", language.rawValue], in: place)
            #expect(outcome.code == 0 && outcome.errors == "")
            #expect(outcome.output.hasPrefix("\(code.rawValue): \(code.title.text(in: language))\n"))
        }
    }

    @Test("explain of a code that is none suggests one") func explainUnknown() throws {
        let outcome = try Program.run(["explain", "lnk01"], in: Workplace(), environment: Self.norwegian)
        #expect(outcome.code == 2 && outcome.errors.contains("Mente du LNK001?"))
    }

    @Test("--version") func version() throws {
        let outcome = try Program.run(["--version"], in: Workplace())
        #expect(outcome.code == 0 && outcome.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }

    @Test("--help in English and Norwegian", arguments: [[], ["build"], ["check"], ["register"], ["search"], ["explain"]])
    func help(_ command: [String]) throws {
        let place = try Workplace()
        let english = try Program.run(command + ["--help"], in: place)
        let norwegian = try Program.run(command + ["--help"], in: place, environment: Self.norwegian)
        #expect(english.code == 0 && norwegian.code == 0 && english.errors == "" && norwegian.errors == "")
        #expect(english.output.contains("USAGE: stikkord") && english.output != norwegian.output)
        #expect(norwegian.output.contains(/håndbok|koden/) && !english.output.replacing("--foreslå", with: "").contains(/[æøå]/))
        let lines = (english.output + norwegian.output).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 80 || $0.hasPrefix("USAGE") })
    }

    @Test("completion scripts", arguments: ["bash", "zsh", "fish"]) func completion(_ shell: String) throws {
        let outcome = try Program.run(["--generate-completion-script", shell], in: Workplace())
        #expect(outcome.code == 0 && outcome.errors == "" && outcome.output.contains("stikkord"))
        #expect(outcome.output.contains("explain") && outcome.output.contains("keep-going"))
    }

    @Test("a reader of its findings who has gone away does not stop it") func closedPipe() throws {
        let place = try broken()
        let process = Program.process(
            ["build", "bok", "--output", "ut", "--keep-going", "--diagnostics", "plain"], in: place.root)
        let pipe = Pipe()
        process.standardOutput = pipe
        try pipe.fileHandleForReading.close()
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 1)
        #expect(try place.files()["index.html"] != nil)
    }
}
