internal import Diagnostics
internal import HandbookModel
internal import Markup

/// Follows the citations of one chapter, and what its front matter says of sources.
struct SourceResolver {
    /// Looking for what was meant is dear; past this many unknown sources a chapter's editor knows enough.
    private static let mostSuggestions = 100

    private let bibliography: Bibliography?
    private let chapter: Chapter
    private(set) var findings: [Finding] = []

    init(_ bibliography: Bibliography?, _ chapter: Chapter) {
        self.bibliography = bibliography
        self.chapter = chapter
    }

    mutating func resolve() -> ChapterSources {
        var sources = ChapterSources()
        guard let bibliography else {
            sources.listed = chapter.frontMatter.sources.map { .text($0.value) }
            return sources
        }
        sources.listed = chapter.frontMatter.sources.map { listed($0, bibliography) }
        checkCommas(bibliography)
        sources.cited = chapter.document.citations.map { citation in
            citation.items.map { item in
                find(item.source, at: SourcePlace(chapter.path, item.range), bibliography)
            }
        }
        if !sources.cited.isEmpty { sources.uses = uses(sources.cited) }
        var met = Set(sources.uses.map(\.source))
        let named = sources.listed.compactMap(\.source)
        for source in named where met.insert(source).inserted { sources.uses.append((source, nil)) }
        let cited = Set(sources.cited.joined().compactMap(\.self)).subtracting(named)
        sources.listed += cited.sorted().map { .source($0, locator: "") }
        return sources
    }

    private mutating func listed(_ item: Located<String>, _ bibliography: Bibliography) -> ListedSource {
        guard let mention = SourceMention(item.value) else { return .text(item.value) }
        if let source = bibliography.index(of: mention.id) { return .source(source, locator: mention.locator) }
        if mention.looksLikeID { _ = find(mention.id.text, at: item.place, bibliography) }
        return .text(item.value)
    }

    /// A comma parts a source from its page, and items of a YAML list from each other.
    private mutating func checkCommas(_ bibliography: Bibliography) {
        var before: SourceMention?
        for item in chapter.frontMatter.sources {
            let words = item.value.split(separator: " ", maxSplits: 1).map(String.init)
            let mention = SourceMention(item.value)
            if mention == nil, words.count == 2, bibliography.index(of: SourceID(words[0])) != nil {
                findings.append(
                    .sourceWithoutComma(item.value, suggestion: "\(words[0]), \(words[1])", at: item.place))
            } else if words.count == 2, Self.locatorWords.contains(words[0]), words[1].first?.isNumber ?? false, let before,
                before.locator.isEmpty
            {
                findings.append(.locatorByItself(item.value, of: before.id.text, at: item.place))
            }
            before = mention
        }
    }

    private static let locatorWords: Set = ["s.", "side", "sider", "kap.", "kapittel", "p.", "pp.", "avsnitt", "sid."]

    private mutating func find(_ id: String, at place: SourcePlace, _ bibliography: Bibliography) -> SourceIndex? {
        if let source = bibliography.index(of: SourceID(id)) { return source }
        let nearest = findings.count < Self.mostSuggestions ? bibliography.nearestID(to: id) : nil
        findings.append(.unknownSource(id, nearest: nearest, at: place))
        return nil
    }

    /// Each source and the section it is cited in, once.
    private func uses(_ cited: [[SourceIndex?]]) -> [(source: SourceIndex, anchor: String?)] {
        struct Use: Hashable {
            let source: SourceIndex
            let anchor: String?
        }
        var met: Set<Use> = []
        var uses: [(source: SourceIndex, anchor: String?)] = []
        var anchor: String?
        for node in chapter.document.nodes {
            switch node.kind {
            case .heading(let id):
                // The title is the chapter as a whole.
                anchor = id == chapter.titleHeading ? nil : chapter.headings[Int(id.index)].anchor
            // Notes stand after the text and belong to no section.
            case .footnote: anchor = nil
            case .citation(let id):
                for case let source? in cited[Int(id.index)] where met.insert(Use(source: source, anchor: anchor)).inserted {
                    uses.append((source, anchor))
                }
            default: continue
            }
        }
        return uses
    }
}

extension ListedSource {
    fileprivate var source: SourceIndex? {
        if case .source(let source, _) = self { return source }
        return nil
    }
}
