extension InterfaceText {
    /// The words of the registers; nil for all others.
    var registerWording: Wording? {
        switch self {
        case .keywordRegister:
            Wording("Stikkordsregister", "Stikkordregister", "Stikordsregister", "Sakregister", "Index")
        case .nameRegister:
            Wording("Navneregister", "Namneregister", "Navneregister", "Namnregister", "Index of names")
        case .placeRegister:
            Wording("Stedsregister", "Stadregister", "Stedregister", "Ortregister", "Index of places")
        case .lawRegister:
            Wording("Lovregister", "Lovregister", "Lovregister", "Lagregister", "Index of laws")
        case .subjectRegister:
            Wording("Emneregister", "Emneregister", "Emneregister", "Ämnesregister", "Subjects")
        case .registerLead:
            Wording(
                "Stedet der et ord er forklart, står først og med fet skrift.",
                "Staden der eit ord er forklart, står først og med feit skrift.",
                "Stedet, hvor et ord er forklaret, står først og med fed skrift.",
                "Stället där ett ord förklaras står först och med fet stil.",
                "The place where a word is explained comes first and in bold.")
        case .subjectsLead:
            Wording(
                "De samme ordene, ordnet etter hva de handler om.", "Dei same orda, ordna etter kva dei handlar om.",
                "De samme ord, ordnet efter hvad de handler om.", "Samma ord, ordnade efter vad de handlar om.",
                "The same words, arranged by what they are about.")
        case .otherRegisters:
            Wording("Andre registre", "Andre register", "Andre registre", "Andra register", "Other indexes")
        case .letters:
            Wording("Bokstaver", "Bokstavar", "Bogstaver", "Bokstäver", "Letters")
        case .entryOne:
            Wording("oppslag", "oppslag", "opslag", "uppslag", "entry")
        case .entryOther:
            Wording("oppslag", "oppslag", "opslag", "uppslag", "entries")
        case .noEntries:
            Wording("Ingen oppslag", "Ingen oppslag", "Ingen opslag", "Inga uppslag", "No entries")
        case .filterRegister:
            Wording("Finn i registeret", "Finn i registeret", "Find i registret", "Hitta i registret", "Find in the index")
        case .wholeRegister:
            Wording("Alt på én side", "Alt på éi side", "Alt på én side", "Allt på en sida", "All on one page")
        case .mainPlace:
            Wording("hovedomtale", "hovudomtale", "hovedomtale", "huvudställe", "main place")
        case .see:
            Wording("se", "sjå", "se", "se", "see")
        case .seeAlso:
            Wording("se også", "sjå òg", "se også", "se även", "see also")
        case .typeTable:
            Wording("tabell", "tabell", "tabel", "tabell", "table")
        case .typeFigure:
            Wording("figur", "figur", "figur", "figur", "figure")
        case .typeForm:
            Wording("skjema", "skjema", "skema", "formulär", "form")
        case .typeTemplate:
            Wording("mal", "mal", "skabelon", "mall", "template")
        case .typeAttachment:
            Wording("vedlegg", "vedlegg", "bilag", "bilaga", "attachment")
        case .typeStatute:
            Wording("paragraf", "paragraf", "paragraf", "paragraf", "statute")
        case .definedThere:
            Wording("definisjon", "definisjon", "definition", "definition", "definition")
        case .registerAsData:
            Wording(
                "Registeret som data", "Registeret som data", "Registret som data", "Registret som data", "The index as data")
        case .morePlaces:
            Wording("steder til", "stader til", "steder til", "ställen till", "more places")
        case .moreChapters:
            Wording("kapitler til", "kapittel til", "kapitler til", "kapitel till", "more chapters")
        case .onlyMentioned:
            Wording("bare nevnt", "berre nemnt", "kun nævnt", "bara omnämnt", "only mentioned")
        case .withoutSubject:
            Wording("Uten emne", "Utan emne", "Uden emne", "Utan ämne", "Without a subject")
        case .sameSubjectInLos:
            Wording("Samme emne i Los", "Same emne i Los", "Samme emne i Los", "Samma ämne i Los", "The same subject in Los")
        case .noConceptsYet:
            Wording(
                "Ingen begreper ennå.", "Ingen omgrep enno.", "Ingen begreber endnu.", "Inga begrepp ännu.", "No concepts yet.")
        case .concept:
            Wording("Begrep", "Omgrep", "Begreb", "Begrepp", "Concept")
        case .alsoCalled:
            Wording("Også kalt", "Òg kalla", "Også kaldt", "Kallas även", "Also called")
        case .avoidedTerms:
            Wording("Ikke bruk", "Ikkje bruk", "Brug ikke", "Använd inte", "Do not use")
        case .explainedIn:
            Wording("Forklart i", "Forklart i", "Forklaret i", "Förklaras i", "Explained in")
        case .broader:
            Wording("Overordnet", "Overordna", "Overordnet", "Överordnat", "Broader")
        case .narrower:
            Wording("Underordnet", "Underordna", "Underordnet", "Underordnat", "Narrower")
        case .related:
            Wording("Se også", "Sjå òg", "Se også", "Se även", "See also")
        case .subjects:
            Wording("Emner", "Emne", "Emner", "Ämnen", "Subjects")
        case .inOtherLanguages:
            Wording("På andre språk", "På andre språk", "På andre sprog", "På andra språk", "In other languages")
        case .sameConcept:
            Wording("Samme begrep", "Same omgrep", "Samme begreb", "Samma begrepp", "The same concept")
        case .lineInRegister:
            Wording(
                "Se linjen i registeret", "Sjå linja i registeret", "Se linjen i registret", "Se raden i registret",
                "See the line in the index")
        case .moreAbout:
            Wording("Mer om", "Meir om", "Mere om", "Mer om", "More about")
        case .close:
            Wording("Lukk", "Lukk", "Luk", "Stäng", "Close")
        case .wordsInChapter:
            Wording("Ord i kapitlet", "Ord i kapitlet", "Ord i kapitlet", "Ord i kapitlet", "Words in this chapter")
        default: nil
        }
    }
}
