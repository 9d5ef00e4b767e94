/// Writes HTML as bytes. Text goes in escaped or not at all: this is the one place where that is done.
struct HTMLWriter {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    var string: String { String(decoding: bytes, as: UTF8.self) }
    var isEmpty: Bool { bytes.isEmpty }

    /// Markup of our own, or what another writer has made; never anything an editor wrote.
    mutating func markup(_ html: String) { bytes.append(contentsOf: html.utf8) }
    mutating func markup(_ html: [UInt8]) { bytes.append(contentsOf: html) }

    /// A number, which needs no escaping.
    mutating func number(_ number: some BinaryInteger) { bytes.append(contentsOf: String(number).utf8) }

    /// Text between tags or in a double-quoted attribute.
    mutating func text(_ text: some StringProtocol) {
        // Copied first, because bytes in an array are looked through much faster than a string's.
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        if bytes[start...].contains(where: Self.needsEscape) {
            let written = Array(bytes[start...])
            bytes.removeSubrange(start...)
            escape(written[...])
        }
    }

    mutating func text(_ text: ArraySlice<UInt8>) { escape(text) }

    /// ` name="value"`
    mutating func attribute(_ name: String, _ value: some StringProtocol) {
        bytes.append(UInt8(ascii: " "))
        markup(name)
        markup("=\"")
        text(value)
        bytes.append(UInt8(ascii: "\""))
    }

    /// A new line unless one was just begun.
    mutating func line() {
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "\"")
    }

    /// Copies by runs; most text holds nothing to escape.
    private mutating func escape(_ text: ArraySlice<UInt8>) {
        var run = text.startIndex
        for index in text.indices {
            let entity: String
            switch text[index] {
            case UInt8(ascii: "<"): entity = "&lt;"
            case UInt8(ascii: ">"): entity = "&gt;"
            case UInt8(ascii: "&"): entity = "&amp;"
            case UInt8(ascii: "\""): entity = "&quot;"
            default: continue
            }
            bytes.append(contentsOf: text[run..<index])
            bytes.append(contentsOf: entity.utf8)
            run = index + 1
        }
        bytes.append(contentsOf: text[run...])
    }
}

/// Escapes a text for use in a fragment of our own markup.
func escaped(_ text: some StringProtocol) -> String {
    var writer = HTMLWriter()
    writer.text(text)
    return writer.string
}
