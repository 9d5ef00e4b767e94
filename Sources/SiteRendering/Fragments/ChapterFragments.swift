internal import Diagnostics
internal import HandbookModel
internal import Language
internal import Markup
internal import Resolving

/// What stands around one chapter's text: facts, attachments, sources, keywords, and who refers to it.
struct ChapterFragments {
    let fragments: PageFragments
    let id: ChapterID

    private var book: ResolvedHandbook { fragments.book }
    private var chapter: Chapter { book.handbook[id] }
    private var language: HandbookLanguage { chapter.language }

    func backlinks() -> String? {
        let backlinks = book.backlinks[id.index]
        guard !backlinks.isEmpty else { return nil }
        var html = HTMLWriter(capacity: backlinks.count * 300)
        html.markup("<ul class=\"backlink-list\">\n")
        for backlink in backlinks {
            let source = book.handbook[backlink.source]
            let isTitle = source.titleHeading.map { source.document.headings[Int($0.index)].anchor } == backlink.anchor
            html.markup("<li>")
            let href = chapter.route.href(to: source.route, anchor: isTitle ? nil : backlink.anchor)
            fragments.link(&html, href: href, source.title)
            html.markup("<p class=\"backlink-context\">")
            html.text(backlink.before)
            html.markup("<mark>")
            html.text(backlink.text)
            html.markup("</mark>")
            html.text(backlink.after)
            html.markup("</p></li>\n")
        }
        html.markup("</ul>")
        return html.string
    }

    // MARK: Facts

    func facts() -> String? {
        let front = chapter.frontMatter
        var facts: [(InterfaceText, String)] = []
        if let duration = front.duration { facts.append((.duration, escaped(set(duration)))) }
        if let size = front.groupSize { facts.append((.groupSize, escaped(set(size)))) }
        if !front.materials.isEmpty { facts.append((.materials, joined(front.materials))) }
        if !front.audience.isEmpty { facts.append((.audience, joined(front.audience))) }
        for relation in book.links[id.index].relations { facts.append((relation.kind.label, links(relation.targets))) }
        if !front.contacts.isEmpty { facts.append((.contacts, joined(front.contacts))) }
        guard !facts.isEmpty else { return nil }
        let rows = facts.map { "<div><dt>\(escaped($0.0.text(in: language)))</dt><dd>\($0.1)</dd></div>" }
        return "<dl class=\"facts\">\(rows.joined())</dl>"
    }

    private func joined(_ texts: [String]) -> String { escaped(texts.map(set).joined(separator: ", ")) }

    private func set(_ text: String) -> String { typeset(text, in: language) }

    private func links(_ targets: [ChapterID]) -> String {
        targets.map { target in
            var html = HTMLWriter()
            let other = book.handbook[target]
            fragments.link(&html, href: chapter.route.href(to: other.route), other.title)
            return html.string
        }.joined(separator: ", ")
    }

    // MARK: Lists

    func attachments() -> String? {
        let assets = book.links[id.index].attachments.compactMap { book.handbook.assets[$0] }
        guard !assets.isEmpty else { return nil }
        var html = HTMLWriter()
        html.markup("<ul class=\"attachment-list\">")
        for asset in assets {
            html.markup("<li><a")
            html.attribute("href", chapter.route.href(to: asset.route))
            html.markup(" download>")
            html.text(asset.path.fileName)
            html.markup("</a> <span class=\"file-kind\">")
            html.text(fileKind(of: asset, in: language))
            html.markup("</span></li>")
        }
        html.markup("</ul>")
        return html.string
    }

    func sources() -> String? {
        let listed = book.links[id.index].sources.listed
        guard !listed.isEmpty else { return nil }
        let items = listed.map { item in
            switch item {
            case .text(let text): linked(text)
            case .source(let source, let locator): fragments.sources.listed(source, locator, in: chapter)
            }
        }
        return Self.list(items, class: "source-list")
    }

    func keywords() -> String? {
        Self.list(chapter.frontMatter.keywords.map(linked), class: "keyword-list")
    }

    private static func list(_ items: [String], class name: String) -> String? {
        guard !items.isEmpty else { return nil }
        return "<ul class=\"\(name)\">" + items.map { "<li>\($0)</li>" }.joined() + "</ul>"
    }

    /// A text, set, where a web address, if there is one, can be followed.
    private func linked(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: ":")),
            let start = text.firstRange(of: "https://")?.lowerBound ?? text.firstRange(of: "http://")?.lowerBound
        else { return escaped(set(text)) }
        let address = Self.withoutEnd(text[start...].prefix { !$0.isWhitespace })
        var html = HTMLWriter()
        html.text(set(String(text[..<start])))
        html.markup("<a class=\"external bare\"")
        html.attribute("href", webHref(String(address)))
        html.markup(" rel=\"noopener\">")
        html.text(address)
        html.markup("</a>")
        html.text(set(String(text[address.endIndex...])))
        return html.string
    }

    /// An address without what ends the sentence it stands in; `)` belongs to it when it is opened there (as in GFM).
    private static func withoutEnd(_ address: Substring) -> Substring {
        var address = address
        while let last = address.last, ".,;:!?»\"')".contains(last) {
            if last == ")", address.count(where: { $0 == ")" }) <= address.count(where: { $0 == "(" }) { break }
            address = address.dropLast()
        }
        return address
    }
}

/// «ODT, 24 kB»
func fileKind(of asset: Asset, in language: HandbookLanguage) -> String {
    let kind = asset.path.fileExtension.uppercased()
    let size = fileSizeText(asset.size, in: language)
    return kind.isEmpty ? size : "\(kind), \(size)"
}

extension RelationKind {
    var label: InterfaceText {
        switch self {
        case .requires: .requires
        case .practises: .practises
        case .buildsOn: .buildsOn
        }
    }
}
