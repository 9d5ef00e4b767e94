/// The words the theme and the generator put around the editors' own text.
///
/// Templates use the same names: `{{labels.onThisPage}}` is `InterfaceText.onThisPage`.
public enum InterfaceText: String, CaseIterable, Sendable {
    // Finding one's way
    case skipToContent
    case mainMenu
    case frontPage
    case contents
    case breadcrumb
    case chapters
    case chaptersInPart
    case allChaptersInPart
    case chapterCountOne
    case chapterCountOther
    case onThisPage
    case linkToSection
    case previousAndNext
    case previous
    case next
    case mentionedIn
    case languages

    // About a chapter
    case duration
    case groupSize
    case materials
    case audience
    case requires
    case practises
    case buildsOn
    case usedWith
    case requiredBy
    case practisedIn
    case builtOnBy
    case purpose
    case date
    case place
    case contacts
    case attachments
    case sources
    case keywords
    case owner
    case updated
    case reviewed
    case draftNotice
    case translationOutdated
    case readOriginal

    // In the text
    case alertNote
    case alertTip
    case alertImportant
    case alertWarning
    case alertCaution
    case footnotes
    case footnote
    case backToText
    case tableLabel
    case codeLabel
    case remoteImage
    case missingImage

    // Kinds, facets, paths and matrices
    case overviews
    case overviewsLead
    case kinds
    case kind
    case facets
    case matrices
    case paths
    case pathsLead
    case pathsThroughChapter
    case path
    case pathOf
    case startHere
    case noChaptersYet
    case emptyCell
    case source

    // In pictures
    case pictureStaircase
    case pictureWheel
    case pictureProcess
    case pictureAsList
    case youAreHere

    // In blocks
    case reflection
    case question
    case worksheet
    case chart
    case diagram
    case watchVideoOn
    case opensAnotherSite
    case videoTranscript

    // Pages that are not chapters, and the foot of every page
    case pageNotFound
    case pageNotFoundHelp
    case pageHasMoved
    case publishedBy
    case accessibilityStatement

    // Sources
    case and
    case andOthers
    case noDate
    case circa
    case editor
    case editors
    case inWork
    case pages
    case volume
    case edition
    case retrieved
    case retrievedFrom
    case usedIn

    // The register
    case keywordRegister
    case nameRegister
    case placeRegister
    case lawRegister
    case subjectRegister
    case registerLead
    case subjectsLead
    case otherRegisters
    case letters
    case entryOne
    case entryOther
    case noEntries
    case filterRegister
    case wholeRegister
    case mainPlace
    case see
    case seeAlso
    case typeTable
    case typeFigure
    case typeForm
    case typeTemplate
    case typeAttachment
    case typeStatute
    case definedThere
    case onlyMentioned
    case registerAsData
    /// After a number of two or more.
    case morePlaces
    case moreChapters
    case withoutSubject
    case sameSubjectInLos
    case noConceptsYet
    case concept
    case alsoCalled
    case avoidedTerms
    case explainedIn
    case broader
    case narrower
    case related
    case subjects
    case inOtherLanguages
    case sameConcept
    case lineInRegister
    case moreAbout
    case close
    case wordsInChapter

    // The search
    case search
    case searchHandbook
    case searchFailed
    case hitOne
    case hitOther
    case noHits
    case allHits
    case pageStart
    case didYouMean
    case recentSearches
    case remove
    case clearRecent
    case marked
    case removeMarks
    case searchWithFilters
    case filters
    case moreHits
    case partialHits
    case searchAdvice
    case lookUpUnder
    case searchNeedsScript
    case otherWaysIn
    case searchHelp
    case searchHelpForms
    case searchHelpPhrase
    case searchHelpMinus
    case searchHelpShortcut

    // Controls drawn by the theme's script
    case colours
    case coloursSystem
    case coloursLight
    case coloursDark
    case reset

    /// The text in one of the languages a handbook can be written in.
    public func text(in language: HandbookLanguage) -> String {
        switch language {
        case .bokmaal: wording.bokmaal
        case .nynorsk: wording.nynorsk
        case .danish: wording.danish
        case .swedish: wording.swedish
        case .english: wording.english
        }
    }
}
