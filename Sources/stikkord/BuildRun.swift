import ArgumentParser
import Building
import Diagnostics
import Foundation
import Synchronization

/// One build seen from outside: progress, findings, a summary, an exit code.
struct BuildRun {
    let options: BuildOptions
    let request: BuildRequest
    /// The output folder as it was given; nil when nothing is to be written.
    let output: String?

    /// - Parameter then: what else to tell of a build that came to its end.
    func run(then: (BuildReport) async throws -> Void = { _ in }) async throws {
        let start = ContinuousClock.now
        let progress = ProgressLine(isShown: Console.isTerminal(.errors) && options.diagnostics == .terminal)
        let report: BuildReport
        do throws(FileSystemError) {
            report = try await HandbookBuilder(request) { progress.show($0) }.build()
        } catch {
            progress.clear()
            let texts = [error.message, error.advice].compactMap { $0?.text(in: options.findingLanguage) }
            Console.write("stikkord: " + texts.joined(separator: " ") + "\n", to: .errors)
            throw ExitCode(Exit.machine)
        }
        progress.clear()
        try await then(report)
        tell(report)
        summarize(report, since: start)
        if options.timings { tellTimings(report) }
        if report.hasErrors { throw ExitCode(Exit.findings) }
    }

    /// Findings for people go where people look; findings for machines go where they can be piped from.
    private func tell(_ report: BuildReport) {
        let paths = PathDisplay(
            content: options.content, theme: report.themeFolder.map(Paths.fromHere) ?? "themes/standard")
        let drawn = FindingReport(findings: report.findings, sources: report.sources, paths: paths).draw(
            as: options.diagnostics, in: options.findingLanguage, toolVersion: Version.text,
            colours: Console.wantsColours)
        guard !drawn.isEmpty else { return }
        let isForPeople = options.diagnostics == .terminal
        Console.write(drawn.hasSuffix("\n") ? drawn : drawn + "\n", to: isForPeople ? .errors : .output)
    }

    private func summarize(_ report: BuildReport, since start: ContinuousClock.Instant) {
        let language = options.findingLanguage
        let seconds = Self.seconds(.now - start)
        let (errors, warnings, notes) = (report.counts[.error] ?? 0, report.counts[.warning] ?? 0, report.counts[.note] ?? 0)
        let text = FindingText(
            en: [
                Self.count(report.chapters, "chapter", "chapters"), Self.count(report.links, "link", "links") + " checked",
                Self.count(errors, "error", "errors"), Self.count(warnings, "warning", "warnings"),
                Self.count(notes, "note", "notes"), "\(seconds) s",
            ].joined(separator: ", "),
            nb: [
                Self.count(report.chapters, "kapittel", "kapitler"), Self.count(report.links, "lenke", "lenker") + " sjekket",
                "\(errors) feil", Self.count(warnings, "advarsel", "advarsler"),
                Self.count(notes, "merknad", "merknader"), "\(seconds) s",
            ].joined(separator: ", "))
        Console.write(text.text(in: language) + "\n", to: .errors)
        if report.untold > 0 {
            let untold = FindingText(
                en: "\(report.untold) more findings, in files that have over a thousand, are not told one by one.",
                nb: "\(report.untold) funn til, i filer som har over tusen, er ikke fortalt ett for ett.")
            Console.write(untold.text(in: language) + "\n", to: .errors)
        }
        guard let output else { return }
        Console.write(outcome(report, output).text(in: language) + "\n", to: .errors)
    }

    private static func count(_ number: Int, _ one: String, _ other: String) -> String {
        "\(number) \(number == 1 ? one : other)"
    }

    private func outcome(_ report: BuildReport, _ output: String) -> FindingText {
        guard let published = report.published else {
            return FindingText(
                en: "Nothing was written; what lies in \(output) is as before.",
                nb: "Ingenting ble skrevet; det som ligger i \(output), er som før.")
        }
        let address = "\(output)/index.html"
        if published.changedNothing {
            return FindingText(en: "Nothing had changed. Open \(address)", nb: "Ingenting var endret. Åpne \(address)")
        }
        return FindingText(
            en: "\(published.written) files written, \(published.unchanged) as before, \(published.removed) removed. "
                + "Open \(address)",
            nb: "\(published.written) filer skrevet, \(published.unchanged) som før, \(published.removed) fjernet. "
                + "Åpne \(address)")
    }

    private func tellTimings(_ report: BuildReport) {
        for (phase, duration) in report.timings {
            Console.write("timing \(phase.rawValue) \(Self.seconds(duration, decimals: 4))\n", to: .errors)
        }
    }

    /// Seconds with a point, the same in every locale.
    static func seconds(_ duration: Duration, decimals: Int = 2) -> String {
        let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
        let units = Int((duration / .seconds(1) * Double(scale)).rounded())
        let fraction = String(units % scale)
        return "\(units / scale)." + String(repeating: "0", count: max(0, decimals - fraction.count)) + fraction
    }
}

/// Says on one line of the terminal what is going on, when it takes longer than a second.
final class ProgressLine: Sendable {
    private let isShown: Bool
    private let start = ContinuousClock.now
    private let hasWritten = Mutex(false)

    init(isShown: Bool) { self.isShown = isShown }

    func show(_ phase: BuildPhase) {
        guard isShown, .now - start > .seconds(1) else { return }
        hasWritten.withLock { $0 = true }
        Console.write("\r\u{1B}[K" + Self.text(phase), to: .errors)
    }

    func clear() {
        guard hasWritten.withLock({ $0 }) else { return }
        Console.write("\r\u{1B}[K", to: .errors)
    }

    private static func text(_ phase: BuildPhase) -> String {
        switch phase {
        case .read: Told.say(en: "Reading …", nb: "Leser …")
        case .parse: Told.say(en: "Reading Markdown …", nb: "Tolker Markdown …")
        case .assemble: Told.say(en: "Putting chapters in order …", nb: "Ordner kapitlene …")
        case .resolve: Told.say(en: "Following links …", nb: "Følger lenkene …")
        case .render: Told.say(en: "Drawing pages …", nb: "Tegner sidene …")
        case .write: Told.say(en: "Writing …", nb: "Skriver …")
        }
    }
}
