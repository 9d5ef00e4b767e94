/// The catalogue, continued: the register's vocabulary, and what marks it.
extension FindingCode {
    var vocabularyEntry: CatalogueEntry {
        switch self {
        case .unknownConcept:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Unknown concept", nb: "Ukjent begrep"),
                rule: FindingText(
                    en: "Every «see», «see also», «under» and mark leads to a concept that the register has: a reader who "
                        + "follows it arrives.",
                    nb: "Alle «se», «se også», «under» og merker fører til et begrep som registeret har: en leser som følger "
                        + "dem, kommer fram."))
        case .circularCrossReference:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Going round in circles", nb: "Går i sirkel"),
                rule: FindingText(
                    en:
                        "A «see» ends at a concept with places of its own, and what stands under another does not stand above it.",
                    nb: "Et «se» ender hos et begrep med egne steder, og det som står under noe annet, står ikke over det også."))
        case .unpairedRange:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Range without beginning or end", nb: "Strekning uten begynnelse eller slutt"),
                rule: FindingText(
                    en: "A range begins with «stikk-start» and ends with «stikk-slutt» in the same chapter, with the same words.",
                    nb:
                        "En strekning begynner med «stikk-start» og slutter med «stikk-slutt» i samme kapittel, med de samme ordene."
                ))
        case .unclearWords:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Words that mean no concept, or several", nb: "Ord som ikke peker ut ett begrep"),
                rule: FindingText(
                    en:
                        "[words](stikk:) means the one concept that the words are a form of; where it is not clear, the id says it.",
                    nb: "[ord](stikk:) er det ene begrepet som ordene er en form av; er det ikke klart, sier id-en det."))
        case .conceptTooDeep:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Too deep in the register", nb: "For dypt i registeret"),
                rule: FindingText(
                    en: "The register and its subjects have three levels at most; deeper, nobody finds the way.",
                    nb: "Registeret og emnene har høyst tre nivåer; dypere ned finner ingen fram."))
        case .sharedTerm:
            CatalogueEntry(
                .error,
                title: FindingText(en: "One word, several concepts", nb: "Ett ord, flere begreper"),
                rule: FindingText(
                    en: "A word leads to one concept, so that a reader who looks it up finds all there is.",
                    nb: "Et ord fører til ett begrep, så en leser som slår det opp, finner alt som står om det."))
        case .noDefinition:
            CatalogueEntry(
                .error,
                title: FindingText(en: "No definition", nb: "Mangler definisjon"),
                rule: FindingText(
                    en: "[words](begrep:id) opens the concept's definition, which register.yml holds.",
                    nb: "[ord](begrep:id) åpner begrepets definisjon, og den står i register.yml."))
        default:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Unknown subject", nb: "Ukjent emne"),
                rule: FindingText(
                    en: "A concept belongs to subjects that register.yml declares.",
                    nb: "Et begrep hører til emner som register.yml nevner."))
        }
    }
}
