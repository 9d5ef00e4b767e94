internal import HandbookModel
internal import Language
internal import Markup
internal import Register
internal import Resolving

/// Reads chapters section by section: words with their weights, and the cards that hits are shown by.
struct SectionReader {
    let indexer: SearchIndexer
    var memory = SearchMemory()
    private var words: BlockWords
    private var cards = CardWriter()

    // The chapter.
    private var tongue: UInt8 = 0
    private var title: [Int32] = []
    private var headingAbove: [Int32] = []

    // The section.
    private var position = 0
    private var leadLeft = 0

    // The stretch of text that is being gathered.
    private var text: [UInt8] = []
    private var field = SearchField.body
    private var isRunning = false
    /// Whether it goes on in the sentence before it, in another language.
    private var continues = false
    /// Where the words in another language end.
    private var passageEnd = 0
    private var pendingNotes: [Int32] = []
    /// By number: the node of a note; nil until one is asked for.
    private var notes: [Int32: Int]?

    init(_ indexer: SearchIndexer, block: Int) {
        self.indexer = indexer
        words = BlockWords(number: block)
    }

    mutating func finish() -> SearchBlock {
        var block = words.finish(memory)
        block.cards = cards.lines
        return SearchBlock(block)
    }

    mutating func read(_ id: ChapterID) {
        let chapter = indexer.book.handbook[id]
        let outline = ChapterOutline(chapter)
        let marks = indexer.marks(of: id, outline)
        tongue = SearchTongue(chapter.language).number
        title = []
        headingAbove = []
        notes = nil
        cards.beginPage(chapter, in: indexer.book.handbook, section: words.section + 1, sectionCount: outline.count)
        beginSection(SectionStart(anchor: "", heading: chapter.title, level: 1), marks[0])
        readFrontMatter(chapter)
        readBody(chapter, marks)
        endPassage(chapter)
        endSection(chapter)
    }

    // MARK: Sections

    private struct SectionStart {
        let anchor: String
        let heading: String
        let level: UInt8
    }

    private mutating func beginSection(_ start: SectionStart, _ marks: [ChapterOutline.PlacedConcept]) {
        words.beginSection()
        cards.beginSection(anchor: start.anchor, heading: start.heading)
        position = 0
        leadLeft = SearchWeight.leadLength
        for mark in marks {
            let lexemes = lexemes(of: mark.concept)
            for lexeme in lexemes.prefix(mark.isCarried ? SearchWeight.mostCarried : lexemes.count) {
                words.add(lexeme: lexeme, weight: mark.weight, &memory)
            }
        }
        for lexeme in title { words.add(lexeme: lexeme, weight: SearchWeight.above, &memory) }
        if start.level > 2 {
            for lexeme in headingAbove { words.add(lexeme: lexeme, weight: SearchWeight.above, &memory) }
        }
        field = start.level == 1 ? .title : .heading
        text.append(contentsOf: start.heading.utf8)
        let read = flush()
        if start.level == 1 { title = read }
        if start.level == 2 { headingAbove = read }
    }

    private mutating func endSection(_ chapter: Chapter) {
        flush()
        // A note belongs to the section that refers to it; notes may refer to notes.
        while !pendingNotes.isEmpty {
            let notes = pendingNotes
            pendingNotes = []
            for note in notes { readNote(note, chapter) }
        }
        cards.endSection()
    }

    private mutating func readFrontMatter(_ chapter: Chapter) {
        let front = chapter.frontMatter
        if let summary = front.summary {
            text.append(contentsOf: typeset(summary, in: chapter.language).utf8)
            isRunning = true
            field = .summary
            leadLeft = max(0, leadLeft - summary.unicodeScalars.count)
            flush()
        }
        for fact in [front.purpose, front.place].compactMap(\.self) + front.materials + front.audience {
            text.append(contentsOf: fact.utf8)
            flush()
        }
    }

    // MARK: Nodes

    private mutating func readBody(_ chapter: Chapter, _ marks: [[ChapterOutline.PlacedConcept]]) {
        let document = chapter.document
        var index = 0
        var section = 0
        while index < document.nodes.count {
            let node = document.nodes[index]
            switch node.kind {
            case .heading(let heading):
                endPassage(chapter)
                flush()
                if heading == chapter.titleHeading {
                    index = Int(node.end)
                    continue
                }
                let level = chapter.headingLevels[Int(heading.index)]
                if level <= ChapterOutline.lowestLevel {
                    endSection(chapter)
                    section += 1
                    let start = document.headings[Int(heading.index)]
                    beginSection(SectionStart(anchor: start.anchor, heading: start.text, level: level), marks[section])
                    collectNotes(in: index..<Int(node.end), document)
                    index = Int(node.end)
                    continue
                }
                field = .lowerHeading
            case .footnote:
                index = Int(node.end)
                continue
            default: read(node, at: index, document, chapter)
            }
            index += 1
        }
    }

    /// Headings are read as text, where references to notes are not seen.
    private mutating func collectNotes(in range: Range<Int>, _ document: Document) {
        for node in document.nodes[range] {
            if case .footnoteReference(let number, occurrence: 1) = node.kind { pendingNotes.append(number) }
        }
    }

