import CPOSIX

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

// Reading and comparing what files hold.
extension POSIXFileSystem {
    /// Big enough that a page is one call, small enough to stay in the processor's cache.
    static var chunk: Int { 1 << 17 }

    public func read(_ path: DiskPath) throws(FileSystemError) -> [UInt8] {
        let file = try OpenFile(path, O_RDONLY, for: .read)
        var raw = stat()
        try Kernel.call(.read, at: path) { unsafe Int(fstat(file.descriptor, &raw)) }
        // One byte more than told, so that the end shows without a second call; a file that grows meanwhile goes on.
        var room = Int(raw.st_size) + 1
        var bytes = try file.next(room)
        while bytes.count == room {
            let more = try file.next(max(Self.chunk, room))
            room += max(Self.chunk, room)
            bytes += more
        }
        return bytes
    }

    public func holds(_ path: DiskPath, _ bytes: [UInt8]) throws(FileSystemError) -> Bool {
        let file = try OpenFile(path, O_RDONLY, for: .read)
        var done = 0
        while true {
            let room = min(Self.chunk, bytes.count - done + 1)
            let found = try file.next(room)
            guard found.count <= bytes.count - done else { return false }
            if !Self.isSame(found, bytes, from: done) { return false }
            done += found.count
            if found.count < room { return done == bytes.count }
        }
    }

    /// Whether the bytes stand in the others at an offset (which leaves room for them).
    private static func isSame(_ part: [UInt8], _ whole: [UInt8], from offset: Int) -> Bool {
        unsafe part.withUnsafeBytes { part in
            unsafe whole.withUnsafeBytes { whole in
                guard let left = part.baseAddress, let right = whole.baseAddress else { return unsafe part.isEmpty }
                return unsafe memcmp(left, right + offset, part.count) == 0
            }
        }
    }

    public func sameContent(_ left: DiskPath, _ right: DiskPath) throws(FileSystemError) -> Bool {
        let one = try OpenFile(left, O_RDONLY, for: .read)
        let two = try OpenFile(right, O_RDONLY, for: .read)
        while true {
            let chunk = try one.next(Self.chunk)
            if try chunk != two.next(Self.chunk) { return false }
            if chunk.isEmpty { return true }
        }
    }
}
