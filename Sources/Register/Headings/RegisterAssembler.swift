internal import Diagnostics
public import HandbookModel
internal import Language
internal import Markup

/// Puts the register together from the vocabulary and what every chapter is marked with.
public struct RegisterAssembler {
    let vocabulary: Vocabulary
    let handbook: Handbook
    let chapters: [ChapterMarks]
    private let order: RegisterGroundwork
    var locators: [[Locator]]
    var mentions: [[Locator]]

    /// - Parameter chapters: by chapter, as ``MarkReader`` gives them.
    public static func assemble(
        _ vocabulary: Vocabulary, _ chapters: [ChapterMarks], in handbook: Handbook, _ groundwork: RegisterGroundwork? = nil
    ) -> HandbookRegister {
        let groundwork = groundwork ?? RegisterGroundwork(vocabulary, in: handbook.language)
        var assembler = RegisterAssembler(vocabulary, chapters, handbook, groundwork)
        assembler.placeMarks()
        return assembler.register()
    }

    private init(
        _ vocabulary: Vocabulary, _ chapters: [ChapterMarks], _ handbook: Handbook, _ groundwork: RegisterGroundwork
    ) {
        self.vocabulary = vocabulary
        self.handbook = handbook
        self.chapters = chapters
        order = groundwork
        locators = Array(repeating: [], count: vocabulary.concepts.count)
        mentions = locators
    }

    // MARK: Locators

    private mutating func placeMarks() {
        for chapter in chapters {
            for (concept, locator) in chapter.locators {
                if locator.role == .mention {
                    mentions[concept.index].append(locator)
                } else {
                    locators[concept.index].append(locator)
                }
            }
        }
        for index in locators.indices {
            // Chapters come in reading order and sections too.
            let main = locators[index].filter { $0.role == .main }
            if !main.isEmpty { locators[index] = main + locators[index].filter { $0.role != .main } }
        }
    }

    // MARK: Headings

    private func register() -> HandbookRegister {
        let shown = shownConcepts()
        let inOrder = { (ids: [ConceptID]) in
            ids.filter { shown[$0.index] }.sorted { order.concepts[$0.index].key < order.concepts[$1.index].key }
        }
        var bySubject = [[ConceptID]](repeating: [], count: vocabulary.subjects.count)
        var sees = [[Int]](repeating: [], count: vocabulary.concepts.count)
        for (index, concept) in vocabulary.concepts.enumerated() {
            for subject in concept.subjects { bySubject[subject.index].append(ConceptID(index)) }
        }
        for (index, see) in vocabulary.sees.enumerated() { sees[see.target.index].append(index) }
        let listings = listings(shown)
        return HandbookRegister(
            vocabulary: vocabulary, locators: locators, mentions: mentions,
            narrower: vocabulary.concepts.map { inOrder($0.narrower) }, related: vocabulary.concepts.map { inOrder($0.related) },
            sees: sees.map { references in
                references.sorted { order.sees[$0].key < order.sees[$1].key }.map { vocabulary.sees[$0] }
            },
            listings: listings, bySubject: bySubject.map(inOrder), chapters: chapters, alphabet: order.collation.alphabet,
            language: handbook.language, places: RegisterPlaces(vocabulary, listings, shown, in: handbook.language),
            shown: shown)
    }

    /// Concepts with a place, and all they stand under; and those that something leads to or that are explained.
    private func shownConcepts() -> [Bool] {
        var shown = vocabulary.concepts.indices.map { index in
            !locators[index].isEmpty || !mentions[index].isEmpty || vocabulary.concepts[index].wording.definition != nil
                || !vocabulary.concepts[index].related.isEmpty || !vocabulary.concepts[index].relatedElsewhere.isEmpty
        }
        // Two steps up is as high as it goes.
        for _ in 0..<VocabularyAssembler.mostLevels {
            for (index, concept) in vocabulary.concepts.enumerated() where shown[index] {
                for parent in concept.broader { shown[parent.index] = true }
            }
        }
        return shown
    }

    private func listings(_ shown: [Bool]) -> [RegisterListing] {
        var entries: [RegisterKind: [(entry: RegisterEntry, key: SortKey, letter: LetterGroup)]] = [:]
        var anchors = Set(vocabulary.concepts.indices.filter { shown[$0] }.map { vocabulary.concepts[$0].anchor })
        for (index, concept) in vocabulary.concepts.enumerated() where shown[index] && concept.standsAlone {
            let (text, language) = concept.wording.term.text(in: handbook.language)
            let anchor = concept.anchor
            let entry = RegisterEntry(text: text, language: language, content: .concept(ConceptID(index)), anchor: anchor)
            let place = order.concepts[index]
            entries[concept.register, default: []].append((entry, place.key, place.letter))
        }
        for (index, see) in vocabulary.sees.enumerated() where shown[see.target.index] && order.isWanted[index] {
            let place = order.sees[index]
            let entry = RegisterEntry(
                text: see.term.text, language: see.term.language, content: .see(see.target),
                anchor: Self.free("stikk-se-" + conceptID(for: see.term.text), &anchors))
            entries[vocabulary[see.target].register, default: []].append((entry, place.key, place.letter))
        }
        return RegisterKind.allCases.compactMap { kind in
            entries[kind].map { RegisterListing(kind: kind, groups: grouped($0)) }
        }
    }

    private static func free(_ anchor: String, _ taken: inout Set<String>) -> String {
        var free = anchor
        var number = 2
        while !taken.insert(free).inserted {
            free = "\(anchor)-\(number)"
            number += 1
        }
        return free
    }

    private func grouped(_ entries: [(entry: RegisterEntry, key: SortKey, letter: LetterGroup)]) -> [RegisterGroup] {
        var groups: [RegisterGroup] = []
        let byLetter = Dictionary(grouping: entries, by: \.letter)
        for letter in order.collation.alphabet {
            guard let entries = byLetter[letter] else { continue }
            groups.append(RegisterGroup(letter: letter, entries: entries.sorted { $0.key < $1.key }.map(\.entry)))
        }
        return groups
    }
}
