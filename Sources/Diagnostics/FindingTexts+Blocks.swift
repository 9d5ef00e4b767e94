/// What may not stand in a block.
public enum NotInABlock: Sendable {
    case block(String), heading, footnote, linkByName, link, image, otherThanText

    fileprivate var message: FindingText {
        switch self {
        case .block(let name):
            FindingText(
                en: "The block «\(name)» stands inside another block.", nb: "Blokken «\(name)» står inne i en annen blokk.")
        case .heading: FindingText(en: "A heading stands inside a block.", nb: "En overskrift står inne i en blokk.")
        case .footnote: FindingText(en: "A footnote stands inside a block.", nb: "En fotnote står inne i en blokk.")
        case .linkByName:
            FindingText(
                en: "A link by name stands inside a block, where names from outside mean nothing.",
                nb: "En lenke ved navn står inne i en blokk, der navn utenfra ikke gjelder.")
        case .link: FindingText(en: "A link stands inside a drawing.", nb: "En lenke står inne i en tegning.")
        case .image: FindingText(en: "An image stands inside a drawing.", nb: "Et bilde står inne i en tegning.")
        case .otherThanText: FindingText(en: "A drawing holds text alone.", nb: "En tegning har bare tekst i seg.")
        }
    }

    fileprivate var advice: FindingText {
        switch self {
        case .block: FindingText(en: "Put it after the other one.", nb: "Sett den etter den andre.")
        case .heading:
            FindingText(
                en: "Put the heading before the block, or make it **bold**.",
                nb: "Sett overskriften før blokken, eller gjør den **fet**.")
        case .footnote:
            FindingText(en: "Write what it says in the text itself.", nb: "Skriv det den sier, i selve teksten.")
        case .linkByName: FindingText(en: "Write «[text](address)».", nb: "Skriv «[tekst](adresse)».")
        case .link, .image, .otherThanText:
            FindingText(en: "Put it in the text before or after.", nb: "Sett det i teksten før eller etter.")
        }
    }
}

/// What is said about blocks: `refleksjon`, `spørsmål`, `ark`, `søyler`, `video`, `diagram`.
extension Finding {
    public static func unclosedBlock(_ name: String, at place: SourcePlace) -> Finding {
        Finding(
            .blockIncomplete, at: place,
            FindingText(
                en: "The block «\(name)» is never closed; it takes in all that follows.",
                nb: "Blokken «\(name)» blir aldri lukket; den tar med seg alt som følger."),
            advice: FindingText(
                en: "Write «```» on a line of its own where the block ends.",
                nb: "Skriv «```» på en egen linje der blokken slutter."))
    }

    public static func emptyBlock(_ name: String, at place: SourcePlace) -> Finding {
        Finding(
            .blockIncomplete, at: place,
            FindingText(en: "The block «\(name)» is empty.", nb: "Blokken «\(name)» er tom."),
            advice: FindingText(
                en: "Write what belongs in it, or remove it.", nb: "Skriv det som hører hjemme i den, eller fjern den."))
    }

    public static func missingQuestion(at place: SourcePlace) -> Finding {
        Finding(
            .blockIncomplete, at: place,
            FindingText(en: "The block does not begin with a question.", nb: "Blokken begynner ikke med et spørsmål."),
            advice: FindingText(
                en: "Write the question as the first paragraph, then a blank line and the answer.",
                nb: "Skriv spørsmålet som første avsnitt, så en tom linje og svaret."))
    }

    public static func missingAnswer(at place: SourcePlace) -> Finding {
        Finding(
            .blockIncomplete, at: place,
            FindingText(en: "The question has no answer.", nb: "Spørsmålet har ikke noe svar."),
            advice: FindingText(
                en: "Write the answer after a blank line. A question without one can be a «reflection».",
                nb: "Skriv svaret etter en tom linje. Et spørsmål uten svar kan være en «refleksjon»."))
    }

    public static func noRows(in block: String, at place: SourcePlace) -> Finding {
        Finding(
            .blockIncomplete, at: place,
            FindingText(en: "The table in «\(block)» has no rows.", nb: "Tabellen i «\(block)» har ingen rader."),
            advice: FindingText(
                en: "Write at least one row below the line of dashes.", nb: "Skriv minst én rad under linjen med streker."))
    }

    public static func emptyItem(at place: SourcePlace) -> Finding {
        Finding(
            .blockIncomplete, at: place,
            FindingText(en: "An item of the diagram has no title.", nb: "Et punkt i diagrammet har ingen tittel."),
            advice: FindingText(en: "Write «- Title: explanation».", nb: "Skriv «- Tittel: forklaring»."))
    }

    // MARK: Tables and lists

    public static func tableExpected(in block: String, at place: SourcePlace) -> Finding {
        Finding(
            .blockWithoutTable, at: place,
            FindingText(en: "«\(block)» holds a table, and this is none.", nb: "«\(block)» har en tabell, og dette er ingen."),
            advice: FindingText(
                en: "Write a header «| One | Two |», below it «|---|---|» with as many columns, then the rows.",
                nb: "Skriv en hodelinje «| En | To |», under den «|---|---|» med like mange kolonner, og så radene."))
    }

