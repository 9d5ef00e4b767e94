/// The figures Stikkord is to reach, by their numbers in the plan for performance.
///
/// Measured elsewhere: 2 (against Hugo), 7 (watching), 9 (what a search loads, over the net), 12 (start), and of 6 that the bytes are equal
/// to those of a clean build.
struct Goals {
    let measured: [Measurements]

    var lines: [String] {
        let perSize = measured.flatMap { size in
            [cpu(size), wall(size), rebuilds(size), memory(size), page(size), index(size)].flatMap(\.self)
        }
        let lines = perSize + growthOfCPU + growthOfPages
        return lines.sorted { $0.number < $1.number }.map(\.text)
    }

    private struct Line {
        let number: Int
        let text: String

        init(_ number: Int, _ what: String, _ value: Double, atMost limit: Double, decimals: Int, unit: String = "") {
            self.number = number
            let verdict = value <= limit ? "reached" : "not reached"
            let figures = "\(value.decimals(decimals))\(unit), at most \(limit.decimals(decimals))\(unit)"
            text = "goal \(String(number).padded(to: 2))  \(what): \(figures): \(verdict)"
        }
    }

    private func cpu(_ size: Measurements) -> [Line] {
        guard size.chapters == 10_000 else { return [] }
        let ratio = size.median { $0.cold.usage.cpu / $0.floor.cpu }
        return [Line(1, "CPU of a full build of 10000, × floor", ratio, atMost: 3, decimals: 2)]
    }

    private func wall(_ size: Measurements) -> [Line] {
        guard let limit = [100: 0.06, 1000: 0.45, 10_000: 4.5][size.chapters] else { return [] }
        let name = "full build of \(size.chapters)"
        return [
            Line(3, "wall, \(name)", size.median { $0.cold.usage.wall }, atMost: limit, decimals: 3, unit: " s"),
            Line(
                3, "wall ÷ CPU, \(name)", size.median { $0.cold.usage.wall / $0.cold.usage.cpu }, atMost: 0.65,
                decimals: 2),
        ]
    }

    private func rebuilds(_ size: Measurements) -> [Line] {
        guard let limits = [1000: (25.0, 90.0), 10_000: (120.0, 700.0)][size.chapters] else { return [] }
        let unchanged = size.median { $0.unchanged.usage.wall } * 1000
        let edited = size.median { $0.edited.usage.wall } * 1000
        let moved = size.rounds.map { Double($0.filesMoved) }.max() ?? 0
        return [
            Line(5, "nothing changed in \(size.chapters)", unchanged, atMost: limits.0, decimals: 1, unit: " ms"),
            Line(5, "files moved when nothing changed in \(size.chapters)", moved, atMost: 0, decimals: 0),
            Line(6, "one chapter changed in \(size.chapters)", edited, atMost: limits.1, decimals: 1, unit: " ms"),
        ]
    }

    private func memory(_ size: Measurements) -> [Line] {
        guard let limit = [1000: 60.0, 10_000: 250.0, 50_000: 1024.0][size.chapters] else { return [] }
        let peak = size.median { $0.cold.usage.peak }
        return [Line(8, "peak memory, full build of \(size.chapters)", peak, atMost: limit, decimals: 1, unit: " MiB")]
    }

    private func page(_ size: Measurements) -> [Line] {
        [
            Line(
                11, "median page of \(size.chapters)", size.site.pageBytes / 1000, atMost: 14, decimals: 2,
                unit: " kB")
        ]
    }

    private func index(_ size: Measurements) -> [Line] {
        guard size.chapters == 10_000 else { return [] }
        let megabytes = Double(size.site.search.bytes) / 1e6
        return [
            Line(10, "search index of 10000", megabytes, atMost: 20, decimals: 2, unit: " MB"),
            Line(10, "files of it", Double(size.site.search.files), atMost: 1000, decimals: 0),
        ]
    }

    private var growthOfCPU: [Line] {
        pairs([(1000, 10_000), (10_000, 100_000)]).map { small, large in
            Line(
                4, "growth of CPU per chapter, \(small.chapters) → \(large.chapters)",
                large.cpuPerChapter / small.cpuPerChapter, atMost: 1.10, decimals: 3)
        }
    }

    private var growthOfPages: [Line] {
        pairs([(100, 10_000)]).map { small, large in
            Line(
                4, "growth of bytes per page, \(small.chapters) → \(large.chapters)",
                large.site.earlyPageBytes / small.site.earlyPageBytes, atMost: 1.02, decimals: 3)
        }
    }

    private func pairs(_ sizes: [(Int, Int)]) -> [(Measurements, Measurements)] {
        sizes.compactMap { small, large in
            guard let first = measured.first(where: { $0.chapters == small }),
                let second = measured.first(where: { $0.chapters == large })
            else { return nil }
            return (first, second)
        }
    }
}
