public import Diagnostics

/// The address of a page or a file on the site, seen from its root: `laering/hvorfor.html`.
public struct Route: Sendable, Comparable {
    public var path: String { texts.path }
    /// One reference to all of them, because every link hands routes around.
    private let texts: Texts

    private final class Texts: Sendable {
        let path: String
        /// With its closing slash; empty at the root. Kept, like the name, because most links lead to the same folder.
        let folder: String
        /// How many steps the folder lies below the root.
        let depth: Int
        /// The folder's first letter: when it is another, nothing is shared.
        let initial: UInt8?
        /// The last step, ready to be written in a link.
        let encodedName: String
        /// All of it, ready to be written in a link; the same text as `path` for nearly all.
        let encodedPath: String
        /// The same for a link from the root.
        let encodedFromRoot: String

        init(_ path: String) {
            self.path = path
            let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
            let nameStart = slash.map { path.utf8.index(after: $0) } ?? path.startIndex
            folder = String(path[..<nameStart])
            depth = folder.utf8.count { $0 == UInt8(ascii: "/") }
            initial = folder.utf8.first
            let name = path[nameStart...]
            encodedName = Self.relative(percentEncoded(name))
            encodedPath = percentEncoded(path)
            encodedFromRoot = Self.relative(encodedPath)
        }

        /// A colon in the first step would read as a scheme (RFC 3986 §4.2).
        static func relative(_ address: String) -> String {
            address.utf8.prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: ":")) ? "./" + address : address
        }
    }

    public init(_ path: String) { texts = Texts(path) }

    /// The page a manuscript becomes: `x.md` → `x.html`, a folder's index → `index.html`.
    public init(chapter path: SourcePath, isFolderIndex: Bool) {
        var stem = isFolderIndex ? "index" : String(path.stem)
        // Some tools name their chapters after the page: `x.html.md`.
        if stem.hasSuffix(".html") { stem.removeLast(5) }
        self.init(path.folder.isEmpty ? "\(stem).html" : "\(path.folder)/\(stem).html")
    }

    /// Back to where a chapter may lie; the law `Route(chapter:) → chapterPath` holds for all `.md` files but folder
    /// indexes.
    public var chapterPath: SourcePath? {
        guard path.hasSuffix(".html") else { return nil }
        return SourcePath(path.dropLast(5) + ".md")
    }

    /// A file carried along keeps its path.
    public init(asset path: SourcePath) { self.init(path.text) }

    /// The way to the site's root: empty, `../`, `../../`.
    public var toRoot: String {
        String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
    }

    /// The address of another page as written in this one: relative, so that it holds from file://, under any
    /// sub-path and on any server.
    public func href(to target: Route, anchor: String? = nil) -> String {
        if let anchor, target == self { return "#" + percentEncoded(anchor) }
        let (ups, rest) = way(to: target)
        if ups == 0, anchor == nil { return rest }
        // One text and no steps between: a register has many thousand of these.
        let anchor = anchor.map(percentEncoded)
        var href = ""
        href.reserveCapacity(ups * 3 + rest.utf8.count + 1 + (anchor?.utf8.count ?? 0))
        for _ in 0..<ups { href += "../" }
        href += rest
        if let anchor {
            href += "#"
            href += anchor
        }
        return href
    }

    /// How many folders up, and what is written after them.
    private func way(to target: Route) -> (ups: Int, rest: String) {
        if target.texts.folder == texts.folder { return (0, target.texts.encodedName) }
        let shared = texts.initial == target.texts.initial ? sharedSteps(with: target) : (count: 0, length: 0)
        let ups = texts.depth - shared.count
        // Most folders share nothing: all of the other path is written, and has been made ready once.
        if shared.count == 0 { return (ups, ups == 0 ? target.texts.encodedFromRoot : target.texts.encodedPath) }
        let rest = percentEncoded(String(decoding: target.path.utf8.dropFirst(shared.length), as: UTF8.self))
        return (ups, ups == 0 ? Texts.relative(rest) : rest)
    }

    /// The folders both lie in, and how many bytes their names are.
    private func sharedSteps(with target: Route) -> (count: Int, length: Int) {
        var shared = (count: 0, length: 0)
        for (index, (own, other)) in zip(texts.folder.utf8, target.texts.folder.utf8).enumerated() {
            guard own == other else { break }
            if own == UInt8(ascii: "/") { shared = (shared.count + 1, index + 1) }
        }
        return shared
    }

    public static func == (left: Route, right: Route) -> Bool { left.path == right.path }

    public static func < (left: Route, right: Route) -> Bool {
        left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }
}

extension Route: Hashable {
    public func hash(into hasher: inout Hasher) { hasher.combine(path) }
}

/// Encodes what has a meaning of its own in an address; letters outside ASCII stay readable (they are URL code points
/// in the WHATWG URL standard).
public func percentEncoded(_ text: some StringProtocol) -> String { percentEncoded(String(text)) }

/// The same for whole texts, which nearly always are copied as they are.
public func percentEncoded(_ text: String) -> String {
    let plain = text.utf8.span
    guard plain.indices.contains(where: { needsEncoding(plain[$0]) }) else { return text }
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
        if needsEncoding(byte) {
            bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
        } else {
            bytes.append(byte)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}

private func needsEncoding(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F: true
    case UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "]"), UInt8(ascii: "^"),
        UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
        true
    default: false
    }
}
