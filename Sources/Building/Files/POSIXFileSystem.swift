import CPOSIX

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The real disk.
public struct POSIXFileSystem: FileSystem {
    public init() {}

    public func info(_ path: DiskPath) throws(FileSystemError) -> FileInfo? {
        var raw = stikkord_info()
        do {
            try unsafe Kernel.call(.inspect, path) { unsafe stikkord_lstat(AT_FDCWD, $0, &raw) }
        } catch {
            if error.code == ENOENT { return nil }
            throw error
        }
        return FileInfo(raw)
    }

    public func list(_ folder: DiskPath) throws(FileSystemError) -> [FolderEntry] {
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        let descriptor = try unsafe Kernel.call(.list, folder) { unsafe open($0, flags) }
        guard let stream = unsafe fdopendir(descriptor) else {
            let code = errno
            _ = close(descriptor)
            throw FileSystemError(.list, folder, .system(code))
        }
        defer { _ = unsafe closedir(stream) }
        var entries: [FolderEntry] = []
        while let name = unsafe stikkord_next_name(stream) {
            let bytes = unsafe UnsafeRawBufferPointer(start: name, count: strlen(name))
            if unsafe bytes.elementsEqual(".".utf8) || bytes.elementsEqual("..".utf8) { continue }
            let path = unsafe DiskPath(bytes: Array(bytes))
            var raw = stikkord_info()
            if unsafe stikkord_lstat(descriptor, name, &raw) == 0 {
                entries.append(FolderEntry(name: path, info: FileInfo(raw)))
            } else if errno != ENOENT {
                throw FileSystemError(.inspect, folder.appending(path), .system(errno))
            }
        }
        if errno != 0 { throw FileSystemError(.list, folder, .system(errno)) }
        return entries
    }

    public func resolve(_ path: DiskPath) throws(FileSystemError) -> DiskPath {
        var resolved: DiskPath?
        try unsafe Kernel.call(.inspect, path) { name in
            guard let found = unsafe realpath(name, nil) else { return -1 }
            resolved = unsafe DiskPath(bytes: Array(UnsafeRawBufferPointer(start: found, count: strlen(found))))
            unsafe free(found)
            return 0
        }
        return resolved ?? path
    }

    public func linkTarget(_ path: DiskPath) throws(FileSystemError) -> DiskPath {
        var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let count = try unsafe Kernel.call(.read, path) { name in
            unsafe bytes.withUnsafeMutableBytes { buffer in
                guard let start = unsafe buffer.bindMemory(to: CChar.self).baseAddress else { return -1 }
                return unsafe Int32(truncatingIfNeeded: readlink(name, start, buffer.count))
            }
        }
        return DiskPath(bytes: Array(bytes[..<Int(count)]))
    }

    public func lock(_ folder: DiskPath) throws(FileSystemError) -> FolderLock? {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
        let descriptor = try unsafe Kernel.call(.lock, folder) { unsafe open($0, flags) }
        do {
            try Kernel.call(.lock, at: folder) { Int(flock(descriptor, LOCK_EX | LOCK_NB)) }
        } catch {
            _ = close(descriptor)
            if error.code == EWOULDBLOCK { return nil }
            throw error
        }
        return FolderLock {
            // Closing alone would not do: a process forked meanwhile has the descriptor, too, until it becomes another.
            _ = flock(descriptor, LOCK_UN)
            _ = close(descriptor)
        }
    }
}

extension FileInfo {
    fileprivate init(_ raw: stikkord_info) {
        let kind: Kind =
            switch raw.mode & UInt32(S_IFMT) {
            case UInt32(S_IFREG): .file
            case UInt32(S_IFDIR): .folder
            case UInt32(S_IFLNK): .link
            default: .other
            }
        self.init(
            kind: kind, size: Int(raw.size), permissions: raw.mode & 0o7777, owner: raw.owner, group: raw.group,
            device: raw.device, isMountPoint: raw.is_mount_point)
    }
}
