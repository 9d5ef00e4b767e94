/// Points into ``Document/blocks``.
public struct BlockID: Sendable, Hashable {
    public let index: Int32
    public init(_ index: Int) { self.index = Int32(clamping: index) }
}

/// What a block holds that is no running text, ready to be drawn. Texts are typographically set.
public enum Block: Sendable, Hashable {
    case chart(ChartTable)
    case diagram(DiagramSource)
    case video(Video)
}

/// A small table of numbers, to be drawn as bars.
public struct ChartTable: Sendable, Hashable {
    public struct Row: Sendable, Hashable {
        public let label: String
        /// As many as there are series.
        public let values: [ChartValue]

        public init(label: String, values: [ChartValue]) {
            self.label = label
            self.values = values
        }
    }

    public let title: String?
    /// What the numbers count: «prosent», «deltakere».
    public let unit: String?
    /// What heads the column of labels.
    public let heading: String
    /// One to four: the headings of the columns of numbers.
    public let series: [String]
    public let rows: [Row]

    public init(title: String?, unit: String?, heading: String, series: [String], rows: [Row]) {
        self.title = title
        self.unit = unit
        self.heading = heading
        self.series = series
        self.rows = rows
    }
}

/// A decimal number as it was written and exactly what it is worth: `mantissa` / 10^`scale`.
public struct ChartValue: Sendable, Hashable {
    public let mantissa: Int64
    public let scale: Int
    /// With its sign for percent, where it has one.
    public let text: String

    public init(mantissa: Int64, scale: Int, text: String) {
        self.mantissa = mantissa
        self.scale = scale
        self.text = text
    }
}

/// What a diagram shows, and in which form.
public struct DiagramSource: Sendable, Hashable {
    public enum Form: String, Sendable, Hashable, CaseIterable {
        case staircase, wheel, process, matrix, tree
    }

    public enum Content: Sendable, Hashable {
        /// One of the handbook's facets, by its id.
        case facet(Located<String>)
        /// One of the handbook's matrices, by its id.
        case matrix(Located<String>)
        /// A list the editor wrote.
        case items([Item])
        /// A table the editor wrote. Rows are as long as the header.
        case table(header: [String], rows: [[String]])
    }

    /// A title and what is said about it. Items that belong under it follow it and are one level deeper.
    public struct Item: Sendable, Hashable {
        /// 0 for the outermost.
        public let level: Int
        public let title: String
        public let detail: String?

        public init(level: Int, title: String, detail: String?) {
            self.level = level
            self.title = title
            self.detail = detail
        }
    }

    public let form: Form
    public let title: String?
    public let content: Content

    public init(form: Form, title: String?, content: Content) {
        self.form = form
        self.title = title
        self.content = content
    }
}

/// A video. Its address, poster and transcript are nodes inside its own: ``NodeKind/link(_:)``, ``NodeKind/image(_:)``
/// and ``NodeKind/transcript``.
public struct Video: Sendable, Hashable {
    public let title: String
    /// As written: «12 min».
    public let duration: String?
    /// The name of the site it lies on; nil for a file of the handbook's own.
    public let host: String?

    public init(title: String, duration: String?, host: String?) {
        self.title = title
        self.duration = duration
        self.host = host
    }
}
