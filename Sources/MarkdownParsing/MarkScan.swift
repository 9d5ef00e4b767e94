/// Where comments and marked words stand in the source of one block of running text.
///
/// cmark's columns are only nearly right, and to it `<!-- a -- b -->` and `\<!-- a -- b -->` are the same text. So the block
/// is looked through once, past code spans, in the order in which its nodes are met.
struct MarkScan {
    private static let longestAddress = 2_000

    private let bytes: [UInt8]
    private var comments: [Int] = []
    /// Comments for the register that are none to Markdown, and where they end; nil where they do not.
    private var texts: [(start: Int, end: Int?)] = []
    /// Links to `stikk:` and `begrep:`: the whole, and where the address begins.
    private var links: [(range: Range<Int>, address: Int)] = []
    private var nextComment = 0, nextText = 0, nextLink = 0
    private var isLost = false
    /// The last `-->` that was looked for; the stretch's end where there is none.
    private var arrow: Int?

    /// - Parameter stretches: the block, or each of its cells.
    init(_ bytes: [UInt8], in stretches: [Range<Int>]) {
        self.bytes = bytes
        for stretch in stretches { read(stretch) }
    }

    /// Where the next comment with this text begins, as `find` tells.
    mutating func comment<Found>(where find: (Int) -> Found?) -> Found? {
        guard !isLost else { return nil }
        for index in nextComment..<comments.count {
            guard let found = find(comments[index]) else { continue }
            nextComment = index + 1
            return found
        }
        // The rest of the block is unlike its source.
        isLost = true
        return nil
    }

    mutating func text() -> (start: Int, end: Int?)? {
        guard nextText < texts.count else { return nil }
        nextText += 1
        return texts[nextText - 1]
    }

    mutating func link(to address: [UInt8]) -> Range<Int>? {
        for index in nextLink..<min(links.count, nextLink + 64)
        where bytes[links[index].address..<links[index].range.upperBound].starts(with: address) {
            nextLink = index + 1
            return links[index].range
        }
        return nil
    }

    // MARK: Reading

    private mutating func read(_ stretch: Range<Int>) {
        let code = CodeSpans(in: stretch, of: bytes)
        arrow = nil
        var open: [(start: Int, isImage: Bool)] = []
        var index = stretch.lowerBound
        while index < stretch.upperBound {
            switch bytes[index] {
            case UInt8(ascii: "`"): index = code.end(at: index, of: bytes)
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "<"): index = passComment(at: index, in: stretch)
            case UInt8(ascii: "["):
                open.append((index, index > stretch.lowerBound && bytes[index - 1] == UInt8(ascii: "!")))
                index += 1
            case UInt8(ascii: "]"):
                if let bracket = open.popLast(), !bracket.isImage { readLink(from: bracket.start, closing: index, in: stretch) }
                index += 1
            default: index += 1
            }
        }
    }

    private mutating func passComment(at start: Int, in stretch: Range<Int>) -> Int {
        let content = start + 4
        guard content <= stretch.upperBound, bytes[start..<content].elementsEqual("<!--".utf8) else { return start + 1 }
        let rest = bytes[content..<stretch.upperBound]
        if let end = Self.commentEnd(rest) {
            comments.append(start)
            return end
        }
        if case .mark? = RegisterComment(rest) {
            // Comments may begin often and end once.
            if arrow.map({ $0 < content }) ?? true { arrow = Self.arrow(in: rest) ?? stretch.upperBound }
            texts.append((start, arrow.flatMap { $0 < stretch.upperBound ? $0 + 3 : nil }))
        }
        return content
    }

    /// Where a comment ends to Markdown (CommonMark 0.29 §6.6): at the first `--`, which must be `-->`.
    private static func commentEnd(_ comment: ArraySlice<UInt8>) -> Int? {
        var index = comment.startIndex
        while let dash = comment[index...].firstIndex(of: UInt8(ascii: "-")) {
            guard dash + 2 < comment.endIndex else { return nil }
            if comment[dash + 1] == UInt8(ascii: "-") { return comment[dash + 2] == UInt8(ascii: ">") ? dash + 3 : nil }
            index = dash + 1
        }
        return nil
    }

    /// Where `-->` stands first.
    static func arrow(in comment: ArraySlice<UInt8>) -> Int? {
        var index = comment.startIndex
        while let dash = comment[index...].firstIndex(of: UInt8(ascii: "-")), dash + 2 < comment.endIndex {
            if comment[dash + 1] == UInt8(ascii: "-"), comment[dash + 2] == UInt8(ascii: ">") { return dash }
            index = dash + 1
        }
        return nil
    }

    private mutating func readLink(from start: Int, closing bracket: Int, in stretch: Range<Int>) {
        guard bracket + 1 < stretch.upperBound, bytes[bracket + 1] == UInt8(ascii: "(") else { return }
        var address = bytes[(bracket + 2)..<stretch.upperBound].prefix(Self.longestAddress).drop { $0 <= 0x20 }
        let isAngled = address.first == UInt8(ascii: "<")
        if isAngled { address = address.dropFirst() }
        guard RegisterAddress(address.prefix(10)) != nil else { return }
        let after = isAngled ? address.drop { $0 != UInt8(ascii: ">") && $0 != 0x0A } : address
        let end = after.firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 } ?? address.startIndex
        links.append((start..<max(end, address.startIndex), address.startIndex))
    }
}
