public import Diagnostics
public import Language
public import Markup

extension Bibliography {
    /// Reads CSL-JSON. What CSL has and we do not use is passed over; what is wrong becomes findings, the rest counts.
    ///
    /// - Parameter node: the whole file, as the JSON reader gives it.
    public static func decode(
        _ node: SettingsNode, in path: SourcePath, language: HandbookLanguage
    ) -> Diagnosed<Bibliography> {
        var findings: [Finding] = []
        var sources: [BibliographySource] = []
        var ids: Set<SourceID> = []
        if case .list(let items) = node.content {
            for item in items {
                var decoder = SourceDecoder(path: path)
                let source = decoder.source(item)
                findings += decoder.findings
                guard let source else { continue }
                if ids.insert(source.id).inserted {
                    sources.append(source)
                } else {
                    findings.append(.duplicateSource(source.id.text, at: source.place))
                }
            }
        } else {
            let start = SourceRange(Int(node.range.start)..<min(Int(node.range.end), Int(node.range.start) + 1))
            findings.append(.wrongSourceType(nil, wants: .sources, at: SourcePlace(path, start)))
        }
        return Diagnosed(Bibliography(sources, in: language), findings)
    }
}

/// Reads one entry.
private struct SourceDecoder {
    let path: SourcePath
    private(set) var findings: [Finding] = []

    init(path: SourcePath) { self.path = path }

    mutating func source(_ node: SettingsNode) -> BibliographySource? {
        // An entry may go over many lines; its first sign is enough to point at.
        let start = SourcePlace(path, SourceRange(Int(node.range.start)..<Int(node.range.start) + 1))
        guard case .group(let entries) = node.content else {
            findings.append(.wrongSourceType(nil, wants: .source, at: start))
            return nil
        }
        guard let written = entries.first(where: { $0.key == "id" }), let id = text(written), !id.isEmpty else {
            findings.append(.sourceWithoutID(at: start))
            return nil
        }
        let place = SourcePlace(path, written.value.range)
        var source = BibliographySource(id: SourceID(id), at: place)
        guard source.id.isCitable else {
            findings.append(.unusableSourceID(id, at: place))
            return nil
        }
        for entry in entries where entry.value.content != .empty { read(entry, into: &source) }
        if source.title.isEmpty {
            findings.append(.sourceWithoutTitle(id, at: place))
            source.title = id
        }
        return source
    }

    private mutating func read(_ entry: SettingsEntry, into source: inout BibliographySource) {
        switch entry.key {
        case "id": break
        case "type": source.kind = text(entry).map { SourceKind(csl: $0) } ?? .other
        case "title": source.title = text(entry) ?? ""
        case "author": source.authors = names(entry)
        case "editor": source.editors = names(entry)
        case "issuer": source.issuers = names(entry)
        case "issued": source.issued = date(entry)
        case "accessed": source.accessed = date(entry)
        default:
            guard let field = SourceField.byName[entry.key], let text = text(entry), !text.isEmpty else { return }
            if field == .url, !isWebAddress(text) {
                refuse(entry.key, wants: .address, at: entry.value)
            } else {
                source.texts[field] = text
            }
        }
    }

    private mutating func refuse(_ field: String?, wants: SourceFieldKind, at node: SettingsNode) {
        findings.append(.wrongSourceType(field, wants: wants, at: SourcePlace(path, node.range)))
    }

    private func isWebAddress(_ text: String) -> Bool {
        let lower = text.lowercased()
        return (lower.hasPrefix("https://") || lower.hasPrefix("http://")) && !text.contains(where: \.isWhitespace)
    }

    // MARK: Texts

    private mutating func text(_ entry: SettingsEntry) -> String? {
        guard case .text(let text) = entry.value.content else {
            if entry.value.content != .empty { refuse(entry.key, wants: .text, at: entry.value) }
            return nil
        }
        return Self.readable(text)
    }

