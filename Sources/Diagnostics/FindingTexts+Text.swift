/// What is said about a chapter's text: files, front matter, Markdown.
extension Finding {
    public static func notUTF8(at place: SourcePlace) -> Finding {
        Finding(
            .notUTF8, at: place,
            FindingText(
                en: "The file holds bytes that are not UTF-8 text.",
                nb: "Filen har tegn som ikke er lagret som UTF-8."),
            advice: FindingText(
                en: "Save the file again with the encoding «UTF-8».",
                nb: "Lagre filen på nytt med tegnkodingen «UTF-8»."))
    }

    public static func fileTooLarge(bytes: Int, limit: Int, at place: SourcePlace) -> Finding {
        Finding(
            .fileTooLarge, at: place,
            FindingText(
                en: "The file is \(bytes / 1_000_000) MB; a chapter holds at most \(limit / 1_000_000) MB.",
                nb: "Filen er på \(bytes / 1_000_000) MB; et kapittel kan ha høyst \(limit / 1_000_000) MB."),
            advice: FindingText(en: "Divide it into several chapters.", nb: "Del den i flere kapitler."))
    }

    public static func frontMatterNotClosed(at place: SourcePlace) -> Finding {
        Finding(
            .frontMatterNotClosed, at: place,
            FindingText(
                en: "The front matter that begins here has no closing «---» line.",
                nb: "Opplysningene som begynner her, mangler en avsluttende linje med «---»."),
            advice: FindingText(
                en: "Put a line with only «---» where the text begins.",
                nb: "Sett en linje med bare «---» der teksten begynner."))
    }

    public static func foreignFrontMatter(at place: SourcePlace) -> Finding {
        Finding(
            .foreignFrontMatter, at: place,
            FindingText(
                en: "Front matter between «+++» lines (TOML) is not read.",
                nb: "Opplysninger mellom «+++»-linjer (TOML) blir ikke lest."),
            advice: FindingText(
                en: "Write them as YAML between «---» lines.", nb: "Skriv dem som YAML mellom «---»-linjer."))
    }

    // MARK: Markdown

    public static func markdownTooHeavy(at place: SourcePlace) -> Finding {
        Finding(
            .markdownTooHeavy, at: place,
            FindingText(
                en: "This is too heavy to read as Markdown: too many columns, levels, open brackets, addresses or footnotes.",
                nb: "Dette er for tungt å lese som Markdown: for mange kolonner, nivåer, åpne klammer, adresser eller fotnoter."),
            advice: FindingText(
                en: "Divide the table or the text. Until then the chapter is shown as plain text.",
                nb: "Del opp tabellen eller teksten. Inntil da vises kapittelet som ren tekst."))
    }

    public static func nestedTooDeep(at place: SourcePlace) -> Finding {
        Finding(
            .nestedTooDeep, at: place,
            FindingText(
                en: "Quotes or lists stand 100 levels deep inside each other here.",
                nb: "Her står sitater eller lister 100 nivåer inne i hverandre."),
            advice: FindingText(en: "Make the nesting flatter.", nb: "Gjør nøstingen flatere."))
    }

    public static func rawHTML(tag: String, count: Int, at place: SourcePlace) -> Finding {
        let times = count > 1 ? (" (\(count) places)", " (\(count) steder)") : ("", "")
        return Finding(
            .rawHTML, at: place,
            FindingText(
                en: "The HTML tag <\(tag)> is not shown\(times.0).", nb: "HTML-koden <\(tag)> vises ikke\(times.1)."),
            advice: tag == "span" ? .passagesOnly : FindingText(en: "Write it in Markdown.", nb: "Skriv det i Markdown."))
    }

    public static func textAfterComment(at place: SourcePlace) -> Finding {
        Finding(
            .rawHTML, at: place,
            FindingText(
                en: "Text after a comment on the same line is not shown.",
                nb: "Tekst etter en kommentar på samme linje vises ikke."),
            advice: FindingText(en: "Put the comment on a line of its own.", nb: "Sett kommentaren på en egen linje."))
    }

