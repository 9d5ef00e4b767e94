internal import HandbookModel
internal import Language
internal import Resolving

/// A facet as a picture, each term a link to its page.
struct FacetPicture {
    let learning: LearningStructure
    let id: FacetID
    /// The language of the page it stands on.
    let language: HandbookLanguage
    /// Instead of the facet's own.
    var form: PictureForm?
    var title: String?
    /// Whether the facet's title and description stand with it.
    var hasCaption = true
    /// Unique on the page.
    var idPrefix = "bilde-1"

    private var facet: Facet { learning[id] }

    func html(href: (TermID) -> String) -> String {
        Picture(
            form ?? PictureForm(facet.form), title: title ?? text(facet.title).text,
            description: facet.description.map { text($0).text } ?? "",
            alongsideTitle: facet.alongside.map { typeset($0, in: learningLanguage) }, items: items(below: nil, href),
            language: language, idPrefix: idPrefix, hasCaption: hasCaption
        ).html()
    }

    private func items(below parent: Int?, _ href: (TermID) -> String) -> [PictureItem] {
        facet.children(of: parent).map { index in
            let term = facet.terms[index]
            let title = text(term.title)
            let beside = alongside(term)
            return PictureItem(
                title.text, titleLanguage: title.language == language ? nil : title.language, alongside: beside?.text,
                alongsideLanguage: beside?.tag, note: term.note.map { text($0).text },
                detail: term.description.map { text($0).text }, href: href(TermID(id, index)),
                count: learning.chapters(at: TermID(id, index)).count, items: items(below: index, href))
        }
    }

    /// The step of the ladder beside, or the term's name in the language it was first written in.
    private func alongside(_ term: Term) -> (text: String, tag: String?)? {
        if let alongside = term.alongside { return (typeset(alongside, in: learningLanguage), nil) }
        guard let original = facet.original, original != language, let name = term.title.text(onlyIn: original) else {
            return nil
        }
        return (name, original.tag)
    }

    /// Texts that are given in no language are in the handbook's.
    private var learningLanguage: HandbookLanguage { facet.title.text(in: language).language }

    private func text(_ text: LocalizedText) -> (text: String, language: HandbookLanguage) {
        let (wording, own) = text.text(in: language)
        return (typeset(wording, in: own), own)
    }
}

extension PictureForm {
    init(_ form: FacetForm) {
        switch form {
        case .staircase: self = .staircase
        case .wheel: self = .wheel
        case .process: self = .process
        case .tree: self = .tree
        case .list: self = .list
        }
    }
}

/// The handbook's facets and matrices as they are drawn in a chapter.
struct ChapterPictures {
    let fragments: PageFragments
    let chapter: Chapter

    private var learning: LearningStructure { fragments.book.handbook.learning }

    /// A facet, in a form of the editor's choice; nil when there is none of this name.
    func facet(_ name: String, as form: PictureForm?, title: String?, idPrefix: String) -> String? {
        guard let id = learning.facet(named: name) else { return nil }
        let picture = FacetPicture(
            learning: learning, id: id, language: chapter.language, form: form, title: title, idPrefix: idPrefix)
        return picture.html { term in
            chapter.route.href(to: fragments.generated.term(learning[term], of: learning[term.facet]))
        }
    }

    func matrix(_ name: String) -> String? {
        guard let id = learning.matrix(named: name) else { return nil }
        let overview = OverviewFragments(fragments: fragments, route: chapter.route)
        return MatrixFragments(overview: overview, matrix: learning[id]).table()
    }
}
