// TEMP until the stemmer is merged.
public struct Stemmer: Sendable {
    public init(_ language: HandbookLanguage) {}
    public func stem(_ word: String) -> String {
        for s in ["ene", "et", "en", "er", "ar", "a", "e"] where word.hasSuffix(s) && word.count > s.count + 3 { return String(word.dropLast(s.count)) }
        return word
    }
}
