/// A JSON value whose members keep the order they are written in, so that the same report is the same bytes.
package enum JSONValue {
    case null
    case boolean(Bool)
    case number(Int)
    case string(String)
    case array([JSONValue])
    case object([Member])

    package struct Member {
        let key: String
        let value: JSONValue

        package init(key: String, value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// A text, or null where there is none.
    package init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

    /// A number, or null where there is none.
    package init(_ number: Int?) { self = number.map(JSONValue.number) ?? .null }

    /// The value as a document of its own.
    package var document: String {
        var text = ""
        write(to: &text, indent: "\n")
        return text + "\n"
    }

    private func write(to text: inout String, indent: String) {
        switch self {
        case .null: text += "null"
        case .boolean(let value): text += value ? "true" : "false"
        case .number(let number): text += String(number)
        case .string(let string): JSONValue.write(string, to: &text)
        case .array(let values):
            JSONValue.write(values, between: ("[", "]"), to: &text, indent: indent) { value, text, indent in
                value.write(to: &text, indent: indent)
            }
        case .object(let members):
            JSONValue.write(members, between: ("{", "}"), to: &text, indent: indent) { member, text, indent in
                JSONValue.write(member.key, to: &text)
                text += ": "
                member.value.write(to: &text, indent: indent)
            }
        }
    }

    private static func write<Part>(
        _ parts: [Part], between marks: (open: String, close: String), to text: inout String, indent: String,
        part write: (Part, inout String, String) -> Void
    ) {
        text += marks.open
        for (number, part) in parts.enumerated() {
            text += (number == 0 ? "" : ",") + indent + "  "
            write(part, &text, indent + "  ")
        }
        text += (parts.isEmpty ? "" : indent) + marks.close
    }

    /// Escapes what RFC 8259 demands, and whatever would steer a terminal the document is shown in.
    private static func write(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            // Everything that steers lies below U+10000 and needs no pair of surrogates.
            case _ where scalar.steers: text += "\\u" + scalar.hexadecimal
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int) { self = .number(value) }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { Member(key: $0.0, value: $0.1) })
    }
}
