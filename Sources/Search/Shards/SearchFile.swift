/// A kind of file in the index, by the letter its name and its call begin with.
public enum SearchFileKind: String, Sendable, CaseIterable {
    case terms = "t"
    case positions = "p"
    case cards = "k"
    case labels = "o"
    case concepts = "b"
    case filters = "f"

    /// «t-12.js», in the folder that is called after the index's hash.
    /// What words are analysed by in the browser; beside the others.
    public static let languagesName = "sprak.js"

    public func name(_ number: Int) -> String { "\(rawValue)-\(number).js" }
}

/// What is wrong with a file of the index.
public enum SearchDamage: Error, Sendable, Hashable {
    /// It does not call the function it should with its number and one text.
    case badCall
    /// The text holds an escape that we do not write, or no whole characters.
    case badText
    case badDigit
    /// Lines, fields or entries are not as they should be.
    case badForm
    /// It is made by another version of Stikkord.
    case otherVersion
}

/// A file of the index that cannot be read.
public struct SearchFileError: Error, Sendable, Hashable {
    /// From the index's folder: `t-12.js`, `rot.js`.
    public let file: String
    public let damage: SearchDamage

    public init(file: String, damage: SearchDamage) {
        self.file = file
        self.damage = damage
    }
}

/// A script that hands one text over: `stikkordSok.t(12,"…");`.
enum ScriptFile {
    static func bytes(_ kind: SearchFileKind, _ number: Int, _ escaped: [UInt8]) -> [UInt8] {
        var bytes = Array(opening(kind, number).utf8)
        bytes.reserveCapacity(bytes.count + escaped.count + ending.count)
        bytes += escaped
        bytes += ending
        return bytes
    }

    private static func opening(_ kind: SearchFileKind, _ number: Int) -> String {
        "stikkordSok.\(kind.rawValue)(\(number),\""
    }
    private static let ending = Array("\");\n".utf8)

    /// The text such a file hands over.
    static func text(_ bytes: [UInt8], _ kind: SearchFileKind, _ number: Int) throws(SearchFileError) -> [UInt8] {
        let opening = Array(opening(kind, number).utf8)
        do throws(SearchDamage) {
            guard bytes.count >= opening.count + ending.count, bytes.starts(with: opening),
                bytes[(bytes.count - ending.count)...].elementsEqual(ending)
            else { throw .badCall }
            return try ScriptText.unescaped(bytes[opening.count..<bytes.count - ending.count])
        } catch {
            throw SearchFileError(file: kind.name(number), damage: error)
        }
    }
}

/// Text between the quotes of a script.
///
/// What would end the text, the line or the script, and what some program might take for that, is written as an escape; all
/// else as it is, in UTF-8.
enum ScriptText {
    /// Escapes and appends.
    static func append(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
        var (second, first): (UInt8, UInt8) = (0, 0)
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x0A:
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(UInt8(ascii: "n"))
            case 0x00...0x08, 0x0B...0x1F, 0x7F, UInt8(ascii: "<"): appendUnit(UInt16(byte), to: &bytes)
            // U+2028, U+2029 and U+FEFF: E2 80 A8, E2 80 A9, EF BB BF.
            case 0xA8 where second == 0xE2 && first == 0x80, 0xA9 where second == 0xE2 && first == 0x80:
                bytes.removeLast(2)
                appendUnit(0x2028 + UInt16(byte - 0xA8), to: &bytes)
            case 0xBF where second == 0xEF && first == 0xBB:
                bytes.removeLast(2)
                appendUnit(0xFEFF, to: &bytes)
            default: bytes.append(byte)
            }
            (second, first) = (first, byte)
        }
    }

    private static func appendUnit(_ unit: UInt16, to bytes: inout [UInt8]) {
        let hex = Array("0123456789abcdef".utf8)
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(UInt8(ascii: "u"))
        for shift in [12, 8, 4, 0] { bytes.append(hex[Int(unit >> UInt16(shift)) & 15]) }
    }

    /// Where an escape ends that begins with a backslash here.
    static func end(ofEscapeAt index: Int, in escaped: [UInt8]) -> Int {
        let isUnit = index + 1 < escaped.count && escaped[index + 1] == UInt8(ascii: "u")
        return min(escaped.count, index + (isUnit ? 6 : 2))
    }

    /// Takes back the escapes we write, and no others.
    static func unescaped(_ text: ArraySlice<UInt8>) throws(SearchDamage) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(text.count)
        var position = text.startIndex
        while position < text.endIndex {
            let byte = text[position]
            position += 1
            guard byte != UInt8(ascii: "\"") && byte != 0x0A && byte != 0x0D else { throw .badText }
            guard byte == UInt8(ascii: "\\") else {
                plain.append(byte)
                continue
            }
            guard position < text.endIndex else { throw .badText }
            let escape = text[position]
            position += 1
            switch escape {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): plain.append(escape)
            case UInt8(ascii: "n"): plain.append(0x0A)
            case UInt8(ascii: "u"):
                let digits = String(decoding: text[position...].prefix(4), as: UTF8.self)
                guard digits.utf8.count == 4, digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
                    let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value)
                else { throw .badText }
                plain += Array(String(scalar).utf8)
                position += 4
            default: throw .badText
            }
        }
        guard String(validating: plain, as: UTF8.self) != nil else { throw .badText }
        return plain
    }
}
