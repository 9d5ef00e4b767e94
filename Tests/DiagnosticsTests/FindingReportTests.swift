import Diagnostics
import Testing

@Suite("The report as a whole")
struct FindingReportTests {
    @Test("sorted by file, place and weight, each once")
    func order() {
        let sample = Sample("abc def")
        let later = sample.finding(.missingFile, at: SourceRange(4..<7))
        let heavy = sample.finding(.missingFile, at: SourceRange(0..<3))
        let light = sample.finding(.missingAltText, at: SourceRange(0..<3))
        let file = sample.finding(.notUTF8, at: nil)
        let whole = Finding(.noChapters, at: nil, .wrong)
        let other = Sample("x", path: "å.md").finding(.missingTitle, at: SourceRange(0..<0))
        let theme = Sample("x", path: "a.mustache", in: .theme).finding(.templateSyntax, at: SourceRange(0..<0))
        let report = sample.report(theme, later, light, other, heavy, later, whole, file, heavy)
        #expect(report.findings == [whole, file, heavy, light, later, other, theme])
    }

    @Test("the order of discovery leaves no trace")
    func total() {
        let sample = Sample("abc def")
        let advice = ["a", "b", "c"].map { FindingText(en: $0, nb: $0) }
        let findings = advice.flatMap { advice in
            (1...4).map { sample.finding(.missingFile, at: SourceRange(0..<$0), advice: advice) }
        }
        let orders = findings.indices.map { (findings[$0...] + findings[..<$0]).sortedForEditor() }
        #expect(Set(orders).count == 1)
    }

    @Test("counts by weight, with and without plural")
    func counts() throws {
        let report = try sampleReport()
        #expect(Severity.allCases.map(report.count) == [0, 1, 2])
        #expect(report.summary(in: .english) == "2 errors, 1 warning")
        #expect(report.summary(in: .bokmaal) == "2 feil, 1 advarsel")
        let note = Sample("x").report(Finding(.unusedDefinition, at: nil, .wrong))
        #expect(note.summary(in: .bokmaal) == "1 merknad")
        #expect(Sample("x").report().summary(in: .bokmaal) == "Ingen funn")
    }

    @Test(
        "paths are shown from where the user stands",
        arguments: [
            ("content", "content/a.md"), ("content//", "content/a.md"), ("./content/", "content/a.md"), (".", "a.md"),
            ("./", "a.md"), ("", "a.md"), (".//.", "a.md"), ("../bok", "../bok/a.md"), ("/srv/bok/", "/srv/bok/a.md"),
            ("/", "/a.md"), (".skjult", ".skjult/a.md"),
        ])
    func paths(folder: String, shown: String) {
        #expect(PathDisplay(content: folder, theme: "t").text(for: SourcePath("a.md")) == shown)
        #expect(PathDisplay(content: "c", theme: folder).text(for: SourcePath("a.md", in: .theme)) == shown)
    }

    @Test("nothing found, nothing drawn", arguments: [FindingFormat.terminal, .plain, .github])
    func nothing(format: FindingFormat) {
        #expect(Sample("x").report().draw(as: format, in: .bokmaal, toolVersion: "1.0") == "")
    }

    @Test("the same report gives the same text", arguments: FindingFormat.allCases, FindingLanguage.allCases)
    func deterministic(format: FindingFormat, language: FindingLanguage) throws {
        let texts = try (1...5).map { _ in try sampleReport().draw(as: format, in: language, toolVersion: "1.0") }
        #expect(Set(texts).count == 1)
    }

    @Test("a file that is not at hand is told without a position", arguments: FindingFormat.allCases)
    func unread(format: FindingFormat) {
        let finding = Sample("abc").finding(.notUTF8, at: SourceRange(1..<2))
        let report = FindingReport(findings: [finding], sources: [:], paths: .sample)
        let text = report.draw(as: format, in: .english, toolVersion: "1.0")
        #expect(text.contains("content/laering/studiebesok.md"))
        #expect(!text.contains("studiebesok.md:1") && !text.contains("line=") && !text.contains("region"))
    }

    @Test("no form lets a control character through", arguments: FindingFormat.allCases)
    func hostile(format: FindingFormat) throws {
        let evil = "x\u{1B}]0;eid\u{7}\u{9B}2J\u{202E}\u{2028}\u{0}\ry\n"
        let sample = Sample(evil, path: "kap\u{1B}[2J\nx.md")
        let text = FindingText(en: evil, nb: evil)
        let report = sample.report(sample.finding(.missingFile, at: SourceRange(0..<30), text, advice: text))
        let drawn = report.draw(as: format, in: .english, toolVersion: "1.0", colours: false)
        let allowed: Set<Unicode.Scalar> = ["\n"]
        let steering = drawn.unicodeScalars.filter {
            $0.properties.generalCategory == .control || $0.properties.isBidiControl || $0 == "\u{2028}"
        }
        #expect(steering.allSatisfy(allowed.contains))
        if format == .plain || format == .github { #expect(drawn.split(separator: "\n").count == 1) }
    }
}
