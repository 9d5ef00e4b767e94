/// Examples about files, settings and the handbook as a whole.
extension FindingCode {
    var fileExample: FindingExample {
        switch self {
        case .notUTF8:
            FindingExample(
                wrong: FindingText(
                    en: "The file is saved as “Western (Windows-1252)”, “ANSI” or “Latin-1”.",
                    nb: "Filen er lagret som «Vestlig (Windows-1252)», «ANSI» eller «Latin-1»."),
                right: FindingText(
                    en: "Open it in your text editor, choose “Save as” and the encoding “UTF-8”.",
                    nb: "Åpne den i skriveprogrammet, velg «Lagre som» og tegnkodingen «UTF-8»."))
        case .fileTooLarge:
            FindingExample(
                wrong: FindingText(en: "everything.md, 3 MB", nb: "alt.md, 3 MB"),
                right: FindingText(
                    en: "learning/why-learn.md, 12 kB\nlearning/study-visit.md, 9 kB",
                    nb: "laering/hvorfor-laere.md, 12 kB\nlaering/studiebesok.md, 9 kB"))
        case .addressTakenTwice:
            FindingExample(
                wrong: "laering/Studiebesok.md\nlaering/studiebesok.md",
                right: "laering/studiebesok-i-oslo.md\nlaering/studiebesok-i-bergen.md")
        case .linkOutOfContent:
            FindingExample(
                wrong: FindingText(
                    en: "laering/stairs.png is a shortcut to a file in your pictures folder.",
                    nb: "laering/trapp.png er en snarvei til en fil i bildemappa di."),
                right: FindingText(
                    en: "laering/stairs.png is a copy of that file.",
                    nb: "laering/trapp.png er en kopi av den filen."))
        case .nameNotPortable:
            FindingExample(wrong: "laering/hva-er-laering?.md", right: "laering/hva-er-laering.md")
        case .noChapters:
            FindingExample(
                wrong: FindingText(en: "A folder with images only.", nb: "En mappe med bare bilder."),
                right: FindingText(
                    en: "The same folder with a file frontpage.md:\n\n# The good meeting",
                    nb: "Den samme mappen med en fil forside.md:\n\n# Det gode møtet"))
        default:
            FindingExample(
                wrong: FindingText(
                    en: "Your own file notes.txt lies in the folder the site is written to.",
                    nb: "Din egen fil notater.txt ligger i mappen nettstedet skrives til."),
                right: FindingText(
                    en: "Move notes.txt somewhere else, or let the site be written to another folder.",
                    nb: "Flytt notater.txt til et annet sted, eller la nettstedet bli skrevet til ei annen mappe."))
        }
    }

    var settingsExample: FindingExample {
        switch self {
        case .yamlSyntax:
            FindingExample(
                wrong: FindingText(en: "title: Study visit: how we do it", nb: "tittel: Studiebesøk: slik gjør vi det"),
                right: FindingText(
                    en: "title: \"Study visit: how we do it\"", nb: "tittel: \"Studiebesøk: slik gjør vi det\""))
        case .yamlDuplicateKey:
            FindingExample(wrong: "title: Studiebesøk\ntittel: Studiebesøk", right: "tittel: Studiebesøk")
        case .yamlUnknownKey:
            FindingExample(
                wrong: FindingText(en: "titel: Study visit", nb: "titel: Studiebesøk"),
                right: FindingText(en: "title: Study visit", nb: "tittel: Studiebesøk"))
        case .yamlWrongType:
            FindingExample(
                wrong: FindingText(en: "title: [Study visit, Oslo]", nb: "tittel: [Studiebesøk, Oslo]"),
                right: FindingText(en: "title: Study visit in Oslo", nb: "tittel: Studiebesøk i Oslo"))
        case .yamlBadValue:
            FindingExample(
                wrong: FindingText(en: "expires: 1 March 2030", nb: "utløper: 1. mars 2030"),
                right: FindingText(en: "expires: 2030-03-01", nb: "utløper: 2030-03-01"))
        case .yamlAlias:
            FindingExample(
                wrong: FindingText(
                    en: "title: &name Study visit\nsummary: *name", nb: "tittel: &navn Studiebesøk\ningress: *navn"),
                right: FindingText(
                    en: "title: Study visit\nsummary: Study visit", nb: "tittel: Studiebesøk\ningress: Studiebesøk"))
        case .frontMatterNotClosed:
            FindingExample(
                wrong: FindingText(
                    en: "---\ntitle: Study visit\n\nWe went to Oslo.",
                    nb: "---\ntittel: Studiebesøk\n\nVi reiste til Oslo."),
                right: FindingText(
                    en: "---\ntitle: Study visit\n---\n\nWe went to Oslo.",
                    nb: "---\ntittel: Studiebesøk\n---\n\nVi reiste til Oslo."))
        case .yamlForeignKey:
            FindingExample(
                wrong: FindingText(en: "title: Study visit\nlayout: post", nb: "tittel: Studiebesøk\nlayout: post"),
                right: FindingText(en: "title: Study visit", nb: "tittel: Studiebesøk"))
        default:
            FindingExample(
                wrong: FindingText(
                    en: "+++\ntitle = \"Study visit\"\n+++", nb: "+++\ntitle = \"Studiebesøk\"\n+++"),
                right: FindingText(en: "---\ntitle: Study visit\n---", nb: "---\ntittel: Studiebesøk\n---"))
        }
    }

