import FoundationEssentials

/// How large a written site is.
struct SiteSize {
    let files: Int
    let bytes: Int
    /// The median size of the pages of chapters: the HTML in the folders of parts.
    let pageBytes: Double
    /// The same for the first hundred chapters alone. Their words are the same in every size, so that growth from one
    /// size to another is what the site adds, not chance in the text.
    let earlyPageBytes: Double
    let search: SearchSize

    init(of folder: String, chapters: Int) throws {
        let written = try WrittenFile.all(in: folder)
        let pages = written.filter { $0.path.hasPrefix("del-") && $0.path.hasSuffix(".html") }
        guard !pages.isEmpty else { throw BenchmarkFailure("\(folder) has no page in a folder del-…") }
        files = written.count
        search = SearchSize(written, chapters: chapters)
        bytes = written.map(\.bytes).reduce(0, +)
        pageBytes = pages.map { Double($0.bytes) }.median
        let early = pages.filter { page in (1...4).contains { page.path.hasPrefix("del-000\($0)/") } }
        earlyPageBytes = early.map { Double($0.bytes) }.median
    }
}

/// A file of the output: where it is, how large, and when it was last written.
struct WrittenFile: Hashable {
    let path: String
    let bytes: Int
    let time: Date

    /// Every regular file below a folder.
    static func all(in folder: String) throws -> Set<WrittenFile> {
        let files = FileManager.default
        var all: Set<WrittenFile> = []
        for path in try files.subpathsOfDirectory(atPath: folder) {
            let attributes = try files.attributesOfItem(atPath: "\(folder)/\(path)")
            guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
            guard let bytes = attributes[.size] as? any BinaryInteger, let time = attributes[.modificationDate] as? Date
            else { throw BenchmarkFailure("the size and time of \(folder)/\(path) cannot be read") }
            all.insert(WrittenFile(path: path, bytes: Int(bytes), time: time))
        }
        return all
    }
}
