public import Diagnostics
public import HandbookModel
internal import Language
internal import Markup
public import Register

/// Follows references: each chapter by itself, in any order, then all together.
public struct Resolver: Sendable {
    public let handbook: Handbook
    let labels: LabelTable
    public let vocabulary: Vocabulary
    let matcher: TermMatcher
    let otherBooks: OtherBooks

    /// - Parameters:
    ///   - matcher: the vocabulary's, when it has been made already.
    ///   - labels: the handbook's, when they have been gathered already.
    public init(
        _ handbook: Handbook, _ vocabulary: Vocabulary, _ otherBooks: OtherBooks = OtherBooks(), matcher: TermMatcher? = nil,
        labels: LabelTable? = nil
    ) {
        self.otherBooks = otherBooks
        self.handbook = handbook
        self.vocabulary = vocabulary
        self.matcher = matcher ?? TermMatcher(vocabulary)
        self.labels = labels ?? LabelTable(handbook)
    }

    /// Follows the references of one chapter.
    /// - Parameter memory: the worker's own, for all the chapters it takes.
    public func links(of id: ChapterID, _ memory: inout TermMemory) -> Diagnosed<ChapterLinks> {
        var reader = ChapterResolver(self, id)
        let links = reader.resolve(&memory)
        return Diagnosed(links, reader.findings)
    }

    /// Turns links around, says which sources nobody uses, and gathers the files that pages need.
    /// - Parameter groundwork: the vocabulary's, when it has been made already.
    public func combine(_ links: [ChapterLinks], _ groundwork: RegisterGroundwork? = nil) -> Diagnosed<ResolvedHandbook> {
        let groundwork = groundwork ?? RegisterGroundwork(vocabulary, in: handbook)
        var backlinks = [[Backlink]](repeating: [], count: handbook.chapters.count)
        for chapter in links {
            for (target, backlink) in chapter.outgoing { backlinks[target.index].append(backlink) }
        }
        var routes = handbook.routes
        var findings: [Finding] = []
        let register = RegisterAssembler.assemble(vocabulary, links.map(\.marks), in: handbook, groundwork)
        findings += (register.places.all + register.downloads.map(\.route)).compactMap { claim($0, &routes) }
        let paths = Set(links.flatMap { $0.images + $0.attachments }).sorted()
        let assets = paths.compactMap { handbook.assets[$0] }
        for asset in assets {
            if let taken = routes.claim(asset.route, for: asset.path) { findings.append(taken) }
            if let name = nameFinding(asset.route, for: asset.path) { findings.append(name) }
        }
        let relations = RelationReview(handbook, links)
        let uses = sourceUses(links)
        let resolved = ResolvedHandbook(
            handbook: handbook, links: links, backlinks: backlinks, incoming: relations.incoming, usedAssets: assets,
            sourceUses: uses, register: register, otherBooks: otherBooks)
        findings += relations.findings + unusedSources(uses) + unknownSourcesBesideChapters() + relatedNowhere()
        return Diagnosed(resolved, findings + RegisterReview.review(register, in: handbook, groundwork))
    }

    /// «Se også» in other handbooks that leads nowhere.
    private func relatedNowhere() -> [Finding] {
        vocabulary.concepts.flatMap(\.relatedElsewhere).compactMap { otherBooks.finding(for: $0.value, at: $0.place) }
    }

    /// Takes an address for a page of the register; a finding at what has it: a chapter, or an old address of one.
    private func claim(_ route: Route, _ routes: inout RouteTable) -> Finding? {
        guard let taken = routes.claimGenerated(route) else { return nil }
        guard taken.place == nil, let redirect = handbook.redirects.first(where: { $0.route == route }) else { return taken }
        return taken.moved(to: SourcePlace(handbook[redirect.target].path))
    }
}
