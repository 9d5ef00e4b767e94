internal import Diagnostics
internal import Language

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
        var key: String { DefinitionScan.key(label) }
    }

    private(set) var links: [Definition] = []
    private(set) var footnotes: [Definition] = []
    /// The first definition of each name, which is the one that counts.
    private var byKey: [String: Int] = [:]
    private var byDestination: [String: [Int]] = [:]

    /// Case and space folded, as CommonMark compares names (spec 0.29 §4.7).
    static func key(_ label: String) -> String {
        label.lowercased().singleSpaced
    }

    init(source: SourceText, lines: LineMap, covered: [(lines: Range<Int>, isParagraph: Bool)]) {
        var isCovered = [Bool](repeating: false, count: lines.lineCount + 2)
        for block in covered {
            var first = block.lines.lowerBound
            while block.isParagraph, first < block.lines.upperBound,
                case let definition? = Self.definition(in: source, line: lines.line(first), next: lines.line(first + 1)),
                !definition.isFootnote
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
        for (index, link) in links.enumerated() {
            byKey[link.key] = byKey[link.key] ?? index
            byDestination[link.destination, default: []].append(index)
        }
    }

    /// Marks the definition that a link by name uses and gives its place: by the name, or where the name cannot be made
    /// out, by the address.
    mutating func use(label: String, destination: String) -> SourceRange? {
        let used = byKey[Self.key(label)].map { [$0] } ?? byDestination[destination] ?? []
        for index in used { links[index].isUsed = true }
        return used.first.map { links[$0].range }
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
