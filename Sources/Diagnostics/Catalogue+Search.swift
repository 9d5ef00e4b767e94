/// The catalogue, continued: what search is told.
extension FindingCode {
    var searchEntry: CatalogueEntry {
        CatalogueEntry(
            .error,
            title: FindingText(en: "Parts that do not make up the term", nb: "Ledd som ikke gir termen"),
            rule: FindingText(
                en: "«parts» says which words a compound is made of, for search. Put together, with «s» or «e» between or "
                    + "nothing, they are the concept's term.",
                nb: "«del» sier hvilke ord et sammensatt ord består av, for søket. Satt sammen, med «s» eller «e» mellom eller "
                    + "ingenting, er de begrepets term."))
    }
}
