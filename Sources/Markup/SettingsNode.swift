public import Diagnostics

/// What an editor wrote in YAML, as a value with places: front matter, `handbok.yml`, `theme.yml`.
///
/// Follows YAML 1.2's failsafe schema: scalars are text as written; what a text means (a date, yes or no) is decided
/// by the one who asks for it. Keys keep the order they were written in.
public struct SettingsNode: Sendable, Hashable {
    public enum Content: Sendable, Hashable {
        /// A key with nothing after it, `~` or `null`, unquoted.
        case empty
        case text(String)
        case list([SettingsNode])
        case group([SettingsEntry])
    }

    public let content: Content
    /// Where the value stands, in bytes of the file it was read from.
    public let range: SourceRange

    public init(_ content: Content, at range: SourceRange) {
        self.content = content
        self.range = range
    }
}

/// A key and its value.
public struct SettingsEntry: Sendable, Hashable {
    public let key: String
    public let keyRange: SourceRange
    public let value: SettingsNode

    public init(key: String, at keyRange: SourceRange, value: SettingsNode) {
        self.key = key
        self.keyRange = keyRange
        self.value = value
    }
}
