internal import HandbookModel
internal import Language
internal import Markup

extension ConceptWording {
    /// The term that the parts an editor has given make up, in the order of languages; nil when they make up none of them.
    public var dividedTerm: LocalizedTerm? {
        parts.isEmpty ? nil : preferredTerms.first { term in Self.joins(parts.map(\.value), to: term.text) }
    }

    /// Whether words make up another one: one after the other, with an `s` or an `e` between or nothing, and with two
    /// consonants where three alike would meet («buss» and «stopp» in «busstopp»).
    static func joins(_ parts: [String], to word: String) -> Bool {
        let word = Array(word.nfc.lowercased())
        guard parts.count > 1, word.allSatisfy(\.isLetter) else { return false }
        // Where in the word the parts so far may have ended.
        var ends: Set<Int> = [0]
        for (index, part) in parts.enumerated() {
            let letters = Array(part.nfc.lowercased())
            guard !letters.isEmpty, letters.allSatisfy(\.isLetter) else { return false }
            var next: Set<Int> = []
            for end in ends {
                for start in starts(after: end, in: word, isFirst: index == 0)
                where word.count >= start + letters.count && word[start..<start + letters.count].elementsEqual(letters) {
                    next.insert(start + letters.count)
                }
            }
            ends = next
        }
        return ends.contains(word.count)
    }

    private static func starts(after end: Int, in word: [Character], isFirst: Bool) -> [Int] {
        if isFirst { return [0] }
        var starts = [end]
        if end < word.count, word[end] == "s" || word[end] == "e" { starts.append(end + 1) }
        if end > 1, word[end - 1] == word[end - 2] { starts.append(end - 1) }
        return starts
    }
}
