/// The door to the disk: everything Stikkord asks of a file system, and nothing more.
///
/// No call follows a symbolic link in the last name of its path, except `read`, `sameContent`, `holds` and `copy`'s
/// original, and `resolve`, whose errand it is.
public protocol FileSystem: Sendable {
    /// What is at a path; nil when nothing is, or no folder it could be in.
    func info(_ path: DiskPath) throws(FileSystemError) -> FileInfo?
    /// What a folder holds, in no order, `.` and `..` left out. Names that vanish meanwhile are left out, too.
    func list(_ folder: DiskPath) throws(FileSystemError) -> [FolderEntry]
    /// The path without links, `.` and `..`.
    func resolve(_ path: DiskPath) throws(FileSystemError) -> DiskPath
    /// What a symbolic link says, word for word.
    func linkTarget(_ path: DiskPath) throws(FileSystemError) -> DiskPath
    /// The whole of a file.
    func read(_ path: DiskPath) throws(FileSystemError) -> [UInt8]
    /// Whether a file holds just these bytes.
    func holds(_ path: DiskPath, _ bytes: [UInt8]) throws(FileSystemError) -> Bool
    /// Whether two files hold the same bytes.
    func sameContent(_ left: DiskPath, _ right: DiskPath) throws(FileSystemError) -> Bool

    /// Makes a new file; fails when the name is taken.
    func write(_ bytes: [UInt8], to path: DiskPath) throws(FileSystemError)
    /// Makes a new file with another's content, and with its times and permissions if `keepingStamp`.
    func copy(_ original: DiskPath, to path: DiskPath, keepingStamp: Bool) throws(FileSystemError)
    /// Gives a file (or a symbolic link itself) one more name on the same disk.
    func link(_ original: DiskPath, as path: DiskPath) throws(FileSystemError)
    /// Makes a symbolic link.
    func makeLink(_ path: DiskPath, to target: DiskPath) throws(FileSystemError)
    /// Makes a folder; with the group and permissions of another (always writable for us) if one is given.
    func makeFolder(_ path: DiskPath, like model: FileInfo?) throws(FileSystemError)
    func setPermissions(_ permissions: UInt32, of path: DiskPath) throws(FileSystemError)
    /// Removes a file or a link.
    func remove(_ path: DiskPath) throws(FileSystemError)
    /// Removes an empty folder.
    func removeFolder(_ path: DiskPath) throws(FileSystemError)
    /// Gives a thing a new name that nothing has yet.
    func rename(_ path: DiskPath, to new: DiskPath) throws(FileSystemError)
    /// Swaps two names in one step that nothing can come between.
    func exchange(_ left: DiskPath, _ right: DiskPath) throws(FileSystemError)
    /// Locks a folder against other processes that do the same; nil when one of them has it.
    func lock(_ folder: DiskPath) throws(FileSystemError) -> FolderLock?
}

/// What a file system knows about one name.
public struct FileInfo: Hashable, Sendable {
    /// What sort of thing has the name.
    public enum Kind: Hashable, Sendable { case file, folder, link, other }

    public var kind: Kind
    public var size: Int
    /// The lowest twelve bits of its mode.
    public var permissions: UInt32
    public var owner: UInt32
    public var group: UInt32
    /// Which file system it lies on.
    public var device: UInt64
    /// Whether another file system is mounted here: such a folder cannot be renamed.
    public var isMountPoint: Bool

    public init(
        kind: Kind, size: Int = 0, permissions: UInt32 = 0o644, owner: UInt32 = 0, group: UInt32 = 0,
        device: UInt64 = 0, isMountPoint: Bool = false
    ) {
        self.kind = kind
        self.size = size
        self.permissions = permissions
        self.owner = owner
        self.group = group
        self.device = device
        self.isMountPoint = isMountPoint
    }
}

/// One name in a folder.
public struct FolderEntry: Hashable, Sendable {
    public let name: DiskPath
    public let info: FileInfo

    public init(name: DiskPath, info: FileInfo) {
        self.name = name
        self.info = info
    }
}

/// A lock held on a folder until it is given back; the kernel gives it back for a process that dies.
public final class FolderLock: Sendable {
    private let giveBack: @Sendable () -> Void

    init(giveBack: @escaping @Sendable () -> Void) { self.giveBack = giveBack }

    /// To be called once.
    func release() { giveBack() }
}
