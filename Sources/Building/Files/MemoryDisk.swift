#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the in-memory file system holds: things by number, so that one thing can have several names.
struct MemoryDisk: Sendable {
    struct Thing: Sendable {
        enum Body: Sendable {
            case file([UInt8])
            case folder([DiskPath: Int])
            case link(DiskPath)
        }

        var body: Body
        var permissions: UInt32
        /// Grows with every change on the disk, in place of a clock.
        var modified: Int
        var names = 1

        var size: Int {
            guard case .file(let bytes) = body else { return 0 }
            return bytes.count
        }

        var entries: [DiskPath: Int]? {
            guard case .folder(let entries) = body else { return nil }
            return entries
        }
    }

    /// Why the kernel would say no.
    struct Refusal: Error { let code: Int32 }

    private(set) var things: [Int: Thing] = [0: Thing(body: .folder([:]), permissions: 0o755, modified: 0)]
    private var lastNumber = 0
    private var ticks = 0
    private(set) var usedBytes = 0
    var capacity = Int.max
    var locked: Set<Int> = []

    // MARK: Finding

    /// Where a path leads: the path without links and the number of what is there, if anything is.
    /// Links on the way are followed, the last one if asked for.
    private func place(
        of path: DiskPath, followingLast: Bool, hops: Int = 0
    ) throws(Refusal) -> (path: DiskPath, number: Int?) {
        guard hops < 40 else { throw Refusal(code: ELOOP) }
        var trail: [(path: DiskPath, number: Int)] = [("/", 0)]
        let names = path.names
        for (position, name) in names.enumerated() {
            guard name.bytes.count <= 255 else { throw Refusal(code: ENAMETOOLONG) }
            let here = trail[trail.count - 1]
            guard let entries = things[here.number]?.entries else { throw Refusal(code: ENOTDIR) }
            if name == ".." {
                if trail.count > 1 { trail.removeLast() }
                continue
            }
            let isLast = position == names.count - 1
            guard let next = entries[name] else {
                guard isLast else { throw Refusal(code: ENOENT) }
                return (here.path.appending(name), nil)
            }
            if case .link(let target) = things[next]?.body, followingLast || !isLast {
                let rest = names[(position + 1)...].reduce(here.path.appending(target)) { $0.appending($1) }
                return try place(of: rest, followingLast: followingLast, hops: hops + 1)
            }
            trail.append((here.path.appending(name), next))
        }
        return trail[trail.count - 1]
    }

    func number(at path: DiskPath, followingLast: Bool = false) throws(Refusal) -> Int? {
        try place(of: path, followingLast: followingLast).number
    }

    func resolve(_ path: DiskPath) throws(Refusal) -> DiskPath {
        let place = try place(of: path, followingLast: true)
        guard place.number != nil else { throw Refusal(code: ENOENT) }
        return place.path
    }

    func existing(_ path: DiskPath, followingLast: Bool = false) throws(Refusal) -> Int {
        guard let number = try number(at: path, followingLast: followingLast) else { throw Refusal(code: ENOENT) }
        return number
    }

    func bytes(at path: DiskPath) throws(Refusal) -> [UInt8] {
        switch things[try existing(path, followingLast: true)]?.body {
        case .file(let bytes): return bytes
        case .folder: throw Refusal(code: EISDIR)
        default: throw Refusal(code: EINVAL)
        }
    }

    func entries(of path: DiskPath) throws(Refusal) -> [DiskPath: Int] {
        guard let entries = things[try existing(path)]?.entries else { throw Refusal(code: ENOTDIR) }
        return entries
    }

    // MARK: Changing

    mutating func add(_ body: Thing.Body, permissions: UInt32, at path: DiskPath) throws(Refusal) {
        try check(isFree: path)
        lastNumber += 1
        ticks += 1
        things[lastNumber] = Thing(body: body, permissions: permissions, modified: ticks)
        let number = lastNumber
        try enter(number, at: path)
    }

    /// Writes as far as there is room, as a real disk does.
    mutating func addFile(_ bytes: [UInt8], permissions: UInt32, at path: DiskPath) throws(Refusal) {
        let fitting = min(bytes.count, max(0, capacity - usedBytes))
        try add(.file(Array(bytes.prefix(fitting))), permissions: permissions, at: path)
        usedBytes += fitting
        if fitting < bytes.count { throw Refusal(code: ENOSPC) }
    }

    mutating func addName(_ path: DiskPath, of number: Int) throws(Refusal) {
        if things[number]?.entries != nil { throw Refusal(code: EPERM) }
        try check(isFree: path)
        try enter(number, at: path)
        things[number]?.names += 1
    }

    mutating func remove(_ path: DiskPath, folder: Bool) throws(Refusal) {
        let number = try existing(path)
        let entries = things[number]?.entries
        if let entries, !folder || !entries.isEmpty { throw Refusal(code: folder ? ENOTEMPTY : EISDIR) }
        if entries == nil, folder { throw Refusal(code: ENOTDIR) }
        try leave(path)
        things[number]?.names -= 1
        guard let thing = things[number], thing.names == 0 else { return }
        usedBytes -= thing.size
        things[number] = nil
    }

    mutating func rename(_ path: DiskPath, to new: DiskPath) throws(Refusal) {
        let number = try existing(path)
        try check(isFree: new)
        try leave(path)
        try enter(number, at: new)
    }

    mutating func exchange(_ left: DiskPath, _ right: DiskPath) throws(Refusal) {
        let (first, second) = (try existing(left), try existing(right))
        try enter(second, at: left)
        try enter(first, at: right)
    }

    mutating func change(_ path: DiskPath, _ change: (inout Thing) -> Void) throws(Refusal) {
        let number = try existing(path)
        if var thing = things[number] {
            change(&thing)
            things[number] = thing
        }
    }

    private func check(isFree path: DiskPath) throws(Refusal) {
        if try number(at: path) != nil { throw Refusal(code: EEXIST) }
    }

    private mutating func enter(_ number: Int, at path: DiskPath) throws(Refusal) {
        try edit(path.folder) { $0[path.lastName] = number }
    }

    private mutating func leave(_ path: DiskPath) throws(Refusal) {
        try edit(path.folder) { $0[path.lastName] = nil }
    }

    private mutating func edit(_ path: DiskPath, _ change: (inout [DiskPath: Int]) -> Void) throws(Refusal) {
        let folder = try existing(path, followingLast: true)
        guard var thing = things[folder], var entries = thing.entries else { throw Refusal(code: ENOTDIR) }
        // Let go of the old value first, so that a folder of 10,000 names is not copied for each of them.
        things[folder] = nil
        thing.body = .link("")
        change(&entries)
        ticks += 1
        thing.modified = ticks
        thing.body = .folder(entries)
        things[folder] = thing
    }
}
