import Foundation
import Testing

@testable import Building

/// The two disks every promise is tried on.
enum TestDisk: String, CaseIterable, CustomTestStringConvertible {
    case memory, real

    var testDescription: String { rawValue }

    func open() throws -> Workbench { try Workbench(self, in: FileManager.default.temporaryDirectory) }

    /// A real file system kept in memory where there is one: a disk busy with others makes big tests take minutes.
    static func openFast() throws -> Workbench {
        let shared = URL(filePath: "/dev/shm")
        let isThere = FileManager.default.isWritableFile(atPath: shared.path)
        return try Workbench(.real, in: isThere ? shared : FileManager.default.temporaryDirectory)
    }
}

/// A disk with an empty folder of its own to work in.
final class Workbench {
    let fileSystem: any FileSystem
    /// Without links on the way, so that paths can be compared.
    let root: String
    private let isReal: Bool

    init(_ disk: TestDisk, in parent: URL) throws {
        isReal = disk == .real
        if isReal {
            fileSystem = POSIXFileSystem()
            let folder = parent.appending(path: "stikkord-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            root = try POSIXFileSystem().resolve(DiskPath(folder.path)).text
        } else {
            fileSystem = InMemoryFileSystem()
            root = "/arbeid"
            try fileSystem.makeFolder("/arbeid", like: nil)
        }
    }

    deinit { if isReal { try? fileSystem.removeTree(DiskPath(root)) } }

    func path(_ relative: String) -> DiskPath { DiskPath(root).appending(DiskPath(relative)) }

    /// Lays a new file there and makes its folders.
    func put(_ text: String = "tekst", _ relative: String) throws { try put(text, DiskPath(relative)) }

    func put(_ text: String = "tekst", _ relative: DiskPath) throws {
        let path = DiskPath(root).appending(relative)
        try fileSystem.makeFolders(path.folder)
        if try fileSystem.info(path) != nil { try fileSystem.remove(path) }
        try fileSystem.write(Array(text.utf8), to: path)
    }

    func makeLink(_ relative: String, to target: String) throws {
        try fileSystem.makeFolders(path(relative).folder)
        try fileSystem.makeLink(path(relative), to: DiskPath(target))
    }

    func text(_ relative: String) throws -> String {
        String(decoding: try fileSystem.read(path(relative)), as: UTF8.self)
    }

    func names(_ relative: String = "") throws -> [String] {
        try fileSystem.list(path(relative)).map(\.name.text).sorted()
    }

    /// Everything under a folder: files with their text, links with their target, folders with their permissions.
    func snapshot(_ relative: String) throws -> [String: String] { try fileSystem.snapshot(path(relative)) }

    func publisher(_ output: String = "ut", patience: Duration = .zero) -> SitePublisher {
        SitePublisher(fileSystem, output: root + "/" + output, jobs: 2, patience: patience)
    }

    /// What must not move when nothing has changed: which file it is and when it was changed last.
    func stamp(_ relative: String) throws -> String {
        if let memory = fileSystem as? InMemoryFileSystem {
            return "\(try #require(memory.stamp(of: path(relative).text)))"
        }
        let found = try FileManager.default.attributesOfItem(atPath: path(relative).text)
        let date = try #require(found[.modificationDate] as? Date).timeIntervalSince1970
        return "\(date) \(try #require(found[.systemFileNumber] as? UInt64))"
    }
}

extension FileSystem {
    func snapshot(_ folder: DiskPath) throws -> [String: String] {
        guard let top = try info(folder) else { return [:] }
        var found = ["": "folder \(String(top.permissions, radix: 8))"]
        for entry in try FolderTree(folder, top: top, in: self).entries {
            let path = folder.appending(entry.path)
            found[entry.path.text] =
                switch entry.info.kind {
                case .file: String(decoding: try read(path), as: UTF8.self)
                case .link: "link \(try linkTarget(path))"
                case .folder: "folder \(String(entry.info.permissions, radix: 8))"
                case .other: "other"
                }
        }
        return found
    }
}

func file(_ path: String, _ text: String) -> OutputFile { OutputFile(path: path, content: .bytes(Array(text.utf8))) }

extension PublishResult {
    /// The summary of a site that was published.
    var summary: PublishSummary {
        get throws {
            guard case .published(let summary) = self else { throw NotPublished(result: self) }
            return summary
        }
    }
}

struct NotPublished: Error { let result: PublishResult }
