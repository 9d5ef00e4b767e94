public import HandbookModel

/// A form the register can be taken away in: a file beside the pages.
public enum RegisterDownload: Sendable, Hashable, CaseIterable {
    /// All of the register, for programs and for other handbooks made with Stikkord.
    case json
    /// What the JSON looks like (JSON Schema, draft 2020-12).
    case schema
    /// The concepts for vocabularies and catalogues (SKOS, SKOS-AP-NO-Begrep), in RDF Turtle and JSON-LD.
    case turtle, jsonLD
    /// The printed register a line a place, to be gone through in a spreadsheet.
    case csv
    /// Terms and chapters for Sphinx's intersphinx (inventory version 2).
    case inventory

    /// Where it lies. Other programs look for the inventory and the JSON at the site's root.
    public var route: Route {
        switch self {
        case .json: Route("stikkord.json")
        case .schema: Route("stikkord.schema.json")
        case .turtle: Route("stikkord.ttl")
        case .jsonLD: Route("stikkord.jsonld")
        case .csv: Route("stikkord.csv")
        case .inventory: Route("objects.inv")
        }
    }

    /// The media type (IANA) for `<link rel="alternate" type="…">`.
    public var mediaType: String {
        switch self {
        case .json: "application/json"
        case .schema: "application/schema+json"
        case .turtle: "text/turtle"
        case .jsonLD: "application/ld+json"
        case .csv: "text/csv"
        case .inventory: "application/octet-stream"
        }
    }

    /// What it is called, the same in every language.
    public var title: String {
        switch self {
        case .json: "JSON"
        case .schema: "JSON Schema"
        case .turtle: "SKOS (Turtle)"
        case .jsonLD: "SKOS (JSON-LD)"
        case .csv: "CSV"
        case .inventory: "Sphinx (objects.inv)"
        }
    }
}

extension HandbookRegister {
    /// The forms it can be taken away in; none when the handbook has no register.
    public var downloads: [RegisterDownload] { isEmpty ? [] : RegisterDownload.allCases }
}
