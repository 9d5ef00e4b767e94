internal import HandbookModel
internal import Language
internal import Register
internal import Resolving

/// Writes the pages of one register: all of it, or its letters when it is long.
struct RegisterPageFragments {
    let lines: RegisterFragments
    let listing: RegisterListing

    private var register: HandbookRegister { lines.register }
    private var places: RegisterPlaces { lines.places }
    private var route: Route { lines.route }

    /// Every entry, letter by letter.
    func whole() -> String { page(listing.groups, current: nil) { "#" + Self.anchor(of: $0) } }

    /// One letter of a register that is split.
    func letter(_ group: RegisterGroup) -> String {
        page([group], current: group.letter) { route.href(to: places.page(of: $0, in: listing.kind)) }
    }

    private func page(
        _ groups: [RegisterGroup], current: LetterGroup?, href: (LetterGroup) -> String
    ) -> String {
        var html = HTMLWriter(capacity: groups.reduce(2_000) { $0 + $1.entries.count * 500 })
        others(&html)
        html.markup("<section class=\"register\" role=\"doc-index\"")
        html.attribute("aria-label", lines.words(listing.kind.title))
        html.markup(">\n")
        jumpList(&html, current: current, href: href)
        filter(&html, isOnFront: false)
        for group in groups { write(group, to: &html) }
        html.markup("</section>")
        downloads(&html)
        return html.string
    }

    /// The way into a register that is split: its letters, with how many entries each has.
    func front() -> String {
        var html = HTMLWriter()
        others(&html)
        html.markup("<section class=\"register\" role=\"doc-index\"")
        html.attribute("aria-label", lines.words(listing.kind.title))
        html.markup(">\n")
        filter(&html, isOnFront: true)
        html.markup("<ul class=\"letter-list\">\n")
        for group in listing.groups {
            html.markup("<li>")
            lines.fragments.link(&html, href: route.href(to: places.page(of: group.letter, in: listing.kind)), group.letter.label)
            html.markup(" <span>\(escaped(entryCountText(group.entries.count, in: lines.language)))</span></li>\n")
        }
        html.markup("</ul>\n<p>")
        lines.fragments.link(&html, href: route.href(to: places.wholePage(of: listing.kind)), lines.words(.wholeRegister))
        html.markup("</p>\n</section>")
        downloads(&html)
        return html.string
    }

    /// What other programs read, under the keywords only: it holds all registers.
    private func downloads(_ html: inout HTMLWriter) {
        guard listing.kind == .keywords else { return }
        let label = escaped(lines.words(.registerAsData))
        html.markup("\n<nav class=\"registers downloads\" aria-label=\"\(label)\"><span>\(label):</span><ul>")
        for download in register.downloads {
            html.markup("<li>")
            html.markup("<a")
            html.attribute("href", route.href(to: download.route))
            html.markup(" download>\(escaped(download.title))</a></li>")
        }
        html.markup("</ul></nav>\n")
    }

    // MARK: Letters

    private func write(_ group: RegisterGroup, to html: inout HTMLWriter) {
        html.markup("<section class=\"letter\" id=\"\(Self.anchor(of: group.letter))\"><h2>")
        html.text(group.letter.label)
        html.markup("</h2>\n<ul class=\"entries\">\n")
        for entry in group.entries { lines.entry(&html, entry) }
        html.markup("</ul></section>\n")
    }

    /// The letters alone, for a page elsewhere.
    func letters() -> String {
        var html = HTMLWriter()
        let isSplit = places.isSplit(listing.kind)
        jumpList(&html, current: nil) { letter in
            isSplit
                ? route.href(to: places.page(of: letter, in: listing.kind))
                : route.href(to: places.page(of: listing.kind), anchor: Self.anchor(of: letter))
        }
        return html.string
    }

    private static func anchor(of letter: LetterGroup) -> String { "bokstav-" + letter.fileName }

    /// A–Å; letters without entries are there to be seen and lead nowhere.
    private func jumpList(_ html: inout HTMLWriter, current: LetterGroup?, href: (LetterGroup) -> String) {
        let used = Set(listing.groups.map(\.letter))
        html.markup("<nav class=\"letters\" aria-label=\"\(escaped(lines.words(.letters)))\"><ul>")
        for letter in register.alphabet where used.contains(letter) || letter.isLetter {
            html.markup("<li>")
            if used.contains(letter) {
                html.markup("<a")
                html.attribute("href", href(letter))
                html.markup(letter == current ? " aria-current=\"page\">" : ">")
                html.text(letter.label)
                html.markup("</a>")
            } else {
                html.text(letter.label)
            }
            html.markup("</li>")
        }
        if places.isSplit(listing.kind) {
            html.markup("<li class=\"whole\">")
            let whole = places.wholePage(of: listing.kind)
            lines.fragments.link(&html, href: route.href(to: whole), lines.words(.wholeRegister))
            html.markup("</li>")
        }
        html.markup("</ul></nav>\n")
    }

    // MARK: Finding

    /// The box to find entries in; the stylesheet shows it where scripts run.
    private func filter(_ html: inout HTMLWriter, isOnFront: Bool) {
        html.markup("<div class=\"register-filter\" hidden")
        for (name, text) in [("one", InterfaceText.entryOne), ("other", .entryOther), ("none", .noEntries)] {
            html.attribute("data-\(name)", lines.words(text))
        }
        if places.isSplit(listing.kind), lines.wholeRegister == nil {
            html.attribute("data-whole", route.href(to: places.wholePage(of: listing.kind)))
            html.attribute("data-whole-label", lines.words(.wholeRegister))
        }
        html.markup("><label>\(escaped(lines.words(.filterRegister)))")
        html.markup(" <input type=\"search\" autocomplete=\"off\" spellcheck=\"false\"></label>")
        html.markup("<p role=\"status\"></p></div>\n")
    }

    /// The handbook's other registers, and its sources.
    private func others(_ html: inout HTMLWriter) {
        lines.otherRegisters(&html, except: listing.kind)
    }
}

extension RegisterFragments {
    /// - Parameter kind: the register this page is of; nil for the subject register.
    func otherRegisters(_ html: inout HTMLWriter, except kind: RegisterKind?) {
        var others = register.listings.filter { $0.kind != kind }.map { (places.page(of: $0.kind), words($0.kind.title)) }
        if let subjects = places.subjects, kind != nil { others.append((subjects, words(.subjectRegister))) }
        if !(handbook.bibliography?.sources.isEmpty ?? true) {
            others.append((fragments.generated.sources, words(.sources)))
        }
        guard !others.isEmpty else { return }
        html.markup("<nav class=\"registers\" aria-label=\"\(escaped(words(.otherRegisters)))\">")
        html.markup("<span>\(escaped(words(.otherRegisters))):</span><ul>")
        for (target, title) in others {
            html.markup("<li>")
            fragments.link(&html, href: route.href(to: target), title)
            html.markup("</li>")
        }
        html.markup("</ul></nav>\n")
    }
}

extension RegisterKind {
    var title: InterfaceText {
        switch self {
        case .keywords: .keywordRegister
        case .names: .nameRegister
        case .places: .placeRegister
        case .laws: .lawRegister
        }
    }
}

extension LetterGroup {
    /// Digits and signs are only listed when something stands there.
    fileprivate var isLetter: Bool { label.first?.isLetter ?? false }
}

/// «312 oppslag»
func entryCountText(_ count: Int, in language: HandbookLanguage) -> String {
    let word: InterfaceText = count == 1 ? .entryOne : .entryOther
    return "\(count) \(word.text(in: language))"
}
