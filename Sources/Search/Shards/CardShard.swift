internal import Language

/// The page a section stands on, as results show it.
public struct SearchPage: Sendable, Hashable {
    /// The number of the page's first section, which is the page itself.
    public let firstSection: Int
    /// Its address from the site's root, not encoded: `melde/avvik.html`.
    public let route: String
    public let title: String
    /// «4.2»; empty for pages without one.
    public let number: String
    /// Empty for pages outside all parts.
    public let part: String
    /// A language tag: `nb`.
    public let language: String
    /// How many sections it has, itself among them.
    public let sectionCount: Int

    public var sections: Range<Int> { firstSection..<firstSection + sectionCount }

    public init(
        firstSection: Int, route: String, title: String, number: String, part: String, language: String, sectionCount: Int
    ) {
        self.firstSection = firstSection
        self.route = route
        self.title = title
        self.number = number
        self.part = part
        self.language = language
        self.sectionCount = sectionCount
    }
}

/// A section as results show it.
public struct SearchCard: Sendable, Hashable {
    /// Points into ``CardShard/pages``.
    public let page: Int
    /// Empty for the page itself.
    public let anchor: String
    /// Empty for the page itself, which has a title.
    public let heading: String
    /// Its first words.
    public let lead: String

    public init(page: Int, anchor: String, heading: String, lead: String) {
        self.page = page
        self.anchor = anchor
        self.heading = heading
        self.lead = lead
    }
}

/// `k-N.js`: the cards of as many sections as ``SearchRoot/cards`` says.
public struct CardShard: Sendable, Hashable {
    public let pages: [SearchPage]
    /// In the order of sections, beginning with N × ``SearchRoot/cards``.
    public let cards: [SearchCard]

    public init(pages: [SearchPage], cards: [SearchCard]) {
        self.pages = pages
        self.cards = cards
    }

    public init(reading bytes: [UInt8], number: Int) throws(SearchFileError) {
        let text = try ScriptFile.text(bytes, .cards, number)
        do throws(SearchDamage) {
            var pages: [SearchPage] = []
            var cards: [SearchCard] = []
            for line in Lines(try SignTable.whole(text)) {
                if line.first == UInt8(ascii: "#") {
                    let fields = try Lines.fields(of: line.dropFirst(), 7)
                    pages.append(
                        SearchPage(
                            firstSection: try Lines.number(fields[0]), route: fields[1], title: fields[2], number: fields[3],
                            part: fields[4], language: fields[5], sectionCount: try Lines.number(fields[6])))
                } else {
                    let fields = try Lines.fields(of: line, 3)
                    guard !pages.isEmpty else { throw .badForm }
                    let anchor = fields[0] == "=" ? anchorSlug(fields[1]) : fields[0]
                    cards.append(SearchCard(page: pages.count - 1, anchor: anchor, heading: fields[1], lead: fields[2]))
                }
            }
            self.init(pages: pages, cards: cards)
        } catch {
            throw SearchFileError(file: SearchFileKind.cards.name(number), damage: error)
        }
    }
}
