internal import Diagnostics
internal import HandbookModel

/// Looks at how chapters lean on each other: turns relations around, finds rings, and holds paths against them.
struct RelationReview {
    /// By original.
    let incoming: [[IncomingRelation]]
    private(set) var findings: [Finding] = []

    private let handbook: Handbook
    /// By original.
    private let relations: [[Relation]]

    init(_ handbook: Handbook, _ links: [ChapterLinks]) {
        self.handbook = handbook
        // A translation leans on what its original leans on, and who names a translation leans on its original.
        relations = links[handbook.originals].map { chapter in
            chapter.relations.map { relation in
                Relation(kind: relation.kind, targets: relation.targets.map(handbook.original), places: relation.places)
            }
        }
        incoming = Self.turnedAround(relations)
        findRings()
        for path in handbook.learning.paths { hold(path) }
    }

    private static func turnedAround(_ relations: [[Relation]]) -> [[IncomingRelation]] {
        var sources = [RelationKind: [[ChapterID]]]()
        for (index, leaning) in relations.enumerated() {
            for relation in leaning {
                for target in relation.targets {
                    sources[relation.kind, default: [[ChapterID]](repeating: [], count: relations.count)][target.index]
                        .append(ChapterID(index))
                }
            }
        }
        guard !sources.isEmpty else { return [[IncomingRelation]](repeating: [], count: relations.count) }
        return relations.indices.map { index in
            RelationKind.allCases.compactMap { kind in
                guard let chapters = sources[kind]?[index], !chapters.isEmpty else { return nil }
                return IncomingRelation(kind: kind, sources: chapters)
            }
        }
    }

    // MARK: Rings

    /// What a chapter leans on, with the place that says so.
    private func supports(of chapter: Int) -> [(chapter: ChapterID, place: SourcePlace)] {
        relations[chapter].filter { $0.kind == .requires || $0.kind == .buildsOn }
            .flatMap { zip($0.targets, $0.places).map { (chapter: $0, place: $1) } }
    }

    /// Walks down from each chapter; a step back onto the way down closes a ring.
    private mutating func findRings() {
        var isDone = [Bool](repeating: false, count: relations.count)
        var positions = [Int?](repeating: nil, count: relations.count)
        for start in relations.indices where !isDone[start] && !relations[start].isEmpty {
            var way = [(chapter: start, supports: supports(of: start), next: 0)]
            positions[start] = 0
            while let last = way.last {
                guard last.next < last.supports.count else {
                    isDone[last.chapter] = true
                    positions[last.chapter] = nil
                    way.removeLast()
                    continue
                }
                way[way.count - 1].next += 1
                let target = last.supports[last.next].chapter.index
                if let position = positions[target] {
                    let ring = way[position...].map { handbook.chapters[$0.chapter].title }
                    findings.append(.relationLoop(ring + [handbook.chapters[target].title], at: last.supports[last.next].place))
                } else if !isDone[target] {
                    positions[target] = way.count
                    way.append((target, supports(of: target), 0))
                }
            }
        }
    }

    // MARK: Paths

    /// A chapter on a path comes after what it requires, which is on the path too.
    private mutating func hold(_ path: LearningPath) {
        let positions = Dictionary(
            path.stops.enumerated().map { ($1.chapter, $0) }, uniquingKeysWith: { first, _ in first })
        for (position, stop) in path.stops.enumerated() {
            for relation in relations[stop.chapter.index] where relation.kind == .requires {
                for required in relation.targets {
                    let title = handbook[stop.chapter].title
                    if let other = positions[required] {
                        if other < position { continue }
                        findings.append(.requiredLater(title, requires: handbook[required].title, at: stop.place))
                    } else {
                        findings.append(.requiredNotOnPath(title, requires: handbook[required].title, at: stop.place))
                    }
                }
            }
        }
    }
}
