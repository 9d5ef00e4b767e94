/// A folder and everything below it, as the disk tells it.
struct FolderTree: Sendable {
    struct Entry: Hashable, Sendable {
        /// From the top folder on.
        let path: DiskPath
        let info: FileInfo
    }

    /// The folder itself.
    let top: FileInfo
    /// Everything below it, sorted: a folder before what it holds.
    let entries: [Entry]

    static let empty = FolderTree(top: nil, entries: [])

    init(top: FileInfo?, entries: [Entry]) {
        self.top = top ?? FileInfo(kind: .folder, permissions: 0o755)
        self.entries = entries
    }

    /// Walks without following links. Another file system mounted inside is an error: we can neither carry it over nor
    /// may we clear it away.
    init(_ folder: DiskPath, top: FileInfo, in fileSystem: some FileSystem) throws(FileSystemError) {
        var found: [Entry] = []
        var waiting: [DiskPath] = [""]
        while let above = waiting.popLast() {
            for entry in try fileSystem.list(folder.appending(above)) {
                let path = above.appending(entry.name)
                if entry.info.isMountPoint || entry.info.device != top.device {
                    throw FileSystemError(.publish, folder.appending(path), .mountPoint)
                }
                found.append(Entry(path: path, info: entry.info))
                if entry.info.kind == .folder { waiting.append(path) }
            }
        }
        self.init(top: top, entries: found.sorted { $0.path < $1.path })
    }
}

extension FileSystem {
    /// Removes a folder and everything below it; nothing there is fine, too.
    func removeTree(_ folder: DiskPath) throws(FileSystemError) {
        guard let top = try info(folder) else { return }
        guard top.kind == .folder else { return try remove(folder) }
        try makeWritable(folder, top)
        // Children before their folder: the reverse of the sorted order. A folder is made writable on the way down.
        var waiting: [DiskPath] = [folder]
        var folders: [DiskPath] = []
        while let next = waiting.popLast() {
            folders.append(next)
            for entry in try list(next) {
                let path = next.appending(entry.name)
                guard entry.info.kind == .folder else {
                    try remove(path)
                    continue
                }
                if entry.info.isMountPoint || entry.info.device != top.device {
                    throw FileSystemError(.remove, path, .mountPoint)
                }
                try makeWritable(path, entry.info)
                waiting.append(path)
            }
        }
        for folder in folders.reversed() { try removeFolder(folder) }
    }

    /// Nothing can be taken out of a folder that is closed to its owner.
    private func makeWritable(_ folder: DiskPath, _ info: FileInfo) throws(FileSystemError) {
        if info.permissions & 0o700 != 0o700 { try setPermissions(info.permissions | 0o700, of: folder) }
    }
}
