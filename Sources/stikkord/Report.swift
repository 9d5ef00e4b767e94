import ArgumentParser
import Building
import Diagnostics
import Language
import Reporting

/// Tells editors what the handbook holds and lacks.
struct Report: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Told.say(
            en: "Tell what the handbook holds and lacks, for its editors.",
            nb: "Fortell redaksjonen hva håndboka har og mangler."))

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @OptionGroup var options: BuildOptions

    @Option(
        help: ArgumentHelp(
            Told.say(en: "How it is told: text or json.", nb: "Hvordan det fortelles: text eller json."), valueName: "form"))
    var form: Form = .text

    func run() async throws {
        var request = try options.request(output: nil, keepsGoing: false)
        request.reports = .value(options.findingLanguage == .bokmaal ? .bokmaal : .english)
        let form = form
        try await BuildRun(options: options, request: request, output: nil).run { report in
            guard let editorsReport = report.editorsReport else { return }
            Console.write(form == .json ? editorsReport.json : editorsReport.text, to: .output)
        }
    }
}
