internal import Language
internal import Markup

/// Footnotes: the number in the text, the note at the end, and the ways between.
extension BodyRenderer {
    mutating func writeFootnoteReference(_ number: Int32, _ occurrence: Int32) {
        let id = FootnoteAnchor.reference(number, occurrence)
        if linkDepth > 0 {
            // No link stands in a link.
            html.markup("<sup class=\"footnote-ref\" id=\"\(id)\">\(number)</sup>")
            return
        }
        html.markup(
            "<sup class=\"footnote-ref\"><a id=\"\(id)\" href=\"#\(FootnoteAnchor.note(number))\" "
                + "role=\"doc-noteref\" aria-label=\"\(escaped(label(.footnote))) \(number)\">\(number)</a></sup>")
    }

    mutating func beginFootnote(_ number: Int32) {
        html.line()
        if !footnotesOpen {
            footnotesOpen = true
            findShownReferences()
            let name = escaped(label(.footnotes))
            html.markup("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"\(name)\">\n<ol>\n")
        }
        hasWayBack = false
        html.markup("<li id=\"\(FootnoteAnchor.note(number))\">\n")
    }

    mutating func findShownReferences() {
        var index = 0
        while index < document.nodes.count {
            let node = document.nodes[index]
            if case .footnoteReference(let number, let occurrence) = node.kind {
                shownReferences[number, default: []].append(occurrence)
            }
            if case .image = node.kind { index = Int(node.end) } else { index += 1 }
        }
    }

    /// The way back belongs at the end of the note's last paragraph.
    mutating func writeBackReferences(endingAt end: Int) {
        guard case (let noteEnd, .footnote(let number, _))? = open.last, noteEnd == end else { return }
        writeBackReferences(number)
    }

    mutating func writeBackReferences(_ number: Int32) {
        hasWayBack = true
        for occurrence in shownReferences[number] ?? [] {
            let href = FootnoteAnchor.reference(number, occurrence)
            let suffix = occurrence > 1 ? " \(occurrence)" : ""
            html.markup(
                " <a class=\"footnote-back\" href=\"#\(href)\" role=\"doc-backlink\" "
                    + "aria-label=\"\(escaped(label(.backToText)))\(suffix)\">↩\(suffix)</a>")
        }
    }

    mutating func closeFootnote(_ number: Int32) {
        if !hasWayBack, shownReferences[number] != nil {
            html.line()
            html.markup("<p>")
            writeBackReferences(number)
            html.markup("</p>\n")
        }
        html.markup("</li>\n")
    }
}

/// Ids of notes and of the places that point to them. A colon can stand in no heading's anchor, so they never meet.
enum FootnoteAnchor {
    static func note(_ number: Int32) -> String { "fn:\(number)" }
    static func reference(_ number: Int32, _ occurrence: Int32) -> String {
        occurrence > 1 ? "fnref:\(number):\(occurrence)" : "fnref:\(number)"
    }
}
