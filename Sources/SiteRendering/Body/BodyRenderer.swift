internal import HandbookModel
internal import Language
internal import Markup
internal import Register

/// Writes a chapter's text as HTML: one pass over the flat document, closing what has ended before opening the next.
struct BodyRenderer {
    let document: Document
    let language: HandbookLanguage
    /// One for each of the document's references.
    let references: [ReferencePresentation]
    /// One for each of the document's citations.
    let citations: [CitationPresentation]
    /// The level each heading is shown at.
    let headingLevels: [UInt8]
    /// Shown as the page's title, not here.
    let titleHeading: HeadingID?
    /// The handbook's own pictures, for the diagrams that name one.
    let pictures: ChapterPictures?
    /// What the text shows of the register; nil where there is none.
    let marks: MarkPresentation?
    /// The words to open, in the order of the text.
    let defined: [FoundWords]
    /// Whether words may be buttons here; the page's title has none.
    var opensDefinitions = true

    var html: HTMLWriter
    /// What is open, innermost last.
    var open: [(end: Int, kind: NodeKind)] = []
    var linkDepth = 0
    var tables = 0
    var tableHasBody = false
    /// The element of the table cell being written.
    var cellTag = "td"
    var isInWorksheet = false
    var footnotesOpen = false
    /// Which of the places that point to each note are shown; none in the alternative text of an image is.
    var shownReferences: [Int32: [Int32]] = [:]
    var hasWayBack = false
    /// How far into the words to open the text has come, the marked words that are buttons now, and what opens, in order.
    var found = 0
    var buttons: [MarkID] = []
    var opened: [ConceptID] = []

    init(
        _ document: Document, language: HandbookLanguage, references: [ReferencePresentation],
        citations: [CitationPresentation], headingLevels: [UInt8], titleHeading: HeadingID?,
        pictures: ChapterPictures? = nil, marks: MarkPresentation? = nil
    ) {
        self.document = document
        self.language = language
        self.references = references
        self.citations = citations
        self.headingLevels = headingLevels
        self.titleHeading = titleHeading
        self.pictures = pictures
        self.marks = marks
        defined = marks?.marks.defined ?? []
        html = HTMLWriter(capacity: document.textCount * 2 + 256)
    }

    /// The whole text.
    mutating func render() -> String {
        run(0..<document.nodes.count)
        return html.string
    }

    /// The inline content of one node: a heading for the page's title.
    mutating func renderInlines(of node: Int) -> String {
        run((node + 1)..<Int(document.nodes[node].end))
        return html.string
    }

    private mutating func run(_ nodes: Range<Int>) {
        var index = nodes.lowerBound
        while index < nodes.upperBound {
            closeEnded(at: index)
            index = enter(index)
        }
        closeEnded(at: Int.max)
        if footnotesOpen { html.markup("</ol>\n</section>\n") }
    }

    private mutating func closeEnded(at index: Int) {
        while let last = open.last, last.end <= index {
            open.removeLast()
            close(last.kind, end: last.end)
        }
    }

    /// Writes a node's beginning; gives the index to go on at.
    private mutating func enter(_ index: Int) -> Int {
        let node = document.nodes[index]
        if case .heading(let id) = node.kind, id == titleHeading { return Int(node.end) }
        if writeLeaf(node.kind, at: index) { return index + 1 }
        if case .image(let id) = node.kind {
            writeImage(id, at: index)
            return Int(node.end)
        }
        if case .video(let id) = node.kind { return writeVideo(id, at: index) }
        begin(node.kind, at: index)
        open.append((Int(node.end), node.kind))
        return index + 1
    }

    // MARK: Leaves

    private mutating func writeLeaf(_ kind: NodeKind, at index: Int) -> Bool {
        switch kind {
        case .text(let span): if marks == nil { html.text(document.bytes(span)) } else { writeText(span, at: index) }
        case .softBreak: html.markup("\n")
        case .lineBreak: html.markup("<br>\n")
        case .code(let span):
            html.markup("<code>")
            html.text(document.bytes(span))
            html.markup("</code>")
        case .codeBlock(let info, let literal): writeCodeBlock(info, literal)
        case .thematicBreak:
            html.line()
            html.markup("<hr>\n")
        case .footnoteReference(let number, let occurrence): writeFootnoteReference(number, occurrence)
        case .citation(let id): writeCitation(id)
        case .mark(let id): writeMark(id)
        // No HTML of an editor's gets through; NotesReview has told them so.
        case .htmlBlock, .htmlInline: break
        case .chart(let id), .diagram(let id): writeDrawing(id)
        default: return false
        }
        return true
    }

