import ArgumentParser

/// The program: arguments in, exit code out. Everything it does is done in the rooms below.
@main
struct Stikkord: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stikkord",
        abstract: Told.say(
            en: "Turns a folder of Markdown into a learning handbook.",
            nb: "Gjør en mappe med Markdown til en håndbok det går an å lære av."),
        discussion: Told.say(
            en: """
                Start with: stikkord build content
                The finished handbook is in output/; open output/index.html in a browser.
                Exit codes: 0 all is well, 1 findings that are errors, 2 wrong use, 3 the machine failed us.
                """,
            nb: """
                Begynn med: stikkord build content
                Den ferdige håndboka ligger i output/; åpne output/index.html i en nettleser.
                Svarkoder: 0 alt er i orden, 1 funn som er feil, 2 feil bruk, 3 maskinen sviktet.
                """),
        version: Version.text,
        subcommands: [
            Build.self, Check.self, Report.self, RegisterCommand.self, SearchCommand.self, Explain.self,
        ])

    static func main() async {
        Console.ignoreClosedPipes()
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let error as ExitCode {
            Exit.leave(error.rawValue)
        } catch {
            let isHelp = exitCode(for: error) == .success
            Console.write(fullMessage(for: error) + "\n", to: isHelp ? .output : .errors)
            Exit.leave(isHelp ? 0 : Exit.wrongUse)
        }
    }
}

/// What this program is.
enum Version {
    static let text = "0.1.0"
    static let generator = "Stikkord \(text)"
}
