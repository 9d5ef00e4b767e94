internal import Diagnostics
internal import HandbookModel
internal import Language
internal import Markup
internal import Register
internal import Resolving

/// `stikkord.csv`: the printed register a line a place, to be gone through in a spreadsheet.
///
/// RFC 4180 with what Excel wants on a Norwegian machine: `;` between the fields and a byte order mark.
struct CSVEdition {
    let book: EditionBook

    var bytes: [UInt8] {
        let header = Self.columns.map { inLanguage($0) }
        let lines = [header] + book.register.listings.flatMap { listing in rows(listing) }
        return [0xEF, 0xBB, 0xBF]
            + Array(lines.map { $0.map(Self.field).joined(separator: ";") + "\r\n" }.joined().utf8)
    }

    // MARK: Rows

    private func rows(_ listing: RegisterListing) -> [[String]] {
        let kind = inLanguage(listing.kind.words)
        return listing.groups.flatMap { group in
            group.entries.flatMap { entry -> [[String]] in
                let start = [kind, group.letter.label]
                switch entry.content {
                case .concept(let id): return rows(id, heading: entry.text, start)
                case .see(let id): return [start + [entry.text, inLanguage(Self.see), book.register.term(id)] + Self.noPlace]
                }
            }
        }
    }

    /// The concept's places, what is «se også», then what stands under it.
    private func rows(_ id: ConceptID, heading: String, _ start: [String]) -> [[String]] {
        let places = book.register.locators[id.index].map { start + [heading, inLanguage(Self.entry), ""] + place($0) }
        let related =
            book.register.related[id.index].map { book.register.term($0) }
            + book[id].relatedElsewhere.compactMap { book.resolved.otherBooks.link(for: $0.value) }
            .map { "\($0.title) (\($0.book))" }
        let seeAlso = related.map { start + [heading, inLanguage(Self.seeAlso), $0] + Self.noPlace }
        let own = places.isEmpty ? [start + [heading, inLanguage(Self.entry), ""] + Self.noPlace] : places
        return own + seeAlso
            + book.register.narrower[id.index].flatMap { rows($0, heading: "\(heading) > \(book.register.term($0))", start) }
    }

    private func place(_ locator: Locator) -> [String] {
        let label = LocatorLabel(locator, in: book.handbook)
        return [
            label.number ?? "", label.chapter, label.section ?? "", label.lastSection ?? "", inLanguage(locator.role.words),
            inLanguage(locator.type.words), book.href(locator),
        ]
    }

    private static let noPlace = [String](repeating: "", count: 7)

    // MARK: Fields

    /// Quoted where it must be (RFC 4180 §2). What a spreadsheet would reckon out begins with an apostrophe, so that it is
    /// shown and not run.
    static func field(_ text: String) -> String {
        let runs = text.unicodeScalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
        let shown = runs ? "'" + text : text
        guard shown.utf8.contains(where: { "\";\r\n".utf8.contains($0) }) || shown.first == " " || shown.last == " " else {
            return shown
        }
        var quoted = "\""
        for scalar in shown.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    // MARK: Words

    /// The words editors write in `register.yml` and in marks, in the two languages they have.
    private func inLanguage(_ words: FindingText) -> String { book.language == .english ? words.english : words.bokmaal }

    private static let entry = FindingText(en: "entry", nb: "oppslag")
    private static let see = FindingText(en: "see", nb: "se")
    private static let seeAlso = FindingText(en: "see also", nb: "se også")
    private static let columns = [
        FindingText(en: "Register", nb: "Register"), FindingText(en: "Letter", nb: "Bokstav"),
        FindingText(en: "Heading", nb: "Oppslag"), FindingText(en: "Sort", nb: "Slag"),
        FindingText(en: "Leads to", nb: "Viser til"),
        FindingText(en: "Number", nb: "Nummer"), FindingText(en: "Chapter", nb: "Kapittel"),
        FindingText(en: "Section", nb: "Avsnitt"), FindingText(en: "Last section", nb: "Siste avsnitt"),
        FindingText(en: "Role", nb: "Rolle"), FindingText(en: "Type", nb: "Type"), FindingText(en: "Address", nb: "Adresse"),
    ]
}

extension RegisterKind {
    fileprivate var words: FindingText {
        switch self {
        case .keywords: FindingText(en: "keywords", nb: "stikkord")
        case .names: FindingText(en: "names", nb: "navn")
        case .places: FindingText(en: "places", nb: "steder")
        case .laws: FindingText(en: "laws", nb: "lover")
        }
    }
}

extension MarkRole {
    fileprivate var words: FindingText {
        switch self {
        case .main: FindingText(en: "main", nb: "hoved")
        case .ordinary: FindingText(en: "ordinary", nb: "vanlig")
        case .mention: FindingText(en: "mention", nb: "omtale")
        }
    }
}

extension MarkType {
    fileprivate var words: FindingText {
        switch self {
        case .text: FindingText(en: "text", nb: "tekst")
        case .table: FindingText(en: "table", nb: "tabell")
        case .figure: FindingText(en: "figure", nb: "figur")
        case .form: FindingText(en: "form", nb: "skjema")
        case .template: FindingText(en: "template", nb: "mal")
        case .attachment: FindingText(en: "attachment", nb: "vedlegg")
        case .statute: FindingText(en: "statute", nb: "paragraf")
        }
    }
}
