/// What publishing came to.
public enum PublishResult: Hashable, Sendable {
    case published(PublishSummary)
    /// Nothing was written: what lies there is not ours.
    case refused([PublishCollision])
}

/// How much publishing changed.
public struct PublishSummary: Hashable, Sendable {
    /// Files of the site that were new or had changed.
    public internal(set) var written = 0
    /// Files of the site that were right already.
    public internal(set) var unchanged = 0
    /// Files of an earlier site that nobody makes any more.
    public internal(set) var removed = 0
    /// Files in the folder that are not ours.
    public internal(set) var keptForeign = 0
    /// How many bytes were written.
    public internal(set) var bytes = 0
    /// Whether the folder was left wholly untouched.
    public internal(set) var changedNothing = false
    /// Why the old site could not be cleared away beside the new one, if it could not; the next publishing tries again.
    public internal(set) var leftBehind: FileSystemError?
}

/// Makes an output folder wholly the new site, or leaves it wholly the old one, whatever happens on the way.
///
/// The new site is built beside the old one, from hard links where nothing changed, and takes its name in one step. So a
/// process killed at any moment leaves one of them whole, and at most a dot-folder that the next run clears away.
/// (Nothing is flushed to the platter: against a power cut only the file system itself protects.)
public struct SitePublisher: Sendable {
    let fileSystem: any FileSystem
    let output: DiskPath
    let jobs: Int
    let patience: Duration

    /// - Parameters:
    ///   - output: an absolute path; it and the folders above it are made if need be. It must hold neither the content
    ///     nor the process's working folder: everything in it moves to a new folder of the same name.
    ///   - jobs: how many files are compared at a time.
    ///   - patience: how long to wait for another build that publishes to a folder beside this one.
    public init(_ fileSystem: any FileSystem, output: String, jobs: Int = 1, patience: Duration = .seconds(2)) {
        self.fileSystem = fileSystem
        self.output = DiskPath(output)
        self.jobs = jobs
        self.patience = patience
    }

    /// Publishes the site. `announce` is called as soon as it is there, before the old one is cleared away.
    public func publish(
        _ files: [OutputFile], announce: @Sendable (PublishSummary) -> Void = { _ in }
    ) async throws(FileSystemError) -> PublishResult {
        let site = try WantedSite(files, in: fileSystem)
        let place = try PublishPlace(output, in: fileSystem)
        try fileSystem.makeFolders(place.parent)
        let lock = try await takeLock(place.parent)
        defer { lock.release() }

        try place.recover(in: fileSystem)
        let tree = try place.tree(in: fileSystem)
        var plan = try WritePlan(wanted: site.wanted, tree: tree ?? .empty, made: try made(in: place, tree))
        guard plan.collisions.isEmpty else { return .refused(plan.collisions) }
        plan.settle(isUnchanged: try await compare(site, with: place, plan))

        var summary = site.summary(of: plan)
        summary.changedNothing = plan.changesNothing
        if summary.changedNothing {
            announce(summary)
            return .published(summary)
        }
        try build(site, plan, tree, at: place)
        announce(summary)
        do throws(FileSystemError) { try place.clear(in: fileSystem) } catch { summary.leftBehind = error }
        return .published(summary)
    }

    private func takeLock(_ folder: DiskPath) async throws(FileSystemError) -> FolderLock {
        let deadline = ContinuousClock.now + patience
        while true {
            if let lock = try fileSystem.lock(folder) { return lock }
            guard ContinuousClock.now < deadline, !Task.isCancelled else {
                throw FileSystemError(.publish, output, .lockTaken)
            }
            try? await Task.sleep(for: .milliseconds(20))
        }
    }

    /// What we made there earlier, as the manifest tells.
    private func made(in place: PublishPlace, _ tree: FolderTree?) throws(FileSystemError) -> Set<DiskPath> {
        guard let entry = tree?.entries.first(where: { $0.path == Manifest.path }), entry.info.kind == .file else {
            return []
        }
        let path = place.output.appending(Manifest.path)
        guard let paths = Manifest.paths(in: try fileSystem.read(path)) else {
            throw FileSystemError(.publish, path, .unknownManifest)
        }
        return Set(paths).union([Manifest.path])
    }

    /// Whether each undecided file is as it was.
    private func compare(
        _ site: WantedSite, with place: PublishPlace, _ plan: WritePlan
    ) async throws(FileSystemError) -> [Bool] {
        let undecided = plan.fates.indices.filter { plan.fates[$0] == .undecided }
        let answers = await undecided.parallelMap(jobs: jobs) { _, index -> Result<Bool, FileSystemError> in
            let path = place.output.appending(site.wanted[index].path)
            do throws(FileSystemError) {
                switch site.content(of: index) {
                case .bytes(let bytes): return .success(try fileSystem.holds(path, bytes))
                case .copy(_, let original): return .success(try fileSystem.sameContent(DiskPath(original), path))
                }
            } catch { return .failure(error) }
        }
        var same: [Bool] = []
        same.reserveCapacity(answers.count)
        for answer in answers { same.append(try answer.get()) }
        return same
    }

    /// Builds the new site and gives it the output folder's name. What fails leaves nothing but the old site.
    private func build(
        _ site: WantedSite, _ plan: WritePlan, _ tree: FolderTree?, at place: PublishPlace
    ) throws(FileSystemError) {
        do throws(FileSystemError) {
            let staging = StagingTree(fileSystem: fileSystem, old: place.output, new: place.staging)
            try staging.build(site, plan, like: tree?.top)
            try place.swap(isNew: tree == nil, in: fileSystem)
        } catch {
            // Our own failure to clear up must not hide why; the next publishing clears up.
            try? fileSystem.removeTree(place.staging)
            throw error
        }
    }
}
