/// The catalogue, continued: the register's vocabulary as a table.
extension FindingCode {
    var tableEntry: CatalogueEntry {
        CatalogueEntry(
            .error,
            title: FindingText(en: "Table cannot be read", nb: "Tabellen kan ikke leses"),
            rule: FindingText(
                en: "A table of concepts is read back as a whole or not at all: UTF-8, a heading for each column, and a row with "
                    + "an id for each concept.",
                nb: "En tabell med begreper leses inn hel eller ikke i det hele tatt: UTF-8, en overskrift for hver kolonne, og "
                    + "en rad med id for hvert begrep."))
    }
}
