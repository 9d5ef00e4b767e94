import Foundation
import Testing

/// All tests that need a browser, one after the other: they share it, and it likes to have the processor to itself.
///
///     extension InChromium {
///         @Suite("The register") struct RegisterTests {
///             @Test("leads to every place") func locators() async throws { … }
///         }
///     }
@Suite("In Chromium", .serialized, .timeLimit(.minutes(3)))
enum InChromium {}

/// A few files in a temporary folder that goes when the test lets go of it.
final class ScratchSite: Sendable {
    /// Where the files are.
    let folder: URL

    /// Writes `files`, each under its path.
    init(_ files: [String: String]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "stikkord-site-\(UUID().uuidString)")
        for (path, text) in files {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// A site of one page with this body.
    static func page(_ body: String, head: String = "") throws -> ScratchSite {
        try ScratchSite(["index.html": html(body, head: head)])
    }

    /// A whole page with this body.
    static func html(_ body: String, head: String = "") -> String {
        """
        <!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Prøve</title>\
        <meta name="viewport" content="width=device-width, initial-scale=1">\(head)</head><body>\(body)</body></html>
        """
    }

    /// The file at `path`.
    func file(_ path: String = "index.html") -> URL {
        folder.appending(path: path)
    }
}
