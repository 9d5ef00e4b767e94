/// Why a mark for the register cannot be read.
public enum MalformedMark: Sendable, Hashable {
    /// Nothing stands after `stikk:`.
    case empty
    /// Nothing stands between two `;`, or after `hoved:`.
    case emptyEntry
    /// Nothing stands on one side of a `>`.
    case emptyLevel
    case tooDeep(levels: Int)
    case tooLong
    /// `hovd: arkiv`
    case misspeltPrefix(String, meant: String)
    /// `hoved omtale: arkiv`
    case twoPrefixes(String)
    /// `<!-- stik: avvik -->`
    case misspeltWord(String, meant: String)
    /// A comment without `-->`, which takes what follows with it.
    case unclosed
    /// The same in running text, where it is shown.
    case unclosedInText
    /// `[](stikk:arkiv)` and `<stikk:arkiv>`, which hold no words.
    case noWords(address: String)

    fileprivate var message: FindingText {
        switch self {
        case .empty: FindingText(en: "The mark says nothing.", nb: "Merket sier ingenting.")
        case .emptyEntry: FindingText(en: "An entry is empty.", nb: "Et oppslag er tomt.")
        case .emptyLevel:
            FindingText(en: "An entry lacks words on one side of «>».", nb: "Et oppslag mangler ord på den ene siden av «>».")
        case .tooDeep(let levels):
            FindingText(
                en: "The entry has \(levels) levels, and the register three.",
                nb: "Oppslaget har \(levels) nivåer, og registeret tre.")
        case .tooLong:
            FindingText(
                en: "A heading is longer than 200 bytes, which is about as many letters.",
                nb: "Et oppslagsord er lengre enn 200 byte, som er omtrent like mange bokstaver.")
        case .misspeltPrefix(let word, _):
            FindingText(en: "«\(word)» is neither a role nor a type.", nb: "«\(word)» er verken en rolle eller en type.")
        case .twoPrefixes(let words):
            FindingText(
                en: "«\(words)» says more than one role or type.", nb: "«\(words)» sier mer enn én rolle eller type.")
        case .misspeltWord(let word, _):
            FindingText(
                en: "The comment begins with «\(word)» and is not read as a mark.",
                nb: "Kommentaren begynner med «\(word)» og blir ikke lest som et merke.")
        case .unclosed:
            FindingText(
                en: "The comment is never closed; it takes in all that follows.",
                nb: "Kommentaren blir aldri lukket; den tar med seg alt som følger.")
        case .unclosedInText:
            FindingText(
                en: "The comment is never closed and is shown as text.", nb: "Kommentaren blir aldri lukket og vises som tekst.")
        case .noWords(let address):
            FindingText(en: "There are no words to mark with «\(address)».", nb: "Det er ingen ord å merke med «\(address)».")
        }
    }

    fileprivate var advice: FindingText {
        switch self {
        case .empty:
            FindingText(
                en: "Write an entry after the colon, or remove the comment.",
                nb: "Skriv et oppslag etter kolonet, eller fjern kommentaren.")
        case .emptyEntry: FindingText(en: "Write it, or remove a sign.", nb: "Skriv det, eller fjern et skilletegn.")
        case .emptyLevel: FindingText(en: "Write «archive > keeping».", nb: "Skriv «arkiv > bevaring».")
        case .tooDeep: FindingText(en: "Leave out the least important one.", nb: "Ta bort det minst viktige.")
        case .tooLong: FindingText(en: "Write what readers will look for.", nb: "Skriv det leserne vil lete etter.")
        case .misspeltPrefix(_, let meant), .misspeltWord(_, let meant): .didYouMean(meant + ":")
        case .twoPrefixes: FindingText(en: "Keep one of each.", nb: "Behold én av hver.")
        case .unclosed, .unclosedInText:
            FindingText(en: "Write «-->» where the comment ends.", nb: "Skriv «-->» der kommentaren slutter.")
        case .noWords(let address):
            FindingText(en: "Write «[words](\(address))».", nb: "Skriv «[ord](\(address))».")
        }
    }
}

/// What is said about marks for the register.
extension Finding {
    public static func malformedMark(_ cause: MalformedMark, at place: SourcePlace) -> Finding {
        Finding(.malformedMark, at: place, cause.message, advice: cause.advice)
    }

    public static func textAfterMark(at place: SourcePlace) -> Finding {
        Finding(
            .textAfterMark, at: place,
            FindingText(
                en: "Text after a stikk comment on the same line does not become Markdown.",
                nb: "Tekst etter en stikk-kommentar på samme linje blir ikke Markdown."),
            advice: FindingText(
                en: "Move the comment to a line of its own.", nb: "Flytt kommentaren til egen linje."))
    }

    /// - Parameter isShown: whether it stands in running text, where readers see it.
    public static func dashesInMark(isShown: Bool, at place: SourcePlace) -> Finding {
        Finding(
            .dashesInMark, at: place,
            isShown
                ? FindingText(
                    en: "The stikk comment holds «--» and is shown as text.",
                    nb: "Stikk-kommentaren inneholder «--» og vises som tekst.")
                : FindingText(
                    en: "The stikk comment holds «--» and would be shown as text in a paragraph.",
                    nb: "Stikk-kommentaren inneholder «--» og ville blitt vist som tekst i et avsnitt."),
            advice: FindingText(
                en: "Write one hyphen or a dash «–», and «>» between levels.",
                nb: "Skriv én bindestrek eller tankestrek «–», og «>» mellom nivåer."))
    }
}
