/// The ways a report can be drawn.
public enum FindingFormat: String, CaseIterable, Sendable {
    /// For people: the source line with the place underlined, the advice and the rule, in colours.
    case terminal
    /// For people and `grep`: one finding a line.
    case plain
    /// For programs: one JSON document.
    case json
    /// For code scanning services and editor programs: SARIF 2.1.0.
    case sarif
    /// For GitHub Actions: workflow commands that become annotations on the changed files.
    case github
}

/// What the editor is told when the work is done: every finding once, in order, and the texts to show them in.
public struct FindingReport: Sendable {
    /// In the order an editor works, each once.
    public let findings: [Finding]
    /// The texts the findings point into. A finding whose file is not here is told without line and column.
    public let sources: [SourcePath: SourceText]
    /// How files are named.
    public let paths: PathDisplay

    public init(findings: some Sequence<Finding>, sources: [SourcePath: SourceText], paths: PathDisplay) {
        self.findings = findings.sortedForEditor()
        self.sources = sources
        self.paths = paths
    }

    /// How many findings weigh exactly this much.
    public func count(of severity: Severity) -> Int {
        findings.count { $0.severity == severity }
    }

    /// The report as text: the same report gives the same text everywhere.
    ///
    /// - Parameters:
    ///   - toolVersion: The version of Stikkord, for the forms that name it.
    ///   - colours: False where the user wants none (`NO_COLOR`); only `.terminal` has any.
    public func draw(
        as format: FindingFormat, in language: FindingLanguage, toolVersion: String, colours: Bool = true
    ) -> String {
        switch format {
        case .terminal: TerminalForm(report: self, language: language, colours: colours).text()
        case .plain: PlainForm(report: self, language: language).text()
        case .json: JSONForm(report: self, language: language).text()
        case .sarif: SARIFForm(report: self, language: language, toolVersion: toolVersion).text()
        case .github: GitHubForm(report: self, language: language).text()
        }
    }
}

/// A finding with its place as an editor program names it.
struct LocatedFinding {
    let finding: Finding
    /// The path to show; nil when the finding is about the handbook as a whole.
    let path: String?
    /// Where in the file; nil when the place has no range or the text is not at hand.
    let extent: Extent?

    /// A stretch of a text: its bytes, and both its ends as positions. The end is not part of it.
    struct Extent {
        let source: SourceText
        let range: SourceRange
        let start: SourcePosition
        let end: SourcePosition

        init(of range: SourceRange, in lines: inout LineCounter) {
            source = lines.source
            self.range = range
            start = lines.position(at: range.bytes.lowerBound)
            end = range.bytes.isEmpty ? start : lines.position(at: range.bytes.upperBound)
        }
    }

    /// What is wrong and what to do about it, in one line of text.
    func sentences(in language: FindingLanguage) -> String {
        let message = finding.message.text(in: language)
        guard let advice = finding.advice?.text(in: language), !advice.isEmpty else { return message }
        return message + " " + advice
    }
}

extension FindingReport {
    /// The findings with their places, in order.
    var located: [LocatedFinding] {
        var lines: LineCounter?
        return findings.map { finding in
            guard let place = finding.place else { return LocatedFinding(finding: finding, path: nil, extent: nil) }
            var extent: LocatedFinding.Extent?
            if let range = place.range, let source = sources[place.path] {
                var counter = lines.flatMap { $0.source.path == place.path ? $0 : nil } ?? LineCounter(source)
                extent = LocatedFinding.Extent(of: range, in: &counter)
                lines = counter
            }
            return LocatedFinding(finding: finding, path: paths.text(for: place.path), extent: extent)
        }
    }
}
