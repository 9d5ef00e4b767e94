internal import Diagnostics

/// The folders that hold chapters, and which file is each folder's own page.
struct FolderTree {
    struct Folder {
        var files: [Int] = []
        /// Whole paths.
        var subfolders: Set<String> = []
        /// The folder's page: index.md before README.md before _index.md.
        var index: Int?
    }

    private(set) var folders: [String: Folder] = [:]
    private var files: [SourcePath: Int] = [:]

    init(_ paths: [SourcePath]) {
        for (number, path) in paths.enumerated() {
            files[path] = number
            let folder = String(path.folder)
            register(folder)
            folders[folder, default: Folder()].files.append(number)
        }
        for (name, folder) in folders {
            folders[name]?.index =
                folder.files
                .compactMap { file in Self.pageRank(paths[file]).map { (rank: $0, file: file) } }
                .min { ($0.rank, $0.file) < ($1.rank, $1.file) }?.file
        }
    }

    func file(_ path: SourcePath) -> Int? { files[path] }

    /// Makes sure that a folder and all above it are known.
    private mutating func register(_ folder: String) {
        guard folders[folder] == nil else { return }
        folders[folder] = Folder()
        guard !folder.isEmpty else { return }
        let parent = String(SourcePath(folder).folder)
        register(parent)
        folders[parent]?.subfolders.insert(folder)
    }

    /// How well a name suits a folder's page; nil when it does not.
    static func pageRank(_ path: SourcePath) -> Int? {
        ["index.md", "readme.md", "_index.md", "index.markdown"].firstIndex(of: path.fileName.lowercased())
    }

    /// `metoder/`, `metoder/index.md` and `metoder` all name the folder `metoder`.
    static func folderNamed(by path: String) -> String {
        let path = SourcePath(path)
        if pageRank(path) != nil { return String(path.folder) }
        return path.text.hasSuffix("/") ? String(path.text.dropLast()) : path.text
    }
}
