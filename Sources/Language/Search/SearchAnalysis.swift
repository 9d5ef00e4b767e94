/// A word as search knows it: what all its forms have in common.
public struct SearchTerm: Sendable, Equatable {
    public let text: String
    /// How many words stand before it.
    public let position: Int
    /// Where it stands in the text, in bytes of UTF-8.
    public let source: Range<Int>
}

/// What search makes of a text in one language: the terms that are found, and where they stand.
///
/// Small letters, Unicode form NFC, no soft hyphens; stems as ``Stemmer`` has them; bokmål and nynorsk as one language
/// (``WordPairs``). What holds a digit is its own term. `sokeanalyse.js` in the theme does the same in the browser, step by
/// step; change them together.
public struct SearchAnalysis: Sendable {
    /// The longest word there is a term for, in UTF-16 units.
    public static let longestTerm = 64

    public let language: HandbookLanguage
    private let stemmer: Stemmer
    private let pairs: WordPairs

    /// - Parameter language: of the text.
    public init(_ language: HandbookLanguage) {
        self.language = language
        stemmer = Stemmer(language)
        pairs = .of(language)
    }

    /// The terms of a text in the order of their positions. Words that are no terms count as positions.
    public func terms(of text: String) -> [SearchTerm] {
        let bytes = Array(text.utf8)
        return SearchRuns(bytes).compactMap { run in
            let term = term(ofRun: String(decoding: bytes[run.range], as: UTF8.self))
            return term.isEmpty ? nil : SearchTerm(text: term, position: run.position, source: run.range)
        }
    }

    /// The term of what ``SearchRuns`` found: a word, words with hyphens, or a section sign with its number.
    ///
    /// Empty where there is none: what is longer than ``longestTerm`` or holds characters outside Unicode's first plane.
    public func term(ofRun run: String) -> String {
        let word = Self.word(run)
        guard word.utf8.count <= Self.longestTerm || word.utf16.count <= Self.longestTerm,
            !word.utf8.contains(where: { $0 >= 0xF0 })
        else { return "" }
        if word.utf8.contains(where: { $0 &- 0x30 < 10 }) { return word }
        return pairs.canonical(stemmer.stem(word), of: word)
    }

    /// In small letters, without soft hyphens, hyphens and spaces; «§ 4–2» as `§4-2`.
    private static func word(_ run: String) -> String {
        if run.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "-") }) { return run.lowercased() }
        var word = String.UnicodeScalarView()
        let isParagraph = run.utf8.starts(with: "§".utf8)
        for scalar in run.unicodeScalars {
            switch scalar {
            case "\u{AD}", " ", "\u{A0}", "\u{2009}", "\u{202F}": break
            case "-", "\u{2010}", "\u{2011}", "\u{2013}": if isParagraph { word.append("-") }
            default: word.append(scalar)
            }
        }
        return String(word).lowercased().nfc
    }
}
