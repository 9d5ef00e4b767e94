import ArgumentParser
import Diagnostics

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Told.say(
            en: "Tell what the code of a finding means, with an example.",
            nb: "Fortell hva koden til et funn betyr, med et eksempel."))

    @Argument(help: ArgumentHelp(Told.say(en: "A code, such as LNK001.", nb: "En kode, for eksempel LNK001.")))
    var code: String

    @Option(
        help: ArgumentHelp(
            Told.say(en: "en or nb (default: the system's).", nb: "en eller nb (ellers systemets)."), valueName: "en|nb"))
    var language: FindingLanguage?

    func run() throws {
        guard let known = FindingCode(code: code) else {
            let meant = NearMiss.nearest(to: code.uppercased(), among: FindingCode.allCases.map(\.rawValue))
            let hint = meant.map { Told.say(en: " Did you mean \($0)?", nb: " Mente du \($0)?") } ?? ""
            throw ValidationError(Told.say(en: "There is no code «\(code)».", nb: "Det finnes ingen kode «\(code)».") + hint)
        }
        Console.write(known.explanation(in: language ?? Told.language) + "\n", to: .output)
    }
}
