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
        case .keyWithoutEffect:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Key without effect", nb: "Nøkkel uten virkning"),
                rule: FindingText(
                    en: "What a chapter is and where it stands is said in the original, and what was translated in the "
                        + "translation.",
                    nb: "Hva et kapittel er og hvor det står, sies i originalen, og hva som er oversatt, i oversettelsen."))
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
        case .keyWithoutEffect:
            FindingExample(
                wrong: FindingText(
                    en: "visit.md says «kind: example», and visit.nn.md «kind: method».",
                    nb: "I besok.md står det «slag: eksempel», og i besok.nn.md «slag: metode»."),
                right: FindingText(
                    en: "visit.md alone says what it is.", nb: "Bare besok.md sier hva den er."))
        default:
            FindingExample(
                wrong: FindingText(
                    en: "visit.md and visit.nb.md in a handbook in bokmål.",
                    nb: "besok.md og besok.nb.md i ei håndbok på bokmål."),
                right: FindingText(en: "visit.md and visit.nn.md.", nb: "besok.md og besok.nn.md."))
        }
    }
}
