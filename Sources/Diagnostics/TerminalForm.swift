/// Draws findings for people at a terminal:
///
/// ```
/// feil[LNK001]: Lenken «idoart.md» peker til en fil som ikke finnes.
///   --> content/laering/studiebesok.md:12:9
///    |
/// 12 | Se også [IDOARRT](idoart.md).
///    |         ^^^^^^^^^^^^^^^^^^^^
///    = Mente du «idoarrt.md»?
///    = Regel: En lenke inne i håndboka peker til en fil som finnes.
/// ```
///
/// A rule is told with the first finding that breaks it; the next forty broken links are read faster without it.
struct TerminalForm {
    let report: FindingReport
    let language: FindingLanguage
    let colours: Bool

    func text() -> String {
        guard !report.findings.isEmpty else { return "" }
        var told: Set<FindingCode> = []
        var drawing = ""
        for located in report.located {
            let isNew = told.insert(located.finding.code).inserted
            drawing += block(located, withRule: isNew).joined(separator: "\n") + "\n\n"
        }
        return drawing + closing
    }

    private func block(_ located: LocatedFinding, withRule: Bool) -> [String] {
        let finding = located.finding
        let gutter = located.extent.map { String($0.start.line).count } ?? 1
        let margin = String(repeating: " ", count: gutter)
        let name = "\(finding.severity.word(in: language))[\(finding.code.rawValue)]"
        let message = ": " + finding.message.text(in: language).visible
        var lines = [paint(name, finding.severity.ink) + paint(message, .strong)]
        if let path = located.path {
            let position = located.extent.map { ":\($0.start.line):\($0.start.column)" } ?? ""
            lines.append(margin + paint("-->", .frame) + " " + path.visible + position)
        }
        if let extent = located.extent {
            lines += excerpt(of: extent, margin: margin, ink: finding.severity.ink)
        }
        var remarks: [String] = []
        if let advice = finding.advice { remarks.append(advice.text(in: language).visible) }
        if withRule { remarks.append(finding.code.labelledRule(in: language)) }
        return lines + remarks.map { margin + " " + paint("=", .frame) + " " + $0 }
    }

    private func excerpt(of extent: LocatedFinding.Extent, margin: String, ink: Ink) -> [String] {
        let excerpt = SourceExcerpt(of: extent.range, in: extent.source)
        let empty = margin + " " + paint("|", .frame)
        let line = paint("\(extent.start.line) |", .frame) + (excerpt.line.isEmpty ? "" : " " + excerpt.line)
        let carets = paint(String(repeating: "^", count: excerpt.underline), ink)
        return [empty, line, empty + " " + String(repeating: " ", count: excerpt.indent) + carets]
    }

    /// The counts, and the way to learn more.
    private var closing: String {
        guard let code = report.findings.map(\.code).first else { return "" }
        let more = FindingText(en: "More about a finding: ", nb: "Mer om et funn: ").text(in: language)
        return paint(report.summary(in: language) + ".", .strong) + " \(more)stikkord explain \(code.rawValue)\n"
    }

    private func paint(_ text: String, _ ink: Ink) -> String {
        colours ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
    }
}

/// The colours, from the sixteen that every terminal lets its owner choose.
private enum Ink: String {
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    case frame = "1;34"
    case strong = "1"
}

extension Severity {
    fileprivate var ink: Ink {
        switch self {
        case .note: .note
        case .warning: .warning
        case .error: .error
        }
    }
}
