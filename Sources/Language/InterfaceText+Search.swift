extension InterfaceText {
    /// The words of the search; nil for all others.
    var searchWording: Wording? { searchFieldWording ?? searchPageWording }

    /// The field, what opens under it, and marks on the page one comes to.
    private var searchFieldWording: Wording? {
        switch self {
        case .search: Wording("Søk", "Søk", "Søg", "Sök", "Search")
        case .searchHandbook:
            Wording("Søk i håndboka", "Søk i handboka", "Søg i håndbogen", "Sök i handboken", "Search the handbook")
        case .searchFailed:
            Wording(
                "Søket virker ikke akkurat nå.", "Søket verkar ikkje akkurat no.", "Søgningen virker ikke lige nu.",
                "Sökningen fungerar inte just nu.", "Search does not work right now.")
        case .hitOne: Wording("treff", "treff", "resultat", "träff", "result")
        case .hitOther: Wording("treff", "treff", "resultater", "träffar", "results")
        case .noHits: Wording("Ingen treff", "Ingen treff", "Ingen resultater", "Inga träffar", "No results")
        case .allHits: Wording("Alle treff", "Alle treff", "Alle resultater", "Alla träffar", "All results")
        case .pageStart: Wording("Innledning", "Innleiing", "Indledning", "Inledning", "Introduction")
        case .didYouMean: Wording("Mente du", "Meinte du", "Mente du", "Menade du", "Did you mean")
        case .recentSearches:
            Wording("Siste søk", "Siste søk", "Tidligere søgninger", "Senaste sökningar", "Recent searches")
        case .remove: Wording("Fjern", "Fjern", "Fjern", "Ta bort", "Remove")
        case .clearRecent: Wording("Tøm", "Tøm", "Ryd", "Rensa", "Clear")
        case .marked:
            Wording("Markert på siden:", "Markert på sida:", "Markeret på siden:", "Markerat på sidan:", "Highlighted here:")
        case .removeMarks:
            Wording("Fjern markering", "Fjern markering", "Fjern markering", "Ta bort markering", "Remove highlighting")
        default: nil
        }
    }

    /// The page of hits.
    private var searchPageWording: Wording? {
        switch self {
        case .searchWithFilters:
            Wording("Søk med filtre", "Søk med filter", "Søg med filtre", "Sök med filter", "Search with filters")
        case .filters: Wording("Filtre", "Filter", "Filtre", "Filter", "Filters")
        case .moreHits: Wording("Vis flere", "Vis fleire", "Vis flere", "Visa fler", "Show more")
        case .partialHits:
            Wording(
                "Ingen avsnitt har alle ordene. Disse har noen av dem.",
                "Ingen avsnitt har alle orda. Desse har nokre av dei.",
                "Ingen afsnit har alle ordene. Disse har nogle af dem.",
                "Inget avsnitt har alla orden. De här har några av dem.",
                "No section has all the words. These have some of them.")
        case .searchAdvice:
            Wording(
                "Se etter skrivefeil, eller prøv færre eller andre ord.",
                "Sjå etter skrivefeil, eller prøv færre eller andre ord.",
                "Se efter slåfejl, eller prøv færre eller andre ord.",
                "Titta efter skrivfel, eller pröva färre eller andra ord.",
                "Look for misspellings, or try fewer or other words.")
        case .lookUpUnder:
            Wording(
                "Slå opp i registeret under", "Slå opp i registeret under", "Slå op i registret under",
                "Slå upp i registret under", "Look in the index under")
        case .searchNeedsScript:
            Wording(
                "Søket trenger JavaScript, som er slått av i denne nettleseren. Veiene inn nedenfor virker uten.",
                "Søket treng JavaScript, som er slått av i denne nettlesaren. Vegane inn nedanfor verkar utan.",
                "Søgningen kræver JavaScript, som er slået fra i denne browser. Vejene ind nedenfor virker uden.",
                "Sökningen kräver JavaScript, som är avstängt i den här webbläsaren. Vägarna in nedanför fungerar utan.",
                "Search needs JavaScript, which is switched off in this browser. The ways in below work without it.")
        case .otherWaysIn: Wording("Andre veier inn", "Andre vegar inn", "Andre veje ind", "Andra vägar in", "Other ways in")
        case .searchHelp: Wording("Slik søker du", "Slik søkjer du", "Sådan søger du", "Så söker du", "How to search")
        case .searchHelpForms:
            Wording(
                "Ord blir funnet i alle former: «bok» finner også «bøkene».",
                "Ord blir funne i alle former: «bok» finn òg «bøkene».",
                "Ord bliver fundet i alle former: »bog« finder også »bøgerne«.",
                "Ord hittas i alla former: ”bok” hittar också ”böckerna”.",
                "Words are found in all their forms: “book” also finds “books”.")
        case .searchHelpPhrase:
            Wording(
                "Anførselstegn rundt flere ord finner dem bare der de står etter hverandre: \"alle former\".",
                "Hermeteikn rundt fleire ord finn dei berre der dei står etter kvarandre: \"alle former\".",
                "Anførselstegn om flere ord finder dem kun, hvor de står efter hinanden: \"alle former\".",
                "Citattecken runt flera ord hittar dem bara där de står efter varandra: \"alla former\".",
                "Quotation marks around words find them only where they stand together: \"all their forms\".")
        case .searchHelpMinus:
            Wording(
                "Minus foran et ord tar bort treff der ordet står: bok -kokebok.",
                "Minus framfor eit ord tek bort treff der ordet står: bok -kokebok.",
                "Minus foran et ord fjerner resultater, hvor ordet står: bog -kogebog.",
                "Minus före ett ord tar bort träffar där ordet står: bok -kokbok.",
                "A minus before a word leaves out results where the word stands: book -cookbook.")
        case .searchHelpShortcut:
            Wording(
                "Ctrl+K (⌘K på Mac) går til søkefeltet fra alle sider.", "Ctrl+K (⌘K på Mac) går til søkjefeltet frå alle sider.",
                "Ctrl+K (⌘K på Mac) går til søgefeltet fra alle sider.", "Ctrl+K (⌘K på Mac) går till sökfältet från alla sidor.",
                "Ctrl+K (⌘K on a Mac) goes to the search field from every page.")
        default: nil
        }
    }

    /// What the search says while it runs, by the names its scripts know; all else stands in the templates.
    public static let inSearchScripts: [InterfaceText] = [
        .search, .searchFailed, .hitOne, .hitOther, .noHits, .allHits, .pageStart, .didYouMean, .recentSearches,
        .remove, .clearRecent, .marked, .removeMarks, .moreHits, .partialHits, .searchAdvice, .lookUpUnder, .keywords,
        .seeAlso, .close, .reset,
    ]
}
