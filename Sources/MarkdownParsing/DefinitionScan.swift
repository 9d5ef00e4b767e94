internal import Diagnostics

/// Finds the definitions of link names and footnotes, which cmark takes out of the tree: `[name]: address`, `[^name]: …`.
///
/// Looks only at lines that no block covers, and at the first lines of paragraphs, where cmark has eaten definitions.
struct DefinitionScan {
    struct Definition {
        /// As written, without brackets and `^`.
        let label: String
        let destination: String
        let range: SourceRange
        var isUsed = false
        /// Case and space folded, as CommonMark compares names (spec 0.29 §4.7).
        var key: String { label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }

    private(set) var links: [Definition] = []
    private(set) var footnotes: [Definition] = []

    init(source: SourceText, lines: LineMap, covered: [(lines: Range<Int>, isParagraph: Bool)]) {
        var isCovered = [Bool](repeating: false, count: lines.lineCount + 2)
        for block in covered {
            var first = block.lines.lowerBound
            while block.isParagraph, first < block.lines.upperBound,
                case let definition? = Self.definition(in: source, line: lines.line(first), next: lines.line(first + 1)), !definition.isFootnote
            {
                first += 1
            }
            for line in first..<max(first, min(block.lines.upperBound, isCovered.count)) { isCovered[line] = true }
        }
        guard lines.lineCount > 0 else { return }
        for line in 1...lines.lineCount where !isCovered[line] {
            guard let found = Self.definition(in: source, line: lines.line(line), next: lines.line(line + 1)) else { continue }
            if found.isFootnote { footnotes.append(found.definition) } else { links.append(found.definition) }
        }
    }

    /// Marks definitions whose address a link by name uses; gives the line of the first.
    mutating func use(destination: String) -> SourceRange? {
        var place: SourceRange?
        for index in links.indices where links[index].destination == destination {
            place = place ?? links[index].range
            links[index].isUsed = true
        }
        return place
    }

    private static func definition(
        in source: SourceText, line: Range<Int>, next: Range<Int>
    ) -> (definition: Definition, isFootnote: Bool)? {
        let prefix = Array(" \t>-*+".utf8)
        let bytes = source.bytes
        guard let open = bytes[line].firstIndex(where: { !prefix.contains($0) }), bytes[open] == UInt8(ascii: "["),
            let close = bytes[open..<line.upperBound].firstIndex(of: UInt8(ascii: "]")), close + 1 < line.upperBound,
            bytes[close + 1] == UInt8(ascii: ":")
        else { return nil }
        let isFootnote = bytes[open + 1] == UInt8(ascii: "^")
        let label = bytes[(isFootnote ? open + 2 : open + 1)..<close]
        guard label.contains(where: { $0 > 0x20 }) else { return nil }
        // The address may stand on the next line (CommonMark 0.29 §4.7).
        let ownLine = bytes[(close + 2)..<line.upperBound]
        let hasOwn = isFootnote || ownLine.contains { $0 > 0x20 }
        let rest = (hasOwn ? ownLine : bytes[next]).drop { $0 == 0x20 || $0 == 0x09 }
        var destination = rest.prefix { $0 > 0x20 }
        if destination.first == UInt8(ascii: "<") {
            destination = rest.dropFirst().prefix { $0 != UInt8(ascii: ">") && $0 != 0x0A }
        }
        let end = hasOwn ? max(close + 2, destination.endIndex) : close + 2
        return (
            Definition(
                label: String(decoding: label, as: UTF8.self), destination: String(decoding: destination, as: UTF8.self),
                range: SourceRange(open..<end)), isFootnote
        )
    }
}
