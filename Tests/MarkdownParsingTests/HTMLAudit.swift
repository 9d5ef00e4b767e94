/// Reads HTML as our renderer may write it, strictly, and notes everything it may not.
struct HTMLAudit {
    private(set) var problems: [String] = []
    private(set) var ids: [String] = []
    private(set) var addresses: [String] = []
    private var open: [String] = []

    static let voidTags: Set = ["br", "hr", "img"]
    static let tags: Set = [
        "a", "b", "blockquote", "code", "del", "details", "div", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6",
        "li",
        "ol", "p", "pre", "section", "span", "strong", "summary", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
        "video",
        // Drawings.
        "svg", "title", "desc", "g", "path", "rect", "circle", "text", "tspan",
    ]
    static let attributes: Set = [
        "alt", "aria-label", "class", "controls", "download", "height", "href", "hreflang", "id", "lang", "loading", "poster",
        "preload", "rel", "role", "scope", "src", "start",
        "tabindex", "title", "width", "aria-labelledby", "aria-describedby", "aria-hidden", "aria-current", "data-column",
        "viewBox", "d", "x", "y", "r", "cx", "cy", "text-anchor", "font-size",
    ]
    /// Elements that browsers close when another begins inside.
    private static let holdsNoBlocks: Set = ["p", "h1", "h2", "h3", "h4", "h5", "h6"]
    private static let blocks: Set = [
        "blockquote", "details", "div", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "section",
        "summary",
        "table", "ul",
    ]
    private static let parents: [String: Set<String>] = [
        "li": ["ul", "ol"], "tr": ["thead", "tbody"], "td": ["tr"], "th": ["tr"], "thead": ["table"],
        "tbody": ["table"], "figcaption": ["figure"], "summary": ["details"],
    ]

    init(_ html: String) {
        var rest = Array(Self.inASCII(html).utf8)[...]
        while let bracket = rest.firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }) {
            guard rest[bracket] == UInt8(ascii: "<"), let end = Self.tagEnd(rest[bracket...]) else {
                problems.append("bare bracket: \(String(decoding: rest[bracket...].prefix(40), as: UTF8.self))")
                return
            }
            readTag(String(decoding: rest[(bracket + 1)..<end], as: UTF8.self))
            rest = rest[(end + 1)...]
        }
        if !open.isEmpty { problems.append("never closed: \(open)") }
        for (id, count) in Dictionary(ids.map { ($0, 1) }, uniquingKeysWith: +) where count > 1 {
            problems.append("id \(id) stands \(count) times")
        }
        let known = Set(ids)
        for address in addresses where address.hasPrefix("#fn:") || address.hasPrefix("#fnref:") {
            if !known.contains(String(address.dropFirst())) { problems.append("\(address) leads nowhere") }
        }
    }

    /// Other bytes as `%C3`, so that no combining mark makes one character of a bracket and what follows.
    static func inASCII(_ text: String) -> String {
        text.utf8.map { $0 < 0x80 ? String(UnicodeScalar($0)) : "%" + String($0, radix: 16, uppercase: true) }.joined()
    }

    /// The `>` that ends a tag; one within quotes does not.
    private static func tagEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
        var isQuoted = false
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if bytes[index] == UInt8(ascii: ">"), !isQuoted { return index }
        }
        return nil
    }

    private mutating func readTag(_ tag: String) {
        if tag.hasPrefix("/") {
            let name = String(tag.dropFirst())
            if open.last == name { open.removeLast() } else { problems.append("</\(name)> closes \(open.last ?? "nothing")") }
            return
        }
        // In a drawing an element can close itself.
        let isClosed = tag.hasSuffix("/") && open.contains("svg")
        let tag = isClosed ? String(tag.dropLast()) : tag
        let name = String(tag.prefix { $0 != " " })
        checkPlace(of: name)
        var rest = tag.dropFirst(name.count)
        while rest.first == " " { rest = readAttribute(rest.dropFirst()) }
        if !rest.isEmpty { problems.append("cannot read <\(tag)>") }
        if !Self.voidTags.contains(name), !isClosed { open.append(name) }
    }

    private mutating func checkPlace(of name: String) {
        if !Self.tags.contains(name), !Self.voidTags.contains(name) { problems.append("<\(name)> is none of ours") }
        if name == "a", open.contains("a") { problems.append("a link in a link") }
        if Self.blocks.contains(name), let outer = open.first(where: { Self.holdsNoBlocks.contains($0) }) {
            problems.append("<\(name)> in <\(outer)>")
        }
        if let parents = Self.parents[name], !parents.contains(open.last ?? "") {
            problems.append("<\(name)> in <\(open.last ?? "nothing")>")
        }
    }

    private mutating func readAttribute(_ text: Substring) -> Substring {
        let name = text.prefix { $0 != "=" && $0 != " " }
        if !Self.attributes.contains(String(name)) { problems.append("attribute \(name) is none of ours") }
        var rest = text.dropFirst(name.count)
        guard rest.hasPrefix("=\"") else { return rest }
        rest = rest.dropFirst(2)
        guard let end = rest.firstIndex(of: "\"") else { return rest }
        let value = String(rest[..<end])
        if name == "id" { ids.append(value) }
        if name == "href" || name == "src" || name == "poster" { addresses.append(value) }
        return rest[rest.index(after: end)...]
    }
}
