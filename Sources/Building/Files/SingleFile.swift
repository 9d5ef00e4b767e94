#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads and writes files that somebody has named.
public enum SingleFile {
    /// The whole of a file, through links, if it is a file and no larger than makes sense.
    static func read(
        _ path: String, most: Int, in fileSystem: any FileSystem
    ) throws(FileSystemError) -> [UInt8] {
        let target = DiskPath(path)
        let real = try fileSystem.resolve(target)
        if let info = try fileSystem.info(real) {
            if info.kind != .file { throw FileSystemError(.read, target, .system(EISDIR)) }
            if info.size > most { throw FileSystemError(.read, target, .system(EFBIG)) }
        }
        return try fileSystem.read(real)
    }

    /// A file that may be missing, as nil.
    ///
    /// - Parameters:
    ///   - path: absolute.
    ///   - most: how large it may be, in bytes.
    public static func readIfThere(
        _ path: String, most: Int, in fileSystem: any FileSystem = POSIXFileSystem()
    ) throws(FileSystemError) -> [UInt8]? {
        guard try fileSystem.info(DiskPath(path)) != nil else { return nil }
        return try read(path, most: most, in: fileSystem)
    }

    /// Writes a file so that it is wholly the old one or wholly the new one, whatever happens on the way.
    ///
    /// - Parameter path: absolute. A symbolic link there stays, and the file it leads to is replaced; permissions stay.
    public static func replace(
        _ path: String, with bytes: [UInt8], in fileSystem: any FileSystem = POSIXFileSystem()
    ) throws(FileSystemError) {
        var target = DiskPath(path)
        if try fileSystem.info(target)?.kind == .link { target = try fileSystem.resolve(target) }
        let old = try fileSystem.info(target)
        if let old, old.kind != .file { throw FileSystemError(.write, target, .system(EISDIR)) }
        if old != nil, try fileSystem.holds(target, bytes) { return }
        let fresh = target.folder.appending(DiskPath(".\(target.lastName.text).stikkord-ny"))
        // What a killed process left.
        if try fileSystem.info(fresh) != nil { try fileSystem.remove(fresh) }
        try fileSystem.write(bytes, to: fresh)
        do throws(FileSystemError) {
            guard let old else { return try fileSystem.rename(fresh, to: target) }
            try fileSystem.setPermissions(old.permissions, of: fresh)
            try fileSystem.exchange(fresh, target)
        } catch {
            try? fileSystem.remove(fresh)
            throw error
        }
        try fileSystem.remove(fresh)
    }
}
