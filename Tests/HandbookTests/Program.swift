import Foundation
import Testing

/// The program itself, as people run it; it is built beside the tests.
struct Program {
    /// How a run ended and what it said.
    struct Outcome {
        let code: Int32
        let output: String
        let errors: String
    }

    private static var executable: URL {
        let tests = URL(filePath: ProcessInfo.processInfo.arguments[0]).resolvingSymlinksInPath()
        let beside = tests.deletingLastPathComponent().appending(path: "stikkord")
        // On macOS the tests are run by another program; the product lies beside their bundle.
        return FileManager.default.isExecutableFile(atPath: beside.path)
            ? beside
            : Bundle.allBundles.lazy.map { $0.bundleURL.deletingLastPathComponent().appending(path: "stikkord") }
                .first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? beside
    }

    /// A process that has not begun yet, with an environment of its own and nothing to read.
    static func process(_ arguments: [String], in folder: URL, environment: [String: String] = [:]) -> Process {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C"].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return process
    }

    /// Runs it to its end. What it says goes through files, so that no pipe can fill up.
    static func run(_ arguments: [String], in place: Workplace, environment: [String: String] = [:]) throws -> Outcome {
        let said = FileManager.default.temporaryDirectory.appending(path: "stikkord-sagt-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: said, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: said) }
        let files = ["output", "errors"].map { said.appending(path: $0) }
        for file in files { try Data().write(to: file) }
        let process = process(arguments, in: place.root, environment: environment)
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationReason == .exit, "killed by signal \(process.terminationStatus)")
        let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
        return Outcome(code: process.terminationStatus, output: texts[0], errors: texts[1])
    }
}

extension Workplace {
    /// A workplace with one book in `bok`.
    convenience init(_ texts: [String: String]) throws {
        try self.init()
        try lay(FileMap(texts: texts))
    }
}
