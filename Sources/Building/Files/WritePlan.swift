/// Something that is not ours lies where the site needs to be.
public struct PublishCollision: Hashable, Sendable {
    /// The site's file that cannot be written, from the output folder on.
    public let wanted: String
    /// What is in the way: the same path, a file where a folder is needed, or something in a folder of that name.
    public let inTheWay: String
}

/// What to do to make an output folder the new site. Decided from lists alone, so that it can be tried without a disk.
struct WritePlan: Sendable {
    /// One file of the new site.
    struct Wanted: Sendable {
        let path: DiskPath
        let size: Int
    }

    enum Fate: Hashable, Sendable {
        case new, changed, unchanged
        /// Ours, and of the same size as before: only its bytes can tell.
        case undecided
    }

    /// A folder of the new tree; its permissions are those of the old one, if there was one.
    struct Folder: Hashable, Sendable {
        let path: DiskPath
        let old: FileInfo?
    }

    /// One for each wanted file.
    private(set) var fates: [Fate] = []
    /// Every folder, those above before those below.
    private(set) var folders: [Folder] = []
    /// What is not ours and is carried over as it is: files, links, sockets.
    private(set) var foreign: [FolderTree.Entry] = []
    /// Ours, and no longer made.
    private(set) var obsolete: [DiskPath] = []
    private(set) var collisions: [PublishCollision] = []

    /// Whether there is anything to do at all.
    var changesNothing: Bool { obsolete.isEmpty && fates.allSatisfy { $0 == .unchanged } }

    /// `made`: what the manifest says we made, the manifest itself included.
    init(wanted: [Wanted], tree: FolderTree, made: Set<DiskPath>) throws(FileSystemError) {
        let site = try Self.siteMap(wanted)
        let ownFolders = DiskPath.folders(above: made)
        var old: [DiskPath: FileInfo] = [:]
        var kept: [DiskPath] = []
        for entry in tree.entries {
            let isFolder = entry.info.kind == .folder
            if isFolder || (entry.info.kind == .file && made.contains(entry.path)) {
                old[entry.path] = entry.info
                if isFolder, !ownFolders.contains(entry.path) { kept.append(entry.path) }
                if !isFolder, site.files[entry.path] == nil { obsolete.append(entry.path) }
            } else {
                foreign.append(entry)
            }
        }
        collisions = Self.collisions(of: foreign.map(\.path), folders: kept, with: site)
        fates = wanted.map { file in
            guard let info = old[file.path], info.kind == .file else { return .new }
            return info.size == file.size ? .undecided : .changed
        }
        let needed = DiskPath.folders(above: foreign.map(\.path) + kept).union(kept).union(site.folders.keys)
        folders = needed.sorted().map { Folder(path: $0, old: old[$0].flatMap { $0.kind == .folder ? $0 : nil }) }
    }

    /// Tells how the undecided files turned out, in their order.
    mutating func settle(isUnchanged: [Bool]) {
        var answers = isUnchanged.makeIterator()
        for index in fates.indices where fates[index] == .undecided {
            fates[index] = answers.next() == true ? .unchanged : .changed
        }
    }

    /// Every file of the site, and of every folder it needs one file that needs it.
    private struct SiteMap {
        var files: [DiskPath: Int] = [:]
        var folders: [DiskPath: DiskPath] = [:]
    }

    private static func siteMap(_ wanted: [Wanted]) throws(FileSystemError) -> SiteMap {
        var map = SiteMap()
        map.files.reserveCapacity(wanted.count)
        for (index, file) in wanted.enumerated() {
            if map.files.updateValue(index, forKey: file.path) != nil {
                throw FileSystemError(.publish, file.path, .pathTakenTwice)
            }
            var folder = file.path.folder
            // Whoever came first has brought the folders above it, too.
            while !folder.bytes.isEmpty, map.folders[folder] == nil {
                map.folders[folder] = file.path
                folder = folder.folder
            }
        }
        for file in wanted where map.folders[file.path] != nil {
            throw FileSystemError(.publish, file.path, .pathTakenTwice)
        }
        return map
    }

    private static func collisions(
        of foreign: [DiskPath], folders: [DiskPath], with site: SiteMap
    ) -> [PublishCollision] {
        var found: Set<PublishCollision> = []
        for path in foreign {
            let wanted = site.files[path] != nil ? path : site.folders[path]
            if let wanted { found.insert(PublishCollision(wanted: wanted.text, inTheWay: path.text)) }
        }
        for path in DiskPath.folders(above: foreign + folders).union(folders) where site.files[path] != nil {
            found.insert(PublishCollision(wanted: path.text, inTheWay: path.text))
        }
        return found.sorted { DiskPath($0.inTheWay) < DiskPath($1.inTheWay) }
    }
}
