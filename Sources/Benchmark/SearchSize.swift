/// How large the search index of a written site is, and what a reader's browser has to read of it. In bytes.
struct SearchSize {
    let files: Int
    let bytes: Int
    let root: Int
    let largest: Int
    /// What every page brings along, and what is read when the field is first used, besides the index.
    let loader: Int
    let scripts: Int
    /// At most: the root, the languages, a file of terms and one of labels, and five of cards.
    let firstHits: Int
    /// Of chapters and parts.
    let pages: Int
    let chapters: Int

    init(_ written: Set<WrittenFile>, chapters: Int) {
        let index = written.filter { $0.path.hasPrefix("sok/") }
        func bytes(_ name: String) -> Int { written.first { $0.path == name }?.bytes ?? 0 }
        func largest(_ kind: String) -> Int {
            index.filter { $0.path.split(separator: "/").last?.hasPrefix(kind + "-") ?? false }.map(\.bytes).max() ?? 0
        }
        files = index.count
        self.bytes = index.map(\.bytes).reduce(0, +)
        root = bytes("sok/rot.js")
        self.largest = index.map(\.bytes).max() ?? 0
        loader = bytes("tema/sok.js")
        scripts = ["ord", "analyse", "motor"].map { bytes("tema/soke\($0).js") }.reduce(0, +)
        let languages = index.first { $0.path.hasSuffix("/sprak.js") }?.bytes ?? 0
        firstHits = root + languages + largest("t") + largest("o") + 5 * largest("k")
        pages = written.count { $0.path.hasPrefix("del-") && $0.path.hasSuffix(".html") }
        self.chapters = chapters
    }

    var bytesPerPage: Double { Double(bytes) / Double(max(1, pages)) }
    var bytesPerChapter: Double { Double(bytes) / Double(max(1, chapters)) }
}

/// What the search index is to stay below, in the plan for search.
struct SearchGoals {
    let measured: [Measurements]

    var lines: [String] { measured.flatMap { sizes($0) + cost($0) } + growth }

    private func line(_ what: String, _ value: Double, atMost limit: Double, decimals: Int = 0, unit: String = "") -> String {
        let verdict = value <= limit ? "reached" : "not reached"
        return "search   \(what): \(value.decimals(decimals))\(unit), at most \(limit.decimals(decimals))\(unit): \(verdict)"
    }

    private func sizes(_ size: Measurements) -> [String] {
        guard [1000, 10_000].contains(size.chapters) else { return [] }
        let search = size.site.search
        let kilo = 1000.0
        let name = "of \(size.chapters)"
        return [
            line("index a page \(name)", search.bytesPerPage / kilo, atMost: 1.3, decimals: 3, unit: " kB"),
            line("files \(name)", Double(search.files), atMost: 1000),
            line("root \(name)", Double(search.root) / kilo, atMost: 4.096, decimals: 2, unit: " kB"),
            line("largest file \(name)", Double(search.largest) / kilo, atMost: 32.768, decimals: 2, unit: " kB"),
            line("loader", Double(search.loader) / kilo, atMost: 12, decimals: 2, unit: " kB"),
            line("read for five hits \(name)", Double(search.firstHits) / kilo, atMost: 120, decimals: 1, unit: " kB"),
        ]
    }

    /// The whole build, index and all, is to stay below what the index alone may cost.
    private func cost(_ size: Measurements) -> [String] {
        guard size.chapters == 10_000 else { return [] }
        return [
            line("wall of a build with its index", size.median { $0.cold.usage.wall }, atMost: 15, decimals: 2, unit: " s"),
            line("peak memory with the index", size.median { $0.cold.usage.peak }, atMost: 500, decimals: 1, unit: " MiB"),
        ]
    }

    private var growth: [String] {
        guard let small = measured.first(where: { $0.chapters == 1000 }),
            let large = measured.first(where: { $0.chapters == 10_000 })
        else { return [] }
        let ratio = large.site.search.bytesPerChapter / small.site.search.bytesPerChapter
        return [line("growth of the index per chapter, 1000 → 10000", ratio, atMost: 1.1, decimals: 3)]
    }
}
