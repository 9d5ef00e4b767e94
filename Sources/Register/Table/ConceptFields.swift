internal import Diagnostics
internal import HandbookModel
internal import Language
internal import Markup

/// What is said under one key of a concept.
enum FieldValue: Hashable, Sendable {
    case text(String)
    case localized([HandbookLanguage: String])
    case texts([String])
    case terms([LocalizedTerm])
    /// «ja».
    case yes

    /// Nil when nothing is left of it.
    init?(localized texts: [HandbookLanguage: String]) {
        let texts = texts.mapValues { CellText.canonical($0) }.filter { !$0.value.isEmpty }
        guard !texts.isEmpty else { return nil }
        self = .localized(texts)
    }

    init?(texts: [String]) {
        let texts = texts.map { CellText.canonical($0) }.filter { !$0.isEmpty }
        guard !texts.isEmpty else { return nil }
        self = .texts(texts)
    }

    init?(terms: [LocalizedTerm]) {
        let terms = terms.map { LocalizedTerm(CellText.canonical($0.text), in: $0.language) }.filter { !$0.text.isEmpty }
        guard !terms.isEmpty else { return nil }
        self = .terms(terms)
    }
}

/// A concept, or a word that only leads to one, as what `register.yml` says under each key: what tables and YAML share.
struct ConceptFields: Hashable, Sendable {
    let id: String
    /// Keys with nothing to say are not there.
    var values: [ConceptKey: FieldValue] = [:]

    init(id: String) { self.id = id }

    subscript(key: ConceptKey) -> FieldValue? {
        get { values[key] }
        set { values[key] = newValue }
    }

    /// The keys that are said otherwise.
    func changes(from old: ConceptFields) -> [ConceptKey] { ConceptKey.allCases.filter { self[$0] != old[$0] } }

    /// Called by its id where nothing else is said, as when it is read.
    mutating func nameAfterID(_ main: HandbookLanguage) {
        if self[.term] == nil { self[.term] = .localized([main: id]) }
    }

    /// Whether `id: term` says it all.
    func shortForm(_ main: HandbookLanguage) -> String? {
        guard values.count == 1, case .localized(let texts) = self[.term], texts.count == 1 else { return nil }
        return texts[main]
    }
}

extension ConceptFields {
    init(_ concept: ConceptDeclaration, in language: HandbookLanguage) {
        self.init(id: concept.id)
        let wording = concept.wording
        self[.term] = FieldValue(wording.term)
        self[.seeFrom] = FieldValue(terms: wording.admitted)
        self[.deprecated] = FieldValue(terms: wording.deprecated)
        self[.showDeprecated] = wording.showsDeprecated ? .yes : nil
        self[.hidden] = FieldValue(terms: wording.hidden)
        self[.under] = FieldValue(texts: concept.under.map(\.value))
        self[.onlyUnder] = concept.isOnlyUnder ? .yes : nil
        self[.seeAlso] = FieldValue(texts: concept.seeAlso.map(\.value))
        self[.subjects] = FieldValue(texts: concept.subjects.map(\.value))
        self[.definition] = wording.definition.flatMap { FieldValue($0) }
        self[.source] = wording.source.map { .text(CellText.canonical($0.value)) }
        self[.note] = wording.note.flatMap { FieldValue($0) }
        self[.sort] = wording.sortsAs.map { .text(CellText.canonical($0.value)) }
        self[.letter] = wording.letter.map { .text(CellText.canonical($0.value)) }
        self[.register] =
            concept.register == .keywords ? nil : .text(spelling(of: concept.register, among: RegisterKind.choices, language))
        self[.sameAs] = FieldValue(texts: concept.sameAs)
        self[.parts] = FieldValue(texts: wording.parts.map(\.value))
        self[.matches] = concept.matches.map { .text(spelling(of: $0, among: MatchRule.choices, language)) }
    }

    init(_ see: SeeDeclaration) {
        self.init(id: see.id)
        self[.term] = FieldValue(see.term)
        self[.see] = .text(CellText.canonical(see.target.value))
    }
}

/// How a value out of a closed set is written: first in English, then in Norwegian.
func spelling<Choice: Equatable>(
    of value: Choice, among choices: [(spellings: [String], value: Choice)], _ language: HandbookLanguage
) -> String {
    let spellings = choices.first { $0.value == value }?.spellings ?? []
    return (language == .english ? spellings.first : spellings.last) ?? ""
}

extension FieldValue {
    fileprivate init?(_ text: LocalizedText) {
        self.init(
            localized: Dictionary(
                text.languages.map { ($0, text.text(onlyIn: $0) ?? "") }, uniquingKeysWith: { first, _ in first }))
    }
}

extension RegisterDeclarations {
    /// Every entry under `concepts:`, in the order it is written.
    func entries(in language: HandbookLanguage) -> [ConceptFields] {
        let all = concepts.map { (ConceptFields($0, in: language), $0.place) } + sees.map { (ConceptFields($0), $0.place) }
        return all.sorted { ($0.1.range?.start ?? 0) < ($1.1.range?.start ?? 0) }.map(\.0)
    }
}
