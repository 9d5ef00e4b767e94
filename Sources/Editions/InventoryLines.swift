internal import HandbookModel
internal import Language
internal import Markup

/// The lines of a Sphinx inventory.
///
/// One stretch of bytes, because there is a line for every section of the handbook.
struct InventoryLines {
    /// What something is, to Sphinx.
    enum Role: String { case term, label, doc }

    /// Where a line stands in the bytes, and where its name and role end.
    private struct Line {
        let start: Int
        let keyEnd: Int
        let end: Int
    }

    private var bytes: [UInt8] = []
    private var lines: [Line] = []

    /// What cannot be found again by its name is left out.
    mutating func add(_ name: String, _ role: Role, _ href: String, title: String = "") {
        let name = name.singleSpaced
        let title = title.singleSpaced
        guard Self.isReadable(name) else { return }
        let start = bytes.count
        bytes += name.nfc.utf8
        let keyEnd = endKey(role)
        // A `$` at the end of an address stands for the name, and `-` as a title as well.
        let address = href.utf8.last == UInt8(ascii: "$") ? String(href.dropLast()) + "%24" : href
        bytes += address.nfc.utf8
        endLine(start, keyEnd, title: title == name ? "" : title)
    }

    /// The sections of a chapter, as `name#section`. They are most of the lines: what they share is made ready once.
    mutating func addSections(of chapter: Chapter, called name: String, _ href: String) {
        let name = Array((name.singleSpaced + "#").nfc.utf8)
        let address = Array((href + "#").nfc.utf8)
        guard Self.isReadable(String(decoding: name, as: UTF8.self)) else { return }
        for (index, section) in chapter.headings.enumerated() where HeadingID(index) != chapter.titleHeading {
            let start = bytes.count
            bytes += name
            bytes += section.anchor.utf8
            let keyEnd = endKey(.label)
            bytes += address
            bytes += percentEncoded(section.anchor).utf8
            endLine(start, keyEnd, title: section.text.singleSpaced)
        }
    }

    private mutating func endKey(_ role: Role) -> Int {
        bytes += " std:".utf8
        bytes += role.rawValue.utf8
        bytes += " -1 ".utf8
        return bytes.count
    }

    private mutating func endLine(_ start: Int, _ keyEnd: Int, title: String) {
        bytes.append(UInt8(ascii: " "))
        bytes += (title.isEmpty ? "-" : title.nfc).utf8
        bytes.append(UInt8(ascii: "\n"))
        lines.append(Line(start: start, keyEnd: keyEnd, end: bytes.count))
    }

    /// Every line by its bytes, as a stream of zlib. Two of the same name and role cannot be told apart: the one that was
    /// added first is kept.
    /// - Parameter head: what stands in the file before the stream.
    func stream(after head: [UInt8]) -> [UInt8] {
        let bytes = bytes
        var stream = StoredZlib(after: head, expecting: bytes.count)
        var last: Line?
        for line in lines.sorted(by: { Self.precedes($0, $1, in: bytes) }) {
            if let last, bytes[last.start..<last.keyEnd] == bytes[line.start..<line.keyEnd] { continue }
            stream.append(bytes[line.start..<line.end])
            last = line
        }
        return stream.finish()
    }

    /// A loop, because lines are many and begin alike.
    private static func precedes(_ left: Line, _ right: Line, in bytes: [UInt8]) -> Bool {
        let shared = min(left.keyEnd - left.start, right.keyEnd - right.start)
        for offset in 0..<shared {
            let (own, other) = (bytes[left.start + offset], bytes[right.start + offset])
            if own != other { return own < other }
        }
        return left.keyEnd - left.start < right.keyEnd - right.start
    }

    // MARK: Texts

    /// Whether a reader finds the name again: it takes the first word that a number follows for the role.
    private static func isReadable(_ name: String) -> Bool {
        guard let first = name.utf8.first, first != UInt8(ascii: "#") else { return false }
        guard name.utf8.contains(0x20) else { return true }
        let words = name.split(separator: " ")
        return words.indices.dropFirst(2).allSatisfy { Int(words[$0]) == nil }
    }
}
