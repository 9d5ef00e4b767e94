/// Examples about links, images, Markdown and themes.
extension FindingCode {
    var linkExample: FindingExample {
        switch self {
        case .missingFile:
            FindingExample(wrong: "[IDOARRT](../metoder/idoart.md)", right: "[IDOARRT](../metoder/idoarrt.md)")
        case .missingAnchor:
            FindingExample(
                wrong: FindingText(
                    en: "[The steps](idoarrt.md#The-Steps)", nb: "[Stegene](idoarrt.md#Steg-for-steg!)"),
                right: FindingText(en: "[The steps](idoarrt.md#the-steps)", nb: "[Stegene](idoarrt.md#steg-for-steg)"))
        case .wrongCase:
            FindingExample(wrong: "[IDOARRT](IDOARRT.md)", right: "[IDOARRT](idoarrt.md)")
        case .outsideContent:
            FindingExample(
                wrong: FindingText(
                    en: "[Worksheet](../../../documents/sheet.pdf)", nb: "[Ark](../../../dokumenter/ark.pdf)"),
                right: FindingText(
                    en: "Put the file in the handbook:\n\n[Worksheet](sheet.pdf)",
                    nb: "Legg filen i håndboka:\n\n[Ark](ark.pdf)"))
        case .undefinedReference:
            FindingExample(
                wrong: FindingText(en: "See [the report][report].", nb: "Se [rapporten][rapport]."),
                right: FindingText(
                    en: "See [the report][report].\n\n[report]: https://example.org/report",
                    nb: "Se [rapporten][rapport].\n\n[rapport]: https://example.org/rapport"))
        case .emptyDestination:
            FindingExample(wrong: "[IDOARRT]()", right: "[IDOARRT](idoarrt.md)")
        case .forbiddenScheme:
            FindingExample(
                wrong: FindingText(en: "[Print](javascript:print())", nb: "[Skriv ut](javascript:print())"),
                right: FindingText(
                    en: "[Worksheet to print](sheet.pdf)", nb: "[Ark til å skrive ut](ark.pdf)"))
        case .linkToDraft:
            FindingExample(
                wrong: FindingText(
                    en: "[Our new method](new-method.md), and new-method.md says “status: draft”.",
                    nb: "[Den nye metoden](ny-metode.md), og i ny-metode.md står «status: draft»."),
                right: FindingText(
                    en: "Publish new-method.md first, or mention it without a link.",
                    nb: "Publiser ny-metode.md først, eller nevn den uten lenke."))
        case .unusedDefinition:
            FindingExample(
                wrong: FindingText(
                    en: "We wrote a report.\n\n[report]: https://example.org/report",
                    nb: "Vi skrev en rapport.\n\n[rapport]: https://example.org/rapport"),
                right: FindingText(
                    en: "We wrote [a report][report].\n\n[report]: https://example.org/report",
                    nb: "Vi skrev [en rapport][rapport].\n\n[rapport]: https://example.org/rapport"))
        case .duplicateDefinition:
            FindingExample(
                wrong: "[rapport]: https://example.org/2015\n[rapport]: https://example.org/2016",
                right: "[rapport-2015]: https://example.org/2015\n[rapport-2016]: https://example.org/2016")
        case .pageInsteadOfChapter:
            FindingExample(wrong: "[IDOARRT](idoarrt.html)", right: "[IDOARRT](idoarrt.md)")
        default:
            FindingExample(
                wrong: FindingText(en: "[Worksheet](my sheet.pdf)", nb: "[Ark](mitt ark.pdf)"),
                right: FindingText(en: "[Worksheet](<my sheet.pdf>)", nb: "[Ark](<mitt ark.pdf>)"))
        }
    }

