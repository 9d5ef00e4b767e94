import Building
import Foundation

/// A book on a disk of its own in memory, with the site built beside it.
struct MemoryBook {
    let disk = InMemoryFileSystem()
    /// Where the folders `bok` and `ut` lie.
    let parent: String

    init(_ texts: [String: String], in parent: String = "/arbeid") throws {
        self.parent = parent
        disk.put("", at: "\(parent)/les")
        for (path, text) in texts { disk.put(text, at: "\(parent)/bok/\(path)") }
    }

    init(_ files: FileMap, in parent: String = "/arbeid") throws {
        self.parent = parent
        disk.put("", at: "\(parent)/les")
        for (path, data) in files {
            // Makes the folders; then the bytes themselves, which need not be text.
            disk.put("", at: "\(parent)/bok/\(path)")
            try disk.remove(DiskPath("\(parent)/bok/\(path)"))
            try disk.write(Array(data), to: DiskPath("\(parent)/bok/\(path)"))
        }
    }

    var request: BuildRequest {
        BuildRequest(
            content: "\(parent)/bok", output: "\(parent)/ut", jobs: 1, today: testDay, generator: "Stikkord")
    }

    @discardableResult
    func build(
        backwards: Bool = false, _ change: (inout BuildRequest) -> Void = { _ in }
    ) async throws -> BuildReport {
        var request = request
        change(&request)
        let fileSystem: any FileSystem = backwards ? BackwardsFileSystem(disk: disk) : disk
        return try await HandbookBuilder(request, fileSystem: fileSystem).build()
    }

    /// The site as it lies there now.
    func site() throws -> FileMap {
        var files: FileMap = [:]
        var waiting = [""]
        while let folder = waiting.popLast() {
            for entry in try disk.list(DiskPath("\(parent)/ut/\(folder)")) {
                let path = folder + entry.name.text
                if entry.info.kind == .folder {
                    waiting.append(path + "/")
                } else {
                    files[path] = Data(try disk.read(DiskPath("\(parent)/ut/\(path)")))
                }
            }
        }
        return files
    }

    /// What is in the folder around book and site.
    func names() throws -> [String] { try disk.list(DiskPath(parent)).map(\.name.text).sorted() }
}
