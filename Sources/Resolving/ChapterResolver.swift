internal import Diagnostics
internal import HandbookModel
internal import Markup
internal import Register

/// Follows the references of one chapter.
struct ChapterResolver {
    /// Looking for what was meant is dear; past this many broken references a chapter's editor knows enough.
    private static let mostSuggestions = 100

    let resolver: Resolver
    let id: ChapterID
    private let chapter: Chapter
    private(set) var findings: [Finding] = []
    private var suggestions = 0

    init(_ resolver: Resolver, _ id: ChapterID) {
        self.resolver = resolver
        self.id = id
        chapter = resolver.handbook[id]
    }

    mutating func resolve(_ memory: inout TermMemory) -> ChapterLinks {
        let links = follow(&memory)
        // What a translation has from its original is told of there; a book without an address is told of where it is declared.
        if chapter.translationOf != nil {
            findings.removeAll { $0.place?.path != chapter.path && $0.code != .unknownInOtherBook }
        }
        return links
    }

    private mutating func follow(_ memory: inout TermMemory) -> ChapterLinks {
        let document = chapter.document
        let targets = document.references.map { reference in
            reference.kind == .image ? resolveImage(reference) : resolveLink(reference)
        }
        var sources = SourceResolver(resolver.handbook.bibliography, chapter)
        let named = sources.resolve()
        findings += sources.findings
        let marks = MarkReader.read(id, in: resolver.handbook, resolver.vocabulary, resolver.matcher, &memory)
        findings += marks.findings
        checkDiagrams()
        let listed = listedAttachments()
        var attachments: [SourcePath] = []
        var images: [SourcePath] = []
        for (reference, target) in zip(document.references, targets) {
            guard case .asset(let path) = target else { continue }
            if reference.kind == .image { images.append(path) } else { attachments.append(path) }
        }
        return ChapterLinks(
            targets: targets, relations: relations(), attachments: (attachments + listed).uniqued(),
            images: images.uniqued(), sources: named, marks: marks.value,
            outgoing: BacklinkReader(chapter: chapter, id: id, targets: targets, handbook: resolver.handbook).read())
    }

    /// A diagram may name one of the handbook's facets or matrices.
    private mutating func checkDiagrams() {
        let learning = resolver.handbook.learning
        guard learning.isWhole else { return }
        for case .diagram(let diagram) in chapter.document.blocks {
            switch diagram.content {
            case .facet(let name) where learning.facet(named: name.value) == nil:
                let nearest = NearMiss.nearest(to: name.value, among: learning.facets.map(\.id))
                findings.append(.unknownFacet(name.value, nearest: nearest, at: name.place))
            case .matrix(let name) where learning.matrix(named: name.value) == nil:
                let nearest = NearMiss.nearest(to: name.value, among: learning.matrices.map(\.id))
                findings.append(.unknownMatrix(name.value, nearest: nearest, at: name.place))
            default: continue
            }
        }
    }

    // MARK: Front matter

    private mutating func listedAttachments() -> [SourcePath] {
        chapter.frontMatter.attachments.compactMap { reference in
            let target = resolve(reference)
            if case .asset(let path) = target { return path }
            refuse(reference, target, key: "attachments", wants: FindingText(en: "a file to attach", nb: "en fil å legge ved"))
            return nil
        }
    }

    private mutating func relations() -> [Relation] {
        let (front, handbook) = (chapter.frontMatter, resolver.handbook)
        let written: [(kind: RelationKind, key: String, references: [Located<String>])] = [
            (.requires, "requires", front.requires), (.practises, "practises", front.practises),
            (.buildsOn, "builds-on", front.buildsOn), (.usedWith, "used-with", front.usedWith),
        ]
        return written.compactMap { kind, key, references in
            var targets: [ChapterID] = []
            var places: [SourcePlace] = []
            var met: Set<ChapterID> = []
            for reference in references {
                let target = resolve(reference)
                if case .chapter(let other, _) = target, handbook.original(of: other) != handbook.original(of: id) {
                    // A chapter named twice is leant on once.
                    guard met.insert(other).inserted else { continue }
                    targets.append(other)
                    places.append(reference.place)
                } else {
                    refuse(reference, target, key: key, wants: FindingText(en: "another chapter", nb: "et annet kapittel"))
                }
            }
            return targets.isEmpty ? nil : Relation(kind: kind, targets: targets, places: places)
        }
    }

    /// Says so when a reference of front matter leads to the wrong kind of thing; one that leads nowhere is told already.
    private mutating func refuse(_ reference: Located<String>, _ target: LinkTarget, key: String, wants: FindingText) {
        guard target != .nowhere else { return }
        findings.append(.notAReference(reference.value, key: key, wants: wants, at: reference.place))
    }

    // MARK: Kinds of reference

    private mutating func resolveLink(_ reference: Reference) -> LinkTarget {
        resolve(reference.destination) { SourcePlace($0.path, $0.document.place(of: reference, in: $0.parsed.source)) }
    }

    /// A reference from front matter.
    private mutating func resolve(_ reference: Located<String>) -> LinkTarget {
        resolve(reference.value) { _ in reference.place }
    }

