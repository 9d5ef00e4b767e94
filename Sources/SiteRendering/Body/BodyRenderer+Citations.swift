internal import Markup

/// How one citation is shown on one page.
struct CitationPresentation {
    struct Item {
        /// «Christensen, 2017».
        let text: String
        /// Nil for a source that does not exist.
        let href: String?
        /// «s. 12», or nothing.
        let locator: String
    }

    let items: [Item]
}

/// Citations: names and years in parentheses, each a link to its source.
extension BodyRenderer {
    mutating func writeCitation(_ id: CitationID) {
        guard citations.indices.contains(Int(id.index)) else { return }
        html.markup("<span class=\"citation\">(")
        for (position, item) in citations[Int(id.index)].items.enumerated() {
            if position > 0 { html.markup("; ") }
            if let href = item.href {
                html.markup("<a role=\"doc-biblioref\"")
                html.attribute("href", href)
                html.markup(">")
            }
            html.text(item.text)
            if item.href != nil { html.markup("</a>") }
            if !item.locator.isEmpty {
                html.markup(", ")
                html.text(item.locator)
            }
        }
        html.markup(")</span>")
    }
}

extension CitationPresentation {
    /// The same without links, for the page's own title.
    var textOnly: CitationPresentation {
        CitationPresentation(items: items.map { Item(text: $0.text, href: nil, locator: $0.locator) })
    }
}
