internal import Language
internal import Markup
internal import Register

/// What a chapter's text shows of the register: places to go to, and words whose definition opens.
struct MarkPresentation {
    let marks: ChapterMarks
    let vocabulary: Vocabulary
}

extension BodyRenderer {
    // MARK: Places

    /// An empty place where a comment stands, with the id that the register leads to.
    mutating func writeMark(_ id: MarkID) {
        // A figure holds its picture and its caption and nothing else.
        if case .figure? = open.last?.kind { return }
        place(id)
    }

    /// The marks of a figure, in front of it.
    mutating func writeMarks(inFigure index: Int) {
        for child in document.children(of: index) {
            if case .mark(let id) = document.nodes[child].kind { place(id) }
        }
    }

    private mutating func place(_ id: MarkID) {
        guard let anchor = anchor(of: id) else { return }
        let isInText = open.contains { $0.kind.holdsRunningText }
        if !isInText { html.line() }
        html.markup(isInText ? "<span class=\"stikk\"" : "<span class=\"stikk stikk-block\"")
        html.attribute("id", anchor)
        html.markup(isInText ? "></span>" : "></span>\n")
    }

    private func anchor(of id: MarkID) -> String? {
        guard let anchors = marks?.marks.anchors, anchors.indices.contains(Int(id.index)) else { return nil }
        return anchors[Int(id.index)]
    }

    mutating func beginMarkedWords(_ id: MarkID) {
        if let anchor = anchor(of: id) {
            html.markup("<span class=\"stikk\"")
            html.attribute("id", anchor)
            html.markup(">")
        }
        guard let concept = conceptOpening(at: id), canOpen else { return }
        buttons.append(id)
        beginDefinition(concept)
    }

    mutating func closeMarkedWords(_ id: MarkID) {
        if buttons.last == id {
            buttons.removeLast()
            closeDefinition()
        }
        if anchor(of: id) != nil { html.markup("</span>") }
    }

    private func conceptOpening(at id: MarkID) -> ConceptID? {
        guard let meant = marks?.marks.meant, meant.indices.contains(Int(id.index)),
            case .definition = document.marks[Int(id.index)].kind
        else { return nil }
        return meant[Int(id.index)]
    }

    // MARK: Definitions

    /// A text, in which words that are defined open their definition.
    mutating func writeText(_ span: TextSpan, at index: Int) {
        let bytes = document.bytes(span)
        var start = bytes.startIndex
        while let words = nextFound(in: index) {
            let from = bytes.startIndex + Int(words.start)
            let end = from + Int(words.count)
            guard from >= start, end <= bytes.endIndex, canOpen else { continue }
            html.text(bytes[start..<from])
            beginDefinition(words.concept)
            html.text(bytes[from..<end])
            closeDefinition()
            start = end
        }
        html.text(bytes[start...])
    }

    /// The next words to open in a node; passes over those in nodes that were not written.
    private mutating func nextFound(in node: Int) -> FoundWords? {
        while found < defined.count, Int(defined[found].node) < node { found += 1 }
        guard found < defined.count, Int(defined[found].node) == node else { return nil }
        found += 1
        return defined[found - 1]
    }

    /// Nothing opens in a heading, nor in what is a link, a button or the label of a control.
    private var canOpen: Bool {
        opensDefinitions && linkDepth == 0 && !open.contains { $0.kind.isNoPlaceForButtons }
    }

    private mutating func beginDefinition(_ id: ConceptID) {
        guard let concept = marks?.vocabulary[id] else { return }
        linkDepth += 1
        if !opened.contains(id) { opened.append(id) }
        html.markup("<button type=\"button\" class=\"begrep\" popovertarget=\"")
        html.definitionAnchor(of: concept)
        html.markup("\">")
    }

    private mutating func closeDefinition() {
        linkDepth -= 1
        html.markup("</button>")
    }
}

extension NodeKind {
    /// Whether inline content stands in it.
    fileprivate var holdsRunningText: Bool {
        switch self {
        case .paragraph, .heading, .tableCell, .questionText, .figure: true
        default: false
        }
    }

    fileprivate var isNoPlaceForButtons: Bool {
        switch self {
        case .heading, .questionText, .taskItem: true
        default: false
        }
    }
}
