/// What is said about themes and their templates.
extension Finding {
    public static func missingTheme(_ name: String, at place: SourcePlace?) -> Finding {
        Finding(
            .missingTheme, at: place,
            FindingText(en: "There is no theme «\(name)».", nb: "Det finnes ikke noe tema «\(name)»."),
            advice: FindingText(
                en: "Write «standard», or the path of a folder that holds theme.yml.",
                nb: "Skriv «standard», eller stien til en mappe som har theme.yml."))
    }

    public static func templateSyntax(_ problem: String, at place: SourcePlace) -> Finding {
        Finding(
            .templateSyntax, at: place,
            FindingText(en: "The template cannot be read: \(problem).", nb: "Malen kan ikke leses: \(problem)."))
    }

    public static func tagNotClosed(at place: SourcePlace) -> Finding {
        Finding(
            .templateSyntax, at: place,
            FindingText(en: "The tag that begins here is not closed.", nb: "Koden som begynner her, er ikke avsluttet."),
            advice: FindingText(en: "End it with «}}».", nb: "Avslutt den med «}}»."))
    }

    public static func sectionNotClosed(_ name: String, at place: SourcePlace) -> Finding {
        Finding(
            .templateSyntax, at: place,
            FindingText(en: "«\(name)» begins here and never ends.", nb: "«\(name)» begynner her og slutter aldri."),
            advice: FindingText(en: "Write «{{/\(name)}}» where it ends.", nb: "Skriv «{{/\(name)}}» der den slutter."))
    }

    public static func unexpectedEnd(_ name: String, of opening: String?, at place: SourcePlace) -> Finding {
        Finding(
            .templateSyntax, at: place,
            FindingText(
                en: "«{{/\(name)}}» ends something that has not begun.",
                nb: "«{{/\(name)}}» avslutter noe som ikke er begynt."),
            advice: opening.map { FindingText(en: "Here ends «{{/\($0)}}».", nb: "Her slutter «{{/\($0)}}».") })
    }

    public static func unsupportedTag(_ sigil: String, at place: SourcePlace) -> Finding {
        Finding(
            .templateSyntax, at: place,
            FindingText(
                en: "Tags with «\(sigil)» are not used in themes.", nb: "Koder med «\(sigil)» brukes ikke i temaer."))
    }

    public static func unknownTemplateName(_ name: String, nearest: String?, at place: SourcePlace) -> Finding {
        Finding(
            .unknownTemplateName, at: place,
            FindingText(en: "No page provides «\(name)» here.", nb: "Ingen side har «\(name)» her."),
            advice: nearest.map { .didYouMean($0) })
    }

    public static func unknownPartial(_ name: String, nearest: String?, at place: SourcePlace) -> Finding {
        Finding(
            .unknownPartial, at: place,
            FindingText(en: "There is no template «\(name)».", nb: "Det finnes ingen mal «\(name)»."),
            advice: nearest.map { .didYouMean($0) }
                ?? FindingText(en: "Make templates/\(name).mustache.", nb: "Lag templates/\(name).mustache."))
    }

    public static func partialHoldsItself(_ name: String, at place: SourcePlace) -> Finding {
        Finding(
            .unknownPartial, at: place,
            FindingText(
                en: "The template «\(name)» holds itself, and would never end.",
                nb: "Malen «\(name)» inneholder seg selv og ville aldri tatt slutt."))
    }

    public static func unknownBlock(_ name: String, layout: String, nearest: String?, at place: SourcePlace) -> Finding {
        Finding(
            .unknownBlock, at: place,
            FindingText(en: "«\(layout)» has no block «\(name)».", nb: "«\(layout)» har ingen blokk «\(name)»."),
            advice: nearest.map { .didYouMean($0) })
    }

    public static func missingTemplate(_ name: String, at place: SourcePlace) -> Finding {
        Finding(
            .missingTemplate, at: place,
            FindingText(
                en: "The theme has no template «\(name)», and extends no theme that has.",
                nb: "Temaet har ingen mal «\(name)», og bygger ikke på et tema som har det."),
            advice: FindingText(
                en: "Make templates/\(name).mustache, or write «extends: standard» in theme.yml.",
                nb: "Lag templates/\(name).mustache, eller skriv «extends: standard» i theme.yml."))
    }
}
