/// A page of the site, read strictly: what a browser would forgive is a problem here.
struct HTMLPage {
    struct Element: Hashable {
        let name: String
        var attributes: [Attribute] = []

        subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    struct Attribute: Hashable {
        let name: String
        let value: String
    }

    private(set) var elements: [Element] = []
    /// The text between the tags, entities resolved.
    private(set) var text = ""
    private(set) var problems: [String] = []

    private var open: [String] = []
    private var rest: Substring

    private static let void: Set<String> = ["area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"]
    private static let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'", "#x27": "'", "#x2F": "/"]

    init(_ html: String) {
        rest = html[...]
        while !rest.isEmpty { step() }
        if !open.isEmpty { problems.append("never closed: \(open.joined(separator: " "))") }
    }

    /// What the page is made of, without what is written in it: tags with the names of their attributes.
    var skeleton: [String] { elements.map { ([$0.name] + $0.attributes.map(\.name)).joined(separator: " ") } }

    var ids: [String] { elements.compactMap { $0["id"] } }

    private mutating func step() {
        guard let tag = rest.firstIndex(of: "<") else {
            read(text: rest)
            rest = ""
            return
        }
        read(text: rest[..<tag])
        rest = rest[tag...]
        if skip("<!doctype html>") { return }
        if rest.hasPrefix("<!--") { return problems.append("comment: \(take(through: "-->"))") }
        if rest.hasPrefix("</") { return readEnd() }
        readStart()
    }

    private mutating func read(text: Substring) {
        let shown = resolved(text)
        if text.contains(">") { problems.append("bare > in «\(text.prefix(60))»") }
        self.text += shown
    }

    private mutating func readEnd() {
        let name = take(through: ">").dropFirst(2).dropLast()
        if open.last == String(name) { open.removeLast() } else { problems.append("</\(name)> closes \(open.last ?? "nothing")") }
    }

    private mutating func readStart() {
        rest = rest.dropFirst()
        let name = rest.prefix { $0.isLetter || $0.isNumber }
        guard name.first?.isLetter ?? false else { return problems.append("bare < before «\(rest.prefix(30))»") }
        rest = rest.dropFirst(name.count)
        var element = Element(name: String(name))
        while let attribute = readAttribute() {
            if element[attribute.name] != nil { problems.append("\(attribute.name) twice on \(name)") }
            element.attributes.append(attribute)
        }
        // In a drawing an element can close itself.
        let isClosed = open.contains("svg") && skip("/>")
        if !isClosed, !skip(">") { problems.append("tag \(name) goes on with «\(rest.prefix(30))»") }
        elements.append(element)
        if !isClosed, !Self.void.contains(element.name) { open.append(element.name) }
    }

    private mutating func readAttribute() -> Attribute? {
        let before = rest
        rest = rest.drop { $0.isWhitespace }
        let name = rest.prefix { $0.isLetter || $0 == "-" }
        guard !name.isEmpty else {
            rest = before.drop { $0.isWhitespace }
            return nil
        }
        rest = rest.dropFirst(name.count)
        guard skip("=\"") else { return Attribute(name: String(name), value: "") }
        let value = take(through: "\"").dropLast()
        if value.contains("<") { problems.append("bare < in \(name)=«\(value)»") }
        return Attribute(name: String(name), value: resolved(value))
    }

    // MARK: Steps

    private mutating func skip(_ prefix: String) -> Bool {
        guard rest.prefix(prefix.count).lowercased() == prefix else { return false }
        rest = rest.dropFirst(prefix.count)
        return true
    }

    private mutating func take(through end: String) -> Substring {
        guard let found = rest.firstRange(of: end) else {
            problems.append("no \(end) after «\(rest.prefix(30))»")
            defer { rest = "" }
            return rest
        }
        defer { rest = rest[found.upperBound...] }
        return rest[..<found.upperBound]
    }

    private mutating func resolved(_ text: Substring) -> String {
        guard text.contains("&") else { return String(text) }
        let pieces = text.split(separator: "&", omittingEmptySubsequences: false)
        return pieces.dropFirst().reduce(String(pieces[0])) { done, piece in
            let name = piece.prefix { $0 != ";" }
            if name.count < piece.count, let character = Self.entities[String(name)] {
                return done + character + piece.dropFirst(name.count + 1)
            }
            problems.append("bare & before «\(piece.prefix(30))»")
            return done + "&" + piece
        }
    }
}
