internal import HandbookModel
internal import Language
internal import Markup
internal import Register
internal import Resolving

/// `objects.inv`: what Sphinx handbooks can refer to here with intersphinx (inventory version 2).
///
/// Terms are `:term:` and lead to the concept's page; chapters are `:doc:` and, with sections, `:ref:` (`mappe/kapittel`,
/// `mappe/kapittel#avsnitt`), concepts too (`stikk-avvik`).
struct SphinxInventory {
    let book: EditionBook

    var bytes: [UInt8] {
        var lines = InventoryLines()
        addTerms(to: &lines)
        addLabels(to: &lines)
        addDocuments(to: &lines)
        let head = """
            # Sphinx inventory version 2
            # Project: \(book.handbook.title.singleSpaced)
            # Version:\u{20}
            # The remainder of this file is compressed using zlib.

            """
        return lines.stream(after: Array(head.utf8))
    }

    /// Terms of concepts with a line of their own come before those that say nothing alone.
    private func addTerms(to lines: inout InventoryLines) {
        let ids = book.concepts.filter { !book[$0].isOnlyUnder } + book.concepts.filter { book[$0].isOnlyUnder }
        for id in ids {
            for term in book.texts(book[id].wording.term) { lines.add(term.text, .term, book.href(id)) }
        }
        for id in ids {
            for term in book.admitted(id) { lines.add(term.text, .term, book.href(id), title: book.register.term(id)) }
        }
    }

    /// Sphinx looks labels up in small letters, which anchors are in.
    private func addLabels(to lines: inout InventoryLines) {
        for id in book.concepts {
            lines.add("stikk-" + book[id].id, .label, book.href(id), title: book.register.term(id))
        }
        for chapter in book.handbook.chapters {
            let name = Self.documentName(chapter).lowercased()
            let href = book.href(chapter.route)
            lines.add(name, .label, href, title: chapter.title)
            lines.addSections(of: chapter, called: name, href)
        }
    }

    private func addDocuments(to lines: inout InventoryLines) {
        for chapter in book.handbook.chapters {
            lines.add(Self.documentName(chapter), .doc, book.href(chapter.route), title: chapter.title)
        }
    }

    private static func documentName(_ chapter: Chapter) -> String {
        let path = chapter.route.path
        return path.hasSuffix(".html") ? String(decoding: path.utf8.dropLast(5), as: UTF8.self) : path
    }
}