    private mutating func writeCodeBlock(_ info: TextSpan, _ literal: TextSpan) {
        html.line()
        html.markup("<pre role=\"group\" aria-label=\"\(escaped(label(.codeLabel)))\" tabindex=\"0\"><code")
        let word = document.bytes(info).prefix { $0 != 0x20 && !(0x09...0x0D).contains($0) }
        if !word.isEmpty { html.attribute("class", "language-" + String(decoding: word, as: UTF8.self)) }
        html.markup(">")
        html.text(document.bytes(literal))
        html.markup("</code></pre>\n")
    }

    // MARK: Containers

    private mutating func begin(_ kind: NodeKind, at index: Int) {
        switch kind {
        case .paragraph(let tight):
            if tight { return }
            html.line()
            html.markup("<p>")
        case .heading(let id): beginHeading(id)
        case .quote:
            html.line()
            html.markup("<blockquote>\n")
        case .alert(let alert): beginAlert(alert)
        case .list, .item, .taskItem: beginList(kind, at: index)
        case .table, .tableRow, .tableCell: beginTable(kind, at: index)
        case .figure:
            html.line()
            writeMarks(inFigure: index)
            html.markup("<figure>")
        case .footnote(let number, _): beginFootnote(number)
        case .emphasis: html.markup("<em>")
        case .strong: html.markup("<strong>")
        case .strikethrough: html.markup("<del>")
        case .passage(let tag):
            html.markup("<span")
            html.attribute("lang", document.string(tag))
            html.markup(">")
        case .reflection, .question, .questionText, .worksheet, .transcript: beginBlock(kind)
        case .link(let id): beginLink(id, at: index)
        case .markedWords(let id): beginMarkedWords(id)
        default: break
        }
    }

    private mutating func close(_ kind: NodeKind, end: Int) {
        switch kind {
        case .paragraph(let tight):
            writeBackReferences(endingAt: end)
            if !tight { html.markup("</p>\n") }
        case .heading(let id): closeHeading(id)
        case .quote: closeBlock("blockquote")
        case .alert: closeBlock("div")
        case .list(let style): closeBlock(style.start == nil ? "ul" : "ol")
        case .item, .taskItem: html.markup("</li>\n")
        case .table, .tableRow, .tableCell: closeTable(kind)
        case .figure: html.markup("</figure>\n")
        case .footnote(let number, _): closeFootnote(number)
        case .emphasis: html.markup("</em>")
        case .strong: html.markup("</strong>")
        case .strikethrough: html.markup("</del>")
        case .passage: html.markup("</span>")
        case .reflection, .question, .questionText, .worksheet, .video, .transcript: closeBlock(kind)
        case .link(let id): closeLink(id)
        case .markedWords(let id): closeMarkedWords(id)
        default: break
        }
    }

    private mutating func closeBlock(_ tag: String) {
        html.line()
        html.markup("</\(tag)>\n")
    }

    private mutating func beginList(_ kind: NodeKind, at index: Int) {
        html.line()
        switch kind {
        case .list(let style):
            if let start = style.start {
                html.markup(start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n")
            } else {
                let hasTasks = document.children(of: index).contains { document.nodes[$0].kind.isTask }
                html.markup(hasTasks ? "<ul class=\"task-list\">\n" : "<ul>\n")
            }
        case .taskItem(let done):
            html.markup("<li class=\"task\"><span class=\"task-mark\">\(done ? "☑" : "☐")</span> ")
        default: html.markup("<li>")
        }
    }

    private mutating func beginAlert(_ alert: AlertKind) {
        html.line()
        let title: InterfaceText =
            switch alert {
            case .note: .alertNote
            case .tip: .alertTip
            case .important: .alertImportant
            case .warning: .alertWarning
            case .caution: .alertCaution
            }
        html.markup(
            "<div class=\"alert alert-\(alert.rawValue)\" role=\"note\">\n<p class=\"alert-title\">"
                + "\(escaped(label(title)))</p>\n")
    }

    private mutating func beginHeading(_ id: HeadingID) {
        html.line()
        let heading = document.headings[Int(id.index)]
        html.markup("<h\(headingLevels[Int(id.index)])")
        html.attribute("id", heading.anchor)
        html.markup(">")
    }

    private mutating func closeHeading(_ id: HeadingID) {
        let heading = document.headings[Int(id.index)]
        let level = headingLevels[Int(id.index)]
        let text = heading.text
        guard !text.allSatisfy(\.isWhitespace) else {
            html.markup("</h\(level)>\n")
            return
        }
        let name = quoted(text, in: language)
        html.markup(" <a class=\"anchor\"")
        html.attribute("href", "#" + percentEncoded(heading.anchor))
        html.attribute("aria-label", "\(label(.linkToSection)) \(name)")
        html.markup(">#</a></h\(level)>\n")
    }

    func label(_ text: InterfaceText) -> String { text.text(in: language) }
}

extension NodeKind {
    var isTask: Bool {
        if case .taskItem = self { return true }
        return false
    }
}
