internal import Language

/// How a language inflects its nouns, and which words only look as if they were inflected.
struct NounWords: Sendable {
    typealias Ending = (text: String, instead: String, after: String, form: NounForms.Form)

    let endings: [Ending]
    /// Plurals that change the vowel, as the end of a word: «håndbøker».
    let irregular: [(plural: String, singular: String)]
    /// Words, also as the end of longer ones, that are in no form of a shorter word: who does something («bruker» is no
    /// plural of «bruk»), and nouns with such an ending of their own («orden», «lager»).
    let areOfTheirOwn: [String]
    let articles: Set<String>
    let hasDefiniteForms: Bool
    let inflectsAdjectives: Bool
    /// What a subheading should not begin with: the word that matters comes first.
    let smallWords: Set<String>

    init(_ language: HandbookLanguage) {
        switch language {
        case .bokmaal: self = Self.bokmaal
        case .nynorsk: self = Self.nynorsk
        case .danish: self = Self.danish
        case .swedish: self = Self.swedish
        case .english: self = Self.english
        }
    }

    private init(
        _ endings: [Ending], irregular: [(plural: String, singular: String)], own: [String], articles: Set<String>,
        small: Set<String>, isNordic: Bool = true
    ) {
        self.endings = endings
        self.irregular = irregular
        areOfTheirOwn = own
        self.articles = articles
        smallWords = small
        hasDefiniteForms = isNordic
        inflectsAdjectives = isNordic
    }

    // MARK: Norwegian

    private static let definiteNorwegian: [Ending] = [
        ("en", "", "", .definite), ("n", "", "e", .definite), ("et", "", "", .definite), ("t", "", "e", .definite),
        ("a", "", "", .definite), ("a", "e", "", .definite), ("ene", "", "", .definite), ("ne", "", "e", .definite),
        ("ne", "", "er", .definite), ("ene", "er", "", .definite),
    ]
    private static let vowelChanges = [
        ("bøker", "bok"), ("krefter", "kraft"), ("hender", "hånd"), ("menn", "mann"), ("trær", "tre"), ("netter", "natt"),
        ("føtter", "fot"), ("tenner", "tann"), ("bønder", "bonde"), ("knær", "kne"), ("stenger", "stang"),
    ]
    private static let ownNorwegian = [
        "leder", "leiar", "lærer", "lærar", "bruker", "brukar", "eier", "eigar", "forsker", "forskar", "giver", "gjevar",
        "taker", "takar", "arbeider", "arbeidar", "holder", "haldar", "skaper", "skapar", "bygger", "byggjar", "fører",
        "førar", "hjelper", "hjelpar", "søker", "søkar", "spiller", "spelar", "selger", "seljar", "kjøper", "kjøpar", "leser",
        "lesar", "skriver", "skrivar", "taler", "talar", "måler", "målar", "låner", "lånar", "fisker", "fiskar", "veileder",
        "rettleiar", "kriger", "vinner", "løper", "pleier", "pleiar", "dommer", "dommar", "designer", "dikter", "diktar",
        "danser", "dansar", "sanger", "songar", "forsvarer", "forsvarar", "oppdrager", "opprører", "borger", "borgar",
        "maler", "lager", "senter", "filter", "master", "nummer", "orden", "verden", "viten", "hilsen", "prediken", "leven",
        "planet", "tapet", "skala", "villa", "drama", "firma", "stigma", "domene", "morene", "filet", "komet", "profet",
    ]
    private static let articlesNorwegian: Set<String> = ["den", "det", "de", "dei"]
    private static let smallNorwegian: Set<String> = [
        "om", "og", "i", "på", "for", "av", "til", "med", "ved", "fra", "frå", "hos", "mot", "mellom", "under", "over", "uten",
        "utan", "etter", "som", "samt", "eller",
    ]

    private static let bokmaal = NounWords(
        definiteNorwegian + [("er", "", "", .plural), ("r", "", "e", .plural), ("e", "", "er", .plural)],
        irregular: vowelChanges, own: ownNorwegian, articles: articlesNorwegian, small: smallNorwegian)

    private static let nynorsk = NounWords(
        definiteNorwegian + [
            ("ane", "", "", .definite), ("ane", "e", "", .definite), ("ane", "ar", "", .definite), ("er", "", "", .plural),
            ("r", "", "e", .plural), ("ar", "", "", .plural), ("ar", "e", "", .plural),
        ],
        irregular: vowelChanges, own: ownNorwegian, articles: articlesNorwegian, small: smallNorwegian)

    // MARK: The neighbours

    private static let danish = NounWords(
        [
            ("en", "", "", .definite), ("n", "", "e", .definite), ("et", "", "", .definite), ("t", "", "e", .definite),
            ("ene", "", "", .definite), ("erne", "", "", .definite), ("rne", "", "e", .definite), ("erne", "er", "", .definite),
            ("er", "", "", .plural), ("r", "", "e", .plural), ("e", "", "er", .plural),
        ],
        irregular: [
            ("bøger", "bog"), ("kræfter", "kraft"), ("hænder", "hånd"), ("mænd", "mand"), ("børn", "barn"), ("fødder", "fod"),
        ],
        own: [
            "leder", "lærer", "bruger", "ejer", "forsker", "giver", "tager", "arbejder", "holder", "skaber", "bygger", "fører",
            "hjælper", "søger", "spiller", "sælger", "køber", "læser", "taler", "måler", "låner", "fisker", "vejleder", "lager",
            "center", "filter", "master", "nummer", "orden", "verden", "viden", "hilsen", "planet", "tapet",
        ],
        articles: ["den", "det", "de"],
        small: [
            "om", "og", "i", "på", "for", "af", "til", "med", "ved", "fra", "hos", "mod", "mellem", "under", "over", "uden",
            "efter", "som", "samt", "eller",
        ])

    private static let swedish = NounWords(
        [
            ("en", "", "", .definite), ("n", "", "a", .definite), ("n", "", "e", .definite), ("et", "", "", .definite),
            ("t", "", "e", .definite), ("arna", "", "", .definite), ("arna", "e", "", .definite), ("erna", "", "", .definite),
            ("orna", "a", "", .definite), ("na", "", "e", .definite), ("or", "a", "", .plural), ("ar", "", "", .plural),
            ("ar", "e", "", .plural), ("er", "", "", .plural), ("r", "", "e", .plural),
        ],
        irregular: [
            ("böcker", "bok"), ("krafter", "kraft"), ("händer", "hand"), ("män", "man"), ("fötter", "fot"), ("nätter", "natt"),
        ],
        own: [
            "center", "filter", "master", "nummer", "orden", "världen", "lager", "planet", "tapet", "ledare", "brukare",
            "lärare",
        ],
        articles: ["den", "det", "de"],
        small: [
            "om", "och", "i", "på", "för", "av", "till", "med", "vid", "från", "hos", "mot", "mellan", "under", "över", "utan",
            "efter", "som", "samt", "eller",
        ])

    private static let english = NounWords(
        [
            ("s", "", "", .plural), ("es", "", "", .plural), ("ies", "y", "", .plural), ("yses", "ysis", "", .plural),
            ("'s", "", "", .definite), ("’s", "", "", .definite),
        ],
        irregular: [("children", "child"), ("women", "woman"), ("men", "man"), ("criteria", "criterion")],
        own: ["ics", "news", "means", "goods", "ss", "customs", "arms", "series", "species", "us", "is"],
        articles: ["the"],
        small: [
            "about", "and", "in", "on", "for", "of", "to", "with", "by", "at", "from", "against", "between", "under", "over",
            "without", "after", "as", "or", "the",
        ], isNordic: false)
}
