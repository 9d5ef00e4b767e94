internal import Diagnostics
internal import Language
internal import Markup

/// The order and parts that an mdBook `SUMMARY.md` gives (mdBook's guide, «SUMMARY.md»): links in lists, `#` headings
/// after the first as part titles.
struct SummaryList {
    struct Entry {
        let path: String
        let range: SourceRange
    }

    struct Part {
        var title: String?
        var entries: [Entry] = []
    }

    static let path = SourcePath("SUMMARY.md")

    private(set) var parts = [Part(title: nil)]

    init(_ document: Document) {
        var hasSeenTitle = false
        for index in document.nodes.indices {
            switch document.nodes[index].kind {
            case .heading(let id) where document.headings[Int(id.index)].level == 1:
                let isPart = hasSeenTitle || !(parts[0].entries.isEmpty)
                hasSeenTitle = true
                if isPart { parts.append(Part(title: document.plainText(of: index))) }
            case .thematicBreak where parts[parts.count - 1].title != nil:
                // What stands after a line belongs to no part.
                parts.append(Part(title: nil))
            case .link(let id):
                let reference = document.references[Int(id.index)]
                guard let path = Self.chapterPath(reference.destination) else { continue }
                parts[parts.count - 1].entries.append(Entry(path: path, range: reference.range))
            default:
                continue
            }
        }
    }

    /// The chapter a summary's link means; nil for drafts `[Title]()` and addresses elsewhere.
    private static func chapterPath(_ destination: String) -> String? {
        guard destination.lowercased().hasSuffix(".md"), !destination.contains("://") else { return nil }
        var path = percentDecoded(destination)
        while path.hasPrefix("./") { path = String(path.dropFirst(2)) }
        return path
    }
}
