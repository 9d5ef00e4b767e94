/// The catalogue, continued: blocks.
extension FindingCode {
    var blockEntry: CatalogueEntry {
        switch self {
        case .blockIncomplete:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Block lacks its content", nb: "Blokken mangler innhold"),
                rule: FindingText(
                    en: "A block holds what its name promises: a question its answer, a table its rows.",
                    nb: "En blokk har det navnet lover: et spørsmål sitt svar, en tabell sine rader."))
        case .blockWithoutTable:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Block without its table or list", nb: "Blokk uten sin tabell eller liste"),
                rule: FindingText(
                    en: "Worksheets, bars and matrices hold one table with a header row; other diagrams a list, or the "
                        + "name of one of the handbook's own.",
                    nb: "Ark, søyler og matriser har én tabell med hodelinje; andre diagrammer har en liste, eller navnet "
                        + "på en av håndbokas egne."))
        case .notANumber:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Not a number", nb: "Ikke et tall"),
                rule: FindingText(
                    en: "Every column but the first of a bar chart holds numbers alone, with comma or point before decimals.",
                    nb: "Alle kolonner unntatt den første i et søylediagram har bare tall, med komma eller punktum før desimaler."
                ))
        case .notInABlock:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Does not belong in a block", nb: "Hører ikke hjemme i en blokk"),
                rule: FindingText(
                    en: "Blocks hold no other blocks, no headings and no footnotes; links in them carry their own address; "
                        + "drawings hold text alone.",
                    nb: "Blokker har ikke andre blokker, overskrifter eller fotnoter i seg; lenker i dem har sin egen "
                        + "adresse; tegninger har bare tekst."))
        case .unknownDiagram:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Unknown form of diagram", nb: "Ukjent form for diagram"),
                rule: FindingText(
                    en: "A diagram is a staircase, wheel, process, matrix or tree: «diagram staircase».",
                    nb: "Et diagram er trapp, hjul, prosess, matrise eller tre: «diagram trapp»."))
        case .misspeltBlock:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Misspelt block", nb: "Feilskrevet blokk"),
                rule: FindingText(
                    en: "Blocks are called reflection, question, worksheet, bars, video and diagram; any other word names a "
                        + "language of code.",
                    nb: "Blokker heter refleksjon, spørsmål, ark, søyler, video og diagram; alle andre ord er navn på et "
                        + "kodespråk."))
        case .wordsAfterBlock:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Words after a block's name", nb: "Ord etter navnet på en blokk"),
                rule: FindingText(
                    en: "After a block's name nothing is read, but a diagram's form; a title stands on a line of its own.",
                    nb: "Etter navnet på en blokk leses ingenting, unntatt formen på et diagram; en tittel står på sin egen "
                        + "linje."))
        default:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Video without address or title", nb: "Video uten adresse eller tittel"),
                rule: FindingText(
                    en: "A video has an address, on the web or as a file of the handbook's own, and a title.",
                    nb: "En video har en adresse, på nettet eller som en fil i håndboka, og en tittel."))
        }
    }
}
