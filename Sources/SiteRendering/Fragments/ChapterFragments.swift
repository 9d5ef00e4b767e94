internal import Diagnostics
internal import HandbookModel
internal import Language
internal import Markup
internal import Resolving

/// What stands around one chapter's text: facts, attachments, sources, keywords, and who refers to it.
struct ChapterFragments {
    let fragments: PageFragments
    let id: ChapterID

    var book: ResolvedHandbook { fragments.book }
    var chapter: Chapter { book.handbook[id] }
    var language: HandbookLanguage { chapter.language }

    /// Who refers to the chapter, in any language. Each is shown in the page's language where it is written in it too; the
    /// sentence is the original's.
    func backlinks() -> String? {
        let backlinks = book.backlinks[book.handbook.original(of: id).index]
        guard !backlinks.isEmpty else { return nil }
        var html = HTMLWriter(capacity: backlinks.count * 300)
        html.markup("<ul class=\"backlink-list\">\n")
        for backlink in backlinks {
            let source = book.handbook[backlink.source]
            html.markup("<li>")
            writeLink(&html, to: backlink)
            html.markup("<p class=\"backlink-context\"")
            if source.language != language { html.attribute("lang", source.language.tag) }
            html.markup(">")
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

    private func writeLink(_ html: inout HTMLWriter, to backlink: Backlink) {
        let source = book.handbook[book.handbook.version(of: backlink.source, in: language)]
        let titleAnchor = source.titleHeading.map { source.headings[Int($0.index)].anchor }
        let anchor = backlink.anchor.flatMap { $0 != titleAnchor && source.document.heading(at: $0) != nil ? $0 : nil }
        html.markup("<a")
        html.attribute("href", chapter.route.href(to: source.route, anchor: anchor))
        if source.language != language { html.language(source.language, isTarget: true) }
        html.markup(">")
        html.text(source.title)
        html.markup("</a>")
    }

    // MARK: Facts

    func facts() -> String? {
        let front = chapter.frontMatter
        var facts: [(label: InterfaceText, html: String, key: InheritedKeys)] = []
        if let purpose = front.purpose { facts.append((.purpose, joined([purpose], .purpose), .purpose)) }
        if let date = front.date { facts.append((.date, time(date, front.time), [])) }
        if let place = front.place { facts.append((.place, joined([place], .place), .place)) }
        if let duration = front.duration { facts.append((.duration, joined([duration], .duration), .duration)) }
        if let size = front.groupSize { facts.append((.groupSize, joined([size], .groupSize), .groupSize)) }
        if !front.materials.isEmpty { facts.append((.materials, joined(front.materials, .materials), .materials)) }
        if !front.audience.isEmpty { facts.append((.audience, joined(front.audience, .audience), .audience)) }
        for relation in book.links[id.index].relations where relation.kind != .usedWith {
            facts.append((relation.kind.label, links(relation.targets), []))
        }
        if !front.contacts.isEmpty { facts.append((.contacts, joined(front.contacts, .contacts), .contacts)) }
        guard !facts.isEmpty else { return nil }
        let rows = facts.map { label, html, key in
            "<div><dt>\(escaped(label.text(in: language)))</dt><dd\(languageAttribute(key))>\(html)</dd></div>"
        }
        return "<dl class=\"facts\">\(rows.joined())</dl>"
    }

    private func time(_ date: CalendarDay, _ hour: String?) -> String {
        let hour = hour.map { ", " + escaped(set($0)) } ?? ""
        return "<time datetime=\"\(date.iso)\">\(escaped(date.text(in: language)))</time>\(hour)"
    }

    private func joined(_ texts: [String], _ key: InheritedKeys) -> String {
        escaped(texts.map { set($0, key) }.joined(separator: ", "))
    }

    private func set(_ text: String, _ key: InheritedKeys = []) -> String { typeset(text, in: language(of: key)) }

    /// The language of a value of front matter: a translation may have it from its original.
    private func language(of key: InheritedKeys) -> HandbookLanguage {
        guard !key.isDisjoint(with: chapter.frontMatter.inherited) else { return language }
        return book.handbook[book.handbook.original(of: id)].language
    }

    private func languageAttribute(_ key: InheritedKeys) -> String {
        let own = language(of: key)
        return own == language ? "" : " lang=\"\(own.tag)\""
    }

    private func links(_ targets: [ChapterID]) -> String {
        targets.map { target in
            var html = HTMLWriter()
            fragments.link(&html, to: ShownPage(book.handbook[target]), from: chapter.route, in: language)
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
            case .text(let text): linked(text, .sources)
            case .source(let source, let locator): fragments.sources.listed(source, locator, in: chapter)
            }
        }
        return list(items, class: "source-list", .sources)
    }

    private func list(_ items: [String], class name: String, _ key: InheritedKeys) -> String? {
        guard !items.isEmpty else { return nil }
        let listed = items.map { "<li>\($0)</li>" }.joined()
        return "<ul class=\"\(name)\"\(languageAttribute(key))>\(listed)</ul>"
    }

    /// A text, set, where a web address, if there is one, can be followed.
    private func linked(_ text: String, _ key: InheritedKeys) -> String {
        guard text.utf8.contains(UInt8(ascii: ":")),
            let start = text.firstRange(of: "https://")?.lowerBound ?? text.firstRange(of: "http://")?.lowerBound
        else { return escaped(set(text, key)) }
        let address = Self.withoutEnd(text[start...].prefix { !$0.isWhitespace })
        var html = HTMLWriter()
        html.text(set(String(text[..<start]), key))
        html.markup("<a class=\"external bare\"")
        html.attribute("href", webHref(String(address)))
        html.markup(" rel=\"noopener\">")
        html.text(address)
        html.markup("</a>")
        html.text(set(String(text[address.endIndex...]), key))
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
        case .usedWith: .usedWith
        }
    }
}