    var markdownExample: FindingExample {
        switch self {
        case .missingImage:
            FindingExample(
                wrong: FindingText(en: "![The staircase](stairs.png)", nb: "![Trappa](trapp.png)"),
                right: FindingText(
                    en: "![The staircase](images/stairs.png)", nb: "![Trappa](bilder/trapp.png)"))
        case .missingAltText:
            FindingExample(
                wrong: FindingText(en: "![](stairs.png)", nb: "![](trapp.png)"),
                right: FindingText(
                    en: "![A staircase with five steps](stairs.png)", nb: "![Ei trapp med fem trinn](trapp.png)"))
        case .remoteImage:
            FindingExample(
                wrong: FindingText(
                    en: "![The staircase](https://example.org/stairs.png)",
                    nb: "![Trappa](https://example.org/trapp.png)"),
                right: FindingText(
                    en: "Save the image beside the chapter:\n\n![The staircase](stairs.png)",
                    nb: "Lagre bildet ved siden av kapittelet:\n\n![Trappa](trapp.png)"))
        case .markdownTooHeavy:
            FindingExample(
                wrong: FindingText(
                    en: "One table with four thousand columns.", nb: "Én tabell med fire tusen kolonner."),
                right: FindingText(
                    en: "Several small tables, or the table as a spreadsheet file beside the chapter.",
                    nb: "Flere små tabeller, eller tabellen som ei regnearkfil ved siden av kapittelet."))
        case .nestedTooDeep:
            FindingExample(
                wrong: FindingText(
                    en: "A line with more than a hundred “>” in front.",
                    nb: "En linje med mer enn hundre «>» foran."),
                right: FindingText(
                    en: "> A quote\n>\n> > and one within it", nb: "> Et sitat\n>\n> > og ett inni det"))
        case .rawHTML:
            FindingExample(
                wrong: FindingText(en: "This is <b>important</b>.", nb: "Dette er <b>viktig</b>."),
                right: FindingText(en: "This is **important**.", nb: "Dette er **viktig**."))
        case .unknownAlert:
            FindingExample(
                wrong: FindingText(en: "> [!HINT]\n> Bring coffee.", nb: "> [!TIPS]\n> Ta med kaffe."),
                right: FindingText(en: "> [!TIP]\n> Bring coffee.", nb: "> [!TIP]\n> Ta med kaffe."))
        default:
            footnoteExample
        }
    }

    private var footnoteExample: FindingExample {
        switch self {
        case .undefinedFootnote:
            FindingExample(
                wrong: FindingText(en: "It works.[^ronning]", nb: "Det virker.[^ronning]"),
                right: FindingText(
                    en: "It works.[^ronning]\n\n[^ronning]: Rønning 2016, p. 12.",
                    nb: "Det virker.[^ronning]\n\n[^ronning]: Rønning 2016, s. 12."))
        case .unusedFootnote:
            FindingExample(
                wrong: FindingText(
                    en: "It works.\n\n[^ronning]: Rønning 2016, p. 12.",
                    nb: "Det virker.\n\n[^ronning]: Rønning 2016, s. 12."),
                right: FindingText(
                    en: "It works.[^ronning]\n\n[^ronning]: Rønning 2016, p. 12.",
                    nb: "Det virker.[^ronning]\n\n[^ronning]: Rønning 2016, s. 12."))
        default:
            FindingExample(
                wrong: FindingText(
                    en: "[^ronning]: Rønning 2015.\n[^ronning]: Rønning 2016.",
                    nb: "[^ronning]: Rønning 2015.\n[^ronning]: Rønning 2016."),
                right: FindingText(
                    en: "[^ronning-2015]: Rønning 2015.\n[^ronning-2016]: Rønning 2016.",
                    nb: "[^ronning-2015]: Rønning 2015.\n[^ronning-2016]: Rønning 2016."))
        }
    }

    var themeExample: FindingExample {
        switch self {
        case .missingTheme:
            FindingExample(wrong: "theme: stadard", right: "theme: standard")
        case .templateSyntax:
            FindingExample(
                wrong: "{{#summary}}<p>{{summary}}</p>", right: "{{#summary}}<p>{{summary}}</p>{{/summary}}")
        case .unknownTemplateName:
            FindingExample(wrong: "<p>{{sumary}}</p>", right: "<p>{{summary}}</p>")
        case .unknownPartial:
            FindingExample(wrong: "{{> foter}}", right: "{{> footer}}")
        case .unknownBlock:
            FindingExample(
                wrong: "{{<layout}}{{$mian}}{{{body}}}{{/mian}}{{/layout}}",
                right: "{{<layout}}{{$main}}{{{body}}}{{/main}}{{/layout}}")
        default:
            FindingExample(
                wrong: FindingText(
                    en: "The theme has no file templates/chapter.mustache.",
                    nb: "Temaet mangler filen templates/chapter.mustache."),
                right: FindingText(
                    en: "Give the theme that file, or let it extend the theme “standard”, which has one.",
                    nb: "Gi temaet den filen, eller la det bygge på temaet «standard», som har den."))
        }
    }
}
