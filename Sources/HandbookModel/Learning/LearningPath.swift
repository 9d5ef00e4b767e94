public import Diagnostics
internal import Language
internal import Markup

enum PathKey: SettingsKey {
    case title, purpose, audience, chapters

    static let bySpelling = tableOfSpellings()
    var spellings: [String] {
        switch self {
        case .title: ["title", "tittel"]
        case .purpose: ["purpose", "formål", "hensikt"]
        case .audience: ["audience", "målgruppe", "for"]
        case .chapters: ["chapters", "kapitler"]
        }
    }
}

enum StopKey: SettingsKey {
    case chapter, note

    static let bySpelling = tableOfSpellings()
    var spellings: [String] {
        switch self {
        case .chapter: ["chapter", "kapittel"]
        case .note: ["note", "merknad"]
        }
    }
}

/// A way through the handbook as `handbok.yml` declares it.
struct PathDeclaration: Sendable {
    struct Stop: Sendable {
        /// The chapter's file, from the content folder.
        let chapter: Located<String>
        let note: LocalizedText?
    }

    let id: String
    let title: LocalizedText
    let purpose: LocalizedText?
    let audience: LocalizedText?
    let stops: [Stop]
    let place: SourcePlace

    static func decode(
        _ entry: SettingsEntry, main: HandbookLanguage, in path: SourcePath, _ findings: inout [Finding]
    ) -> PathDeclaration? {
        let place = SourcePlace(path, entry.keyRange)
        guard isDeclarationID(entry.key) else {
            findings.append(.badDeclarationID(entry.key, at: place))
            return nil
        }
        var group = SettingsGroup<PathKey>(entry.value, in: path)
        let title = group.requiredTitle(.title, main: main, at: place) ?? LocalizedText(entry.key, in: main)
        let purpose = group.localized(.purpose, main: main)
        let audience = group.localized(.audience, main: main)
        var found: [Finding] = []
        let stops = group.list(.chapters).compactMap { stop($0, main: main, in: path, &found) }
        if stops.isEmpty, group.findings.isEmpty, found.isEmpty { group.report(.missingKey("chapters", at: place)) }
        group.refuseUnknown()
        findings += group.findings + found
        return PathDeclaration(id: entry.key, title: title, purpose: purpose, audience: audience, stops: stops, place: place)
    }

    private static func stop(
        _ node: SettingsNode, main: HandbookLanguage, in path: SourcePath, _ findings: inout [Finding]
    ) -> Stop? {
        let place = SourcePlace(path, node.range)
        if case .text(let chapter) = node.content {
            return Stop(chapter: Located(String(chapter.trimmed), at: place), note: nil)
        }
        var group = SettingsGroup<StopKey>(node, in: path)
        let chapter = group.text(.chapter)
        if chapter == nil, group.findings.isEmpty { group.report(.missingKey("chapter", at: place)) }
        let note = group.localized(.note, main: main)
        group.refuseUnknown()
        findings += group.findings
        return chapter.map { Stop(chapter: $0, note: note) }
    }
}

/// Points into ``LearningStructure/paths``.
public struct PathID: Hashable, Sendable {
    public let index: Int
    public init(_ index: Int) { self.index = index }
}

/// A chapter on a path.
public struct PathStop: Sendable {
    public let chapter: ChapterID
    /// Why it stands here.
    public let note: LocalizedText?
    /// Where the path names it.
    public let place: SourcePlace
}

/// A way through the handbook for somebody, chapter by chapter. One chapter can stand on many.
public struct LearningPath: Sendable {
    public let id: String
    public let title: LocalizedText
    public let purpose: LocalizedText?
    public let audience: LocalizedText?
    public let stops: [PathStop]
    public let place: SourcePlace
}
