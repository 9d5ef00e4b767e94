import Foundation
import Synchronization
import Testing

/// A handbook built by the program itself, the way an editor would build it.
final class HandbookSite: Sendable {
    /// The book's own handbook, from `content/`, built once for all tests.
    static var handbook: HandbookSite {
        get throws { try built.get() }
    }

    private static let built = Result {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
        return try HandbookSite(content: root.appending(path: "content"), isKept: true)
    }

    /// Where the pages are.
    let folder: URL
    /// Where every page is, seen from the folder, in alphabetical order: `laering/hvorfor-laere.html`.
    let pages: [String]
    private let workshop: URL
    /// Folders to remove when the tests end; `atexit` takes a function without a context, hence the static state.
    private static let leftovers = Mutex<[URL]>([])

    /// A book of a few small files, each under its path. `keepsGoing` builds it even if there are errors in it.
    convenience init(files: [String: String], keepsGoing: Bool = false) throws {
        let book = try ScratchSite(files)
        try self.init(content: book.folder, keepsGoing: keepsGoing)
        withExtendedLifetime(book) {}
    }

    init(content: URL, keepsGoing: Bool = false, isKept: Bool = false) throws {
        workshop = FileManager.default.temporaryDirectory.appending(path: "stikkord-built-\(UUID().uuidString)")
        folder = workshop.appending(path: "site")
        try FileManager.default.createDirectory(at: workshop, withIntermediateDirectories: true)
        if isKept { Self.removeAtExit(workshop) }
        try Self.build(content, to: folder, keepsGoing: keepsGoing)
        let found = FileManager.default.enumerator(atPath: folder.path)
        pages = (found?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".html") }.sorted()
        try #require(!pages.isEmpty)
    }

    deinit {
        try? FileManager.default.removeItem(at: workshop)
    }

    /// The file at `path`, which is as written in the folder and not percent-encoded.
    func file(_ path: String = "index.html") -> URL {
        folder.appending(path: path)
    }

    /// The path, seen from the folder, of what an address in the browser leads to; nil if it lies elsewhere.
    func path(of address: String) -> String? {
        guard let url = URL(string: address), url.isFileURL, url.path.hasPrefix(folder.path + "/") else { return nil }
        return String(url.path.dropFirst(folder.path.count + 1))
    }

    /// The first page whose HTML holds all of `marks`.
    func page(with marks: String...) throws -> String {
        let page = pages.first { page in
            guard let html = try? String(contentsOf: file(page), encoding: .utf8) else { return false }
            return marks.allSatisfy(html.contains)
        }
        return try #require(page, "No page of the handbook has \(marks) any longer.")
    }

    /// A page of each kind: front page, part, a page of text with all sorts in it, a method, contents, not found.
    var kinds: [String] {
        get throws {
            [
                "index.html", try page(with: "<body class=\"part\""), try page(with: "<pre", "class=\"task"),
                try page(with: "<dl class=\"facts\""), try page(with: "<body class=\"contents\""), "404.html",
            ]
        }
    }

    // MARK: Building

    private static func build(_ content: URL, to output: URL, keepsGoing: Bool) throws {
        let process = Process()
        let messages = Pipe()
        process.executableURL = try program()
        process.arguments = ["build", content.path, "--output", output.path, "--language", "en"]
        if keepsGoing { process.arguments?.append("--keep-going") }
        process.standardOutput = messages
        process.standardError = messages
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let said = String(decoding: try messages.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        let isBuilt = process.terminationStatus == 0 || keepsGoing && FileManager.default.fileExists(atPath: output.path)
        try #require(isBuilt, "stikkord could not build \(content.path):\n\(said)")
    }

    /// The program lies beside the tests in the build folder.
    private static func program() throws -> URL {
        let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
        let tests = bundles + [Bundle.main.executableURL].compactMap(\.self)
        let candidates = tests.map { $0.deletingLastPathComponent().appending(path: "stikkord") }
        let program = candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
        return try #require(program, "There is no stikkord beside the tests: \(candidates.map(\.path))")
    }

    private static func removeAtExit(_ folder: URL) {
        let isFirst = leftovers.withLock { leftovers in
            leftovers.append(folder)
            return leftovers.count == 1
        }
        guard isFirst else { return }
        atexit {
            for folder in HandbookSite.leftovers.withLock({ $0 }) { try? FileManager.default.removeItem(at: folder) }
        }
    }
}
