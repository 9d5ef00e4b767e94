internal import Diagnostics
internal import Language
internal import Markup

/// The parts of a handbook and the order of their chapters, by number in the list of chapters given.
struct ReadingOrder {
    struct PartOrder {
        var folder: String
        var title: String?
        var page: Int?
        var chapters: [Int]
        /// Whether the part has a page of its own, made if need be.
        var hasPage: Bool
    }

    private(set) var frontPage: Int?
    private(set) var parts: [PartOrder] = []
    /// Chapters in no part.
    private(set) var rest: [Int] = []
    /// Chapters that are the page of a folder below the root.
    let folderPages: Set<Int>
    private(set) var findings: [Finding] = []

    private let chapters: [ParsedChapter]
    private let tree: FolderTree
    private let names: Collation
    /// Chapters that exist, but have no place in the order: unpublished ones, and translations.
    private let unpublished: Set<SourcePath>

    init(
        _ chapters: [ParsedChapter], configuration: HandbookConfiguration, summary: Document?,
        unpublished: Set<SourcePath>
    ) {
        self.chapters = chapters
        self.unpublished = unpublished
        tree = FolderTree(chapters.map(\.path))
        names = .names(in: configuration.language)
        folderPages = Set(tree.folders.compactMap { $0.key.isEmpty ? nil : $0.value.index })
        frontPage = findFrontPage(configuration)
        if !configuration.parts.isEmpty {
            orderDeclared(configuration.parts)
        } else if let summary {
            orderBySummary(summary)
        } else {
            orderByFolder()
        }
    }

    // MARK: The front page

    private mutating func findFrontPage(_ configuration: HandbookConfiguration) -> Int? {
        if let named = configuration.frontPage {
            if let found = tree.file(SourcePath(named.value)) { return found }
            let nearest = NearMiss.nearest(to: named.value, among: chapters.map(\.path.text))
            findings.append(.missingListedChapter(named.value, nearest: nearest, at: named.place))
        }
        return tree.file(SourcePath("forside.md")) ?? tree.folders[""]?.index
    }

    // MARK: Parts

    private mutating func orderDeclared(_ declarations: [PartDeclaration]) {
        var taken: Set<Int> = frontPage.map { [$0] } ?? []
        let declared = Set(declarations.map(\.folder.value))
        var seen: Set<String> = []
        for declaration in declarations {
            let folder = declaration.folder.value
            guard seen.insert(folder).inserted else {
                findings.append(.missingListedChapter(folder, nearest: nil, at: declaration.folder.place))
                continue
            }
            guard tree.folders[folder] != nil, !folder.isEmpty else {
                if isUnpublished(folder) { continue }
                let nearest = NearMiss.nearest(to: folder, among: tree.folders.keys.sorted().filter { !$0.isEmpty })
                findings.append(.missingPart(folder, nearest: nearest, at: declaration.folder.place))
                continue
            }
            var part = orderedFolder(folder, title: declaration.title)
            part.chapters.removeAll { taken.contains($0) || self.part(of: $0, among: declared) != folder }
            taken.formUnion(part.chapters)
            if let page = part.page { taken.insert(page) }
            parts.append(part)
        }
        rest = chapters.indices.filter { !taken.contains($0) }
        findings += rest.map { .chapterInNoPart(at: SourcePlace(chapters[$0].path)) }
    }

    /// Whether a folder holds chapters that are not on the site.
    private func isUnpublished(_ folder: String) -> Bool {
        !folder.isEmpty && unpublished.contains { $0.text.hasPrefix(folder + "/") }
    }

    /// The part a chapter belongs to when one part lies inside another: the innermost.
    private func part(of chapter: Int, among declared: Set<String>) -> String? {
        var folder = String(chapters[chapter].path.folder)
        while !folder.isEmpty, !declared.contains(folder) { folder = String(SourcePath(folder).folder) }
        return folder.isEmpty ? nil : folder
    }

