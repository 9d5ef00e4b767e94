/// What is said about where the register leads, and about texts it does not lead to.
extension Finding {
    /// - Parameters:
    ///   - count: of the marks that name the word.
    ///   - first: the chapter that does so first.
    public static func seeWithLocators(
        _ term: String, count: Int, first: String, target: String, at place: SourcePlace
    ) -> Finding {
        Finding(
            .seeWithLocators, at: place,
            FindingText(
                en: "«\(term)» has both a «see» and \(count == 1 ? "1 place" : "\(count) places"); the first is in \(first).",
                nb: "«\(term)» har både «se» og \(count == 1 ? "1 sted" : "\(count) steder"), først i \(first)."),
            advice: FindingText(
                en: "Mark with «\(target)» instead, or make «\(term)» a concept of its own with «see-also».",
                nb: "Merk med «\(target)» i stedet, eller gjør «\(term)» til et eget begrep med «se-også»."))
    }

    public static func seeToFewLocators(_ term: String, target: String, at place: SourcePlace) -> Finding {
        Finding(
            .seeToFewLocators, at: place,
            FindingText(
                en: "«\(term), see \(target)» leads nowhere: «\(target)» has no places and no definition.",
                nb: "«\(term), se \(target)» fører ingen steder: «\(target)» har verken steder eller definisjon."),
            advice: FindingText(
                en: "Mark where «\(target)» is dealt with, or lead straight to what it says «see also» of.",
                nb: "Merk der «\(target)» er omtalt, eller vis rett til det som står etter «se også»."))
    }

    public static func tooManyLocators(_ term: String, count: Int, most: Int, at place: SourcePlace) -> Finding {
        Finding(
            .tooManyLocators, at: place,
            FindingText(
                en: "«\(term)» has \(count) undifferentiated places (\(most) at most).",
                nb: "«\(term)» har \(count) udifferensierte steder (grense \(most))."),
            advice: FindingText(
                en: "Divide them into subheadings («\(term) > …»), or let those that only name it be mentions («mention: …»).",
                nb: "Del opp i underord («\(term) > …»), eller merk dem som bare nevner det, som omtaler («omtale: …»)."))
    }

    public static func loneSubheading(_ term: String, sub: String, at place: SourcePlace) -> Finding {
        Finding(
            .loneSubheading, at: place,
            FindingText(
                en: "«\(term)» has only one subheading («\(sub)») and no places of its own.",
                nb: "«\(term)» har bare ett underord («\(sub)») og ingen egne steder."),
            advice: FindingText(en: "Make it one heading: «\(sub)».", nb: "Slå sammen til «\(sub)»."))
    }

    public static func doublePosting(_ parent: String, sub: String, count: Int, at place: SourcePlace) -> Finding {
        Finding(
            .doublePosting, at: place,
            FindingText(
                en:
                    "«\(parent)» and «\(parent) > \(sub)» share \(count == 2 ? "both" : "all \(count)") places: "
                    + "the second tells a reader nothing new.",
                nb:
                    "«\(parent)» og «\(parent) > \(sub)» deler \(count == 2 ? "begge stedene" : "alle \(count) steder"): "
                    + "dobbeltføring uten verdi."
            ),
            advice: FindingText(
                en: "Mark each place with one of them.", nb: "Merk hvert sted med bare ett av dem."))
    }

    /// - Parameter isChapter: whether the chapter has no headings before it.
    public static func sectionWithoutMarks(_ title: String, words: Int, isChapter: Bool, at place: SourcePlace) -> Finding {
        Finding(
            .sectionWithoutMarks, at: place,
            isChapter
                ? FindingText(
                    en: "Text without keywords: «\(title)» (\(words) words).",
                    nb: "Tekst uten stikkord: «\(title)» (\(words) ord).")
                : FindingText(
                    en: "Section without keywords: «\(title)» (\(words) words).",
                    nb: "Seksjon uten stikkord: «\(title)» (\(words) ord)."),
            advice: FindingText(
                en: "Mark what a reader would look up here: «<!-- stikk: … -->», or «keywords:» for the whole chapter.",
                nb: "Merk det en leser ville slå opp her: «<!-- stikk: … -->», eller «stikkord:» for hele kapittelet."))
    }

    /// The rest, when there are many.
    public static func sectionsWithoutMarksToo(_ count: Int) -> Finding {
        Finding(
            .sectionWithoutMarks, at: nil,
            FindingText(
                en: "\(count) more long sections have no keywords.", nb: "Og \(count) lange seksjoner til mangler stikkord."),
            advice: FindingText(
                en: "Take them as you come to them, or switch the check off under «checks:» in register.yml with the reason.",
                nb: "Ta dem etter hvert, eller slå av kontrollen under «kontroller:» i register.yml med grunnen."))
    }

    public static func metatopic(_ term: String, percent: Int, at place: SourcePlace) -> Finding {
        Finding(
            .metatopic, at: place,
            FindingText(
                en: "«\(term)» is marked in \(percent)% of the chapters: it is what the whole handbook is about.",
                nb: "«\(term)» er merket i \(percent) % av kapitlene (metaemne)."),
            advice: FindingText(
                en: "Take it out, or use «mention: \(term)» where it is not dealt with.",
                nb: "Fjern det, eller bruk «omtale: \(term)» der det ikke er det teksten handler om."))
    }

    public static func deprecatedTermUsed(
        _ term: String, count: Int, recommended: String, at place: SourcePlace
    ) -> Finding {
        Finding(
            .deprecatedTermUsed, at: place,
            FindingText(
                en: "The text uses «\(term)», which the register advises against, \(count == 1 ? "once" : "\(count) times").",
                nb: "Frarådd term «\(term)» brukt \(count == 1 ? "én gang" : "\(count) ganger") i teksten."),
            advice: FindingText(en: "Recommended: «\(recommended)».", nb: "Anbefalt: «\(recommended)»."))
    }

    public static func emptyRegisterHeading(_ term: String, at place: SourcePlace) -> Finding {
        Finding(
            .emptyRegisterHeading, at: place,
            FindingText(
                en: "The concept «\(term)» has no places, subheadings, «see also» or definition.",
                nb: "Begrepet «\(term)» har verken steder, underord, «se også» eller definisjon."),
            advice: FindingText(
                en: "Mark a place with it, write a definition, or take it out of register.yml.",
                nb: "Merk et sted med det, skriv en definisjon, eller ta det ut av register.yml."))
    }
}
