internal import HandbookModel
internal import Language
internal import Markup

/// Links and images of the text.
extension BodyRenderer {
    mutating func beginLink(_ id: ReferenceID, at index: Int) {
        guard case .link(let link) = references[Int(id.index)] else { return }
        if link.isFollowed { linkDepth += 1 }
        // An address in the text of a link is text: no link stands in a link.
        guard linkDepth == 1 else { return }
        let isEmpty = !showsAnything(index)
        switch link {
        case .page(let href, let title, let other):
            html.markup("<a")
            html.attribute("href", href)
            if let other { html.attribute("hreflang", other.tag) }
            // The title that fills it is in the target's language; what the editor wrote is in the page's.
            if let other, isEmpty { html.attribute("lang", other.tag) }
            writeTitle(id)
            html.markup(">")
            if isEmpty { html.text(title) }
        case .attachment(let href, let fileName, _):
            html.markup("<a class=\"attachment\"")
            html.attribute("href", href)
            html.markup(" download>")
            if isEmpty { html.text(fileName) }
        case .external(let href):
            // Print writes the address after a link, unless the link is its own address.
            let address = document.references[Int(id.index)].destination
            let text = document.plainText(of: index)
            let isBare = isEmpty || ["", "http://", "https://", "mailto:"].contains { address == $0 + text }
            html.markup(isBare ? "<a class=\"external bare\"" : "<a class=\"external\"")
            html.attribute("href", href)
            writeTitle(id)
            html.markup(" rel=\"noopener\">")
            if isEmpty { html.text(href) }
        case .textOnly:
            break
        }
    }

    mutating func closeLink(_ id: ReferenceID) {
        guard case .link(let link) = references[Int(id.index)] else { return }
        if link.isFollowed { linkDepth -= 1 }
        guard linkDepth == 0 else { return }
        switch link {
        case .page(_, _, let other):
            html.markup("</a>")
            if let other { html.mark(other, in: language) }
        case .external: html.markup("</a>")
        case .attachment(_, _, let kind):
            html.markup("</a> <span class=\"file-kind\">(")
            html.text(kind)
            html.markup(")</span>")
        case .textOnly: break
        }
    }

    private mutating func writeTitle(_ id: ReferenceID) {
        let title = document.references[Int(id.index)].title
        if !title.isEmpty { html.attribute("title", title) }
    }

    /// Whether a link holds something a reader can see.
    private func showsAnything(_ index: Int) -> Bool {
        document.nodes[(index + 1)..<Int(document.nodes[index].end)].contains { node in
            switch node.kind {
            case .text(let span), .code(let span): span.count > 0
            case .image: true
            default: false
            }
        }
    }

    mutating func writeImage(_ id: ReferenceID, at index: Int) {
        guard case .image(let image) = references[Int(id.index)] else { return }
        let alt = document.plainText(of: index)
        switch image {
        case .picture(let src, let dimensions):
            html.markup("<img")
            html.attribute("src", src)
            html.attribute("alt", alt)
            let title = document.references[Int(id.index)].title
            if !title.isEmpty, !isFigure(index) { html.attribute("title", title) }
            if let dimensions { html.markup(" width=\"\(dimensions.width)\" height=\"\(dimensions.height)\"") }
            // Not loaded lazily: a page printed at once would lack its pictures.
            html.markup(">")
        case .remote(let href): writeStandIn(alt, label(.remoteImage), href: linkDepth == 0 ? href : nil)
        case .missing: writeStandIn(alt, label(.missingImage), href: nil)
        }
        if isFigure(index) {
            html.markup("<figcaption>")
            html.text(typeset(document.references[Int(id.index)].title, in: language))
            html.markup("</figcaption>")
        }
    }

    /// What is read in the place of an image that is not shown.
    private mutating func writeStandIn(_ alt: String, _ reason: String, href: String?) {
        if let href {
            html.markup("<a class=\"external\"")
            html.attribute("href", href)
            html.markup(" rel=\"noopener\">")
        }
        html.text(alt.isEmpty ? reason : "\(alt) (\(reason))")
        if href != nil { html.markup("</a>") }
    }

    private func isFigure(_ image: Int) -> Bool {
        guard image > 0, case .figure = document.nodes[image - 1].kind else { return false }
        return true
    }
}
