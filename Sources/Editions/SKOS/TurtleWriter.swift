internal import Language

/// Writes RDF as Turtle (RDF 1.1 Turtle, W3C Recommendation 2014).
struct TurtleWriter {
    private var text = ""

    /// - Parameter notes: comments at the top, a line each.
    static func document(_ graph: RDFGraph, notes: [String]) -> String {
        var writer = TurtleWriter()
        for note in notes { writer.text += "# \(note)\n" }
        if !notes.isEmpty { writer.text += "\n" }
        for (prefix, namespace) in RDFName.prefixes { writer.text += "@prefix \(prefix): <\(namespace)> .\n" }
        for (address, description) in graph {
            writer.text += "\n<\(address.text)> a \(description.type.text)"
            writer.write(description, indent: "    ")
            writer.text += " .\n"
        }
        return writer.text
    }

    private mutating func write(_ description: RDFDescription, indent: String) {
        for (name, values) in description.statements {
            text += " ;\n\(indent)\(name.text) "
            for (index, value) in values.enumerated() {
                if index > 0 { text += " ,\n\(indent)    " }
                write(value, indent: indent + "    ")
            }
        }
    }

    private mutating func write(_ value: RDFValue, indent: String) {
        switch value {
        case .address(let address): text += "<\(address.text)>"
        case .text(let words, let language): text += Self.quoted(words) + "@" + language.tag
        case .plain(let words): text += Self.quoted(words)
        case .typed(let words, let type): text += Self.quoted(words) + "^^" + type.text
        case .thing(let description):
            text += "[ a \(description.type.text)"
            write(description, indent: indent)
            text += " ]"
        }
    }

    private static func quoted(_ words: String) -> String {
        var quoted = "\""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let hex = String(scalar.value, radix: 16, uppercase: true)
                quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
