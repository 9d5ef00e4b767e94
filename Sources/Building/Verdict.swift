internal import Diagnostics
internal import HandbookModel

/// Decides what findings weigh, and whether they stop the site from being written.
struct Verdict: Sendable {
    private let severities: [FindingCode: Severity]
    private let isStrict: Bool
    private let keepsGoing: Bool

    init(_ request: BuildRequest, _ configuration: HandbookConfiguration) {
        severities = configuration.severities
        isStrict = request.isStrict
        keepsGoing = request.keepsGoing
    }

    /// The findings with the weight they have in this build.
    func weighed(_ findings: [Finding]) -> [Finding] {
        findings.map { finding in
            var finding = finding
            // One that was given more weight than its code has keeps it.
            let isOrdinary = finding.severity == finding.code.severity
            if isOrdinary, let severity = severities[finding.code] { finding.severity = severity }
            if isStrict, finding.severity == .warning { finding.severity = .error }
            return finding
        }
    }

    func allowsWriting(_ findings: [Finding]) -> Bool {
        zip(findings, weighed(findings)).allSatisfy { found, finding in
            let isGrave = found.severity > found.code.severity
            return finding.severity < .error || keepsGoing && finding.code.leavesPagesReadable && !isGrave
        }
    }
}
