import Foundation

/// One example of the GFM specification.
struct SpecificationExample: Sendable {
    let number: Int
    let section: String
    let markdown: String
    let html: String
}

/// GitHub Flavored Markdown 0.29, as Debian's package `cmark-gfm` brings it. It is read there, not kept here: its
/// licence (CC BY-SA 4.0) is not ours.
enum Specification {
    static let path = "/usr/share/doc/cmark-gfm/spec.txt.gz"

    struct Missing: Error, CustomStringConvertible {
        let description: String
    }

    static func examples() throws -> [SpecificationExample] {
        let file = FileManager.default.fileExists(atPath: path) ? path : try fileFromPackage()
        let text = try run(["gunzip", "--stdout", file])
        let examples = read(String(decoding: text, as: UTF8.self))
        guard examples.count > 600 else { throw Missing(description: "\(file) holds only \(examples.count) examples") }
        return examples
    }

    // MARK: The text

    static func read(_ text: String) -> [SpecificationExample] {
        let fence = String(repeating: "`", count: 32)
        var examples: [SpecificationExample] = []
        var section = ""
        var parts: [[Substring]] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(fence + " example") {
                parts = [[]]
            } else if line == fence {
                guard parts.count == 2 else { continue }
                examples.append(example(examples.count + 1, section, parts))
                parts = []
            } else if parts.count == 1, line == "." {
                parts.append([])
            } else if !parts.isEmpty {
                parts[parts.count - 1].append(line)
            } else if line.hasPrefix("#") {
                section = String(line.drop { $0 == "#" || $0 == " " })
            }
        }
        return examples
    }

    /// The specification shows tabs as arrows.
    private static func example(_ number: Int, _ section: String, _ parts: [[Substring]]) -> SpecificationExample {
        let texts = parts.map { lines in lines.map { $0.replacing("→", with: "\t") + "\n" }.joined() }
        return SpecificationExample(number: number, section: section, markdown: texts[0], html: texts[1])
    }

    // MARK: The package

    /// Some containers install packages without their documentation; the package itself has it.
    private static func fileFromPackage() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("stikkord-cmark-gfm-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        do {
            _ = try run(["apt-get", "download", "cmark-gfm"], in: folder)
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            let package = names.first { $0.hasSuffix(".deb") } ?? "cmark-gfm.deb"
            _ = try run(["dpkg-deb", "--extract", package, "."], in: folder)
        } catch {
            throw Missing(description: "\(path) is missing and cannot be had from Debian: \(error). See `make test-packages`.")
        }
        return folder.path + path
    }

    private static func run(_ arguments: [String], in folder: URL? = nil) throws -> Data {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Missing(description: "`\(arguments.joined(separator: " "))` gave \(process.terminationStatus)")
        }
        return data
    }
}
