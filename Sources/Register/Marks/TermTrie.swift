internal import Language

/// Patterns by the bytes their first word begins with, so that a text is looked at once whatever their number.
///
/// A trie laid out as an automaton (Aho & Corasick 1975, without failure links: patterns begin where words do): each byte
/// of a text is one step from row to row of a table, with nothing to decide before a pattern's bytes have been read.
struct TermTrie: Sendable {
    /// Where a pattern's bytes end.
    private struct Ending {
        /// How many bytes have been read.
        let length: Int32
        let patterns: Range<Int>
    }

    /// By byte: its column of the table.
    private let columns: [UInt8]
    /// The rows one after the other: by column, where the row to go to begins. The first is outside of words.
    private let table: [Int32]
    private let width: Int
    /// Rows from here on are endings.
    private let firstEnding: Int32
    private let endings: [Ending]
    private let ended: [Int32]
    let patterns: [TermPattern]
    /// By pattern: its concept when it is one word for it, else -1.
    let plainConcepts: [Int32]
    let stemmer: Stemmer
    private let forms: NounForms
    /// Words that are never found, in any term's form.
    private let stopped: Set<TermKey>

    /// The next word that may begin a pattern.
    /// - Parameters:
    ///   - start: outside of words.
    ///   - candidates: the patterns it may begin: all whose first word shares as much with it as with its own stem.
    func nextWord(in text: Span<UInt8>, from start: Int, _ candidates: inout [Int32]) -> Range<Int>? {
        var row: Int32 = 0
        var index = start
        while index < text.count {
            row = table[Int(row) + Int(columns[Int(text[index])])]
            index += 1
            if row >= firstEnding { return gather(text, row, index, &candidates) }
        }
        return nil
    }

    /// Reads on to the word's end.
    private func gather(_ text: Span<UInt8>, _ first: Int32, _ position: Int, _ candidates: inout [Int32]) -> Range<Int> {
        let start = position - Int(ending(first).length)
        let end = WordScan.wordEnd(in: text, from: start)
        var (row, index) = (first, position)
        candidates.removeAll(keepingCapacity: true)
        while true {
            if row >= firstEnding { candidates.append(contentsOf: ended[ending(row).patterns]) }
            guard index < end else { return start..<end }
            row = table[Int(row) + Int(columns[Int(text[index])])]
            index += 1
        }
    }

    private func ending(_ row: Int32) -> Ending { endings[Int(row - firstEnding) / width] }

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
            || forms.isForm(word.text, of: noun)
    }
}

extension TermTrie {
    /// - Parameters:
    ///   - steps: where a byte leads to from a node, as `node << 8 | byte`; the root is 0.
    ///   - ends: by node: the patterns whose bytes end there.
    init(
        _ steps: [Int: Int32], _ ends: [[Int32]], _ patterns: [TermPattern], _ stemmer: Stemmer, _ forms: NounForms,
        _ stopped: Set<TermKey>
    ) {
        let layout = TermTrieLayout(steps, ends)
        columns = layout.columns
        table = layout.table
        width = layout.width
        firstEnding = Int32(layout.firstEnding)
        var endings: [Ending] = []
        var ended: [Int32] = []
        for node in layout.endingNodes {
            endings.append(
                Ending(length: layout.lengths[node], patterns: ended.count..<ended.count + ends[node].count))
            ended += ends[node]
        }
        self.endings = endings
        self.ended = ended
        self.patterns = patterns
        plainConcepts = patterns.map { $0.purpose == .concept && $0.words.count == 1 ? Int32($0.concept.index) : -1 }
        self.stemmer = stemmer
        self.forms = forms
        self.stopped = stopped
    }
}
