/// The catalogue's entries on sources: `kilder.json`, and what refers to it.
extension FindingCode {
    var bibliographyEntry: CatalogueEntry {
        switch self {
        case .unknownSource:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Unknown source", nb: "Ukjent kilde"),
                rule: FindingText(
                    en: "«[@id]» in a text and «sources» in front matter name the «id» of a source in kilder.json.",
                    nb:
                        "«[@id]» i en tekst og «kilder» i opplysningene først i et kapittel nevner «id» til en kilde i kilder.json."
                ))
        case .unusedSource:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Source nobody uses", nb: "Kilde ingen bruker"),
                rule: FindingText(
                    en: "A list of sources says what the text leans on: each is cited, or named under «sources» in a chapter.",
                    nb:
                        "En kildeliste sier hva teksten støtter seg på: hver av dem er sitert eller nevnt under «kilder» i et kapittel."
                ))
        case .duplicateSource:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Two sources, one id", nb: "To kilder, én id"),
                rule: FindingText(
                    en: "Each source has an «id» of its own; only the first one with the same id counts.",
                    nb: "Hver kilde har sin egen «id»; bare den første med samme id gjelder."))
        case .incompleteSource:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Source without id or title", nb: "Kilde uten id eller tittel"),
                rule: FindingText(
                    en:
                        "A source has at least an «id» without spaces, to cite it by, and a «title», so that readers can find it.",
                    nb:
                        "En kilde har minst en «id» uten mellomrom, til å sitere den med, og en «title», så leserne kan finne den."
                ))
        case .unreadableBibliography:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Sources cannot be read", nb: "Kildene kan ikke leses"),
                rule: FindingText(
                    en: "kilder.json is a list of sources in the form CSL-JSON, as Zotero exports it.",
                    nb: "kilder.json er en liste med kilder i formatet CSL-JSON, slik Zotero eksporterer det."))
        default:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Citation became text", nb: "Siteringen ble til tekst"),
                rule: FindingText(
                    en: "A citation is «[@id]», «[@id, p. 12]» or «[@id; @other, p. 3]», with nothing else in the brackets.",
                    nb: "En sitering er «[@id]», «[@id, s. 12]» eller «[@id; @annen, s. 3]», uten noe annet i hakeparentesene."))
        }
    }

    var bibliographyExample: FindingExample {
        switch self {
        case .unknownSource:
            FindingExample(
                wrong: FindingText(
                    en: "It works [@roning2016].\n\nand kilder.json has {\"id\": \"ronning2016\", …}",
                    nb: "Det virker [@roning2016].\n\nog kilder.json har {\"id\": \"ronning2016\", …}"),
                right: FindingText(en: "It works [@ronning2016].", nb: "Det virker [@ronning2016]."))
        case .unusedSource:
            FindingExample(
                wrong: FindingText(
                    en: "kilder.json has {\"id\": \"ronning2016\", …}, and no chapter mentions ronning2016.",
                    nb: "kilder.json har {\"id\": \"ronning2016\", …}, og ingen kapitler nevner ronning2016."),
                right: FindingText(
                    en: "It works [@ronning2016].\n\nor take the source out of kilder.json.",
                    nb: "Det virker [@ronning2016].\n\neller ta kilden ut av kilder.json."))
        case .duplicateSource:
            FindingExample(
                wrong: "[{\"id\": \"ronning\", \"title\": \"2015\"},\n {\"id\": \"ronning\", \"title\": \"2016\"}]",
                right: "[{\"id\": \"ronning2015\", \"title\": \"2015\"},\n {\"id\": \"ronning2016\", \"title\": \"2016\"}]")
        case .incompleteSource:
            FindingExample(
                wrong: "[{\"title\": \"Innovasjon\"}]", right: "[{\"id\": \"ronning2016\", \"title\": \"Innovasjon\"}]")
        case .unreadableBibliography:
            FindingExample(
                wrong: "[{\"id\": \"ronning2016\" \"title\": \"Innovasjon\"}]",
                right: "[{\"id\": \"ronning2016\", \"title\": \"Innovasjon\"}]")
        default:
            FindingExample(
                wrong: FindingText(en: "It works [@ronning2016 p. 12].", nb: "Det virker [@ronning2016 s. 12]."),
                right: FindingText(en: "It works [@ronning2016, p. 12].", nb: "Det virker [@ronning2016, s. 12]."))
        }
    }
}
