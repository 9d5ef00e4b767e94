import FoundationEssentials

/// The folders of one run: a corpus per size, and the output that is made and thrown away in every round.
///
/// In memory where the system has a file system for that: on a disk, files lately deleted make new ones ten times
/// dearer for minutes, which would drown what is to be compared.
struct Workshop {
    let root: String
    let keeps: Bool

    /// Below the given folder, or below `/dev/shm` or the folder for temporary files.
    init(below folder: String?, keeps: Bool) throws {
        let files = FileManager.default
        let memory = "/dev/shm"
        let below = folder ?? (files.isWritableFile(atPath: memory) ? memory : files.temporaryDirectory.path)
        root = "\(below)/stikkord-benchmark-\(ProcessInfo.processInfo.processIdentifier)"
        self.keeps = keeps
        try files.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    var log: String { "\(root)/log" }
    /// Everything a round leaves behind, caches included.
    var output: String { "\(root)/output" }
    var site: String { "\(output)/site" }
    var floorSite: String { "\(output)/floor" }

    func corpus(_ chapters: Int) -> String { "\(root)/corpus-\(chapters)" }

    /// The environment of the children: a cache kept by habit must not survive the round.
    var environment: [String: String] {
        ProcessInfo.processInfo.environment.merging(["XDG_CACHE_HOME": "\(output)/cache"]) { $1 }
    }

    /// An empty output folder, and nothing in the corpus but what was written there.
    func clear(corpus: String) throws {
        let files = FileManager.default
        if files.fileExists(atPath: output) { try files.removeItem(atPath: output) }
        try files.createDirectory(atPath: output, withIntermediateDirectories: true)
        let strangers = try files.contentsOfDirectory(atPath: corpus).filter { name in
            !["bilder", "handbok.yml", "register.yml"].contains(name) && !name.hasPrefix("del-")
        }
        for name in strangers { try files.removeItem(atPath: "\(corpus)/\(name)") }
    }

    /// Makes room for the next size.
    func close(corpus: String) throws {
        if !keeps { try FileManager.default.removeItem(atPath: corpus) }
    }

    func close() {
        if !keeps { try? FileManager.default.removeItem(atPath: root) }
    }
}
