/// What is wrong with a text: signs, quotation marks, invisible characters.
extension YAMLProblem {
    static func forbiddenCharacter(_ scalar: UInt32) -> YAMLProblem {
        let hex = String(scalar, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        return YAMLProblem(
            en: (
                "Here stands a character that cannot be seen (\(name)).",
                "Delete it; such characters often come along when text is pasted from another program."
            ),
            nb: (
                "Her står et usynlig tegn (\(name)).",
                "Slett det; slike tegn følger ofte med når tekst limes inn fra et annet program."
            ))
    }

    static let hardSpace = YAMLProblem(
        en: ("Here stands a non-breaking space instead of an ordinary one.", "Delete it and type an ordinary space."),
        nb: ("Her står et hardt mellomrom i stedet for et vanlig.", "Slett det og skriv et vanlig mellomrom."))

    static let colonInText = YAMLProblem(
        en: (
            "The text contains «: », which in YAML comes between a key and its value.",
            "Put quotation marks around the whole text: «key: \"text: more text\"»."
        ),
        nb: (
            "Teksten inneholder «: », som i YAML skiller nøkkel og verdi.",
            "Sett anførselstegn rundt hele teksten: «nøkkel: \"tekst: mer tekst\"»."
        ))

    static func needsQuotes(_ sign: String) -> YAMLProblem {
        YAMLProblem(
            en: (
                "A text cannot begin with «\(sign)» unless it stands in quotation marks.",
                "Put quotation marks around the whole text: «\"\(sign) …\"»."
            ),
            nb: (
                "En tekst kan ikke begynne med «\(sign)» uten at den står i anførselstegn.",
                "Sett anførselstegn rundt hele teksten: «\"\(sign) …\"»."
            ))
    }

    static let unclosedQuote = YAMLProblem(
        en: (
            "The quotation mark here is never closed.",
            "Write the same mark at the end of the text; put «\"» around a text that begins with an apostrophe."
        ),
        nb: (
            "Anførselstegnet her blir aldri lukket.",
            "Skriv det samme tegnet der teksten slutter; sett «\"» rundt en tekst som begynner med apostrof."
        ))

    static let textAfterDoubleQuote = YAMLProblem(
        en: (
            "The text goes on after its closing quotation mark.",
            "If the marks belong to the text, put single ones around all of it: «'\"Hello\", she said'»."
        ),
        nb: (
            "Teksten fortsetter etter anførselstegnet som lukker den.",
            "Hører tegnene til teksten, så sett enkle anførselstegn rundt alt sammen: «'\"Hei\", sa hun'»."
        ))

    static let textAfterSingleQuote = YAMLProblem(
        en: (
            "The text goes on after the apostrophe that closes it.",
            "Put double quotation marks around the whole text: «\"That's it\"»."
        ),
        nb: (
            "Teksten fortsetter etter apostrofen som lukker den.",
            "Sett doble anførselstegn rundt hele teksten: «\"Ta det på gøy'n\"»."
        ))

    static let unknownEscape = YAMLProblem(
        en: (
            "Between double quotation marks a backslash begins a special character, and this one does not exist.",
            "Write the backslash twice, or put single quotation marks around the text."
        ),
        nb: (
            "Mellom doble anførselstegn begynner en omvendt skråstrek et spesialtegn, og dette finnes ikke.",
            "Skriv skråstreken to ganger, eller sett enkle anførselstegn rundt teksten."
        ))

    static func blockHeader(_ sign: String) -> YAMLProblem {
        YAMLProblem(
            en: (
                "After «\(sign)» the text must begin on the next line.",
                "Move the text down and indent it; put quotation marks around a text that begins with «\(sign)»."
            ),
            nb: (
                "Etter «\(sign)» må teksten begynne på neste linje.",
                "Flytt teksten ned og rykk den inn; sett anførselstegn rundt en tekst som begynner med «\(sign)»."
            ))
    }

    static let unreadable = YAMLProblem(
        en: (
            "The YAML cannot be understood from here on.",
            "Look at the quotation marks, colons and indentation here and on the line above."
        ),
        nb: (
            "YAML-en lar seg ikke forstå herfra.",
            "Se på anførselstegn, kolon og innrykk her og på linjen over."
        ))
}
