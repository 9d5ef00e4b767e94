internal import Diagnostics
internal import Markup

/// What is noticed while the tree is read: things cmark passes over in silence and an editor should hear of.
struct SourceNotes {
    struct Suspect {
        enum Kind {
            case reference(label: String), footnote(label: String)
            /// `(my file.md)`
            case spacedAddress(String)
            /// `(file.md "title)`
            case openTitle(String)

            /// Whether it is written between parentheses after a text.
            var isAddress: Bool {
                switch self {
                case .spacedAddress, .openTitle: true
                case .reference, .footnote: false
                }
            }
        }
        let kind: Kind
        /// As it stands in the source.
        let written: [UInt8]
        let near: SourceRange
        /// Whether it stands in a block, where names from outside mean nothing.
        var isInBlock = false
    }

    var deepestPlace: SourceRange?
    var unknownAlerts: [(word: String, range: SourceRange)] = []
    var footnoteLabels: [[UInt8]] = []
    /// What was meant as citations, with what to write instead where that is plain.
    var malformedCitations: [(suggestion: String?, range: SourceRange)] = []
    /// What blocks are told of, as it is found.
    var blockFindings: [Finding] = []
    /// What marks for the register are told of, as it is found.
    var markFindings: [Finding] = []
    /// Addresses of marked words, which may stand in a definition.
    var wordAddresses: [(destination: String, range: SourceRange)] = []
    private(set) var suspects: [Suspect] = []
    private(set) var htmlTags: [(name: String, range: SourceRange, count: Int)] = []
    /// Lines that begin with a comment and go on with text, which cmark takes for HTML.
    private(set) var textAfterComment: [SourceRange] = []
    private(set) var coveredLines: [(lines: Range<Int>, isParagraph: Bool)] = []

    /// A leaf block stands on these lines (from 1).
    mutating func cover(lines: Range<Int>, isParagraph: Bool) {
        coveredLines.append((lines, isParagraph))
    }

    // MARK: HTML

    mutating func sawHTML(_ literal: some Collection<UInt8>, at range: SourceRange) {
        guard !isOnlyComments(literal) else { return }
        guard let name = firstTagName(literal) ?? (SpanTag(literal) == .closing ? "span" : nil) else {
            if literal.starts(with: "<!--".utf8), textAfterComment.count < 20 { textAfterComment.append(range) }
            return
        }
        if let index = htmlTags.firstIndex(where: { $0.name == name }) {
            htmlTags[index].count += 1
        } else if htmlTags.count < 20 {
            htmlTags.append((name, range, 1))
        }
    }

    // MARK: Text that was meant to be something else

    mutating func read(_ bytes: [UInt8], at range: SourceRange, isInBlock: Bool) {
        guard suspects.count < 100 else { return }
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "]") || byte == UInt8(ascii: "[") {
            guard index + 1 < bytes.count else { continue }
            let suspect =
                switch (byte, bytes[index + 1]) {
                case (UInt8(ascii: "]"), UInt8(ascii: "[")): reference(around: index, in: bytes, range)
                case (UInt8(ascii: "]"), UInt8(ascii: "(")): spacedAddress(at: index, in: bytes, range)
                case (UInt8(ascii: "["), UInt8(ascii: "^")): footnote(at: index, in: bytes, range)
                default: Suspect?.none
                }
            if var suspect {
                suspect.isInBlock = isInBlock
                suspects.append(suspect)
            }
        }
    }

    /// `[text][label]`, but not `matrix[1][2]`.
    private func reference(around middle: Int, in bytes: [UInt8], _ range: SourceRange) -> Suspect? {
        guard let open = bytes[..<middle].suffix(300).lastIndex(of: UInt8(ascii: "[")), open + 1 < middle,
            let close = bytes[(middle + 2)...].prefix(300).firstIndex(of: UInt8(ascii: "]"))
        else { return nil }
        if open > 0, isWordByte(bytes[open - 1]) || bytes[open - 1] == UInt8(ascii: "]") { return nil }
        let text = bytes[(open + 1)..<middle]
        let label = bytes[(middle + 2)..<close]
        let meant = label.isEmpty ? text : label
        if meant.contains(UInt8(ascii: "[")) || text.allSatisfy(isDigit) && meant.allSatisfy(isDigit) { return nil }
        return Suspect(
            kind: .reference(label: String(decoding: meant, as: UTF8.self)), written: Array(bytes[open...close]),
            near: range)
    }

    /// `[text](my file.md)` and `[text](file.md "title)`, which Markdown reads as text.
    private func spacedAddress(at middle: Int, in bytes: [UInt8], _ range: SourceRange) -> Suspect? {
        guard let close = bytes[middle...].prefix(300).firstIndex(of: UInt8(ascii: ")")) else { return nil }
        let address = bytes[(middle + 2)..<close]
        guard let space = address.firstIndex(of: UInt8(ascii: " ")) else { return nil }
        let quotes = address[space...].count { $0 == UInt8(ascii: "\"") }
        if quotes % 2 == 1, address[..<space].contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }) {
            let kind = Suspect.Kind.openTitle(String(decoding: address, as: UTF8.self))
            return Suspect(kind: kind, written: Array(bytes[middle...close]), near: range)
        }
        guard let dot = address.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        let ending = address[(dot + 1)...]
        guard (2...5).contains(ending.count), ending.allSatisfy({ isWordByte($0) && $0 < 0x80 }) else { return nil }
        return Suspect(
            kind: .spacedAddress(String(decoding: address, as: UTF8.self)), written: Array(bytes[middle...close]),
            near: range)
    }

    /// `[^label]`, but not a character class such as `[^a-z]`.
    private func footnote(at open: Int, in bytes: [UInt8], _ range: SourceRange) -> Suspect? {
        guard let close = bytes[open...].prefix(100).firstIndex(of: UInt8(ascii: "]")) else { return nil }
        let label = bytes[(open + 2)..<close]
        let isClass = label.count == 3 && label[label.startIndex + 1] == UInt8(ascii: "-")
        guard !label.isEmpty, !isClass, label.allSatisfy({ isWordByte($0) || $0 == UInt8(ascii: "-") }) else { return nil }
        return Suspect(
            kind: .footnote(label: String(decoding: label, as: UTF8.self)), written: Array(bytes[open...close]),
            near: range)
    }
}

func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F || byte >= 0x80
}
