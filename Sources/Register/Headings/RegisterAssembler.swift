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
        let groundwork = groundwork ?? RegisterGroundwork(vocabulary, in: handbook)
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
        let (places, seePlaces) = (order.conceptPlaces, order.seePlaces)
        let inOrder = { (ids: [ConceptID]) in
            ids.isEmpty ? [] : ids.filter { shown[$0.index] }.sorted { places[$0.index] < places[$1.index] }
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
                references.sorted { seePlaces[$0] < seePlaces[$1] }.map { vocabulary.sees[$0] }
            },
            listings: listings, bySubject: bySubject.map(inOrder), chapters: chapters, alphabet: order.alphabet,
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
        let anchors = seeAnchors(shown)
        var entries: [RegisterKind: [[RegisterEntry]]] = [:]
        for (heading, letter) in order.headings {
            let entry: RegisterEntry
            let kind: RegisterKind
            switch heading {
            case .concept(let index):
                let concept = vocabulary.concepts[index]
                guard shown[index], concept.standsAlone else { continue }
                let (text, language) = concept.wording.term.text(in: handbook.language)
                entry = RegisterEntry(
                    text: text, language: language, content: .concept(ConceptID(index)), anchor: concept.anchor)
                kind = concept.register
            case .see(let index):
                guard let anchor = anchors[index] else { continue }
                let see = vocabulary.sees[index]
                entry = RegisterEntry(
                    text: see.term.text, language: see.term.language, content: .see(see.target), anchor: anchor)
                kind = vocabulary[see.target].register
            }
            entries[kind, default: Array(repeating: [], count: order.alphabet.count)][letter].append(entry)
        }
        return RegisterKind.allCases.compactMap { kind in
            entries[kind].map { byLetter in
                let groups = zip(order.alphabet, byLetter).filter { !$0.1.isEmpty }
                return RegisterListing(kind: kind, groups: groups.map { RegisterGroup(letter: $0, entries: $1) })
            }
        }
    }

    /// By «se»: the id of its line; nil when it has none.
    private func seeAnchors(_ shown: [Bool]) -> [String?] {
        var taken = Set(vocabulary.concepts.indices.filter { shown[$0] }.map { vocabulary.concepts[$0].anchor })
        return vocabulary.sees.indices.map { index in
            guard shown[vocabulary.sees[index].target.index], order.isWanted[index] else { return nil }
            let anchor = order.seeAnchors[index]
            var free = anchor
            var number = 2
            while !taken.insert(free).inserted {
                free = "\(anchor)-\(number)"
                number += 1
            }
            return free
        }
    }
}
