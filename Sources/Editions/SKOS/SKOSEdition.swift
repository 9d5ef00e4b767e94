internal import Diagnostics
internal import HandbookModel
internal import Language
internal import Markup
internal import Register
internal import Resolving

/// The register's concepts as SKOS: by SKOS-AP-NO-Begrep 2.0 where they have what it demands, else plain.
struct SKOSEdition {
    let book: EditionBook
    let profile: SKOSProfile

    init(_ book: EditionBook) {
        self.book = book
        profile = SKOSProfile(book)
    }

    var graph: RDFGraph {
        var graph: RDFGraph = [(scheme, schemeDescription)]
        if let collection { graph.append((collectionAddress, collection)) }
        if let publisher = book.declarations.publisher { graph.append((publisherAddress, description(of: publisher))) }
        if let contact = SKOSContact(book.declarations.contact) { graph.append((contactAddress, description(of: contact))) }
        return graph + book.concepts.map { (address($0), description($0)) }
    }

    // MARK: Addresses

    /// Of the Turtle document; both forms speak of the same things.
    private var document: String {
        (book.handbook.configuration.address ?? "") + book.href(RegisterDownload.turtle.route)
    }

    private var scheme: RDFAddress { RDFAddress(document + "#register") }
    private var contactAddress: RDFAddress { RDFAddress(document + "#kontakt") }
    private var collectionAddress: RDFAddress { RDFAddress(book.declarations.identifier ?? document + "#begreper") }
    private var publisherAddress: RDFAddress {
        RDFAddress(book.declarations.publisher?.address ?? document + "#utgiver")
    }

    /// Under `identifier` of `register.yml`, else the concept's page; relative when nobody has said where that is.
    func address(_ id: ConceptID) -> RDFAddress {
        if let identifier = book.declarations.identifier { return RDFAddress(identifier + book[id].id) }
        return RDFAddress((book.handbook.configuration.address ?? "") + book.href(id))
    }

