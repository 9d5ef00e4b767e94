import Foundation
import Testing

/// A PDF, looked at with the tools of poppler-utils.
struct Print {
    /// The text of each sheet.
    let sheets: [String]
    private let data: Data

    /// Reads a PDF.
    init(_ data: Data) throws {
        self.data = data
        let text = String(decoding: try Self.ask("pdftotext", ["-enc", "UTF-8"], data, "-"), as: UTF8.self)
        sheets = text.split(separator: "\u{c}", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    /// The first sheet as a small picture, a byte for each pixel: 0 is black and 255 white.
    var firstSheet: [UInt8] {
        get throws {
            // PGM: three lines of header, and then the pixels.
            let picture = try Self.ask("pdftoppm", ["-gray", "-r", "20", "-l", "1", "-singlefile"], data)
            let parts = picture.split(separator: UInt8(ascii: "\n"), maxSplits: 3, omittingEmptySubsequences: false)
            return Array(try #require(parts.count == 4 ? parts.last : nil))
        }
    }

    private static func ask(_ tool: String, _ options: [String], _ data: Data, _ more: String...) throws -> Data {
        let folder = FileManager.default.temporaryDirectory.appending(path: "stikkord-print-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "print.pdf")
        try data.write(to: file)
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [tool] + options + [file.path] + more
        process.standardOutput = output
        try process.run()
        let answer = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(tool) did not work. Run: apt-get install poppler-utils")
        return answer
    }
}
