internal import HandbookModel
internal import Language
internal import Resolving

/// What hits can be narrowed to, and the sections that belong to each.
struct FilterWords: Sendable {
    /// Facet by facet; only what some section has.
    private(set) var filters: [SearchFilter] = []
    /// By filter.
    private(set) var runs: [[Range<Int>]] = []
    private let handbook: Handbook
    /// By chapter.
    private let sections: [Range<Int>]

    init(_ book: ResolvedHandbook, sections: [Range<Int>]) {
        handbook = book.handbook
        self.sections = sections
        addKinds()
        addFacets()
        addLanguages()
    }

    private mutating func addKinds() {
        let learning = handbook.learning
        for index in learning.kinds.indices {
            let kind = learning.kinds[index]
            let chapters = learning.chapters(of: KindID(index))
            add((id("slag"), words(.kind)), (kind.id, text(kind.label)), versions(of: chapters))
        }
    }

    /// A term has the sections of the terms below it too.
    private mutating func addFacets() {
        let learning = handbook.learning
        for (index, facet) in learning.facets.enumerated() {
            for term in facet.terms.indices {
                let chapters = learning.chapters(at: TermID(FacetID(index), term))
                add(
                    (facet.id, text(facet.title)), (facet.terms[term].id, text(facet.terms[term].title)),
                    versions(of: chapters))
            }
        }
    }

    private mutating func addLanguages() {
        let all = handbook.chapters.map(\.language)
        guard handbook.originals.count < all.count else { return }
        for language in HandbookLanguage.allCases where all.contains(language) {
            let chapters = all.indices.filter { all[$0] == language }.map { ChapterID($0) }
            add((id("sprak"), words(.languages)), (language.tag, language.ownName), chapters)
        }
    }

    /// The name of a facet that every handbook has; another where the handbook has one of its own by that name.
    private func id(_ name: String) -> String {
        handbook.learning.facets.contains { $0.id == name } ? name + "." : name
    }

    /// Chapters with their translations.
    private func versions(of originals: [ChapterID]) -> [ChapterID] {
        originals.flatMap { original in
            let versions = handbook.versions(of: original)
            return versions.isEmpty ? [original] : versions
        }.sorted()
    }

    /// - Parameter chapters: sorted.
    private mutating func add(
        _ facet: (id: String, title: String), _ term: (id: String, title: String), _ chapters: [ChapterID]
    ) {
        var runs: [Range<Int>] = []
        for chapter in chapters {
            let own = sections[chapter.index]
            if let last = runs.last, last.upperBound == own.lowerBound {
                runs[runs.count - 1] = last.lowerBound..<own.upperBound
            } else if !own.isEmpty {
                runs.append(own)
            }
        }
        guard !runs.isEmpty else { return }
        filters.append(SearchFilter(facet: facet.id, facetTitle: facet.title, term: term.id, title: term.title))
        self.runs.append(runs)
    }

    private func text(_ text: LocalizedText) -> String {
        let (text, language) = text.text(in: handbook.language)
        return FieldText.of(typeset(text, in: language))
    }

    private func words(_ text: InterfaceText) -> String { text.text(in: handbook.language) }
}
