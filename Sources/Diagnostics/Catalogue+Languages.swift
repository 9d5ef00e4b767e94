/// The catalogue's entries on translations.
extension FindingCode {
    var languageEntry: CatalogueEntry {
        switch self {
        case .translationWithoutOriginal:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Translation without an original", nb: "Oversettelse uten original"),
                rule: FindingText(
                    en: "«chapter.nn.md» is the translation into nynorsk of «chapter.md» in the same folder.",
                    nb: "«kapittel.nn.md» er oversettelsen til nynorsk av «kapittel.md» i samme mappe."))
        case .languageContradictsName:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Two languages for one file", nb: "To språk for én fil"),
                rule: FindingText(
                    en: "The language is said once: by the ending of the name, or by «lang:» in a file without one.",
                    nb: "Språket sies én gang: med endelsen på navnet, eller med «språk:» i en fil uten."))
        case .translationOutdated:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Translation older than the original", nb: "Oversettelsen er eldre enn originalen"),
                rule: FindingText(
                    en: "«translated-from:» holds the fingerprint of the original's title, summary and text; when they "
                        + "change, readers of the translation are told. Write «unknown», and this finding tells the value.",
                    nb: "«oversatt-fra:» har fingeravtrykket av tittelen, ingressen og teksten i originalen; når de "
                        + "endres, får leserne av oversettelsen vite det. Skriv «ukjent», så sier dette funnet verdien."))
        default:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Two versions in one language", nb: "To utgaver på samme språk"),
                rule: FindingText(
                    en: "A chapter has one version in each language, the original included.",
                    nb: "Et kapittel har én utgave på hvert språk, originalen medregnet."))
        }
    }

    var languageExample: FindingExample {
        switch self {
        case .translationWithoutOriginal:
            FindingExample(
                wrong: FindingText(
                    en: "study-visit.md and studyvisit.nn.md.", nb: "studiebesok.md og studiebesøk.nn.md."),
                right: FindingText(
                    en: "study-visit.md and study-visit.nn.md.", nb: "studiebesok.md og studiebesok.nn.md."))
        case .languageContradictsName:
            FindingExample(
                wrong: FindingText(
                    en: "The file is called visit.nn.md, and in it:\n\nlang: sv",
                    nb: "Filen heter besok.nn.md, og i den står det:\n\nspråk: sv"),
                right: FindingText(en: "visit.sv.md", nb: "besok.sv.md"))
        case .translationOutdated:
            FindingExample(
                wrong: FindingText(en: "translated-from: unknown", nb: "oversatt-fra: ukjent"),
                right: FindingText(en: "translated-from: 3f2a9c01", nb: "oversatt-fra: 3f2a9c01"))
        default:
            FindingExample(
                wrong: FindingText(
                    en: "visit.md and visit.nb.md in a handbook in bokmål.",
                    nb: "besok.md og besok.nb.md i ei håndbok på bokmål."),
                right: FindingText(en: "visit.md and visit.nn.md.", nb: "besok.md og besok.nn.md."))
        }
    }
}
