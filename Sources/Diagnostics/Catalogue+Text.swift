/// The catalogue's entries on links, images and Markdown.
extension FindingCode {
    var linkEntry: CatalogueEntry {
        switch self {
        case .missingFile:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Link to nothing", nb: "Lenke til ingenting"),
                rule: FindingText(
                    en: "A link inside the handbook points to a file that exists, written from the chapter's own folder.",
                    nb: "En lenke inne i håndboka peker til en fil som finnes, skrevet fra kapittelets egen mappe."))
        case .missingAnchor:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Link to a missing section", nb: "Lenke til et avsnitt som ikke finnes"),
                rule: FindingText(
                    en: "What follows «#» is a heading in the target: small letters, hyphens for spaces, no punctuation.",
                    nb: "Det som står etter «#», er en overskrift i målet: små bokstaver, bindestrek for mellomrom, "
                        + "ingen skilletegn."))
        case .wrongCase:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Capitals do not match", nb: "Store og små bokstaver stemmer ikke"),
                rule: FindingText(
                    en: "A link is written exactly as the file is called; Windows forgives the difference, web servers do not.",
                    nb: "En lenke skrives nøyaktig som filen heter; Windows tilgir forskjellen, nettjenere gjør det ikke."))
        case .outsideContent:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Link out of the handbook's folder", nb: "Lenke ut av håndbokas mappe"),
                rule: FindingText(
                    en: "Relative links stay inside the handbook's folder; only what lies there is published.",
                    nb: "Relative lenker holder seg i håndbokas mappe; bare det som ligger der, publiseres."))
        case .undefinedReference:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Reference without definition", nb: "Henvisning uten definisjon"),
                rule: FindingText(
                    en: "«[text][name]» needs a line «[name]: address» in the same file.",
                    nb: "«[tekst][navn]» trenger en linje «[navn]: adresse» i samme fil."))
        case .emptyDestination:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Link without address", nb: "Lenke uten adresse"),
                rule: FindingText(
                    en: "A link says where it goes: «[text](chapter.md)».",
                    nb: "En lenke sier hvor den går: «[tekst](kapittel.md)»."))
        case .forbiddenScheme:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Address that is not allowed", nb: "Adresse som ikke er tillatt"),
                rule: FindingText(
                    en: "Links lead to pages, files, http, https, mailto or tel; addresses that run programs are taken out.",
                    nb: "Lenker går til sider, filer, http, https, mailto eller tel; adresser som kjører programmer, "
                        + "tas bort."))
        case .linkToDraft:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Link to an unpublished chapter", nb: "Lenke til et upublisert kapittel"),
                rule: FindingText(
                    en: "A published chapter links to published chapters; drafts, and chapters before or after their "
                        + "dates, are not on the site.",
                    nb: "Et publisert kapittel lenker til publiserte kapitler; utkast og kapitler før eller etter "
                        + "datoene sine er ikke på nettstedet."))
        case .unusedDefinition:
            CatalogueEntry(
                .note,
                title: FindingText(en: "Definition nobody uses", nb: "Definisjon ingen bruker"),
                rule: FindingText(
                    en: "A line «[name]: address» is used by a «[text][name]» in the same file.",
                    nb: "En linje «[navn]: adresse» brukes av en «[tekst][navn]» i samme fil."))
        case .duplicateDefinition:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Name defined twice", nb: "Navnet er definert to ganger"),
                rule: FindingText(
                    en: "A name is defined once in a file; only the first definition counts.",
                    nb: "Et navn defineres én gang i en fil; bare den første definisjonen gjelder."))
        case .notALink:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Link became text", nb: "Lenken ble til tekst"),
                rule: FindingText(
                    en: "A link is «[text](address)» or «[text](address \"title\")»; an address with spaces stands in <…>.",
                    nb: "En lenke er «[tekst](adresse)» eller «[tekst](adresse \"tittel\")»; en adresse med mellomrom står i <…>."
                ))
        case .pageInsteadOfChapter:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Link to the page, not the file", nb: "Lenke til siden, ikke filen"),
                rule: FindingText(
                    en: "Links name the chapter's file (.md), so that they hold on GitHub and in an editor too.",
                    nb: "Lenker nevner filen til kapittelet (.md), så de også virker på GitHub og der du skriver."))
        case .missingImage:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Image does not exist", nb: "Bildet finnes ikke"),
                rule: FindingText(
                    en: "An image is a file in the handbook's folder, written from the chapter's own folder.",
                    nb: "Et bilde er en fil i håndbokas mappe, skrevet fra kapittelets egen mappe."))
        case .missingAltText:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Image without alternative text", nb: "Bilde uten alternativ tekst"),
                rule: FindingText(
                    en: "Those who do not see the image hear its alternative text: «![what it shows](image.png)» (WCAG 1.1.1).",
                    nb: "De som ikke ser bildet, hører den alternative teksten: «![hva det viser](bilde.png)» (WCAG 1.1.1)."))
        default:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Image on another site", nb: "Bilde på et annet nettsted"),
                rule: FindingText(
                    en: "Images lie in the handbook: the site sends no reader's address to others and works without a "
                        + "network. Meanwhile the image is shown as a link.",
                    nb: "Bilder ligger i håndboka: nettstedet sender ingen lesers adresse til andre og virker uten "
                        + "nett. Så lenge vises bildet som en lenke."))
        }
    }

    var markdownEntry: CatalogueEntry {
        switch self {
        case .markdownTooHeavy:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Text too heavy to read", nb: "Teksten er for tung å lese"),
                rule: FindingText(
                    en: "A chapter must not take longer to read than to write; what would make the Markdown library "
                        + "slow is shown as plain text instead.",
                    nb: "Et kapittel skal ikke ta lengre tid å lese enn å skrive; det som ville gjort "
                        + "Markdown-biblioteket tregt, vises som ren tekst i stedet."))
        case .nestedTooDeep:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Nested too deep", nb: "For dypt nøstet"),
                rule: FindingText(
                    en: "Quotes and lists may stand inside each other up to 100 levels; what lies deeper is lifted up.",
                    nb: "Sitater og lister kan stå inne i hverandre i opptil 100 nivåer; det som ligger dypere, løftes opp."))
        case .rawHTML:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "HTML is not shown", nb: "HTML vises ikke"),
                rule: FindingText(
                    en: "Chapters are written in Markdown; HTML tags are left out, so that no chapter can run a "
                        + "program in a reader's browser.",
                    nb: "Kapitler skrives i Markdown; HTML-koder tas bort, så ingen kapitler kan kjøre programmer i "
                        + "leserens nettleser."))
        case .unknownAlert:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Unknown alert", nb: "Ukjent merknad"),
                rule: FindingText(
                    en: "Alerts are [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] and [!CAUTION], alone on the first line "
                        + "of a quote.",
                    nb: "Merknader er [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] og [!CAUTION], alene på første linje i "
                        + "et sitat."))
        case .undefinedFootnote:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Footnote without text", nb: "Fotnote uten tekst"),
                rule: FindingText(
                    en: "«[^name]» needs a line «[^name]: the text» in the same file; names hold no spaces.",
                    nb: "«[^navn]» trenger en linje «[^navn]: teksten» i samme fil; navn har ingen mellomrom."))
        case .unusedFootnote:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Footnote nobody points to", nb: "Fotnote ingen viser til"),
                rule: FindingText(
                    en: "A footnote text that nothing points to is not shown.",
                    nb: "En fotnotetekst som ingenting viser til, blir ikke vist."))
        default:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Footnote defined twice", nb: "Fotnoten er skrevet to ganger"),
                rule: FindingText(
                    en: "A footnote's name is defined once in a file; the second text would be lost.",
                    nb: "Navnet på en fotnote defineres én gang i en fil; den andre teksten ville gått tapt."))
        }
    }

    var themeEntry: CatalogueEntry {
        switch self {
        case .missingTheme:
            CatalogueEntry(
                .error, readable: false,
                title: FindingText(en: "Theme not found", nb: "Temaet finnes ikke"),
                rule: FindingText(
                    en: "A theme is «standard» or a folder with theme.yml.",
                    nb: "Et tema er «standard» eller en mappe med theme.yml."))
        case .templateSyntax:
            CatalogueEntry(
                .error, readable: false,
                title: FindingText(en: "Template cannot be read", nb: "Malen kan ikke leses"),
                rule: FindingText(
                    en: "Templates are Mustache: each {{#name}} and {{^name}} has its {{/name}}.",
                    nb: "Maler er Mustache: hver {{#navn}} og {{^navn}} har sin {{/navn}}."))
        case .unknownTemplateName:
            CatalogueEntry(
                .error, readable: false,
                title: FindingText(en: "Unknown name in template", nb: "Ukjent navn i malen"),
                rule: FindingText(
                    en: "A template uses names that the page provides; an unknown one would show nothing.",
                    nb: "En mal bruker navn som siden har; et ukjent navn ville ikke vist noe."))
        case .unknownPartial:
            CatalogueEntry(
                .error, readable: false,
                title: FindingText(en: "Unknown partial in template", nb: "Ukjent delmal"),
                rule: FindingText(
                    en: "{{> name}} and {{< name}} need a file templates/name.mustache in the theme or the one it "
                        + "extends, and no partial holds itself.",
                    nb: "{{> navn}} og {{< navn}} trenger en fil templates/navn.mustache i temaet eller i det temaet "
                        + "bygger på, og ingen delmal inneholder seg selv."))
        case .unknownBlock:
            CatalogueEntry(
                .error, readable: false,
                title: FindingText(en: "Unknown block in template", nb: "Ukjent blokk i malen"),
                rule: FindingText(
                    en: "A {{$block}} inside {{<layout}} fills a block of the same name in that layout.",
                    nb: "En {{$blokk}} inne i {{<layout}} fyller en blokk med samme navn i den malen."))
        default:
            CatalogueEntry(
                .error, readable: false,
                title: FindingText(en: "Theme lacks a template", nb: "Temaet mangler en mal"),
                rule: FindingText(
                    en: "A theme that extends no other has a template for every kind of page.",
                    nb: "Et tema som ikke bygger på et annet, har en mal for hvert sideslag."))
        }
    }
}
