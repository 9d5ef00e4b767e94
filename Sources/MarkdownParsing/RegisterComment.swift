internal import Diagnostics

/// The word a comment begins with, where it speaks to the register: `stikk: …`, `stikk-start: …`, `stikk-slutt: …`.
enum RegisterComment {
    case mark(RegisterWord, content: Int)
    /// A word that was meant to be one of them: where it stands, and which.
    case misspelt(Range<Int>, meant: String)

    /// - Parameter comment: what stands after `<!--`; indices are those of the whole.
    init?(_ comment: ArraySlice<UInt8>) {
        let comment = comment.drop { $0 <= 0x20 }
        // Every near miss we look for begins rightly: most comments are none.
        guard let first = comment.first, first | 0x20 == UInt8(ascii: "s") else { return nil }
        let word = comment.prefix(30).prefix { isWordByte($0) || $0 == UInt8(ascii: "-") }
        let name = String(decoding: word, as: UTF8.self).lowercased()
        let after = comment[word.endIndex...].drop { $0 == 0x20 || $0 == 0x09 }
        let hasColon = after.first == UInt8(ascii: ":")
        if let known = RegisterWord.bySpelling[name] {
            guard !hasColon else {
                self = .mark(known, content: after.startIndex + 1)
                return
            }
            let next = String(decoding: after.prefix(10).prefix(while: isWordByte), as: UTF8.self).lowercased()
            let whole = "\(name)-\(next)"
            self = .misspelt(word.indices, meant: RegisterWord.bySpelling[whole] == nil ? name : whole)
        } else {
            guard hasColon, let meant = RegisterWord.meant(by: name) else { return nil }
            self = .misspelt(word.indices, meant: meant)
        }
    }
}

enum RegisterWord {
    case here, start, end

    static let bySpelling: [String: RegisterWord] = [
        "stikk": .here, "stikk-start": .start, "stikk-slutt": .end, "stikk-end": .end,
    ]

    /// What one may believe they are called.
    private static let otherNames = [
        "stikkord": "stikk", "stikkord-start": "stikk-start", "stikkord-slutt": "stikk-slutt", "stikkord-end": "stikk-end",
        "stikk-begin": "stikk-start", "stikk-stopp": "stikk-slutt", "stikk-stop": "stikk-end",
    ]

    static func meant(by word: String) -> String? {
        // «stick», «spikk» and «sikk» are words of others' comments.
        let mayBeStikk = (word.hasPrefix("st") && word != "stick") || word.sorted() == "stikk".sorted()
        return otherNames[word]
            ?? (mayBeStikk ? NearMiss.nearest(to: word, among: ["stikk"], atMost: 1) : nil)
            ?? NearMiss.nearest(to: word, among: ["stikk-start", "stikk-slutt", "stikk-end"], atMost: 2)
    }
}

/// The address of marked words: `stikk:id`, `begrep:id`.
struct RegisterAddress {
    enum Scheme { case mark, definition }

    let scheme: Scheme
    /// What stands after the colon, as written.
    let id: ArraySlice<UInt8>

    private static let schemes: [(name: [UInt8], scheme: Scheme)] = [
        (Array("stikk:".utf8), .mark), (Array("begrep:".utf8), .definition),
    ]

    init?(_ address: UnsafeBufferPointer<UInt8>) {
        guard let first = unsafe address.first, first | 0x20 == UInt8(ascii: "s") || first | 0x20 == UInt8(ascii: "b") else {
            return nil
        }
        unsafe self.init(Array(address)[...])
    }

    init?(_ address: ArraySlice<UInt8>) {
        guard let found = Self.schemes.first(where: { $0.name.elementsEqual(address.prefix($0.name.count).lazy.map(Self.lower)) })
        else { return nil }
        scheme = found.scheme
        id = address.dropFirst(found.name.count)
    }

    private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
