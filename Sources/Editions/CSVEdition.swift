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
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        Self.write(Self.columns.map { inLanguage($0) }, to: &bytes)
        for listing in book.register.listings { write(listing, to: &bytes) }
        return bytes
    }

    // MARK: Rows

    private func write(_ listing: RegisterListing, to bytes: inout [UInt8]) {
        let kind = inLanguage(listing.kind.words)
        for group in listing.groups {
            for entry in group.entries {
                let start = [kind, group.letter.label]
                switch entry.content {
                case .concept(let id): write(id, heading: entry.text, start, to: &bytes)
                case .see(let id):
                    Self.write(start + [entry.text, inLanguage(Self.see), book.register.term(id)] + Self.noPlace, to: &bytes)
                }
            }
        }
    }

    /// The concept's places, what is «se også», then what stands under it.
    private func write(_ id: ConceptID, heading: String, _ start: [String], to bytes: inout [UInt8]) {
        let own = start + [heading, inLanguage(Self.entry), ""]
        let locators = book.register.locators[id.index]
        for locator in locators { Self.write(own + place(locator), to: &bytes) }
        if locators.isEmpty { Self.write(own + Self.noPlace, to: &bytes) }
        let related =
            book.register.related[id.index].map { book.register.term($0) }
            + book[id].relatedElsewhere.compactMap { book.resolved.otherBooks.link(for: $0.value) }
            .map { "\($0.title) (\($0.book))" }
        for other in related { Self.write(start + [heading, inLanguage(Self.seeAlso), other] + Self.noPlace, to: &bytes) }
        for child in book.register.narrower[id.index] {
            write(child, heading: "\(heading) > \(book.register.term(child))", start, to: &bytes)
        }
    }

    private func place(_ locator: Locator) -> [String] {
        let label = book.handbook.label(of: locator)
        return [
            label.number ?? "", label.chapter, label.section ?? "", label.lastSection ?? "", inLanguage(locator.role.words),
            inLanguage(locator.type.words), book.href(locator),
        ]
    }

    private static let noPlace = [String](repeating: "", count: 7)

    // MARK: Fields

    private static func write(_ row: [String], to bytes: inout [UInt8]) {
        for (position, text) in row.enumerated() {
            if position > 0 { bytes.append(UInt8(ascii: ";")) }
            bytes += field(text).utf8
        }
        bytes += "\r\n".utf8
    }

    /// Quoted where it must be (RFC 4180 §2). What a spreadsheet would reckon out begins with an apostrophe, so that it is
    /// shown and not run.
    static func field(_ text: String) -> String {
        let shown = text.unicodeScalars.first.map(runs) == true ? "'" + text : text
        let space = UInt8(ascii: " ")
        guard shown.utf8.contains(where: mustBeQuoted) || shown.utf8.first == space || shown.utf8.last == space else {
            return shown
        }
        var quoted = "\""
        for scalar in shown.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    private static func runs(_ first: Unicode.Scalar) -> Bool {
        switch first {
        case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
        default: false
        }
    }

    private static func mustBeQuoted(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: ";"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
        default: false
        }
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
