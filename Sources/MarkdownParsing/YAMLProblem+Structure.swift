/// What is wrong with how things hang together: keys, indentation, lists, brackets.
extension YAMLProblem {
    static let tab = YAMLProblem(
        en: ("Here stands a tab where spaces belong.", "Use spaces, not tabs, to indent."),
        nb: ("Her står en tabulator der det skal være mellomrom.", "Bruk mellomrom, ikke tabulator, til innrykk."))

    static let indentation = YAMLProblem(
        en: (
            "This line is indented differently from its neighbours.",
            "Let lines that belong together start in the same column."
        ),
        nb: (
            "Linjen er rykket inn annerledes enn linjene omkring.",
            "La linjer som hører sammen, begynne i samme kolonne."
        ))

    static func indentedKey(_ key: String) -> YAMLProblem {
        YAMLProblem(
            en: (
                "«\(excerpt(key)):» is indented as if it belonged to the line above, which has its value already.",
                "Let it start in the same column as the line above, or put quotation marks around a text with a colon."
            ),
            nb: (
                "«\(excerpt(key)):» er rykket inn som om den hørte til linjen over, men den har alt en verdi.",
                "La den begynne i samme kolonne som linjen over, eller sett anførselstegn rundt en tekst med kolon."
            ))
    }

    static let indentedStart = YAMLProblem(
        en: (
            "The first line is indented, but lines further down are not.",
            "Let all keys that do not belong to another start at the beginning of the line."
        ),
        nb: (
            "Den første linjen er rykket inn, men linjer lenger ned er det ikke.",
            "La alle nøkler som ikke hører til en annen, begynne først på linjen."
        ))

    static func missingColon(_ text: String) -> YAMLProblem {
        YAMLProblem(
            en: (
                "«\(excerpt(text))» is no key with a value: there is no colon.",
                "Write «key: value», or indent the line if it continues the text above."
            ),
            nb: (
                "«\(excerpt(text))» er ikke en nøkkel med verdi: kolon mangler.",
                "Skriv «nøkkel: verdi», eller rykk linjen inn hvis den fortsetter teksten over."
            ))
    }

    static func missingSpace(after key: String) -> YAMLProblem {
        YAMLProblem(
            en: ("There is no space after the colon.", "Write «\(excerpt(key)): …» with a space."),
            nb: ("Det mangler et mellomrom etter kolon.", "Skriv «\(excerpt(key)): …» med mellomrom."))
    }

    static let missingSpaceAfterDash = YAMLProblem(
        en: ("There is no space after the dash.", "Write «- text» with a space."),
        nb: ("Det mangler et mellomrom etter streken.", "Skriv «- tekst» med mellomrom."))

    static let strayColon = YAMLProblem(
        en: (
            "A colon cannot stand right before a comma or a bracket.",
            "Write a value after the colon, or put quotation marks around a text with a colon."
        ),
        nb: (
            "Et kolon kan ikke stå rett foran et komma eller en klamme.",
            "Skriv en verdi etter kolon, eller sett anførselstegn rundt en tekst med kolon."
        ))

    static let emptyKey = YAMLProblem(
        en: ("There is no key before the colon.", "Write «key: value»."),
        nb: ("Det står ingen nøkkel foran kolon.", "Skriv «nøkkel: verdi»."))

    static let keyIsNoText = YAMLProblem(
        en: (
            "A key must be a text, not a list or a group.",
            "Write «key: value»; put quotation marks around a text that begins with «[» or «{»."
        ),
        nb: (
            "En nøkkel må være en tekst, ikke en liste eller en gruppe.",
            "Skriv «nøkkel: verdi»; sett anførselstegn rundt en tekst som begynner med «[» eller «{»."
        ))

    static let keyTooLong = YAMLProblem(
        en: (
            "A key must stand on one line and be shorter than 1024 characters.",
            "Use a short key; put quotation marks around a text with a colon."
        ),
        nb: (
            "En nøkkel må stå på én linje og være kortere enn 1024 tegn.",
            "Bruk en kort nøkkel; sett anførselstegn rundt en tekst med kolon."
        ))

    static let listOnKeyLine = YAMLProblem(
        en: (
            "A list cannot begin on the same line as its key.",
            "Put each «- » on a line of its own below the key; put quotation marks around a text that begins with «-»."
        ),
        nb: (
            "En liste kan ikke begynne på samme linje som nøkkelen.",
            "Sett hver «- » på ei egen linje under nøkkelen, og anførselstegn rundt en tekst som begynner med «-»."
        ))

    static let itemAmongKeys = YAMLProblem(
        en: (
            "A list item stands among keys.",
            "Put list items below an empty key; put quotation marks around a text that begins with «-»."
        ),
        nb: (
            "Et listepunkt står mellom nøkler.",
            "Sett listepunkter under en nøkkel uten verdi, og anførselstegn rundt en tekst som begynner med «-»."
        ))

    static let keyAmongItems = YAMLProblem(
        en: ("A key stands among list items.", "Begin the line with «- », or move it out to where its group starts."),
        nb: ("En nøkkel står mellom listepunkter.", "Begynn linjen med «- », eller flytt den ut dit gruppa begynner."))

    static func unclosedBracket(_ open: String, _ close: String) -> YAMLProblem {
        YAMLProblem(
            en: (
                "The bracket «\(open)» here is never closed.",
                "Write «\(close)» at the end; put quotation marks around a text that begins with «\(open)»."
            ),
            nb: (
                "Klammen «\(open)» her blir aldri lukket.",
                "Skriv «\(close)» til slutt; sett anførselstegn rundt en tekst som begynner med «\(open)»."
            ))
    }

    static let textAfterBracket = YAMLProblem(
        en: (
            "The text goes on after the closing bracket.",
            "If the brackets belong to the text, put quotation marks around all of it."
        ),
        nb: (
            "Teksten fortsetter etter klammen som lukker den.",
            "Hører klammene til teksten, så sett anførselstegn rundt alt sammen."
        ))

    static let missingComma = YAMLProblem(
        en: ("A comma is missing here between two values in brackets.", "Write a comma before this value."),
        nb: ("Her mangler et komma mellom to verdier i klammer.", "Skriv et komma foran denne verdien."))

    static let emptyPlace = YAMLProblem(
        en: ("There is no value before this sign.", "Remove the sign, or write the value that is missing."),
        nb: ("Det står ingen verdi foran dette tegnet.", "Ta bort tegnet, eller skriv verdien som mangler."))

    static func wrongBracket(open: String, close: String) -> YAMLProblem {
        YAMLProblem(
            en: ("This bracket does not match the opening «\(open)».", "Write «\(close)» instead."),
            nb: ("Denne klammen passer ikke til «\(open)» foran.", "Skriv «\(close)» i stedet."))
    }

    static let dashInBrackets = YAMLProblem(
        en: (
            "A list in brackets has commas, not dashes.",
            "Remove the dash, or remove the brackets and put each «- » on a line of its own."
        ),
        nb: (
            "En liste i klammer har komma, ikke strek.",
            "Ta bort streken, eller ta bort klammene og sett hver «- » på ei egen linje."
        ))
}
