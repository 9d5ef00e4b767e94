#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The new site being built beside the old one.
struct StagingTree {
    let fileSystem: any FileSystem
    let old: DiskPath
    let new: DiskPath

    /// Builds everything; the folders' own permissions come last, since some do not let us write.
    func build(_ site: WantedSite, _ plan: WritePlan, like top: FileInfo?) throws(FileSystemError) {
        try fileSystem.makeFolder(new, like: top)
        for folder in plan.folders {
            try fileSystem.makeFolder(new.appending(folder.path), like: folder.old)
        }
        for (index, file) in site.wanted.enumerated() {
            if plan.fates[index] == .unchanged {
                try carryOver(file.path, .file)
            } else {
                try write(site.content(of: index), to: new.appending(file.path))
            }
        }
        for entry in plan.foreign { try carryOver(entry.path, entry.info.kind) }
        for folder in plan.folders.reversed() { try close(new.appending(folder.path), like: folder.old) }
        try close(new, like: top)
    }

    private func write(_ content: OutputFile.Content, to path: DiskPath) throws(FileSystemError) {
        switch content {
        case .bytes(let bytes): try fileSystem.write(bytes, to: path)
        case .copy(_, let original): try fileSystem.copy(DiskPath(original), to: path, keepingStamp: false)
        }
    }

    /// Gives the old thing a name in the new tree, or copies it where the disk refuses that.
    private func carryOver(_ path: DiskPath, _ kind: FileInfo.Kind) throws(FileSystemError) {
        let (from, to) = (old.appending(path), new.appending(path))
        do {
            try fileSystem.link(from, as: to)
        } catch {
            guard let code = error.code, Self.refusals.contains(code) else { throw error }
            switch kind {
            case .file: try fileSystem.copy(from, to: to, keepingStamp: true)
            case .link: try fileSystem.makeLink(to, to: try fileSystem.linkTarget(from))
            case .folder, .other: throw error
            }
        }
    }

    /// How disks say that they do not make hard links, not here, not of this file, or not one more.
    private static var refusals: [Int32] { [EPERM, EACCES, EXDEV, EMLINK, ENOSYS, ENOTSUP, EOPNOTSUPP] }

    /// Most folders have had their permissions from the beginning.
    private func close(_ folder: DiskPath, like old: FileInfo?) throws(FileSystemError) {
        guard let old, old.permissions & 0o700 != 0o700 else { return }
        try fileSystem.setPermissions(old.permissions, of: folder)
    }
}
