/// Writes the text of one chapter.
struct CorpusChapter {
    private enum Piece {
        case table, tasks, list, steps, quote, code, picture
    }

    private let book: CorpusBook
    private let chapter: Int
    private let keywords: [String]
    private let marks: [String]
    private var prose: CorpusProse
    private var targets: CorpusRandom
    private var blocks: [String] = []
    private var words = 0
    private var linksLeft: Int
    private var notesLeft: Int
    private var notes: [String] = []

    private init(book: CorpusBook, chapter: Int) {
        self.book = book
        self.chapter = chapter
        marks = book.keywords(of: chapter)
        // A text has words to stress whatever it is marked with.
        keywords = marks.isEmpty ? [book.vocabulary[chapter % book.vocabulary.count]] : marks
        prose = CorpusProse(random: CorpusRandom(seed: book.seed, stream: .body, index: chapter))
        targets = CorpusRandom(seed: book.seed, stream: .links, index: chapter)
        linksLeft = prose.random.within(3...6)
        notesLeft = prose.random.within(1...3)
    }

    /// The whole file.
    static func text(of chapter: Int, in book: CorpusBook) -> String {
        var composer = CorpusChapter(book: book, chapter: chapter)
        let frontMatter = composer.frontMatter()
        composer.body()
        return frontMatter + composer.blocks.joined(separator: "\n\n") + "\n"
    }

    private mutating func frontMatter() -> String {
        """
        ---
        title: "\(book.titles[chapter])"
        summary: "\(prose.sentence())."
        keywords: [\(marks.joined(separator: ", "))]
        ---


        """
    }

    private mutating func body() {
        let headings = book.headings(of: chapter)
        let wordsWanted = prose.random.within(570...850)
        var pieces = pieces()
        paragraph(sentences: 3)
        for (index, heading) in headings.enumerated() {
            add("\(index > 0 && prose.random.chance(300) ? "###" : "##") \(heading)")
            paragraph(sentences: prose.random.within(2...4))
            let isLast = index == headings.count - 1
            for piece in isLast ? pieces : Array(pieces.prefix(1)) { add(text(of: piece)) }
            pieces = Array(pieces.dropFirst())
            while words < wordsWanted * (index + 1) / headings.count {
                paragraph(sentences: prose.random.within(2...5))
            }
        }
        while linksLeft > 0 { add("Se også \(link()).") }
        for (index, note) in notes.enumerated() { add("[^\(index + 1)]: \(note).") }
    }

    /// What a chapter holds beside paragraphs, in the order of this chapter.
    private mutating func pieces() -> [Piece] {
        var pieces: [Piece] = [.table, .tasks, .list, .steps]
        if prose.random.chance(500) { pieces.append(.quote) }
        if prose.random.chance(150) { pieces.append(.code) }
        if prose.random.chance(300) { pieces.append(.picture) }
        for index in pieces.indices.reversed() { pieces.swapAt(index, prose.random.below(index + 1)) }
        return pieces
    }

    private mutating func add(_ block: String) {
        blocks.append(block)
        words += block.utf8.count { $0 == 0x20 || $0 == 0x0A } + 1
    }

    private mutating func paragraph(sentences count: Int) {
        var sentences = (0..<count).map { _ in emphasized(prose.sentence()) + "." }
        if linksLeft > 0, prose.random.chance(750) {
            sentences.insert("Les mer i \(link()).", at: prose.random.within(1...count))
        }
        if notesLeft > 0, prose.random.chance(500) {
            notesLeft -= 1
            notes.append(prose.sentence())
            sentences[sentences.count - 1] += "[^\(notes.count)]"
        }
        add(sentences.joined(separator: " "))
    }

    /// Now and then with one of the chapter's keywords, in bold, in italics or as code.
    private mutating func emphasized(_ sentence: String) -> String {
        switch prose.random.below(1000) {
        case ..<100: "\(sentence), og det gjelder **\(prose.random.pick(keywords))**"
        case ..<160: "*\(prose.random.pick(keywords).capitalizedFirst)* er viktig her. \(sentence)"
        case ..<180: "\(sentence) (se `\(prose.random.pick(keywords))`)"
        default: sentence
        }
    }

    private mutating func link() -> String {
        linksLeft -= 1
        let part = book.chapters(ofPart: chapter / CorpusBook.chaptersPerPart)
        var other = targets.chance(600) ? part.lowerBound + targets.below(part.count) : targets.below(book.chapters)
        if other == chapter { other = (chapter + 1) % book.chapters }
        let anchor = targets.chance(250) ? book.anchor(in: other) : nil
        let destination = book.destination(from: chapter, to: other) + (anchor.map { "#\($0)" } ?? "")
        return "[\(book.titles[other])](\(destination))"
    }

    private mutating func text(of piece: Piece) -> String {
        switch piece {
        case .table: table()
        case .tasks: lines(3...5) { "- [\($0.random.chance(500) ? "x" : " ")] \($0.fragment())" }
        case .list: list()
        case .steps: lines(3...5) { "1. \($0.sentence())." }
        case .quote: "> \(prose.sentence())."
        case .code:
            """
            ```yaml
            tiltak: \(prose.random.pick(keywords))
            trinn: \(prose.random.within(1...5))
            steder:
              - \(prose.random.pick(CorpusWords.places))
              - \(prose.random.pick(CorpusWords.places))
            ```
            """
        case .picture:
            "![\(prose.fragment())](../bilder/bilde-\(prose.random.within(1...CorpusBook.pictures)).svg)"
        }
    }

    private mutating func table() -> String {
        let vocabulary = book.vocabulary
        let rows = lines(3...6) { prose in
            let term = prose.random.pickEarly(vocabulary).capitalizedFirst
            let place = prose.random.pick(CorpusWords.places)
            return "| \(term) | \(place) | \(prose.random.within(1...5)) | \(prose.fragment()) |"
        }
        return "| Tiltak | Sted | Trinn | Merknad |\n| --- | :-- | --: | --- |\n" + rows
    }

    private mutating func list() -> String {
        let list = lines(3...6) { "- \($0.sentence())" }
        return prose.random.chance(400) ? list + "\n" + lines(2...2) { "    - \($0.fragment())" } : list
    }

    private mutating func lines(_ count: ClosedRange<Int>, _ line: (inout CorpusProse) -> String) -> String {
        (0..<prose.random.within(count)).map { _ in line(&prose) }.joined(separator: "\n")
    }
}
