extension InterfaceText {
    /// All five wordings, so that no language can be forgotten: bokmål, nynorsk, Danish, Swedish, English.
    var wording: Wording {
        switch self {
        // Finding one's way
        case .skipToContent:
            Wording(
                "Hopp til innholdet", "Hopp til innhaldet", "Spring til indholdet", "Hoppa till innehållet", "Skip to content")
        case .mainMenu: Wording("Hovedmeny", "Hovudmeny", "Hovedmenu", "Huvudmeny", "Main menu")
        case .frontPage: Wording("Forside", "Framside", "Forside", "Startsida", "Front page")
        case .contents: Wording("Innhold", "Innhald", "Indhold", "Innehåll", "Contents")
        case .breadcrumb: Wording("Du er her", "Du er her", "Du er her", "Du är här", "You are here")
        case .chapters: Wording("Kapitler", "Kapittel", "Kapitler", "Kapitel", "Chapters")
        case .chaptersInPart:
            Wording(
                "Kapitler i denne delen", "Kapittel i denne delen", "Kapitler i denne del", "Kapitel i den här delen",
                "Chapters in this part")
        case .allChaptersInPart:
            Wording(
                "Alle kapitlene i denne delen", "Alle kapitla i denne delen", "Alle kapitler i denne del",
                "Alla kapitel i den här delen", "All chapters in this part")
        case .chapterCountOne: Wording("kapittel", "kapittel", "kapitel", "kapitel", "chapter")
        case .chapterCountOther: Wording("kapitler", "kapittel", "kapitler", "kapitel", "chapters")
        case .onThisPage: Wording("På denne siden", "På denne sida", "På denne side", "På den här sidan", "On this page")
        case .linkToSection:
            Wording("Lenke til avsnittet", "Lenkje til avsnittet", "Link til afsnittet", "Länk till avsnittet", "Link to section")
        case .previousAndNext:
            Wording("Forrige og neste", "Førre og neste", "Forrige og næste", "Föregående och nästa", "Previous and next")
        case .previous: Wording("Forrige", "Førre", "Forrige", "Föregående", "Previous")
        case .next: Wording("Neste", "Neste", "Næste", "Nästa", "Next")
        case .mentionedIn: Wording("Nevnt i", "Nemnd i", "Nævnt i", "Omnämns i", "Mentioned in")
        case .languages: Wording("Språk", "Språk", "Sprog", "Språk", "Languages")

        // About a chapter
        case .duration: Wording("Varighet", "Varigheit", "Varighed", "Tidsåtgång", "Duration")
        case .groupSize: Wording("Gruppestørrelse", "Gruppestorleik", "Gruppestørrelse", "Gruppstorlek", "Group size")
        case .materials: Wording("Utstyr", "Utstyr", "Materialer", "Material", "Materials")
        case .audience: Wording("Målgruppe", "Målgruppe", "Målgruppe", "Målgrupp", "Audience")
        case .requires: Wording("Forutsetter", "Føreset", "Forudsætter", "Förutsätter", "Requires")
        case .practises: Wording("Øver", "Øver", "Øver", "Övar", "Practises")
        case .buildsOn: Wording("Bygger på", "Byggjer på", "Bygger på", "Bygger på", "Builds on")
        case .usedWith:
            Wording("Brukes sammen med", "Blir brukt saman med", "Bruges sammen med", "Används tillsammans med", "Used with")
        case .requiredBy: Wording("Forutsettes av", "Er føresetnad for", "Forudsættes af", "Förutsätts av", "Required by")
        case .practisedIn: Wording("Øves i", "Blir øvd i", "Øves i", "Övas i", "Practised in")
        case .builtOnBy:
            Wording("Bygges videre på i", "Blir bygd vidare på i", "Bygges der videre på i", "Byggs vidare på i", "Built on in")
        case .purpose: Wording("Formål", "Føremål", "Formål", "Syfte", "Purpose")
        case .date: Wording("Dato", "Dato", "Dato", "Datum", "Date")
        case .place: Wording("Sted", "Stad", "Sted", "Plats", "Place")
        case .contacts: Wording("Kontakt", "Kontakt", "Kontakt", "Kontakt", "Contact")
        case .attachments: Wording("Vedlegg", "Vedlegg", "Bilag", "Bilagor", "Attachments")
        case .sources: Wording("Kilder", "Kjelder", "Kilder", "Källor", "Sources")
        case .keywords: Wording("Stikkord", "Stikkord", "Stikord", "Nyckelord", "Keywords")
        case .owner: Wording("Ansvarlig", "Ansvarleg", "Ansvarlig", "Ansvarig", "Owner")
        case .updated: Wording("Oppdatert", "Oppdatert", "Opdateret", "Uppdaterad", "Updated")
        case .reviewed: Wording("Gjennomgått", "Gjennomgått", "Gennemgået", "Granskad", "Reviewed")
        case .draftNotice:
            Wording(
                "Utkast: Dette kapitlet er ikke ferdig.", "Utkast: Dette kapitlet er ikkje ferdig.",
                "Udkast: Dette kapitel er ikke færdigt.", "Utkast: Det här kapitlet är inte färdigt.",
                "Draft: This chapter is not finished.")
        case .translationOutdated:
            Wording(
                "Denne oversettelsen er eldre enn originalen, som er endret siden.",
                "Denne omsetjinga er eldre enn originalen, som er endra etterpå.",
                "Denne oversættelse er ældre end originalen, som er ændret siden.",
                "Den här översättningen är äldre än originalet, som har ändrats sedan dess.",
                "This translation is older than the original, which has changed since.")
        case .readOriginal:
            Wording("Les originalen", "Les originalen", "Læs originalen", "Läs originalet", "Read the original")

        // In the text
        case .alertNote: Wording("Merk", "Merk", "Bemærk", "Observera", "Note")
        case .alertTip: Wording("Tips", "Tips", "Tip", "Tips", "Tip")
        case .alertImportant: Wording("Viktig", "Viktig", "Vigtigt", "Viktigt", "Important")
        case .alertWarning: Wording("Advarsel", "Åtvaring", "Advarsel", "Varning", "Warning")
        case .alertCaution: Wording("Vær forsiktig", "Ver varsam", "Vær forsigtig", "Var försiktig", "Caution")
        case .footnotes: Wording("Fotnoter", "Fotnotar", "Fodnoter", "Fotnoter", "Footnotes")
        case .footnote: Wording("Fotnote", "Fotnote", "Fodnote", "Fotnot", "Footnote")
        case .backToText:
            Wording(
                "Tilbake til teksten", "Tilbake til teksten", "Tilbage til teksten", "Tillbaka till texten", "Back to the text")
        case .tableLabel: Wording("Tabell", "Tabell", "Tabel", "Tabell", "Table")
        case .codeLabel: Wording("Kode", "Kode", "Kode", "Kod", "Code")
        case .remoteImage:
            Wording(
                "Bilde på et annet nettsted", "Bilete på ein annan nettstad", "Billede på et andet websted",
                "Bild på en annan webbplats", "Image on another website")
        case .missingImage:
            Wording("Bildet mangler", "Biletet manglar", "Billedet mangler", "Bilden saknas", "The image is missing")

        // Kinds, facets, paths and matrices
        case .overviews: Wording("Oversikter", "Oversyn", "Oversigter", "Översikter", "Overviews")
        case .overviewsLead:
            Wording(
                "Andre innganger til de samme kapitlene.", "Andre inngangar til dei same kapitla.",
                "Andre indgange til de samme kapitler.", "Andra ingångar till samma kapitel.",
                "Other ways into the same chapters.")
        case .kind: Wording("Slag", "Slag", "Slags", "Slag", "Kind")
        case .kinds: Wording("Etter slag", "Etter slag", "Efter slags", "Efter slag", "By kind")
        case .facets:
            Wording(
                "Etter emne og trinn", "Etter emne og steg", "Efter emne og trin", "Efter ämne och steg", "By subject and step")
        case .matrices: Wording("Matriser", "Matriser", "Matricer", "Matriser", "Matrices")
        case .paths: Wording("Veier", "Vegar", "Veje", "Vägar", "Paths")
        case .pathsLead:
            Wording(
                "Hver vei går gjennom noen av kapitlene, i en rekkefølge som passer til et formål.",
                "Kvar veg går gjennom nokre av kapitla, i ei rekkjefølgje som passar til eit føremål.",
                "Hver vej går gennem nogle af kapitlerne i en rækkefølge, der passer til et formål.",
                "Varje väg går genom några av kapitlen, i en ordning som passar ett syfte.",
                "Each path leads through some of the chapters, in an order that suits a purpose.")
        case .pathsThroughChapter:
            Wording(
                "Veier gjennom dette kapitlet", "Vegar gjennom dette kapitlet", "Veje gennem dette kapitel",
                "Vägar genom det här kapitlet", "Paths through this chapter")
        case .path: Wording("Vei", "Veg", "Vej", "Väg", "Path")
        case .pathOf: Wording("av", "av", "af", "av", "of")
        case .startHere: Wording("Begynn her", "Byrj her", "Begynd her", "Börja här", "Start here")
        case .noChaptersYet:
            Wording(
                "Ingen kapitler ennå.", "Ingen kapittel enno.", "Ingen kapitler endnu.", "Inga kapitel ännu.",
                "No chapters yet.")
        case .emptyCell: Wording("Tomt", "Tomt", "Tomt", "Tomt", "Empty")
        case .source: Wording("Kilde", "Kjelde", "Kilde", "Källa", "Source")

        // In pictures
        case .pictureStaircase:
            Wording(
                "Trapp, nedenfra og opp", "Trapp, nedanfrå og opp", "Trappe, nedefra og op", "Trappa, nedifrån och upp",
                "Staircase, from the bottom up")
        case .pictureWheel: Wording("Hjul", "Hjul", "Hjul", "Hjul", "Wheel")
        case .pictureProcess: Wording("Prosess", "Prosess", "Proces", "Process", "Process")
        case .pictureAsList: Wording("Vis som liste", "Vis som liste", "Vis som liste", "Visa som lista", "Show as a list")
        case .youAreHere: Wording("Du er her", "Du er her", "Du er her", "Du är här", "You are here")

        // In blocks
        case .reflection: Wording("Til refleksjon", "Til refleksjon", "Til refleksion", "Att fundera på", "To think over")
        case .question: Wording("Spørsmål", "Spørsmål", "Spørgsmål", "Fråga", "Question")
        case .worksheet: Wording("Arbeidsark", "Arbeidsark", "Arbejdsark", "Arbetsblad", "Worksheet")
        case .chart: Wording("Søylediagram", "Søylediagram", "Søjlediagram", "Stapeldiagram", "Bar chart")
        case .diagram: Wording("Figur", "Figur", "Figur", "Figur", "Diagram")
        case .watchVideoOn:
            Wording("Se videoen på", "Sjå videoen på", "Se videoen på", "Se videon på", "Watch the video on")
        case .opensAnotherSite:
            Wording(
                "åpner et annet nettsted", "opnar ein annan nettstad", "åbner et andet websted", "öppnar en annan webbplats",
                "opens another website")
        case .videoTranscript:
            Wording("Videoen som tekst", "Videoen som tekst", "Videoen som tekst", "Videon som text", "The video as text")

        // Pages that are not chapters, and the foot of every page
        case .pageNotFound:
            Wording("Fant ikke siden", "Fann ikkje sida", "Siden blev ikke fundet", "Sidan hittades inte", "Page not found")
        case .pageNotFoundHelp:
            Wording(
                "Siden kan være flyttet eller slettet. Let gjerne videre fra innholdet.",
                "Sida kan vere flytta eller sletta. Leit gjerne vidare frå innhaldet.",
                "Siden kan være flyttet eller slettet. Led eventuelt videre fra indholdet.",
                "Sidan kan ha flyttats eller tagits bort. Leta gärna vidare från innehållet.",
                "The page may have been moved or deleted. You can look for it in the contents.")
        case .pageHasMoved:
            Wording("Siden er flyttet", "Sida er flytta", "Siden er flyttet", "Sidan har flyttats", "This page has moved")
        case .publishedBy: Wording("Utgitt av", "Gitt ut av", "Udgivet af", "Utgiven av", "Published by")
        case .accessibilityStatement:
            Wording(
                "Tilgjengelighetserklæring", "Tilgjengelegheitserklæring", "Tilgængelighedserklæring",
                "Tillgänglighetsredogörelse", "Accessibility statement")

        // Sources
        case .and: Wording("og", "og", "og", "och", "and")
        case .andOthers: Wording("mfl.", "mfl.", "m.fl.", "m.fl.", "et al.")
        case .noDate: Wording("u.å.", "u.å.", "u.å.", "u.å.", "n.d.")
        case .circa: Wording("ca.", "ca.", "ca.", "ca.", "ca.")
        case .editor: Wording("Red.", "Red.", "Red.", "Red.", "Ed.")
        case .editors: Wording("Red.", "Red.", "Red.", "Red.", "Eds.")
        case .inWork: Wording("I", "I", "I", "I", "In")
        case .pages: Wording("s.", "s.", "s.", "s.", "pp.")
        case .volume: Wording("bd.", "bd.", "bd.", "band", "Vol.")
        case .edition: Wording("utg.", "utg.", "udg.", "uppl.", "ed.")
        case .retrieved: Wording("Hentet", "Henta", "Hentet", "Hämtad", "Retrieved")
        case .retrievedFrom: Wording("fra", "frå", "fra", "från", "from")
        case .usedIn: Wording("Brukt i", "Brukt i", "Brugt i", "Används i", "Used in")

        // The register has its own list; a word missing there is told by the tests.
        case .keywordRegister, .nameRegister, .placeRegister, .lawRegister, .subjectRegister, .registerLead,
            .subjectsLead, .otherRegisters, .letters, .entryOne, .entryOther, .noEntries, .filterRegister,
            .wholeRegister, .mainPlace, .see, .seeAlso, .typeTable, .typeFigure, .typeForm, .typeTemplate,
            .typeAttachment, .typeStatute, .definedThere, .onlyMentioned, .morePlaces, .moreChapters, .registerAsData,
            .withoutSubject, .sameSubjectInLos,
            .noConceptsYet, .concept, .alsoCalled, .avoidedTerms, .explainedIn, .broader, .narrower, .related,
            .subjects, .inOtherLanguages, .sameConcept, .lineInRegister, .moreAbout, .close,
            .wordsInChapter:
            registerWording ?? Wording(rawValue, rawValue, rawValue, rawValue, rawValue)

        // And so has the search.
        case .search, .searchHandbook, .searchFailed, .hitOne, .hitOther, .noHits, .allHits, .pageStart,
            .didYouMean, .recentSearches, .remove, .clearRecent, .marked, .removeMarks, .searchWithFilters, .filters,
            .moreHits, .partialHits, .searchAdvice, .lookUpUnder, .searchNeedsScript, .otherWaysIn, .searchHelp,
            .searchHelpForms, .searchHelpPhrase, .searchHelpMinus, .searchHelpShortcut:
            searchWording ?? Wording(rawValue, rawValue, rawValue, rawValue, rawValue)

        // Controls drawn by the theme's script
        case .colours: Wording("Farger", "Fargar", "Farver", "Färger", "Colours")
        case .coloursSystem: Wording("Auto", "Auto", "Auto", "Auto", "Auto")
        case .coloursLight: Wording("Lyse", "Lyse", "Lyse", "Ljusa", "Light")
        case .coloursDark: Wording("Mørke", "Mørke", "Mørke", "Mörka", "Dark")
        case .reset: Wording("Nullstill", "Nullstill", "Nulstil", "Återställ", "Reset")
        }
    }
}

/// One interface text in every language.
struct Wording {
    let bokmaal, nynorsk, danish, swedish, english: String

    init(_ bokmaal: String, _ nynorsk: String, _ danish: String, _ swedish: String, _ english: String) {
        self.bokmaal = bokmaal
        self.nynorsk = nynorsk
        self.danish = danish
        self.swedish = swedish
        self.english = english
    }
}
