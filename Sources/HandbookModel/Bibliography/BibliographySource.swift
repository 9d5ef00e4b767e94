public import Diagnostics
internal import Language
internal import Markup

/// What a source is cited by: the `id` of its entry.
public struct SourceID: Hashable, Sendable {
    public let text: String

    public init(_ text: String) { self.text = text.nfc }

    /// Whether it can stand in `[@id]`.
    var isCitable: Bool {
        guard let first = text.first, first.isLetter || first.isNumber || first == "_" else { return false }
        return !text.unicodeScalars.contains {
            $0.properties.isWhitespace || $0.value < 0x20 || ",;[]@".unicodeScalars.contains($0)
        }
    }
}

/// One entry of the bibliography, in the terms of CSL (Citation Style Language 1.0.2).
public struct BibliographySource: Sendable {
    public let id: SourceID
    /// Where its id stands in `kilder.json`.
    public let place: SourcePlace
    public internal(set) var kind: SourceKind = .other
    public internal(set) var title = ""
    public internal(set) var authors: [SourceName] = []
    public internal(set) var editors: [SourceName] = []
    public internal(set) var issuers: [SourceName] = []
    public internal(set) var issued: SourceDate?
    public internal(set) var accessed: SourceDate?
    /// The texts of all other variables we use.
    var texts: [SourceField: String] = [:]
    /// Tells sources of the same people and year apart: 0 is «a». Nil when there are no others.
    public internal(set) var letter: Int?

    init(id: SourceID, at place: SourcePlace) {
        self.id = id
        self.place = place
    }

    subscript(field: SourceField) -> String? { texts[field] }

    /// Whom it is cited by: its authors, or else who edited or issued it; empty when nobody is named.
    public var contributors: [SourceName] {
        [authors, editors, issuers].first { !$0.isEmpty } ?? []
    }

    /// The language the source is in (BCP 47), where it is told in a form we can trust.
    public var language: String? {
        guard let tag = texts[.language]?.replacing("_", with: "-") else { return nil }
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        let isTag = parts.enumerated().allSatisfy { index, part in
            (index == 0 ? 2...3 : 2...8).contains(part.utf8.count)
                && part.utf8.allSatisfy { byte in isASCIILetter(byte) || index > 0 && (0x30...0x39).contains(byte) }
        }
        return isTag ? tag : nil
    }

    /// Where it may be found on the web: its DOI, or else its address.
    public var address: String? { texts[.doi].flatMap(Self.doiAddress) ?? texts[.url] }

    /// `10.1000/x`, `doi:10.1000/x` and `https://doi.org/10.1000/x` are all written.
    private static func doiAddress(_ doi: String) -> String? {
        guard let start = doi.firstRange(of: "10.") else { return nil }
        let name = doi[start.lowerBound...]
        return name.contains(where: \.isWhitespace) ? nil : "https://doi.org/\(name)"
    }
}

private func isASCIILetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }

/// What kind of thing a source is, as far as it is shown differently. CSL's types in brackets.
public enum SourceKind: Sendable, Hashable, CaseIterable {
    case book, chapter, article, newspaper, report, thesis, web, talk, law, recording, other

    init(csl type: String) {
        self =
            switch type.lowercased() {
            case "book", "classic", "periodical", "collection": .book
            case "chapter", "entry", "entry-dictionary", "entry-encyclopedia", "paper-conference": .chapter
            case "article-journal", "review", "review-book": .article
            case "article-newspaper", "article-magazine": .newspaper
            case "report", "standard": .report
            case "thesis": .thesis
            case "webpage", "post", "post-weblog": .web
            case "speech", "event", "interview", "personal_communication": .talk
            case "legislation", "bill", "legal_case", "regulation", "treaty", "hearing": .law
            case "motion_picture", "video", "broadcast", "song", "performance": .recording
            default: .other
            }
    }

    /// Whether its title names a work of its own, set in italics, and not a part of one.
    var isWork: Bool {
        switch self {
        case .chapter, .article, .newspaper, .law: false
        case .book, .report, .thesis, .web, .talk, .recording, .other: true
        }
    }

    /// Whether the day matters beside the year.
    var showsDay: Bool {
        switch self {
        case .newspaper, .web, .talk, .recording: true
        case .book, .chapter, .article, .report, .thesis, .law, .other: false
        }
    }
}

/// The CSL variables that are plain texts.
enum SourceField: String, CaseIterable, Sendable {
    case titleShort = "title-short"
    case containerTitle = "container-title"
    case collectionTitle = "collection-title"
    case publisher
    case publisherPlace = "publisher-place"
    case volume, issue, page, edition, note, genre, number, language
    case doi = "DOI"
    case isbn = "ISBN"
    case url = "URL"
    case event = "event-title"

    /// All names a variable goes by.
    static let byName: [String: SourceField] = {
        var names = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
        // CSL 1.0.1.
        names["event"] = .event
        names["shortTitle"] = .titleShort
        return names
    }()
}
