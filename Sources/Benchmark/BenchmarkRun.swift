import FoundationEssentials

/// Measures one size at a time: the floor and Stikkord in turn, round after round, so that both meet the same load.
struct BenchmarkRun {
    let stikkord: String
    let floor: String
    let floorThreads: Int
    let rounds: Int
    let seed: UInt64
    let workshop: Workshop

    func measure(chapters: Int) throws -> Measurements {
        let book = CorpusBook(seed: seed, chapters: chapters)
        let corpus = workshop.corpus(chapters)
        let bytes = try CorpusWriter(book: book, folder: corpus).write()
        let edited = "\(corpus)/\(book.path(of: min(5, chapters - 1)))"
        var measured: [Round] = []
        for number in 1...rounds {
            try workshop.clear(corpus: corpus)
            measured.append(try round(number, corpus: corpus, edited: edited))
        }
        let site = try SiteSize(of: workshop.site, chapters: chapters)
        let floorSite = try SiteSize(of: workshop.floorSite, chapters: chapters)
        try workshop.close(corpus: corpus)
        return Measurements(
            chapters: chapters, corpusBytes: bytes, rounds: measured, site: site, floorSite: floorSite)
    }

    /// Cold builds of two handbooks, round after round.
    func compare(_ one: CorpusBook, _ other: CorpusBook) throws -> [(BuildSample, BuildSample)] {
        let corpora = try [(one, 1), (other, 2)].map { book, number in
            let corpus = workshop.corpus(number)
            _ = try CorpusWriter(book: book, folder: corpus).write()
            return corpus
        }
        return try (1...rounds).map { _ in
            let samples = try corpora.map { corpus in
                try workshop.clear(corpus: corpus)
                return try build(corpus)
            }
            return (samples[0], samples[1])
        }
    }

    private func round(_ number: Int, corpus: String, edited chapter: String) throws -> Round {
        let floor = try run([floor, "-t", String(floorThreads), corpus, workshop.floorSite])
        let cold = try build(corpus)
        let before = try WrittenFile.all(in: workshop.site)
        let unchanged = try build(corpus)
        let after = try WrittenFile.all(in: workshop.site)
        let moved = max(after.subtracting(before).count, before.subtracting(after).count)
        return Round(
            floor: floor, cold: cold, unchanged: unchanged, filesMoved: moved,
            edited: try buildEdited(corpus, chapter: chapter, mark: "Endretirunde\(number)"))
    }

    /// A build after one sentence more in one chapter. The chapter is put back as it was.
    private func buildEdited(_ corpus: String, chapter: String, mark: String) throws -> BuildSample {
        let file = URL(filePath: chapter)
        let original = try Data(contentsOf: file)
        try (original + Data("\n\(mark) av en redaktør.\n".utf8)).write(to: file)
        let sample = try build(corpus)
        try original.write(to: file)
        guard try firstPartHolds(mark) else {
            throw BenchmarkFailure("the edited chapter's new sentence is on no page after the build")
        }
        return sample
    }

    /// Whether some page of the first part has the word.
    private func firstPartHolds(_ word: String) throws -> Bool {
        let folder = "\(workshop.site)/del-0001"
        let pages = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".html") }
        return try pages.contains { page in
            try String(contentsOfFile: "\(folder)/\(page)", encoding: .utf8).contains(word)
        }
    }

    private func build(_ corpus: String) throws -> BuildSample {
        let usage = try run([stikkord, "build", corpus, "--output", workshop.site, "--timings"])
        return BuildSample(usage: usage, phases: try phases())
    }

    private func run(_ command: [String]) throws -> ProcessUsage {
        try ChildProcess(command: command, environment: workshop.environment, log: workshop.log).run()
    }

    /// The lines `timing read 0.0123` of the last build.
    private func phases() throws -> [String: Double] {
        var phases: [String: Double] = [:]
        for line in try String(contentsOfFile: workshop.log, encoding: .utf8).split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count == 3, words[0] == "timing" { phases[String(words[1])] = Double(words[2]) }
        }
        return phases
    }
}
