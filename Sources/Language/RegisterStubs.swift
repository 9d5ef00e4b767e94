// TEMP until the language branch is merged.
public enum AlphabeticOrder: Sendable, Hashable { case letterByLetter, wordByWord }
public struct Stemmer: Sendable {
    public init(_ language: HandbookLanguage) {}
    public func stem(_ word: String) -> String {
        for s in ["ene", "et", "en", "er", "ar", "a", "e"] where word.hasSuffix(s) && word.count > s.count + 3 { return String(word.dropLast(s.count)) }
        return word
    }
}
public struct LetterGroup: Sendable, Hashable, Comparable {
    public let label: String
    public static func < (l: LetterGroup, r: LetterGroup) -> Bool { l.label < r.label }
}
public struct SortKey: Sendable, Hashable, Comparable {
    let t: String
    public static func < (l: SortKey, r: SortKey) -> Bool { l.t < r.t }
}
public struct Collation: Sendable {
    public init(_ language: HandbookLanguage, order: AlphabeticOrder = .letterByLetter) {}
    public func key(for text: String, sortingAs: String? = nil) -> SortKey { SortKey(t: (sortingAs ?? text).lowercased()) }
    public func group(for text: String) -> LetterGroup { LetterGroup(label: text.first.map { String($0).uppercased() } ?? "") }
    public var alphabet: [LetterGroup] { "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ".map { LetterGroup(label: String($0)) } }
}
