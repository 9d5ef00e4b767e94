internal import Language

/// The words of an editors' report.
enum ReportText: CaseIterable {
    case report, kinds, paths, emptyCells, overdue, unpublished, underReview, outdatedTranslations, unmarkedTranslations,
        withoutSummary, withoutSources
    case withoutKeywords, withoutKind, linkedFromNowhere, longest, shortest, links
    case register, registerEntries, registerSees, registerSeeAlsos, registerPlaces, placesPerEntry, entriesPerThousandWords,
        shareOfText
    case linksInside, linksToFiles, linksElsewhere, words, chapters, facet

    init(_ topic: EditorsReport.Topic) {
        switch topic {
        case .kinds: self = .kinds
        case .facet: self = .facet
        case .paths: self = .paths
        case .emptyCells: self = .emptyCells
        case .overdue: self = .overdue
        case .unpublished: self = .unpublished
        case .underReview: self = .underReview
        case .outdatedTranslations: self = .outdatedTranslations
        case .unmarkedTranslations: self = .unmarkedTranslations
        case .withoutSummary: self = .withoutSummary
        case .withoutSources: self = .withoutSources
        case .withoutKeywords: self = .withoutKeywords
        case .withoutKind: self = .withoutKind
        case .linkedFromNowhere: self = .linkedFromNowhere
        case .longest: self = .longest
        case .shortest: self = .shortest
        case .register: self = .register
        case .links: self = .links
        }
    }

    func text(in language: HandbookLanguage) -> String {
        let words = wording
        return switch language {
        case .bokmaal: words.nb
        case .nynorsk: words.nn
        case .danish: words.da
        case .swedish: words.sv
        case .english: words.en
        }
    }

    private typealias Wording = (nb: String, nn: String, da: String, sv: String, en: String)

    private var wording: Wording {
        switch self {
        case .report:
            (
                "Redaksjonens oversikt", "Oversyn for redaksjonen", "Redaktionens oversigt", "Redaktionens översikt",
                "Editors' report"
            )
        case .kinds:
            ("Kapitler etter slag", "Kapittel etter slag", "Kapitler efter slags", "Kapitel efter slag", "Chapters by kind")
        case .paths: ("Veier", "Vegar", "Veje", "Vägar", "Paths")
        case .emptyCells: ("Tomme ruter", "Tomme ruter", "Tomme felter", "Tomma rutor", "Empty cells")
        case .overdue:
            (
                "Skulle vært gjennomgått", "Skulle vore gjennomgått", "Skulle have været gennemgået", "Borde ha granskats",
                "Review overdue"
            )
        case .unpublished:
            ("Ikke på nettstedet", "Ikkje på nettstaden", "Ikke på webstedet", "Inte på webbplatsen", "Not on the site")
        case .underReview: ("Til gjennomgang", "Til gjennomgang", "Til gennemgang", "Under granskning", "Under review")
        case .outdatedTranslations:
            (
                "Oversettelser eldre enn originalen", "Omsetjingar eldre enn originalen", "Oversættelser ældre end originalen",
                "Översättningar äldre än originalet", "Translations older than the original"
            )
        case .unmarkedTranslations:
            (
                "Oversettelser som ikke sier hva de er oversatt fra", "Omsetjingar som ikkje seier kva dei er omsette frå",
                "Oversættelser, der ikke siger, hvad de er oversat fra", "Översättningar som inte säger vad de är översatta från",
                "Translations that do not say what they were translated from"
            )
        case .withoutSummary: ("Uten ingress", "Utan ingress", "Uden resumé", "Utan ingress", "Without summary")
        case .withoutSources: ("Uten kilder", "Utan kjelder", "Uden kilder", "Utan källor", "Without sources")
        case .withoutKeywords: ("Uten stikkord", "Utan stikkord", "Uden stikord", "Utan nyckelord", "Without keywords")
        case .withoutKind: ("Uten slag", "Utan slag", "Uden slags", "Utan slag", "Without kind")
        case .linkedFromNowhere:
            (
                "Ingen tekst lenker hit", "Ingen tekst lenkjer hit", "Ingen tekst linker hertil", "Ingen text länkar hit",
                "No text links here"
            )
        case .longest: ("De lengste", "Dei lengste", "De længste", "De längsta", "The longest")
        case .shortest: ("De korteste", "Dei kortaste", "De korteste", "De kortaste", "The shortest")
        case .register: ("Registeret", "Registeret", "Registret", "Registret", "The register")
        case .registerEntries: ("Oppslag", "Oppslag", "Opslag", "Uppslag", "Entries")
        case .registerSees: ("«Se»", "«Sjå»", "«Se»", "«Se»", "“See”")
        case .registerSeeAlsos: ("«Se også»", "«Sjå også»", "«Se også»", "«Se även»", "“See also”")
        case .registerPlaces: ("Steder", "Stader", "Steder", "Ställen", "Places")
        case .placesPerEntry:
            ("Steder per oppslag", "Stader per oppslag", "Steder pr. opslag", "Ställen per uppslag", "Places to an entry")
        case .entriesPerThousandWords:
            (
                "Oppslag per 1000 ord", "Oppslag per 1000 ord", "Opslag pr. 1000 ord", "Uppslag per 1000 ord",
                "Entries per 1,000 words"
            )
        case .shareOfText:
            (
                "Andel av teksten (vanlig 1–15\u{A0}%)", "Del av teksten (vanleg 1–15\u{A0}%)",
                "Andel af teksten (normalt 1–15\u{A0}%)", "Andel av texten (vanligen 1–15\u{A0}%)",
                "Share of the text (usually 1–15%)"
            )
        case .links: ("Lenker", "Lenkjer", "Links", "Länkar", "Links")
        case .linksInside: ("I håndboka", "I handboka", "I håndbogen", "I handboken", "Inside the handbook")
        case .linksToFiles:
            (
                "Til filer og bilder", "Til filer og bilete", "Til filer og billeder", "Till filer och bilder",
                "To files and images"
            )
        case .linksElsewhere:
            ("Til andre nettsteder", "Til andre nettstader", "Til andre websteder", "Till andra webbplatser", "To other sites")
        case .words: ("ord", "ord", "ord", "ord", "words")
        case .chapters: ("kapitler", "kapittel", "kapitler", "kapitel", "chapters")
        case .facet: ("Fasett", "Fasett", "Facet", "Facett", "Facet")
        }
    }
}