    public static func moreThanATable(in block: String, at place: SourcePlace) -> Finding {
        Finding(
            .blockWithoutTable, at: place,
            FindingText(
                en: "«\(block)» holds one table and nothing after it.", nb: "«\(block)» har én tabell og ingenting etter den."),
            advice: FindingText(en: "Put the rest below the block.", nb: "Sett resten under blokken."))
    }

    public static func chartColumns(_ count: Int, at place: SourcePlace) -> Finding {
        Finding(
            .blockWithoutTable, at: place,
            FindingText(
                en: "Bars need a column of labels and one to four columns of numbers; this table has \(count) in all.",
                nb: "Søyler trenger en kolonne med navn og én til fire kolonner med tall; denne tabellen har \(count) i alt."),
            advice: count < 2
                ? FindingText(en: "Add a column with numbers.", nb: "Legg til en kolonne med tall.")
                : FindingText(en: "Divide it into several charts.", nb: "Del den i flere diagrammer."))
    }

    public static func listExpected(in block: String, at place: SourcePlace) -> Finding {
        Finding(
            .blockWithoutTable, at: place,
            FindingText(en: "«\(block)» holds a list, and this is none.", nb: "«\(block)» har en liste, og dette er ingen."),
            advice: FindingText(
                en: "Write «- Title: explanation» lines, or one line «facet: ID».",
                nb: "Skriv linjer med «- Tittel: forklaring», eller én linje «fasett: ID»."))
    }

    public static func drawnTwice(at place: SourcePlace) -> Finding {
        Finding(
            .blockWithoutTable, at: place,
            FindingText(
                en: "The diagram is already drawn from the handbook's own; this is left over.",
                nb: "Diagrammet tegnes allerede etter håndbokas egen; dette blir til overs."),
            advice: FindingText(en: "Keep one of the two.", nb: "Behold én av de to."))
    }

    public static func notANumber(_ text: String, at place: SourcePlace) -> Finding {
        Finding(
            .notANumber, at: place,
            text.isEmpty
                ? FindingText(en: "A number is missing in this row.", nb: "Det mangler et tall i denne raden.")
                : FindingText(en: "«\(text)» is not a number.", nb: "«\(text)» er ikke et tall."),
            advice: FindingText(en: "Write it like 1200, 1 200, 4.5 or 12 %.", nb: "Skriv det som 1200, 1 200, 4,5 eller 12 %."))
    }

    // MARK: Names

    public static func notInABlock(_ what: NotInABlock, at place: SourcePlace) -> Finding {
        Finding(.notInABlock, at: place, what.message, advice: what.advice)
    }

    public static func diagramForm(_ form: String?, nearest: String?, at place: SourcePlace) -> Finding {
        Finding(
            .unknownDiagram, at: place,
            form.map { FindingText(en: "«\($0)» is no form of diagram.", nb: "«\($0)» er ingen form for diagram.") }
                ?? FindingText(en: "The diagram does not say its form.", nb: "Diagrammet sier ikke hvilken form det har."),
            advice: nearest.map { .didYouMean($0) }
                ?? FindingText(
                    en: "Write «diagram» and one of staircase, wheel, process, matrix, tree.",
                    nb: "Skriv «diagram» og en av trapp, hjul, prosess, matrise, tre."))
    }

    public static func misspeltBlock(_ word: String, meant: String, at place: SourcePlace) -> Finding {
        Finding(
            .misspeltBlock, at: place,
            FindingText(
                en: "«\(word)» is no block Stikkord knows, and is shown as code.",
                nb: "«\(word)» er ingen blokk Stikkord kjenner, og vises som kode."),
            advice: .didYouMean(meant))
    }

    public static func wordsAfterBlock(_ word: String, name: String, at place: SourcePlace) -> Finding {
        Finding(
            .wordsAfterBlock, at: place,
            FindingText(en: "«\(word)» after «\(name)» is not read.", nb: "«\(word)» etter «\(name)» blir ikke lest."),
            advice: FindingText(
                en: "Put what it says inside the block, or remove it.", nb: "Sett det inn i blokken, eller fjern det."))
    }

    // MARK: Videos

    public static func videoLacks(_ key: FindingText, at place: SourcePlace) -> Finding {
        Finding(
            .videoIncomplete, at: place,
            FindingText(en: "The video lacks «\(key.english)».", nb: "Videoen mangler «\(key.bokmaal)»."),
            advice: FindingText(
                en: "Write a line «\(key.english): …».", nb: "Skriv en linje «\(key.bokmaal): …»."))
    }

    public static func notAVideo(_ address: String, at place: SourcePlace) -> Finding {
        Finding(
            .videoIncomplete, at: place,
            FindingText(en: "«\(address)» is not the address of a video.", nb: "«\(address)» er ikke adressen til en video."),
            advice: FindingText(
                en: "Write an address that begins with https://, or the name of an .mp4 or .webm file beside the chapter.",
                nb:
                    "Skriv en adresse som begynner med https://, eller navnet på en .mp4- eller .webm-fil ved siden av kapittelet."
            ))
    }
}
