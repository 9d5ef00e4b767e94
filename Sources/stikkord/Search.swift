import ArgumentParser
import Building
import Diagnostics
import Foundation
import Language
import Search

/// Asks a built site what its readers would ask it.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: Told.say(
            en: "Search a built handbook, as its readers do.", nb: "Søk i en bygd håndbok, slik leserne gjør."),
        discussion: Told.say(
            en: """
                Words in quotes must follow one another, and a minus before a word leaves out what has it:
                stikkord search 'water "green garden" -grass'
                """,
            nb: """
                Ord i anførselstegn må følge etter hverandre, og minus foran et ord tar bort det som har det:
                stikkord search 'vann "grønn hage" -gress'
                """))

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case plain, json
    }

    /// No file of an index is nearly so large.
    private static let largestFile = 1 << 24

    @Argument(help: ArgumentHelp(Told.say(en: "What to search for.", nb: "Det som søkes etter.")))
    var query: [String]

    @Option(
        help: ArgumentHelp(
            Told.say(en: "Where the handbook was written.", nb: "Mappen håndboka er skrevet til."), valueName: "dir"))
    var site = "output"

    @Option(
        name: [.customLong("count"), .customLong("antall")],
        help: ArgumentHelp(Told.say(en: "How many pages to show.", nb: "Hvor mange sider som vises."), valueName: "n"))
    var count = 10

    @Option(
        name: [.customLong("filter")], parsing: .singleValue,
        help: ArgumentHelp(
            Told.say(
                en: "Only what has this term of a facet; may be given several times.",
                nb: "Bare det som har denne termen i en fasett; kan gis flere ganger."), valueName: "facet=term"))
    var filters: [String] = []

    @Option(
        name: [.customLong("format"), .customLong("form")],
        help: ArgumentHelp(
            Told.say(en: "How it is told: plain or json.", nb: "Hvordan det fortelles: plain eller json."), valueName: "form"))
    var format: Format = .plain

    @Option(
        help: ArgumentHelp(
            Told.say(en: "en or nb (default: the system's).", nb: "en eller nb (ellers systemets)."), valueName: "en|nb"))
    var language: FindingLanguage?

    private var told: FindingLanguage { language ?? Told.language }

    func validate() throws {
        if count < 1 { throw ValidationError("--count: 1, 2, …") }
    }

    func run() throws {
        let folder = Paths.absolute(site)
        let real = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
        let type = try? FileManager.default.attributesOfItem(atPath: real)[.type] as? FileAttributeType
        guard type == .typeDirectory else {
            throw wrongUse(FindingText(en: "There is no folder «\(site)».", nb: "Det finnes ingen mappe «\(site)»."))
        }
        let text = query.joined(separator: " ")
        do {
            let engine = try SearchEngine { path in
                try SingleFile.readIfThere(folder + "/" + path, most: Self.largestFile)
            }
            let result = try engine.search(text, filters: numbers(engine.filters()), count: count)
            Console.write(format == .json ? result.json : result.text(in: told), to: .output)
            if format == .plain { Console.write(result.remarks(on: text, in: told), to: .errors) }
        } catch let error as FileSystemError {
            throw tell(error)
        } catch let error as SearchEngineError {
            throw tell(error)
        }
    }

    // MARK: Filters

    /// The numbers of the filters that are named, by their ids or by what readers see.
    private func numbers(_ known: [SearchFilter]) throws -> [Int] {
        try filters.map { filter in
            let parts = filter.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard parts.count == 2 else { throw ValidationError("--filter: \(Told.say(en: "facet=term", nb: "fasett=term"))") }
            let facets = known.filter { Self.isSame(parts[0], $0.facet) || Self.isSame(parts[0], $0.facetTitle) }
            if facets.isEmpty { throw unknown(parts[0], among: known.map(\.facet)) }
            let number = known.firstIndex { filter in
                facets.contains { $0.facet == filter.facet }
                    && (Self.isSame(parts[1], filter.term) || Self.isSame(parts[1], filter.title))
            }
            guard let number else { throw unknown(parts[1], among: facets.map(\.term)) }
            return number + 1
        }
    }

    private static func isSame(_ left: String, _ right: String) -> Bool { left.lowercased() == right.lowercased() }

    private func unknown(_ name: String, among known: [String]) -> ValidationError {
        let known = NSOrderedSet(array: known).array as? [String] ?? []
        let hint: FindingText
        if let meant = NearMiss.nearest(to: name, among: known) {
            hint = FindingText(en: " Did you mean «\(meant)»?", nb: " Mente du «\(meant)»?")
        } else if known.isEmpty {
            hint = FindingText(en: " The site has no filters.", nb: " Nettstedet har ingen filtre.")
        } else {
            let names = known.joined(separator: ", ")
            hint = FindingText(en: " There are: \(names).", nb: " Det finnes: \(names).")
        }
        let text = FindingText(en: "There is no filter «\(name)».", nb: "Det finnes ikke noe filter «\(name)».")
        return ValidationError(text.text(in: told) + hint.text(in: told))
    }

    // MARK: What went wrong

    private func wrongUse(_ text: FindingText) -> ValidationError { ValidationError(text.text(in: told)) }

    private func tell(_ error: FileSystemError) -> ExitCode {
        let texts = [error.message, error.advice].compactMap { $0?.text(in: told) }
        Console.write("stikkord: " + texts.joined(separator: " ") + "\n", to: .errors)
        return ExitCode(Exit.machine)
    }

    private func tell(_ error: SearchEngineError) -> any Error {
        let file: String
        switch error {
        case .noIndex:
            return wrongUse(
                FindingText(
                    en: "There is no search index in «\(site)»; build the handbook first, or name its folder with --site.",
                    nb: "Det er ingen søkeindeks i «\(site)»; bygg håndboka først, eller oppgi mappen med --site."))
        case .missing(let path): file = path
        case .damaged(let damage): file = damage.file
        }
        let text = FindingText(
            en: "The search index in «\(site)» is not whole: \(file) is missing or damaged. Build the handbook again.",
            nb: "Søkeindeksen i «\(site)» er ikke hel: \(file) mangler eller er skadet. Bygg håndboka på nytt.")
        Console.write("stikkord: " + text.text(in: told) + "\n", to: .errors)
        return ExitCode(Exit.machine)
    }
}