    private func addresses(_ ids: [ConceptID]) -> [RDFValue] {
        ids.map { address($0) }.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }.map { .address($0) }
    }

    // MARK: The register as a whole

    private var schemeDescription: RDFDescription {
        var description = RDFDescription("skos:ConceptScheme")
        description.say("dct:title", .text(book.title, book.language))
        if book.declarations.publisher != nil { description.say("dct:publisher", .address(publisherAddress)) }
        if let note = profile.note {
            description.say("skos:editorialNote", [.text(note.bokmaal, .bokmaal), .text(note.english, .english)])
        }
        description.say("skos:hasTopConcept", addresses(book.concepts.filter { book[$0].broader.isEmpty }))
        return description
    }

    /// The concepts that the profile's demands are met for; nil when there are none.
    private var collection: RDFDescription? {
        let members = book.concepts.filter { profile.isComplete($0) }
        guard !members.isEmpty else { return nil }
        var description = RDFDescription("skos:Collection")
        description.say("dct:identifier", .typed(collectionAddress.text, "xsd:anyURI"))
        description.say("dct:title", .text(book.title, book.language))
        description.say("dct:publisher", .address(publisherAddress))
        description.say("dcat:contactPoint", .address(contactAddress))
        description.say("skos:member", addresses(members))
        return description
    }

    private func description(of publisher: RegisterPublisher) -> RDFDescription {
        var description = RDFDescription("org:Organization")
        description.say("skos:prefLabel", .text(publisher.name, book.language))
        return description
    }

    private func description(of contact: SKOSContact) -> RDFDescription {
        var description = RDFDescription("vcard:Organization")
        if let publisher = book.declarations.publisher {
            description.say("vcard:hasOrganizationName", .text(publisher.name, book.language))
        }
        switch contact {
        case .mail(let address): description.say("vcard:hasEmail", .address(RDFAddress("mailto:" + address)))
        case .web(let address): description.say("vcard:hasURL", .address(RDFAddress(address)))
        }
        return description
    }

    // MARK: Concepts

    private func description(_ id: ConceptID) -> RDFDescription {
        var description = RDFDescription("skos:Concept")
        sayTerms(of: id, to: &description)
        sayDefinition(of: id, to: &description)
        if let note = book[id].wording.note { description.say("skos:scopeNote", texts(book.texts(note))) }
        if profile.isComplete(id) {
            description.say("dct:identifier", .typed(address(id).text, "xsd:anyURI"))
            description.say("dcat:contactPoint", .address(contactAddress))
            description.say("dct:publisher", .address(publisherAddress))
        }
        description.say("dct:subject", subjects(of: id))
        sayRelations(of: id, to: &description)
        description.say("skos:exactMatch", book[id].sameAs.sorted().map { .address(RDFAddress($0)) })
        description.say("skos:inScheme", .address(scheme))
        if book[id].broader.isEmpty { description.say("skos:topConceptOf", .address(scheme)) }
        return description
    }

    /// A word has one standing (SKOS S13). What is only searched for is no word to warn against, as the profile reads it.
    private func sayTerms(of id: ConceptID, to description: inout RDFDescription) {
        let wording = book[id].wording
        var met: Set<LocalizedTerm> = []
        let new = { (terms: [LocalizedTerm]) in texts(terms.filter { met.insert($0).inserted }) }
        description.say("skos:prefLabel", new(book.texts(wording.term)))
        description.say("skos:altLabel", new(book.admitted(id)))
        let hidden = wording.deprecated + (profile.isComplete(id) ? [] : wording.hidden)
        description.say("skos:hiddenLabel", new(book.inOrder(hidden)))
    }

    private func sayDefinition(of id: ConceptID, to description: inout RDFDescription) {
        guard let definition = book[id].wording.definition else { return }
        guard let source = book.source(of: id) else {
            return description.say("skos:definition", texts(book.texts(definition)))
        }
        let value = source.source?.address.map { RDFValue.address(RDFAddress($0)) } ?? .text(source.text, book.language)
        guard profile.isComplete(id) else {
            description.say("skos:definition", texts(book.texts(definition)))
            return description.say("dct:source", value)
        }
        description.say(
            "euvoc:xlDefinition",
            book.texts(definition).map { text in
                var note = RDFDescription("euvoc:XlNote")
                note.say("rdf:value", .text(text.text, text.language))
                note.say("dct:source", value)
                return .thing(note)
            })
    }

    private func subjects(of id: ConceptID) -> [RDFValue] {
        book[id].subjects.flatMap { id -> [RDFValue] in
            let subject = book.vocabulary[id]
            return subject.los.map { [.address(RDFAddress($0))] } ?? texts(book.texts(subject.title))
        }
    }

    private func texts(_ terms: [LocalizedTerm]) -> [RDFValue] { terms.map { .text($0.text, $0.language) } }

    // MARK: Relations

    private func sayRelations(of id: ConceptID, to description: inout RDFDescription) {
        let isComplete = profile.isComplete(id)
        let split = { (ids: [ConceptID]) in
            let shown = book.shown(ids)
            return (
                profile: shown.filter { isComplete && profile.isComplete($0) },
                plain: shown.filter { !(isComplete && profile.isComplete($0)) }
            )
        }
        let (broader, narrower) = (split(book[id].broader), split(book[id].narrower))
        description.say("xkos:specializes", addresses(broader.profile))
        description.say("skos:broader", addresses(broader.plain))
        description.say("xkos:generalizes", addresses(narrower.profile))
        description.say("skos:narrower", addresses(narrower.plain))
        let related = book.shown(book[id].related)
        // What is above or below is not related as well (SKOS S27).
        let isSeeAlso = { (other: ConceptID) in
            isComplete && profile.isComplete(other) || above(id).contains(other) || above(other).contains(id)
        }
        let elsewhere = book[id].relatedElsewhere.compactMap { book.resolved.otherBooks.link(for: $0.value)?.href }
        description.say(
            "rdfs:seeAlso", addresses(related.filter(isSeeAlso)) + elsewhere.sorted().map { .address(RDFAddress($0)) })
        description.say("skos:related", addresses(related.filter { !isSeeAlso($0) }))
    }

    /// All a concept stands under; there are no rings, and three levels at most.
    private func above(_ id: ConceptID) -> Set<ConceptID> {
        book[id].broader.reduce(into: Set(book[id].broader)) { $0.formUnion(above($1)) }
    }
}
