import Foundation
import Testing

@testable import Building

/// Kills `publish-probe` at random moments; it is built beside the tests.
@Suite("Publishing and SIGKILL", .serialized) struct PublishKillTests {
    private static let kills = 120
    private static let files = 90

    private static var probe: URL {
        let tests = URL(filePath: ProcessInfo.processInfo.arguments[0]).resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appending(path: "publish-probe")
    }

    @Test(
        "120 kills: wholly one site or wholly the other, and the next run clears up",
        .enabled(if: FileManager.default.isExecutableFile(atPath: probe.path), "publish-probe is not built"))
    func kills() async throws {
        let bench = try TestDisk.openFast()
        try bench.put("les", "ut/README.md")
        var wholes: [[String: String]] = []
        var quickest = Duration.milliseconds(50)
        for version in ["A", "B", "A", "B"] {
            let start = ContinuousClock.now
            _ = try await bench.publisher().publish(Self.site(version))
            quickest = min(quickest, ContinuousClock.now - start)
            if wholes.count < 2 { wholes.append(try bench.snapshot("ut")) }
        }
        // A kill falls somewhere in the probe's first few publishings; the quickest, since other tests run meanwhile.
        let span = quickest * 6
        var (seen, leftovers) = ([0, 0], 0)
        for kill in 1...Self.kills {
            try await Self.runAndKill(output: bench.path("ut").text, after: span * .random(in: 0...1))
            let found = try bench.snapshot("ut")
            let whole = try #require(wholes.firstIndex(of: found), "neither site after kill \(kill)")
            seen[whole] += 1
            if try bench.names() != ["ut"] { leftovers += 1 }
            // Now and then a run of our own, so that later kills also meet a tidy start.
            guard kill.isMultiple(of: 3) else { continue }
            _ = try await bench.publisher(patience: .seconds(5)).publish(Self.site("A"))
            #expect(try bench.snapshot("ut") == wholes[0])
            #expect(try bench.names() == ["ut"])
        }
        print("kill test: site A \(seen[0]), site B \(seen[1]), killed with leftovers \(leftovers) of \(Self.kills)")
        #expect(seen[0] > 0 && seen[1] > 0 && leftovers > 0)
    }

    /// Waits until the probe has begun, then a little more.
    private static func runAndKill(output: String, after delay: Duration) async throws {
        let process = Process()
        process.executableURL = probe
        process.arguments = [output, String(files)]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        #expect(pipe.fileHandleForReading.availableData == Data("ready\n".utf8))
        try await Task.sleep(for: delay)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal, "the probe ended by itself")
    }

    /// The same as the probe's.
    private static func site(_ version: String) -> [OutputFile] {
        (0..<files).map { number in
            let path =
                switch number % 6 {
                case 0, 1, 2, 3: "del-\(number % 7)/side-\(number).html"
                default: "bare-\(version)/\(number % 5)/side-\(number).html"
                }
            let text = number % 6 < 2 ? "lik \(number)" : "\(version) \(number)"
            return file(path, String(repeating: text + "\n", count: 100))
        }
    }
}
