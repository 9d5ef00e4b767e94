public import Diagnostics

// What was found, for people and for programs. Texts come from the index and are shown so that they steer no terminal.
extension SearchResult {
    /// The hits, for those who edit; empty if there are none.
    ///
    /// - Parameter first: how many pages come before these.
    public func text(in language: FindingLanguage, after first: Int = 0) -> String {
        var text = concepts.map { $0.text(in: language) + "\n" }.joined()
        for (index, page) in pages.enumerated() { text += page.text(index + first + 1) + "\n" }
        return String(text.dropLast(text.isEmpty ? 0 : 1))
    }

    /// How many there are, and what was not as it was asked for; a line for each.
    public func remarks(on query: String, in language: FindingLanguage) -> String {
        var remarks: [FindingText] = []
        if dropped > 0 {
            remarks.append(
                FindingText(
                    en: "The last \(dropped) words were left out; \(SearchQuery.mostWords) is the most.",
                    nb: "De siste \(dropped) ordene er ikke tatt med; \(SearchQuery.mostWords) er det meste."))
        }
        for correction in corrections {
            remarks.append(
                FindingText(en: "Did you mean «\(correction.visible)»?", nb: "Mente du «\(correction.visible)»?"))
        }
        if total == 0 {
            let query = query.visible
            remarks.append(
                query.contains { !$0.isWhitespace }
                    ? FindingText(en: "Nothing was found for «\(query)».", nb: "Ingen treff for «\(query)».")
                    : FindingText(en: "Nothing was asked for.", nb: "Det er ikke spurt etter noe."))
        } else {
            remarks.append(count)
        }
        return remarks.map { $0.text(in: language) + "\n" }.joined()
    }

    private var count: FindingText {
        let sections = FindingText(
            en: total == 1 ? "1 section" : "\(total) sections", nb: total == 1 ? "1 sted" : "\(total) steder")
        let pages = FindingText(
            en: hasMore ? "; these are the first \(self.pages.count) pages." : ".",
            nb: hasMore ? "; dette er de første \(self.pages.count) sidene." : ".")
        return isPartial
            ? FindingText(
                en: "No section has all the words; \(sections.text(in: .english)) have some of them" + pages.text(in: .english),
                nb: "Ingen steder har alle ordene; \(sections.text(in: .bokmaal)) har noen av dem" + pages.text(in: .bokmaal))
            : FindingText(
                en: sections.text(in: .english) + pages.text(in: .english),
                nb: sections.text(in: .bokmaal) + pages.text(in: .bokmaal))
    }

    /// The same as the theme's script gives, by the same names.
    public var json: String {
        JSONValue.object([
            .init("words", words.map(\.value)), .init(key: "total", value: .number(total)),
            .init(key: "isPartial", value: .boolean(isPartial)), .init("pages", pages.map(\.value)),
            .init(key: "more", value: .boolean(hasMore)), .init("concepts", concepts.map(\.value)),
            .init("corrections", corrections.map(JSONValue.string)), .init(key: "dropped", value: .number(dropped)),
        ]).document
    }
}

extension SearchResult.Concept {
    fileprivate func text(in language: FindingLanguage) -> String {
        let heading = FindingText(en: "In the register", nb: "I registeret").text(in: language)
        let label = matched == concept.term ? "" : " («\(matched.visible)»)"
        var lines = ["\(heading): \(concept.term.visible)\(label)", concept.href.visible]
        if !concept.definition.isEmpty { lines.append(concept.definition.visible) }
        lines += concept.locators.map { "\($0.label.visible) · \($0.href.visible)" }
        if !concept.seeAlso.isEmpty {
            let words = concept.seeAlso.map(\.label.visible).joined(separator: ", ")
            lines.append(FindingText(en: "See also: \(words)", nb: "Se også: \(words)").text(in: language))
        }
        return lines.joined(separator: "\n    ") + "\n"
    }

    fileprivate var value: JSONValue {
        .object([
            .init("term", concept.term), .init("href", concept.href), .init("definition", concept.definition),
            .init("locators", concept.locators.map(\.value)), .init("seeAlso", concept.seeAlso.map(\.value)),
            .init("matched", matched), .init("kind", kind.rawValue),
        ])
    }
}

extension SearchResult.Page {
    fileprivate func text(_ order: Int) -> String {
        let title = [number, title].filter { !$0.isEmpty }.joined(separator: " ")
        var lines = ["\(order). " + [title, part].filter { !$0.isEmpty }.joined(separator: " · ").visible]
        for section in sections {
            let heading = section.anchor.isEmpty || section.heading.isEmpty ? "" : " · " + section.heading
            lines.append((section.href + heading).visible)
            if !section.lead.isEmpty { lines.append("    " + section.lead.visible) }
        }
        return lines.joined(separator: "\n    ") + "\n"
    }

    fileprivate var value: JSONValue {
        .object([
            .init("href", href), .init("title", title), .init("number", number), .init("part", part), .init("language", language),
            .init(
                "sections",
                sections.map { section in
                    JSONValue.object([
                        .init("href", section.href), .init("anchor", section.anchor), .init("heading", section.heading),
                        .init("lead", section.lead),
                    ])
                }),
        ])
    }
}

extension SearchResult.Word {
    fileprivate var value: JSONValue {
        .object([
            .init("text", text), .init("terms", terms.map(JSONValue.string)), .init(key: "factor", value: .number(factor)),
            .init(key: "corrected", value: JSONValue(corrected)),
        ])
    }
}

extension SearchLink {
    fileprivate var value: JSONValue { .object([.init("label", label), .init("href", href)]) }
}

extension JSONValue.Member {
    fileprivate init(_ key: String, _ text: String) { self.init(key: key, value: .string(text)) }
    fileprivate init(_ key: String, _ values: [JSONValue]) { self.init(key: key, value: .array(values)) }
}
