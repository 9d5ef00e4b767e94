/// A piece of text that search knows a term for.
public struct SearchRun: Sendable, Equatable {
    public enum Kind: Sendable {
        /// Letters, marks and digits.
        case word
        /// Words with hyphens between them, «e-post», told at the first one's position.
        case joined
        /// A section sign and its number, «§ 4-2», told at the number's position.
        case paragraph
    }

    public let kind: Kind
    /// Where it stands, in bytes of UTF-8.
    public let range: Range<Int>
    /// How many words stand before it.
    public let position: Int
}

/// The words of a text in the order they stand, and after a word what begins with it: first «e-post», then «§ 4-2».
///
/// A word begins with a letter or a digit and goes on with letters, marks, digits and soft hyphens. The same bytes
/// always have the same term, whatever stands around them, so that whoever reads much text can remember them.
public struct SearchRuns: Sequence, IteratorProtocol {
    private let text: ArraySlice<UInt8>
    private var index: Int
    private var position = 0
    /// Where the words end that hyphens join to the one before.
    private var chainEnd: Int
    /// What begins with the word before.
    private var joined: SearchRun?
    private var paragraph: SearchRun?

    /// - Parameter text: UTF-8. What is no UTF-8 separates words.
    public init(_ text: ArraySlice<UInt8>) {
        self.text = text
        index = text.startIndex
        chainEnd = text.startIndex
    }

    public init(_ text: [UInt8]) { self.init(text[...]) }

    public mutating func next() -> SearchRun? {
        if let run = joined {
            joined = nil
            return run
        }
        if let run = paragraph {
            paragraph = nil
            return run
        }
        guard let start = text.wordStart(from: index) else { return nil }
        let end = text.wordEnd(from: start)
        defer {
            index = end
            position += 1
        }
        if start >= chainEnd, end < text.endIndex, let last = chain(after: end) {
            chainEnd = last
            joined = SearchRun(kind: .joined, range: start..<last, position: position)
        }
        if text[start] <= 0x39, let range = paragraph(start..<end) {
            paragraph = SearchRun(kind: .paragraph, range: range, position: position)
        }
        return SearchRun(kind: .word, range: start..<end, position: position)
    }

    /// Where the last of the words ends that hyphens join to one; nil if there are none.
    private func chain(after end: Int) -> Int? {
        var last: Int?
        var end = end
        while let start = text.hyphenEnd(from: end), text.isWordStart(start) {
            end = text.wordEnd(from: start)
            last = end
        }
        return last
    }

    /// «§ 4-2» around its first number.
    private func paragraph(_ number: Range<Int>) -> Range<Int>? {
        guard let sign = text.sectionSign(before: number.lowerBound), text.isParagraphNumber(number) else { return nil }
        guard text[number].last! <= 0x39, let start = text.hyphenEnd(from: number.upperBound, orDash: true),
            text.isWordStart(start)
        else { return sign..<number.upperBound }
        let second = start..<text.wordEnd(from: start)
        return sign..<(text.isParagraphNumber(second) ? second : number).upperBound
    }
}
