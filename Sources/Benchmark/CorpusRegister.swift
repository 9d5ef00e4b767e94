/// A large register for a synthetic handbook: `register.yml` and the marks that name its concepts.
///
/// Every concept has a synonym and a subject, every second a definition, every third a «see also»; every tenth stands under
/// another. Words with a definition are looked for in all texts, and found where a chapter stresses what it is marked with.
struct CorpusRegister {
    let concepts: Int
    /// In the whole handbook, spread evenly over its chapters.
    let marks: Int
    private let terms: [String]
    private let seed: UInt64
    /// Whether every word is looked for in all texts, and a section where it stands counts as a mention.
    private let findsMentions: Bool

    init(concepts: Int, marks: Int, seed: UInt64, findsMentions: Bool) {
        self.concepts = concepts
        self.marks = marks
        self.findsMentions = findsMentions
        self.seed = seed
        var random = CorpusRandom(seed: seed, stream: .register, index: 0)
        var terms: [String] = []
        var taken: Set<String> = []
        while terms.count < concepts * 2 {
            let inner = random.chance(600) ? "" : random.pick(CorpusWords.heads)
            let term = random.pick(CorpusWords.heads) + inner + random.pick(CorpusWords.things).indefinite
            if taken.insert(term).inserted { terms.append(term) }
        }
        self.terms = terms
    }

    /// What a chapter of a handbook with so many chapters is marked with.
    func keywords(of chapter: Int, among chapters: Int) -> [String] {
        let range = marks * chapter / chapters..<marks * (chapter + 1) / chapters
        return range.map { mark in
            var random = CorpusRandom(seed: seed, stream: .marks, index: mark)
            return terms[random.below(concepts)]
        }
    }

    /// `register.yml`.
    var yaml: String {
        let subjects = (0..<20).map { "  emne-\($0): {title: {nb: Emne \($0), nn: Emne \($0)}}\n" }.joined()
        return (findsMentions ? "matches: first\n" : "") + "subjects:\n\(subjects)concepts:\n"
            + (0..<concepts).map(declaration).joined()
    }

    private func declaration(of concept: Int) -> String {
        var random = CorpusRandom(seed: seed, stream: .register, index: concept + 1)
        var lines = [
            "  b-\(concept):", "    term: {nb: \(terms[concept]), nn: \(terms[concept])}",
            "    see-from: [\(terms[concepts + concept])]", "    subjects: [emne-\(random.below(20))]",
        ]
        if concept % 2 == 0 {
            lines.append(
                "    definition: {nb: Slik vi bruker ordet \(terms[concept]) her., nn: Slik vi brukar ordet \(terms[concept]) her.}"
            )
        }
        if concept % 3 == 0 { lines.append("    see-also: [b-\((concept + 1) % concepts)]") }
        if concept % 10 == 9 { lines.append("    under: b-\(concept - 1)") }
        return lines.map { $0 + "\n" }.joined()
    }
}
