internal import Diagnostics
internal import Markup

extension FrontMatter {
    /// Keywords are entries as in a mark: `[avvik, varsling > intern, hoved: arkiv]`.
    ///
    /// - Parameter expectsEntries: whether what cannot be read as one is an error; in a folder of foreign chapters it is a
    ///   plain word.
    static func keywords(_ group: inout SettingsGroup<FrontMatterKey>, expectsEntries: Bool) -> [Located<MarkEntry>] {
        guard let node = group.node(.keywords) else { return [] }
        var items: [SettingsNode] = []
        switch node.content {
        case .list(let listed): items = listed
        case .text: items = [node]
        case .group: _ = group.texts(.keywords)
        case .empty: break
        }
        var entries: [Located<MarkEntry>] = []
        for item in items {
            let key = group.spelling(.keywords)
            // To YAML, `hoved: arkiv` in a list is a group with one key.
            guard let text = item.keywordText ?? group.texts(of: item.inAList, key: key).first?.value
            else { continue }
            let place = SourcePlace(group.path, item.range)
            let read = MarkEntry.read(Array(text.utf8), in: 0..<text.utf8.count) { _ in item.range }
            if read.problems.isEmpty || expectsEntries {
                for problem in read.problems { group.report(.malformedMark(problem.cause, at: place)) }
                entries += read.entries.map { Located($0, at: place) }
            } else {
                entries.append(Located(MarkEntry(role: nil, type: nil, headings: [text], at: item.range), at: place))
            }
        }
        return entries
    }
}

extension SettingsNode {
    fileprivate var inAList: SettingsNode { SettingsNode(.list([self]), at: range) }

    /// What stands in a list of keywords, as one text; nil for what is none.
    fileprivate var keywordText: String? {
        switch content {
        case .text(let text): return text.trimmed.isEmpty ? nil : String(text.trimmed)
        case .group(let entries):
            guard entries.count == 1, let entry = entries.first else { return nil }
            switch entry.value.content {
            case .text(let text): return "\(entry.key): \(text.trimmed)"
            case .empty: return entry.key + ":"
            case .list, .group: return nil
            }
        case .empty, .list: return nil
        }
    }
}
