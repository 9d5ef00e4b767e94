/// Examples about how good the register is.
extension FindingCode {
    var registerReviewExample: FindingExample {
        switch self {
        case .seeWithLocators:
            FindingExample(
                wrong: FindingText(
                    en: "# register.yml\nconcepts:\n  deviation: {see-from: [report]}\n# a chapter\nkeywords: [report]",
                    nb: "# register.yml\nbegreper:\n  avvik: {se-fra: [avviksmelding]}\n# et kapittel\nstikkord: [avviksmelding]"),
                right: FindingText(
                    en: "keywords: [deviation]",
                    nb: "stikkord: [avvik]"))
        case .inflectedHeading:
            FindingExample(
                wrong: FindingText(
                    en: "concepts:\n  archive: archive\n  the-archive: the archive",
                    nb: "begreper:\n  arkiv: arkiv\n  arkivet: arkivet"),
                right: FindingText(
                    en: "concepts:\n  archive: archive",
                    nb: "begreper:\n  arkiv: arkiv"))
        case .twoSortKeys:
            FindingExample(
                wrong: FindingText(
                    en:
                        "concepts:\n  aalto: {term: \"Aalto, Alvar\", sort: \"Alto, Alvar\", register: names}\n"
                        + "  aino: {term: \"Aalto, Aino\", register: names}",
                    nb:
                        "begreper:\n  aalto: {term: \"Aalto, Alvar\", sorter: \"Alto, Alvar\", register: navn}\n"
                        + "  aino: {term: \"Aalto, Aino\", register: navn}"
                ),
                right: FindingText(
                    en: "  aino: {term: \"Aalto, Aino\", sort: \"Alto, Aino\", register: names}",
                    nb: "  aino: {term: \"Aalto, Aino\", sorter: \"Alto, Aino\", register: navn}"))
        case .tooManyLocators:
            FindingExample(
                wrong: FindingText(
                    en: "keywords: [archive]   # in eight chapters",
                    nb: "stikkord: [arkiv]   # i åtte kapitler"),
                right: FindingText(
                    en: "keywords: [archive > keeping]\nkeywords: [mention: archive]",
                    nb: "stikkord: [arkiv > bevaring]\nstikkord: [omtale: arkiv]"))
        case .loneSubheading:
            FindingExample(
                wrong: FindingText(
                    en: "keywords: [archive > archive plan]   # and nothing else under «archive»",
                    nb: "stikkord: [arkiv > arkivplan]   # og ikke noe annet under «arkiv»"),
                right: FindingText(
                    en: "keywords: [archive plan]",
                    nb: "stikkord: [arkivplan]"))
        case .mixedNumber:
            FindingExample(
                wrong: FindingText(
                    en: "concepts:\n  form: form\n  forms: forms",
                    nb: "begreper:\n  skjema: skjema\n  skjemaer: skjemaer"),
                right: FindingText(
                    en: "concepts:\n  form: form",
                    nb: "begreper:\n  skjema: skjema"))
        case .doublePosting:
            FindingExample(
                wrong: FindingText(
                    en: "keywords: [warning, warning > internal]   # in every chapter about it",
                    nb: "stikkord: [varsling, varsling > intern]   # i alle kapitlene om det"),
                right: FindingText(
                    en: "keywords: [warning > internal]",
                    nb: "stikkord: [varsling > intern]"))
        case .seeToFewLocators:
            FindingExample(
                wrong: FindingText(
                    en: "concepts:\n  report: {see-from: [form], see-also: deviation}   # no places",
                    nb: "begreper:\n  melding: {se-fra: [skjema], se-også: avvik}   # ingen steder"),
                right: FindingText(
                    en: "concepts:\n  deviation: {see-from: [form, report]}",
                    nb: "begreper:\n  avvik: {se-fra: [skjema, melding]}"))
        case .sectionWithoutMarks:
            FindingExample(
                wrong: FindingText(
                    en: "## Closing a deviation\n\nFour hundred words …",
                    nb: "## Lukke avvik\n\nFire hundre ord …"),
                right: FindingText(
                    en: "<!-- stikk: deviation > closing -->\n\n## Closing a deviation\n\nFour hundred words …",
                    nb: "<!-- stikk: avvik > lukking -->\n\n## Lukke avvik\n\nFire hundre ord …"))
        case .metatopic:
            FindingExample(
                wrong: FindingText(
                    en: "keywords: [innovation]   # in most chapters of a book on innovation",
                    nb: "stikkord: [innovasjon]   # i de fleste kapitlene i en bok om innovasjon"),
                right: FindingText(
                    en: "keywords: [mention: innovation]",
                    nb: "stikkord: [omtale: innovasjon]"))
        case .deprecatedTermUsed:
            FindingExample(
                wrong: FindingText(
                    en: "# register.yml\nconcepts:\n  chair: {deprecated: [chairman]}\n# a chapter\nAsk the chairman.",
                    nb: "# register.yml\nbegreper:\n  leder: {frarådd: [formann]}\n# et kapittel\nSpør formannen."),
                right: FindingText(
                    en: "Ask the chair.",
                    nb: "Spør lederen."))
        case .missingNynorsk:
            FindingExample(
                wrong: FindingText(
                    en: "concepts:\n  openness: {term: {nb: åpenhet}}",
                    nb: "begreper:\n  apenhet: {term: {nb: åpenhet}}"),
                right: FindingText(
                    en: "concepts:\n  openness: {term: {nb: åpenhet, nn: openheit}}",
                    nb: "begreper:\n  apenhet: {term: {nb: åpenhet, nn: openheit}}"))
        case .subheadingBeginsWithPreposition:
            FindingExample(
                wrong: FindingText(
                    en: "keywords: [archive > about keeping]",
                    nb: "stikkord: [arkiv > om bevaring]"),
                right: FindingText(
                    en: "keywords: [archive > keeping]",
                    nb: "stikkord: [arkiv > bevaring]"))
        case .registerLength:
            FindingExample(
                wrong: FindingText(
                    en: "# 60,000 words, and keywords in three chapters\nkeywords: [trust]",
                    nb: "# 60 000 ord, og stikkord i tre kapitler\nstikkord: [tillit]"),
                right: FindingText(
                    en: "# keywords in every chapter\nkeywords: [trust, sharing of power, mandate]",
                    nb: "# stikkord i alle kapitler\nstikkord: [tillit, maktdeling, mandat]"))
        default:
            FindingExample(
                wrong: FindingText(
                    en: "concepts:\n  trust: trust   # marked nowhere",
                    nb: "begreper:\n  tillit: tillit   # ikke merket noe sted"),
                right: FindingText(
                    en: "keywords: [trust]",
                    nb: "stikkord: [tillit]"))
        }
    }
}
