/// What is said of a word by where it stands.
struct TokenMarks: OptionSet, Sendable {
    let rawValue: UInt16

    static let title = TokenMarks(rawValue: 1)
    static let heading = TokenMarks(rawValue: 2)
    /// Bold or italics.
    static let emphasis = TokenMarks(rawValue: 4)
    static let link = TokenMarks(rawValue: 8)
    static let quoted = TokenMarks(rawValue: 16)
    /// A definition of what begins here.
    static let definition = TokenMarks(rawValue: 32)
    /// Something else than a space stands between this word and the one before.
    static let afterBreak = TokenMarks(rawValue: 64)
    static let sentenceStart = TokenMarks(rawValue: 128)
    static let capital = TokenMarks(rawValue: 256)
    /// Two capitals or more and no small letter.
    static let acronym = TokenMarks(rawValue: 512)
    /// Part of a term of several words that the register has.
    static let known = TokenMarks(rawValue: 1024)
}

/// A word of running text.
struct TermToken: Sendable {
    /// Points into ``Lexicon/forms``.
    let form: Int32
    var marks: TokenMarks
    /// Its node in the chapter's document.
    let node: Int32
}
