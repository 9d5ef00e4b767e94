internal import Diagnostics
internal import HandbookModel
internal import Language
public import Markup

/// What one can refer to in another handbook, as its file says.
public struct OtherBookContents: Sendable {
    struct Entry: Sendable {
        let title: String
        /// Seen from where the handbook is published.
        let href: String
    }

    /// Where the file itself says that the handbook is published, with a slash at the end.
    private(set) var address: String?
    private var entries: [TermKey: Entry] = [:]
    /// What an editor may write, for looking for what was meant.
    private var names: [String] = []

    subscript(name: String) -> Entry? { entries[TermKey(name)] }

    func nearest(to name: String) -> String? { NearMiss.nearest(to: name, among: names) }

    /// The first to have a name keeps it.
    private mutating func add(_ name: String, _ entry: Entry) {
        let key = TermKey(name)
        guard !key.text.isEmpty, entries[key] == nil else { return }
        entries[key] = entry
        names.append(name)
    }

    /// Whether an address stays within the handbook it is joined to: it has no scheme, no host, and no step upwards.
    private static func isInside(_ href: String) -> Bool {
        let steps = href.prefix { $0 != "?" && $0 != "#" }.split(separator: "/", omittingEmptySubsequences: false)
        return !href.isEmpty && !href.hasPrefix("/") && !(steps.first?.contains(":") ?? false) && !steps.contains("..")
            && href.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && $0 != "\\" }
    }

    // MARK: stikkord.json

    /// Reads a register made by Stikkord: its concepts by id, by their terms, and by the words that lead to them.
    ///
    /// - Parameter node: the whole file, as the JSON reader gives it. Nil when it is something else.
    public init?(register node: SettingsNode) {
        guard node["format"]?.text == "stikkord-register", node["version"]?.text == "1", let concepts = node["concepts"]?.list
        else { return nil }
        if let written = node["handbook"]?["address"]?.text, isWebAddress(written) {
            address = written.hasSuffix("/") ? written : written + "/"
        }
        let language = node["handbook"]?["language"]?.text ?? ""
        let found = concepts.compactMap { concept -> (node: SettingsNode, id: String, entry: Entry)? in
            guard let id = concept["id"]?.text, let href = concept["href"]?.text, Self.isInside(href) else { return nil }
            let title = concept["term"]?[language]?.text ?? concept["term"]?.texts.first ?? id
            return (concept, id, Entry(title: title, href: href))
        }
        // A concept's id is its own before any word is; its term is before words that lead to others.
        for (_, id, entry) in found { add(id, entry) }
        for (concept, _, entry) in found { for term in concept["term"]?.texts ?? [] { add(term, entry) } }
        for (concept, _, entry) in found {
            for word in concept["seeFrom"]?.list ?? [] { if let text = word["text"]?.text { add(text, entry) } }
        }
    }

    // MARK: objects.inv

    /// Reads an inventory of Sphinx (version 2): terms first, then labels, then documents.
    ///
    /// - Parameter lines: what stands after its head, unpacked.
    public init(inventory lines: String) {
        let read = lines.split(whereSeparator: \.isNewline).compactMap { InventoryLine($0) }
        for role in ["std:term", "std:label", "std:doc"] {
            for line in read where line.role == role && Self.isInside(line.href) {
                add(line.name, Entry(title: line.title, href: line.href))
            }
        }
    }
}

/// A line of an inventory: `name role priority address title`.
private struct InventoryLine {
    let name: String
    let role: Substring
    let href: String
    let title: String

    /// The role is the first word, but for the name's first, that a number follows: names may have spaces.
    init?(_ line: Substring) {
        let words = line.split(separator: " ")
        guard let role = words.indices.dropFirst().first(where: { $0 + 2 < words.count && Int(words[$0 + 1]) != nil }),
            words[role].contains(":")
        else { return nil }
        let name = words[..<role].joined(separator: " ")
        let address = words[role + 2]
        let title = words[(role + 3)...].joined(separator: " ")
        self.name = name
        self.role = words[role]
        href = address.hasSuffix("$") ? address.dropLast() + percentEncoded(name) : String(address)
        self.title = title.isEmpty || title == "-" ? name : title
    }
}

extension SettingsNode {
    fileprivate subscript(key: String) -> SettingsNode? {
        guard case .group(let entries) = content else { return nil }
        return entries.first { $0.key == key }?.value
    }

    fileprivate var text: String? {
        guard case .text(let text) = content, !text.trimmed.isEmpty else { return nil }
        return text
    }

    fileprivate var list: [SettingsNode]? {
        guard case .list(let items) = content else { return nil }
        return items
    }

    /// The texts of a group, in its order.
    fileprivate var texts: [String] {
        guard case .group(let entries) = content else { return [] }
        return entries.compactMap(\.value.text)
    }
}
