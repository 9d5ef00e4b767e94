internal import Diagnostics
public import Markup

extension FrontMatter {
    /// What the handbook declares the meaning of; in a folder of foreign chapters they are another tool's.
    mutating func readLearning(_ group: inout SettingsGroup<FrontMatterKey>) {
        kind = group.text(.kind)
        facets = group.entries(.facets).map { FacetChoice($0, in: &group) }
        date = group.day(.date)?.value
        time = group.text(.time)?.value
        place = group.text(.place)?.value
        for key in FrontMatterKey.allCases {
            if let node = group.node(key), !node.saysNothing { saidKeys.insert(key) }
        }
    }

    func says(_ key: FrontMatterKey) -> Bool {
        // The title may stand in the text.
        key == .title || saidKeys.contains(key)
    }
}

/// The terms of one facet that a chapter says it stands at.
public struct FacetChoice: Sendable {
    public let facet: Located<String>
    public let terms: [Located<String>]

    init(_ entry: SettingsEntry, in group: inout SettingsGroup<FrontMatterKey>) {
        facet = Located(entry.key, at: SourcePlace(group.path, entry.keyRange))
        terms = group.texts(of: entry.value, key: entry.key)
    }
}

extension SettingsNode {
    fileprivate var saysNothing: Bool {
        switch content {
        case .empty, .list([]), .group([]): true
        case .text(let text): text.trimmed.isEmpty
        default: false
        }
    }
}
