/// `rot.js`: what there is, and which file holds what. The one file of the index whose name stays the same.
public struct SearchRoot: Sendable, Hashable {
    static let version = 2
    /// More than any handbook has. Whoever asks makes room for every section, so the number must not be any number.
    static let mostSections = 1 << 22

    /// The folder all other files lie in: eight hexadecimal digits of their hash.
    public var hash: String
    /// Tag of the handbook's language.
    public let language: String
    /// Tags of every language texts are in, the handbook's own first.
    public let languages: [String]
    /// How many sections there are.
    public let sections: Int
    /// Sections in each `k-N.js`.
    public let cards: Int
    /// For each `t-N.js`, a key that is after all keys of the files before it, and not after its own first.
    public let terms: [String]
    /// The same for each `o-N.js`.
    public let labels: [String]
    /// Concepts in each `b-N.js`.
    public let concepts: Int
    /// How many filters `f-0.js` has; 0 when there is no such file.
    public let facets: Int

    /// The term file that holds a key, as a range of one; empty when no file can.
    public func termShards(holding key: String) -> Range<Int> { Self.shards(terms, holding: key) }

    /// The term files that may hold keys with a beginning.
    public func termShards(beginningWith prefix: String) -> Range<Int> { Self.shards(terms, beginningWith: prefix) }

    public func labelShards(holding key: String) -> Range<Int> { Self.shards(labels, holding: key) }
    public func labelShards(beginningWith prefix: String) -> Range<Int> { Self.shards(labels, beginningWith: prefix) }

    private static func shards(_ firsts: [String], holding key: String) -> Range<Int> {
        let end = count(firsts) { !precedes(key, $0) }
        return max(0, end - 1)..<end
    }

    private static func shards(_ firsts: [String], beginningWith prefix: String) -> Range<Int> {
        let start = shards(firsts, holding: prefix).lowerBound
        let end = count(firsts) { precedes($0, prefix) || $0.utf16.starts(with: prefix.utf16) }
        return min(start, end)..<end
    }

    /// How many stand before the first that is not so; by halves.
    private static func count(_ firsts: [String], before isBefore: (String) -> Bool) -> Int {
        var (low, high) = (0, firsts.count)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(firsts[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The order of keys and terms: by UTF-16 code units.
    public static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf16.lexicographicallyPrecedes(right.utf16)
    }
}

extension SearchRoot {
    public static let fileName = "rot.js"

    func script() -> [UInt8] {
        var bytes = Array("stikkordSok.rot({v:\(Self.version),hash:".utf8)
        Self.append(hash, to: &bytes)
        bytes += Array(",language:".utf8)
        Self.append(language, to: &bytes)
        bytes += Array(",languages:".utf8)
        Self.append(languages, to: &bytes)
        bytes += Array(",sections:\(sections),cards:\(cards),terms:".utf8)
        Self.append(terms, to: &bytes)
        bytes += Array(",labels:".utf8)
        Self.append(labels, to: &bytes)
        return bytes + Array(",concepts:\(concepts),facets:\(facets)});\n".utf8)
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        ScriptText.append(text.utf8, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    private static func append(_ texts: [String], to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "["))
        for (index, text) in texts.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(text, to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    public init(reading bytes: [UInt8]) throws(SearchFileError) {
        do throws(SearchDamage) {
            var reader = RootReader(bytes[...])
            try reader.expect("stikkordSok.rot({v:")
            guard try reader.number() == Self.version else { throw .otherVersion }
            try reader.expect(",hash:")
            let hash = try reader.text()
            let isHash = hash.utf8.count == 8 && hash.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
            guard isHash else { throw .badForm }
            try reader.expect(",language:")
            let language = try reader.text()
            try reader.expect(",languages:")
            let languages = try reader.texts()
            try reader.expect(",sections:")
            let sections = try reader.number()
            try reader.expect(",cards:")
            let cards = try reader.number()
            try reader.expect(",terms:")
            let terms = try reader.texts()
            try reader.expect(",labels:")
            let labels = try reader.texts()
            try reader.expect(",concepts:")
            let concepts = try reader.number()
            try reader.expect(",facets:")
            let facets = try reader.number()
            try reader.expect("});\n")
            guard reader.isAtEnd, sections <= Self.mostSections, cards > 0, concepts > 0 else { throw .badForm }
            self.init(
                hash: hash, language: language, languages: languages, sections: sections, cards: cards, terms: terms,
                labels: labels, concepts: concepts, facets: facets)
        } catch {
            throw SearchFileError(file: Self.fileName, damage: error)
        }
    }
}

/// Reads the one form that ``SearchRoot`` is written in.
private struct RootReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func expect(_ text: String) throws(SearchDamage) {
        guard rest.starts(with: text.utf8) else { throw .badCall }
        rest = rest.dropFirst(text.utf8.count)
    }

    mutating func number() throws(SearchDamage) -> Int {
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        rest = rest.dropFirst(digits.count)
        return try Lines.number(String(decoding: digits, as: UTF8.self))
    }

    mutating func text() throws(SearchDamage) -> String {
        try expect("\"")
        var end = rest.startIndex
        while end < rest.endIndex, rest[end] != UInt8(ascii: "\"") { end += rest[end] == UInt8(ascii: "\\") ? 2 : 1 }
        guard end < rest.endIndex else { throw .badText }
        let text = try ScriptText.unescaped(rest[..<end])
        rest = rest[(end + 1)...]
        return String(decoding: text, as: UTF8.self)
    }

    mutating func texts() throws(SearchDamage) -> [String] {
        try expect("[")
        var texts: [String] = []
        while rest.first != UInt8(ascii: "]") {
            if !texts.isEmpty { try expect(",") }
            texts.append(try text())
        }
        rest = rest.dropFirst()
        return texts
    }
}
