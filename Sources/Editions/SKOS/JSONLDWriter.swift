internal import Diagnostics
internal import Language

/// Writes RDF as JSON-LD 1.1 (W3C Recommendation 2020), with nothing but prefixes in its context.
enum JSONLDWriter {
    static func bytes(_ graph: RDFGraph) -> [UInt8] {
        let context = RDFName.prefixes.map { JSONValue.Member(key: $0.prefix, value: .string($0.namespace)) }
        let things = graph.map { address, description in
            JSONValue.object([JSONValue.Member(key: "@id", value: .string(address.text))] + members(description))
        }
        let document: JSONValue = ["@context": .object(context), "@graph": .array(things)]
        return document.documentBytes
    }

    private static func members(_ description: RDFDescription) -> [JSONValue.Member] {
        [JSONValue.Member(key: "@type", value: .string(description.type.text))]
            + description.statements.map { name, values in
                JSONValue.Member(key: name.text, value: .array(values.map(value)))
            }
    }

    private static func value(_ value: RDFValue) -> JSONValue {
        switch value {
        case .address(let address): ["@id": .string(address.text)]
        case .text(let words, let language): ["@language": .string(language.tag), "@value": .string(words)]
        case .plain(let words): ["@value": .string(words)]
        case .typed(let words, let type): ["@type": .string(type.text), "@value": .string(words)]
        case .thing(let description): .object(members(description))
        }
    }
}
