internal import Diagnostics
public import HandbookModel
internal import Language
internal import Markup

/// Everything an editor can refer to, by the name they would write.
public struct LabelTable: Sendable {
    enum Place: Sendable {
        case chapter(ChapterID)
        case part(PartID)
        case frontPage
        case asset(SourcePath)
    }

    private let places: [String: Place]
    /// Paths as they are written, by their lower-case form.
    private let spellings: [String: String]
    /// All paths with the same file name, by that name in lower case.
    private let byFileName: [String: [String]]
    private let fileNames: [String]
    private let chapters: [Chapter]
    let unpublished: Set<SourcePath>

    public init(_ handbook: Handbook) {
        var places: [String: Place] = [:]
        for (index, chapter) in handbook.chapters.enumerated() {
            let place = Place.chapter(ChapterID(index))
            places[chapter.path.text] = place
            if chapter.route.path.hasSuffix("/index.html") || chapter.route.path == "index.html" {
                let folder = String(chapter.path.folder)
                if places[folder] == nil { places[folder] = place }
            }
        }
        for (index, part) in handbook.parts.enumerated() where part.page == nil && !part.folder.isEmpty {
            places[part.folder] = .part(PartID(index))
        }
        if handbook.frontPage == nil, places[""] == nil { places[""] = .frontPage }
        for path in handbook.assets.keys { places[path.text] = .asset(path) }
        self.places = places

        let paths = places.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        spellings = Dictionary(paths.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        byFileName = Dictionary(grouping: paths) { SourcePath($0).fileName.lowercased() }
        fileNames = byFileName.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        chapters = handbook.chapters
        unpublished = handbook.unpublished
    }

    func place(_ path: String) -> Place? { places[path] }

    /// The path that differs from this one only in case.
    func spelling(of path: String) -> String? {
        guard let spelling = spellings[path.lowercased()], spelling != path else { return nil }
        return spelling
    }

    func hasAnchor(_ anchor: String, in chapter: ChapterID) -> Bool {
        chapters[chapter.index].document.heading(at: anchor) != nil
    }

    func nearestAnchor(to anchor: String, in chapter: ChapterID) -> String? {
        let all = chapters[chapter.index].headings.map(\.anchor).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let slug = anchorSlug(anchor)
        return all.first { $0 == slug && !slug.isEmpty } ?? NearMiss.nearest(to: anchor, among: all)
            ?? all.first { $0.hasPrefix(anchor) || anchor.hasPrefix($0) && !$0.isEmpty }
    }

    /// The chapter behind a page's name, as other tools write links: `x.html` or `x` for `x.md`, `x` for `x/index.md`.
    func chapterPath(ofPage path: String) -> String? {
        var stem = path
        for ending in [".html", ".htm"] where path.hasSuffix(ending) { stem = String(path.dropLast(ending.count)) }
        if stem.hasSuffix("/index") { stem = String(stem.dropLast("/index".count)) }
        return [path + ".md", stem + ".md", stem + "/index.md", stem + "/README.md"].first { places[$0] != nil }
    }

    /// The path the editor probably meant: the same name elsewhere, the same with `.md`, or a name nearly the same.
    func nearestPath(to path: String) -> String? {
        // A path as Windows writes it.
        let path = path.replacing("\\", with: "/")
        if places[path] != nil { return path }
        let name = SourcePath(path).fileName.lowercased()
        if FolderNames.pages.contains(name) { return nearestInFolders(path) }
        for candidate in [name, name + ".md"] {
            if let same = byFileName[candidate]?.first { return same }
        }
        return NearMiss.nearest(to: name, among: fileNames).flatMap { byFileName[$0]?.first }
    }

    /// `index.md` stands in every folder: there it is the folder that is misspelt.
    private func nearestInFolders(_ path: String) -> String? {
        let name = SourcePath(path).fileName.lowercased()
        return NearMiss.nearest(to: path, among: byFileName[name] ?? [])
    }
}

private enum FolderNames {
    static let pages: Set<String> = ["index.md", "readme.md", "_index.md"]
}
