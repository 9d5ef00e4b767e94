/// A language's inflection as data: everything ``Stemmer`` knows of it.
///
/// A word goes through these steps, in small letters and without accents on e; an é that ends its word counts as two
/// (`idé`, `ideen`):
///
/// 1. `exceptions` name the stem of whole words. Other words of three letters or fewer are their own stems.
/// 2. `suffixes`: the longest ending of the word that a line can make is looked for, and its suffix cut off, if three
///    letters with a vowel among them are left.
/// 3. One of two like consonants at the end goes, if it is among `doubles`.
/// 4. An e between a consonant and a last letter among `fleeting` goes, in stems over four letters: «regel», «regler».
/// 5. The first of `endings` that fits is replaced, for nouns that change their vowel.
public struct SuffixTable: Sendable {
    /// Lines of `what the stem ends in: suffixes`; nothing before the colon fits all stems, `-` is no suffix at all
    /// and keeps what would have been cut off.
    public let suffixes: String
    /// Pairs of `ending=replacement`.
    public let endings: String
    /// Lines of `stem: forms`.
    public let exceptions: String
    public let doubles: String
    public let fleeting: String

    /// The table of a language. Bokmål and nynorsk have one together.
    public static func of(_ language: HandbookLanguage) -> SuffixTable {
        switch language {
        case .bokmaal, .nynorsk: norwegian
        case .danish: danish
        case .swedish: swedish
        case .english: english
        }
    }
}
