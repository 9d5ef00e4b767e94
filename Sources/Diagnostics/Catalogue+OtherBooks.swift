/// The catalogue, continued: references into other handbooks.
extension FindingCode {
    var otherBookEntry: CatalogueEntry {
        CatalogueEntry(
            .error,
            title: FindingText(en: "Unknown in another handbook", nb: "Ukjent i en annen håndbok"),
            rule: FindingText(
                en: "A reference into another handbook leads to something that the file it has published tells of, so that the "
                    + "link holds.",
                nb: "En henvisning til en annen håndbok fører til noe som står i filen den har lagt ut, så lenken holder."))
    }

    var otherBookExample: FindingExample {
        FindingExample(
            wrong: FindingText(
                en: "See [deviations](bok:hse/devation).", nb: "Se [avvik](bok:hms/avik)."),
            right: FindingText(
                en: "See [deviations](bok:hse/deviation).\n\nbooks:   # in register.yml\n"
                    + "  hse: {title: HSE handbook, file: others/hse.json, address: https://hse.example.org/}",
                nb: "Se [avvik](bok:hms/avvik).\n\nbøker:   # i register.yml\n"
                    + "  hms: {tittel: HMS-håndboka, fil: andre/hms.json, adresse: https://hms.example.no/}"))
    }
}
