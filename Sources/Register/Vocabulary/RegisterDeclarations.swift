public import Diagnostics
internal import HandbookModel
public import Language
public import Markup

/// Who stands behind the vocabulary: publisher and contact point in SKOS-AP-NO.
public struct RegisterPublisher: Sendable, Hashable {
    public let name: String
    /// Its address as a thing of the web, as organisations have in Enhetsregisteret.
    public let address: String?
}

/// What `register.yml` says. Everything has a default: a handbook without the file has a register of its marks.
public struct RegisterDeclarations: Sendable {
    public internal(set) var title: String?
    public internal(set) var order: AlphabeticOrder = .letterByLetter
    public internal(set) var publisher: RegisterPublisher?
    public internal(set) var contact: String?
    /// The address that concepts have theirs under, with what ends it.
    public internal(set) var identifier: String?
    public internal(set) var matches: MatchRule = .none
    /// Words that are never found by themselves.
    public internal(set) var stopWords: [String] = []
    public internal(set) var books: [OtherBook] = []
    /// Checks that are switched off, with the reason.
    public internal(set) var checksOff: [FindingCode: String] = [:]
    /// `register.yml`, when there is one.
    public internal(set) var place: SourcePlace?
    public var isDeclared: Bool { place != nil }
    /// Whether all of the file could be read. If not, what chapters refer to may stand where it could not.
    public var isWhole = true
    var subjects: [Subject] = []
    /// Subjects that cannot stand where they are written: what belongs to them is not told of once more.
    var refusedSubjects: Set<String> = []
    var concepts: [ConceptDeclaration] = []
    var sees: [SeeDeclaration] = []

    public init() {}

    /// - Parameter main: the handbook's language, which a text is in when nothing else is said.
    public static func decode(
        _ node: SettingsNode?, in path: SourcePath, main: HandbookLanguage
    ) -> Diagnosed<RegisterDeclarations> {
        var group = SettingsGroup<RegisterKey>(node, in: path)
        var register = RegisterDeclarations()
        var findings: [Finding] = []
        register.place = SourcePlace(path)
        register.title = group.text(.title)?.value
        register.order = group.choice(.order, among: AlphabeticOrder.choices) ?? .letterByLetter
        register.publisher = group.publisher(&findings)
        register.contact = group.text(.contact)?.value
        register.identifier = group.webAddress(.identifier)
        register.matches = group.choice(.matches, among: MatchRule.choices) ?? .none
        register.stopWords = group.texts(.stop).map(\.value)
        register.books = group.entries(.books).compactMap { OtherBook($0, in: path, &findings) }
        for entry in group.entries(.checks) { register.readCheck(entry, in: path, &findings) }
        var subjects = SubjectReader(main: main, path: path)
        subjects.read(group.entries(.subjects))
        register.subjects = subjects.subjects
        register.refusedSubjects = subjects.refused
        findings += subjects.findings
        for entry in group.entries(.concepts) {
            switch DeclaredEntry.decode(entry, main: main, in: path, &findings) {
            case .concept(let concept): register.concepts.append(concept)
            case .see(let see): register.sees.append(see)
            case nil: continue
            }
        }
        group.refuseUnknown()
        return Diagnosed(register, group.findings + findings)
    }

    private mutating func readCheck(_ entry: SettingsEntry, in path: SourcePath, _ findings: inout [Finding]) {
        let place = SourcePlace(path, entry.keyRange)
        guard let code = FindingCode(code: entry.key), code.isOfRegister else {
            let codes = FindingCode.allCases.filter(\.isOfRegister).map(\.rawValue)
            findings.append(.unknownKey(entry.key, nearest: NearMiss.nearest(to: entry.key, among: codes), at: place))
            return
        }
        guard case .text(let reason) = entry.value.content, !reason.trimmed.isEmpty else {
            findings.append(.checkOffWithoutReason(code.rawValue, at: place))
            return
        }
        checksOff[code] = String(reason.trimmed)
    }
}

extension FindingCode {
    /// Whether it is one of the register's own checks, which `register.yml` can switch off.
    public var isOfRegister: Bool { rawValue.hasPrefix("REG") }
}

extension AlphabeticOrder {
    fileprivate static let choices: [(spellings: [String], value: AlphabeticOrder)] = [
        (["letter-by-letter", "bokstav-for-bokstav"], .letterByLetter), (["word-by-word", "ord-for-ord"], .wordByWord),
    ]
}

extension SettingsGroup<RegisterKey> {
    fileprivate mutating func publisher(_ findings: inout [Finding]) -> RegisterPublisher? {
        guard let node = node(.publisher), node.content != .empty else { return nil }
        if case .text = node.content { return text(.publisher).map { RegisterPublisher(name: $0.value, address: nil) } }
        var group = SettingsGroup<PublisherKey>(node, in: path)
        let name = group.text(.name)?.value
        let address = group.webAddress(.address)
        if name == nil, group.findings.isEmpty { group.report(.missingKey("name", at: SourcePlace(path, node.range))) }
        group.refuseUnknown()
        findings += group.findings
        return name.map { RegisterPublisher(name: $0, address: address) }
    }
}

extension OtherBook {
    fileprivate init?(_ entry: SettingsEntry, in path: SourcePath, _ findings: inout [Finding]) {
        let place = SourcePlace(path, entry.keyRange)
        guard isDeclarationID(entry.key) else {
            findings.append(.badDeclarationID(entry.key, at: place))
            return nil
        }
        var group = SettingsGroup<BookKey>(entry.value, in: path)
        let title = group.text(.title)?.value ?? entry.key
        let file = group.text(.file)
        let address = group.webAddress(.address).map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        if file == nil, group.findings.isEmpty { group.report(.missingKey("file", at: place)) }
        group.refuseUnknown()
        findings += group.findings
        guard let file else { return nil }
        self.init(id: entry.key, title: title, file: file, address: address, place: place)
    }
}
