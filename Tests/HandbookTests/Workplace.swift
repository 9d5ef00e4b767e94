import Building
import Diagnostics
import Foundation
import Language
import Testing

/// The day every test is built on.
let testDay = CalendarDay(iso: "2026-11-22") ?? .distantPast

/// A folder on the real disk, with books in it and sites beside them; gone when the test is done.
final class Workplace {
    let root: URL

    init() throws {
        let shared = URL(filePath: "/dev/shm")
        let hasMemoryDisk = FileManager.default.isWritableFile(atPath: shared.path)
        let parent = hasMemoryDisk ? shared : FileManager.default.temporaryDirectory
        root = parent.appending(path: "stikkord-bok-\(UUID().uuidString)").resolvingSymlinksInPath()
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    func folder(_ name: String) -> URL { root.appending(path: name) }

    /// Makes a folder hold just these files.
    func lay(_ files: FileMap, in name: String = "bok") throws {
        try? FileManager.default.removeItem(at: folder(name))
        try FileManager.default.createDirectory(at: folder(name), withIntermediateDirectories: true)
        try files.write(to: folder(name))
    }

    func files(_ name: String = "ut") throws -> FileMap { try FileMap(folder: folder(name)) }

    /// Builds a book as the program does, in this process.
    @discardableResult
    func build(
        _ name: String = "bok", to output: String? = "ut", _ change: (inout BuildRequest) -> Void = { _ in }
    ) async throws -> BuildReport {
        var request = BuildRequest(
            content: folder(name).path, output: output.map { folder($0).path }, jobs: 2, today: testDay,
            generator: "Stikkord")
        change(&request)
        return try await HandbookBuilder(request).build()
    }

    /// What must not change when nothing is written: every file and folder with its bytes, number and time.
    func snapshot(_ name: String = "ut") throws -> [String: String] {
        let top = folder(name)
        guard FileManager.default.fileExists(atPath: top.path) else { return [:] }
        var found: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: top.path) + ["."] {
            let file = top.appending(path: path).path
            let info = try FileManager.default.attributesOfItem(atPath: file)
            let time = (info[.modificationDate] as? Date)?.timeIntervalSinceReferenceDate ?? 0
            let bytes = FileManager.default.contents(atPath: file)?.base64EncodedString() ?? "folder"
            found[path] = "\(info[.systemFileNumber] ?? 0) \(time) \(bytes)"
        }
        return found
    }

    /// What lies in the workplace itself: nothing may be left beside the site.
    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: root.path).sorted() }
}

extension BuildReport {
    /// The findings, one a line, as `--diagnostics plain` shows them from the folder that holds the book.
    func plain(in language: FindingLanguage) -> String {
        FindingReport(findings: findings, sources: sources, paths: PathDisplay(content: "bok", theme: "bok/tema"))
            .draw(as: .plain, in: language, toolVersion: "0")
    }

    /// The findings in both languages, as the files beside the fixtures hold them.
    var plainInBothLanguages: String {
        FindingLanguage.allCases.map { "\($0.rawValue)\n\(plain(in: $0))" }.joined(separator: "\n")
    }

    var codes: Set<FindingCode> { Set(findings.map(\.code)) }
}

/// What Foundation would have its own opinion of.
extension Workplace {
    /// Writes a file whose name keeps its bytes.
    func write(_ text: String, toBytes path: String) throws {
        let path = DiskPath("\(root.path)/\(path)")
        try? POSIXFileSystem().remove(path)
        try POSIXFileSystem().write(Array(text.utf8), to: path)
    }

    /// Makes a symbolic link.
    func link(_ path: String, to target: String) throws {
        try POSIXFileSystem().makeLink(DiskPath("\(root.path)/\(path)"), to: DiskPath(target))
    }
}
