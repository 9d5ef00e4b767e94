internal import HandbookModel
internal import Language
internal import Markup

/// Finds the vocabulary's words in running text: mentions, words whose definition can be opened, words not to use.
///
/// A word is looked up by its first bytes and only then stemmed, so that text costs a few steps a word, whatever the size
/// of the vocabulary.
public struct TermMatcher: Sendable {
    private let tries: [HandbookLanguage: TermTrie]

    public init(_ vocabulary: Vocabulary) {
        var tries: [HandbookLanguage: TermTrie] = [:]
        let stopped = Set(vocabulary.declarations.stopWords.map { TermKey($0) })
        for (index, concept) in vocabulary.concepts.enumerated() where concept.isDeclared {
            let id = ConceptID(index)
            func add(_ term: LocalizedTerm, _ purpose: TermPattern.Purpose) {
                guard !stopped.contains(TermKey(term.text)) else { return }
                for spelling in concept.spellings(of: term.text) {
                    tries[term.language, default: TermTrie(Stemmer(term.language))]
                        .add(spelling, id, purpose, isName: concept.register != .keywords)
                }
            }
            // A word that says nothing alone is not found alone.
            if concept.standsAlone, concept.matches != .none || concept.opensInText {
                (concept.wording.preferredTerms + concept.wording.admitted).forEach { add($0, .concept) }
            }
            concept.wording.deprecated.forEach { add($0, .deprecated($0.text)) }
        }
        self.tries = tries
    }

    func find(in chapter: Chapter, _ vocabulary: Vocabulary, _ marks: inout ChapterMarks) {
        guard let trie = tries[chapter.language] else { return }
        var search = TermSearch(trie: trie, vocabulary: vocabulary, chapter: chapter, marks: marks)
        search.run()
        marks = search.marks
    }
}

extension Concept {
    /// How a term stands in running text: «Bourdieu, Pierre» as «Pierre Bourdieu» and «Bourdieu», «kompass (indre)» as
    /// «kompass».
    fileprivate func spellings(of term: String) -> [String] {
        if register == .names, let comma = term.firstIndex(of: ",") {
            let family = String(term[..<comma])
            return [String(term[term.index(after: comma)...].trimmed) + " " + family, family]
        }
        return [String(term.prefix { $0 != "(" }.trimmed)]
    }
}

/// The search through one chapter.
private struct TermSearch {
    let trie: TermTrie
    let vocabulary: Vocabulary
    let chapter: Chapter
    var marks: ChapterMarks
    /// The section being read, and the one the definitions are counted by.
    private var section: Int?
    private var chapterSection = 0
    private var isHeading = false
    /// Up to where links and marked words reach, in which nothing opens, and what is not read at all.
    private var linkEnd = 0
    private var skipEnd = 0
    private var headingEnd = 0
    private var met: Set<Meeting> = []
    private var explainedHere: Set<ConceptID>

    private struct Meeting: Hashable {
        let concept: ConceptID
        let section: Int
        let isDefinition: Bool
    }

    private struct Match {
        let pattern: TermPattern
        let node: Int
        let range: Range<Int>
        /// Where to go on: in another node when the words go over a line.
        let endNode: Int
        let end: Int
    }

    init(trie: TermTrie, vocabulary: Vocabulary, chapter: Chapter, marks: ChapterMarks) {
        self.trie = trie
        self.vocabulary = vocabulary
        self.chapter = chapter
        self.marks = marks
        explainedHere = Set(marks.placed.filter { $0.role == .main }.map(\.concept))
    }

    mutating func run() {
        let document = chapter.document
        var resumeAt = (node: 0, offset: 0)
        for (index, node) in document.nodes.enumerated() {
            switch node.kind {
            case .heading(let id):
                section = id == chapter.titleHeading ? nil : Int(id.index)
                if id == chapter.titleHeading { skipEnd = Int(node.end) }
                if chapter.headingLevels[Int(id.index)] <= 2 { chapterSection = index }
                headingEnd = Int(node.end)
            case .footnote: section = nil
            // No button stands in a link, nor in what is one to click on: a question, a task to tick off.
            case .link, .questionText, .taskItem: linkEnd = max(linkEnd, Int(node.end))
            case .passage, .markedWords, .image: skipEnd = max(skipEnd, Int(node.end))
            case .text(let span) where index >= skipEnd:
                let start = resumeAt.node == index ? resumeAt.offset : span.range.lowerBound
                if let resume = search(document.bytes(span), in: index, from: start) { resumeAt = resume }
            default: continue
            }
        }
    }

