public import Diagnostics
internal import HandbookModel
internal import Language
public import Markup

/// Another handbook that texts and concepts refer to, by a file it has published.
public struct OtherBook: Sendable, Hashable {
    public let id: String
    public let title: String
    /// `stikkord.json` or `objects.inv`, seen from the content folder.
    public let file: Located<String>
    /// Where it is published, with a slash at the end.
    public let address: String?
    public let place: SourcePlace

    /// Where the file lies; nil when that is outside the content folder.
    public var path: SourcePath? {
        var steps: [Substring] = []
        for step in file.value.split(separator: "/") where step != "." {
            if step != ".." { steps.append(step) } else if steps.popLast() == nil { return nil }
        }
        return SourcePath(steps.joined(separator: "/").nfc)
    }
}

/// Something in another handbook: `bok:hms/avvik`; the handbook itself when it has no name: `bok:hms`.
public struct OtherBookReference: Sendable, Hashable {
    public let book: String
    public let name: String

    /// The address as an editor writes it; nil when it leads to no other handbook.
    public init?(_ address: some StringProtocol) {
        guard address.prefix(Self.scheme.count).lowercased() == Self.scheme else { return nil }
        let parts = address.dropFirst(Self.scheme.count).split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        book = String(parts[0].trimmed)
        name = parts.count > 1 ? percentDecoded(parts[1].trimmed) : ""
    }

    /// As an editor writes it.
    public var text: String { Self.scheme + book + (name.isEmpty ? "" : "/" + name) }

    private static let scheme = "bok:"
}
