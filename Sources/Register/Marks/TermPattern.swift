internal import Language

/// A word or words to find in a text, in any inflection.
struct TermPattern: Sendable {
    enum Purpose: Sendable, Hashable {
        /// A term of the concept.
        case concept
        /// A word that should not be used for it.
        case deprecated(String)
    }

    let concept: ConceptID
    let purpose: Purpose
    /// Each word's stem; the words themselves when ``isExact``.
    let words: [String]
    /// The term itself in small letters when it is one word, whose inflected forms count; else nil.
    let noun: String?
    /// Whether case counts and a word has no form but its own and the genitive: names, and «SLIK», which is no «slik».
    let isExact: Bool

    /// Whether a word of a text is a form of one of the pattern's.
    /// - Parameter stem: the word's own.
    func matches(_ written: String, at index: Int, stem: @autoclosure () -> String) -> Bool {
        guard isExact else { return stem() == words[index] }
        return written == words[index]
            || (written.utf8.last == UInt8(ascii: "s") && written.utf8.dropLast().elementsEqual(words[index].utf8))
    }
}
