public import Diagnostics
import Language

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One regular file under the content folder.
public struct ContentEntry: Hashable, Sendable {
    /// What everyone else calls it: from the content folder on, with `/` and in form NFC.
    public let path: SourcePath
    /// What the disk calls it, from `/` on: for reading and copying only.
    public let diskPath: String
    public let size: Int
}

/// Something in the content folder that cannot be part of a book.
public struct RefusedEntry: Hashable, Sendable {
    /// Why it cannot.
    public enum Reason: Hashable, Sendable {
        /// A symbolic link to a place outside the content folder, or inside one that is left out.
        case linkOutside
        /// A symbolic link to nothing, or to itself.
        case linkToNothing
        /// A symbolic link to a folder, or to something that is no file.
        case linkToFolder
        /// A name whose bytes are no text; the path shows `�` for them.
        case nameNotUTF8
    }

    public let path: SourcePath
    public let reason: Reason
}

/// What the content folder holds, each list sorted by path.
public struct ContentListing: Hashable, Sendable {
    /// Two names that differ on the disk only in their Unicode form give two entries with one path.
    public internal(set) var files: [ContentEntry] = []
    public internal(set) var refused: [RefusedEntry] = []
}

extension FileSystem {
    /// Lists every file under a folder, except in dot-folders, `node_modules` and the folders left out by absolute path
    /// (the output folder, when it lies inside).
    public func listContent(
        _ root: String, excluding leftOut: [String] = []
    ) throws(FileSystemError) -> ContentListing {
        let top = try resolve(DiskPath(root))
        guard top.exactText != nil else { throw FileSystemError(.list, top, .unusablePath) }
        var walk = ContentWalk(fileSystem: self, top: top, leftOut: Set(leftOut.map { resolvedOrTidy(DiskPath($0)) }))
        try walk.run()
        return walk.listing
    }

    /// The whole of a file, by the path a ``ContentEntry`` has.
    public func read(_ diskPath: String) throws(FileSystemError) -> [UInt8] {
        try read(DiskPath(diskPath))
    }

    /// A folder that is not there yet has only its own name.
    private func resolvedOrTidy(_ path: DiskPath) -> DiskPath {
        (try? resolve(path)) ?? path.tidied
    }
}

/// One walk through a content folder.
private struct ContentWalk<Disk: FileSystem> {
    let fileSystem: Disk
    let top: DiskPath
    let leftOut: Set<DiskPath>
    var listing = ContentListing()
    var waiting: [(disk: DiskPath, path: String)] = []

    init(fileSystem: Disk, top: DiskPath, leftOut: Set<DiskPath>) {
        self.fileSystem = fileSystem
        self.top = top
        self.leftOut = leftOut
    }

    mutating func run() throws(FileSystemError) {
        waiting = [(top, "")]
        while let folder = waiting.popLast() {
            for entry in try fileSystem.list(folder.disk) where !Self.isSkipped(entry.name) {
                try take(entry, in: folder.disk, named: folder.path)
            }
        }
        listing.files.sort { left, right in
            left.path == right.path ? DiskPath(left.diskPath) < DiskPath(right.diskPath) : left.path < right.path
        }
        listing.refused.sort { $0.path < $1.path }
    }

    private static func isSkipped(_ name: DiskPath) -> Bool {
        name.bytes.first == UInt8(ascii: ".") || name == "node_modules"
    }

    private mutating func take(
        _ entry: FolderEntry, in folder: DiskPath, named above: String
    ) throws(FileSystemError) {
        let disk = folder.appending(entry.name)
        let name = entry.name.exactText?.nfc
        let path = (above.isEmpty ? "" : above + "/") + (name ?? entry.name.text)
        guard name != nil else { return refuse(path, .nameNotUTF8) }
        switch entry.info.kind {
        case .file: add(path, disk, entry.info.size)
        case .folder: if !leftOut.contains(disk) { waiting.append((disk, path)) }
        case .link: try follow(disk, path)
        case .other: break
        }
    }

    private mutating func follow(_ disk: DiskPath, _ path: String) throws(FileSystemError) {
        let target: DiskPath
        do {
            target = try fileSystem.resolve(disk)
        } catch {
            guard [ENOENT, ELOOP, ENOTDIR, ENAMETOOLONG].contains(error.code) else { throw error }
            return refuse(path, .linkToNothing)
        }
        let isInside = target.isInside(top) && !leftOut.contains { target.isInside($0) }
        guard isInside else { return refuse(path, .linkOutside) }
        guard let info = try fileSystem.info(target), info.kind == .file else { return refuse(path, .linkToFolder) }
        add(path, disk, info.size)
    }

    private mutating func add(_ path: String, _ disk: DiskPath, _ size: Int) {
        listing.files.append(ContentEntry(path: SourcePath(path), diskPath: disk.text, size: size))
    }

    private mutating func refuse(_ path: String, _ reason: RefusedEntry.Reason) {
        listing.refused.append(RefusedEntry(path: SourcePath(path), reason: reason))
    }
}
