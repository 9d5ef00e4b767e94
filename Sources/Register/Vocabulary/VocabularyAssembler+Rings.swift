internal import Diagnostics
internal import HandbookModel
internal import Markup

/// What stands under what: no rings, and no deeper than a reader can follow.
extension VocabularyAssembler {
    /// Tells of rings of `under` and opens them, so that everything after this walks down a tree.
    mutating func breakRings() {
        var isDone = [Bool](repeating: false, count: vocabulary.concepts.count)
        let before = findings.count
        for start in vocabulary.concepts.indices where !isDone[start] { openRings(from: start, &isDone) }
        // How deep what hung in a ring stands is not known before the ring is opened by an editor.
        guard findings.count == before else { return }
        for (index, concept) in vocabulary.concepts.enumerated() where depth(of: ConceptID(index)) >= Self.mostLevels {
            findings.append(.conceptTooDeep(concept.term(in: language), at: concept.place))
            neighbours[index].broader = []
        }
    }

    private mutating func openRings(from start: Int, _ isDone: inout [Bool]) {
        var way = [(concept: start, next: 0)]
        var positions = [start: 0]
        while let last = way.last {
            let broader = neighbours[last.concept].broader
            guard last.next < broader.count else {
                isDone[last.concept] = true
                positions[last.concept] = nil
                way.removeLast()
                continue
            }
            let above = broader[last.next].index
            if let position = positions[above] {
                let ring = (way[position...].map(\.concept) + [above]).map { vocabulary.concepts[$0].term(in: language) }
                findings.append(.circularUnder(ring, at: vocabulary.concepts[above].place))
                neighbours[last.concept].broader.remove(at: last.next)
                continue
            }
            way[way.count - 1].next += 1
            if !isDone[above] {
                positions[above] = way.count
                way.append((above, 0))
            }
        }
    }

    /// Turns relations around, puts them in order, and gives them to the concepts.
    mutating func seal() {
        for index in neighbours.indices {
            for parent in neighbours[index].broader { neighbours[parent.index].narrower.append(ConceptID(index)) }
        }
        for index in neighbours.indices {
            neighbours[index].related = neighbours[index].related.sorted().uniqued()
            neighbours[index].subjects = neighbours[index].subjects.uniqued()
        }
        vocabulary.concepts = zip(vocabulary.concepts, neighbours).map { Concept($0, among: $1) }
    }
}
