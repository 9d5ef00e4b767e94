internal import CMarkGFM
internal import Diagnostics
internal import Language
internal import Markup

/// Citations: `[@id]` and `[@id, s. 12]`, which cmark leaves in the text.
extension TreeFlattener {
    /// How many line ends a citation may reach over.
    private static let mostBreaks = 3
    private static let mostMalformed = 100

    /// Writes a text that holds `[@` down as text and citations; false where there is nothing of the kind in it.
    mutating func writeCitingText(_ node: UnsafeMutablePointer<cmark_node>, _ range: SourceRange) -> Bool {
        guard unsafe UInt32(node.pointee.type) == CMARK_NODE_TEXT.rawValue,
            let first = unsafe opening(in: Self.bytes(node.pointee.as.literal), from: 0)
        else { return false }
        let raw = unsafe Array(Self.bytes(node.pointee.as.literal))
        if unsafe isInLink(node) {
            passBrackets(in: raw, from: first)
            return false
        }
        var written = 0
        var next: Int? = first
        while let open = next {
            let bracket = unsafe bracket(at: open, in: raw, before: node)
            var end = open + 2
            if writeCitation(bracket, near: range, textBefore: raw[written..<open]) {
                unsafe take(bracket, after: node)
                end = bracket.nodes == 0 ? bracket.end : raw.count
                written = end
            }
            next = unsafe raw.withUnsafeBufferPointer { unsafe opening(in: $0, from: end) }
        }
        writeText(raw[written...], at: range)
        return true
    }

    private func opening(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var start = start
        while start < text.count, let open = unsafe text[start...].firstIndex(of: UInt8(ascii: "[")) {
            if unsafe open + 1 < text.count && text[open + 1] == UInt8(ascii: "@") { return open }
            start = open + 1
        }
        return nil
    }

    /// Text in a link is passed over, in the source too.
    private mutating func passBrackets(in raw: [UInt8], from first: Int) {
        var next: Int? = first
        while let open = next {
            _ = spot(before: Self.word(raw[(open + 2)...]))
            next = unsafe raw.withUnsafeBufferPointer { unsafe opening(in: $0, from: open + 2) }
        }
    }

    /// What stands first after `[@`: an id.
    private static func word(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        text.prefix { byte in !" ,;[]".utf8.contains(byte) }
    }

    /// No link stands in a link, and an image's text is read out as it is.
    private func isInLink(_ node: UnsafeMutablePointer<cmark_node>) -> Bool {
        var ancestor = unsafe node.pointee.parent
        while let above = unsafe ancestor {
            let type = unsafe UInt32(above.pointee.type)
            if type == CMARK_NODE_LINK.rawValue || type == CMARK_NODE_IMAGE.rawValue { return true }
            unsafe ancestor = above.pointee.parent
        }
        return false
    }

    // MARK: Brackets

    /// A `[@`, and what follows as far as its `]`, which may stand on a later line.
    private struct Bracket {
        /// What stands between the brackets; without an end, as much as there is.
        var content: [UInt8]
        var isClosed = false
        /// How many nodes it reaches over wholly, and how much of the text after them it takes; the first counts none.
        var nodes = 0
        /// Where it ends in the last text it reaches into.
        var end: Int
        /// Whether a link breaks it off: an id that is an address.
        var meetsLink = false
    }

    private func bracket(
        at open: Int, in raw: [UInt8], before node: UnsafeMutablePointer<cmark_node>
    ) -> Bracket {
        var bracket = Bracket(content: [], end: open + 1)
        take(raw[(open + 1)...], into: &bracket)
        var breakNode = unsafe node.pointee.next
        while !bracket.isClosed, bracket.end == 0, bracket.nodes < 2 * Self.mostBreaks, let gap = unsafe breakNode,
            unsafe UInt32(gap.pointee.type) == CMARK_NODE_SOFTBREAK.rawValue, let text = unsafe gap.pointee.next,
            unsafe UInt32(text.pointee.type) == CMARK_NODE_TEXT.rawValue
        {
            bracket.content.append(UInt8(ascii: " "))
            bracket.nodes += 2
            unsafe take(Array(Self.bytes(text.pointee.as.literal))[...], into: &bracket)
            unsafe breakNode = text.pointee.next
        }
        if let after = unsafe breakNode, bracket.end == 0 {
            bracket.meetsLink = unsafe UInt32(after.pointee.type) == CMARK_NODE_LINK.rawValue
        }
        return bracket
    }

