internal import Language

/// One step, field, phase or branch of a picture.
struct PictureItem: Sendable {
    let title: String
    /// The language of the title where it is not the picture's.
    let titleLanguage: HandbookLanguage?
    /// The name beside: on the second ladder, or in the original language.
    let alongside: String?
    /// Its language (BCP 47), which need not be one a handbook can be written in.
    let alongsideLanguage: String?
    /// A short mark: «Forslag fra redaksjonen».
    let note: String?
    let detail: String?
    /// Safe and relative to the page the picture stands on.
    let href: String?
    /// How many chapters stand under the item.
    let count: Int?
    /// Whether the reader is here.
    let isCurrent: Bool
    let items: [PictureItem]

    init(
        _ title: String, titleLanguage: HandbookLanguage? = nil, alongside: String? = nil,
        alongsideLanguage: String? = nil, note: String? = nil, detail: String? = nil, href: String? = nil,
        count: Int? = nil, isCurrent: Bool = false, items: [PictureItem] = []
    ) {
        self.title = title
        self.titleLanguage = titleLanguage
        self.alongside = alongside
        self.alongsideLanguage = alongsideLanguage
        self.note = note
        self.detail = detail
        self.href = href
        self.count = count
        self.isCurrent = isCurrent
        self.items = items
    }

    /// Whether this item or one below it fulfils the condition.
    func contains(where condition: (PictureItem) -> Bool) -> Bool {
        condition(self) || items.contains { $0.contains(where: condition) }
    }
}

enum PictureForm: String, Sendable, CaseIterable { case staircase, wheel, process, tree, list }

/// What an editor has put in order, ready to be drawn: a facet's terms, or the bullet list of a ```` ```diagram ````.
///
/// A picture is a drawing (SVG) and the same content as a list. Where the list says more than the drawing, it stands
/// open below it and holds the links, and of the drawing a screen reader gets the description (a mouse can still follow
/// its parts). Where it says nothing more, the links are in the drawing and the list lies in a disclosure. Thus nothing is
/// read, or stopped at with the Tab key, twice. Where there is no room for the drawing, the list is drawn by the
/// stylesheet instead. A tree and a list are always lists.
struct Picture: Sendable {
    let form: PictureForm
    let title: String
    let description: String
    /// What the names beside are: «Blooms taksonomi».
    let alongsideTitle: String?
    let items: [PictureItem]
    let language: HandbookLanguage
    /// Unique on the page; ids are made of it with a colon, which no heading's anchor holds.
    let idPrefix: String
    /// Whether title and description stand above; not where the page's own heading has said them.
    let hasCaption: Bool

    init(
        _ form: PictureForm, title: String, description: String = "", alongsideTitle: String? = nil,
        items: [PictureItem], language: HandbookLanguage, idPrefix: String, hasCaption: Bool = true
    ) {
        self.form = form
        self.title = title
        self.description = description
        self.alongsideTitle = alongsideTitle
        self.items = items
        self.language = language
        self.idPrefix = idPrefix
        self.hasCaption = hasCaption
    }
}

extension Picture {
    /// Nothing at all where there is nothing to draw.
    func html() -> String {
        guard !items.isEmpty else { return "" }
        var html = HTMLWriter(capacity: 8192)
        html.markup("<figure class=\"picture picture-\(form.rawValue)\"")
        // With a caption it is the figure's name.
        if !hasCaption { html.attribute("aria-label", title) }
        html.markup(">\n")
        if hasCaption { caption(&html) }
        if let drawing = drawing() {
            html.markup(drawing)
            html.line()
        }
        list(&html)
        html.markup("</figure>\n")
        return html.string
    }

    private func drawing() -> String? {
        switch form {
        case .staircase: Staircase(self).drawn()
        case .wheel: Wheel(self).drawn()
        case .process: Process(self).drawn()
        case .tree, .list: nil
        }
    }

    private func caption(_ html: inout HTMLWriter) {
        html.markup("<figcaption><b>")
        html.text(title)
        html.markup("</b>")
        if !description.isEmpty {
            html.markup(" ")
            html.text(description)
        }
        html.markup("</figcaption>\n")
    }

    /// Whether the list holds what the drawing does not show.
    var listSaysMore: Bool {
        guard form != .tree, form != .list else { return true }
        return items.contains { item in
            item.contains { $0.detail != nil || $0.note != nil || (form == .wheel && $0.alongside != nil) }
                || (form != .wheel && !item.items.isEmpty)
        }
    }

    /// The colour role of the item at a place: eight, and round again. A staircase is of one piece.
    func role(at index: Int) -> Int { form == .staircase ? 1 : index % 8 + 1 }

    func id(_ part: String) -> String { "\(idPrefix):\(part)" }
}
