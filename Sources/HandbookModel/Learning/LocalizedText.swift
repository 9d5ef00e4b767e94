public import Diagnostics
public import Language
public import Markup

/// A short text an editor has given in one language or several: `Metode`, or `{nb: Være, sv: Vara}`.
public struct LocalizedText: Sendable, Hashable {
    private struct Wording: Sendable, Hashable {
        let language: HandbookLanguage
        let text: String
    }

    /// As written; never empty.
    private let wordings: [Wording]

    public init(_ text: String, in language: HandbookLanguage) {
        wordings = [Wording(language: language, text: text)]
    }

    private init(_ wordings: [Wording]) { self.wordings = wordings }

    /// Wordings by language, that of the handbook first; nil when there are none.
    public init?(_ texts: [HandbookLanguage: String], main: HandbookLanguage) {
        let languages = [main] + HandbookLanguage.allCases.filter { $0 != main }
        wordings = languages.compactMap { language in texts[language].map { Wording(language: language, text: $0) } }
        if wordings.isEmpty { return nil }
    }

    /// The text as a reader of a language gets it, and the language it is in: that one, else the first written.
    public func text(in language: HandbookLanguage) -> (text: String, language: HandbookLanguage) {
        let wording = wordings.first { $0.language == language } ?? wordings[0]
        return (wording.text, wording.language)
    }

    /// The text in exactly this language.
    public func text(onlyIn language: HandbookLanguage) -> String? { wordings.first { $0.language == language }?.text }

    /// The languages there is a wording in, as written.
    public var languages: [HandbookLanguage] { wordings.map(\.language) }

    /// Every wording, to look for what an editor may have meant.
    public var all: [String] { wordings.map(\.text) }

    public static func decode(
        _ node: SettingsNode, key: String, main: HandbookLanguage, in path: SourcePath, _ findings: inout [Finding]
    ) -> LocalizedText? {
        let place = SourcePlace(path, node.range)
        switch node.content {
        case .text(let text) where !text.trimmed.isEmpty: return LocalizedText(String(text.trimmed), in: main)
        case .group(let entries) where !entries.isEmpty:
            var wordings: [Wording] = []
            for entry in entries {
                guard let wording = wording(entry, key, in: path, &findings) else { continue }
                if wordings.contains(where: { $0.language == wording.language }) {
                    // `no` and `nb` are one language.
                    findings.append(.duplicateKey(entry.key, at: SourcePlace(path, entry.keyRange)))
                } else {
                    wordings.append(wording)
                }
            }
            // The handbook's own language is what all others fall back to.
            let ordered = wordings.filter { $0.language == main } + wordings.filter { $0.language != main }
            return ordered.isEmpty ? nil : LocalizedText(ordered)
        default:
            findings.append(.wrongType(expected: .text, key: key, at: place))
            return nil
        }
    }

    private static func wording(
        _ entry: SettingsEntry, _ key: String, in path: SourcePath, _ findings: inout [Finding]
    ) -> Wording? {
        guard let language = HandbookLanguage(tag: entry.key) else {
            let tags = HandbookLanguage.allCases.map(\.tag)
            findings.append(
                .badValue(entry.key, key: key, allowed: tags, nearest: nil, at: SourcePlace(path, entry.keyRange)))
            return nil
        }
        guard case .text(let text) = entry.value.content, !text.trimmed.isEmpty else {
            findings.append(.wrongType(expected: .text, key: entry.key, at: SourcePlace(path, entry.value.range)))
            return nil
        }
        return Wording(language: language, text: String(text.trimmed))
    }
}

extension SettingsGroup {
    public mutating func localized(_ key: Key, main: HandbookLanguage) -> LocalizedText? {
        guard let node = node(key), node.content != .empty else { return nil }
        var found: [Finding] = []
        let text = LocalizedText.decode(node, key: spelling(key), main: main, in: path, &found)
        for finding in found { report(finding) }
        return text
    }

    /// A title that must be there.
    public mutating func requiredTitle(_ key: Key, main: HandbookLanguage, at place: SourcePlace) -> LocalizedText? {
        let title = localized(key, main: main)
        if title == nil, findings.isEmpty { report(.missingKey(spelling(key), at: place)) }
        return title
    }
}

/// Whether a word can be the name of something declared: it becomes part of an address.
public func isDeclarationID(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.count <= 60
        && id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
        && isPortable(fileName: id) && id != "index"
}
