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

/// Patterns by the bytes their first word begins with, so that a text is looked at once whatever their number.
struct TermTrie: Sendable {
    /// The nodes below the root, by their byte; -1 for none.
    private let root: [Int32]
    /// By node: where its children are in `childBytes` and `children`.
    private let childStarts: [Int32]
    private let childBytes: [UInt8]
    private let children: [Int32]
    /// By node: where its patterns are in `ends`; a node's patterns have a first word that shares this much with its stem.
    private let endStarts: [Int32]
    private let ends: [Int32]
    let patterns: [TermPattern]
    /// By pattern: its concept when it is one word for it, else -1.
    let plainConcepts: [Int32]
    let stemmer: Stemmer
    private let forms: NounForms
    /// Words that are never found, in any term's form.
    private let stopped: Set<TermKey>

    /// The patterns a word may begin, in the order they were added, after those found already.
    func findCandidates(_ text: Span<UInt8>, _ word: Range<Int>, _ found: inout [Int32]) {
        var index = word.lowerBound
        guard index < word.upperBound else { return }
        var node = Int(root[Int(Self.lowered(text, word, at: index))])
        while node >= 0 {
            let ended = Int(endStarts[node])..<Int(endStarts[node + 1])
            if !ended.isEmpty { found.append(contentsOf: ends[ended]) }
            index += 1
            guard index < word.upperBound else { return }
            node = child(of: node, at: Self.lowered(text, word, at: index))
        }
    }

    private func child(of node: Int, at byte: UInt8) -> Int {
        for edge in Int(childStarts[node])..<Int(childStarts[node + 1]) where childBytes[edge] == byte {
            return Int(children[edge])
        }
        return -1
    }

    /// Small letters: ASCII, and those of Latin-1 in UTF-8, which all Nordic ones are.
    private static func lowered(_ text: Span<UInt8>, _ word: Range<Int>, at index: Int) -> UInt8 {
        let byte = text[index]
        if (0x41...0x5A).contains(byte) { return byte | 0x20 }
        let isCapital = (0x80...0x9E).contains(byte) && byte != 0x97 && index > word.lowerBound && text[index - 1] == 0xC3
        return isCapital ? byte + 0x20 : byte
    }

    // MARK: Words

    /// Whether a pattern's first word is one that stands in a text.
    /// - Parameter stem: the word's own.
    func begins(_ pattern: TermPattern, _ written: String, stem: String) -> Bool {
        pattern.matches(written, at: 0, stem: stem) && isForm(written, of: pattern)
    }

    /// Whether a word that shares its stem with a pattern's is a form of it: «ledere» of «leder», and not «lede».
    private func isForm(_ written: String, of pattern: TermPattern) -> Bool {
        guard let noun = pattern.noun, written != noun else { return true }
        let word = TermKey(written)
        guard !stopped.contains(word) else { return false }
        return word.text == noun || (word.text.last == "s" && word.text.dropLast() == noun)
            || forms.bases(of: word.text).contains { $0.text == noun }
    }

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

    private static func words(of text: [UInt8]) -> [String] {
        var words: [String] = []
        var index = 0
        while let word = nextWord(in: text.span, from: index) {
            words.append(String(decoding: text[word], as: UTF8.self))
            index = word.upperBound
        }
        return words
    }

    /// The next run of letters and digits, by the slice's own indices.
    static func nextWord(in text: ArraySlice<UInt8>, from start: Int) -> Range<Int>? {
        nextWord(in: text.span, from: start - text.startIndex).map {
            $0.lowerBound + text.startIndex..<$0.upperBound + text.startIndex
        }
    }

    /// The next run of letters and digits.
    static func nextWord(in text: Span<UInt8>, from start: Int) -> Range<Int>? {
        var index = start
        while index < text.count, !isWord(text, at: index) { index += 1 }
        guard index < text.count else { return nil }
        var end = index
        while end < text.count, isWord(text, at: end) { end += 1 }
        return index..<end
    }

    /// Letters of the Latin alphabets up to U+024F, and ASCII digits.
    private static func isWord(_ text: Span<UInt8>, at index: Int) -> Bool {
        let byte = text[index]
        if byte < 0x80 { return (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) }
        if byte < 0xC0 {
            guard index > 0 else { return false }
            let lead = text[index - 1]
            return (0xC3...0xC9).contains(lead) && !(lead == 0xC3 && (byte == 0x97 || byte == 0xB7))
        }
        guard (0xC3...0xC9).contains(byte), index + 1 < text.count else { return false }
        return !(byte == 0xC3 && (text[index + 1] == 0x97 || text[index + 1] == 0xB7))
    }

    // MARK: Building

    /// Gathers patterns; what a trie is before it is laid out in arrays.
    struct Builder {
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
            let written = TermTrie.words(of: Array(term.nfc.utf8))
            guard let first = written.first, TermTrie.isWords(term), !written.contains(where: { Int($0) != nil }) else { return }
            let isExact = isName || TermTrie.isAcronym(term)
            let words = written.map { isExact ? $0 : stemmer.stem($0.lowercased()) }
            let lowered = Array(first.lowercased().utf8)
            let shared = isExact ? lowered.count : zip(lowered, words[0].utf8).prefix { $0 == $1 }.count
            guard shared > 0 else { return }
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
    }

    private init(
        _ steps: [Int: Int32], _ ends: [[Int32]], _ patterns: [TermPattern], _ stemmer: Stemmer, _ forms: NounForms,
        _ stopped: Set<TermKey>
    ) {
        var childStarts = [Int32](repeating: 0, count: ends.count + 1)
        let sorted = steps.sorted { $0.key < $1.key }
        for step in sorted { childStarts[(step.key >> 8) + 1] += 1 }
        for node in ends.indices { childStarts[node + 1] += childStarts[node] }
        var endStarts: [Int32] = [0]
        for ended in ends { endStarts.append(endStarts[endStarts.count - 1] + Int32(ended.count)) }
        root = (0...255).map { steps[$0] ?? -1 }
        self.childStarts = childStarts
        childBytes = sorted.map { UInt8(truncatingIfNeeded: $0.key) }
        children = sorted.map(\.value)
        self.endStarts = endStarts
        self.ends = ends.flatMap { $0 }
        self.patterns = patterns
        plainConcepts = patterns.map { $0.purpose == .concept && $0.words.count == 1 ? Int32($0.concept.index) : -1 }
        self.stemmer = stemmer
        self.forms = forms
        self.stopped = stopped
    }
}
