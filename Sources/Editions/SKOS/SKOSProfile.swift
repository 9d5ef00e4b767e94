public import Diagnostics
internal import HandbookModel
internal import Language
internal import Markup
public import Register

/// Something SKOS-AP-NO-Begrep 2.0 demands, and that the register lacks.
public struct MissingField: Sendable, Hashable {
    public enum Field: Sendable, Hashable, CaseIterable {
        /// Of the register as a whole: who stands behind it, and an address that concepts have theirs under.
        case publisher, contact, identifier
        /// Of each concept; its term and definition must meet in a language.
        case termInBokmaal, termInNynorsk, definition, definitionInLanguageOfTerm

        /// What `register.yml` calls it.
        public var name: FindingText {
            switch self {
            case .publisher: FindingText(en: "publisher", nb: "utgiver")
            case .contact: FindingText(en: "contact (an e-mail or web address)", nb: "kontakt (e-post- eller nettadresse)")
            case .identifier:
                FindingText(en: "identifier, or the handbook's address", nb: "identifikator, eller adressen til håndboka")
            case .termInBokmaal: FindingText(en: "term in bokmål", nb: "term på bokmål")
            case .termInNynorsk: FindingText(en: "term in nynorsk", nb: "term på nynorsk")
            case .definition: FindingText(en: "definition", nb: "definisjon")
            case .definitionInLanguageOfTerm:
                FindingText(en: "definition in the language of the term", nb: "definisjon på språket til termen")
            }
        }
    }

    public let field: Field
    /// The concepts that lack it, by id; none when it is the register as a whole.
    public let concepts: [ConceptID]

    /// «definisjon (12 begreper)».
    public var text: FindingText {
        guard !concepts.isEmpty else { return field.name }
        let count = concepts.count
        return FindingText(
            en: "\(field.name.english) (\(count) \(count == 1 ? "concept" : "concepts"))",
            nb: "\(field.name.bokmaal) (\(count) \(count == 1 ? "begrep" : "begreper"))")
    }
}

/// Holds the register against SKOS-AP-NO-Begrep 2.0. Concepts that have all it demands are described as it says, the others
/// in plain SKOS.
struct SKOSProfile {
    let missing: [MissingField]
    private let complete: Set<ConceptID>

    init(_ book: EditionBook) {
        let declarations = book.declarations
        var missing: [MissingField] = []
        if declarations.publisher == nil { missing.append(MissingField(field: .publisher, concepts: [])) }
        if SKOSContact(declarations.contact) == nil { missing.append(MissingField(field: .contact, concepts: [])) }
        if declarations.identifier == nil, book.handbook.configuration.address == nil {
            missing.append(MissingField(field: .identifier, concepts: []))
        }
        let isWhole = missing.isEmpty
        var byField: [MissingField.Field: [ConceptID]] = [:]
        var complete: Set<ConceptID> = []
        // Headings that only marks name are no descriptions of concepts, and nobody means them to be.
        for id in book.concepts where book[id].isDeclared {
            let fields = Self.missing(book[id].wording)
            for field in fields { byField[field, default: []].append(id) }
            if fields.isEmpty, isWhole { complete.insert(id) }
        }
        missing += MissingField.Field.allCases.compactMap { field in
            byField[field].map { MissingField(field: field, concepts: $0) }
        }
        self.missing = missing
        self.complete = complete
    }

    func isComplete(_ id: ConceptID) -> Bool { complete.contains(id) }

    private static func missing(_ wording: ConceptWording) -> [MissingField.Field] {
        var fields: [MissingField.Field] = []
        if wording.term.text(onlyIn: .bokmaal) == nil { fields.append(.termInBokmaal) }
        if wording.term.text(onlyIn: .nynorsk) == nil { fields.append(.termInNynorsk) }
        guard let definition = wording.definition else { return fields + [.definition] }
        let languages = Set(definition.languages)
        if languages.isDisjoint(with: wording.term.languages) { fields.append(.definitionInLanguageOfTerm) }
        return fields
    }

    /// What is missing, a sentence in each language; nil when nothing is.
    var note: FindingText? {
        guard !missing.isEmpty else { return nil }
        let texts = missing.map(\.text)
        return FindingText(
            en: "Plain SKOS where this is missing for SKOS-AP-NO-Begrep 2.0: "
                + texts.map(\.english).joined(separator: ", ") + ".",
            nb: "Vanlig SKOS der dette mangler for SKOS-AP-NO-Begrep 2.0: "
                + texts.map(\.bokmaal).joined(separator: ", ") + ".")
    }

    /// The same as lines of a comment.
    var notes: [String] { note.map { [$0.bokmaal, $0.english] } ?? [] }
}

/// Where questions go.
enum SKOSContact: Sendable {
    case mail(String)
    case web(String)

    init?(_ written: String?) {
        guard let written else { return nil }
        if isWebAddress(written) {
            self = .web(written)
        } else {
            let parts = written.split(separator: "@", omittingEmptySubsequences: false)
            guard parts.count == 2, !parts.contains(where: \.isEmpty), !written.contains(where: \.isWhitespace) else {
                return nil
            }
            self = .mail(written)
        }
    }
}
