/// Every kind of finding, by its stable code. The letters say what it is about, the number never changes meaning.
public enum FindingCode: String, Sendable, CaseIterable, Hashable {
    // Files in the content folder.
    case notUTF8 = "FIL001"
    case fileTooLarge = "FIL002"
    case addressTakenTwice = "FIL003"
    case linkOutOfContent = "FIL004"
    case nameNotPortable = "FIL005"
    case noChapters = "FIL006"
    case outputHoldsForeignFile = "FIL007"

    // YAML: front matter, handbok.yml, theme.yml.
    case yamlSyntax = "YAM001"
    case yamlDuplicateKey = "YAM002"
    case yamlUnknownKey = "YAM003"
    case yamlWrongType = "YAM004"
    case yamlBadValue = "YAM005"
    case yamlAlias = "YAM006"
    case frontMatterNotClosed = "YAM007"
    case yamlForeignKey = "YAM008"
    case foreignFrontMatter = "YAM009"

    // The handbook as a whole.
    case missingPart = "BOK001"
    case chapterInNoPart = "BOK002"
    case severityWithoutReason = "BOK003"
    case missingListedChapter = "BOK004"
    case secondSettingsFile = "BOK005"

    // Chapters.
    case missingTitle = "KAP001"
    case secondTitle = "KAP002"
    case skippedHeadingLevel = "KAP003"
    case expiredChapter = "KAP004"
    case emptyHeading = "KAP005"

    // Links and what they point to.
    case missingFile = "LNK001"
    case missingAnchor = "LNK002"
    case wrongCase = "LNK003"
    case outsideContent = "LNK004"
    case undefinedReference = "LNK005"
    case emptyDestination = "LNK006"
    case forbiddenScheme = "LNK007"
    case linkToDraft = "LNK008"
    case unusedDefinition = "LNK009"
    case duplicateDefinition = "LNK010"
    case notALink = "LNK011"
    case pageInsteadOfChapter = "LNK012"

    // The register: its vocabulary and its marks.
    case unknownConcept = "REG001"
    case circularCrossReference = "REG002"
    case unpairedRange = "REG004"
    case unclearWords = "REG007"
    case conceptTooDeep = "REG021"
    case sharedTerm = "REG023"
    case noDefinition = "REG024"
    case unknownInOtherBook = "REG025"
    case unknownSubject = "REG026"

    // The register: how good it is.
    case seeWithLocators = "REG003"
    case inflectedHeading = "REG008"
    case twoSortKeys = "REG009"
    case tooManyLocators = "REG010"
    case loneSubheading = "REG011"
    case mixedNumber = "REG012"
    case doublePosting = "REG013"
    case seeToFewLocators = "REG014"
    case sectionWithoutMarks = "REG015"
    case metatopic = "REG016"
    case deprecatedTermUsed = "REG017"
    case missingNynorsk = "REG018"
    case subheadingBeginsWithPreposition = "REG019"
    case registerLength = "REG020"
    case emptyRegisterHeading = "REG027"

    // Kinds, facets, paths and matrices.
    case unknownKind = "SLG001"
    case kindFieldsMissing = "SLG002"
    case kindSectionsMissing = "SLG003"
    case kindFacetsMissing = "SLG004"
    case unknownIcon = "SLG005"
    case unknownFacet = "FAS001"
    case unknownTerm = "FAS002"
    case termWithoutChapters = "FAS003"
    case termTooDeep = "FAS004"
    case badDeclarationID = "FAS005"
    case matrixOfOneFacet = "FAS006"
    case unknownMatrix = "FAS007"
    case missingOnPath = "VEI001"
    case chapterTwiceOnPath = "VEI002"
    case unpublishedOnPath = "VEI003"
    case requiredLater = "VEI004"
    case requiredNotOnPath = "VEI005"
    case relationLoop = "VEI006"

    // Images.
    case missingImage = "BIL001"
    case missingAltText = "BIL002"
    case remoteImage = "BIL003"

    // Markdown.
    case markdownTooHeavy = "MRK001"
    case nestedTooDeep = "MRK002"
    case rawHTML = "MRK003"
    case unknownAlert = "MRK004"
    case undefinedFootnote = "MRK005"
    case unusedFootnote = "MRK006"
    case duplicateFootnote = "MRK007"

    // Languages and translations.
    case translationWithoutOriginal = "SPR001"
    case languageContradictsName = "SPR002"
    case translationOutdated = "SPR003"
    case secondVersionInLanguage = "SPR004"
    case keyWithoutEffect = "SPR005"

    // Sources: kilder.json and citations.
    case unknownSource = "KIL001"
    case unusedSource = "KIL002"
    case duplicateSource = "KIL003"
    case incompleteSource = "KIL004"
    case unreadableBibliography = "KIL005"
    case malformedCitation = "KIL006"

    // Blocks.
    case blockIncomplete = "BLK001"
    case blockWithoutTable = "BLK002"
    case notANumber = "BLK003"
    case notInABlock = "BLK004"
    case unknownDiagram = "BLK005"
    case misspeltBlock = "BLK006"
    case videoIncomplete = "BLK007"
    case wordsAfterBlock = "BLK008"

    // The register: marks in texts and front matter.
    case textAfterMark = "REG005"
    case dashesInMark = "REG006"
    case malformedMark = "REG022"

    // Search.
    case partsDoNotJoin = "REG029"

    // The register: its vocabulary as a table.
    case tableUnreadable = "REG028"

    // Themes.
    case missingTheme = "TMA001"
    case templateSyntax = "TMA002"
    case unknownTemplateName = "TMA003"
    case unknownPartial = "TMA004"
    case unknownBlock = "TMA005"
    case missingTemplate = "TMA006"

    public init?(code: String) { self.init(rawValue: code.uppercased()) }

    /// How much it matters unless `handbok.yml` says otherwise.
    public var severity: Severity { entry.severity }

    /// Whether every page stays readable in spite of it, so that `--keep-going` may write the site.
    public var leavesPagesReadable: Bool { entry.leavesPagesReadable }

    /// The finding in three or four words.
    public var title: FindingText { entry.title }

    /// The rule that was broken and why it stands.
    public var rule: FindingText { entry.rule }
}

/// What the catalogue holds on one code.
struct CatalogueEntry {
    let severity: Severity
    let leavesPagesReadable: Bool
    let title: FindingText
    let rule: FindingText

    init(
        _ severity: Severity, readable: Bool = true, title: FindingText, rule: FindingText
    ) {
        self.severity = severity
        self.leavesPagesReadable = readable
        self.title = title
        self.rule = rule
    }
}
