public import Diagnostics
public import HandbookModel
internal import Language
internal import Markup

/// Puts the vocabulary together: what is declared, how it hangs together, then the headings that only marks name.
public struct VocabularyAssembler: Sendable {
    var vocabulary: Vocabulary
    /// By concept, which get them when all are known.
    var neighbours: [ConceptNeighbours] = []
    var findings: [Finding] = []
    let language: HandbookLanguage
    /// By id: the last number that told a second one from it.
    var lastNumbers: [String: Int] = [:]
    private var knownSees: Set<KnownSee> = []

    public static func assemble(_ declarations: RegisterDeclarations, for handbook: Handbook) -> Diagnosed<Vocabulary> {
        assemble(DeclaredVocabulary(declarations, in: handbook.language), for: handbook)
    }

    public static func assemble(_ declared: DeclaredVocabulary, for handbook: Handbook) -> Diagnosed<Vocabulary> {
        var assembler = declared.assembler
        assembler.addNamed(in: handbook)
        assembler.breakRings()
        assembler.seal()
        assembler.vocabulary.isReviewed =
            (assembler.vocabulary.declarations.isDeclared || handbook.configuration.isDeclared)
            && !assembler.vocabulary.concepts.isEmpty
        return Diagnosed(assembler.vocabulary, assembler.findings)
    }

    init(_ declarations: RegisterDeclarations, _ language: HandbookLanguage) {
        self.language = language
        vocabulary = Vocabulary(
            declarations: declarations,
            languages: [language] + HandbookLanguage.allCases.filter { $0 != language })
        vocabulary.subjects = declarations.subjects
    }

    // MARK: What register.yml declares

    mutating func addDeclared() {
        let declarations = vocabulary.declarations
        for declaration in declarations.concepts { add(Concept(declaration, matches: declarations.matches)) }
        for (index, concept) in vocabulary.concepts.enumerated() {
            let id = ConceptID(index)
            let shown = concept.wording.admitted + (concept.wording.showsDeprecated ? concept.wording.deprecated : [])
            for term in shown { addSee(SeeReference(term: term, target: id, place: concept.place)) }
        }
        reportSharedTerms()
        followSees(declarations.sees)
    }

    /// A word leads to a concept once, however often that is said.
    private mutating func addSee(_ see: SeeReference) {
        if knownSees.insert(KnownSee(term: TermKey(see.term.text), language: see.term.language, target: see.target)).inserted {
            vocabulary.sees.append(see)
        }
    }

    struct KnownSee: Hashable, Sendable {
        let term: TermKey
        let language: HandbookLanguage
        let target: ConceptID
    }

    mutating func add(_ concept: Concept, under parent: ConceptID? = nil) {
        let id = ConceptID(vocabulary.concepts.count)
        vocabulary.concepts.append(concept)
        neighbours.append(ConceptNeighbours(broader: parent.map { [$0] } ?? []))
        vocabulary.byID[concept.id] = id
        vocabulary.table.add(concept, id)
    }

    /// One word must not lead to two concepts; those that stand only under others may share one.
    private mutating func reportSharedTerms() {
        var met: [TermKey: ConceptID] = [:]
        for (index, concept) in vocabulary.concepts.enumerated() where !concept.isOnlyUnder {
            let id = ConceptID(index)
            var told: Set<ConceptID> = []
            for term in concept.wording.preferredTerms + concept.wording.admitted {
                guard let other = met.updateValue(id, forKey: TermKey(term.text)), other != id else { continue }
                guard told.insert(other).inserted else { continue }
                findings.append(.sharedTerm(term.text, of: [vocabulary[other].id, concept.id], at: concept.place))
            }
        }
    }

    /// Follows `{se: …}` from word to word until a concept is met.
    private mutating func followSees(_ declared: [SeeDeclaration]) {
        let byID = Dictionary(declared.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let byTerm = Dictionary(
            declared.flatMap { see in see.term.all.map { (TermKey($0), see) } }, uniquingKeysWith: { first, _ in first })
        var inRings: Set<String> = []
        for see in declared {
            var way = [see]
            var met: Set<String> = [see.id]
            var target = concept(named: see.target.value)
            while target == nil,
                let next = byID[way[way.count - 1].target.value] ?? byTerm[TermKey(way[way.count - 1].target.value)]
            {
                way.append(next)
                guard met.insert(next.id).inserted else { break }
                target = concept(named: next.target.value)
            }
            if let target {
                for language in see.term.languages {
                    guard let text = see.term.text(onlyIn: language) else { continue }
                    let term = LocalizedTerm(text, in: language)
                    addSee(SeeReference(term: term, target: target, place: see.place))
                    vocabulary.table.add(term, .admitted, target)
                }
            } else if let start = way.dropLast().firstIndex(where: { $0.id == way[way.count - 1].id }) {
                let ring = way[start...].map { $0.term.all[0] }
                // A ring is told of once, and what leads into it is told by it.
                if inRings.isDisjoint(with: met) { findings.append(.circularSee(ring, at: way[start].place)) }
                inRings.formUnion(met)
            } else if way.count == 1 {
                let nearest = vocabulary.nearest(to: see.target.value)
                findings.append(
                    .unknownConcept(see.target.value, from: see.term.all[0], as: .see, nearest: nearest, at: see.target.place))
            }
        }
    }

    /// The concept that `register.yml` names, by its id or a term.
    func concept(named name: String) -> ConceptID? {
        vocabulary.byID[name] ?? vocabulary.table.entries(for: name).first { $0.use != .hidden }?.concept
    }

    // MARK: How it hangs together

    /// Looking for what was meant is dear; past this many an editor knows enough.
    private static let mostSuggestions = 100

    mutating func relate() {
        for declaration in vocabulary.declarations.concepts {
            guard let id = vocabulary.byID[declaration.id] else { continue }
            let term = vocabulary[id].term(in: language)
            for name in declaration.under {
                guard let parent = find(name, from: term, as: .under) else { continue }
                if parent == id {
                    findings.append(.circularUnder([term, term], at: name.place))
                } else if !neighbours[id.index].broader.contains(parent) {
                    neighbours[id.index].broader.append(parent)
                }
            }
            for name in declaration.seeAlso { relate(id, to: name, term) }
            for name in declaration.subjects {
                if let subject = vocabulary.subjects.firstIndex(where: { $0.id == name.value }) {
                    neighbours[id.index].subjects.append(SubjectID(subject))
                } else if !vocabulary.declarations.refusedSubjects.contains(name.value) {
                    let nearest = NearMiss.nearest(to: name.value, among: vocabulary.subjects.map(\.id))
                    findings.append(.unknownSubject(name.value, nearest: nearest, at: name.place))
                }
            }
        }
    }

    private mutating func relate(_ id: ConceptID, to name: Located<String>, _ term: String) {
        if let elsewhere = OtherBookReference(name.value) {
            neighbours[id.index].relatedElsewhere.append(Located(elsewhere, at: name.place))
        } else if let other = find(name, from: term, as: .seeAlso), other != id {
            neighbours[id.index].related.append(other)
            neighbours[other.index].related.append(id)
        }
    }

    private mutating func find(_ name: Located<String>, from term: String, as relation: ConceptRelation) -> ConceptID? {
        if let concept = concept(named: name.value) { return concept }
        let isSpared = findings.count >= Self.mostSuggestions
        let nearest = isSpared ? nil : vocabulary.nearestID(to: name.value) ?? vocabulary.nearest(to: name.value)
        findings.append(.unknownConcept(name.value, from: term, as: relation, nearest: nearest, at: name.place))
        return nil
    }
}
