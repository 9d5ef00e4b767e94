/// What is said about kinds, facets, paths and matrices.
extension Finding {
    public static func unknownKind(_ name: String, kinds: [String], nearest: String?, at place: SourcePlace) -> Finding {
        Finding(
            .unknownKind, at: place,
            FindingText(
                en: "No kind «\(name)» is declared in handbok.yml.", nb: "Slaget «\(name)» står ikke i handbok.yml."),
            advice: nearest.map { .didYouMean($0) }
                ?? oneOf(kinds, en: "Declare it under «kinds».", nb: "Meld det under «kinds»."))
    }

    /// - Parameter keys: each key in all its spellings, the first one ours.
    public static func kindFieldsMissing(_ keys: [[String]], kind: String, at place: SourcePlace) -> Finding {
        // Both languages stand beside each other, as editors may write either: «purpose/formål».
        let names = keys.map { $0.prefix(2).joined(separator: "/") }
        let lines = keys.compactMap(\.first).map { "«\($0): …»" }.joined(separator: ", ")
        return Finding(
            .kindFieldsMissing, at: place,
            FindingText(
                en: "A chapter of the kind «\(kind)» needs \(quotedList(names)) too.",
                nb: "Slaget «\(kind)» skal også ha \(quotedList(names))."),
            advice: FindingText(
                en: "Write \(lines) above the text, or choose another kind.",
                nb: "Skriv \(lines) over teksten, eller velg et annet slag."))
    }

    public static func kindSectionsMissing(_ headings: [String], kind: String, at place: SourcePlace) -> Finding {
        let list = quotedList(headings)
        return Finding(
            .kindSectionsMissing, at: place,
            FindingText(
                en: "A chapter of the kind «\(kind)» needs a section \(list).",
                nb: "Slaget «\(kind)» skal ha et avsnitt \(list)."),
            advice: FindingText(en: "Write «## \(headings[0])» in the text.", nb: "Skriv «## \(headings[0])» i teksten."))
    }

    public static func kindFacetsMissing(_ facets: [String], kind: String, at place: SourcePlace) -> Finding {
        let list = quotedList(facets)
        return Finding(
            .kindFacetsMissing, at: place,
            FindingText(
                en: "A chapter of the kind «\(kind)» says where it stands in \(list).",
                nb: "Slaget «\(kind)» skal si hvor det står i \(list)."),
            advice: FindingText(
                en: "Write «facets:» and on the next line «  \(facets[0]): …».",
                nb: "Skriv «facets:» og på neste linje «  \(facets[0]): …»."))
    }

    public static func unknownIcon(_ name: String, nearest: String?, icons: [String], at place: SourcePlace) -> Finding {
        Finding(
            .unknownIcon, at: place,
            FindingText(en: "The theme has no icon «\(name)».", nb: "Temaet har ikke noe ikon «\(name)»."),
            advice: nearest.map { .didYouMean($0) } ?? oneOf(icons, en: "Remove the line.", nb: "Fjern linjen."))
    }

    public static func unknownFacet(_ name: String, nearest: String?, at place: SourcePlace) -> Finding {
        Finding(
            .unknownFacet, at: place,
            FindingText(
                en: "No facet «\(name)» is declared in handbok.yml.", nb: "Fasetten «\(name)» står ikke i handbok.yml."),
            advice: nearest.map { .didYouMean($0) }
                ?? FindingText(
                    en: "Declare it under «facets», or remove it here.", nb: "Meld den under «facets», eller fjern den her."))
    }

    public static func unknownTerm(
        _ name: String, in facet: String, terms: [String], nearest: String?, at place: SourcePlace
    ) -> Finding {
        Finding(
            .unknownTerm, at: place,
            FindingText(en: "The facet «\(facet)» has no «\(name)».", nb: "Fasetten «\(facet)» har ikke noe «\(name)»."),
            advice: nearest.map { .didYouMean($0) } ?? oneOf(terms, en: "Remove it.", nb: "Fjern det."))
    }

    /// Several terms in one text.
    public static func termsWithoutBrackets(_ terms: String, at place: SourcePlace) -> Finding {
        Finding(
            .unknownTerm, at: place,
            FindingText(en: "«\(terms)» is read as one term.", nb: "«\(terms)» leses som ett ord."),
            advice: FindingText(en: "Write «[\(terms)]».", nb: "Skriv «[\(terms)]»."))
    }

    public static func termWithoutChapters(_ term: String, facet: String, at place: SourcePlace) -> Finding {
        Finding(
            .termWithoutChapters, at: place,
            FindingText(
                en: "No chapter stands at «\(term)» in the facet «\(facet)».",
                nb: "Ingen kapitler står ved «\(term)» i fasetten «\(facet)»."),
            advice: FindingText(
                en: "Write «\(facet): \(term)» under «facets» in a chapter, or remove the term.",
                nb: "Skriv «\(facet): \(term)» under «facets» i et kapittel, eller fjern linjen her."))
    }

    public static func termTooDeep(_ term: String, levels: Int, at place: SourcePlace) -> Finding {
        Finding(
            .termTooDeep, at: place,
            FindingText(
                en: "«\(term)» stands too deep: this form has \(levels == 1 ? "one level" : "\(levels) levels").",
                nb: "«\(term)» står for dypt: denne formen har \(levels == 1 ? "ett nivå" : "\(levels) nivåer")."),
            advice: FindingText(
                en: "Move it a level up, or choose another «form».", nb: "Flytt den et nivå opp, eller velg en annen «form»."))
    }

