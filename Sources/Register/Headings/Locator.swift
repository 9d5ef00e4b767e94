public import HandbookModel
public import Markup

/// Where the register points (ISO 999): a chapter or a section of it, or from one section to another.
public struct Locator: Sendable {
    public let chapter: ChapterID
    /// Points into the document's headings; nil for the chapter as a whole.
    public let section: Int?
    public internal(set) var lastSection: Int?
    public internal(set) var role: MarkRole
    public internal(set) var type: MarkType
    public let anchor: String?
    /// Made where its chapter is read; nil for mentions, which are many and seldom shown.
    fileprivate(set) var label: LocatorLabel?

    init(_ mark: PlacedMark, in chapter: ChapterID) {
        self.chapter = chapter
        section = mark.section
        lastSection = mark.lastSection
        role = mark.role
        type = mark.type
        anchor = mark.anchor
    }
}

/// Brings the marks of one concept in one chapter together, so that one place is pointed at once.
struct LocatorMerge {
    private(set) var locators: [Locator] = []

    /// What stands before the first heading is no section, and not the chapter as a whole either.
    private struct Stretch: Hashable {
        let section: Int?
        let isWhole: Bool
    }

    /// - Parameter marks: of one concept in one chapter, in the order of the text.
    init(_ marks: [PlacedMark], in chapter: ChapterID) {
        var bySection: [Stretch: Int] = [:]
        for mark in marks {
            let stretch = Stretch(section: mark.section, isWhole: mark.section == nil && mark.anchor == nil)
            if let known = bySection[stretch] {
                locators[known].join(mark)
            } else {
                bySection[stretch] = locators.count
                locators.append(Locator(mark, in: chapter))
            }
        }
        locators.sort { ($0.section ?? -1, $0.anchor == nil ? 0 : 1) < ($1.section ?? -1, $1.anchor == nil ? 0 : 1) }
        dropCovered()
        joinNeighbours()
    }

    /// The chapter as a whole covers its sections, but for those that are the main place or no running text.
    private mutating func dropCovered() {
        guard let whole = locators.first(where: { $0.isWhole && $0.role != .mention }) else { return }
        locators.removeAll { locator in
            !locator.isWhole && !(locator.role == .main && whole.role != .main)
                && (locator.type == whole.type || locator.role == .mention)
        }
    }

    /// Sections that follow each other are one stretch.
    private mutating func joinNeighbours() {
        var joined: [Locator] = []
        for locator in locators {
            if let last = joined.last, let section = locator.section, let end = last.lastSection, section <= end + 1,
                last.role == locator.role, last.type == locator.type
            {
                joined[joined.count - 1].lastSection = max(end, locator.lastSection ?? section)
            } else {
                joined.append(locator)
            }
        }
        locators = joined
    }
}

extension ChapterMarks {
    /// Makes locators of the marks.
    mutating func bringTogether(in chapter: ChapterID, of handbook: Handbook) {
        guard !placed.isEmpty else { return }
        // Stable: each concept's marks stay in the order of the text.
        let sorted = placed.enumerated().sorted { ($0.element.concept, $0.offset) < ($1.element.concept, $1.offset) }
        var start = 0
        while start < sorted.count {
            let concept = sorted[start].element.concept
            var end = start + 1
            while end < sorted.count, sorted[end].element.concept == concept { end += 1 }
            if end == start + 1 {
                locators.append((concept, Locator(sorted[start].element, in: chapter)))
            } else {
                let merge = LocatorMerge(sorted[start..<end].map(\.element), in: chapter)
                locators += merge.locators.map { (concept, $0) }
            }
            start = end
        }
        for index in locators.indices where locators[index].locator.role != .mention {
            locators[index].locator.label = LocatorLabel(locators[index].locator, in: handbook[chapter])
        }
    }
}

extension Locator {
    /// Whether it points at the chapter as a whole.
    fileprivate var isWhole: Bool { section == nil && anchor == nil }

    /// The same section marked once more: the weightiest role counts, and the range that reaches farthest.
    fileprivate mutating func join(_ mark: PlacedMark) {
        if mark.role.weight < role.weight {
            role = mark.role
            type = mark.type
        }
        if let end = mark.lastSection { lastSection = max(lastSection ?? end, end) }
    }
}

extension MarkRole {
    /// Main places come first.
    var weight: Int {
        switch self {
        case .main: 0
        case .ordinary: 1
        case .mention: 2
        }
    }
}
