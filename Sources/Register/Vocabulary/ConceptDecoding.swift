internal import Diagnostics
internal import HandbookModel
internal import Language
internal import Markup

/// One entry under `concepts:`.
enum DeclaredEntry {
    case concept(ConceptDeclaration)
    case see(SeeDeclaration)

    /// - Parameter main: the language a text is in when nothing else is said.
    static func decode(
        _ entry: SettingsEntry, main: HandbookLanguage, in path: SourcePath, _ findings: inout [Finding]
    ) -> DeclaredEntry? {
        let place = SourcePlace(path, entry.keyRange)
        guard isDeclarationID(entry.key) else {
            findings.append(.badDeclarationID(entry.key, at: place))
            return nil
        }
        // `tillit: Tillit` is a concept with a term and nothing more, `tillit:` one that is called what its id is.
        switch entry.value.content {
        case .text(let text) where !text.trimmed.isEmpty:
            return .concept(ConceptDeclaration(entry.key, LocalizedText(String(text.trimmed), in: main), at: place))
        case .empty: return .concept(ConceptDeclaration(entry.key, LocalizedText(entry.key, in: main), at: place))
        default: break
        }
        var group = SettingsGroup<ConceptKey>(entry.value, in: path)
        defer { findings += group.findings }
        let term = group.localized(.term, main: main) ?? LocalizedText(entry.key, in: main)
        if let target = group.text(.see) {
            group.refuseUnknown()
            return .see(SeeDeclaration(id: entry.key, term: term, target: target, place: place))
        }
        let concept = ConceptDeclaration(entry.key, term, &group, main: main, at: place)
        group.refuseUnknown()
        return .concept(concept)
    }
}

extension ConceptDeclaration {
    fileprivate init(_ id: String, _ term: LocalizedText, at place: SourcePlace) {
        self.init(
            id: id, wording: ConceptWording(term: term), under: [], isOnlyUnder: false, seeAlso: [], subjects: [],
            register: .keywords, sameAs: [], matches: nil, place: place)
    }

    fileprivate init(
        _ id: String, _ term: LocalizedText, _ group: inout SettingsGroup<ConceptKey>, main: HandbookLanguage,
        at place: SourcePlace
    ) {
        var wording = ConceptWording(term: term)
        wording.admitted = group.terms(.seeFrom, main: main)
        wording.deprecated = group.terms(.deprecated, main: main)
        wording.showsDeprecated = group.flag(.showDeprecated) ?? false
        wording.hidden = group.terms(.hidden, main: main)
        wording.definition = group.localized(.definition, main: main)
        wording.source = group.text(.source)
        wording.note = group.localized(.note, main: main)
        wording.sortsAs = group.text(.sort)
        wording.letter = group.text(.letter)
        wording.parts = group.texts(.parts)
        if let first = wording.parts.first, wording.dividedTerm == nil {
            let term = term.text(in: main).text
            group.report(.partsDoNotJoin(wording.parts.map(\.value), term: term, at: group.place(of: .parts) ?? first.place))
        }
        self.init(
            id: id, wording: wording, under: group.texts(.under), isOnlyUnder: group.flag(.onlyUnder) ?? false,
            seeAlso: group.texts(.seeAlso), subjects: group.texts(.subjects),
            register: group.choice(.register, among: RegisterKind.choices) ?? .keywords,
            sameAs: group.webAddresses(.sameAs), matches: group.choice(.matches, among: MatchRule.choices), place: place)
    }
}

extension RegisterKind {
    static let choices: [(spellings: [String], value: RegisterKind)] = [
        (["keywords", "stikkord"], .keywords), (["names", "navn"], .names), (["places", "steder"], .places),
        (["laws", "lover"], .laws),
    ]
}

extension SettingsGroup {
    fileprivate func place(of key: Key) -> SourcePlace? { node(key).map { SourcePlace(path, $0.range) } }

    /// Terms, each a text or `{nn: text}`; a group of lists by language does as well.
    mutating func terms(_ key: Key, main: HandbookLanguage) -> [LocalizedTerm] {
        guard let node = node(key) else { return [] }
        switch node.content {
        case .empty: return []
        case .list(let items): return items.flatMap { terms($0, key, main: main) }
        case .text, .group: return terms(node, key, main: main)
        }
    }

    private mutating func terms(_ node: SettingsNode, _ key: Key, main: HandbookLanguage) -> [LocalizedTerm] {
        guard case .group(let entries) = node.content else {
            return texts(of: node, key: spelling(key)).map { LocalizedTerm($0.value, in: main) }
        }
        return entries.flatMap { entry in
            guard let language = HandbookLanguage(tag: entry.key) else {
                let place = SourcePlace(path, entry.keyRange)
                let tags = HandbookLanguage.allCases.map(\.tag)
                report(.badValue(entry.key, key: spelling(key), allowed: tags, nearest: nil, at: place))
                return [LocalizedTerm]()
            }
            return texts(of: entry.value, key: entry.key).map { LocalizedTerm($0.value, in: language) }
        }
    }

    /// Addresses on the web, one or a list of them.
    fileprivate mutating func webAddresses(_ key: Key) -> [String] {
        texts(key).compactMap { text in
            if isWebAddress(text.value) { return text.value }
            report(.badAddress(text.value, key: spelling(key), at: text.place))
            return nil
        }
    }
}
