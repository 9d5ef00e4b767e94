internal import HandbookModel
internal import Language
internal import Markup

/// The search for a vocabulary's words through one chapter.
struct TermSearch {
    private(set) var marks: ChapterMarks
    private let trie: TermTrie
    private let vocabulary: Vocabulary
    private let document: Document
    private let titleHeading: HeadingID?
    private let headingLevels: [UInt8]
    /// The section being read, and the one that definitions open once in.
    private var section: Int?
    private var chapterSection: Int32 = 0
    /// Up to where a heading, a link or what is not read at all reaches.
    private var headingEnd = 0
    private var linkEnd = 0
    private var skipEnd = 0
    /// The patterns that the word being read may begin.
    private var candidates: [Int32] = []

    /// Words that are a pattern's: where they begin and where to go on, in another node when they go over a line.
    private struct Match {
        let pattern: TermPattern
        let node: Int
        let range: Range<Int>
        let endNode: Int
    }

    init(_ trie: TermTrie, _ vocabulary: Vocabulary, _ chapter: Chapter, _ marks: ChapterMarks) {
        self.trie = trie
        self.vocabulary = vocabulary
        self.marks = marks
        document = chapter.document
        titleHeading = chapter.titleHeading
        headingLevels = chapter.headingLevels
    }

    mutating func run(_ memory: inout TermMemory) {
        // Where a concept is explained, its definition is no help.
        for mark in marks.placed where mark.role == .main {
            memory.noteDefinition(of: mark.concept.index, in: TermMemory.everywhere)
        }
        var resumeAt = (node: 0, offset: 0)
        for (index, node) in document.nodes.enumerated() {
            switch node.kind {
            case .heading(let id):
                section = id == titleHeading ? nil : Int(id.index)
                if id == titleHeading { skipEnd = Int(node.end) }
                if headingLevels[Int(id.index)] <= 2 { chapterSection = Int32(index) }
                headingEnd = Int(node.end)
            case .footnote: section = nil
            // No button stands in a link, nor in what is one to click on: a question, a task to tick off.
            case .link, .questionText, .taskItem: linkEnd = max(linkEnd, Int(node.end))
            case .passage, .markedWords, .image: skipEnd = max(skipEnd, Int(node.end))
            case .text(let span) where index >= skipEnd:
                let start = resumeAt.node == index ? resumeAt.offset : span.range.lowerBound
                if let resume = search(document.bytes(span), in: index, from: start, &memory) { resumeAt = resume }
            default: continue
            }
        }
    }

    /// Looks through one text; gives where to go on when the last match reached into a later one.
    private mutating func search(
        _ text: ArraySlice<UInt8>, in node: Int, from start: Int, _ memory: inout TermMemory
    ) -> (node: Int, offset: Int)? {
        var position = start - text.startIndex
        while let found = trie.nextWord(in: text.span, from: position, &candidates) {
            position = found.upperBound
            guard hasNewCandidate(memory) else { continue }
            let word = found.lowerBound + text.startIndex..<found.upperBound + text.startIndex
            guard let match = match(text, word, in: node, &memory) else { continue }
            take(match, written: text[word], textStart: text.startIndex, &memory)
            if match.endNode != node { return (match.endNode, match.range.upperBound) }
            position = match.range.upperBound - text.startIndex
        }
        return nil
    }

    /// Whether finding one of the patterns here would say anything that has not been said in this section.
    private func hasNewCandidate(_ memory: borrowing TermMemory) -> Bool {
        // A loop: a closure would hold on to all that the search has, for every word.
        for candidate in candidates {
            let concept = Int(trie.plainConcepts[Int(candidate)])
            if concept < 0 || memory.mentionedIn[concept] != sectionNumber || memory.definedIn[concept] < chapterSection {
                return true
            }
        }
        return false
    }

    private var sectionNumber: Int32 { section.map(Int32.init) ?? -1 }

