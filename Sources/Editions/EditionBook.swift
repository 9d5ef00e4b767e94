internal import HandbookModel
internal import Language
internal import Markup
internal import Register
internal import Resolving

/// The handbook as every edition of its register sees it.
struct EditionBook: Sendable {
    let resolved: ResolvedHandbook
    /// The concepts that readers see, by id.
    let concepts: [ConceptID]
    /// Where files lie: addresses are written from the site's root.
    private let root = RegisterDownload.json.route

    init(_ resolved: ResolvedHandbook) {
        self.resolved = resolved
        let register = resolved.register
        concepts = register.vocabulary.concepts.indices.map { ConceptID($0) }
            .filter { register.isShown($0) }
            .sorted { register[$0].id.utf8.lexicographicallyPrecedes(register[$1].id.utf8) }
    }

    var handbook: Handbook { resolved.handbook }
    var register: HandbookRegister { resolved.register }
    var vocabulary: Vocabulary { resolved.register.vocabulary }
    var declarations: RegisterDeclarations { vocabulary.declarations }
    var language: HandbookLanguage { handbook.language }
    /// What the register is called.
    var title: String { declarations.title ?? handbook.title }

    subscript(id: ConceptID) -> Concept { register[id] }

    // MARK: Addresses, from the site's root

    func href(_ route: Route, anchor: String? = nil) -> String { root.href(to: route, anchor: anchor) }
    func href(_ id: ConceptID) -> String { href(register.places.page(of: id)) }

    /// A line of a register.
    func href(_ entry: RegisterEntry, in kind: RegisterKind, under letter: LetterGroup) -> String {
        let places = register.places
        return href(places.isSplit(kind) ? places.page(of: letter, in: kind) : places.page(of: kind), anchor: entry.anchor)
    }

    func href(_ locator: Locator) -> String {
        let chapter = handbook[locator.chapter]
        return href(chapter.route, anchor: locator.anchor ?? locator.section.map { chapter.headings[$0].anchor })
    }

    // MARK: What belongs to a concept

    /// Only those that readers see: the others have no page.
    func shown(_ ids: [ConceptID]) -> [ConceptID] { ids.filter { register.isShown($0) } }

    /// Words that lead to the concept, beside its own terms: admitted terms and pure «se» entries, but not words that are
    /// advised against.
    func admitted(_ id: ConceptID) -> [LocalizedTerm] {
        let deprecated = Set(self[id].wording.deprecated)
        return inOrder(self[id].wording.admitted + register.sees[id.index].map(\.term).filter { !deprecated.contains($0) })
    }

    /// Each once, by language and then by its bytes.
    func inOrder(_ terms: [LocalizedTerm]) -> [LocalizedTerm] {
        let order = HandbookLanguage.allCases
        let position = { (language: HandbookLanguage) in order.firstIndex(of: language) ?? order.count }
        return Set(terms).sorted { left, right in
            left.language == right.language
                ? left.text.utf8.lexicographicallyPrecedes(right.text.utf8) : position(left.language) < position(right.language)
        }
    }

    func texts(_ text: LocalizedText) -> [LocalizedTerm] {
        HandbookLanguage.allCases.compactMap { language in
            text.text(onlyIn: language).map { LocalizedTerm($0, in: language) }
        }
    }

    /// Where a definition comes from: as written, and the source of `kilder.json` when it is one.
    func source(of id: ConceptID) -> (text: String, source: BibliographySource?)? {
        guard let written = self[id].wording.source?.value else { return nil }
        let bibliography = handbook.bibliography
        guard let mention = SourceMention(written), let index = bibliography?.index(of: mention.id), let bibliography else {
            return (written, nil)
        }
        let entry = bibliography[index].entry(in: language).plainText
        return (mention.locator.isEmpty ? entry : "\(entry) \(mention.locator)", bibliography[index])
    }
}
