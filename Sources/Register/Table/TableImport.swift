public import Diagnostics
public import HandbookModel
internal import Language
public import Markup

/// How an entry of `register.yml` differs from what a table says.
public struct EntryChange: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case added, removed
        /// The keys that are said otherwise, as they are written.
        case changed([String])
    }

    public let id: String
    public let kind: Kind
}

/// A table of the vocabulary brought back: what `register.yml` will be.
public struct TableImport: Sendable {
    /// The whole file.
    public let register: [UInt8]
    /// In the order of the file, what is new at the end.
    public let changes: [EntryChange]

    /// What `register.yml` says now, with the file itself.
    public struct Current: Sendable {
        /// Empty when there is none.
        let bytes: [UInt8]
        let root: SettingsNode?
        let declarations: RegisterDeclarations
        /// Where findings about the file as a whole are told.
        let path: SourcePath

        public init(_ bytes: [UInt8], root: SettingsNode?, _ declarations: RegisterDeclarations, at path: SourcePath) {
            self.bytes = bytes
            self.root = root
            self.declarations = declarations
            self.path = path
        }
    }

    /// Reads a table and puts it into the file. What is wrong with the table is told where it stands in it, and then there is
    /// no new file.
    ///
    /// - Parameters:
    ///   - handbook: for its language; its chapters are not looked at.
    ///   - parse: reads YAML, to see that what was written is what was meant.
    public static func read(
        _ table: SourceText, into current: Current, for handbook: Handbook, parse: ([UInt8]) -> SettingsNode?
    ) -> Diagnosed<TableImport?> {
        let main = handbook.language
        let old = current.declarations.entries(in: main)
        let reader = TableReader(table, main: main, old: old)
        guard reader.findings.isEmpty else { return Diagnosed(nil, reader.findings) }
        let checked = VocabularyAssembler.assemble(current.declarations.replacing(reader.rows, main: main), for: handbook)
        guard checked.findings.allSatisfy({ $0.severity < .error }) else { return Diagnosed(nil, checked.findings) }

        let new = Self.ordered(reader.rows.map(\.fields), as: old)
        var rewrite = RegisterRewrite(current.bytes, root: current.root, main: main)
        guard let bytes = rewrite.rewritten(old, to: new), Self.says(bytes, new, main, current, parse) else {
            return Diagnosed(nil, [.registerNotRewritable(at: SourcePlace(current.path))])
        }
        return Diagnosed(TableImport(register: bytes, changes: changes(from: old, to: new, main)), checked.findings)
    }

    /// Entries that are there in the order of the file, new ones after them as the table has them.
    private static func ordered(_ new: [ConceptFields], as old: [ConceptFields]) -> [ConceptFields] {
        let byID = Dictionary(new.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let known = Set(old.map(\.id))
        return old.compactMap { byID[$0.id] } + new.filter { !known.contains($0.id) }
    }

    /// Whether the text reads back as just these entries, with all that stood beside them.
    private static func says(
        _ bytes: [UInt8], _ entries: [ConceptFields], _ main: HandbookLanguage, _ current: Current,
        _ parse: ([UInt8]) -> SettingsNode?
    ) -> Bool {
        let root = parse(bytes)
        let read = RegisterDeclarations.decode(root, in: current.path, main: main).value
        return read.entries(in: main) == entries && otherKeys(root) == otherKeys(current.root)
    }

    private static func otherKeys(_ root: SettingsNode?) -> [String] {
        guard case .group(let entries) = root?.content else { return [] }
        return entries.map(\.key).filter { RegisterKey.bySpelling[$0.lowercased()] != .concepts }
    }

    private static func changes(
        from old: [ConceptFields], to new: [ConceptFields], _ language: HandbookLanguage
    ) -> [EntryChange] {
        let byID = Dictionary(new.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let known = Set(old.map(\.id))
        let ofOld = old.compactMap { before -> EntryChange? in
            guard let after = byID[before.id] else { return EntryChange(id: before.id, kind: .removed) }
            guard after != before else { return nil }
            return EntryChange(id: before.id, kind: .changed(after.changes(from: before).map { $0.spelling(in: language) }))
        }
        return ofOld + new.filter { !known.contains($0.id) }.map { EntryChange(id: $0.id, kind: .added) }
    }
}

extension RegisterDeclarations {
    /// The same with the entries of a table, each thing placed where it stands there.
    fileprivate func replacing(_ rows: [TableRow], main: HandbookLanguage) -> RegisterDeclarations {
        var declarations = self
        declarations.concepts = []
        declarations.sees = []
        for row in rows {
            guard case .localized(let texts) = row.fields[.term], let term = LocalizedText(texts, main: main) else { continue }
            if let target = row.text(.see) {
                declarations.sees.append(SeeDeclaration(id: row.fields.id, term: term, target: target, place: row.place))
            } else {
                declarations.concepts.append(ConceptDeclaration(row, term, main: main))
            }
        }
        return declarations
    }
}

extension ConceptDeclaration {
    fileprivate init(_ row: TableRow, _ term: LocalizedText, main: HandbookLanguage) {
        func localized(_ key: ConceptKey) -> LocalizedText? {
            guard case .localized(let texts) = row.fields[key] else { return nil }
            return LocalizedText(texts, main: main)
        }
        var wording = ConceptWording(term: term)
        wording.admitted = row.terms(.seeFrom)
        wording.deprecated = row.terms(.deprecated)
        wording.showsDeprecated = row.fields[.showDeprecated] == .yes
        wording.hidden = row.terms(.hidden)
        wording.definition = localized(.definition)
        wording.source = row.text(.source)
        wording.note = localized(.note)
        wording.sortsAs = row.text(.sort)
        wording.letter = row.text(.letter)
        wording.parts = row.texts(.parts)
        self.init(
            id: row.fields.id, wording: wording, under: row.texts(.under), isOnlyUnder: row.fields[.onlyUnder] == .yes,
            seeAlso: row.texts(.seeAlso), subjects: row.texts(.subjects),
            register: row.choice(.register, among: RegisterKind.choices) ?? .keywords,
            sameAs: row.texts(.sameAs).map(\.value), matches: row.choice(.matches, among: MatchRule.choices), place: row.place)
    }
}

extension TableRow {
    fileprivate func text(_ key: ConceptKey) -> Located<String>? {
        guard case .text(let text) = fields[key] else { return nil }
        return Located(text, at: places[key] ?? place)
    }

    fileprivate func texts(_ key: ConceptKey) -> [Located<String>] {
        guard case .texts(let texts) = fields[key] else { return [] }
        return texts.map { Located($0, at: places[key] ?? place) }
    }

    fileprivate func terms(_ key: ConceptKey) -> [LocalizedTerm] {
        guard case .terms(let terms) = fields[key] else { return [] }
        return terms
    }

    fileprivate func choice<Choice>(
        _ key: ConceptKey, among choices: [(spellings: [String], value: Choice)]
    ) -> Choice? {
        guard case .text(let text) = fields[key] else { return nil }
        return choices.first { $0.spellings.contains(text) }?.value
    }
}
