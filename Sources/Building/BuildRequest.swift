public import Diagnostics
public import Language
public import Register
public import Reporting

/// What is to be built, fully said: nothing below reads the clock, the environment or the working folder.
public struct BuildRequest: Sendable {
    /// Absolute path of the handbook's folder.
    public var content: String
    /// Absolute path of the folder to publish to; nil to check and write nothing.
    public var output: String?
    /// A theme to use instead of the one `handbok.yml` names: a name, or an absolute path.
    public var theme: String?
    /// Where the site is published, instead of what `handbok.yml` says.
    public var address: String?
    public var includesDrafts = false
    /// Whether warnings count as errors.
    public var isStrict = false
    /// Whether to write the site in spite of errors that leave every page readable.
    public var keepsGoing = false
    /// Whether to make the editors' report, and in which language if not the handbook's own.
    public var reports: Reports = .none
    /// What is to be told of the register.
    public var register: RegisterErrand = .none
    public var jobs: Int
    public var today: CalendarDay
    /// What made the site: «Stikkord 0.1.0».
    public var generator: String

    public enum Reports: Sendable, Equatable {
        case none
        /// As a page of the site.
        case page
        /// As a value, in a language.
        case value(HandbookLanguage)
    }

    public enum RegisterErrand: Sendable, Equatable {
        case none
        case figures
        case suggestions(limit: Int)
        /// The vocabulary as a table.
        case table
    }

    public init(content: String, output: String?, jobs: Int, today: CalendarDay, generator: String) {
        self.content = content
        self.output = output
        self.jobs = jobs
        self.today = today
        self.generator = generator
    }
}

/// A floor of the staircase.
public enum BuildPhase: String, Sendable, CaseIterable {
    case read, parse, assemble, resolve, render, write
}

/// What a build came to.
public struct BuildReport: Sendable {
    public let findings: [Finding]
    /// How many findings there are of each weight, also those that are not told one by one.
    public let counts: [Severity: Int]
    /// How many findings are not told, in files that have more of them than anyone would read.
    public let untold: Int
    /// The files that findings are about, to quote from.
    public let sources: [SourcePath: SourceText]
    public let chapters: Int
    /// References followed: links, images, definitions.
    public let links: Int
    /// Nil when nothing was to be written, or findings stopped it.
    public let published: PublishSummary?
    /// How long each phase took.
    public let timings: [(phase: BuildPhase, duration: Duration)]
    /// What the handbook holds and lacks, when it was asked for.
    public let editorsReport: EditorsReport?
    /// What was asked of the register.
    public let register: RegisterAnswer?
    /// Absolute path of the theme's folder, perhaps with `..` in it; nil for the theme inside the program.
    public let themeFolder: String?

    public var hasErrors: Bool { counts[.error, default: 0] > 0 }
}

/// What a build tells of the register.
public enum RegisterAnswer: Sendable {
    case figures(RegisterFigures)
    case suggestions(RegisterSuggestions)
    /// The file; nil when `register.yml` could not be read whole, and a table of it would lack what was not.
    case table([UInt8]?)
}
