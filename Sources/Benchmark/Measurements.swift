/// One run of `stikkord build`.
struct BuildSample {
    let usage: ProcessUsage
    /// Seconds in each phase, as `--timings` told them.
    let phases: [String: Double]
}

/// The three builds of one round, and the floor that was run just before them.
struct Round {
    let floor: ProcessUsage
    let cold: BuildSample
    let unchanged: BuildSample
    /// How many files the build after no change wrote anew, added or took away; 0 is right.
    let filesMoved: Int
    let edited: BuildSample
}

/// What was measured for one number of chapters.
struct Measurements {
    let chapters: Int
    let corpusBytes: Int
    let rounds: [Round]
    let site: SiteSize
    let floorSite: SiteSize

    /// The median over the rounds.
    func median(_ value: (Round) -> Double) -> Double {
        rounds.map(value).median
    }

    /// Processor time of a full build per chapter, in milliseconds.
    var cpuPerChapter: Double { median { $0.cold.usage.cpu } / Double(chapters) * 1000 }
}

extension [Double] {
    /// The middle value, or the mean of the two in the middle; 0 for none.
    var median: Double {
        guard !isEmpty else { return 0 }
        let sorted = sorted()
        return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
    }
}

/// Why something could not be run.
struct BenchmarkFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
