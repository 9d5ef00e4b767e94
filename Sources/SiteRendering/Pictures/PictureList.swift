internal import Language

/// The list of a picture: every item with all that is known of it.
extension Picture {
    func list(_ html: inout HTMLWriter) {
        let isHidden = !listSaysMore
        if isHidden {
            html.markup("<details class=\"picture-more\"><summary>")
            html.text(InterfaceText.pictureAsList.text(in: language))
            html.markup("</summary>\n")
        }
        list(&html, of: items, level: 0)
        html.markup(isHidden ? "</details>\n" : "")
    }

    private func list(_ html: inout HTMLWriter, of items: [PictureItem], level: Int) {
        let tag = isOrdered && level == 0 ? "ol" : "ul"
        html.markup(level == 0 ? "<\(tag) class=\"picture-items\">\n" : "<\(tag)>\n")
        for (index, item) in items.enumerated() {
            html.markup(level == 0 ? "<li class=\"c\(role(at: index))\">" : "<li>")
            name(&html, of: item)
            if let alongside = item.alongside { name(&html, alongside: alongside, lang: item.alongsideLanguage) }
            marks(&html, of: item)
            if let detail = item.detail {
                html.markup("<p>")
                html.text(detail)
                html.markup("</p>")
            }
            if !item.items.isEmpty { list(&html, of: item.items, level: level + 1) }
            html.markup("</li>\n")
        }
        html.markup("</\(tag)>\n")
    }

    private var isOrdered: Bool { form == .staircase || form == .process || form == .wheel }

    private func name(_ html: inout HTMLWriter, of item: PictureItem) {
        let tag = item.href == nil ? "b" : "a"
        html.markup("<\(tag)")
        if let href = item.href { html.attribute("href", href) }
        if let lang = titleLanguage(of: item) { html.attribute("lang", lang) }
        html.markup(item.isCurrent ? " aria-current=\"true\">" : ">")
        html.text(item.title)
        html.markup("</\(tag)>")
    }

    func titleLanguage(of item: PictureItem) -> String? {
        item.titleLanguage.flatMap { $0 == language ? nil : $0.tag }
    }

    private func name(_ html: inout HTMLWriter, alongside: String, lang: String?) {
        html.markup(" <span class=\"picture-alongside\">")
        if let alongsideTitle {
            html.text(alongsideTitle)
            html.markup(": ")
        }
        html.markup("<i")
        if let lang { html.attribute("lang", lang) }
        html.markup(">")
        html.text(alongside)
        html.markup("</i></span>")
    }

    private func marks(_ html: inout HTMLWriter, of item: PictureItem) {
        if item.isCurrent { mark(&html, "here", InterfaceText.youAreHere.text(in: language)) }
        if let note = item.note { mark(&html, "note", note) }
        if let count = item.count {
            let word: InterfaceText = count == 1 ? .chapterCountOne : .chapterCountOther
            mark(&html, "count", "\(count) \(word.text(in: language))")
        }
    }

    private func mark(_ html: inout HTMLWriter, _ kind: String, _ text: String) {
        html.markup(" <span class=\"picture-\(kind)\">")
        html.text(text)
        html.markup("</span>")
    }
}