    private mutating func orderByFolder() {
        let entries = entries(of: "")
        let own = entries.compactMap { if case .file(let file) = $0 { file } else { nil } }
        if !own.isEmpty { parts.append(PartOrder(folder: "", title: nil, page: nil, chapters: own, hasPage: false)) }
        for case .folder(let folder) in entries {
            var part = orderedFolder(folder, title: nil)
            part.chapters.removeAll { $0 == frontPage }
            parts.append(part)
        }
    }

    private func path(_ chapter: Int) -> String { chapters[chapter].path.text }

    private mutating func orderedFolder(_ folder: String, title: String?) -> PartOrder {
        // The handbook's front page has its place already.
        let index = tree.folders[folder]?.index.flatMap { $0 == frontPage ? nil : $0 }
        return PartOrder(folder: folder, title: title, page: index, chapters: ordered(folder), hasPage: true)
    }

    /// The chapters of a folder and the folders in it, without the folder's own page.
    private mutating func ordered(_ folder: String) -> [Int] {
        entries(of: folder).flatMap { entry in
            switch entry {
            case .file(let file): [file]
            case .folder(let folder): withPage(folder)
            }
        }
    }

    private enum Entry {
        case file(Int)
        case folder(String)
    }

    /// What a folder holds: first what its page lists, then the rest by name. At the root the front page is the page.
    private mutating func entries(of folder: String) -> [Entry] {
        guard let content = tree.folders[folder] else { return [] }
        let page = folder.isEmpty ? frontPage.flatMap { content.files.contains($0) ? $0 : nil } : content.index
        var files = Set(content.files.filter { $0 != page })
        var subfolders = content.subfolders
        var order: [Entry] = []
        for name in page.map({ chapters[$0].frontMatter.chapters }) ?? [] {
            let path = folder.isEmpty ? name.value : "\(folder)/\(name.value)"
            let subfolder = FolderTree.folderNamed(by: path)
            if let file = tree.file(SourcePath(path)), files.remove(file) != nil {
                order.append(.file(file))
            } else if subfolders.remove(subfolder) != nil {
                order.append(.folder(subfolder))
            } else if !unpublished.contains(SourcePath(path)), !isUnpublished(subfolder) {
                findings.append(missing(name, in: content))
            }
        }
        let others =
            files.map { (names.key(forName: path($0)), Entry.file($0)) }
            + subfolders.map { (names.key(forName: $0), Entry.folder($0)) }
        return order + others.sorted { $0.0 < $1.0 }.map(\.1)
    }

    private mutating func withPage(_ folder: String) -> [Int] {
        (tree.folders[folder]?.index.map { [$0] } ?? []) + ordered(folder)
    }

    private func missing(_ name: Located<String>, in content: FolderTree.Folder) -> Finding {
        let names = content.files.map { String(chapters[$0].path.fileName) }
        return .missingListedChapter(name.value, nearest: NearMiss.nearest(to: name.value, among: names), at: name.place)
    }

    // MARK: mdBook's SUMMARY.md

    private mutating func orderBySummary(_ summary: Document) {
        let path = SummaryList.path
        var listed: Set<Int> = frontPage.map { [$0] } ?? []
        for part in SummaryList(summary).parts {
            var order = PartOrder(folder: "", title: part.title, page: nil, chapters: [], hasPage: false)
            for entry in part.entries {
                if let chapter = tree.file(SourcePath(entry.path)) {
                    if listed.insert(chapter).inserted { order.chapters.append(chapter) }
                } else if !unpublished.contains(SourcePath(entry.path)) {
                    let nearest = NearMiss.nearest(to: entry.path, among: chapters.map(\.path.text))
                    findings.append(.missingListedChapter(entry.path, nearest: nearest, at: SourcePlace(path, entry.range)))
                }
            }
            if !order.chapters.isEmpty { parts.append(order) }
        }
        rest = chapters.indices.filter { !listed.contains($0) }
    }
}

extension Collation {
    /// For names of files and folders: numbers by their size, then word by word in the handbook's alphabet.
    static func names(in language: HandbookLanguage) -> Collation { Collation(language, order: .wordByWord) }

    /// Where a file or folder stands among its neighbours. Endings do not count, so that «metode.md» comes before
    /// «metode-2.md».
    func key(forName path: String) -> SortKey { key(for: path, sortingAs: String(SourcePath(path).stem)) }
}
