import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension InMemoryFileSystem {
    public func link(_ original: DiskPath, as path: DiskPath) throws(FileSystemError) {
        let able = state.withLock { $0.knowsLinks }
        try run(.link, path) { disk throws(MemoryDisk.Refusal) in
            guard able else { throw MemoryDisk.Refusal(code: EPERM) }
            try disk.addName(path, of: try disk.existing(original))
        }
    }

    public func makeLink(_ path: DiskPath, to target: DiskPath) throws(FileSystemError) {
        try run(.link, path) { disk throws(MemoryDisk.Refusal) in
            try disk.add(.link(target), permissions: 0o777, at: path)
        }
    }

    public func makeFolder(_ path: DiskPath, like model: FileInfo?) throws(FileSystemError) {
        try run(.makeFolder, path) { disk throws(MemoryDisk.Refusal) in
            try disk.add(.folder([:]), permissions: (model?.permissions ?? 0o755) | 0o700, at: path)
        }
    }

    public func setPermissions(_ permissions: UInt32, of path: DiskPath) throws(FileSystemError) {
        try run(.write, path) { disk throws(MemoryDisk.Refusal) in
            try disk.change(path) { $0.permissions = permissions }
        }
    }

    public func remove(_ path: DiskPath) throws(FileSystemError) {
        try run(.remove, path) { disk throws(MemoryDisk.Refusal) in try disk.remove(path, folder: false) }
    }

    public func removeFolder(_ path: DiskPath) throws(FileSystemError) {
        try run(.remove, path) { disk throws(MemoryDisk.Refusal) in try disk.remove(path, folder: true) }
    }

    public func rename(_ path: DiskPath, to new: DiskPath) throws(FileSystemError) {
        try run(.rename, new) { disk throws(MemoryDisk.Refusal) in try disk.rename(path, to: new) }
    }

    public func exchange(_ left: DiskPath, _ right: DiskPath) throws(FileSystemError) {
        let able = state.withLock { $0.knowsExchange }
        try run(.rename, right) { disk throws(MemoryDisk.Refusal) in
            guard able else { throw MemoryDisk.Refusal(code: EINVAL) }
            try disk.exchange(left, right)
        }
    }

    public func lock(_ folder: DiskPath) throws(FileSystemError) -> FolderLock? {
        let number: Int? = try run(.lock, folder) { disk throws(MemoryDisk.Refusal) in
            let number = try disk.existing(folder, followingLast: true)
            return disk.locked.insert(number).inserted ? number : nil
        }
        guard let number else { return nil }
        return FolderLock { [self] in state.withLock { _ = $0.disk.locked.remove(number) } }
    }
}

extension FileInfo {
    init(_ thing: MemoryDisk.Thing) {
        let kind: Kind =
            switch thing.body {
            case .file: .file
            case .folder: .folder
            case .link: .link
            }
        self.init(kind: kind, size: thing.size, permissions: thing.permissions)
    }
}