    /// Takes from a text what belongs to a bracket. Its end is 0 where it goes on.
    private func take(_ text: ArraySlice<UInt8>, into bracket: inout Bracket) {
        let stop = text.firstIndex { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[") }
        bracket.content.append(contentsOf: text[..<(stop ?? text.endIndex)])
        bracket.isClosed = stop.map { text[$0] == UInt8(ascii: "]") } ?? false
        bracket.end = stop.map { $0 + 1 } ?? 0
    }

    /// Takes what a citation reaches over out of the tree, before the walk comes to it.
    private func take(_ bracket: Bracket, after node: UnsafeMutablePointer<cmark_node>) {
        for number in 0..<bracket.nodes {
            guard let next = unsafe node.pointee.next else { return }
            if number < bracket.nodes - 1 {
                unsafe cmark_node_free(next)
            } else if let data = unsafe next.pointee.as.literal.data, unsafe Int(next.pointee.as.literal.len) > bracket.end {
                unsafe next.pointee.as.literal.data = data + bracket.end
                unsafe next.pointee.as.literal.len -= Int32(clamping: bracket.end)
            } else {
                unsafe cmark_node_free(next)
            }
        }
    }

    // MARK: Citations

    /// Writes a citation and the text before it; false where it is none.
    private mutating func writeCitation(
        _ bracket: Bracket, near range: SourceRange, textBefore: ArraySlice<UInt8>
    ) -> Bool {
        let content = String(decoding: bracket.content, as: UTF8.self)
        let spot = spot(before: Self.word(bracket.content.dropFirst()))
        guard spot?.isPlain ?? true else { return false }
        let place = spot.map { SourceRange($0.start..<(brackets?.end(of: $0, before: blockEnd) ?? $0.after)) } ?? range
        guard bracket.isClosed else {
            let isMeant = content.dropFirst().first.map(CitationText.beginsID) ?? bracket.meetsLink
            if isMeant { refuse(nil, at: place) }
            return false
        }
        switch CitationText(content) {
        case .text: return false
        case .malformed(let suggestion):
            refuse(suggestion, at: place)
            return false
        case .citation(let items):
            writeText(textBefore, at: range)
            headingText?.append(contentsOf: "[\(content)]".utf8)
            let id = CitationID(builder.citationCount)
            builder.add(Citation(items: located(items, in: place), at: builder.nextIndex))
            builder.leaf(.citation(id), at: place)
            typography?.passedInline()
            return true
        }
    }

    /// Where the bracket stands in the source.
    private mutating func spot(before word: ArraySlice<UInt8>) -> BracketScan.Spot? {
        if brackets == nil {
            brackets = BracketScan(source.bytes, in: textBlock.isTable ? textBlock.lines.map { lines.line($0) } : [wholeBlock])
        }
        return brackets?.next(before: word)
    }

    /// All of the paragraph, heading or table being walked.
    var wholeBlock: Range<Int> { lines.line(textBlock.lines.lowerBound).lowerBound..<blockEnd }

    private var blockEnd: Int { lines.line(max(textBlock.lines.lowerBound, textBlock.lines.upperBound - 1)).upperBound }

    private mutating func refuse(_ suggestion: String?, at place: SourceRange) {
        guard notes.malformedCitations.count < Self.mostMalformed else { return }
        notes.malformedCitations.append((suggestion, place))
    }

    private func located(_ items: [CitationText.Item], in place: SourceRange) -> [CitationItem] {
        var search = place.bytes
        return items.map { item in
            let id = Array(item.source.utf8)
            let found = source.firstRange(of: id, in: search)
            if let found { search = found.upperBound..<search.upperBound }
            return CitationItem(
                source: item.source, locator: setLocator(item.locator), at: found.map { SourceRange($0) } ?? place)
        }
    }

    /// A locator as it is read: «s. 12–14» with a no-break space and a dash.
    private func setLocator(_ locator: String) -> String {
        guard var typography, !locator.isEmpty else { return locator }
        typography.startBlock()
        var text = Array(locator.utf8)
        for index in text.indices.dropFirst().dropLast() where text[index] == UInt8(ascii: "-") {
            // A place holder that is no digit; made a dash below.
            if isDigit(text[index - 1]), isDigit(text[index + 1]) { text[index] = 0 }
        }
        var set: [UInt8] = []
        typography.append(text, to: &set)
        return set.split(separator: 0, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
            .joined(separator: "–")
    }

    /// Writes text without citations down; nothing where there is none.
    private mutating func writeText(_ text: ArraySlice<UInt8>, at range: SourceRange) {
        guard !text.isEmpty else { return }
        let text = Array(text)
        headingText?.append(contentsOf: text)
        if text.contains(UInt8(ascii: "[")) { notes.read(text, at: range, isInBlock: isInBlock) }
        var set: [UInt8] = []
        if typography == nil { set = text } else { typography?.append(text, to: &set) }
        builder.leaf(.text(builder.store(set)), at: range)
    }
}
