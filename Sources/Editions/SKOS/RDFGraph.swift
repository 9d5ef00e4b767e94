internal import Language

/// A name in one of the vocabularies we write in: `skos:prefLabel`.
struct RDFName: Sendable, Hashable, ExpressibleByStringLiteral {
    let text: String
    init(stringLiteral value: String) { text = value }

    static let prefixes: [(prefix: String, namespace: String)] = [
        ("dcat", "http://www.w3.org/ns/dcat#"), ("dct", "http://purl.org/dc/terms/"),
        ("euvoc", "http://publications.europa.eu/ontology/euvoc#"), ("org", "http://www.w3.org/ns/org#"),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"), ("vcard", "http://www.w3.org/2006/vcard/ns#"),
        ("xkos", "http://rdf-vocabulary.ddialliance.org/xkos#"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ]
}

/// An address as RDF writes it: absolute, or relative to the document.
struct RDFAddress: Sendable, Hashable {
    let text: String

    /// Signs that no IRI may hold are percent-encoded (RDF 1.1 Turtle, IRIREF).
    init(_ address: String) {
        guard address.utf8.contains(where: Self.isRefused) else {
            text = address
            return
        }
        let hex = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in address.utf8 {
            if Self.isRefused(byte) {
                bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            } else {
                bytes.append(byte)
            }
        }
        text = String(decoding: bytes, as: UTF8.self)
    }

    private static func isRefused(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "}"),
            UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "\\"):
            true
        default: false
        }
    }
}

/// What is said of a thing.
indirect enum RDFValue: Sendable {
    case address(RDFAddress)
    case text(String, HandbookLanguage)
    /// A text without a language.
    case plain(String)
    case typed(String, RDFName)
    /// A thing without an address of its own.
    case thing(RDFDescription)
}

/// Something, and all that is said of it, in a fixed order.
struct RDFDescription: Sendable {
    let type: RDFName
    private(set) var statements: [(name: RDFName, values: [RDFValue])] = []

    init(_ type: RDFName) { self.type = type }

    mutating func say(_ name: RDFName, _ values: [RDFValue]) {
        if !values.isEmpty { statements.append((name, values)) }
    }

    mutating func say(_ name: RDFName, _ value: RDFValue?) { say(name, value.map { [$0] } ?? []) }
}

/// Things with addresses, in the order they are written. Both ways of writing give the same graph.
typealias RDFGraph = [(address: RDFAddress, description: RDFDescription)]