    /// The pattern with the most words that those from here on are a form of.
    private func match(_ text: ArraySlice<UInt8>, _ word: Range<Int>, in node: Int, _ memory: inout TermMemory) -> Match? {
        var best: Match?
        // Many terms may begin with the same word: the next is read once for all.
        var second: (written: String, stem: String)?
        var hasReadSecond = false
        for candidate in memory.patterns(begunBy: String(decoding: text[word], as: UTF8.self), among: candidates, trie) {
            let pattern = trie.patterns[Int(candidate)]
            guard pattern.words.count > (best?.pattern.words.count ?? 0) else { continue }
            if pattern.words.count > 1 {
                if !hasReadSecond { second = secondWord(text, after: word.upperBound, in: node) }
                hasReadSecond = true
                guard let second, pattern.matches(second.written, at: 1, stem: second.stem) else { continue }
            }
            guard let end = follow(pattern, text, from: word.upperBound, in: node) else { continue }
            best = Match(pattern: pattern, node: node, range: word.lowerBound..<end.offset, endNode: end.node)
        }
        return best
    }

    /// Where the rest of a pattern's words end, when they stand here with nothing but a space, a hyphen or a line's end between.
    private func follow(
        _ pattern: TermPattern, _ text: ArraySlice<UInt8>, from start: Int, in node: Int
    ) -> (node: Int, offset: Int)? {
        var reach = Reach(text: text, position: start, node: node)
        for index in pattern.words.indices.dropFirst() {
            guard let written = nextWord(&reach), pattern.matches(written, at: index, stem: trie.stemmer.stem(written)) else {
                return nil
            }
        }
        return (reach.node, reach.position)
    }

    private func secondWord(
        _ text: ArraySlice<UInt8>, after position: Int, in node: Int
    ) -> (written: String, stem: String)? {
        var reach = Reach(text: text, position: position, node: node)
        return nextWord(&reach).map { ($0, trie.stemmer.stem($0)) }
    }

    /// How far the words of a pattern have been read.
    private struct Reach {
        var text: ArraySlice<UInt8>
        var position: Int
        var node: Int
    }

    /// The next word, when nothing but a space, a hyphen or a line's end stands before it.
    private func nextWord(_ reach: inout Reach) -> String? {
        if reach.text[reach.position...].allSatisfy({ $0 == 0x20 }), reach.node + 2 < document.nodes.count,
            case .softBreak = document.nodes[reach.node + 1].kind, case .text(let span) = document.nodes[reach.node + 2].kind
        {
            reach = Reach(text: document.bytes(span), position: Int(span.start), node: reach.node + 2)
        }
        guard let word = WordScan.next(in: reach.text, from: reach.position), word.lowerBound - reach.position <= 2,
            reach.text[reach.position..<word.lowerBound].allSatisfy(Self.joinsWords)
        else { return nil }
        reach.position = word.upperBound
        return String(decoding: reach.text[word], as: UTF8.self)
    }

    /// A space, one that does not break, or a hyphen.
    private static func joinsWords(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == UInt8(ascii: "-") || byte == 0xC2 || byte == 0xA0
    }

    private mutating func take(_ match: Match, written: ArraySlice<UInt8>, textStart: Int, _ memory: inout TermMemory) {
        let id = match.pattern.concept
        if case .deprecated(let term) = match.pattern.purpose {
            let word = String(decoding: written, as: UTF8.self)
            marks.deprecatedUses.append(DeprecatedUse(term: term, concept: id, node: Int32(match.node), written: word))
            return
        }
        // One field, not the whole concept: it is taken often.
        let rule = vocabulary.concepts[id.index].matches
        let isHeading = match.node < headingEnd
        if memory.mentionedIn[id.index] != sectionNumber, rule == .first || (rule == .headings && isHeading) {
            let anchor = section.map { document.headings[$0].anchor }
            marks.placed.append(
                PlacedMark(concept: id, section: section, lastSection: section, role: .mention, type: .text, anchor: anchor))
        }
        memory.noteMention(of: id.index, in: sectionNumber)
        guard !isHeading, match.node >= linkEnd, match.node == match.endNode,
            memory.definedIn[id.index] < chapterSection
        else { return }
        memory.noteDefinition(of: id.index, in: chapterSection)
        marks.defined.append(
            FoundWords(
                node: Int32(match.node), start: Int32(match.range.lowerBound - textStart), count: Int32(match.range.count),
                concept: id))
    }
}
