internal import HandbookModel
internal import Markup
internal import Register

/// The sections of a chapter: the page itself down to its first heading, then one from each heading of the upper levels.
struct ChapterOutline {
    /// Deeper headings, as they are shown, belong to the section above.
    static let lowestLevel: UInt8 = 3

    /// How many sections the chapter has; at least one.
    let count: Int
    /// By heading of the document.
    private let sections: [Int]

    init(_ chapter: Chapter) {
        var section = 0
        var sections: [Int] = []
        for (index, level) in chapter.headingLevels.enumerated() {
            if HeadingID(index) != chapter.titleHeading, level <= Self.lowestLevel { section += 1 }
            sections.append(section)
        }
        self.sections = sections
        count = section + 1
    }

    /// A concept that the register points here for.
    struct PlacedConcept {
        let concept: ConceptID
        let weight: Int
        /// Whether an earlier section is known by all its words already.
        let isCarried: Bool
    }

    /// The sections a locator points at.
    func sections(of locator: Locator) -> ClosedRange<Int> {
        guard let heading = locator.section, sections.indices.contains(heading) else { return 0...0 }
        let last = locator.lastSection.map { sections.indices.contains($0) ? sections[$0] : count - 1 } ?? sections[heading]
        return sections[heading]...max(sections[heading], last)
    }

    /// By section: what the register points there for, in the order of concepts.
    func placed(_ locators: [(concept: ConceptID, locator: Locator)]) -> [[PlacedConcept]] {
        var placed = [[PlacedConcept]](repeating: [], count: count)
        for (concept, locator) in locators {
            let weight = locator.role == .main ? SearchWeight.mainPlace : SearchWeight.place
            let own = sections(of: locator)
            for section in own {
                placed[section].append(PlacedConcept(concept: concept, weight: weight, isCarried: section > own.lowerBound))
            }
            // What a page is about, all its sections are a little about.
            if locator.isWholePage, locator.role == .main {
                for section in 1..<max(1, count) {
                    placed[section].append(PlacedConcept(concept: concept, weight: SearchWeight.above, isCarried: true))
                }
            }
        }
        return placed
    }
}

extension Locator {
    fileprivate var isWholePage: Bool { section == nil && anchor == nil }
}
