/// The catalogue: each code once, with its weight and its rule in English and bokmål.
extension FindingCode {
    var entry: CatalogueEntry {
        switch self {
        case .notUTF8, .fileTooLarge, .addressTakenTwice, .linkOutOfContent, .nameNotPortable, .noChapters,
            .outputHoldsForeignFile:
            fileEntry
        case .yamlSyntax, .yamlDuplicateKey, .yamlUnknownKey, .yamlWrongType, .yamlBadValue, .yamlAlias,
            .frontMatterNotClosed, .yamlForeignKey, .foreignFrontMatter:
            settingsEntry
        case .missingPart, .chapterInNoPart, .severityWithoutReason, .missingListedChapter, .secondSettingsFile, .missingTitle,
            .secondTitle, .skippedHeadingLevel, .expiredChapter, .emptyHeading:
            bookEntry
        case .missingFile, .missingAnchor, .wrongCase, .outsideContent, .undefinedReference, .emptyDestination,
            .forbiddenScheme, .linkToDraft, .unusedDefinition, .duplicateDefinition, .notALink, .pageInsteadOfChapter,
            .missingImage,
            .missingAltText, .remoteImage:
            linkEntry
        case .unknownKind, .kindFieldsMissing, .kindSectionsMissing, .kindFacetsMissing, .unknownIcon, .unknownFacet,
            .unknownTerm, .termWithoutChapters, .termTooDeep, .badDeclarationID, .matrixOfOneFacet, .unknownMatrix,
            .missingOnPath,
            .chapterTwiceOnPath, .unpublishedOnPath, .requiredLater, .requiredNotOnPath, .relationLoop:
            learningEntry
        case .markdownTooHeavy, .nestedTooDeep, .rawHTML, .unknownAlert, .undefinedFootnote, .unusedFootnote,
            .duplicateFootnote:
            markdownEntry
        case .translationWithoutOriginal, .languageContradictsName, .translationOutdated, .secondVersionInLanguage,
            .keyWithoutEffect:
            languageEntry
        case .unknownSource, .unusedSource, .duplicateSource, .incompleteSource, .unreadableBibliography, .malformedCitation:
            bibliographyEntry
        case .blockIncomplete, .blockWithoutTable, .notANumber, .notInABlock, .unknownDiagram, .misspeltBlock, .videoIncomplete,
            .wordsAfterBlock:
            blockEntry
        case .unknownConcept, .circularCrossReference, .unpairedRange, .unclearWords, .conceptTooDeep, .sharedTerm, .noDefinition,
            .unknownSubject:
            vocabularyEntry
        case .seeWithLocators, .inflectedHeading, .twoSortKeys, .tooManyLocators, .loneSubheading, .mixedNumber, .doublePosting,
            .seeToFewLocators, .sectionWithoutMarks, .metatopic, .deprecatedTermUsed, .missingNynorsk,
            .subheadingBeginsWithPreposition, .registerLength, .emptyRegisterHeading:
            registerReviewEntry
        case .unknownInOtherBook: otherBookEntry
        case .textAfterMark, .dashesInMark, .malformedMark:
            registerEntry
        case .tableUnreadable: tableEntry
        case .partsDoNotJoin: searchEntry
        case .missingTheme, .templateSyntax, .unknownTemplateName, .unknownPartial, .unknownBlock, .missingTemplate:
            themeEntry
        }
    }

