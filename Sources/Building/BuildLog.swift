internal import Diagnostics
internal import Register
internal import Reporting

/// Gathers what was found on the way, and how long each phase took.
struct BuildLog {
    private(set) var findings: [Finding] = []
    private var timings: [(phase: BuildPhase, duration: Duration)] = []
    private var current: (phase: BuildPhase, start: ContinuousClock.Instant)?
    private let progress: (BuildPhase) -> Void

    init(progress: @escaping (BuildPhase) -> Void) { self.progress = progress }

    mutating func begin(_ phase: BuildPhase) {
        finish()
        current = (phase, .now)
        progress(phase)
    }

    /// Takes the value on to the next phase and keeps the findings.
    mutating func keep<Value>(_ diagnosed: Diagnosed<Value>) -> Value {
        findings += diagnosed.findings
        return diagnosed.value
    }

    /// Whether a finding only follows from another: a title in front matter that could not be read is not missing.
    func explains(_ finding: Finding) -> Bool {
        guard finding.code == .missingTitle else { return false }
        return findings.contains {
            [.yamlSyntax, .frontMatterNotClosed].contains($0.code) && $0.place?.path == finding.place?.path
        }
    }

    /// The findings that are told one by one: nobody reads more than so many in one file, and finding each line takes time.
    private static func tellable(_ findings: [Finding]) -> [Finding] {
        var inFile: [SourcePath: Int] = [:]
        return findings.filter { finding in
            guard let path = finding.place?.path else { return true }
            inFile[path, default: 0] += 1
            return inFile[path, default: 0] <= mostInFile
        }
    }

    private static let mostInFile = 1_000

    private mutating func finish() {
        guard let current else { return }
        timings.append((current.phase, .now - current.start))
        self.current = nil
    }

    mutating func report(
        _ verdict: Verdict, chapters: Int, links: Int, published: PublishSummary?, sources: [SourcePath: SourceText],
        editorsReport: EditorsReport?, register: RegisterAnswer?, themeFolder: String?
    ) -> BuildReport {
        finish()
        let weighed = verdict.weighed(findings).sortedForEditor()
        let told = Self.tellable(weighed)
        let quoted = Set(told.compactMap(\.place?.path))
        return BuildReport(
            findings: told, counts: Dictionary(weighed.map { ($0.severity, 1) }, uniquingKeysWith: +),
            untold: weighed.count - told.count, sources: sources.filter { quoted.contains($0.key) }, chapters: chapters,
            links: links, published: published, timings: timings, editorsReport: editorsReport, register: register,
            themeFolder: themeFolder)
    }
}