    public static func badDeclarationID(_ id: String, at place: SourcePlace) -> Finding {
        Finding(
            .badDeclarationID, at: place,
            FindingText(en: "«\(id)» cannot be an id.", nb: "«\(id)» kan ikke være en id."),
            advice: FindingText(
                en: "Use small letters a–z, digits and hyphens; the name readers see goes after «title:».",
                nb: "Bruk små bokstaver a–z, siffer og bindestrek; navnet leserne ser, skrives etter «title:»."))
    }

    public static func matrixOfOneFacet(_ facet: String, at place: SourcePlace) -> Finding {
        Finding(
            .matrixOfOneFacet, at: place,
            FindingText(
                en: "Rows and columns are both «\(facet)».", nb: "Rader og kolonner er begge «\(facet)»."),
            advice: FindingText(en: "Choose another facet for one of them.", nb: "Velg en annen fasett for en av dem."))
    }

    public static func unknownMatrix(_ name: String, nearest: String?, at place: SourcePlace) -> Finding {
        Finding(
            .unknownMatrix, at: place,
            FindingText(
                en: "No matrix «\(name)» is declared in handbok.yml.", nb: "Matrisen «\(name)» står ikke i handbok.yml."),
            advice: nearest.map { .didYouMean($0) }
                ?? FindingText(en: "Declare it under «matrices».", nb: "Meld den under «matrices»."))
    }

    public static func missingOnPath(_ chapter: String, nearest: String?, at place: SourcePlace) -> Finding {
        Finding(
            .missingOnPath, at: place,
            FindingText(
                en: "The path names «\(chapter)», which does not exist.", nb: "Veien nevner «\(chapter)», som ikke finnes."),
            advice: nearest.map { .didYouMean($0) }
                ?? FindingText(
                    en: "Write the file as seen from the content folder: «folder/chapter.md».",
                    nb: "Skriv filen slik den ligger i innholdsmappen: «mappe/kapittel.md»."))
    }

    public static func chapterTwiceOnPath(_ chapter: String, at place: SourcePlace) -> Finding {
        Finding(
            .chapterTwiceOnPath, at: place,
            FindingText(en: "«\(chapter)» stands on the path already.", nb: "«\(chapter)» står på veien fra før."),
            advice: FindingText(en: "Remove one of the two lines.", nb: "Fjern en av de to linjene."))
    }

    public static func unpublishedOnPath(_ chapter: String, at place: SourcePlace) -> Finding {
        Finding(
            .unpublishedOnPath, at: place,
            FindingText(
                en: "«\(chapter)» is not on the site yet; the path passes it by.",
                nb: "«\(chapter)» er ikke på nettstedet ennå; veien går forbi."),
            advice: FindingText(
                en: "Publish the chapter, or take it off the path for now.",
                nb: "Publiser kapitlet, eller ta det av veien så lenge."))
    }

    public static func requiredLater(_ chapter: String, requires other: String, at place: SourcePlace) -> Finding {
        Finding(
            .requiredLater, at: place,
            FindingText(
                en: "«\(chapter)» requires «\(other)», which comes later on the path.",
                nb: "«\(chapter)» forutsetter «\(other)», som kommer senere på veien."),
            advice: FindingText(en: "Move «\(other)» up before it.", nb: "Flytt «\(other)» opp foran."))
    }

    public static func requiredNotOnPath(_ chapter: String, requires other: String, at place: SourcePlace) -> Finding {
        Finding(
            .requiredNotOnPath, at: place,
            FindingText(
                en: "«\(chapter)» requires «\(other)», which is not on the path.",
                nb: "«\(chapter)» forutsetter «\(other)», som ikke er på veien."),
            advice: FindingText(
                en: "Put «\(other)» on the path before it, or drop «requires» in the chapter.",
                nb: "Sett «\(other)» på veien foran det, eller fjern «requires» i kapitlet."))
    }

    public static func relationLoop(_ titles: [String], at place: SourcePlace) -> Finding {
        // Of a long ring, where it begins and where it closes.
        let shown = titles.count > 12 ? titles.prefix(6) + ["…"] + titles.suffix(5) : titles[...]
        let way = shown.map { $0 == "…" ? $0 : "«\($0)»" }.joined(separator: " → ")
        return Finding(
            .relationLoop, at: place,
            FindingText(
                en: "Chapters lean on each other in a ring: \(way).", nb: "Kapitler støtter seg på hverandre i ring: \(way)."),
            advice: FindingText(
                en: "Remove one of the «requires» or «builds-on».", nb: "Fjern en av «requires» eller «builds-on»."))
    }

    private static func quotedList(_ words: [String]) -> String { words.map { "«\($0)»" }.joined(separator: ", ") }

    /// What there is to choose from, or what to do when there is nothing.
    private static func oneOf(_ names: [String], en: String, nb: String) -> FindingText {
        if names.isEmpty { return FindingText(en: en, nb: nb) }
        let list = names.prefix(12).joined(separator: ", ") + (names.count > 12 ? " …" : "")
        return FindingText(en: "Use one of: \(list).", nb: "Bruk en av: \(list).")
    }
}
