import ArgumentParser
import Building
import Diagnostics
import Register

/// Brings a table of the vocabulary back into `register.yml`, and tells what that changes.
struct TableRun {
    let options: BuildOptions
    /// The table, as it was named.
    let source: String
    let output: String?
    let isDryRun: Bool
    let form: RegisterCommand.Form

    private var language: FindingLanguage { options.findingLanguage }

    func run() async throws {
        let builder = HandbookBuilder(try options.request(output: nil, keepsGoing: false))
        let adopted: TableAdoption
        do throws(FileSystemError) {
            adopted = try await builder.adoptTable(
                Paths.absolute(source), named: source, to: output.map(Paths.absolute), writes: !isDryRun)
        } catch {
            throw options.tell(error)
        }
        let paths = PathDisplay(content: options.content, theme: "")
        let drawn = FindingReport(findings: adopted.findings, sources: adopted.sources, paths: paths).draw(
            as: options.diagnostics, in: language, toolVersion: Version.text, colours: Console.wantsColours)
        if !drawn.isEmpty {
            Console.write(drawn.hasSuffix("\n") ? drawn : drawn + "\n", to: options.diagnostics == .terminal ? .errors : .output)
        }
        guard let changes = adopted.changes else {
            say(en: "Nothing was written; register.yml is as before.", nb: "Ingenting ble skrevet; register.yml er som før.")
            throw ExitCode(Exit.findings)
        }
        if form == .json {
            Console.write(EntryChange.json(changes), to: .output)
        } else {
            Console.write(changes.map { $0.text(in: language) + "\n" }.joined(), to: .output)
        }
        summarize(changes)
    }

    private func summarize(_ changes: [EntryChange]) {
        let register = output ?? "register.yml"
        if changes.isEmpty, output == nil {
            say(en: "Nothing had changed.", nb: "Ingenting var endret.")
        } else if isDryRun {
            say(
                en: "\(changes.count) changes; nothing was written.", nb: "\(changes.count) endringer; ingenting ble skrevet.")
        } else {
            say(en: "\(changes.count) changes in \(register).", nb: "\(changes.count) endringer i \(register).")
        }
    }

    private func say(en: String, nb: String) { Console.write(FindingText(en: en, nb: nb).text(in: language) + "\n", to: .errors) }
}

extension BuildOptions {
    /// Says what the machine would not do; what it then ends with.
    func tell(_ error: FileSystemError) -> ExitCode {
        let texts = [error.message, error.advice].compactMap { $0?.text(in: findingLanguage) }
        Console.write("stikkord: " + texts.joined(separator: " ") + "\n", to: .errors)
        return ExitCode(Exit.machine)
    }
}
