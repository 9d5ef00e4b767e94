/// What stands in the catalogue on kinds, facets, paths and matrices.
extension FindingCode {
    var learningEntry: CatalogueEntry {
        switch self {
        case .unknownKind:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Unknown kind", nb: "Ukjent slag"),
                rule: FindingText(
                    en: "A chapter's kind is one of those declared under «kinds» in handbok.yml.",
                    nb: "Slaget til et kapittel er et av dem som står under «kinds» i handbok.yml."))
        case .kindFieldsMissing:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Kind lacks a field", nb: "Slaget mangler opplysninger"),
                rule: FindingText(
                    en:
                        "A kind says in handbok.yml which keys its chapters must have, so that readers know what to expect of it.",
                    nb: "Et slag sier i handbok.yml hvilke opplysninger kapitlene må ha, så leserne vet hva de kan vente."))
        case .kindSectionsMissing:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Kind lacks a section", nb: "Slaget mangler et avsnitt"),
                rule: FindingText(
                    en: "A kind says in handbok.yml which headings its chapters must have.",
                    nb: "Et slag sier i handbok.yml hvilke overskrifter kapitlene må ha."))
        case .kindFacetsMissing:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Kind lacks a facet", nb: "Slaget mangler en fasett"),
                rule: FindingText(
                    en: "A kind says in handbok.yml which facets its chapters must stand in, so that they are found from there.",
                    nb: "Et slag sier i handbok.yml hvilke fasetter kapitlene må stå i, så de blir funnet derfra."))
        case .unknownIcon:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Unknown icon", nb: "Ukjent ikon"),
                rule: FindingText(
                    en: "A kind's icon is a file icons/NAME.svg of the theme.",
                    nb: "Ikonet til et slag er en fil icons/NAVN.svg i temaet."))
        case .unknownFacet:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Unknown facet", nb: "Ukjent fasett"),
                rule: FindingText(
                    en: "A facet is declared under «facets» in handbok.yml before chapters, kinds and matrices use it.",
                    nb: "En fasett står under «facets» i handbok.yml før kapitler, slag og matriser bruker den."))
        case .unknownTerm:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Unknown term", nb: "Ukjent trinn eller begrep"),
                rule: FindingText(
                    en: "What a chapter says of a facet is one of the facet's terms, by its id or its title.",
                    nb: "Det et kapittel oppgir for en fasett, er et av trinnene eller begrepene i den, ved id eller tittel."))
        case .termWithoutChapters:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Term without chapters", nb: "Ingen kapitler her"),
                rule: FindingText(
                    en: "Each term of a facet has a page, and a page without chapters helps nobody.",
                    nb: "Hvert trinn eller begrep i en fasett har sin side, og en side uten kapitler hjelper ingen."))
        case .termTooDeep:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Terms nested too deep", nb: "For mange nivåer"),
                rule: FindingText(
                    en: "A staircase, a process and a list have one level of terms, a wheel two and a tree three.",
                    nb: "En trapp, en prosess og en liste har ett nivå, et hjul to og et tre tre."))
        case .badDeclarationID:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Not an id", nb: "Dette er ingen id"),
                rule: FindingText(
                    en:
                        "What is declared in handbok.yml has an id of small letters a–z, digits and hyphens: it becomes part of an address.",
                    nb:
                        "Det som meldes i handbok.yml, har en id av små bokstaver a–z, siffer og bindestrek: den blir del av en adresse."
                ))
        case .matrixOfOneFacet:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Matrix of one facet", nb: "Matrise av én fasett"),
                rule: FindingText(
                    en: "A matrix crosses two different facets.",
                    nb: "En matrise krysser to ulike fasetter."))
        case .unknownMatrix:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Unknown matrix", nb: "Ukjent matrise"),
                rule: FindingText(
                    en: "A matrix is declared under «matrices» in handbok.yml before a diagram shows it.",
                    nb: "En matrise står under «matrices» i handbok.yml før et diagram viser den."))
        case .missingOnPath:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Path to nowhere", nb: "Veien fører ingen steder"),
                rule: FindingText(
                    en: "A path names chapters of the handbook by their files, seen from the content folder.",
                    nb: "En vei nevner kapitler i håndboka ved filene deres, sett fra innholdsmappen."))
        case .chapterTwiceOnPath:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Path walks in a ring", nb: "Veien går i ring"),
                rule: FindingText(
                    en: "A chapter stands once on a path; else «next» would lead back.",
                    nb: "Et kapittel står én gang på en vei; ellers ville «neste» ført tilbake."))
        case .unpublishedOnPath:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Draft on a path", nb: "Utkast på en vei"),
                rule: FindingText(
                    en: "A path leads over chapters that are on the site; others are left out of it for now.",
                    nb: "En vei går over kapitler som er på nettstedet; andre blir utelatt så lenge."))
        case .requiredLater:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Chapter before what it requires", nb: "Kapitlet kommer før det som kreves"),
                rule: FindingText(
                    en: "On a path a chapter stands after the chapters it requires.",
                    nb: "På en vei står et kapittel etter kapitlene det forutsetter."))
        case .requiredNotOnPath:
            CatalogueEntry(
                .warning,
                title: FindingText(en: "Gap in a path", nb: "Hull i en vei"),
                rule: FindingText(
                    en: "What a chapter on a path requires stands on the path too, before it.",
                    nb: "Det et kapittel på en vei forutsetter, står også på veien, før det."))
        default:
            CatalogueEntry(
                .error,
                title: FindingText(en: "Chapters that require each other", nb: "Kapitler som forutsetter hverandre"),
                rule: FindingText(
                    en: "What a chapter requires or builds on cannot, in the end, require or build on the chapter itself.",
                    nb: "Det et kapittel forutsetter eller bygger på, kan ikke til slutt forutsette eller bygge på kapitlet selv."
                ))
        }
    }
}
