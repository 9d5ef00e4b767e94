/// The order of sections: those with all that is required, then the others; in each, what counts for most first.
struct Ranking {
    let sections: [Int]
    /// How many have all that is required.
    let whole: Int

    /// - Parameter isAllowed: whether a section may be shown.
    init(_ items: [SearchQuery.Item], _ found: [Found], of count: Int, isAllowed: (Int) -> Bool) {
        let wanted = zip(items, found).filter { !$0.0.isExcluded }
        var totals = [Int](repeating: 0, count: count)
        var has = [Int](repeating: 0, count: count)
        for (_, found) in wanted { for section in found.sections { totals[section] += found[section] } }
        // Words that are nearly everywhere tell little of what is meant.
        let telling = wanted.filter { item, found in
            item.kind == .phrase || !(found.sections.count * 10 > count * 3 || found.isPruned)
        }
        let required = telling.isEmpty ? wanted : telling
        for (_, found) in required { for section in found.sections { has[section] += 1 } }
        for (item, found) in zip(items, found) {
            if item.isExcluded {
                for section in found.sections { totals[section] = 0 }
            } else if item.kind == .phrase {
                for section in totals.indices where found[section] == 0 { totals[section] = 0 }
            }
        }
        var hits: [(isPart: Int, missing: Int, section: Int)] = []
        for section in totals.indices where totals[section] > 0 && isAllowed(section) {
            hits.append((has[section] == required.count ? 0 : 1, -totals[section], section))
        }
        hits.sort(by: <)
        sections = hits.map(\.section)
        whole = hits.count { $0.isPart == 0 }
    }
}

/// Pages come where their first section comes, with the best of their sections.
struct PageGathering {
    private static let mostSections = 3

    private(set) var pages: [SearchResult.Page] = []
    private(set) var hasMore = false

    /// - Parameters:
    ///   - first: how many pages to leave out.
    ///   - most: how many to show.
    init(_ sections: [Int], first: Int, most: Int, _ files: SearchFiles) throws {
        var found: [(page: SearchPage, hits: [Int])] = []
        for section in sections {
            if let page = found.firstIndex(where: { $0.page.sections.contains(section) }) {
                if found[page].hits.count < Self.mostSections { found[page].hits.append(section) }
            } else if found.count < first + most {
                found.append((try files.card(section).page, [section]))
            } else {
                hasMore = true
            }
        }
        pages = try found.dropFirst(first).map { page, hits in
            let sections = try hits.map { section in
                let card = try files.card(section).card
                return SearchResult.Section(
                    href: page.route + (card.anchor.isEmpty ? "" : "#" + card.anchor), anchor: card.anchor,
                    heading: card.heading, lead: card.lead)
            }
            return SearchResult.Page(
                href: page.route, title: page.title, number: page.number, part: page.part, language: page.language,
                sections: sections)
        }
    }
}
