/// A group of headings in a register: those that begin with one letter, with digits, or with another script.
public struct LetterGroup: Hashable, Comparable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// What begins with digits or signs; the first group.
        case digits
        case letter
        /// What begins with a letter of another script; the last group.
        case other
    }

    /// «0–9», a capital letter, or «…».
    public let label: String
    public let kind: Kind
    /// The least weight a key in the group begins with.
    let firstWeight: UInt8

    public static func < (left: LetterGroup, right: LetterGroup) -> Bool { left.firstWeight < right.firstWeight }

    static func alphabet(of table: CollationTable) -> [LetterGroup] {
        let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { Unicode.Scalar($0) } + table.lastLetters
        return [LetterGroup(label: "0–9", kind: .digits, firstWeight: 0)]
            + letters.compactMap { letter in
                table.firstWeight(of: letter).map {
                    LetterGroup(label: letter.properties.uppercaseMapping, kind: .letter, firstWeight: $0)
                }
            }
            + [LetterGroup(label: "…", kind: .other, firstWeight: CollationWeight.otherScripts)]
    }
}