    private mutating func readNote(_ number: Int32, _ chapter: Chapter) {
        let nodes = chapter.document.nodes
        if notes == nil {
            notes = [:]
            for (index, node) in nodes.enumerated() {
                if case .footnote(let number, _) = node.kind { notes?[number] = index }
            }
        }
        guard let start = notes?[number] else { return }
        let document = chapter.document
        for index in start + 1..<Int(nodes[start].end) { read(nodes[index], at: index, document, chapter) }
        endPassage(chapter)
        flush()
    }

    /// - Parameter document: the chapter's; handed along, for it is dear to copy for every node.
    private mutating func read(_ node: Node, at index: Int, _ document: Document, _ chapter: Chapter) {
        if index >= passageEnd { endPassage(chapter) }
        switch node.kind {
        case .text(let span), .code(let span): text.append(contentsOf: document.bytes(span))
        case .softBreak, .lineBreak: text.append(0x20)
        case .emphasis, .strong, .strikethrough, .link, .mark, .markedWords, .htmlInline, .htmlBlock: break
        // It is passed over in the text, with the space before it.
        case .citation: if text.last == 0x20 { text.removeLast() }
        case .footnoteReference(let number, let occurrence): if occurrence == 1 { pendingNotes.append(number) }
        case .image(let reference):
            // The alternative text follows as text.
            text.append(0x20)
            let caption = document.references[Int(reference.index)].title
            if index > 0, case .figure = document.nodes[index - 1].kind, !caption.isEmpty {
                flush()
                text.append(contentsOf: caption.utf8)
                flush()
            }
        case .passage(let tag):
            guard let language = HandbookLanguage(tag: document.string(tag)) else { break }
            let own = indexer.tongue(for: language).number
            if own == tongue { break }
            flush(goesOn: true)
            tongue = own
            passageEnd = max(passageEnd, Int(node.end))
        case .paragraph:
            flush()
            isRunning = true
        case .codeBlock(_, let literal):
            flush()
            text.append(contentsOf: document.bytes(literal))
            flush()
        case .worksheet(let title):
            flush()
            text.append(contentsOf: document.bytes(title))
            flush()
        case .chart(let id), .diagram(let id), .video(let id):
            flush()
            for words in indexer.words(of: document.blocks[Int(id.index)], in: chapter.language) {
                text.append(contentsOf: words.utf8)
                flush()
            }
        default: flush()
        }
    }

    /// Back to the chapter's own language.
    private mutating func endPassage(_ chapter: Chapter) {
        guard passageEnd > 0 else { return }
        flush(goesOn: true)
        tongue = SearchTongue(chapter.language).number
        passageEnd = 0
    }

    // MARK: Words

    /// Reads the text that was gathered; what comes after it is another stretch, which no phrase reaches into.
    /// - Parameter goesOn: whether what comes after it is the same sentence.
    /// - Returns: the first lexemes of a title or heading.
    @discardableResult private mutating func flush(goesOn: Bool = false) -> [Int32] {
        defer {
            if !goesOn {
                field = .body
                isRunning = false
            }
            continues = goesOn
        }
        guard !text.isEmpty else { return [] }
        var lexemes: [Int32] = []
        let keeps = field == .title || field == .heading
        let leadEnd = field == .body ? takeLead() : 0
        var last = -1
        var count = 0
        for run in SearchRuns(text) {
            let word = memory.word(run, in: text, tongue)
            let weight = run.range.lowerBound < leadEnd ? SearchWeight.lead : field.weight
            words.add(word: word, weight: weight, position: position + run.position, &memory)
            last = run.position
            if run.kind == .word { count += 1 }
            if keeps, memory.lexemeOfWord[word] >= 0, lexemes.count < SearchWeight.mostCarried {
                lexemes.append(memory.lexemeOfWord[word])
            }
        }
        words.addLength(count)
        if last >= 0 { position += last + 2 }
        if field == .body || field == .summary { cards.addText(text, isRunning: isRunning, continues: continues) }
        text.removeAll(keepingCapacity: true)
        return lexemes
    }

    /// Where the section's lead ends in this stretch, in bytes.
    private mutating func takeLead() -> Int {
        guard leadLeft > 0 else { return 0 }
        for (index, byte) in text.enumerated() where byte & 0xC0 != 0x80 {
            if leadLeft == 0 { return index }
            leadLeft -= 1
        }
        return text.count
    }

    /// The lexemes of all words that lead to a concept, each once.
    private mutating func lexemes(of concept: ConceptID) -> [Int32] {
        if let known = memory.concepts[concept.index] { return known }
        var lexemes: [Int32] = []
        var met: Set<Int32> = []
        for term in indexer.book.register[concept].wording.allTerms + indexer.sees(of: concept) {
            let bytes = Array(term.text.utf8)
            for run in SearchRuns(bytes) {
                let word = memory.word(run, in: bytes, indexer.tongue(for: term.language).number)
                let lexeme = memory.lexemeOfWord[word]
                if lexeme >= 0, met.insert(lexeme).inserted { lexemes.append(lexeme) }
            }
        }
        memory.concepts[concept.index] = lexemes
        return lexemes
    }
}