    /// A text on one line, without the tags Zotero allows in titles and signs that cannot be shown.
    static func readable(_ text: String) -> String {
        var plain = text
        if text.utf8.contains(UInt8(ascii: "<")) {
            plain = plain.replacing(/<\/?(i|b|em|strong|sub|sup|sc|span)(\s[^<>]*)?>/.ignoresCase(), with: "")
        }
        let scalars = plain.unicodeScalars.map { scalar -> Unicode.Scalar in
            scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.properties.isNoncharacterCodePoint
                || (0x2028...0x2029).contains(scalar.value) || scalar == "\u{FEFF}" ? " " : scalar
        }
        return String(String.UnicodeScalarView(scalars)).split(separator: " ").joined(separator: " ").nfc
    }

    // MARK: Names

    private mutating func names(_ entry: SettingsEntry) -> [SourceName] {
        switch entry.value.content {
        case .list(let items): return items.compactMap { name($0, entry.key) }
        // A body is often written as a text.
        case .text(let text): return Self.readable(text).isEmpty ? [] : [.literal(Self.readable(text))]
        case .empty: return []
        case .group: return [name(entry.value, entry.key)].compactMap(\.self)
        }
    }

    private mutating func name(_ node: SettingsNode, _ field: String) -> SourceName? {
        if case .text(let text) = node.content, !Self.readable(text).isEmpty { return .literal(Self.readable(text)) }
        guard case .group(let entries) = node.content else {
            refuse(field, wants: .names, at: node)
            return nil
        }
        var parts: [String: String] = [:]
        for entry in entries where Self.nameParts.contains(entry.key) { parts[entry.key] = text(entry) }
        if let literal = parts["literal"], !literal.isEmpty { return .literal(literal) }
        let family = parts["family"] ?? ""
        let given = [parts["given"] ?? "", parts["dropping-particle"] ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        if family.isEmpty { return given.isEmpty ? nil : .literal(given) }
        return .person(
            family: family, given: given, particle: parts["non-dropping-particle"] ?? "", suffix: parts["suffix"] ?? "")
    }

    private static let nameParts: Set<String> = [
        "literal", "family", "given", "non-dropping-particle", "dropping-particle", "suffix",
    ]

    // MARK: Dates

    private mutating func date(_ entry: SettingsEntry) -> SourceDate? {
        if case .text(let text) = entry.value.content {
            let text = Self.readable(text)
            return text.isEmpty ? nil : SourceDate(raw: text, isCirca: false)
        }
        guard case .group(let entries) = entry.value.content else {
            refuse(entry.key, wants: .date, at: entry.value)
            return nil
        }
        let value = { (name: String) in entries.first { $0.key == name } }
        let isCirca = value("circa").flatMap { text($0) }.map { !["", "0", "false"].contains($0) } ?? false
        if let parts = value("date-parts"), parts.value.content != .empty {
            if let numbers = Self.numbers(parts.value) {
                return SourceDate(parts: numbers, isCirca: isCirca)
            }
            refuse(entry.key, wants: .date, at: parts.value)
            return nil
        }
        if let literal = value("literal").flatMap({ text($0) }), !literal.isEmpty {
            return SourceDate(literal: literal, isCirca: isCirca)
        }
        return value("raw").flatMap { text($0) }.flatMap { $0.isEmpty ? nil : SourceDate(raw: $0, isCirca: isCirca) }
    }

    /// `[[2017, 5, 3]]`; numbers may be written as texts. Nil for anything else.
    private static func numbers(_ node: SettingsNode) -> [[Int]]? {
        guard case .list(let dates) = node.content else { return nil }
        var all: [[Int]] = []
        for date in dates {
            guard case .list(let parts) = date.content else { return nil }
            var numbers: [Int] = []
            for part in parts {
                guard case .text(let text) = part.content else { return nil }
                // Some tools leave months and days empty.
                if text.isEmpty { break }
                guard let number = Int(text) else { return nil }
                numbers.append(number)
            }
            if !numbers.isEmpty { all.append(numbers) }
        }
        return all
    }
}
