extension FindingCode {
    /// What `stikkord explain CODE` tells: what the finding means, what follows from it, and how to get it right.
    public func explanation(in language: FindingLanguage) -> String {
        let example = example
        return """
            \(rawValue): \(title.text(in: language))

            \(consequence.text(in: language))
            \(labelledRule(in: language))

            \(FindingText(en: "Not like this:", nb: "Ikke slik:").text(in: language))
            \(FindingCode.indented(example.wrong.text(in: language)))

            \(FindingText(en: "But like this:", nb: "Men slik:").text(in: language))
            \(FindingCode.indented(example.right.text(in: language)))

            """
    }

    /// The severity, and whether the site is written all the same.
    private var consequence: FindingText {
        switch (severity, leavesPagesReadable) {
        case (.error, true):
            FindingText(
                en: "Severity: error. The site is not written, unless you ask for it with --keep-going.",
                nb: "Alvor: feil. Nettstedet blir ikke skrevet, med mindre du ber om det med --keep-going.")
        case (.error, false):
            FindingText(
                en: "Severity: error. The site is not written, not even with --keep-going.",
                nb: "Alvor: feil. Nettstedet blir ikke skrevet, heller ikke med --keep-going.")
        case (.warning, _):
            FindingText(
                en: "Severity: warning. The site is written all the same.",
                nb: "Alvor: advarsel. Nettstedet blir skrevet likevel.")
        case (.note, _):
            FindingText(
                en: "Severity: note. Nothing is wrong; the site is written.",
                nb: "Alvor: merknad. Ingenting er galt; nettstedet blir skrevet.")
        }
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "    " + $0 }
            .joined(separator: "\n")
    }

    /// A wrong and a right way, from the table for the code's subject.
    var example: FindingExample {
        switch self {
        case .notUTF8, .fileTooLarge, .addressTakenTwice, .linkOutOfContent, .nameNotPortable, .noChapters,
            .outputHoldsForeignFile:
            fileExample
        case .yamlSyntax, .yamlDuplicateKey, .yamlUnknownKey, .yamlWrongType, .yamlBadValue, .yamlAlias,
            .frontMatterNotClosed, .yamlForeignKey, .foreignFrontMatter:
            settingsExample
        case .missingPart, .chapterInNoPart, .severityWithoutReason, .missingListedChapter, .secondSettingsFile, .missingTitle,
            .secondTitle, .skippedHeadingLevel, .expiredChapter, .emptyHeading:
            bookExample
        case .missingFile, .missingAnchor, .wrongCase, .outsideContent, .undefinedReference, .emptyDestination,
            .forbiddenScheme, .linkToDraft, .unusedDefinition, .duplicateDefinition, .notALink, .pageInsteadOfChapter:
            linkExample
        case .missingImage, .missingAltText, .remoteImage, .markdownTooHeavy, .nestedTooDeep, .rawHTML, .unknownAlert,
            .undefinedFootnote, .unusedFootnote, .duplicateFootnote:
            markdownExample
        case .unknownKind, .kindFieldsMissing, .kindSectionsMissing, .kindFacetsMissing, .unknownIcon, .unknownFacet,
            .unknownTerm, .termWithoutChapters, .termTooDeep, .badDeclarationID, .matrixOfOneFacet, .unknownMatrix,
            .missingOnPath,
            .chapterTwiceOnPath, .unpublishedOnPath, .requiredLater, .requiredNotOnPath, .relationLoop:
            learningExample
        case .translationWithoutOriginal, .languageContradictsName, .translationOutdated, .secondVersionInLanguage,
            .keyWithoutEffect:
            languageExample
        case .unknownSource, .unusedSource, .duplicateSource, .incompleteSource, .unreadableBibliography, .malformedCitation:
            bibliographyExample
        case .blockIncomplete, .blockWithoutTable, .notANumber, .notInABlock, .unknownDiagram, .misspeltBlock, .videoIncomplete,
            .wordsAfterBlock:
            blockExample
        case .unknownConcept, .circularCrossReference, .unpairedRange, .unclearWords, .conceptTooDeep, .sharedTerm, .noDefinition,
            .unknownSubject:
            vocabularyExample
        case .seeWithLocators, .inflectedHeading, .twoSortKeys, .tooManyLocators, .loneSubheading, .mixedNumber, .doublePosting,
            .seeToFewLocators, .sectionWithoutMarks, .metatopic, .deprecatedTermUsed, .missingNynorsk,
            .subheadingBeginsWithPreposition, .registerLength, .emptyRegisterHeading:
            registerReviewExample
        case .unknownInOtherBook: otherBookExample
        case .textAfterMark, .dashesInMark, .malformedMark:
            registerExample
        case .tableUnreadable: tableExample
        case .partsDoNotJoin: searchExample
        case .missingTheme, .templateSyntax, .unknownTemplateName, .unknownPartial, .unknownBlock, .missingTemplate:
            themeExample
        }
    }
}

/// How a finding comes about and how it goes away, in the editor's own kind of text.
struct FindingExample {
    let wrong: FindingText
    let right: FindingText

    init(wrong: FindingText, right: FindingText) {
        self.wrong = wrong
        self.right = right
    }

    /// What an editor types is often the same in both languages.
    init(wrong: FindingText, right: String) {
        self.init(wrong: wrong, right: FindingText(en: right, nb: right))
    }

    init(wrong: String, right: String) {
        self.init(wrong: FindingText(en: wrong, nb: wrong), right: right)
    }
}
