internal import CSHA2
public import Diagnostics

/// Tells whether something has changed: an original since it was translated, the search index since the last build.
public enum Fingerprint {
    /// The first eight hexadecimal digits of SHA-256 (FIPS 180-4) over title, summary and text, a line each to begin with.
    ///
    /// Line endings, space at the ends of lines, and blank lines around the text make no difference, and neither does the
    /// rest of the front matter: a new date of review makes no translation older.
    public static func of(_ source: SourceText, title: String?, summary: String?) -> String {
        var content = Array("\(title ?? "")\n\(summary ?? "")\n".utf8)
        var blankLines = 0
        var isInText = false
        for line in source.bytes[FrontMatterSplit(source).body].split(separator: 0x0A, omittingEmptySubsequences: false) {
            guard let end = line.lastIndex(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else {
                blankLines += 1
                continue
            }
            if isInText { content.append(contentsOf: repeatElement(0x0A, count: blankLines)) }
            content.append(contentsOf: line[...end])
            content.append(0x0A)
            isInText = true
            blankLines = 0
        }
        return String(sha256(content).prefix(8))
    }

    /// The first eight hexadecimal digits of SHA-256 over some bytes.
    public static func of(_ bytes: [UInt8]) -> String { String(sha256(bytes).prefix(8)) }

    /// The digest in lower-case hexadecimal.
    static func sha256(_ bytes: [UInt8]) -> String {
        let length = 64
        return unsafe String(unsafeUninitializedCapacity: length + 1) { digest in
            unsafe digest.withMemoryRebound(to: CChar.self) { text in
                unsafe bytes.withUnsafeBufferPointer { data in
                    _ = unsafe SHA256Data(data.baseAddress, data.count, text.baseAddress)
                }
            }
            return length
        }
    }
}
