import Foundation
import Testing

/// A small book that is kept with the whole site it becomes.
struct GoldenBook: Sendable, CustomTestStringConvertible {
    let name: String

    var testDescription: String { name }

    private var folder: URL { Books.folder.appending(path: "golden/\(name)") }

    /// What the builder says about it.
    var findings: ExpectedText { ExpectedText(file: folder.appending(path: "findings.txt")) }

    static let all = ((try? Books.names(in: "golden")) ?? []).filter { !$0.hasPrefix(".") }.map { GoldenBook(name: $0) }

    func content() throws -> FileMap { try FileMap(folder: folder.appending(path: "content")) }

    /// Lays the book there, with the files that a repository cannot be trusted to keep.
    func lay(in place: Workplace) throws {
        try place.lay(content())
        guard name == "rare-navn" else { return }
        // Line endings and byte order marks do not survive every checkout.
        try FileMap(texts: [
            "windows.md": "\u{FEFF}---\r\ntittel: Fra Windows\r\n---\r\n\r\nEn linje\r\nog en til.\r\n\r\n- en\r\n- to\r\n"
        ]).write(to: place.folder("bok"))
        // macOS writes å as two characters.
        try place.write("# Blåbær\n\nTilbake til [forsiden](index.md).\n", toBytes: "bok/bla\u{30A}bær.md")
        try place.write("Et notat.\n", toBytes: "bok/ma\u{30A}l.txt")
    }

    /// The site as it is stored: all of it but the standard theme's own files, which are compared with the theme.
    func expectedSite() throws -> FileMap {
        try FileMap(folder: folder.appending(path: "output"))
    }

    /// Whether its search index is kept too: every word of a book stands in it, so one book's is enough to read.
    var keepsIndex: Bool { name == "register" }

    func renew(_ site: FileMap) throws {
        let output = folder.appending(path: "output")
        try? FileManager.default.removeItem(at: output)
        try site.write(to: output)
    }
}

extension FileMap {
    /// The site without the files that are the standard theme's, byte for byte.
    func withoutStandardTheme() throws -> FileMap {
        let assets = try FileMap(folder: Books.standardTheme.appending(path: "assets"))
        return filter { path, data in !path.hasPrefix("tema/") || assets[String(path.dropFirst("tema/".count))] != data }
    }

    /// The site without its search index.
    func withoutIndex() -> FileMap {
        filter { path, _ in !["sok/", "search/"].contains { path.hasPrefix($0) } || !path.hasSuffix(".js") }
    }

    /// What differs between the site as it should be and as it is, for people to read.
    func differences(from expected: FileMap) -> [String] {
        Set(keys).union(expected.keys).sorted().compactMap { path in
            guard let found = self[path] else { return "\(path) is missing" }
            guard expected[path] != nil else { return "\(path) is new" }
            if found == expected[path] { return nil }
            return "\(path): \(ExpectedText.firstDifference(expected.text(path), text(path)))"
        }
    }
}
