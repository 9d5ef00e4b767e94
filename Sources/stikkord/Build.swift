import ArgumentParser
import Building

struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Told.say(
            en: "Check the handbook and write it to the output folder, if there are no errors.",
            nb: "Se over håndboka og skriv den til mappen for ferdige sider, hvis det ikke er feil."))

    @OptionGroup var options: BuildOptions

    @Option(
        help: ArgumentHelp(Told.say(en: "Where to write.", nb: "Hvor det skal skrives."), valueName: "dir"))
    var output = "output"

    @Flag(
        help: ArgumentHelp(
            Told.say(
                en: "Write also when there are errors, as long as every page stays readable (broken links, missing images).",
                nb: "Skriv også når det er feil, så lenge alle sider lar seg lese (døde lenker, bilder som mangler).")))
    var keepGoing = false

    @Flag(
        help: ArgumentHelp(
            Told.say(
                en: "Write the editors' report too, as redaksjon.html.",
                nb: "Skriv redaksjonens oversikt også, som redaksjon.html.")))
    var report = false

    func run() async throws {
        var request = try options.request(output: output, keepsGoing: keepGoing)
        if report { request.reports = .page }
        try await BuildRun(options: options, request: request, output: output).run()
    }
}

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Told.say(
            en: "Check the handbook and write nothing.", nb: "Se over håndboka uten å skrive noe."))

    @OptionGroup var options: BuildOptions

    func run() async throws {
        try await BuildRun(options: options, request: options.request(output: nil, keepsGoing: false), output: nil).run()
    }
}
