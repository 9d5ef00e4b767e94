internal import Diagnostics
internal import Language
internal import Markup

/// Holds chapters against what `handbok.yml` declares: their kind and what it takes, their facets, the paths they stand on.
struct LearningAssembler {
    private let declarations: LearningDeclarations
    private let chapters: [Chapter]
    private(set) var findings: [Finding] = []
    private let facetsByID: [String: FacetID]
    /// Looking for what was meant is dear; past this many unknown names an editor knows enough.
    private static let mostSuggestions = 200
    private var suggestions = 0

    init(_ declarations: LearningDeclarations, chapters: [Chapter]) {
        self.declarations = declarations
        self.chapters = chapters
        facetsByID = Dictionary(
            declarations.facets.enumerated().map { ($1.id, FacetID($0)) }, uniquingKeysWith: { first, _ in first })
    }

    mutating func assemble(unpublished: Set<SourcePath>) -> LearningStructure {
        // What a chapter says of itself is told of also where nothing is declared.
        let isUsed =
            !declarations.kinds.isEmpty || !declarations.facets.isEmpty
            || chapters.contains { $0.frontMatter.kind != nil || !$0.frontMatter.facets.isEmpty }
        let standings = isUsed ? chapters.map { standing(of: $0) } : []
        let paths = paths(unpublished: unpublished)
        let structure = LearningStructure(
            declarations, paths: paths, standings: standings, chapterCount: chapters.count)
        if declarations.isWhole { findings += emptyTerms(structure) }
        return structure
    }

    // MARK: One chapter

    private mutating func standing(of chapter: Chapter) -> ChapterStanding {
        var standing = ChapterStanding()
        var terms: Set<TermID> = []
        var facets: Set<FacetID> = []
        for choice in chapter.frontMatter.facets {
            guard let facet = facetsByID[choice.facet.value] else {
                guard declarations.isWhole else { continue }
                let nearest = nearest(to: choice.facet.value) { $0.declarations.facets.map(\.id) }
                findings.append(.unknownFacet(choice.facet.value, nearest: nearest, at: choice.facet.place))
                continue
            }
            facets.insert(facet)
            for name in choice.terms { if let term = term(name, in: facet) { terms.insert(term) } }
        }
        standing.terms = terms.sorted()
        if let name = chapter.frontMatter.kind { standing.kind = kind(name, of: chapter, standingIn: facets) }
        return standing
    }

    private mutating func term(_ name: Located<String>, in id: FacetID) -> TermID? {
        let facet = declarations.facets[id.index]
        if let index = facet.term(named: name.value) { return TermID(id, index) }
        let several = name.value.split(separator: ",").map { String($0.trimmed) }
        if several.count > 1, several.allSatisfy({ facet.term(named: $0) != nil }) {
            findings.append(.termsWithoutBrackets(name.value, at: name.place))
            return nil
        }
        guard declarations.isWhole else { return nil }
        let nearest = nearest(to: name.value) { _ in facet.termNames }
        let titles = facet.terms.map(\.id)
        findings.append(.unknownTerm(name.value, in: facet.id, terms: titles, nearest: nearest, at: name.place))
        return nil
    }

    private mutating func kind(_ name: Located<String>, of chapter: Chapter, standingIn facets: Set<FacetID>) -> KindID? {
        guard let found = declarations.kind(named: name.value) else {
            guard declarations.isWhole else { return nil }
            let nearest = nearest(to: name.value) { $0.declarations.kinds.flatMap { [$0.id] + $0.label.all } }
            findings.append(
                .unknownKind(name.value, kinds: declarations.kinds.map(\.id), nearest: nearest, at: name.place))
            return nil
        }
        hold(chapter, to: declarations.kinds[found], at: name.place, standingIn: facets)
        return KindID(found)
    }

    private mutating func hold(_ chapter: Chapter, to kind: Kind, at place: SourcePlace, standingIn facets: Set<FacetID>) {
        // A draft is held to it when it is finished.
        guard chapter.frontMatter.status != .draft else { return }
        let label = kind.label.text(in: chapter.language).text
        let missing = kind.required.filter { !chapter.frontMatter.says($0) }.map(\.spellings)
        if !missing.isEmpty { findings.append(.kindFieldsMissing(missing, kind: label, at: place)) }
        let headings = chapter.headings.map { $0.text.lowercased() }
        let sections = kind.sections.filter { !headings.contains($0.lowercased()) }
        if !sections.isEmpty { findings.append(.kindSectionsMissing(sections, kind: label, at: place)) }
        let absent = kind.facets.map(\.value).filter { id in facetsByID[id].map { !facets.contains($0) } ?? false }
        if !absent.isEmpty { findings.append(.kindFacetsMissing(absent, kind: label, at: place)) }
    }

    // MARK: The whole

    /// Terms nobody stands at. A chapter below a term stands at it too.
    private func emptyTerms(_ structure: LearningStructure) -> [Finding] {
        structure.facets.enumerated().flatMap { position, facet in
            facet.terms.indices.compactMap { index in
                let id = TermID(FacetID(position), index)
                guard structure.chapters(at: id).isEmpty else { return nil }
                // One finding a branch is enough.
                if let parent = facet.terms[index].parent, structure.chapters(at: TermID(id.facet, parent)).isEmpty { return nil }
                return .termWithoutChapters(facet.terms[index].id, facet: facet.id, at: facet.terms[index].place)
            }
        }
    }

    private mutating func paths(unpublished: Set<SourcePath>) -> [LearningPath] {
        guard !declarations.paths.isEmpty else { return [] }
        let byPath = Dictionary(
            chapters.enumerated().map { ($1.path, ChapterID($0)) }, uniquingKeysWith: { first, _ in first })
        return declarations.paths.map { declaration in
            var seen: Set<ChapterID> = []
            var stops: [PathStop] = []
            for stop in declaration.stops {
                let path = SourcePath(stop.chapter.value.nfc)
                guard let chapter = byPath[path] else {
                    let original = TranslationName(path).flatMap { byPath[$0.original] == nil ? nil : $0.original.text }
                    findings.append(missing(stop.chapter, original, isUnpublished: unpublished.contains(path)))
                    continue
                }
                if seen.insert(chapter).inserted {
                    stops.append(PathStop(chapter: chapter, note: stop.note, place: stop.chapter.place))
                } else {
                    findings.append(.chapterTwiceOnPath(stop.chapter.value, at: stop.chapter.place))
                }
            }
            return LearningPath(
                id: declaration.id, title: declaration.title, purpose: declaration.purpose, audience: declaration.audience,
                stops: stops, place: declaration.place)
        }
    }

    private mutating func missing(_ chapter: Located<String>, _ original: String?, isUnpublished: Bool) -> Finding {
        if isUnpublished { return .unpublishedOnPath(chapter.value, at: chapter.place) }
        // A path is the same in every language: it names originals.
        let nearest = original ?? nearest(to: chapter.value) { $0.chapters.map(\.path.text) }
        return .missingOnPath(chapter.value, nearest: nearest, at: chapter.place)
    }

    private mutating func nearest(to word: String, among names: (Self) -> [String]) -> String? {
        guard suggestions < Self.mostSuggestions else { return nil }
        suggestions += 1
        return NearMiss.nearest(to: word, among: names(self))
    }
}
