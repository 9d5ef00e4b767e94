import Foundation
import Language

/// ICU's own order of texts, from Debian's python3-icu, to compare ours with.
struct ICUOracle {
    struct Failure: Error, CustomStringConvertible { let description: String }

    /// The place ICU gives each text; the same for those it cannot tell apart. Fails where ICU is not installed.
    ///
    /// - Parameters:
    ///   - texts: without line breaks.
    ///   - ignoringSpaces: whether spaces and punctuation count for nothing (`alternate=shifted`).
    static func ranks(of texts: [String], in language: HandbookLanguage, ignoringSpaces: Bool = true) throws -> [Int] {
        let files = FileManager.default
        let folder = files.temporaryDirectory.appending(path: "stikkord-icu-\(UUID().uuidString)")
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? files.removeItem(at: folder) }
        let input = folder.appending(path: "texts")
        try Data(texts.joined(separator: "\n").utf8).write(to: input)

        let process = Process()
        // Debian's own Python: others on the machine do not know its packages.
        process.executableURL = URL(filePath: "/usr/bin/python3")
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "rank.py").path
        process.arguments = [script, language.tag, ignoringSpaces ? "shifted" : "non-ignorable"]
        process.standardInput = try FileHandle(forReadingFrom: input)
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let answer = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let lines = answer.split(separator: "\n")
        guard process.terminationStatus == 0, lines.count == texts.count + 1 else {
            throw Failure(description: "ICU did not answer. Is python3-icu installed? (make test-packages)")
        }
        return lines.dropFirst().compactMap { Int($0) }
    }
}

/// The words of a language that Debian has in a list of its own.
struct WordList {
    let words: [String]

    init(_ language: HandbookLanguage) throws {
        let (file, encoding): (String, String.Encoding) =
            switch language {
            case .bokmaal: ("bokmaal", .isoLatin1)
            case .nynorsk: ("nynorsk", .isoLatin1)
            case .danish: ("danish", .utf8)
            case .swedish: ("swedish", .isoLatin1)
            case .english: ("british-english", .utf8)
            }
        let path = "/usr/share/dict/\(file)"
        guard let text = String(data: try Data(contentsOf: URL(filePath: path)), encoding: encoding) else {
            throw ICUOracle.Failure(description: "\(path) is not what it was")
        }
        words = text.split(separator: "\n").map(String.init)
    }

    /// An even selection of about so many.
    func selection(of count: Int) -> [String] {
        stride(from: 0, to: words.count, by: max(1, words.count / count)).map { words[$0] }
    }
}
