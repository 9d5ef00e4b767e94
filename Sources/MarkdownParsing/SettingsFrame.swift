internal import Diagnostics
internal import Markup

/// A list or a group that is being read.
struct SettingsFrame {
    enum Kind {
        case list, group
    }

    enum Key {
        case awaited
        case text(String, Range<Int>)
        /// A key that was told about and is passed over together with its value.
        case rejected
    }

    let kind: Kind
    let start: Int
    let inBrackets: Bool
    /// Whether what is found inside goes untold, since the whole was told about.
    var isQuiet = false
    var isTemplate = false
    /// Whether it stands where a key should.
    var isKey = false
    private(set) var key = Key.awaited
    /// The keys of a group so far.
    var names: Set<String> = []
    private(set) var entries: [SettingsEntry] = []
    private var items: [SettingsNode] = []
    private var extent: Range<Int>?

    init(_ kind: Kind, from start: Int, inBrackets: Bool) {
        self.kind = kind
        self.start = start
        self.inBrackets = inBrackets
    }

    var awaitsKey: Bool {
        if case .awaited = key { kind == .group } else { false }
    }

    var isRejecting: Bool {
        if case .rejected = key { true } else { false }
    }

    mutating func take(key name: String, at range: Range<Int>) {
        key = .text(name, range)
    }

    mutating func take(_ value: SettingsNode) {
        grow(value.range.bytes)
        switch key {
        case .awaited: items.append(value)
        case .rejected: break
        case .text(let name, let range):
            grow(range)
            entries.append(SettingsEntry(key: name, at: SourceRange(range), value: value))
        }
        key = .awaited
    }

    /// Passes over a key; its value will follow it.
    mutating func reject(at range: Range<Int>) {
        key = .rejected
        grow(range)
    }

    /// Counts something inside to the stretch the whole covers.
    mutating func grow(_ range: Range<Int>) {
        guard let old = extent else { return extent = range }
        extent = min(old.lowerBound, range.lowerBound)..<max(old.upperBound, range.upperBound)
    }

    /// - Parameter whole: where it stands if there is nothing in it.
    func node(orAt whole: SourceRange) -> SettingsNode {
        let range = extent.map { SourceRange($0) } ?? whole
        return SettingsNode(kind == .list ? .list(items) : .group(entries), at: range)
    }
}

/// What was read last, so that a syntax error can be explained.
struct SettingsTrail {
    /// The last key or text.
    var lastText: (range: Range<Int>, style: YAMLScalarStyle)?
    /// Where the innermost open bracket or brace stands.
    private(set) var openBracket: Int?
    /// Where the outermost list or group begins.
    private(set) var rootStart: Int?

    mutating func noteFrames(_ frames: [SettingsFrame]) {
        openBracket = frames.last.flatMap { $0.inBrackets ? $0.start : nil }
        if let root = frames.first { rootStart = root.start }
    }
}

/// The signs that mean something to YAML where we look at the text ourselves.
enum SettingsSign {
    case tag, anchor

    init?(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "!"): self = .tag
        case UInt8(ascii: "&"): self = .anchor
        default: return nil
        }
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    static func endsProperty(_ byte: UInt8) -> Bool { isBlank(byte) || ",[]{}".utf8.contains(byte) }
}
