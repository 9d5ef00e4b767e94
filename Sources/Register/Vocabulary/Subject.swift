public import Diagnostics
public import HandbookModel
internal import Language
internal import Markup

/// Points into ``Vocabulary/subjects``.
public struct SubjectID: Hashable, Sendable, Comparable {
    public let index: Int
    public init(_ index: Int) { self.index = index }
    public static func < (left: SubjectID, right: SubjectID) -> Bool { left.index < right.index }
}

/// A place in the subject register (*emneregister*): a field that concepts belong to.
public struct Subject: Sendable {
    public let id: String
    public let title: LocalizedText
    public let description: LocalizedText?
    /// The same subject in Los, the municipalities' own vocabulary of services.
    public let los: String?
    public let parent: SubjectID?
    /// 0 for those at the top.
    public let depth: Int
    /// The index after its last descendant: subjects stand as they are written, children after their parent.
    public internal(set) var end: Int
    public let place: SourcePlace
}

/// Reads the tree of subjects into one list, in the order it is written.
struct SubjectReader {
    /// Los has three levels too.
    static let deepest = 3

    let main: HandbookLanguage
    let path: SourcePath
    private(set) var subjects: [Subject] = []
    private(set) var findings: [Finding] = []
    private(set) var refused: Set<String> = []
    private var seen: Set<String> = []

    init(main: HandbookLanguage, path: SourcePath) {
        self.main = main
        self.path = path
    }

    mutating func read(_ entries: [SettingsEntry], under parent: SubjectID? = nil, depth: Int = 0) {
        for entry in entries {
            let place = SourcePlace(path, entry.keyRange)
            if !isDeclarationID(entry.key) {
                findings.append(.badDeclarationID(entry.key, at: place))
                refused.insert(entry.key)
            } else if depth >= Self.deepest {
                // The first of them tells of all beside it.
                if refused.isDisjoint(with: entries.map(\.key)) { findings.append(.subjectTooDeep(entry.key, at: place)) }
                refused.insert(entry.key)
            } else if !seen.insert(entry.key).inserted {
                findings.append(.duplicateKey(entry.key, at: place))
            } else {
                read(entry, at: place, under: parent, depth: depth)
            }
        }
    }

    private mutating func read(_ entry: SettingsEntry, at place: SourcePlace, under parent: SubjectID?, depth: Int) {
        let index = subjects.count
        var inner: [SettingsEntry] = []
        if case .text(let title) = entry.value.content, !title.trimmed.isEmpty {
            let title = LocalizedText(String(title.trimmed), in: main)
            subjects.append(
                Subject(
                    id: entry.key, title: title, description: nil, los: nil, parent: parent, depth: depth, end: index + 1,
                    place: place))
        } else {
            var group = SettingsGroup<SubjectKey>(entry.value, in: path)
            subjects.append(
                Subject(
                    id: entry.key,
                    title: group.requiredTitle(.title, main: main, at: place) ?? LocalizedText(entry.key, in: main),
                    description: group.localized(.description, main: main), los: group.webAddress(.los), parent: parent,
                    depth: depth, end: index + 1, place: place))
            inner = group.entries(.subjects)
            group.refuseUnknown()
            findings += group.findings
        }
        read(inner, under: SubjectID(index), depth: depth + 1)
        subjects[index].end = subjects.count
    }
}
