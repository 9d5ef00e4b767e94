public import Diagnostics
public import Markup

/// Reads JSON (RFC 8259) as the same kind of value as YAML, each part with its place.
///
/// Not by the YAML reader, which takes what is no JSON, refuses surrogate pairs such as `\ud83d\ude00`, and would
/// explain a missing comma in the words of YAML. Numbers, `true` and `false` are texts as written.
public enum JSONParser {
    /// - Returns: The value, or nil and what is wrong when the text is not JSON.
    public static func parse(_ source: SourceText) -> Diagnosed<SettingsNode?> {
        var reading = JSONReading(source)
        do throws(JSONTrouble) {
            let value = try reading.document()
            return Diagnosed(value, reading.findings)
        } catch {
            return Diagnosed(nil, [.badJSON(error.problem, at: SourcePlace(source.path, SourceRange(error.range)))])
        }
    }
}

/// What is wrong, and the place to mend.
struct JSONTrouble: Error {
    let problem: JSONProblem
    let range: Range<Int>
}

/// One reading of one text.
private struct JSONReading {
    private static let deepest = 64

    private let path: SourcePath
    private let bytes: [UInt8]
    private var index = 0
    private var depth = 0
    private(set) var findings: [Finding] = []

    init(_ source: SourceText) {
        path = source.path
        bytes = source.bytes
    }

    private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func document() throws(JSONTrouble) -> SettingsNode {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        skipSpace()
        guard byte != nil else { throw trouble(.empty) }
        let value = try value()
        skipSpace()
        guard byte == nil else { throw trouble(.textAfterEnd) }
        return value
    }

    // MARK: Values

    private mutating func value() throws(JSONTrouble) -> SettingsNode {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["): return try nested()
        case UInt8(ascii: "\""):
            let start = index
            let text = try text()
            return SettingsNode(.text(text), at: SourceRange(start..<index))
        case nil: throw trouble(.endsTooEarly)
        default: return try word()
        }
    }

    private mutating func nested() throws(JSONTrouble) -> SettingsNode {
        guard depth < Self.deepest else { throw trouble(.tooDeep) }
        let start = index
        let isGroup = byte == UInt8(ascii: "{")
        depth += 1
        index += 1
        let content = isGroup ? try group() : try list()
        depth -= 1
        return SettingsNode(content, at: SourceRange(start..<index))
    }

    private mutating func list() throws(JSONTrouble) -> SettingsNode.Content {
        var items: [SettingsNode] = []
        while try hasNext(before: UInt8(ascii: "]"), isFirst: items.isEmpty) { items.append(try value()) }
        return .list(items)
    }

    private mutating func group() throws(JSONTrouble) -> SettingsNode.Content {
        var entries: [SettingsEntry] = []
        var names: Set<String> = []
        while try hasNext(before: UInt8(ascii: "}"), isFirst: names.isEmpty) {
            let entry = try entry()
            if names.insert(entry.key).inserted {
                entries.append(entry)
            } else {
                findings.append(.duplicateKey(entry.key, at: SourcePlace(path, entry.keyRange)))
            }
        }
        return .group(entries)
    }

    /// Goes to the next part of a list or a group, past the comma; false at its end, which is passed too.
    private mutating func hasNext(before end: UInt8, isFirst: Bool) throws(JSONTrouble) -> Bool {
        skipSpace()
        if byte == end {
            index += 1
            return false
        }
        if isFirst { return true }
        guard byte == UInt8(ascii: ",") else { throw byte == nil ? trouble(.endsTooEarly) : trouble(.missingComma) }
        let comma = index
        index += 1
        skipSpace()
        if byte == end { throw JSONTrouble(problem: .commaBeforeEnd, range: comma..<comma + 1) }
        return true
    }

    private mutating func entry() throws(JSONTrouble) -> SettingsEntry {
        guard byte == UInt8(ascii: "\"") else { throw byte == nil ? trouble(.endsTooEarly) : trouble(.missingKey) }
        let start = index
        let key = try text()
        let range = start..<index
        skipSpace()
        guard byte == UInt8(ascii: ":") else { throw trouble(.missingColon(key)) }
        index += 1
        skipSpace()
        return SettingsEntry(key: key, at: SourceRange(range), value: try value())
    }

    /// A number, `true`, `false` or `null`.
    private mutating func word() throws(JSONTrouble) -> SettingsNode {
        let start = index
        while let byte, isWordByte(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".") {
            index += 1
        }
        let word = String(decoding: bytes[start..<index], as: UTF8.self)
        let isNumber = bytes[start..<index].first.map { isDigit($0) || $0 == UInt8(ascii: "-") } ?? false
        guard isNumber && Double(word) != nil || ["true", "false", "null"].contains(word) else {
            let end = max(index, min(start + 1, bytes.count))
            throw JSONTrouble(problem: .missingQuotes, range: start..<end)
        }
        return SettingsNode(word == "null" ? .empty : .text(word), at: SourceRange(start..<index))
    }

    private mutating func skipSpace() {
        while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    private func trouble(_ problem: JSONProblem) -> JSONTrouble {
        var end = min(index + 1, bytes.count)
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return JSONTrouble(problem: problem, range: min(index, end)..<end)
    }

    // MARK: Texts

    private mutating func text() throws(JSONTrouble) -> String {
        let start = index
        index += 1
        var text: [UInt8] = []
        var run = index
        while let byte {
            switch byte {
            case UInt8(ascii: "\""):
                text.append(contentsOf: bytes[run..<index])
                index += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                text.append(contentsOf: bytes[run..<index])
                text.append(contentsOf: String(try escaped()).utf8)
                run = index
            case 0x0A, 0x0D: throw JSONTrouble(problem: .openText, range: start..<index)
            default: index += 1
            }
        }
        throw JSONTrouble(problem: .openText, range: start..<index)
    }

    private mutating func escaped() throws(JSONTrouble) -> Unicode.Scalar {
        let start = index
        index += 1
        let sign = byte
        index += 1
        switch sign {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            if let scalar = unicode() { return scalar }
        default: break
        }
        index = min(index, bytes.count)
        throw JSONTrouble(problem: .badEscape, range: start..<index)
    }

    /// `\u00e5`, or a pair of surrogates; half a pair becomes U+FFFD.
    private mutating func unicode() -> Unicode.Scalar? {
        guard let high = hex4(at: index) else { return nil }
        index += 4
        if (0xD800..<0xDC00).contains(high), bytes[min(index, bytes.count)...].starts(with: "\\u".utf8),
            let low = hex4(at: index + 2), (0xDC00..<0xE000).contains(low)
        {
            index += 6
            return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        }
        return Unicode.Scalar(high) ?? "\u{FFFD}"
    }

    private func hex4(at start: Int) -> UInt32? {
        guard start + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[start..<start + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
