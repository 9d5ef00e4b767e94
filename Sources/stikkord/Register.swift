import ArgumentParser
import Building
import Diagnostics
import Register

/// The register's own command: figures, proposals, and the vocabulary as a table.
struct RegisterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: Told.say(
            en: "Tell how the register is doing, and help to make it better.",
            nb: "Fortell hvordan det står til med håndbokas register, og hjelp til å gjøre det bedre."),
        discussion: Told.say(
            en: """
                Without options: the register's figures, and the findings as «check» tells them.
                Only --from-csv writes, and only register.yml.
                """,
            nb: """
                Uten valg: registerets tall, og funnene slik «check» forteller dem.
                Bare --fra-csv skriver, og bare i register.yml.
                """))

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @OptionGroup var options: BuildOptions

    @Flag(
        name: [.customLong("suggest"), .customLong("foreslå"), .customLong("foresla")],
        help: ArgumentHelp(
            Told.say(
                en: "Propose terms that the text has and the register lacks, as lines for register.yml.",
                nb: "Foreslå termer som teksten har og registeret mangler, som linjer til register.yml.")))
    var suggests = false

    @Option(
        name: [.customLong("limit"), .customLong("antall")],
        help: ArgumentHelp(Told.say(en: "How many to propose.", nb: "Hvor mange som foreslås."), valueName: "n"))
    var limit = 40

    @Option(
        name: .customLong("csv"),
        help: ArgumentHelp(
            Told.say(
                en: "Write the vocabulary as a table for Excel.", nb: "Skriv begrepene som en tabell for Excel."),
            valueName: "file"))
    var table: String?

    @Option(
        name: [.customLong("from-csv"), .customLong("fra-csv")],
        help: ArgumentHelp(
            Told.say(
                en: "Bring such a table back into register.yml, or change nothing at all if something is wrong with it.",
                nb: "Før en slik tabell tilbake til register.yml, eller endre ingenting hvis noe er galt med den."),
            valueName: "file"))
    var source: String?

    @Option(
        help: ArgumentHelp(
            Told.say(
                en: "With --from-csv: write here instead of in register.yml.",
                nb: "Med --fra-csv: skriv hit i stedet for i register.yml."), valueName: "file"))
    var output: String?

    @Flag(
        name: [.customLong("dry-run"), .customLong("vis")],
        help: ArgumentHelp(
            Told.say(
                en: "With --from-csv: tell what would change, and write nothing.",
                nb: "Med --fra-csv: vis hva som endres, og skriv ingenting.")))
    var isDryRun = false

    @Option(
        help: ArgumentHelp(
            Told.say(en: "How it is told: text or json.", nb: "Hvordan det fortelles: text eller json."), valueName: "form"))
    var form: Form = .text

    func validate() throws {
        if [suggests, table != nil, source != nil].count(where: \.self) > 1 {
            throw ValidationError(
                Told.say(
                    en: "One of --suggest, --csv and --from-csv at a time.", nb: "Ett av --foreslå, --csv og --fra-csv om gangen."
                ))
        }
        if source == nil, output != nil || isDryRun {
            throw ValidationError(
                Told.say(en: "--output and --dry-run go with --from-csv.", nb: "--output og --vis hører til --fra-csv."))
        }
        if limit < 1 { throw ValidationError("--limit: 1, 2, …") }
    }

    func run() async throws {
        if let source {
            return try await TableRun(options: options, source: source, output: output, isDryRun: isDryRun, form: form).run()
        }
        var request = try options.request(output: nil, keepsGoing: false)
        request.register = table != nil ? .table : suggests ? .suggestions(limit: limit) : .figures
        try await BuildRun(options: options, request: request, output: nil).run { report in
            try await tell(report.register)
        }
    }

    private func tell(_ answer: RegisterAnswer?) async throws {
        let paths = PathDisplay(content: options.content, theme: "")
        switch answer {
        case .figures(let figures):
            Console.write(form == .json ? figures.json : figures.text(in: options.findingLanguage), to: .output)
        case .suggestions(let suggestions):
            let text =
                form == .json ? suggestions.json(paths: paths) : suggestions.text(in: options.findingLanguage, paths: paths)
            Console.write(text, to: .output)
        case .table(let bytes): try write(bytes)
        case nil: break
        }
    }

    private func write(_ bytes: [UInt8]?) throws {
        guard let table else { return }
        guard let bytes else {
            let text = FindingText(
                en: "No table was written: register.yml must be readable first, or the table would lack what is not.",
                nb:
                    "Tabellen ble ikke skrevet: register.yml må kunne leses først, ellers ville tabellen mangle det som ikke kan det."
            )
            return Console.write(text.text(in: options.findingLanguage) + "\n", to: .errors)
        }
        do throws(FileSystemError) {
            try SingleFile.replace(Paths.absolute(table), with: bytes)
        } catch {
            throw options.tell(error)
        }
        let text = FindingText(en: "Written: \(table)", nb: "Skrevet: \(table)")
        Console.write(text.text(in: options.findingLanguage) + "\n", to: .errors)
    }
}
