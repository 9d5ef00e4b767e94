public import Diagnostics
public import HandbookModel
public import Language
public import Resolving

/// What editors want to know of the whole handbook: how much there is of each thing, and what is missing or old.
///
/// Nothing in it is wrong as a finding is; it is a list to plan from.
public struct EditorsReport: Sendable {
    /// One question and its answer, in the order they are told.
    public enum Topic: Hashable, Sendable {
        case kinds
        case facet(FacetID)
        case paths
        case emptyCells(MatrixID)
        case overdue
        case unpublished
        case underReview
        case outdatedTranslations, unmarkedTranslations
        case withoutSummary, withoutSources, withoutKeywords, withoutKind
        case linkedFromNowhere
        case longest, shortest
        case register
        case links
    }

    /// One line of an answer.
    public struct Row: Sendable, Equatable {
        public let label: String
        /// The chapter it is about, and its file.
        public let chapter: ChapterID?
        public let path: SourcePath?
        public let count: Int?
        public let detail: String?
        /// How deep it stands below another row.
        public let level: Int

        init(_ label: String, count: Int? = nil, detail: String? = nil, level: Int = 0) {
            self.label = label
            chapter = nil
            path = nil
            self.count = count
            self.detail = detail
            self.level = level
        }

        init(_ id: ChapterID, _ chapter: Chapter, count: Int? = nil, detail: String? = nil) {
            label = chapter.title
            self.chapter = id
            path = chapter.path
            self.count = count
            self.detail = detail
            level = 0
        }
    }

    public struct Section: Sendable {
        public let topic: Topic
        /// A stable name for machines: `kinds`, `facet:idg`.
        public let name: String
        public let title: String
        public let rows: [Row]
    }

    public let title: String
    public let language: HandbookLanguage
    /// What the report is held against.
    public let today: CalendarDay
    /// Translations not counted.
    public let chapterCount: Int
    /// Sections with something in them.
    public let sections: [Section]

    /// - Parameter language: the language of the report's own words.
    public init(_ book: ResolvedHandbook, today: CalendarDay, language: HandbookLanguage) {
        let reader = ReportReader(book: book, today: today, language: language)
        title = book.handbook.title
        self.language = language
        self.today = today
        chapterCount = book.handbook.originals.count
        sections = reader.topics.compactMap { topic in
            let rows = reader.rows(topic)
            return rows.isEmpty ? nil : Section(topic: topic, name: reader.name(topic), title: reader.title(topic), rows: rows)
        }
    }
}