    public static func unknownAlert(_ word: String, at place: SourcePlace) -> Finding {
        let known = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"]
        let meant = NearMiss.nearest(to: word, among: known)
        return Finding(
            .unknownAlert, at: place,
            FindingText(
                en: "«[!\(word)]» is no alert, and is shown as an ordinary quote.",
                nb: "«[!\(word)]» er ingen merknad, og vises som et vanlig sitat."),
            advice: meant.map { .didYouMean("[!\($0)]") }
                ?? FindingText(
                    en: "Use one of \(known.joined(separator: ", ")).", nb: "Bruk en av \(known.joined(separator: ", "))."))
    }

    // MARK: Footnotes

    public static func undefinedFootnote(_ label: String, at place: SourcePlace) -> Finding {
        Finding(
            .undefinedFootnote, at: place,
            FindingText(
                en: "The footnote «[^\(label)]» has no text.", nb: "Fotnoten «[^\(label)]» har ingen tekst."),
            advice: FindingText(
                en: "Write a line «[^\(label)]: …» in the same file.",
                nb: "Skriv en linje «[^\(label)]: …» i samme fil."))
    }

    public static func unusedFootnote(_ label: String, at place: SourcePlace) -> Finding {
        Finding(
            .unusedFootnote, at: place,
            FindingText(
                en: "Nothing points to the footnote «\(label)», so it is not shown.",
                nb: "Ingenting viser til fotnoten «\(label)», så den vises ikke."),
            advice: FindingText(
                en: "Put «[^\(label)]» where it belongs, or remove it.",
                nb: "Sett «[^\(label)]» der den hører hjemme, eller fjern den."))
    }

    public static func duplicateFootnote(_ label: String, at place: SourcePlace) -> Finding {
        Finding(
            .duplicateFootnote, at: place,
            FindingText(
                en: "The footnote «\(label)» has a text already; this one would be lost.",
                nb: "Fotnoten «\(label)» har en tekst fra før; denne ville gått tapt."),
            advice: FindingText(en: "Give it another name.", nb: "Gi den et annet navn."))
    }

    // MARK: Links by name

    public static func undefinedReference(_ label: String, at place: SourcePlace) -> Finding {
        Finding(
            .undefinedReference, at: place,
            FindingText(
                en: "No line defines the name «\(label)».", nb: "Ingen linje definerer navnet «\(label)»."),
            advice: FindingText(
                en: "Write a line «[\(label)]: address» in the same file, or use «[text](address)».",
                nb: "Skriv en linje «[\(label)]: adresse» i samme fil, eller bruk «[tekst](adresse)»."))
    }

    public static func unusedDefinition(_ label: String, at place: SourcePlace) -> Finding {
        Finding(
            .unusedDefinition, at: place,
            FindingText(en: "No link uses the name «\(label)».", nb: "Ingen lenke bruker navnet «\(label)»."),
            advice: FindingText(en: "Remove the line if it is not needed.", nb: "Fjern linjen hvis den ikke trengs."))
    }

    public static func duplicateDefinition(_ label: String, at place: SourcePlace) -> Finding {
        Finding(
            .duplicateDefinition, at: place,
            FindingText(
                en: "The name «\(label)» is defined already; this line has no effect.",
                nb: "Navnet «\(label)» er definert fra før; denne linjen virker ikke."),
            advice: FindingText(en: "Remove one of them.", nb: "Fjern en av dem."))
    }

    public static func openLinkTitle(_ address: String, at place: SourcePlace) -> Finding {
        Finding(
            .notALink, at: place,
            FindingText(
                en: "«\(address)» is shown as text, because the quotation mark is not closed.",
                nb: "«\(address)» vises som tekst, fordi anførselstegnet ikke er avsluttet."),
            advice: FindingText(
                en: "Put a quotation mark before the closing parenthesis too.",
                nb: "Sett et anførselstegn også før sluttparentesen."))
    }

    public static func notALink(_ address: String, at place: SourcePlace) -> Finding {
        Finding(
            .notALink, at: place,
            FindingText(
                en: "«\(address)» is shown as text, because an address cannot hold spaces.",
                nb: "«\(address)» vises som tekst, fordi en adresse ikke kan ha mellomrom."),
            advice: FindingText(
                en: "Put the address between < and >: «(<\(address)>)».",
                nb: "Sett adressen mellom < og >: «(<\(address)>)»."))
    }
}

extension FindingText {
    /// «Mente du «…»?»
    public static func didYouMean(_ candidate: some StringProtocol) -> FindingText {
        FindingText(en: "Did you mean «\(candidate)»?", nb: "Mente du «\(candidate)»?")
    }
}
