public import ArgumentParser
import Building
public import Diagnostics
import Foundation
public import Language

extension FindingFormat: ExpressibleByArgument {}

/// What `build` and `check` have in common.
struct BuildOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(Told.say(en: "The handbook's folder.", nb: "Mappen håndboka ligger i.")))
    var content = "content"

    @Option(
        help: ArgumentHelp(
            Told.say(en: "A theme's name, or its folder.", nb: "Navnet på et tema, eller mappen det ligger i."),
            valueName: "name|dir"))
    var theme: String?

    @Option(
        name: .customLong("base-url"),
        help: ArgumentHelp(
            Told.say(
                en: "Where the site is published; links to it count as links inside the handbook.",
                nb: "Der nettstedet publiseres; lenker dit regnes som lenker i håndboka."), valueName: "url"))
    var address: String?

    @Flag(help: ArgumentHelp(Told.say(en: "Build drafts too.", nb: "Bygg utkast også.")))
    var drafts = false

    @Flag(help: ArgumentHelp(Told.say(en: "Let warnings count as errors.", nb: "La advarsler telle som feil.")))
    var strict = false

    @Option(
        help: ArgumentHelp(
            Told.say(
                en: "How findings are told: terminal, plain, json, sarif or github.",
                nb: "Hvordan funn fortelles: terminal, plain, json, sarif eller github."), valueName: "form"))
    var diagnostics: FindingFormat = .terminal

    @Option(
        help: ArgumentHelp(
            Told.say(
                en: "The language of findings: en or nb (default: the system's).",
                nb: "Språket funn fortelles på: en eller nb (ellers systemets)."), valueName: "en|nb"))
    var language: FindingLanguage?

    @Option(
        help: ArgumentHelp(
            Told.say(en: "How many chapters to work on at a time.", nb: "Hvor mange kapitler som behandles samtidig."),
            valueName: "n"))
    var jobs: Int?

    @Option(
        help: ArgumentHelp(
            Told.say(
                en: "The day that publishing and expiry dates are held against.",
                nb: "Dagen som publiserings- og utløpsdatoer holdes opp mot."), valueName: "yyyy-mm-dd"))
    var today: CalendarDay?

    @Flag(help: .hidden)
    var timings = false

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs: 1, 2, …") }
    }

    /// - Parameter output: the folder to publish to, as given; nil to write nothing.
    func request(output: String?, keepsGoing: Bool) throws -> BuildRequest {
        let content = Paths.absolute(self.content)
        var request = BuildRequest(
            content: content, output: output.map(Paths.absolute), jobs: jobs ?? Paths.processors,
            today: today ?? Paths.today, generator: Version.generator)
        // A bare name is a theme beside the handbook; a path is seen from where one stands.
        request.theme = theme.map { $0.contains("/") ? Paths.absolute($0) : $0 }
        request.address = address
        request.includesDrafts = drafts
        request.isStrict = strict
        request.keepsGoing = keepsGoing
        try Paths.refuseOverlap(content: content, output: request.output)
        return request
    }

    var findingLanguage: FindingLanguage { language ?? Told.language }
}

extension FindingLanguage: ExpressibleByArgument {
    public init?(argument: String) {
        switch argument.lowercased() {
        case "nb", "no", "nn": self = .bokmaal
        case "en": self = .english
        default: return nil
        }
    }
}

extension CalendarDay: ExpressibleByArgument {
    public init?(argument: String) { self.init(iso: argument) }
}

/// Where one stands, what day it is, how many processors there are: asked once, here.
enum Paths {
    static func absolute(_ path: String) -> String {
        let url = URL(fileURLWithPath: path, relativeTo: URL(fileURLWithPath: FileManager.default.currentDirectoryPath))
        var absolute = url.standardizedFileURL.path
        while absolute.count > 1, absolute.hasSuffix("/") { absolute.removeLast() }
        return absolute
    }

    /// A path as it is written from where one stands.
    static func fromHere(_ path: String) -> String {
        let (here, path) = (absolute("."), absolute(path))
        return path.hasPrefix(here + "/") ? String(path.dropFirst(here.count + 1)) : path
    }

    static var processors: Int { ProcessInfo.processInfo.activeProcessorCount }

    /// Today in the local calendar, unless SOURCE_DATE_EPOCH says another day (reproducible-builds.org).
    static var today: CalendarDay {
        let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap(TimeInterval.init)
        let date = epoch.map { Date(timeIntervalSince1970: $0) } ?? Date()
        var calendar = Calendar(identifier: .gregorian)
        if epoch != nil { calendar.timeZone = .gmt }
        let parts = calendar.dateComponents([.year, .month, .day], from: date)
        return CalendarDay(year: parts.year ?? 1, month: parts.month ?? 1, day: parts.day ?? 1) ?? .distantPast
    }

    /// The output folder moves as a whole, so neither the handbook nor whoever runs this may be in it.
    static func refuseOverlap(content: String, output: String?) throws {
        let resolved = URL(fileURLWithPath: content).resolvingSymlinksInPath().path
        let type = try? FileManager.default.attributesOfItem(atPath: resolved)[.type] as? FileAttributeType
        guard type == .typeDirectory else {
            throw ValidationError(
                Told.say(en: "There is no folder «\(content)».", nb: "Det finnes ingen mappe «\(content)»."))
        }
        guard let output else { return }
        // Any of them may be reached through a symbolic link.
        let folder = URL(fileURLWithPath: output).resolvingSymlinksInPath().path
        if holds(folder, resolved) {
            throw ValidationError(
                Told.say(
                    en: "The handbook's folder lies in the output folder; give another with --output.",
                    nb: "Mappen håndboka ligger i, er i mappen det skal skrives til; oppgi en annen med --output."))
        }
        if holds(folder, FileManager.default.currentDirectoryPath) {
            throw ValidationError(
                Told.say(
                    en: "You stand in the output folder, and it is exchanged as a whole; give another with --output.",
                    nb: "Du står i mappen det skal skrives til, og hele den byttes ut; oppgi en annen med --output."))
        }
    }

    private static func holds(_ folder: String, _ path: String) -> Bool {
        path == folder || path.hasPrefix(folder == "/" ? folder : folder + "/")
    }
}
