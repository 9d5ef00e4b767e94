internal import Language

/// The vocabulary's words, to be met in running text of one language in any inflection.
struct KnownTerms {
    private struct Term {
        let concept: ConceptID
        let stems: [Int32]
        /// «SLIK», which is no «slik».
        let isAcronym: Bool
    }

    /// By first stem, longest first.
    private var terms: [Int32: [Term]] = [:]
    /// Every term as its stems.
    private(set) var keys: Set<[Int32]> = []
    /// The words that terms of several words are made of.
    private(set) var parts: Set<Int32> = []

    /// How one concept is used in one chapter.
    struct Use {
        let chapter: Int
        var count = 0
        var isInHeading = false
        var isDefined = false
        /// Where it is used first, or where a heading or a definition has it.
        var node: Int32

        init(chapter: Int, node: Int32) {
            self.chapter = chapter
            self.node = node
        }

        mutating func note(_ token: TermToken) {
            count += 1
            if !isInHeading, token.marks.contains(.heading) { (isInHeading, node) = (true, token.node) }
            if !isDefined, token.marks.contains(.definition) {
                isDefined = true
                if !isInHeading { node = token.node }
            }
        }
    }

    /// - Parameter lexicon: takes the terms' words in.
    init(_ vocabulary: Vocabulary, _ lexicon: inout Lexicon) {
        for (index, concept) in vocabulary.concepts.enumerated() {
            let wording = concept.wording
            for term in wording.preferredTerms + wording.admitted + wording.deprecated {
                for spelling in concept.spellings(of: term.text) { add(spelling, ConceptID(index), &lexicon) }
            }
        }
        for see in vocabulary.sees { add(see.term.text, see.target, &lexicon) }
        for (stem, known) in terms { terms[stem] = known.sorted { $0.stems.count > $1.stems.count } }
    }

    private mutating func add(_ term: String, _ concept: ConceptID, _ lexicon: inout Lexicon) {
        let bytes = Array(term.nfc.utf8)
        var forms: [Lexicon.Form] = []
        var position = 0
        while let word = WordScan.next(in: bytes[...], from: position) {
            var end = word.upperBound
            while end < bytes.count, bytes[end] == UInt8(ascii: "-"), let next = WordScan.next(in: bytes[...], from: end),
                next.lowerBound == end + 1
            { end = next.upperBound }
            let text = String(decoding: bytes[word.lowerBound..<end], as: UTF8.self)
            let form = lexicon.form(text.lowercased())
            forms.append(lexicon.forms[Int(form)])
            position = end
        }
        let stems = forms.map(\.stem)
        guard let first = stems.first else { return }
        let isAcronym = term.count > 1 && term.contains(where: \.isUppercase) && !term.contains(where: \.isLowercase)
        keys.insert(stems)
        // «den døde hesten» is «død hest» too.
        let bare = forms.drop { $0.isStop }.map(\.stem)
        keys.insert(bare)
        if bare.count > 1 { parts.formUnion(bare) }
        // «Plan» and «mot» may be marked where the handbook deals with them, and are used everywhere.
        guard bare.count > 1 || forms.contains(where: { !$0.isStop && !$0.isWeak }) else { return }
        terms[first, default: []].append(Term(concept: concept, stems: stems, isAcronym: isAcronym))
    }

    /// Marks the words of terms of several words, and counts every term.
    func find(in tokens: inout [TermToken], of chapter: Int, _ lexicon: Lexicon, _ uses: inout [ConceptID: [Use]]) {
        var index = 0
        while index < tokens.count {
            guard let term = term(at: index, in: tokens, lexicon) else {
                index += 1
                continue
            }
            let range = index..<index + term.stems.count
            if term.stems.count > 1 { for part in range { tokens[part].marks.insert(.known) } }
            note(tokens[index], term.concept, chapter, &uses)
            index = range.upperBound
        }
    }

    private func term(at index: Int, in tokens: [TermToken], _ lexicon: Lexicon) -> Term? {
        terms[lexicon[tokens[index]].stem]?.first { term in
            guard index + term.stems.count <= tokens.count, !term.isAcronym || tokens[index].marks.contains(.acronym) else {
                return false
            }
            return term.stems.enumerated().allSatisfy { offset, stem in
                lexicon[tokens[index + offset]].stem == stem
                    && (offset == 0 || !tokens[index + offset].marks.contains(.afterBreak))
            }
        }
    }

    private func note(_ token: TermToken, _ concept: ConceptID, _ chapter: Int, _ uses: inout [ConceptID: [Use]]) {
        if uses[concept]?.last?.chapter != chapter { uses[concept, default: []].append(Use(chapter: chapter, node: token.node)) }
        guard var use = uses[concept]?.popLast() else { return }
        use.note(token)
        uses[concept]?.append(use)
    }
}