    /// Looks through one text; gives where to go on when the last match reached into a later one.
    private mutating func search(_ text: ArraySlice<UInt8>, in node: Int, from start: Int) -> (node: Int, offset: Int)? {
        var position = start
        while let word = TermTrie.nextWord(in: text, from: position) {
            position = word.upperBound
            guard let match = match(text, word, in: node) else { continue }
            take(match, textStart: text.startIndex)
            if match.endNode != node { return (match.endNode, match.end) }
            position = match.end
        }
        return nil
    }

    /// The longest pattern that the words from here on are a form of.
    private func match(_ text: ArraySlice<UInt8>, _ word: Range<Int>, in node: Int) -> Match? {
        let candidates = trie.candidates(text[word])
        guard !candidates.isEmpty else { return nil }
        let written = String(decoding: text[word], as: UTF8.self)
        var best: Match?
        var stem: String?
        for candidate in candidates {
            let pattern = trie.patterns[Int(candidate)]
            if pattern.isExact {
                guard written == pattern.words[0] else { continue }
            } else {
                if stem == nil { stem = trie.stemmer.stem(written.lowercased()) }
                guard stem == pattern.words[0], !pattern.isName || written.first?.isUppercase == true else { continue }
            }
            guard pattern.words.count > (best?.pattern.words.count ?? 0) else { continue }
            guard let end = follow(pattern, text, from: word.upperBound, in: node) else { continue }
            best = Match(pattern: pattern, node: node, range: word.lowerBound..<end.offset, endNode: end.node, end: end.offset)
        }
        return best
    }

    /// Where the rest of a pattern's words end, when they stand here with nothing but a space, a hyphen or a line's end between.
    private func follow(
        _ pattern: TermPattern, _ text: ArraySlice<UInt8>, from start: Int, in node: Int
    ) -> (node: Int, offset: Int)? {
        var (text, position, node) = (text, start, node)
        let document = chapter.document
        for wanted in pattern.words.dropFirst() {
            if text[position...].allSatisfy({ $0 == 0x20 }), node + 2 < document.nodes.count,
                case .softBreak = document.nodes[node + 1].kind, case .text(let span) = document.nodes[node + 2].kind
            {
                node += 2
                text = document.bytes(span)
                position = text.startIndex
            }
            guard let word = TermTrie.nextWord(in: text, from: position),
                word.lowerBound - position <= 2, text[position..<word.lowerBound].allSatisfy(Self.joinsWords)
            else { return nil }
            let written = String(decoding: text[word], as: UTF8.self)
            guard (pattern.isExact ? written : trie.stemmer.stem(written.lowercased())) == wanted else { return nil }
            position = word.upperBound
        }
        return (node, position)
    }

    /// A space, one that does not break, or a hyphen.
    private static func joinsWords(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == UInt8(ascii: "-") || byte == 0xC2 || byte == 0xA0
    }

    private mutating func take(_ match: Match, textStart: Int) {
        let concept = match.pattern.concept
        if case .deprecated(let term) = match.pattern.purpose {
            marks.deprecatedUses.append(DeprecatedUse(term: term, concept: concept, node: Int32(match.node)))
            return
        }
        let isHeading = match.node < headingEnd
        let rule = vocabulary[concept].matches
        if rule == .first || (rule == .headings && isHeading),
            met.insert(Meeting(concept: concept, section: section ?? -1, isDefinition: false)).inserted
        {
            marks.placed.append(
                PlacedMark(
                    concept: concept, section: section, lastSection: section, role: .mention, type: .text,
                    anchor: section.map { chapter.document.headings[$0].anchor }))
        }
        guard !isHeading, match.node >= linkEnd, match.node == match.endNode, vocabulary[concept].opensInText,
            !explainedHere.contains(concept),
            met.insert(Meeting(concept: concept, section: chapterSection, isDefinition: true)).inserted
        else { return }
        marks.defined.append(
            FoundWords(
                node: Int32(match.node), start: Int32(match.range.lowerBound - textStart), count: Int32(match.range.count),
                concept: concept))
    }
}
