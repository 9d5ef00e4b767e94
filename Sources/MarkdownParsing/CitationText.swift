/// What an editor wrote between `[` and `]` after an `@`, taken apart.
///
/// After Pandoc's citations, of which the simplest are read: ids parted by `;`, each with what follows its first comma.
enum CitationText: Equatable {
    struct Item: Equatable {
        let source: String
        let locator: String
    }

    case citation([Item])
    /// Meant as one, but not written so; with what to write where that is plain.
    case malformed(suggestion: String?)
    /// Not meant as one.
    case text

    /// - Parameter content: what stands between the brackets, beginning with `@`.
    init(_ content: String) {
        let pieces = content.split(separator: ";", omittingEmptySubsequences: false).map { Piece(String($0)) }
        if content.dropFirst().first.map({ !Self.beginsID($0) && !$0.isWhitespace }) ?? false {
            self = .text
        } else if pieces.allSatisfy(\.isWellFormed) {
            self = .citation(pieces.map { Item(source: $0.source, locator: $0.locator) })
        } else {
            let mended = pieces.filter { !$0.isEmpty }.map(\.mended)
            let isPlain = !mended.isEmpty && !mended.contains(nil)
            self = .malformed(suggestion: isPlain ? "[\(mended.compactMap(\.self).joined(separator: "; "))]" : nil)
        }
    }

    static func beginsID(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_"
    }

    /// One source with its locator.
    private struct Piece {
        let source: String
        let locator: String
        let hasSign: Bool
        let hasComma: Bool

        init(_ text: String) {
            let text = text.drop(while: \.isWhitespace)
            hasSign = text.first == "@"
            let rest = hasSign ? text.dropFirst() : text
            let id = rest.prefix { !$0.isWhitespace && $0 != "," }
            let after = rest.dropFirst(id.count).drop(while: \.isWhitespace)
            source = String(id)
            hasComma = after.first == ","
            var locator = (hasComma ? after.dropFirst() : after).drop(while: \.isWhitespace)
            while locator.last?.isWhitespace == true { locator = locator.dropLast() }
            self.locator = String(locator)
        }

        var isEmpty: Bool { source.isEmpty && locator.isEmpty && !hasComma }

        var isWellFormed: Bool {
            hasSign && source.first.map(CitationText.beginsID) ?? false && (locator.isEmpty || hasComma)
                && locator.first != "@"
        }

        var mended: String? {
            guard let first = source.first, CitationText.beginsID(first) else { return nil }
            if locator.isEmpty { return "@\(source)" }
            return locator.first == "@" ? "@\(source); \(locator)" : "@\(source), \(locator)"
        }
    }
}
