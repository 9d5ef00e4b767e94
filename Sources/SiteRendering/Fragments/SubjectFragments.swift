internal import HandbookModel
internal import Language
internal import Register
internal import Resolving

/// Writes the subject register: the tree of subjects, and under each its concepts with the places they are at.
struct SubjectFragments {
    let lines: RegisterFragments

    private var register: HandbookRegister { lines.register }
    private var vocabulary: Vocabulary { register.vocabulary }

    func whole() -> String {
        var html = HTMLWriter(capacity: 4_000 + vocabulary.concepts.count * 300)
        lines.otherRegisters(&html, except: nil)
        html.markup("<section class=\"register\" role=\"doc-index\"")
        html.attribute("aria-label", lines.words(.subjectRegister))
        html.markup(">\n")
        jumpList(&html)
        for index in vocabulary.subjects.indices where vocabulary.subjects[index].parent == nil {
            subject(&html, SubjectID(index))
        }
        withoutSubject(&html)
        html.markup("</section>")
        return html.string
    }

    /// The subjects at the top.
    private func jumpList(_ html: inout HTMLWriter) {
        html.markup("<nav class=\"letters subjects\" aria-label=\"\(escaped(lines.words(.subjects)))\"><ul>")
        for subject in vocabulary.subjects where subject.parent == nil {
            html.markup("<li><a")
            html.attribute("href", "#" + percentEncoded(lines.places.anchor(of: subject)))
            html.markup(">")
            html.localized(subject.title, on: lines.language)
            html.markup("</a></li>")
        }
        html.markup("</ul></nav>\n")
    }

    /// A subject and what lies under it; three levels is as deep as they go.
    private func subject(_ html: inout HTMLWriter, _ id: SubjectID) {
        let subject = vocabulary[id]
        let heading = "h\(subject.depth + 2)"
        html.markup("<section class=\"subject\"")
        html.attribute("id", lines.places.anchor(of: subject))
        html.markup("><\(heading)>")
        html.localized(subject.title, on: lines.language)
        html.markup("</\(heading)>\n")
        if let description = subject.description {
            html.markup("<p>")
            html.localized(description, on: lines.language)
            html.markup("</p>\n")
        }
        if let los = subject.los {
            html.markup("<p class=\"los\"><a class=\"external\"")
            html.attribute("href", webHref(los))
            html.markup(" rel=\"noopener\">\(escaped(lines.words(.sameSubjectInLos)))</a></p>\n")
        }
        let concepts = register.bySubject[id.index]
        if !concepts.isEmpty {
            entries(&html, concepts)
        } else if subject.end == id.index + 1 {
            html.markup("<p class=\"hint\">\(escaped(lines.words(.noConceptsYet)))</p>\n")
        }
        for index in (id.index + 1)..<max(subject.end, id.index + 1) where vocabulary.subjects[index].parent == id {
            self.subject(&html, SubjectID(index))
        }
        html.markup("</section>\n")
    }

    private func entries(_ html: inout HTMLWriter, _ concepts: [ConceptID]) {
        html.markup("<ul class=\"entries\">\n")
        let style = RegisterFragments.EntryStyle(hasAnchors: false, showsNarrower: false)
        for concept in concepts { lines.concept(&html, concept, style) }
        html.markup("</ul>\n")
    }

    /// What no editor has given a subject yet: folded away, and not forgotten.
    private func withoutSubject(_ html: inout HTMLWriter) {
        let keywords = register.listings.filter { $0.kind == .keywords }.flatMap(\.groups).flatMap(\.entries)
        let concepts = keywords.compactMap { entry -> ConceptID? in
            guard case .concept(let id) = entry.content, register[id].subjects.isEmpty else { return nil }
            return id
        }
        guard !concepts.isEmpty else { return }
        html.markup("<section class=\"subject\"><h2>\(escaped(lines.words(.withoutSubject)))</h2>\n<details><summary>")
        html.text(entryCountText(concepts.count, in: lines.language))
        html.markup("</summary>\n")
        entries(&html, concepts)
        html.markup("</details></section>\n")
    }
}
