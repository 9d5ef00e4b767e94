/// What is said about JSON that cannot be read.
extension Finding {
    public static func badJSON(_ problem: JSONProblem, at place: SourcePlace) -> Finding {
        let told = problem.told
        return Finding(.unreadableBibliography, at: place, told.message, advice: told.advice)
    }
}

/// What can be wrong with JSON.
public enum JSONProblem: Sendable {
    case empty, missingComma, commaBeforeEnd, missingKey, missingColon(String), missingQuotes, openText, badEscape
    case endsTooEarly, textAfterEnd, tooDeep

    var told: (message: FindingText, advice: FindingText) {
        switch self {
        case .empty:
            (
                FindingText(en: "The file is empty.", nb: "Filen er tom."),
                FindingText(
                    en: "Write [] for no sources, or remove the file.", nb: "Skriv [] for ingen kilder, eller fjern filen.")
            )
        case .missingComma:
            (
                FindingText(en: "A comma is missing before this.", nb: "Det mangler et komma foran dette."),
                FindingText(en: "Put a comma after what stands before it.", nb: "Sett et komma etter det som står foran.")
            )
        case .commaBeforeEnd:
            (
                FindingText(en: "Nothing follows this comma.", nb: "Det kommer ingenting etter dette kommaet."),
                FindingText(en: "Remove the comma.", nb: "Fjern kommaet.")
            )
        case .missingKey:
            (
                FindingText(
                    en: "Here belongs a name in straight quotation marks.", nb: "Her skal det stå et navn i rette anførselstegn."),
                FindingText(en: "Write \"title\": \"…\".", nb: "Skriv \"title\": \"…\".")
            )
        case .missingColon(let key):
            (
                FindingText(en: "A colon is missing after «\(key)».", nb: "Det mangler et kolon etter «\(key)»."),
                FindingText(en: "Write \"\(key)\": before the value.", nb: "Skriv \"\(key)\": foran verdien.")
            )
        case .missingQuotes:
            (
                FindingText(
                    en: "A text stands in straight quotation marks.", nb: "En tekst skal stå i rette anførselstegn."),
                FindingText(en: "Put \" before and after it.", nb: "Sett \" foran og etter.")
            )
        case .openText: openText
        case .badEscape:
            (
                FindingText(
                    en: "What follows a backslash is no sign JSON knows.",
                    nb: "Det som følger etter en omvendt skråstrek, er ikke noe tegn JSON kjenner."),
                FindingText(en: "Write the backslash twice: \\\\.", nb: "Skriv skråstreken to ganger: \\\\.")
            )
        case .endsTooEarly, .textAfterEnd, .tooDeep: shape
        }
    }

    private var openText: (message: FindingText, advice: FindingText) {
        (
            FindingText(
                en: "The text that begins here is not closed on its line.",
                nb: "Teksten som begynner her, blir ikke avsluttet på linjen."),
            FindingText(
                en: "Put \" at its end; inside a text, write \\\" for a quotation mark and \\n for a new line.",
                nb: "Sett \" der den slutter; inni en tekst skrives \\\" for anførselstegn og \\n for ny linje.")
        )
    }

    private var shape: (message: FindingText, advice: FindingText) {
        switch self {
        case .textAfterEnd:
            (
                FindingText(en: "The list of sources has ended before this.", nb: "Kildelisten er slutt før dette."),
                FindingText(
                    en: "Keep all sources between one [ and one ].", nb: "Samle alle kildene mellom én [ og én ].")
            )
        case .tooDeep:
            (
                FindingText(
                    en: "Lists and groups stand too deep inside each other.",
                    nb: "Lister og grupper står for dypt inne i hverandre."),
                FindingText(en: "Export the sources anew.", nb: "Eksporter kildene på nytt.")
            )
        default:
            (
                FindingText(en: "The file ends in the middle of a source.", nb: "Filen slutter midt i en kilde."),
                FindingText(
                    en: "Close every { with } and every [ with ], or export the sources anew.",
                    nb: "Avslutt hver { med } og hver [ med ], eller eksporter kildene på nytt.")
            )
        }
    }
}
