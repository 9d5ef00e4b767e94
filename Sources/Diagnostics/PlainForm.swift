/// Draws one finding a line, in the shape compilers have used for fifty years, so that `grep` and the problem
/// matchers of editor programs find their way: `path:line:column: error[LNK001]: message advice`.
///
/// The word for the severity is for programs and the same in every language.
struct PlainForm {
    let report: FindingReport
    let language: FindingLanguage

    func text() -> String {
        report.located.map { line($0) + "\n" }.joined()
    }

    private func line(_ located: LocatedFinding) -> String {
        let finding = located.finding
        var place = ""
        if let path = located.path { place += path.visible + ":" }
        if let start = located.extent?.start { place += "\(start.line):\(start.column):" }
        let name = "\(finding.severity.keyword)[\(finding.code.rawValue)]"
        return (place.isEmpty ? "" : place + " ") + name + ": " + located.sentences(in: language).visible
    }
}
