/// What is said about sources: `kilder.json`, and what refers to it.
extension Finding {
    public static func unknownSource(_ id: String, nearest: String?, at place: SourcePlace) -> Finding {
        Finding(
            .unknownSource, at: place,
            FindingText(
                en: "kilder.json has no source with the id «\(id)».", nb: "kilder.json har ingen kilde med id «\(id)»."),
            advice: nearest.map { .didYouMean($0) }
                ?? FindingText(
                    en: "Add the source to kilder.json, or check how its id is spelt there.",
                    nb: "Legg kilden til i kilder.json, eller se hvordan id-en er skrevet der."))
    }

    public static func unusedSource(_ id: String, at place: SourcePlace) -> Finding {
        Finding(
            .unusedSource, at: place,
            FindingText(en: "No chapter uses the source «\(id)».", nb: "Ingen kapitler bruker kilden «\(id)»."),
            advice: FindingText(
                en: "Cite it with «[@\(id)]», or take it out of kilder.json.",
                nb: "Siter den med «[@\(id)]», eller ta den ut av kilder.json."))
    }

    public static func duplicateSource(_ id: String, at place: SourcePlace) -> Finding {
        Finding(
            .duplicateSource, at: place,
            FindingText(
                en: "A source with the id «\(id)» stands above already.",
                nb: "En kilde med id «\(id)» står lenger oppe allerede."),
            advice: FindingText(
                en: "Give one of them another id, or remove it if they are the same.",
                nb: "Gi en av dem en annen id, eller fjern den hvis de er den samme."))
    }

    public static func sourceWithoutID(at place: SourcePlace) -> Finding {
        Finding(
            .incompleteSource, at: place,
            FindingText(en: "This source has no «id».", nb: "Denne kilden har ingen «id»."),
            advice: FindingText(
                en: "Give it one to cite it by: \"id\": \"ronning2016\".",
                nb: "Gi den en å sitere den med: \"id\": \"ronning2016\"."))
    }

    public static func unusableSourceID(_ id: String, at place: SourcePlace) -> Finding {
        Finding(
            .incompleteSource, at: place,
            FindingText(
                en: "«\(id)» cannot be cited: an id begins with a letter or a digit and holds no spaces, commas or brackets.",
                nb: "«\(id)» kan ikke siteres: en id begynner med en bokstav eller et siffer og har ikke mellomrom, komma eller "
                    + "hakeparenteser."),
            advice: FindingText(
                en: "Write a short one: \"id\": \"ronning2016\".", nb: "Skriv en kort: \"id\": \"ronning2016\"."))
    }

    public static func sourceWithoutTitle(_ id: String, at place: SourcePlace) -> Finding {
        Finding(
            .incompleteSource, at: place,
            FindingText(en: "The source «\(id)» has no «title».", nb: "Kilden «\(id)» har ingen «title»."),
            advice: FindingText(
                en: "Write what it is called: \"title\": \"…\".", nb: "Skriv hva den heter: \"title\": \"…\"."))
    }

    /// - Parameter field: the CSL variable; nil for a source itself, and the list of them.
    public static func wrongSourceType(
        _ field: String?, wants: SourceFieldKind, at place: SourcePlace
    ) -> Finding {
        let subject = field.map { (en: "«\($0)» takes", nb: "«\($0)» skal ha") } ?? (en: "Here belongs", nb: "Her skal det stå")
        return Finding(
            .unreadableBibliography, at: place,
            FindingText(
                en: "\(subject.en) \(wants.text.english).", nb: "\(subject.nb) \(wants.text.bokmaal)."),
            advice: wants.example)
    }

    public static func malformedCitation(suggestion: String?, at place: SourcePlace) -> Finding {
        Finding(
            .malformedCitation, at: place,
            FindingText(
                en: "This looks like a citation, but is not written as one; readers would see the brackets.",
                nb: "Dette ligner en sitering, men er ikke skrevet som en; leserne ville sett hakeparentesene."),
            advice: suggestion.map { FindingText(en: "Write «\($0)».", nb: "Skriv «\($0)».") }
                ?? FindingText(
                    en: "Write «[@id]» or «[@id, p. 12]», without links and emphasis inside.",
                    nb: "Skriv «[@id]» eller «[@id, s. 12]», uten lenker og uthevinger inni."))
    }

    /// A source in front matter with its page, and no comma between them.
    public static func sourceWithoutComma(_ written: String, suggestion: String, at place: SourcePlace) -> Finding {
        Finding(
            .malformedCitation, at: place,
            FindingText(
                en: "«\(written)» is read as text, not as a source.", nb: "«\(written)» leses som tekst, ikke som en kilde."),
            advice: FindingText(en: "Write «\(suggestion)».", nb: "Skriv «\(suggestion)»."))
    }

    /// What belongs to the source before it, parted from it by the comma of a YAML list.
    public static func locatorByItself(_ locator: String, of source: String, at place: SourcePlace) -> Finding {
        Finding(
            .malformedCitation, at: place,
            FindingText(
                en: "«\(locator)» stands as a source of its own: in a list, the comma parts.",
                nb: "«\(locator)» står som en egen kilde: i en liste skiller kommaet."),
            advice: FindingText(
                en: "Put quotation marks around both: «\"\(source), \(locator)\"».",
                nb: "Sett anførselstegn rundt begge: «\"\(source), \(locator)\"»."))
    }
}

/// What a part of `kilder.json` can be.
public enum SourceFieldKind: Sendable {
    case sources, source, text, names, date, address

    var text: FindingText {
        switch self {
        case .sources: FindingText(en: "a list of sources", nb: "en liste med kilder")
        case .source: FindingText(en: "a source in braces", nb: "en kilde i klammer")
        case .text: FindingText(en: "a text or a number", nb: "en tekst eller et tall")
        case .names: FindingText(en: "a list of names", nb: "en liste med navn")
        case .date: FindingText(en: "a date", nb: "en dato")
        case .address: FindingText(en: "an address that begins with https://", nb: "en adresse som begynner med https://")
        }
    }

    var example: FindingText {
        let form =
            switch self {
            case .sources: "[{\"id\": \"…\", \"title\": \"…\"}]"
            case .source: "{\"id\": \"…\", \"title\": \"…\"}"
            case .text: "\"…\""
            case .names: "[{\"family\": \"Rønning\", \"given\": \"Rolf\"}, {\"literal\": \"Oslo kommune\"}]"
            case .date: "{\"date-parts\": [[2016, 11, 22]]}"
            case .address: "\"https://…\""
            }
        return FindingText(en: "Write \(form).", nb: "Skriv \(form).")
    }
}
