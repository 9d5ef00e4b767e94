public import Diagnostics
public import Language
public import Markup

enum HandbookKey: SettingsKey {
    case title, description, language, publisher, parts, theme, address, accessibilityStatement, frontPage, numbered
    case findings, kinds, facets, paths, matrices

    static let bySpelling = tableOfSpellings()
    var spellings: [String] {
        switch self {
        case .title: ["title", "tittel"]
        case .description: ["description", "beskrivelse"]
        case .language: ["language", "språk"]
        case .publisher: ["publisher", "utgiver"]
        case .parts: ["parts", "deler"]
        case .theme: ["theme", "tema"]
        case .address: ["address", "adresse", "base-url"]
        case .accessibilityStatement: ["accessibility-statement", "tilgjengelighetserklæring"]
        case .frontPage: ["front-page", "forside"]
        case .numbered: ["numbered", "nummerert"]
        case .findings: ["findings", "funn"]
        case .kinds: ["kinds", "slag"]
        case .facets: ["facets", "fasetter"]
        case .paths: ["paths", "veier"]
        case .matrices: ["matrices", "matriser"]
        }
    }
}

enum PartKey: SettingsKey {
    case folder, title

    static let bySpelling = tableOfSpellings()
    var spellings: [String] {
        switch self {
        case .folder: ["folder", "mappe"]
        case .title: ["title", "tittel"]
        }
    }
}

enum SeverityKey: SettingsKey {
    case severity, reason

    static let bySpelling = tableOfSpellings()
    var spellings: [String] {
        switch self {
        case .severity: ["severity", "alvor"]
        case .reason: ["reason", "grunn"]
        }
    }
}

/// A part as `handbok.yml` declares it: a folder and, if it is not to come from the folder's `index.md`, a title.
public struct PartDeclaration: Sendable {
    public let folder: Located<String>
    public let title: String?
}

/// What `handbok.yml` declares. Everything has a default, so that a bare folder of Markdown is a handbook too.
public struct HandbookConfiguration: Sendable {
    public var title: String?
    public var description: String?
    public var language: HandbookLanguage = .bokmaal
    public var publisher: String?
    public var parts: [PartDeclaration] = []
    /// A theme's name, or a folder seen from the handbook's own.
    public var theme: Located<String>?
    /// Where the handbook is published, with a slash at the end; links to it are links inside the handbook.
    public var address: String?
    public var accessibilityStatement: String?
    public var frontPage: Located<String>?
    public var isNumbered = true
    /// Severities changed in the handbook, each with a reason beside it.
    public var severities: [FindingCode: Severity] = [:]
    /// Kinds, facets, paths and matrices.
    var learning = LearningDeclarations()
    /// Whether there is a `handbok.yml` at all; a handbook that has one is held to more.
    public var isDeclared = false

    public init() {}

    /// - Parameter isWhole: whether the file could be read to its end; what it declares may else be meant to be there.
    public static func decode(
        _ node: SettingsNode?, in path: SourcePath, isWhole: Bool = true
    ) -> Diagnosed<HandbookConfiguration> {
        var group = SettingsGroup<HandbookKey>(node, in: path)
        var configuration = HandbookConfiguration()
        configuration.isDeclared = true
        configuration.title = group.text(.title)?.value
        configuration.description = group.text(.description)?.value
        configuration.language = group.language(.language) ?? .bokmaal
        configuration.publisher = group.text(.publisher)?.value
        configuration.theme = group.text(.theme)
        configuration.frontPage = group.text(.frontPage)
        configuration.isNumbered = group.flag(.numbered) ?? true
        configuration.address = group.webAddress(.address).map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        configuration.accessibilityStatement = group.webAddress(.accessibilityStatement)
        configuration.learning = LearningDeclarations(&group, main: configuration.language, isWhole: isWhole)
        var findings: [Finding] = []
        for item in group.list(.parts) { configuration.readPart(item, in: path, &findings) }
        for entry in group.entries(.findings) { configuration.readSeverity(entry, in: path, &findings) }
        group.refuseUnknown()
        return Diagnosed(configuration, group.findings + findings)
    }

    private mutating func readPart(_ node: SettingsNode, in path: SourcePath, _ findings: inout [Finding]) {
        if case .text(let folder) = node.content {
            let located = Located(Self.trimmedFolder(folder), at: SourcePlace(path, node.range))
            parts.append(PartDeclaration(folder: located, title: nil))
            return
        }
        var group = SettingsGroup<PartKey>(node, in: path)
        if let folder = group.text(.folder) {
            let located = Located(Self.trimmedFolder(folder.value), at: folder.place)
            parts.append(PartDeclaration(folder: located, title: group.text(.title)?.value))
        } else if !group.contains(.folder), group.findings.isEmpty {
            group.report(.missingKey("folder", at: SourcePlace(path, node.range)))
        }
        group.refuseUnknown()
        findings += group.findings
    }

    private mutating func readSeverity(_ entry: SettingsEntry, in path: SourcePath, _ findings: inout [Finding]) {
        let place = SourcePlace(path, entry.keyRange)
        guard let code = FindingCode(code: entry.key) else {
            let meant = NearMiss.nearest(to: entry.key, among: FindingCode.allCases.map(\.rawValue))
            findings.append(.unknownKey(entry.key, nearest: meant, at: place))
            return
        }
        var group = SettingsGroup<SeverityKey>(entry.value, in: path)
        // What leaves no site to read cannot be made milder.
        let milder = [(["note", "merknad"], Severity.note), (["warning", "advarsel"], .warning)]
        let severity = group.choice(
            .severity, among: (code.leavesPagesReadable ? milder : []) + [(["error", "feil"], .error)])
        if group.text(.reason) == nil, !group.contains(.reason) {
            group.report(.severityWithoutReason(code.rawValue, at: place))
        }
        group.refuseUnknown()
        findings += group.findings
        if let severity, group.findings.isEmpty { severities[code] = severity }
    }

    private static func trimmedFolder(_ folder: String) -> String {
        var folder = folder.nfc.trimmed
        while folder.hasSuffix("/") { folder = folder.dropLast() }
        return folder.hasPrefix("./") ? String(folder.dropFirst(2)) : String(folder)
    }
}

extension SettingsGroup {
    /// An address on the web.
    public mutating func webAddress(_ key: Key) -> String? {
        guard let text = text(key) else { return nil }
        if isWebAddress(text.value) { return text.value }
        report(.badAddress(text.value, key: spelling(key), at: text.place))
        return nil
    }
}

/// Whether a text is an address on the web: http or https and a host.
public func isWebAddress(_ text: String) -> Bool {
    let lower = text.lowercased()
    let host = lower.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).dropFirst(2).first ?? ""
    return (lower.hasPrefix("https://") || lower.hasPrefix("http://")) && !host.isEmpty
        && !text.contains(where: \.isWhitespace)
}
