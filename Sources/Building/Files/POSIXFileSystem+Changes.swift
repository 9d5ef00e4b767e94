import CPOSIX

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

// What changes the disk.
extension POSIXFileSystem {
    /// Only ever a new file: an old one may share its content with the site that is still being read.
    private static var newFile: Int32 { O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW }

    public func write(_ bytes: [UInt8], to path: DiskPath) throws(FileSystemError) {
        let file = try OpenFile(path, Self.newFile, for: .write)
        try file.write(bytes)
        try file.finish()
    }

    public func copy(_ original: DiskPath, to path: DiskPath, keepingStamp: Bool) throws(FileSystemError) {
        let source = try OpenFile(original, O_RDONLY, for: .read)
        let file = try OpenFile(path, Self.newFile, for: .write)
        while true {
            let bytes = try source.next(Self.chunk)
            if bytes.isEmpty { break }
            try file.write(bytes)
        }
        if keepingStamp {
            try Kernel.call(.write, at: path) { Int(stikkord_copy_stamp(source.descriptor, file.descriptor)) }
        }
        try file.finish()
    }

    public func link(_ original: DiskPath, as path: DiskPath) throws(FileSystemError) {
        try unsafe Kernel.call(.link, original, path) { unsafe linkat(AT_FDCWD, $0, AT_FDCWD, $1, 0) }
    }

    public func makeLink(_ path: DiskPath, to target: DiskPath) throws(FileSystemError) {
        try unsafe Kernel.call(.link, target, path) { unsafe symlink($0, $1) }
    }

    public func makeFolder(_ path: DiskPath, like model: FileInfo?) throws(FileSystemError) {
        try unsafe Kernel.call(.makeFolder, path) { unsafe mkdir($0, 0o777) }
        guard let model else { return }
        try unsafe Kernel.call(.makeFolder, path) { name in
            // A group shared by editors should stay; who may not give it away gets the usual one.
            if unsafe lchown(name, model.owner, model.group) != 0 { _ = unsafe lchown(name, .max, model.group) }
            return unsafe chmod(name, mode_t(model.permissions | 0o700))
        }
    }

    public func setPermissions(_ permissions: UInt32, of path: DiskPath) throws(FileSystemError) {
        try unsafe Kernel.call(.write, path) { unsafe chmod($0, mode_t(permissions)) }
    }

    public func remove(_ path: DiskPath) throws(FileSystemError) {
        try unsafe Kernel.call(.remove, path) { unsafe unlink($0) }
    }

    public func removeFolder(_ path: DiskPath) throws(FileSystemError) {
        try unsafe Kernel.call(.remove, path) { unsafe rmdir($0) }
    }

    public func rename(_ path: DiskPath, to new: DiskPath) throws(FileSystemError) {
        try unsafe Kernel.call(.rename, path, new) { unsafe stikkord_rename_to_new($0, $1) }
    }

    public func exchange(_ left: DiskPath, _ right: DiskPath) throws(FileSystemError) {
        try unsafe Kernel.call(.rename, left, right) { unsafe stikkord_exchange($0, $1) }
    }
}
