import ArgumentParser
import FoundationEssentials

/// `stikkord-benchmark`: how fast Stikkord is beside the physical limit, and whether it reaches its goals.
@main
struct StikkordBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stikkord-benchmark",
        abstract: "Measures stikkord beside markdown-floor on synthetic handbooks.",
        discussion: """
            CPU and the ratios to the floor are the figures to trust; wall time also measures what else the machine \
            does. Nothing is asserted: the exit code is 0 unless something could not run. A run that is broken off \
            leaves its folder stikkord-benchmark-… behind.
            """)

    @Option(help: "Numbers of chapters to measure, with commas between.")
    var sizes = SizeList(values: [100, 1000, 10_000])

    @Option(help: "How many times each size is measured.")
    var rounds = 5

    @Option(help: "The stikkord to measure. Default: the one beside this program.")
    var stikkord: String?

    @Option(help: "The markdown-floor to compare with. Default: the one beside this program.")
    var floor: String?

    @Option(help: "Threads of the floor.")
    var floorThreads = 1

    @Option(help: "Seed of the synthetic handbook; the same seed gives the same bytes.")
    var seed: UInt64 = 1

    @Option(help: "Where to put corpora and output. Default: /dev/shm where there is one.")
    var work: String?

    @Flag(help: "Keep corpora and the last output.")
    var keep = false

    @Option(help: ArgumentHelp("Only write a corpus to a new folder, measure nothing.", valueName: "dir"))
    var writeCorpus: String?

    @Option(help: "Number of chapters for --write-corpus and --register.")
    var chapters = 1000

    @Flag(help: "Measure what a register adds to a build of so many chapters, instead of the sizes.")
    var register = false

    @Option(help: "Concepts of the register, for --register and --write-corpus; 0 for a handbook without keywords.")
    var concepts: Int?

    @Option(help: "Marks in the whole handbook that name the register's concepts.")
    var marks = 20_000

    @Flag(help: "Let the register look for all its words in all texts as well (matches: first).")
    var mentions = false

    func validate() throws {
        guard rounds > 0, chapters > 0, floorThreads > 0 else {
            throw ValidationError("--rounds, --chapters and --floor-threads must be at least 1.")
        }
    }

    func run() throws {
        if let writeCorpus {
            let book = corpus(concepts: concepts)
            let bytes = try CorpusWriter(book: book, folder: writeCorpus).write()
            print("\(chapters) chapters, \(bytes) bytes of Markdown in \(writeCorpus)")
        } else if register {
            try measureRegister()
        } else {
            try measure()
        }
    }

    private func corpus(concepts: Int?) -> CorpusBook {
        let register = concepts.map {
            CorpusRegister(concepts: $0, marks: $0 == 0 ? 0 : marks, seed: seed, findsMentions: mentions)
        }
        return CorpusBook(seed: seed, chapters: chapters, register: register)
    }

    /// The same chapters with and without a register, in turn.
    private func measureRegister() throws {
        let (stikkord, floor) = try (program(stikkord, "stikkord"), program(floor, "markdown-floor"))
        let workshop = try Workshop(below: work, keeps: keep)
        defer { workshop.close() }
        let run = BenchmarkRun(
            stikkord: stikkord, floor: floor, floorThreads: floorThreads, rounds: rounds, seed: seed,
            workshop: workshop)
        let concepts = concepts ?? 5000
        let samples = try run.compare(corpus(concepts: 0), corpus(concepts: concepts))
        let mentioned = mentions ? ", and every mention," : ""
        print("\(concepts) concepts and \(marks) marks\(mentioned) in \(chapters) chapters, medians of \(rounds) rounds")
        for (name, value) in [("wall", \ProcessUsage.wall), ("CPU", \ProcessUsage.cpu)] {
            let (without, with) = (
                samples.map { $0.0.usage[keyPath: value] }.median, samples.map { $0.1.usage[keyPath: value] }.median
            )
            print(
                "  \(name): \(without.decimals(3)) s without, \(with.decimals(3)) s with: "
                    + "+\((with - without).decimals(3)) s, × \((with / without).decimals(2))")
        }
        for phase in Report.phases {
            let (without, with) = (
                samples.compactMap { $0.0.phases[phase] }.median, samples.compactMap { $0.1.phases[phase] }.median
            )
            print("  \(phase.padded(to: -9)) \(without.decimals(3)) → \(with.decimals(3))")
        }
    }

    private func measure() throws {
        let (stikkord, floor) = try (program(stikkord, "stikkord"), program(floor, "markdown-floor"))
        let workshop = try Workshop(below: work, keeps: keep)
        defer { workshop.close() }
        let run = BenchmarkRun(
            stikkord: stikkord, floor: floor, floorThreads: floorThreads, rounds: rounds, seed: seed,
            workshop: workshop)
        var measured: [Measurements] = []
        for size in sizes.values {
            let measurements = try run.measure(chapters: size)
            print(Report(measurements: measurements, floorThreads: floorThreads).text)
            ChildProcess.flushOutput()
            measured.append(measurements)
        }
        print(growth(measured).joined(separator: "\n"))
        print((Goals(measured: measured).lines + SearchGoals(measured: measured).lines).joined(separator: "\n"))
    }

    /// From each size to the next: a generator whose work is linear stays at 1.
    private func growth(_ measured: [Measurements]) -> [String] {
        [""]
            + zip(measured, measured.dropFirst()).map { small, large in
                let cpu = large.cpuPerChapter / small.cpuPerChapter
                let page = large.site.earlyPageBytes / small.site.earlyPageBytes
                return "\(small.chapters) → \(large.chapters): CPU per chapter × \(cpu.decimals(3)), "
                    + "bytes per page × \(page.decimals(3)) (first 100 chapters)"
            }
    }

    /// The program asked for, or the one in the folder of this one.
    private func program(_ given: String?, _ name: String) throws -> String {
        let own = URL(filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        let path = given ?? own.deletingLastPathComponent().appending(path: name).path
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw BenchmarkFailure("there is no program \(path); build it first (swift build -c release)")
        }
        return path
    }
}

/// Numbers with commas between, as `100,1000`.
struct SizeList: ExpressibleByArgument {
    let values: [Int]

    init(values: [Int]) { self.values = values }

    init?(argument: String) {
        values = argument.split(separator: ",").compactMap { Int($0) }.filter { $0 > 0 }
        if values.isEmpty || values.count != argument.split(separator: ",").count { return nil }
    }

    var defaultValueDescription: String { values.map(String.init).joined(separator: ",") }
}
