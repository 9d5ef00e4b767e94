public import Diagnostics

/// A key editors may write, in all its spellings. The first spelling is the one we use when we speak of it.
public protocol SettingsKey: CaseIterable, Hashable, Sendable {
    var spellings: [String] { get }

    /// Every spelling and the key it means; kept by each kind of key, since thousands of groups are read.
    static var bySpelling: [String: Self] { get }
}

extension SettingsKey {
    /// Makes ``bySpelling``.
    public static func tableOfSpellings() -> [String: Self] {
        Dictionary(
            allCases.flatMap { key in key.spellings.map { ($0, key) } }, uniquingKeysWith: { first, _ in first })
    }
}

/// A value and the place it was written.
public struct Located<Value: Sendable>: Sendable {
    public let value: Value
    public let place: SourcePlace

    public init(_ value: Value, at place: SourcePlace) {
        self.value = value
        self.place = place
    }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

/// A group of keys being read: asks for values by key and kind, and collects what was wrong with them.
public struct SettingsGroup<Key: SettingsKey> {
    public let path: SourcePath
    public private(set) var findings: [Finding] = []
    /// Keys nobody knows, as written.
    public private(set) var unknown: [Located<String>] = []
    private var values: [Key: SettingsNode] = [:]
    /// The spelling each key was written in, which is the one to speak of it by.
    private var written: [Key: String] = [:]

    /// - Parameter node: nil for a group that is not there; anything but a group is a finding.
    public init(_ node: SettingsNode?, in path: SourcePath) {
        self.path = path
        guard let node, node.content != .empty else { return }
        guard case .group(let entries) = node.content else {
            findings.append(.wrongType(expected: .group, key: nil, at: SourcePlace(path, node.range)))
            return
        }
        for entry in entries {
            let place = SourcePlace(path, entry.keyRange)
            if let key = Key.bySpelling[entry.key.lowercased()] {
                if values.updateValue(entry.value, forKey: key) != nil {
                    findings.append(.duplicateKey(entry.key, at: place))
                }
                written[key] = entry.key
            } else {
                unknown.append(Located(entry.key, at: place))
            }
        }
    }

    public func contains(_ key: Key) -> Bool { values[key] != nil }

    /// Reports every unknown key as an error, with the nearest known one.
    public mutating func refuseUnknown() {
        for key in unknown { findings.append(.unknownKey(key.value, nearest: nearestKey(to: key.value), at: key.place)) }
    }

    public func nearestKey(to word: String) -> String? {
        NearMiss.nearest(to: word, among: Key.allCases.flatMap(\.spellings))
    }

    public mutating func report(_ finding: Finding) { findings.append(finding) }

    // MARK: Values by kind

    public func node(_ key: Key) -> SettingsNode? { values[key] }

    public mutating func text(_ key: Key) -> Located<String>? {
        guard let node = values[key] else { return nil }
        return text(of: node, key: spelling(key))
    }

    private mutating func text(of node: SettingsNode, key: String) -> Located<String>? {
        let place = SourcePlace(path, node.range)
        guard case .text(let text) = node.content, !text.trimmed.isEmpty else {
            findings.append(.wrongType(expected: .text, key: key, at: place))
            return nil
        }
        return Located(String(text.trimmed), at: place)
    }

    /// A list of texts; a single text counts as a list of one.
    public mutating func texts(_ key: Key) -> [Located<String>] {
        guard let node = values[key] else { return [] }
        return texts(of: node, key: spelling(key))
    }

    /// The same for a key the editor has chosen.
    public mutating func texts(of node: SettingsNode, key: String) -> [Located<String>] {
        switch node.content {
        case .list(let items): return items.compactMap { text(of: $0, key: key) }
        case .text: return text(of: node, key: key).map { [$0] } ?? []
        case .empty: return []
        case .group:
            findings.append(.wrongType(expected: .list, key: key, at: SourcePlace(path, node.range)))
            return []
        }
    }

    public mutating func list(_ key: Key) -> [SettingsNode] {
        guard let node = values[key], node.content != .empty else { return [] }
        guard case .list(let items) = node.content else {
            findings.append(.wrongType(expected: .list, key: spelling(key), at: SourcePlace(path, node.range)))
            return []
        }
        return items
    }

    /// A group whose keys the editor chooses.
    public mutating func entries(_ key: Key) -> [SettingsEntry] {
        guard let node = values[key], node.content != .empty else { return [] }
        guard case .group(let entries) = node.content else {
            findings.append(.wrongType(expected: .group, key: spelling(key), at: SourcePlace(path, node.range)))
            return []
        }
        return entries
    }

    public mutating func flag(_ key: Key) -> Bool? {
        guard let text = text(key) else { return nil }
        switch text.value.lowercased() {
        case "true", "yes", "ja": return true
        case "false", "no", "nei": return false
        default:
            findings.append(.badValue(text.value, key: spelling(key), allowed: ["ja", "nei"], nearest: nil, at: text.place))
            return nil
        }
    }

    /// A value out of a closed set, each with its spellings.
    public mutating func choice<Choice>(_ key: Key, among choices: [(spellings: [String], value: Choice)]) -> Choice? {
        guard let text = text(key) else { return nil }
        if let hit = choices.first(where: { $0.spellings.contains(text.value.lowercased()) }) { return hit.value }
        // Both languages stand beside each other: «draft/utkast».
        let allowed = choices.map { $0.spellings.joined(separator: "/") }
        let nearest = NearMiss.nearest(to: text.value, among: choices.flatMap(\.spellings))
        findings.append(.badValue(text.value, key: spelling(key), allowed: allowed, nearest: nearest, at: text.place))
        return nil
    }

    /// The key as the editor wrote it.
    public func spelling(_ key: Key) -> String { written[key] ?? key.spellings.first ?? "" }
}

extension StringProtocol {
    /// Without space at its ends.
    public var trimmed: SubSequence {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return self[startIndex..<startIndex] }
        return self[first...last]
    }
}

extension String {
    /// Without space at its ends; most texts have none, which their first and last bytes tell.
    public var trimmed: Substring {
        let visible: ClosedRange<UInt8> = 0x21...0x7E
        if let first = utf8.first, let last = utf8.last, visible.contains(first), visible.contains(last) { return self[...] }
        return self[...].trimmed
    }
}