    var bookExample: FindingExample {
        switch self {
        case .missingPart:
            FindingExample(wrong: "parts:\n  - folder: lering", right: "parts:\n  - folder: laering")
        case .chapterInNoPart:
            FindingExample(
                wrong: FindingText(
                    en: "The chapter metoder/idoarrt.md, and in handbok.yml:\n\nparts:\n  - folder: laering",
                    nb: "Kapittelet metoder/idoarrt.md, og i handbok.yml:\n\nparts:\n  - folder: laering"),
                right: "parts:\n  - folder: laering\n  - folder: metoder")
        case .severityWithoutReason:
            FindingExample(
                wrong: FindingText(
                    en: "handbok.yml makes MRK003 a note and does not say why.",
                    nb: "handbok.yml gjør MRK003 til en merknad og sier ikke hvorfor."),
                right: FindingText(
                    en: "handbok.yml makes MRK003 a note and says: “Old chapters hold HTML for now.”",
                    nb: "handbok.yml gjør MRK003 til en merknad og sier: «Gamle kapitler har HTML inntil videre.»"))
        case .missingListedChapter:
            FindingExample(
                wrong: FindingText(
                    en: "The file is called studiebesok.md, and the list says:\n\nchapters:\n  - studiebesøk.md",
                    nb: "Filen heter studiebesok.md, og i listen står det:\n\nkapitler:\n  - studiebesøk.md"),
                right: FindingText(en: "chapters:\n  - studiebesok.md", nb: "kapitler:\n  - studiebesok.md"))
        case .missingTitle:
            FindingExample(
                wrong: FindingText(en: "We went to Oslo.", nb: "Vi reiste til Oslo."),
                right: FindingText(
                    en: "# Study visit\n\nWe went to Oslo.", nb: "# Studiebesøk\n\nVi reiste til Oslo."))
        case .secondTitle:
            FindingExample(
                wrong: FindingText(en: "# Study visit\n\n# Before we go", nb: "# Studiebesøk\n\n# Før reisen"),
                right: FindingText(en: "# Study visit\n\n## Before we go", nb: "# Studiebesøk\n\n## Før reisen"))
        case .secondSettingsFile:
            FindingExample(
                wrong: FindingText(en: "handbok.yml and handbok.yaml.", nb: "handbok.yml og handbok.yaml."),
                right: FindingText(en: "handbok.yml, with all the settings.", nb: "handbok.yml, med alle innstillingene."))
        case .emptyHeading:
            FindingExample(
                wrong: FindingText(en: "##", nb: "##"),
                right: FindingText(en: "## Before we go", nb: "## Før reisen"))
        case .skippedHeadingLevel:
            FindingExample(
                wrong: FindingText(en: "## Before we go\n\n#### To bring", nb: "## Før reisen\n\n#### Ta med"),
                right: FindingText(en: "## Before we go\n\n### To bring", nb: "## Før reisen\n\n### Ta med"))
        default:
            FindingExample(
                wrong: FindingText(en: "expires: 2020-03-01", nb: "utløper: 2020-03-01"),
                right: FindingText(
                    en: "A later date, or no line “expires:” at all.",
                    nb: "En senere dato, eller ingen linje «utløper:» i det hele tatt."))
        }
    }
}
