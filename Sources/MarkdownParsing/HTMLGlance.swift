/// Just enough of HTML to tell an editor what was left out. Nothing here decides what is safe: no HTML gets through.

/// Whether there is nothing but comments and space.
func isOnlyComments(_ html: some Collection<UInt8>) -> Bool {
    var rest = html[...]
    while true {
        rest = rest.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
        if rest.isEmpty { return true }
        guard rest.starts(with: "<!--".utf8) else { return false }
        var dashes = 0
        guard
            let end = rest.dropFirst(4).firstIndex(where: { byte in
                if byte == UInt8(ascii: ">"), dashes >= 2 { return true }
                dashes = byte == UInt8(ascii: "-") ? dashes + 1 : 0
                return false
            })
        else { return true }
        rest = rest[rest.index(after: end)...]
    }
}

/// The name of the first tag, in lower case: `details`. Nil for closing tags and what is no tag.
func firstTagName(_ html: some Collection<UInt8>) -> String? {
    var rest = html[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
        rest = rest[rest.index(after: open)...]
        let name = rest.prefix { $0 < 0x80 && isWordByte($0) }
        if !name.isEmpty { return String(decoding: name, as: UTF8.self).lowercased() }
    }
    return nil
}

/// `<br>`, `<br/>`, `<BR />`.
func isLineBreakTag(_ html: some Collection<UInt8>) -> Bool {
    guard html.count <= 8 else { return false }
    let letters = html.compactMap { $0 == 0x20 || $0 == UInt8(ascii: "/") ? nil : $0 | 0x20 }
    return letters.elementsEqual("<br>".utf8.map { $0 | 0x20 })
}

/// The word of an alert marker that stands alone: `NOTE` for `[!NOTE]`.
func alertWord(in line: String) -> String? {
    guard line.hasPrefix("[!"), let close = line.firstIndex(of: "]") else { return nil }
    let word = line[line.index(line.startIndex, offsetBy: 2)..<close]
    let rest = line[line.index(after: close)...]
    guard !word.isEmpty, word.allSatisfy(\.isLetter), rest.allSatisfy(\.isWhitespace) else { return nil }
    return String(word)
}
