/// A JSON value whose members keep the order they are written in, so that the same report is the same bytes.
package enum JSONValue {
    case null
    case boolean(Bool)
    case number(Int)
    case string(String)
    case array([JSONValue])
    /// An array whose values are made as they are written, so that a long document is never a tree all at once.
    case list(count: Int, (Int) -> JSONValue)
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
    package var document: String { String(decoding: documentBytes, as: UTF8.self) }

    /// The same in UTF-8, for documents that are long and become files.
    package var documentBytes: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes, depth: 0)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    private func write(to bytes: inout [UInt8], depth: Int) {
        switch self {
        case .null: bytes += "null".utf8
        case .boolean(let value): bytes += (value ? "true" : "false").utf8
        case .number(let number): bytes += String(number).utf8
        case .string(let string): JSONValue.write(string, to: &bytes)
        case .array(let values):
            bytes.append(UInt8(ascii: "["))
            for (number, value) in values.enumerated() {
                JSONValue.startLine(of: number, to: &bytes, depth: depth + 1)
                value.write(to: &bytes, depth: depth + 1)
            }
            if !values.isEmpty { JSONValue.startLine(to: &bytes, depth: depth) }
            bytes.append(UInt8(ascii: "]"))
        case .list(let count, let value):
            bytes.append(UInt8(ascii: "["))
            for number in 0..<count {
                JSONValue.startLine(of: number, to: &bytes, depth: depth + 1)
                value(number).write(to: &bytes, depth: depth + 1)
            }
            if count > 0 { JSONValue.startLine(to: &bytes, depth: depth) }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (number, member) in members.enumerated() {
                JSONValue.startLine(of: number, to: &bytes, depth: depth + 1)
                JSONValue.write(member.key, to: &bytes)
                bytes += ": ".utf8
                member.value.write(to: &bytes, depth: depth + 1)
            }
            if !members.isEmpty { JSONValue.startLine(to: &bytes, depth: depth) }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// - Parameter number: of a part of an array or object; all but the first follow a comma.
    private static func startLine(of number: Int = 0, to bytes: inout [UInt8], depth: Int) {
        if number > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<depth { bytes += "  ".utf8 }
    }

    private static func write(_ string: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        let start = bytes.count
        bytes += string.utf8
        if bytes[start...].contains(where: mayNeedEscape) {
            bytes.removeSubrange(start...)
            escape(string, to: &bytes)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Most texts are copied as they are: ASCII, and letters below U+0600 but not C2, where control characters begin.
    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x00...0x1F, 0x7F, 0xC2, 0xD8...0xFF: true
        default: false
        }
    }

    /// Escapes what RFC 8259 demands, and whatever would steer a terminal the document is shown in.
    private static func escape(_ string: String, to bytes: inout [UInt8]) {
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": bytes += "\\\"".utf8
            case "\\": bytes += "\\\\".utf8
            case "\n": bytes += "\\n".utf8
            case "\r": bytes += "\\r".utf8
            case "\t": bytes += "\\t".utf8
            // Everything that steers lies below U+10000 and needs no pair of surrogates.
            case _ where scalar.steers: bytes += ("\\u" + scalar.hexadecimal).utf8
            default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
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
