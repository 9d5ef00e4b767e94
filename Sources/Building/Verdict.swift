internal import Diagnostics
internal import HandbookModel
internal import Register

/// Decides what findings weigh, and whether they stop the site from being written.
struct Verdict: Sendable {
    private let severities: [FindingCode: Severity]
    private let isStrict: Bool
    private let keepsGoing: Bool
    private let isOff: Set<FindingCode>

    init(_ request: BuildRequest, _ configuration: HandbookConfiguration, _ register: RegisterDeclarations) {
        // What could not be read of the register may be what chapters refer to; the mistake itself is told of.
        let unsure = register.isWhole ? [] : FindingCode.allCases.filter { $0.isOfRegister && !$0.isOfMarksAlone }
        isOff = Set(register.checksOff.keys).union(unsure)
        severities = configuration.severities
        isStrict = request.isStrict
        keepsGoing = request.keepsGoing
    }

    /// The findings with the weight they have in this build. What the editors have switched off is not told of.
    func weighed(_ findings: [Finding]) -> [Finding] {
        findings.filter { !isOff.contains($0.code) }.map(weighed)
    }

    private func weighed(_ finding: Finding) -> Finding {
        var finding = finding
        // One that was given more weight than its code has keeps it.
        let isOrdinary = finding.severity == finding.code.severity
        if isOrdinary, let severity = severities[finding.code] { finding.severity = severity }
        if isStrict, finding.severity == .warning { finding.severity = .error }
        return finding
    }

    func allowsWriting(_ findings: [Finding]) -> Bool {
        findings.allSatisfy { found in
            guard !isOff.contains(found.code), weighed(found).severity == .error else { return true }
            let isGrave = found.severity > found.code.severity
            return keepsGoing && found.code.leavesPagesReadable && !isGrave
        }
    }
}

extension FindingCode {
    /// Whether it is told by a chapter's text alone, whatever the register holds.
    fileprivate var isOfMarksAlone: Bool {
        [.textAfterMark, .dashesInMark, .malformedMark, .unpairedRange].contains(self)
    }
}
