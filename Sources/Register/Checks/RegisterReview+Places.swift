internal import Diagnostics
internal import HandbookModel
internal import Language
internal import Markup

/// Where headings lead.
extension RegisterReview {
    // MARK: «Se» (REG003, REG014)

    mutating func reviewSees() {
        guard !vocabulary.sees.isEmpty else { return }
        let named = groundwork.namedSees
        for see in vocabulary.sees {
            let target = vocabulary[see.target]
            if !named.isEmpty, let marks = named[TermKey(see.term.text)] {
                findings.append(
                    .seeWithLocators(
                        see.term.text, count: marks.count, first: marks.first.text, target: target.term(in: handbook.language),
                        at: see.place))
            }
            guard register.isShown(see.target), !hasPlaces(see.target), target.wording.definition == nil else { continue }
            // A word in another language than the register's is not printed there.
            guard see.term.language == handbook.language else { continue }
            findings.append(.seeToFewLocators(see.term.text, target: target.term(in: handbook.language), at: see.place))
        }
    }

    /// Whether the register points anywhere for a concept or what stands under it.
    private func hasPlaces(_ id: ConceptID) -> Bool {
        !register.locators[id.index].isEmpty || register.narrower[id.index].contains { hasPlaces($0) }
    }

    // MARK: Headings (REG010, REG011, REG013, REG016, REG019, REG027)

    mutating func reviewHeadings() {
        let chapters = handbook.chapters[handbook.originals].count { $0.role == .chapter }
        let words = Dictionary(uniqueKeysWithValues: vocabulary.languages.map { ($0, NounWords($0).smallWords) })
        let empty = emptyHeadings()
        for (index, concept) in vocabulary.concepts.enumerated() {
            let id = ConceptID(index)
            let term = concept.term(in: handbook.language)
            let isMetatopic = reviewMetatopic(id, term, chapters)
            if !isMetatopic || isOff(.metatopic) { reviewCount(id, term) }
            reviewSubheadings(id, term)
            for parent in concept.broader { reviewDoublePosting(id, under: parent) }
            if concept.register == .keywords, let parent = concept.broader.first {
                reviewBeginning(concept, under: parent, words)
            }
            if empty[index] { findings.append(.emptyRegisterHeading(term, at: concept.place)) }
        }
    }

    /// Nobody looks up what the whole book is about (ASI: the metatopic).
    private mutating func reviewMetatopic(_ id: ConceptID, _ term: String, _ chapters: Int) -> Bool {
        guard chapters >= Self.fewestForMetatopic, register.locators[id.index].count * 2 > chapters else { return false }
        let marked = Set(register.locators[id.index].map(\.chapter)).count { handbook[$0].role == .chapter }
        guard marked * 2 > chapters else { return false }
        findings.append(.metatopic(term, percent: marked * 100 / chapters, at: vocabulary[id].place))
        return true
    }

    private static let fewestForMetatopic = 10

    /// The most places a reader will go through one by one (ASI's checklist: five to seven).
    private static let mostPlaces = 7

    private mutating func reviewCount(_ id: ConceptID, _ term: String) {
        let ordinary = register.locators[id.index].filter { $0.role != .main }
        guard ordinary.count > Self.mostPlaces else { return }
        // What stands under it says more of those places already.
        let divided = Set(register.narrower[id.index].flatMap { register.locators[$0.index].map(PlaceInBook.init) })
        let count = ordinary.count { !divided.contains(PlaceInBook($0)) }
        guard count > Self.mostPlaces else { return }
        findings.append(.tooManyLocators(term, count: count, most: Self.mostPlaces, at: vocabulary[id].place))
    }

    /// One subheading divides nothing, unless the heading says something besides.
    private mutating func reviewSubheadings(_ id: ConceptID, _ term: String) {
        guard register.locators[id.index].isEmpty, register.narrower[id.index].count == 1 else { return }
        let concept = vocabulary[id]
        guard concept.wording.definition == nil, concept.related.isEmpty, concept.relatedElsewhere.isEmpty else { return }
        findings.append(.loneSubheading(term, sub: register.term(register.narrower[id.index][0]), at: concept.place))
    }

    private mutating func reviewDoublePosting(_ id: ConceptID, under parent: ConceptID) {
        let (own, above) = (register.locators[id.index], register.locators[parent.index])
        guard own.count >= 2, own.count == above.count, Set(own.map(PlaceInBook.init)) == Set(above.map(PlaceInBook.init))
        else { return }
        findings.append(
            .doublePosting(register.term(parent), sub: register.term(id), count: own.count, at: vocabulary[id].place))
    }

    private mutating func reviewBeginning(
        _ concept: Concept, under parent: ConceptID, _ words: [HandbookLanguage: Set<String>]
    ) {
        let (term, language) = concept.wording.term.text(in: handbook.language)
        // «mot (ferdighet)» is the noun.
        let head = term.prefix { $0 != "(" }.trimmed
        guard let space = head.firstIndex(of: " "), let words = words[language] else { return }
        let first = head[..<space].lowercased()
        guard words.contains(first) else { return }
        findings.append(
            .subheadingBeginsWithPreposition(first, of: term, under: register.term(parent), at: concept.place))
    }

    /// Declared concepts that nothing leads to and nothing is said of. One that keeps unwanted words away is of use without
    /// places, and what stands over an empty one is told of there.
    private func emptyHeadings() -> [Bool] {
        let says = vocabulary.concepts.indices.map { index in
            !register.locators[index].isEmpty || !register.mentions[index].isEmpty
                || vocabulary.concepts[index].wording.definition != nil || !vocabulary.concepts[index].narrower.isEmpty
        }
        return vocabulary.concepts.indices.map { index in
            let concept = vocabulary.concepts[index]
            return concept.isDeclared && !says[index] && concept.wording.deprecated.isEmpty && concept.relatedElsewhere.isEmpty
                && !concept.related.contains { says[$0.index] }
        }
    }
}

/// A place, whatever is said of it.
private struct PlaceInBook: Hashable {
    let chapter: ChapterID
    let section: Int?

    init(_ locator: Locator) {
        chapter = locator.chapter
        section = locator.section
    }
}

extension Vocabulary {
    /// The «se» words that marks name: how often, and where first.
    func namedSees(in handbook: Handbook) -> [TermKey: (count: Int, first: SourcePath)] {
        let words = Set(sees.map { TermKey($0.term.text) })
        // Most marks use the same few headings, and making a key is dear.
        var keys: [String: TermKey?] = [:]
        var named: [TermKey: (count: Int, first: SourcePath)] = [:]
        for chapter in handbook.chapters[handbook.originals] {
            for heading in chapter.markEntries.flatMap(\.headings) {
                let key = keys[heading] ?? seeKey(heading, words)
                keys[heading] = .some(key)
                if let key { named[key, default: (0, chapter.path)].count += 1 }
            }
        }
        return named
    }

    /// The key of a heading that is a «se» word and nothing else.
    private func seeKey(_ heading: String, _ words: Set<TermKey>) -> TermKey? {
        let key = TermKey(heading)
        guard words.contains(key) else { return nil }
        return table.entries(for: heading).contains { $0.use == .preferred || $0.use == .id } ? nil : key
    }
}
