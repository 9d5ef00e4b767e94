public import Diagnostics
internal import Language

extension RegisterSuggestions {
    /// Lines for `register.yml`, the places and the reasons as comments; what could be marked is comments only.
    public func text(in language: FindingLanguage, paths: PathDisplay) -> String {
        let words = Words(language: language, paths: paths)
        var lines: [String] = []
        if concepts.isEmpty {
            lines.append(words.nothing)
        } else {
            lines += words.heading(concepts.count)
            lines.append(self.language == .english ? "concepts:" : "begreper:")
            for concept in concepts { lines += self.lines(of: concept, words) }
        }
        if !marks.isEmpty {
            lines += ["", words.marksHeading]
            for mark in marks { lines += self.lines(of: mark, words) }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func lines(of concept: SuggestedConcept, _ words: Words) -> [String] {
        var fields = ConceptFields(id: concept.id)
        fields[.term] = .localized([concept.term.language: concept.term.text])
        let reasons = words.reasons(concept)
        return ["  # " + words.places(concept)] + (reasons.isEmpty ? [] : ["  # " + reasons])
            + YAMLText.lines(of: fields, indent: "  ", main: language)
    }

    private func lines(of marks: SuggestedMarks, _ words: Words) -> [String] {
        ["# " + words.summary(marks)]
            + marks.places.map { place in "#   \(words.place(place))  <!-- stikk: \(Words.comment(marks.term)) -->" }
    }

    /// The proposals for machines. Names and their meaning stay; new ones may come.
    public func json(paths: PathDisplay) -> String {
        func places(_ places: [SuggestedPlace]) -> JSONValue {
            .array(
                places.map { place in
                    ["path": .string(paths.text(for: place.path)), "line": .number(place.line), "count": .number(place.count)]
                })
        }
        let concepts = concepts.map { concept -> JSONValue in
            [
                "id": .string(concept.id), "term": .string(concept.term.text), "language": .string(concept.term.language.tag),
                "count": .number(concept.count), "chapters": .number(concept.chapters), "weight": .number(concept.weight),
                "inHeading": .string(concept.isInHeading ? "yes" : "no"), "defined": .string(concept.isDefined ? "yes" : "no"),
                "name": .string(concept.isName ? "yes" : "no"), "family": .array(concept.family.map(JSONValue.string)),
                "places": places(concept.places),
            ]
        }
        let marks = marks.map { marks -> JSONValue in
            [
                "term": .string(marks.term), "usedChapters": .number(marks.usedChapters),
                "markedChapters": .number(marks.markedChapters), "places": places(marks.places),
            ]
        }
        return JSONValue.object([
            .init(key: "concepts", value: .array(concepts)), .init(key: "marks", value: .array(marks)),
        ]).document
    }
}

/// The words around the proposals.
private struct Words {
    let language: FindingLanguage
    let paths: PathDisplay

    func say(en: String, nb: String) -> String { FindingText(en: en, nb: nb).text(in: language) }

    var nothing: String {
        say(en: "# The text has no term that the register lacks.", nb: "# Teksten har ingen termer som registeret mangler.")
    }

    func heading(_ count: Int) -> [String] {
        say(
            en: "# \(count) terms that the text has and the register lacks, best first.\n"
                + "# Take out what no reader would look up, and put the rest into register.yml.",
            nb: "# \(count) termer som teksten har og registeret mangler, de beste først.\n"
                + "# Ta bort det ingen vil slå opp, og legg resten inn i register.yml."
        ).split(separator: "\n").map(String.init)
    }

    var marksHeading: String {
        say(
            en: "# Concepts the text says more of than the marks tell. Put the mark on a line of its own before the paragraph:",
            nb: "# Begreper teksten sier mer om enn merkene forteller. Sett merket på egen linje foran avsnittet:")
    }

    func place(_ place: SuggestedPlace) -> String { Self.comment("\(paths.text(for: place.path)):\(place.line)") }

    func places(_ concept: SuggestedConcept) -> String {
        let count = say(
            en: "\(concept.count) \(concept.count == 1 ? "use" : "uses") in \(Self.chapters(concept.chapters, en: true))",
            nb: "\(concept.count) \(concept.count == 1 ? "sted" : "steder") i \(Self.chapters(concept.chapters, en: false))")
        let more = concept.chapters > concept.places.count ? " …" : ""
        return "\(count): " + concept.places.map(place).joined(separator: ", ") + more
    }

    private static func chapters(_ count: Int, en: Bool) -> String {
        en ? "\(count) \(count == 1 ? "chapter" : "chapters")" : "\(count) \(count == 1 ? "kapittel" : "kapitler")"
    }

    func reasons(_ concept: SuggestedConcept) -> String {
        var reasons: [String] = []
        if concept.isInHeading { reasons.append(say(en: "in a heading", nb: "i overskrift")) }
        if concept.isDefined { reasons.append(say(en: "defined", nb: "forklart")) }
        if concept.isName { reasons.append(say(en: "seems to be a name", nb: "ser ut til å være et navn")) }
        if !concept.family.isEmpty {
            let family = concept.family.map(Self.comment).joined(separator: ", ")
            reasons.append(say(en: "family: \(family)", nb: "slekt: \(family)"))
        }
        return reasons.joined(separator: "; ")
    }

    func summary(_ marks: SuggestedMarks) -> String {
        let term = Self.comment(marks.term)
        let times = marks.usedChapters
        return say(
            en: "\(term) is used in \(Self.chapters(times, en: true)) and marked in \(marks.markedChapters)",
            nb: "\(term) er brukt i \(Self.chapters(times, en: false)), merket i \(marks.markedChapters)")
    }

    /// A text in a comment: on one line.
    static func comment(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { YAMLText.canHold($0) && $0 != "\n" && $0 != "\r" ? $0 : " " }))
    }
}
