/// What can be wrong with a table of the register's vocabulary. Rows are counted as spreadsheets count them.
public enum TableProblem: Sendable {
    case notUTF8, utf16
    case noRows, noIDColumn
    case quoteNotClosed, textAfterQuote
    case unknownColumn(String, nearest: String?)
    case columnTwice(String)
    case cellOutside(row: Int)
    case rowWithoutID(row: Int)
    case idTwice(String, row: Int)
    case seeAndMore(String, row: Int)
    case forbiddenCharacter(row: Int)
}

extension Finding {
    public static func tableUnreadable(_ problem: TableProblem, at place: SourcePlace) -> Finding {
        Finding(.tableUnreadable, at: place, problem.message, advice: problem.advice)
    }

    /// - Parameter place: in `register.yml`.
    public static func registerNotRewritable(at place: SourcePlace) -> Finding {
        Finding(
            .tableUnreadable, at: place,
            FindingText(
                en: "The concepts are written in a way that the table cannot be put back into.",
                nb: "Begrepene er skrevet på en måte som tabellen ikke lar seg føre tilbake til."),
            advice: FindingText(
                en: "Write each concept on lines of its own, and none of them in braces.",
                nb: "Skriv hvert begrep på egne linjer, og ingen av dem i krøllparenteser."))
    }
}

extension TableProblem {
    fileprivate var message: FindingText {
        switch self {
        case .notUTF8: FindingText(en: "The table is not stored as UTF-8.", nb: "Tabellen er ikke lagret som UTF-8.")
        case .utf16:
            FindingText(en: "The table is stored as UTF-16, not as UTF-8.", nb: "Tabellen er lagret som UTF-16, ikke som UTF-8.")
        case .noRows: FindingText(en: "The table has no rows.", nb: "Tabellen har ingen rader.")
        case .noIDColumn: FindingText(en: "The table has no column «id».", nb: "Tabellen har ingen kolonne «id».")
        case .quoteNotClosed:
            FindingText(
                en: "A cell begins with a quotation mark that never ends.",
                nb: "En celle begynner med et anførselstegn som aldri tar slutt.")
        case .textAfterQuote:
            FindingText(
                en: "There is text after the quotation mark that ends the cell.",
                nb: "Det står tekst etter anførselstegnet som avslutter cellen.")
        case .unknownColumn(let name, _):
            FindingText(en: "No column is called «\(name)».", nb: "Ingen kolonne heter «\(name)».")
        case .columnTwice(let name):
            FindingText(en: "The column «\(name)» is there twice.", nb: "Kolonnen «\(name)» er der to ganger.")
        case .cellOutside(let row):
            FindingText(
                en: "Row \(row) has text in a column without a heading.", nb: "Rad \(row) har tekst i en kolonne uten overskrift."
            )
        case .rowWithoutID(let row): FindingText(en: "Row \(row) has no id.", nb: "Rad \(row) har ingen id.")
        case .idTwice(let id, let row):
            FindingText(
                en: "Row \(row) has the id «\(id)», as a row above it.",
                nb: "Rad \(row) har id-en «\(id)», som en rad over den også har.")
        case .seeAndMore(let id, let row):
            FindingText(
                en: "Row \(row): «\(id)» only leads to another concept, and says more all the same.",
                nb: "Rad \(row): «\(id)» viser bare til et annet begrep, og sier likevel mer.")
        case .forbiddenCharacter(let row):
            FindingText(
                en: "Row \(row) has an invisible character that register.yml cannot hold.",
                nb: "Rad \(row) har et usynlig tegn som ikke kan stå i register.yml.")
        }
    }

    fileprivate var advice: FindingText {
        switch self {
        case .notUTF8, .utf16:
            FindingText(
                en: "In Excel, choose «Save as» and «CSV UTF-8».", nb: "I Excel: Velg «Lagre som» og «CSV UTF-8».")
        case .noRows:
            FindingText(
                en: "Write a table anew with --csv, and mend that.", nb: "Skriv ut en ny tabell med --csv, og rett i den.")
        case .noIDColumn:
            FindingText(
                en: "Let the first row hold the headings, with «id» among them.",
                nb: "La den første raden ha overskriftene, med «id» blant dem.")
        case .quoteNotClosed, .textAfterQuote:
            FindingText(
                en: "Put quotation marks around the whole cell, and write those inside it twice.",
                nb: "Sett anførselstegn rundt hele cellen, og skriv dem som er inni, to ganger.")
        case .unknownColumn(_, let nearest):
            nearest.map { .didYouMean($0) }
                ?? FindingText(
                    en: "Take the column out, or put its heading in parentheses, and it is not read.",
                    nb: "Ta bort kolonnen, eller sett overskriften i parentes, så blir den ikke lest.")
        case .columnTwice: FindingText(en: "Take one of them out.", nb: "Ta bort den ene.")
        case .cellOutside:
            FindingText(
                en: "Give the column a heading, or look for a separator too many.",
                nb: "Gi kolonnen en overskrift, eller se etter et skilletegn for mye.")
        case .rowWithoutID:
            FindingText(
                en: "Give the row an id of a–z, 0–9 and hyphens, or take it out.",
                nb: "Gi raden en id av a–z, 0–9 og bindestreker, eller ta den bort.")
        case .idTwice: FindingText(en: "Make one row of them.", nb: "Gjør dem til én rad.")
        case .seeAndMore:
            FindingText(
                en: "Empty the cell «see», or all others but id and term.",
                nb: "Tøm cellen «se», eller alle andre enn id og term.")
        case .forbiddenCharacter: FindingText(en: "Write the cell's text anew.", nb: "Skriv teksten i cellen på nytt.")
        }
    }
}
