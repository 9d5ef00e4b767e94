#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The output folder and the two names beside it that publishing needs.
struct PublishPlace: Sendable {
    let output: DiskPath
    let parent: DiskPath
    /// The new site while it is built; after the swap the old one.
    let staging: DiskPath
    /// The old site for a moment, on disks that cannot swap two names in one step.
    let aside: DiskPath

    /// A symbolic link is published to where it points, so that the link itself stays.
    init(_ path: DiskPath, in fileSystem: some FileSystem) throws(FileSystemError) {
        output = try Self.target(of: path, in: fileSystem)
        parent = output.folder
        let name = output.lastName.bytes
        staging = parent.appending(DiskPath(bytes: Array(".".utf8) + name + Array(".stikkord-staging".utf8)))
        aside = parent.appending(DiskPath(bytes: Array(".".utf8) + name + Array(".stikkord-old".utf8)))
    }

    private static func target(of path: DiskPath, in fileSystem: some FileSystem) throws(FileSystemError) -> DiskPath {
        var path = path.tidied
        guard path.isAbsolute else { throw FileSystemError(.publish, path, .unusablePath) }
        for _ in 0..<40 {
            if path.lastName == ".." { path = try fileSystem.resolve(path) }
            guard path.bytes.count > 1 else { throw FileSystemError(.publish, path, .unusablePath) }
            guard let info = try fileSystem.info(path), info.kind == .link else { return path }
            path = path.folder.appending(try fileSystem.linkTarget(path)).tidied
        }
        throw FileSystemError(.publish, path, .system(ELOOP))
    }

    /// Puts right what a killed run left.
    func recover(in fileSystem: some FileSystem) throws(FileSystemError) {
        if try fileSystem.info(aside) != nil, try fileSystem.info(output) == nil {
            // It died between two renames: the old site gets its name back.
            try fileSystem.rename(aside, to: output)
        }
        try clear(in: fileSystem)
    }

    /// Removes what is not the site.
    func clear(in fileSystem: some FileSystem) throws(FileSystemError) {
        try fileSystem.removeTree(aside)
        try fileSystem.removeTree(staging)
    }

    /// What is in the output folder; nil when there is none yet.
    func tree(in fileSystem: some FileSystem) throws(FileSystemError) -> FolderTree? {
        guard let top = try fileSystem.info(output) else { return nil }
        guard top.kind == .folder else { throw FileSystemError(.publish, output, .system(ENOTDIR)) }
        guard !top.isMountPoint else { throw FileSystemError(.publish, output, .mountPoint) }
        return try FolderTree(output, top: top, in: fileSystem)
    }

    /// The moment itself.
    func swap(isNew: Bool, in fileSystem: some FileSystem) throws(FileSystemError) {
        if isNew { return try fileSystem.rename(staging, to: output) }
        do {
            try fileSystem.exchange(staging, output)
        } catch {
            switch error.code {
            case EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP: try swapInTwoSteps(in: fileSystem)
            case EBUSY, EXDEV: throw FileSystemError(.publish, output, .mountPoint)
            default: throw error
            }
        }
    }

    private func swapInTwoSteps(in fileSystem: some FileSystem) throws(FileSystemError) {
        do {
            try fileSystem.rename(output, to: aside)
        } catch {
            let isHeld = error.code == EBUSY || error.code == EXDEV
            throw isHeld ? FileSystemError(.publish, output, .mountPoint) : error
        }
        do {
            try fileSystem.rename(staging, to: output)
        } catch {
            try? fileSystem.rename(aside, to: output)
            throw error
        }
    }
}

extension FileSystem {
    /// Makes a folder and those above it, as far as they are missing.
    func makeFolders(_ folder: DiskPath) throws(FileSystemError) {
        guard folder.bytes.count > 1, try info(folder) == nil else { return }
        try makeFolders(folder.folder)
        do {
            try makeFolder(folder, like: nil)
        } catch {
            // Another build may have been quicker.
            guard error.code == EEXIST else { throw error }
        }
    }
}
