/// The catalogue, continued: how good the register is.
extension FindingCode {
    var registerReviewEntry: CatalogueEntry {
        switch self {
        case .seeWithLocators:
            CatalogueEntry(
                .error,
                title: FindingText(en: "«See» with places", nb: "«Se» med egne steder"),
                rule: FindingText(
                    en: "A word that says «see» has no places of its own: a reader finds everything in one "
                        + "place (WordCo, ISO 999).",
                    nb: "Et ord som sier «se», har ingen egne steder: leseren finner alt på ett sted (WordCo, ISO 999)."))
        case .inflectedHeading:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Inflected form as heading", nb: "Bøyd form som oppslag"),
                rule: FindingText(
                    en: "A concept has one heading, in the form a reader looks it up in: «archive», never «the archive».",
                    nb: "Et begrep har ett oppslag, i den formen leseren slår opp: «arkiv», aldri «arkivet»."))
        case .twoSortKeys:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Two sort keys", nb: "To sorteringsnøkler"),
                rule: FindingText(
                    en: "A word sorts in one way, so that its headings stand together.",
                    nb: "Et ord sorteres på én måte, så oppslagene står sammen."))
        case .tooManyLocators:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Too many places", nb: "For mange steder"),
                rule: FindingText(
                    en: "A reader looks through seven places at most (ASI: five to seven); more are divided "
                        + "into subheadings. Main places do not count.",
                    nb: "En leser går gjennom høyst sju steder (ASI: fem til sju); flere deles opp i "
                        + "underord. Hovedsteder teller ikke med."))
        case .loneSubheading:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Lone subheading", nb: "Ensomt underord"),
                rule: FindingText(
                    en: "Subheadings divide the places of a heading; a single one divides nothing and costs a line.",
                    nb: "Underord deler opp stedene til et oppslag; ett alene deler ikke opp noe og koster en linje."))
        case .mixedNumber:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Singular and plural", nb: "Entall og flertall"),
                rule: FindingText(
                    en: "A concept has one heading, in singular or plural, so that its places are not scattered on two.",
                    nb: "Et begrep har ett oppslag, i entall eller flertall, så stedene ikke spres på to."))
        case .doublePosting:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "The same places twice", nb: "De samme stedene to ganger"),
                rule: FindingText(
                    en: "A subheading leads to other places than its heading; with all the same it tells a "
                        + "reader nothing.",
                    nb: "Et underord fører til andre steder enn oppslaget sitt; med akkurat de samme sier "
                        + "det leseren ingenting."))
        case .seeToFewLocators:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "«See» that leads nowhere", nb: "«Se» som fører ingen steder"),
                rule: FindingText(
                    en: "The end of a «see» has places or a definition. One place is enough: the register "
                        + "shows it at the «see» itself.",
                    nb: "Enden av et «se» har steder eller en definisjon. Ett sted er nok: registeret viser "
                        + "det allerede ved «se»."))
        case .sectionWithoutMarks:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Section without keywords", nb: "Seksjon uten stikkord"),
                rule: FindingText(
                    en: "A section of 400 words or more holds something a reader looks up; chapters marked "
                        + "as a whole need no more.",
                    nb: "En seksjon på 400 ord eller mer har noe en leser slår opp; kapitler som er merket "
                        + "som helhet, trenger ikke flere merker."))
        case .metatopic:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "What the whole book is about", nb: "Metaemne"),
                rule: FindingText(
                    en: "A word for what the whole handbook is about leads everywhere and so nowhere (ASI).",
                    nb: "Et ord for det hele håndboka handler om, fører overalt og dermed ingen steder (ASI)."))
        case .deprecatedTermUsed:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Deprecated term used", nb: "Frarådd term brukt"),
                rule: FindingText(
                    en: "Texts use the word the register recommends, so that a concept is called the same everywhere.",
                    nb: "Tekstene bruker ordet registeret anbefaler, så et begrep heter det samme overalt."))
        case .missingNynorsk:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Term in one standard only", nb: "Term på bare én målform"),
                rule: FindingText(
                    en: "A published Norwegian concept has a term in both bokmål and nynorsk (SKOS-AP-NO). "
                        + "It is asked for when the book has begun to give them, or has a publisher.",
                    nb: "Et publisert norsk begrep har term på både bokmål og nynorsk (SKOS-AP-NO). Det "
                        + "kreves når boka har begynt å oppgi dem, eller har en utgiver."))
        case .subheadingBeginsWithPreposition:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Small word first in subheading", nb: "Småord først i underord"),
                rule: FindingText(
                    en: "A subheading begins with the word that matters: that is what it is sorted by and "
                        + "what the eye looks for (ASI).",
                    nb: "Et underord begynner med det bærende ordet: det sorteres det etter, og det er det "
                        + "øyet leter etter (ASI)."))
        case .registerLength:
            CatalogueEntry(
                .note,
                title: FindingText(en: "Length of the register", nb: "Registerets lengde"),
                rule: FindingText(
                    en: "A register is usually 1 % (general texts) to 15 % (specialist texts) of the text. "
                        + "It is measured as it would be printed, in handbooks of 5,000 words or more.",
                    nb: "Et register er vanligvis fra 1 % (allmenne tekster) til 15 % (fagtekster) av "
                        + "teksten. Det måles slik det ville stått på trykk, i håndbøker på minst 5000 ord."))
        default:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Heading without content", nb: "Oppslag uten innhold"),
                rule: FindingText(
                    en: "A heading cannot stand alone: it has a place, a subheading, a «see also» or a "
                        + "definition (EPUB Indexes 1.0).",
                    nb: "Et oppslag kan ikke stå alene: det har et sted, et underord, et «se også» eller en "
                        + "definisjon (EPUB Indexes 1.0)."))
        }
    }
}
