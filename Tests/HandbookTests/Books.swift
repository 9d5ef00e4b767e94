import Foundation

/// A folder as a value: relative path with `/` → what stands in the file.
typealias FileMap = [String: Data]

/// The fixture books beside this file. `Books/README.md` tells what lies there and how to renew it.
enum Books {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Books")

    /// Where the standard theme lies in the checkout.
    static let standardTheme = folder.appending(path: "../../../themes/standard").standardizedFileURL

    /// Whether expected files are to be written anew instead of compared: `STIKKORD_RENEW=1 swift test …`.
    static var isRenewing: Bool { ProcessInfo.processInfo.environment["STIKKORD_RENEW", default: ""] == "1" }

    /// The names of the folders in a folder of fixtures, sorted.
    static func names(in group: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: group).path).sorted()
    }
}

extension FileMap {
    /// Every file below a folder, dot-files too; empty when there is no such folder.
    init(folder: URL) throws {
        self = [:]
        guard let found = FileManager.default.subpaths(atPath: folder.path) else { return }
        for path in found {
            let file = folder.appending(path: path)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else { continue }
            self[path] = try Data(contentsOf: file)
        }
    }

    /// Texts by path.
    init(texts: [String: String]) { self = texts.mapValues { Data($0.utf8) } }

    /// Lays the files in a folder and makes those they need.
    func write(to folder: URL) throws {
        for (path, data) in self {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: file)
        }
    }

    func text(_ path: String) -> String { String(decoding: self[path] ?? Data(), as: UTF8.self) }

    /// The pages of a site, by path.
    var pages: [String: String] {
        filter { $0.key.hasSuffix(".html") }.mapValues { String(decoding: $0, as: UTF8.self) }
    }
}

/// A text that stands in a file beside the tests: compared with it, or written there when fixtures are renewed.
struct ExpectedText {
    let file: URL

    /// What is wrong, or nil when the text is as expected.
    func difference(from text: String) throws -> String? {
        if Books.isRenewing {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return nil
        }
        guard let expected = try? String(contentsOf: file, encoding: .utf8) else { return "\(file.path) is missing" }
        return expected == text ? nil : "\(file.lastPathComponent): \(Self.firstDifference(expected, text))"
    }

    /// The first line that differs, as it should be and as it is.
    static func firstDifference(_ expected: String, _ found: String) -> String {
        let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let right = found.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(left, right).prefix { $0 == $1 }.count
        let shown = { (lines: [Substring]) in line < lines.count ? String(lines[line]) : "(the end)" }
        return "line \(line + 1)\nexpected: \(shown(left))\nfound:    \(shown(right))"
    }
}
