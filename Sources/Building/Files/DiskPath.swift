/// A name or path on the disk: bytes, as the kernel sees it.
///
/// Not a `String`, for two reasons: a name need not be UTF-8, and Swift calls `å` and `a` + ring the same string
/// while they are two files on the disk.
public struct DiskPath: Hashable, Sendable {
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) { self.bytes = bytes }

    public init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

    static let slash = UInt8(ascii: "/")

    public var isAbsolute: Bool { bytes.first == Self.slash }

    /// For telling people; what is not UTF-8 is shown as `�`.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The text, if the bytes are UTF-8.
    public var exactText: String? { String(validating: bytes, as: UTF8.self) }

    /// This path with one name (or a relative path) after it.
    public func appending(_ name: DiskPath) -> DiskPath {
        if bytes.isEmpty || name.isAbsolute { return name }
        if name.bytes.isEmpty { return self }
        var joined: [UInt8] = []
        joined.reserveCapacity(bytes.count + 1 + name.bytes.count)
        joined += bytes
        if bytes.last != Self.slash { joined.append(Self.slash) }
        joined += name.bytes
        return DiskPath(bytes: joined)
    }

    /// The last name of the path.
    public var lastName: DiskPath {
        DiskPath(bytes: Array(bytes[(bytes.lastIndex(of: Self.slash).map { $0 + 1 } ?? 0)...]))
    }

    /// The path without its last name: empty for a bare name, `/` for a name at the root.
    public var folder: DiskPath {
        guard let end = bytes.lastIndex(of: Self.slash) else { return DiskPath(bytes: []) }
        return DiskPath(bytes: Array(bytes[..<max(end, isAbsolute ? 1 : 0)]))
    }

    /// The names in the path, without empty ones and `.`, which mean nothing.
    public var names: [DiskPath] {
        bytes.split(separator: Self.slash).filter { $0 != [UInt8(ascii: ".")] }.map { DiskPath(bytes: Array($0)) }
    }

    /// The same path without `//`, `/./` and a closing slash.
    public var tidied: DiskPath {
        var result = DiskPath(bytes: isAbsolute ? [Self.slash] : [])
        for name in names { result = result.appending(name) }
        return result
    }

    /// Every folder above any of some relative paths, the one they start from left out.
    static func folders(above paths: some Sequence<DiskPath>) -> Set<DiskPath> {
        var folders: Set<DiskPath> = []
        for path in paths {
            var folder = path.folder
            // What is known has brought all above it, too.
            while !folder.bytes.isEmpty, folders.insert(folder).inserted { folder = folder.folder }
        }
        return folders
    }

    /// Whether this path is `folder` or lies below it; both must be tidy.
    public func isInside(_ folder: DiskPath) -> Bool {
        guard bytes.starts(with: folder.bytes) else { return false }
        let end = folder.bytes.count
        return bytes.count == end || folder.bytes == [Self.slash] || bytes[end] == Self.slash
    }
}

extension DiskPath {
    /// All bytes at once: the array's own way, byte by byte, shows when 10,000 paths are looked up.
    public func hash(into hasher: inout Hasher) {
        unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    }
}

extension DiskPath: Comparable {
    public static func < (left: DiskPath, right: DiskPath) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

extension DiskPath: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(text) }
}

extension DiskPath: CustomStringConvertible {
    public var description: String { text }
}
