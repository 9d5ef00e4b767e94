import FoundationEssentials

/// The figures of one size as a table.
struct Report {
    static let phases = ["read", "parse", "assemble", "resolve", "render", "write"]

    let measurements: Measurements
    let floorThreads: Int

    var text: String {
        ([title, header] + rows + sizes + phaseLines).joined(separator: "\n")
    }

    private var title: String {
        let load = (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8))?.split(separator: " ").first
        return """

            \(measurements.chapters) chapters, \(megabytes(measurements.corpusBytes)) MB of Markdown; medians of \
            \(measurements.rounds.count) rounds, floor on \(floorThreads) thread\(floorThreads == 1 ? "" : "s"); \
            load \(load ?? "unknown")
            """
    }

    private var header: String {
        line("", ["wall s", "CPU s", "peak MiB", "chapters/s", "CPU ms/ch.", "CPU × floor", "wall × floor"])
    }

    private var rows: [String] {
        [
            row("floor") { $0.floor },
            row("cold") { $0.cold.usage },
            row("unchanged") { $0.unchanged.usage },
            row("one edited") { $0.edited.usage },
        ]
    }

    private func row(_ name: String, _ usage: (Round) -> ProcessUsage) -> String {
        let wall = measurements.median { usage($0).wall }
        let cpu = measurements.median { usage($0).cpu }
        let peak = measurements.median { usage($0).peak }
        let chapters = Double(measurements.chapters)
        return line(
            name,
            [
                wall.decimals(4), cpu.decimals(4), (peak > ChildProcess.ownPeak() ? "" : "≤ ") + peak.decimals(1),
                (chapters / wall).decimals(0), (cpu / chapters * 1000).decimals(4),
                measurements.median { usage($0).cpu / $0.floor.cpu }.decimals(2),
                measurements.median { usage($0).wall / $0.floor.wall }.decimals(2),
            ])
    }

    private var sizes: [String] {
        let site = measurements.site
        let moved = measurements.rounds.map(\.filesMoved).max() ?? 0
        return [
            """
              median page \(Int(site.pageBytes)) bytes (floor's body \(Int(measurements.floorSite.pageBytes))); \
            \(site.files) files, \(megabytes(site.bytes)) MB; \(moved) files moved when nothing had changed
            """,
            """
              search index \(megabytes(site.search.bytes)) MB in \(site.search.files) files, \
            \(site.search.bytesPerPage.decimals(0)) bytes a page; scripts \(site.search.scripts) bytes besides the loader's \
            \(site.search.loader)
            """,
        ]
    }

    private var phaseLines: [String] {
        [
            line("phases, s", Self.phases + ["sum"]),
            phaseLine("cold", \.cold), phaseLine("unchanged", \.unchanged), phaseLine("one edited", \.edited),
        ]
    }

    private func phaseLine(_ name: String, _ build: (Round) -> BuildSample) -> String {
        let medians = Self.phases.map { phase in measurements.rounds.compactMap { build($0).phases[phase] } }
        let cells = medians.map { $0.isEmpty ? "–" : $0.median.decimals(4) }
        return line(name, cells + [medians.map(\.median).reduce(0, +).decimals(4)])
    }

    private func line(_ name: String, _ cells: [String]) -> String {
        "  " + name.padded(to: -12) + cells.map { $0.padded(to: 13) }.joined()
    }

    private func megabytes(_ bytes: Int) -> String { (Double(bytes) / 1_000_000).decimals(1) }
}

extension Double {
    /// With that many decimals, and a point whatever the locale is.
    func decimals(_ count: Int) -> String {
        guard isFinite, magnitude < 1e12 else { return "–" }
        let scale = (0..<count).reduce(1) { product, _ in product * 10 }
        let scaled = Int((magnitude * Double(scale)).rounded())
        let sign = self < 0 && scaled > 0 ? "-" : ""
        guard count > 0 else { return sign + String(scaled) }
        let fraction = String(scaled % scale)
        return "\(sign)\(scaled / scale)." + String(repeating: "0", count: count - fraction.count) + fraction
    }
}

extension String {
    /// Filled with spaces: in front for a positive width, after for a negative one.
    func padded(to width: Int) -> String {
        let space = String(repeating: " ", count: Swift.max(0, Int(width.magnitude) - count))
        return width < 0 ? self + space : space + self
    }
}
