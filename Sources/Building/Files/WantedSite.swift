/// The files to publish, checked, sorted, and with the manifest that belongs to them.
struct WantedSite: Sendable {
    let wanted: [WritePlan.Wanted]
    private let files: [OutputFile]
    private let manifest: [UInt8]

    init(_ files: [OutputFile], in fileSystem: some FileSystem) throws(FileSystemError) {
        var pairs: [(path: DiskPath, file: OutputFile)] = []
        pairs.reserveCapacity(files.count)
        for file in files { pairs.append((try file.checkedPath(), file)) }
        pairs.sort { $0.path < $1.path }
        let manifest = Manifest.bytes(of: pairs.map(\.path))
        var wanted: [WritePlan.Wanted] = []
        wanted.reserveCapacity(files.count + 1)
        for (path, file) in pairs {
            wanted.append(WritePlan.Wanted(path: path, size: try Self.size(of: file, in: fileSystem)))
        }
        wanted.append(WritePlan.Wanted(path: Manifest.path, size: manifest.count))
        self.files = pairs.map(\.file)
        self.manifest = manifest
        self.wanted = wanted
    }

    func content(of index: Int) -> OutputFile.Content {
        index < files.count ? files[index].content : .bytes(manifest)
    }

    /// The manifest is ours alone and not counted among the site's files.
    func summary(of plan: WritePlan) -> PublishSummary {
        var summary = PublishSummary()
        for index in files.indices {
            if plan.fates[index] == .unchanged {
                summary.unchanged += 1
            } else {
                summary.written += 1
                summary.bytes += wanted[index].size
            }
        }
        summary.removed = plan.obsolete.count
        summary.keptForeign = plan.foreign.count
        return summary
    }

    private static func size(of file: OutputFile, in fileSystem: some FileSystem) throws(FileSystemError) -> Int {
        switch file.content {
        case .bytes(let bytes): return bytes.count
        case .copy(_, let diskPath):
            // The original may be a link inside the content folder.
            let original = try fileSystem.resolve(DiskPath(diskPath))
            return try fileSystem.info(original)?.size ?? 0
        }
    }
}
