internal import Language
internal import Markup

/// An item of `sources` in front matter, read as a source of the bibliography: `id` or `id, s. 12`.
public struct SourceMention: Hashable, Sendable {
    public let id: SourceID
    /// What follows the first comma; empty when nothing does.
    public let locator: String

    /// Nil for free text, which has a space before its first comma.
    public init?(_ text: String) {
        let head = text.prefix { $0 != "," }
        let id = head.trimmed.drop { $0 == "@" }
        guard !id.isEmpty, !id.contains(where: \.isWhitespace) else { return nil }
        self.id = SourceID(String(id))
        locator = String(text.dropFirst(head.count + 1).trimmed)
    }

    /// Whether it can hardly have been meant as anything but an id.
    public var looksLikeID: Bool {
        id.text.allSatisfy { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
    }
}

extension ParsedChapter {
    /// The ids that the chapter names, in its text and before it, whether there are such sources or not.
    var namedSources: [SourceID] {
        document.citations.flatMap(\.items).map { SourceID($0.source) }
            + frontMatter.sources.compactMap { SourceMention($0.value)?.id }
    }
}
