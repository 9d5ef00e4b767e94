internal import Diagnostics
internal import HandbookModel
internal import Language
internal import Markup
internal import Register
internal import Resolving

/// `stikkord.json`: all of the register, as ``RegisterSchema`` describes it. What is empty is left out.
struct JSONEdition {
    static let format = "stikkord-register"
    static let version = 1

    let book: EditionBook

    var bytes: [UInt8] {
        var root = JSONGroup()
        root.add("$schema", .string(book.href(RegisterDownload.schema.route)))
        root.add("format", .string(Self.format))
        root.add("version", .number(Self.version))
        root.add("handbook", handbook)
        root.add("register", register)
        root.list("subjects", book.vocabulary.subjects.map(subject))
        root.add("concepts", .list(count: book.concepts.count) { concept(book.concepts[$0]) })
        root.add("registers", .array(book.register.listings.map(listing)))
        return root.value.documentBytes
    }

    private var handbook: JSONValue {
        var group = JSONGroup()
        group.add("title", .string(book.handbook.title))
        group.add("language", .string(book.language.tag))
        group.text("address", book.handbook.configuration.address)
        return group.value
    }

    private var register: JSONValue {
        let declarations = book.declarations
        var group = JSONGroup()
        group.text("title", declarations.title)
        group.add("order", .string(declarations.order == .letterByLetter ? "letter-by-letter" : "word-by-word"))
        if let publisher = declarations.publisher {
            var inner = JSONGroup()
            inner.add("name", .string(publisher.name))
            inner.text("uri", publisher.address)
            group.add("publisher", inner.value)
        }
        group.text("contact", declarations.contact)
        group.text("identifier", declarations.identifier)
        return group.value
    }

    private func subject(_ subject: Subject) -> JSONValue {
        var group = JSONGroup()
        group.add("id", .string(subject.id))
        group.add("title", byLanguage(subject.title))
        if let description = subject.description { group.add("description", byLanguage(description)) }
        group.text("los", subject.los)
        group.text("parent", subject.parent.map { book.vocabulary[$0].id })
        return group.value
    }

    // MARK: Concepts

    private func concept(_ id: ConceptID) -> JSONValue {
        let concept = book[id]
        let ids = { (concepts: [ConceptID]) in book.shown(concepts).map { JSONValue.string(book[$0].id) } }
        var group = JSONGroup()
        group.add("id", .string(concept.id))
        group.add("href", .string(book.href(id)))
        addWords(id, to: &group)
        group.add("register", .string(concept.register.name))
        if concept.isOnlyUnder { group.add("onlyUnder", .boolean(true)) }
        if !concept.isDeclared { group.add("undeclared", .boolean(true)) }
        group.list("broader", ids(concept.broader))
        group.list("narrower", ids(book.register.narrower[id.index]))
        group.list("related", ids(book.register.related[id.index]))
        group.list("relatedElsewhere", concept.relatedElsewhere.compactMap { elsewhere($0.value) })
        group.list("subjects", concept.subjects.map { .string(book.vocabulary[$0].id) })
        group.list("sameAs", concept.sameAs.map { .string($0) })
        group.list("locators", book.register.locators[id.index].map(locator))
        return group.value
    }

    private func addWords(_ id: ConceptID, to group: inout JSONGroup) {
        let wording = book[id].wording
        group.add("term", byLanguage(wording.term))
        group.list("seeFrom", book.admitted(id).map(term))
        group.list("deprecated", book.inOrder(wording.deprecated).map(term))
        group.list("hidden", book.inOrder(wording.hidden).map(term))
        if let definition = wording.definition { group.add("definition", byLanguage(definition)) }
        if let source = book.source(of: id) {
            var inner = JSONGroup()
            inner.add("text", .string(source.text))
            inner.text("id", source.source?.id.text)
            inner.text("address", source.source?.address)
            group.add("source", inner.value)
        }
        if let note = wording.note { group.add("note", byLanguage(note)) }
    }

    private func elsewhere(_ reference: OtherBookReference) -> JSONValue? {
        guard let link = book.resolved.otherBooks.link(for: reference) else { return nil }
        var group = JSONGroup()
        group.add("book", .string(link.book))
        group.add("term", .string(link.title))
        group.add("href", .string(link.href))
        return group.value
    }

    private func locator(_ locator: Locator) -> JSONValue {
        let label = book.handbook.label(of: locator)
        var group = JSONGroup()
        group.add("href", .string(book.href(locator)))
        group.text("number", label.number)
        group.add("chapter", .string(label.chapter))
        group.text("section", label.section)
        group.text("lastSection", label.lastSection)
        group.add("role", .string(locator.role.name))
        group.add("type", .string(locator.type.name))
        return group.value
    }

    // MARK: The registers as they are printed

    private func listing(_ listing: RegisterListing) -> JSONValue {
        let groups = listing.groups.map { letter in
            var group = JSONGroup()
            group.add("letter", .string(letter.letter.label))
            group.add(
                "entries",
                .list(count: letter.entries.count) { entry(letter.entries[$0], in: listing.kind, under: letter.letter) })
            return group.value
        }
        var group = JSONGroup()
        group.add("kind", .string(listing.kind.name))
        group.add("groups", .array(groups))
        return group.value
    }

    private func entry(_ entry: RegisterEntry, in kind: RegisterKind, under letter: LetterGroup) -> JSONValue {
        var group = JSONGroup()
        group.add("text", .string(entry.text))
        group.add("language", .string(entry.language.tag))
        switch entry.content {
        case .concept(let id): group.add("concept", .string(book[id].id))
        case .see(let id): group.add("see", .string(book[id].id))
        }
        group.add("href", .string(book.href(entry, in: kind, under: letter)))
        return group.value
    }

    // MARK: Texts

    private func byLanguage(_ text: LocalizedText) -> JSONValue {
        .object(book.texts(text).map { JSONValue.Member(key: $0.language.tag, value: .string($0.text)) })
    }

    private func term(_ term: LocalizedTerm) -> JSONValue {
        ["text": .string(term.text), "language": .string(term.language.tag)]
    }
}

/// An object being written: what has no value is left out.
private struct JSONGroup {
    private var members: [JSONValue.Member] = []

    var value: JSONValue { .object(members) }

    mutating func add(_ key: String, _ value: JSONValue) { members.append(JSONValue.Member(key: key, value: value)) }

    mutating func text(_ key: String, _ text: String?) { if let text { add(key, .string(text)) } }
    mutating func list(_ key: String, _ values: [JSONValue]) { if !values.isEmpty { add(key, .array(values)) } }
}