    private var fileEntry: CatalogueEntry {
        switch self {
        case .notUTF8:
            CatalogueEntry(
                .error,
                title: FindingText(en: "File is not UTF-8", nb: "Filen er ikke UTF-8"),
                rule: FindingText(
                    en: "All text files are stored as UTF-8, so that æ, ø and å are the same everywhere.",
                    nb: "Alle tekstfiler lagres som UTF-8, så æ, ø og å er like overalt."))
        case .fileTooLarge:
            CatalogueEntry(
                .error, readable: false,
                title: FindingText(en: "Chapter is too large", nb: "Kapittelet er for stort"),
                rule: FindingText(
                    en: "A chapter holds at most 2 MB of text; more is no chapter, and no browser shows it well.",
                    nb: "Et kapittel kan ha høyst 2 MB tekst; mer er ikke et kapittel, og ingen nettleser viser det godt."))
        case .addressTakenTwice:
            CatalogueEntry(
                .error, readable: false,
                title: FindingText(en: "Two files, one address", nb: "To filer, én adresse"),
                rule: FindingText(
                    en: "Each page has an address of its own, also on disks that do not tell capitals from small letters.",
                    nb: "Hver side har sin egen adresse, også på disker som ikke skiller mellom store og små bokstaver."))
        case .linkOutOfContent:
            CatalogueEntry(
                .error, readable: false,
                title: FindingText(en: "Shortcut leads out", nb: "Snarvei ut av håndboka"),
                rule: FindingText(
                    en: "What is published lies in the handbook's folder; shortcuts (symbolic links) to other places "
                        + "are not followed.",
                    nb: "Det som publiseres, ligger i håndbokas mappe; snarveier (symbolske lenker) til andre steder "
                        + "følges ikke."))
        case .nameNotPortable:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Name not for every disk", nb: "Navnet passer ikke på alle disker"),
                rule: FindingText(
                    en: "An offline copy must be able to lie on any disk: names hold none of < > : \" | ? * \\, do not "
                        + "end in a dot or space, and are not CON, PRN, AUX, NUL, COM1 or LPT1.",
                    nb: "En kopi uten nett skal kunne ligge på alle disker: navn har ingen av < > : \" | ? * \\, "
                        + "slutter ikke på punktum eller mellomrom, og er ikke CON, PRN, AUX, NUL, COM1 eller LPT1."))
        case .noChapters:
            CatalogueEntry(
                .error, readable: false,
                title: FindingText(en: "No chapters", nb: "Ingen kapitler"),
                rule: FindingText(
                    en: "A handbook is a folder with at least one Markdown file (.md).",
                    nb: "En håndbok er en mappe med minst én Markdown-fil (.md)."))
        default:
            CatalogueEntry(
                .error, readable: false,
                title: FindingText(en: "Somebody else's file in the way", nb: "En annens fil står i veien"),
                rule: FindingText(
                    en: "Stikkord never overwrites or removes a file it has not made itself.",
                    nb: "Stikkord skriver aldri over og fjerner aldri en fil det ikke har laget selv."))
        }
    }

    private var settingsEntry: CatalogueEntry {
        switch self {
        case .yamlSyntax:
            CatalogueEntry(
                .error,
                title: FindingText(en: "YAML cannot be read", nb: "YAML-en kan ikke leses"),
                rule: FindingText(
                    en: "Settings are written as «key: value», lists with «- », and what belongs together is indented "
                        + "equally with spaces.",
                    nb: "Opplysninger skrives som «nøkkel: verdi», lister med «- », og det som hører sammen, rykkes "
                        + "like langt inn med mellomrom."))
        case .yamlDuplicateKey:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Key given twice", nb: "Nøkkelen står to ganger"),
                rule: FindingText(
                    en: "A key stands once, also when it is written in two languages.",
                    nb: "En nøkkel står én gang, også når den er skrevet på to språk."))
        case .yamlUnknownKey:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Unknown key", nb: "Ukjent nøkkel"),
                rule: FindingText(
                    en: "Only keys that Stikkord knows have an effect; a misspelt one would be lost without a word.",
                    nb: "Bare nøkler Stikkord kjenner, virker; en feilskrevet nøkkel ville gått tapt uten at noen så det."))
        case .yamlWrongType:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Wrong kind of value", nb: "Feil slags verdi"),
                rule: FindingText(
                    en: "Each key takes one kind of value: a text, a list, a date, yes or no, or a group of keys.",
                    nb: "Hver nøkkel tar én slags verdi: en tekst, en liste, en dato, ja eller nei, eller en gruppe nøkler."))
        case .yamlBadValue:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Value not allowed", nb: "Verdien er ikke tillatt"),
                rule: FindingText(
                    en: "Some keys take only certain values; dates are written year-month-day.",
                    nb: "Noen nøkler tar bare bestemte verdier; datoer skrives år-måned-dag."))
        case .yamlAlias:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Alias in YAML", nb: "Alias i YAML-en"),
                rule: FindingText(
                    en: "YAML's & and * (anchor and alias) are not used: a small file could grow beyond all bounds with them.",
                    nb: "YAML-tegnene & og * (anker og alias) brukes ikke: med dem kunne en liten fil vokst over alle "
                        + "grenser."))
        case .frontMatterNotClosed:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Front matter is not closed", nb: "Opplysningene først i filen er ikke avsluttet"),
                rule: FindingText(
                    en: "Front matter stands between two lines that hold only «---».",
                    nb: "Opplysningene først i filen står mellom to linjer med bare «---»."))
        case .yamlForeignKey:
            CatalogueEntry(
                .note,
                title: FindingText(en: "Key of another tool", nb: "Nøkkel fra et annet verktøy"),
                rule: FindingText(
                    en: "Front matter may hold keys of other tools; Stikkord passes them over and says so once per key.",
                    nb: "Opplysningene først i filen kan ha nøkler fra andre verktøy; Stikkord går forbi dem og sier "
                        + "fra én gang per nøkkel."))
        default:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Front matter in another language", nb: "Opplysninger i et annet format"),
                rule: FindingText(
                    en: "Front matter is YAML between «---» lines; TOML between «+++» lines is passed over.",
                    nb: "Opplysningene først i filen er YAML mellom «---»-linjer; TOML mellom «+++»-linjer blir ikke lest."))
        }
    }

    private var bookEntry: CatalogueEntry {
        switch self {
        case .missingPart:
            CatalogueEntry(
                .error, readable: false,
                title: FindingText(en: "Part does not exist", nb: "Delen finnes ikke"),
                rule: FindingText(
                    en: "Each part named in handbok.yml is a folder with at least one chapter.",
                    nb: "Hver del som er nevnt i handbok.yml, er en mappe med minst ett kapittel."))
        case .chapterInNoPart:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Chapter in no part", nb: "Kapittel uten del"),
                rule: FindingText(
                    en: "When handbok.yml names parts, each chapter lies in one of them, or readers will not find it.",
                    nb: "Når handbok.yml nevner deler, ligger hvert kapittel i en av dem; ellers finner ikke leserne det."))
        case .severityWithoutReason:
            CatalogueEntry(
                .error, readable: false,
                title: FindingText(en: "Changed severity without a reason", nb: "Endret alvor uten grunn"),
                rule: FindingText(
                    en: "A finding may be made milder in handbok.yml when the reason stands beside it, for those who "
                        + "come after.",
                    nb: "Et funn kan gjøres mildere i handbok.yml når grunnen står ved siden av, for dem som kommer etter."))
        case .missingListedChapter:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Listed chapter does not exist", nb: "Kapittel i listen finnes ikke"),
                rule: FindingText(
                    en: "A list of chapters (`chapters:` or SUMMARY.md) names files that exist, each once.",
                    nb: "En liste over kapitler (`kapitler:` eller SUMMARY.md) nevner filer som finnes, hver én gang."))
        case .missingTitle:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Chapter has no title", nb: "Kapittelet har ingen tittel"),
                rule: FindingText(
                    en: "A chapter has a title: «title:» in front matter, or a first line «# Title».",
                    nb: "Et kapittel har en tittel: «tittel:» først i filen, eller en første linje «# Tittel»."))
        case .secondTitle:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "More than one title", nb: "Mer enn én tittel"),
                rule: FindingText(
                    en: "A chapter has one title; sections start with «##». Further «#» headings are shown one level down.",
                    nb: "Et kapittel har én tittel; avsnitt begynner med «##». Flere «#»-overskrifter vises ett nivå ned."))
        case .secondSettingsFile:
            CatalogueEntry(
                .error, readable: false,
                title: FindingText(en: "Two settings files", nb: "To filer med innstillinger"),
                rule: FindingText(
                    en: "A handbook has one file with settings, handbok.yml; what stood in another would have no effect.",
                    nb: "En håndbok har én fil med innstillinger, handbok.yml; det som sto i en annen, ville ikke virket."))
        case .emptyHeading:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Heading without text", nb: "Overskrift uten tekst"),
                rule: FindingText(
                    en: "A heading says what follows; an empty one leads readers who listen to nothing (WCAG 2.4.6).",
                    nb: "En overskrift sier hva som kommer; en tom fører den som lytter, til ingenting (WCAG 2.4.6)."))
        case .skippedHeadingLevel:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Heading level skipped", nb: "Overskriftsnivå hoppet over"),
                rule: FindingText(
                    en: "Headings go down one level at a time, so that the contents and screen readers show how things "
                        + "hang together.",
                    nb: "Overskrifter går ned ett nivå om gangen, så innholdet og skjermlesere viser hvordan ting "
                        + "henger sammen."))
        default:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Chapter has expired", nb: "Kapittelet er utløpt"),
                rule: FindingText(
                    en: "A chapter whose «expires» date has passed is left out of the site.",
                    nb: "Et kapittel der datoen i «utløper» er passert, tas ikke med på nettstedet."))
        }
    }
}
