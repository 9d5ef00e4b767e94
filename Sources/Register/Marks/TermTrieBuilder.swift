internal import Language

/// Gathers patterns; what a trie is before it is laid out in arrays.
struct TermTrieBuilder {
    /// Where a byte leads to from a node: one table for all nodes, `node << 8 | byte`.
    private var steps: [Int: Int32] = [:]
    private var ends: [[Int32]] = [[]]
    private var patterns: [TermPattern] = []
    private let stemmer: Stemmer
    private let forms: NounForms
    private let stopped: Set<TermKey>

    init(_ language: HandbookLanguage, _ stopped: Set<TermKey>) {
        self.stopped = stopped
        stemmer = Stemmer(language)
        forms = NounForms(language)
    }

    /// - Parameter term: as it is declared. What holds more than words is not looked for: «C++» is no «C», «§ 3» no «3».
    mutating func add(_ term: String, _ concept: ConceptID, _ purpose: TermPattern.Purpose, isName: Bool) {
        let written = WordScan.words(of: Array(term.nfc.utf8))
        guard let first = written.first, Self.isWords(term), !written.contains(where: { Int($0) != nil }) else { return }
        let isExact = isName || Self.isAcronym(term)
        let words = written.map { isExact ? $0 : stemmer.stem($0.lowercased()) }
        let lowered = Array(first.lowercased().utf8)
        let shared = isExact ? lowered.count : zip(lowered, words[0].utf8).prefix { $0 == $1 }.count
        // What is no letter of a text's words is never found there.
        guard shared > 0, lowered[..<shared].allSatisfy({ $0 < 0xCA }) else { return }
        var node = 0
        for byte in lowered[..<shared] { node = child(of: node, byte) }
        ends[node].append(Int32(patterns.count))
        patterns.append(
            TermPattern(
                concept: concept, purpose: purpose, words: words,
                noun: words.count == 1 && !isExact ? first.lowercased() : nil,
                isExact: isExact))
    }

    private mutating func child(of node: Int, _ byte: UInt8) -> Int {
        let step = node << 8 | Int(byte)
        if let child = steps[step] { return Int(child) }
        steps[step] = Int32(ends.count)
        ends.append([])
        return ends.count - 1
    }

    func trie() -> TermTrie { TermTrie(steps, ends, patterns, stemmer, forms, stopped) }

    // MARK: Terms

    /// «IGP», «SLIK»: capitals only, two or more.
    private static func isAcronym(_ term: String) -> Bool {
        // Most terms have a small letter, and are done with there.
        guard !term.utf8.contains(where: { (0x61...0x7A).contains($0) }) else { return false }
        return term.count > 1 && term.contains(where: \.isUppercase) && !term.contains(where: \.isLowercase)
    }

    private static func isWords(_ term: String) -> Bool {
        term.unicodeScalars.allSatisfy {
            ("a"..."z").contains($0) || $0 == " " || $0.properties.isAlphabetic || ("0"..."9").contains($0)
                || " -–.'’«»\u{A0}".unicodeScalars.contains($0)
        }
    }
}
