internal import Diagnostics
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
        var taken: Set<String> = []
        // Two of the same name cannot be told apart; the first is the better one.
        let lines = (terms + labels + documents).filter { $0.isReadable && taken.insert("\($0.role) \($0.name)").inserted }
        let body = lines.map { $0.text.nfc + "\n" }.sorted().joined()
        let head = """
            # Sphinx inventory version 2
            # Project: \(Line.oneLine(book.handbook.title))
            # Version:\u{20}
            # The remainder of this file is compressed using zlib.

            """
        return Array(head.utf8) + StoredZlib.stream(Array(body.utf8))
    }

    private struct Line {
        let name: String
        let role: String
        let href: String
        let title: String

        init(_ name: String, _ role: String, _ href: String, title: String = "") {
            self.name = Self.oneLine(name)
            self.role = role
            self.href = href
            self.title = Self.oneLine(title)
        }

        /// A `$` at the end of an address stands for the name, and `-` as a title as well.
        var text: String {
            let address = href.hasSuffix("$") ? href.dropLast() + "%24" : href
            return "\(name) std:\(role) -1 \(address) \(title.isEmpty || title == name ? "-" : title)"
        }

        static func oneLine(_ text: String) -> String {
            isOneLine(text) ? text : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }

        /// Whether there is nothing to mend: single spaces between words, and no sign that may be a space in disguise.
        private static func isOneLine(_ text: String) -> Bool {
            var last = UInt8(ascii: " ")
            for byte in text.utf8 {
                // U+0080–00BF and U+1000–3FFF hold all other spaces.
                if byte < 0x20 || byte == 0xC2 || (0xE1...0xE3).contains(byte) { return false }
                if byte == 0x20, last == 0x20 { return false }
                last = byte
            }
            return last != 0x20
        }

        /// Whether a reader finds the name again: it takes the first word that a number follows for the role.
        var isReadable: Bool {
            guard let first = name.utf8.first, first != UInt8(ascii: "#") else { return false }
            guard name.utf8.contains(0x20) else { return true }
            let words = name.split(separator: " ")
            return words.indices.dropFirst(2).allSatisfy { Int(words[$0]) == nil }
        }
    }

    /// Terms of concepts with a line of their own come before those that say nothing alone.
    private var terms: [Line] {
        let ids = book.concepts.filter { !book[$0].isOnlyUnder } + book.concepts.filter { book[$0].isOnlyUnder }
        let preferred = ids.flatMap { id in book.texts(book[id].wording.term).map { Line($0.text, "term", book.href(id)) } }
        let admitted = ids.flatMap { id in
            book.admitted(id).map { Line($0.text, "term", book.href(id), title: book.register.term(id)) }
        }
        return preferred + admitted
    }

    /// Sphinx looks labels up in small letters.
    private var labels: [Line] {
        let concepts = book.concepts.map { id in
            Line("stikk-" + book[id].id, "label", book.href(id), title: book.register.term(id))
        }
        let chapters = book.handbook.chapters.flatMap { chapter in
            let name = Self.documentName(chapter).lowercased()
            let sections = chapter.document.headings.enumerated().filter { HeadingID($0.offset) != chapter.titleHeading }
            return [Line(name, "label", book.href(chapter.route), title: chapter.title)]
                + sections.map { _, heading in
                    Line(
                        "\(name)#\(heading.anchor.lowercased())", "label", book.href(chapter.route, anchor: heading.anchor),
                        title: chapter.document.plainText(of: Int(heading.node)))
                }
        }
        return concepts + chapters
    }

    private var documents: [Line] {
        book.handbook.chapters.map { Line(Self.documentName($0), "doc", book.href($0.route), title: $0.title) }
    }

    private static func documentName(_ chapter: Chapter) -> String {
        let path = chapter.route.path
        return path.hasSuffix(".html") ? String(path.dropLast(5)) : path
    }
}
