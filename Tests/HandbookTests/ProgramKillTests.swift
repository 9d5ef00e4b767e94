import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Kills the program at random moments while it publishes two versions of a book by turns.
@Suite("The program and SIGKILL", .serialized) struct ProgramKillTests {
    private static let kills = 20

    /// Two books that differ on every page and in most attachments, and in which files there are.
    private static func book(_ version: String) -> FileMap {
        var texts = ["index.md": "# Bok \(version)\n\n"]
        for number in 0..<120 {
            let file = number.isMultiple(of: 3) ? "vedlegg/\(version)/fil\(number).txt" : "vedlegg/fil\(number).txt"
            texts["index.md", default: ""] += "- [vedlegg \(number)](\(file))\n"
            texts[file] = number.isMultiple(of: 2) ? "\(version) \(number)" : "likt"
        }
        for number in 0..<8 { texts["del/k\(number).md"] = "# Kapittel \(number) \(version)\n" }
        return FileMap(texts: texts)
    }

    @Test("20 kills: the site is wholly one version or wholly the other, and the next run clears up")
    func kills() throws {
        let place = try Workplace()
        var wholes: [FileMap] = []
        let clock = ContinuousClock.now
        for version in ["A", "B"] {
            try place.lay(Self.book(version), in: version)
            #expect(try run(version, in: place).code == 0)
            wholes.append(try place.files())
        }
        let span = (ContinuousClock.now - clock) / 2
        var (seen, killed) = ([0, 0], 0)
        for round in 1...Self.kills {
            let version = round.isMultiple(of: 2) ? "B" : "A"
            if try runAndKill(version, in: place, after: span * .random(in: 0.2...1)) { killed += 1 }
            let whole = try #require(wholes.firstIndex(of: try place.files()), "neither version after kill \(round)")
            seen[whole] += 1
        }
        print("killed \(killed) of \(Self.kills) runs: version A \(seen[0]), version B \(seen[1])")
        #expect(killed > 0)
        #expect(try run("A", in: place).code == 0)
        #expect(try place.files() == wholes[0])
        #expect(try place.names() == ["A", "B", "ut"])
    }

    private func run(_ version: String, in place: Workplace) throws -> Program.Outcome {
        try Program.run(["build", version, "--output", "ut", "--jobs", "2"], in: place)
    }

    /// Whether the run was killed before it was done.
    private func runAndKill(_ version: String, in place: Workplace, after delay: Duration) throws -> Bool {
        let process = Program.process(["build", version, "--output", "ut", "--jobs", "2"], in: place.root)
        try process.run()
        usleep(UInt32(delay / .microseconds(1)))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal
    }
}
