extension FindingCode {
    var learningExample: FindingExample {
        switch self {
        case .unknownKind:
            FindingExample(wrong: "kind: metod", right: "kind: metode")
        case .kindFieldsMissing:
            FindingExample(
                wrong: "kind: metode\ntitle: Skalametoden", right: "kind: metode\ntitle: Skalametoden\nduration: 20 minutter")
        case .kindSectionsMissing:
            FindingExample(wrong: "kind: metode\n…\n## Fremgangsmåte", right: "kind: metode\n…\n## Slik gjør dere")
        case .kindFacetsMissing:
            FindingExample(wrong: "kind: metode", right: "kind: metode\nfacets:\n  tema: ledelse")
        case .unknownIcon:
            FindingExample(wrong: "icon: vertkoy", right: "icon: verktoy")
        case .unknownFacet:
            FindingExample(wrong: "facets:\n  modningstrapa: praksis", right: "facets:\n  modningstrappa: praksis")
        case .unknownTerm:
            FindingExample(wrong: "facets:\n  modningstrappa: praksiss", right: "facets:\n  modningstrappa: praksis")
        case .termWithoutChapters:
            FindingExample(wrong: "terms:\n  mot: Mot", right: "facets:\n  idg: mot")
        case .termTooDeep:
            FindingExample(
                wrong: "form: staircase\nterms:\n  a:\n    title: A\n    terms: {b: B}",
                right: "form: wheel\nterms:\n  a:\n    title: A\n    terms: {b: B}")
        case .badDeclarationID:
            FindingExample(wrong: "facets:\n  Modningstrappa på jobb: …", right: "facets:\n  modningstrappa: …")
        case .matrixOfOneFacet:
            FindingExample(wrong: "rows: idg\ncolumns: idg", right: "rows: idg\ncolumns: modningstrappa")
        case .unknownMatrix:
            FindingExample(
                wrong: "```diagram matrise\nmatrise: idg-trap\n```", right: "```diagram matrise\nmatrise: idg-trapp\n```")
        case .missingOnPath:
            FindingExample(wrong: "chapters: [laering/hvorfor-lære.md]", right: "chapters: [laering/hvorfor-laere.md]")
        case .chapterTwiceOnPath:
            FindingExample(wrong: "chapters: [a.md, b.md, a.md]", right: "chapters: [a.md, b.md]")
        case .unpublishedOnPath:
            FindingExample(wrong: "chapters: [utkast.md, ferdig.md]", right: "chapters: [ferdig.md]")
        case .requiredLater:
            FindingExample(wrong: "chapters: [oving.md, grunnlag.md]", right: "chapters: [grunnlag.md, oving.md]")
        case .requiredNotOnPath:
            FindingExample(wrong: "chapters: [oving.md]", right: "chapters: [grunnlag.md, oving.md]")
        default:
            FindingExample(wrong: "# a.md\nrequires: b.md\n# b.md\nrequires: a.md", right: "# b.md\nrequires: a.md")
        }
    }
}
