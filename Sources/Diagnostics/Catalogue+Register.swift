/// The catalogue, continued: the register.
extension FindingCode {
    var registerEntry: CatalogueEntry {
        switch self {
        case .textAfterMark:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Text after a mark", nb: "Tekst etter et merke"),
                rule: FindingText(
                    en: "A line that begins with a comment is a comment to its end: to Markdown, what follows is HTML.",
                    nb: "En linje som begynner med en kommentar, er en kommentar helt ut: for Markdown er det som følger, HTML."))
        case .dashesInMark:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Two hyphens in a mark", nb: "To bindestreker i et merke"),
                rule: FindingText(
                    en:
                        "A comment ends at «-->» and holds no «--» before it; in a paragraph Markdown shows one that does as text.",
                    nb:
                        "En kommentar slutter med «-->» og har ingen «--» før det; har den det, viser Markdown den som tekst i et avsnitt."
                ))
        default:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Malformed mark", nb: "Merke som ikke kan leses"),
                rule: FindingText(
                    en: "A mark is written «<!-- stikk: deviation; main: archive > keeping -->» or «[words](stikk:id)»: at most "
                        + "three levels, «;» between entries, and before a colon a role or type or nothing.",
                    nb: "Et merke skrives «<!-- stikk: avvik; hoved: arkiv > bevaring -->» eller «[ord](stikk:id)»: høyst tre "
                        + "nivåer, «;» mellom oppslag, og foran et kolon en rolle eller type eller ingenting."))
        }
    }
}
