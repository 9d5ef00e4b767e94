internal import Diagnostics
internal import HandbookModel
internal import Language
internal import Register

/// An address taken apart: where it points before anyone has looked whether that exists.
enum Destination: Equatable {
    case empty
    case web(String)
    case forbidden(scheme: String)
    /// A place in the handbook; the path is seen from its root, normalized.
    case inside(path: String, anchor: String?)
    /// The same chapter.
    case sameChapter(anchor: String)
    /// Out of the handbook's folder.
    case outside
    /// Something in another handbook.
    case otherBook(OtherBookReference)

    /// Schemes that show something and run nothing in the reader's browser.
    private static let harmless: Set<String> = [
        "http", "https", "mailto", "tel", "sms", "geo", "ftp", "ftps", "sftp", "irc", "ircs", "xmpp", "matrix", "webcal",
        "news", "doi", "urn",
    ]

    /// - Parameters:
    ///   - folder: the folder of the chapter the address stands in.
    ///   - address: where the handbook is published; addresses under it point inside.
    init(_ written: String, from folder: Substring, publishedAt address: String?) {
        let text = written.trimmingSpaces
        guard !text.isEmpty else {
            self = .empty
            return
        }
        if let address, let inside = Self.pathUnder(address, text) {
            self = Self.local(inside, from: "", isPublished: true)
        } else if text.hasPrefix("//") {
            self = .web("https:" + text)
        } else if let reference = OtherBookReference(text) {
            self = .otherBook(reference)
        } else if let scheme = Self.scheme(of: text) {
            // Browsers pass over tabs and line breaks, also in the middle of a scheme (WHATWG URL §4.4).
            let shown = String(text.unicodeScalars.filter { $0.value >= 0x20 })
            self = Self.harmless.contains(scheme) ? .web(shown) : .forbidden(scheme: scheme)
        } else {
            self = Self.local(text, from: folder, isPublished: false)
        }
    }

    private static func pathUnder(_ address: String, _ text: Substring) -> Substring? {
        if text.hasPrefix(address) { return text.dropFirst(address.count) }
        return text == address.dropLast() ? "" : nil
    }

    /// The scheme of an address, in lower case (RFC 3986 §3.1). Control characters count as no part of it, because
    /// browsers pass them over.
    private static func scheme(of text: Substring) -> String? {
        guard text.utf8.contains(UInt8(ascii: ":")) else { return nil }
        let visible = text.unicodeScalars.filter { $0.value > 0x20 }
        guard let colon = visible.firstIndex(of: ":") else { return nil }
        let scheme = visible[..<colon]
        guard let first = scheme.first, first.isASCII, first.properties.isAlphabetic else { return nil }
        let isScheme = scheme.allSatisfy {
            $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "+" || $0 == "-" || $0 == ".")
        }
        return isScheme ? String(String.UnicodeScalarView(scheme)).lowercased() : nil
    }

    private static func local(_ text: Substring, from folder: Substring, isPublished: Bool) -> Destination {
        let hash = text.firstIndex(of: "#")
        let anchor = hash.map { percentDecoded(text[text.index(after: $0)...]).nfc }
        var rawPath = text[..<(hash ?? text.endIndex)]
        if let query = rawPath.firstIndex(of: "?") { rawPath = rawPath[..<query] }
        if rawPath.isEmpty, !isPublished { return .sameChapter(anchor: anchor ?? "") }
        let decoded = percentDecoded(rawPath).nfc
        guard let path = normalized(decoded, from: folder) else { return .outside }
        let target = isPublished ? Self.manuscript(ofPage: path) : path
        return .inside(path: target, anchor: anchor.flatMap { $0.isEmpty ? nil : $0 })
    }

    /// The path from the root, without `.` and `..`; nil when it leaves the handbook.
    static func normalized(_ path: String, from folder: Substring) -> String? {
        if !path.utf8.contains(UInt8(ascii: "/")), path != ".", path != ".." {
            return folder.isEmpty ? path : "\(folder)/\(path)"
        }
        var steps = path.hasPrefix("/") ? [] : folder.split(separator: "/")
        for step in path.split(separator: "/") {
            switch step {
            case ".": continue
            case "..":
                if steps.popLast() == nil { return nil }
            default: steps.append(step)
            }
        }
        return steps.joined(separator: "/")
    }

    /// The chapter behind a page's published address: `x.html` → `x.md`, a folder's page → the folder.
    private static func manuscript(ofPage path: String) -> String {
        if path == "index.html" { return "" }
        if path.hasSuffix("/index.html") { return String(path.dropLast("/index.html".count)) }
        return path.hasSuffix(".html") ? path.dropLast(5) + ".md" : path
    }
}

extension StringProtocol {
    fileprivate var trimmingSpaces: Substring {
        let isSpace = { (character: Character) in character.isWhitespace }
        guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
            return ""
        }
        return Substring(self[first...last])
    }
}
