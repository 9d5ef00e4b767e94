/// Draws GitHub's workflow commands, which become annotations on the lines of a pull request.
///
/// GitHub takes columns only where the finding lies on one line, and tells notes as notices.
struct GitHubForm {
    let report: FindingReport
    let language: FindingLanguage

    func text() -> String {
        report.located.map { command($0) + "\n" }.joined()
    }

    private func command(_ located: LocatedFinding) -> String {
        let finding = located.finding
        let title = "\(finding.code.rawValue) \(finding.code.title.text(in: language))"
        var properties: [String] = []
        if let path = located.path { properties.append("file=" + escaped(path, in: .property)) }
        if let extent = located.extent { properties += lines(of: extent) }
        properties.append("title=" + escaped(title, in: .property))

        let advice = finding.advice?.text(in: language)
        let message = [finding.message.text(in: language), advice, finding.code.labelledRule(in: language)]
            .compactMap { $0 }.joined(separator: "\n")
        return "::\(level(of: finding.severity)) \(properties.joined(separator: ","))::"
            + escaped(message, in: .message)
    }

    private func lines(of extent: LocatedFinding.Extent) -> [String] {
        let (start, end) = (extent.start, extent.end)
        guard start.line == end.line else { return ["line=\(start.line)", "endLine=\(end.line)"] }
        return ["line=\(start.line)", "col=\(start.column)", "endColumn=\(end.column)"]
    }

    private func level(of severity: Severity) -> String {
        severity == .note ? "notice" : severity.keyword
    }

    private enum Position { case property, message }

    /// GitHub's own escapes (actions/toolkit, `command.ts`); other steering characters become visible.
    private func escaped(_ text: String, in position: Position) -> String {
        text.unicodeScalars.reduce(into: "") { escaped, scalar in
            switch (scalar, position) {
            case ("%", _): escaped += "%25"
            case ("\r", _): escaped += "%0D"
            case ("\n", _): escaped += "%0A"
            case (":", .property): escaped += "%3A"
            case (",", .property): escaped += "%2C"
            case _ where scalar.steers: escaped += scalar.picture
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }
}
