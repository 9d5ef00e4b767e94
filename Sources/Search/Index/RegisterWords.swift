internal import HandbookModel
internal import Language
internal import Markup
internal import Register
internal import Resolving

/// The register as search knows it: words that lead to concepts, and what is shown of each concept.
public struct RegisterWords: Sendable {
    static let definitionLength = 160
    static let mostLocators = 3
    static let mostSeeAlso = 5
    /// In UTF-16 units. Nobody asks for a longer label as a whole; its words are found all the same.
    static let longestLabel = 200

    /// Sorted by key and then by label.
    private(set) var labels: [(key: String, label: SearchLabel)] = []
    private(set) var concepts: [SearchConcept] = []
    /// By language: what takes compounds of its terms' words apart; nil where it has none.
    private(set) var splitters = [CompoundSplitter?](repeating: nil, count: SearchTongue.all.count)
    /// Terms, as words of the index, whose parts `register.yml` gives.
    private(set) var givenParts: [(term: [UInt8], parts: [String])] = []
    private let handbook: Handbook
    private let register: HandbookRegister

    init(_ indexer: SearchIndexer) {
        handbook = indexer.book.handbook
        register = indexer.book.register
        guard !register.isEmpty else { return }
        let keys = SearchKeys(handbook.language)
        for index in register.vocabulary.concepts.indices where register.isShown(ConceptID(index)) {
            for (label, kind) in words(of: ConceptID(index)) {
                let key = keys.key(of: label.nfc.lowercased())
                labels.append((key, SearchLabel(label: label, kind: kind, concept: concepts.count)))
            }
            concepts.append(concept(ConceptID(index)))
        }
        for concept in register.vocabulary.concepts { addParts(concept.wording, indexer) }
        labels.sort { left, right in
            if left.key != right.key { return SearchRoot.precedes(left.key, right.key) }
            if left.label.label != right.label.label { return SearchRoot.precedes(left.label.label, right.label.label) }
            return left.label.concept < right.label.concept
        }
    }

    private mutating func addParts(_ wording: ConceptWording, _ indexer: SearchIndexer) {
        for term in wording.allTerms {
            let bytes = Array(term.text.utf8)
            let tongue = indexer.tongue(for: term.language)
            for run in SearchRuns(bytes) where run.kind == .word {
                var splitter = splitters[Int(tongue.number)].take() ?? CompoundSplitter(tongue.language)
                splitter.insert(String(decoding: bytes[run.range], as: UTF8.self))
                splitters[Int(tongue.number)] = splitter
            }
        }
        guard let term = wording.dividedTerm else { return }
        let tongue = indexer.tongue(for: term.language)
        let bytes = Array(SearchAnalysis(tongue.language).term(ofRun: term.text).utf8) + [tongue.number + 1]
        givenParts.append((bytes, wording.parts.map(\.value)))
    }

    /// Every word that leads to a concept, each once, by the best of its ways.
    private func words(of id: ConceptID) -> [(String, SearchLabelKind)] {
        let wording = register[id].wording
        let ways: [(SearchLabelKind, [LocalizedTerm])] = [
            (.preferred, wording.preferredTerms), (.see, wording.admitted + register.sees[id.index].map(\.term)),
            (.deprecated, wording.deprecated), (.hidden, wording.hidden),
        ]
        var met: Set<String> = []
        var words: [(String, SearchLabelKind)] = []
        // Deprecated words that are shown are «se» too, and stay deprecated.
        let deprecated = Set(wording.deprecated.map(\.text))
        for (kind, terms) in ways {
            for term in terms where !(kind == .see && deprecated.contains(term.text)) {
                let label = FieldText.of(typeset(term.text, in: term.language))
                if !label.isEmpty, label.utf16.count <= Self.longestLabel, met.insert(label).inserted {
                    words.append((label, kind))
                }
            }
        }
        return words
    }

    /// Addresses from the root of the site, where no page is.
    private static let root = Route("")

    private func concept(_ id: ConceptID) -> SearchConcept {
        let definition = register[id].wording.definition?.text(in: handbook.language)
        let text = definition.map { Array(FieldText.of(typeset($0.text, in: $0.language)).utf8) } ?? []
        return SearchConcept(
            term: name(of: id), href: Self.root.href(to: register.places.page(of: id)),
            definition: String(decoding: cutText(text, to: Self.definitionLength), as: UTF8.self),
            locators: register.locators[id.index].prefix(Self.mostLocators).map(link),
            seeAlso: register.related[id.index].prefix(Self.mostSeeAlso).map { related in
                SearchLink(label: name(of: related), href: Self.root.href(to: register.places.page(of: related)))
            })
    }

    private func name(of id: ConceptID) -> String {
        FieldText.of(typeset(register.name(of: id, in: handbook.language), in: handbook.language))
    }

    private func link(_ locator: Locator) -> SearchLink {
        SearchLink(
            label: FieldText.of(handbook.label(of: locator).text),
            href: Self.root.href(to: handbook[locator.chapter].route, anchor: locator.anchor))
    }
}