    private mutating func resolveImage(_ reference: Reference) -> LinkTarget {
        let place = { (chapter: Chapter) in
            SourcePlace(chapter.path, chapter.document.place(of: reference, in: chapter.parsed.source))
        }
        if let node = reference.node, chapter.document.plainText(of: Int(node)).allSatisfy(\.isWhitespace) {
            findings.append(.missingAltText(reference.destination, at: place(chapter)))
        }
        switch destination(reference.destination) {
        case .web(let address):
            findings.append(.remoteImage(address, at: place(chapter)))
            return .web(address)
        case .inside(let path, _):
            if case .asset(let path) = resolver.labels.place(path) { return .asset(path) }
            if let spelling = resolver.labels.spelling(of: path), resolver.labels.place(spelling) != nil {
                findings.append(.wrongCase(reference.destination, right: written(spelling), at: place(chapter)))
            } else {
                let nearest = suggest { $0.nearestPath(to: path) }.map(written)
                findings.append(.missingImage(reference.destination, nearest: nearest, at: place(chapter)))
            }
        case .outside:
            findings.append(.outsideContent(reference.destination, at: place(chapter)))
        case .forbidden(let scheme):
            findings.append(.forbiddenScheme(scheme, at: place(chapter)))
        case .otherBook:
            findings.append(.forbiddenScheme("bok", at: place(chapter)))
        case .empty, .sameChapter:
            findings.append(.emptyDestination(at: place(chapter)))
        }
        return .nowhere
    }

    // MARK: Following

    private func destination(_ written: String) -> Destination {
        Destination(written, from: chapter.path.folder, publishedAt: resolver.handbook.configuration.address)
    }

    private mutating func resolve(_ written: String, place: (Chapter) -> SourcePlace) -> LinkTarget {
        switch destination(written) {
        case .web(let address): return .web(address)
        case .sameChapter(let anchor): return follow(id, anchor, place)
        case .otherBook(let reference): return follow(reference, place)
        case .inside(let path, let anchor): return follow(path, anchor, written, place)
        case .empty: findings.append(.emptyDestination(at: place(chapter)))
        case .outside: findings.append(.outsideContent(written, at: place(chapter)))
        case .forbidden(let scheme): findings.append(.forbiddenScheme(scheme, at: place(chapter)))
        }
        return .nowhere
    }

    private mutating func follow(
        _ path: String, _ anchor: String?, _ asWritten: String, _ place: (Chapter) -> SourcePlace
    ) -> LinkTarget {
        switch resolver.labels.place(path) {
        case .chapter(let target): return followInOwnLanguage(target, anchor, place)
        case .part(let part): return .part(part)
        case .frontPage: return .frontPage
        case .asset(let path): return .asset(path)
        case nil: break
        }
        if resolver.labels.unpublished.contains(SourcePath(path)) {
            findings.append(.linkToDraft(asWritten, at: place(chapter)))
        } else if let chapter = resolver.labels.chapterPath(ofPage: path),
            case .chapter(let target)? = resolver.labels.place(chapter)
        {
            let right = self.written(chapter) + (anchor.map { "#\($0)" } ?? "")
            findings.append(.pageInsteadOfChapter(asWritten, right: right, at: place(self.chapter)))
            return followInOwnLanguage(target, anchor, place)
        } else if let spelling = resolver.labels.spelling(of: path) {
            findings.append(.wrongCase(asWritten, right: self.written(spelling), at: place(chapter)))
        } else {
            let nearest = suggest { $0.nearestPath(to: path) }.map(self.written)
            findings.append(.missingFile(asWritten, nearest: nearest, at: place(chapter)))
        }
        return .nowhere
    }

    /// Whoever reads in a language stays in it: a link to a chapter leads to the version of it in the language of the page,
    /// unless the section it names is in the original only. A link to a translation leads there, and one from a
    /// translation to its own original is meant for the original.
    private mutating func followInOwnLanguage(
        _ target: ChapterID, _ anchor: String?, _ place: (Chapter) -> SourcePlace
    ) -> LinkTarget {
        let isAsWritten = target == chapter.translationOf || resolver.handbook[target].translationOf != nil
        let version = isAsWritten ? target : resolver.handbook.version(of: target, in: chapter.language)
        let isInOriginalOnly = anchor.map { anchor in
            version != target && !resolver.labels.hasAnchor(anchor, in: version) && resolver.labels.hasAnchor(anchor, in: target)
        }
        return follow(isInOriginalOnly == true ? target : version, anchor, place)
    }

    private mutating func follow(_ target: ChapterID, _ anchor: String?, _ place: (Chapter) -> SourcePlace) -> LinkTarget {
        guard let anchor, !anchor.isEmpty, anchor != "top" else { return .chapter(target, anchor: nil) }
        if resolver.labels.hasAnchor(anchor, in: target) { return .chapter(target, anchor: anchor) }
        let nearest = suggest { $0.nearestAnchor(to: anchor, in: target) }
        let title = resolver.handbook[target].title
        findings.append(.missingAnchor(anchor, in: title, nearest: nearest, at: place(chapter)))
        return .chapter(target, anchor: nil)
    }

    private mutating func follow(_ reference: OtherBookReference, _ place: (Chapter) -> SourcePlace) -> LinkTarget {
        if let link = resolver.otherBooks.link(for: reference) { return .web(link.href) }
        let suggests = suggestions < Self.mostSuggestions
        suggestions += 1
        if let finding = resolver.otherBooks.finding(for: reference, at: place(chapter), suggests: suggests) {
            findings.append(finding)
        }
        return .nowhere
    }

    private mutating func suggest(_ look: (LabelTable) -> String?) -> String? {
        guard suggestions < Self.mostSuggestions else { return nil }
        suggestions += 1
        return look(resolver.labels)
    }

    /// A path as it is written in this chapter.
    private func written(_ path: String) -> String { Route(chapter.path.text).href(to: Route(path)) }
}

extension Array where Element: Hashable {
    fileprivate func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
