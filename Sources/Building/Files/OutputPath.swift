extension OutputFile {
    /// The file's path in bytes, if it stays inside the output folder and can be told in the manifest.
    func checkedPath() throws(FileSystemError) -> DiskPath {
        let path = DiskPath(path)
        let forbidden: (UInt8) -> Bool = { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }
        let names = path.bytes.split(separator: DiskPath.slash, omittingEmptySubsequences: false)
        let areUsable = names.allSatisfy { name in
            !name.isEmpty && name.count <= 255 && !name.elementsEqual(".".utf8) && !name.elementsEqual("..".utf8)
        }
        guard areUsable, !path.bytes.contains(where: forbidden), path != Manifest.path else {
            throw FileSystemError(.publish, path, .unusablePath)
        }
        return path
    }
}

/// The list of what Stikkord made in an output folder, published with it: whatever else lies there is somebody else's.
enum Manifest {
    static let path: DiskPath = ".stikkord-manifest"

    /// Says the form of what follows; another form needs another number.
    private static let header = Array("stikkord-manifest 1\n".utf8)

    static func bytes(of paths: [DiskPath]) -> [UInt8] {
        var bytes = header
        bytes.reserveCapacity(paths.reduce(header.count) { $0 + $1.bytes.count + 1 })
        for path in paths {
            bytes += path.bytes
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// The paths in a manifest; nil when it is none we can read. They only ever tell apart what the disk itself shows,
    /// so a line with `..` in it does no harm.
    static func paths(in bytes: [UInt8]) -> [DiskPath]? {
        guard bytes.starts(with: header) else { return nil }
        return bytes[header.count...].split(separator: UInt8(ascii: "\n")).map { DiskPath(bytes: Array($0)) }
    }
}
