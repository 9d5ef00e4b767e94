import Building

/// A disk that lists every folder from behind, as another disk might.
struct BackwardsFileSystem: FileSystem {
    let disk: InMemoryFileSystem

    func list(_ folder: DiskPath) throws(FileSystemError) -> [FolderEntry] {
        try disk.list(folder).sorted { $0.name > $1.name }
    }

    func info(_ path: DiskPath) throws(FileSystemError) -> FileInfo? { try disk.info(path) }
    func resolve(_ path: DiskPath) throws(FileSystemError) -> DiskPath { try disk.resolve(path) }
    func linkTarget(_ path: DiskPath) throws(FileSystemError) -> DiskPath { try disk.linkTarget(path) }
    func read(_ path: DiskPath) throws(FileSystemError) -> [UInt8] { try disk.read(path) }
    func holds(_ path: DiskPath, _ bytes: [UInt8]) throws(FileSystemError) -> Bool { try disk.holds(path, bytes) }
    func sameContent(_ left: DiskPath, _ right: DiskPath) throws(FileSystemError) -> Bool {
        try disk.sameContent(left, right)
    }
    func write(_ bytes: [UInt8], to path: DiskPath) throws(FileSystemError) { try disk.write(bytes, to: path) }
    func copy(_ original: DiskPath, to path: DiskPath, keepingStamp: Bool) throws(FileSystemError) {
        try disk.copy(original, to: path, keepingStamp: keepingStamp)
    }
    func link(_ original: DiskPath, as path: DiskPath) throws(FileSystemError) { try disk.link(original, as: path) }
    func makeLink(_ path: DiskPath, to target: DiskPath) throws(FileSystemError) { try disk.makeLink(path, to: target) }
    func makeFolder(_ path: DiskPath, like model: FileInfo?) throws(FileSystemError) {
        try disk.makeFolder(path, like: model)
    }
    func setPermissions(_ permissions: UInt32, of path: DiskPath) throws(FileSystemError) {
        try disk.setPermissions(permissions, of: path)
    }
    func remove(_ path: DiskPath) throws(FileSystemError) { try disk.remove(path) }
    func removeFolder(_ path: DiskPath) throws(FileSystemError) { try disk.removeFolder(path) }
    func rename(_ path: DiskPath, to new: DiskPath) throws(FileSystemError) { try disk.rename(path, to: new) }
    func exchange(_ left: DiskPath, _ right: DiskPath) throws(FileSystemError) { try disk.exchange(left, right) }
    func lock(_ folder: DiskPath) throws(FileSystemError) -> FolderLock? { try disk.lock(folder) }
}
