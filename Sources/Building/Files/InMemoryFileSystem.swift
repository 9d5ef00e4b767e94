import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The disk's pure twin, for tests: nothing outside the process is touched, and it fails when told to.
public final class InMemoryFileSystem: FileSystem {
    /// A failure to come.
    public enum Trouble: Sendable {
        /// The n-th call from now fails once, with this errno.
        case once(at: Int, code: Int32)
        /// The n-th call from now and all after it fail and do nothing, as if the process had been killed there.
        case fromThenOn(at: Int)
        /// Every call that touches a path ending so fails with this errno.
        case path(ending: String, code: Int32)
    }

    struct State: Sendable {
        var disk = MemoryDisk()
        var trouble: Trouble?
        var calls = 0
        var knowsExchange = true
        var knowsLinks = true
    }

    let state = Mutex(State())

    /// A disk with these files (absolute path → text) and the folders they need.
    public init(_ files: [String: String] = [:]) {
        for (path, text) in files.sorted(by: { $0.key < $1.key }) { put(text, at: path) }
    }

    /// Lays a file there as an editor would, over what was there; makes its folders.
    public func put(_ text: String, at path: String) {
        let path = DiskPath(path)
        state.withLock { state in
            var folder = DiskPath("/")
            for name in path.folder.names {
                folder = folder.appending(name)
                try? state.disk.add(.folder([:]), permissions: 0o755, at: folder)
            }
            try? state.disk.remove(path, folder: false)
            try? state.disk.addFile(Array(text.utf8), permissions: 0o644, at: path)
        }
    }

    /// What to let go wrong next; nil for nothing. Counts calls anew.
    public func cause(_ trouble: Trouble?) {
        state.withLock { state in
            state.trouble = trouble
            state.calls = 0
            // A killed process holds no locks.
            if trouble == nil { state.disk.locked = [] }
        }
    }

    /// How many bytes of files the disk can hold; existing ones count.
    public func setCapacity(_ bytes: Int) { state.withLock { $0.disk.capacity = bytes } }

    /// Whether the disk knows how to swap two names in one step (it does unless told otherwise), and hard links.
    public func setAbilities(exchange: Bool = true, links: Bool = true) {
        state.withLock { ($0.knowsExchange, $0.knowsLinks) = (exchange, links) }
    }

    /// Calls made since ``cause(_:)``.
    public var calls: Int { state.withLock { $0.calls } }

    /// When something was last changed, in ticks of the disk; and its number, as an inode.
    public func stamp(of path: String) -> (modified: Int, number: Int)? {
        state.withLock { state in
            guard let number = try? state.disk.number(at: DiskPath(path)) else { return nil }
            return (state.disk.things[number]?.modified ?? 0, number)
        }
    }

    /// Runs one call: counted, perhaps refused, in one piece.
    func run<Answer: Sendable>(
        _ operation: FileSystemError.Operation, _ path: DiskPath,
        _ body: (inout MemoryDisk) throws(MemoryDisk.Refusal) -> Answer
    ) throws(FileSystemError) -> Answer {
        let outcome: Result<Answer, MemoryDisk.Refusal> = state.withLock { state in
            state.calls += 1
            if let code = state.refusal(of: path) { return .failure(MemoryDisk.Refusal(code: code)) }
            do throws(MemoryDisk.Refusal) { return .success(try body(&state.disk)) } catch { return .failure(error) }
        }
        switch outcome {
        case .success(let answer): return answer
        case .failure(let refusal): throw FileSystemError(operation, path, .system(refusal.code))
        }
    }
}

extension InMemoryFileSystem.State {
    func refusal(of path: DiskPath) -> Int32? {
        switch trouble {
        case .once(let at, let code) where calls == at: code
        case .fromThenOn(let at) where calls >= at: EIO
        case .path(let ending, let code) where path.bytes.reversed().starts(with: ending.utf8.reversed()): code
        default: nil
        }
    }
}

extension InMemoryFileSystem {
    public func info(_ path: DiskPath) throws(FileSystemError) -> FileInfo? {
        do {
            return try run(.inspect, path) { disk throws(MemoryDisk.Refusal) in
                try disk.number(at: path).flatMap { disk.things[$0] }.map(FileInfo.init)
            }
        } catch {
            if error.code == ENOENT { return nil }
            throw error
        }
    }

    public func list(_ folder: DiskPath) throws(FileSystemError) -> [FolderEntry] {
        try run(.list, folder) { disk throws(MemoryDisk.Refusal) in
            try disk.entries(of: folder).compactMap { name, number in
                disk.things[number].map { FolderEntry(name: name, info: FileInfo($0)) }
            }
        }
    }

    public func resolve(_ path: DiskPath) throws(FileSystemError) -> DiskPath {
        try run(.inspect, path) { disk throws(MemoryDisk.Refusal) in try disk.resolve(path) }
    }

    public func linkTarget(_ path: DiskPath) throws(FileSystemError) -> DiskPath {
        try run(.read, path) { disk throws(MemoryDisk.Refusal) in
            guard case .link(let target) = disk.things[try disk.existing(path)]?.body else {
                throw MemoryDisk.Refusal(code: EINVAL)
            }
            return target
        }
    }

    public func read(_ path: DiskPath) throws(FileSystemError) -> [UInt8] {
        try run(.read, path) { disk throws(MemoryDisk.Refusal) in try disk.bytes(at: path) }
    }

    public func holds(_ path: DiskPath, _ bytes: [UInt8]) throws(FileSystemError) -> Bool {
        try run(.read, path) { disk throws(MemoryDisk.Refusal) in try disk.bytes(at: path) == bytes }
    }

    public func sameContent(_ left: DiskPath, _ right: DiskPath) throws(FileSystemError) -> Bool {
        try run(.read, left) { disk throws(MemoryDisk.Refusal) in
            try disk.bytes(at: left) == disk.bytes(at: right)
        }
    }

    public func write(_ bytes: [UInt8], to path: DiskPath) throws(FileSystemError) {
        try run(.write, path) { disk throws(MemoryDisk.Refusal) in
            try disk.addFile(bytes, permissions: 0o644, at: path)
        }
    }

    public func copy(_ original: DiskPath, to path: DiskPath, keepingStamp: Bool) throws(FileSystemError) {
        try run(.write, path) { disk throws(MemoryDisk.Refusal) in
            let (number, bytes) = (try disk.existing(original, followingLast: true), try disk.bytes(at: original))
            try disk.addFile(bytes, permissions: 0o644, at: path)
            guard keepingStamp, let thing = disk.things[number] else { return }
            try disk.change(path) { ($0.modified, $0.permissions) = (thing.modified, thing.permissions) }
        }
    }
}
