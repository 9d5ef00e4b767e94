/// How much a place says of its section, in tenths of what running text says.
enum SearchWeight {
    static let mainPlace = 80
    static let place = 30
    static let lead = 20
    /// The page's title, its main concepts and the headings above, in the sections under them.
    static let above = 10
    /// How many words of a title, a heading or a concept are carried on to further sections: what is carried counts for
    /// little, and words times sections would be more than a long chapter has room for.
    static let mostCarried = 64
    /// Of a compound's weight, what its last part and its other parts have; in tenths.
    static let lastPart = 6
    static let part = 4
    static let whole = 10

    /// How much of a section's text is its lead, in characters.
    static let leadLength = 160
}

/// What ranking is reckoned by: whole numbers only, so that Swift, JavaScript and every machine agree.
enum SearchScore {
    /// How much a term says of a section, 0 to 7: BM25F, with the length of the section and where the term stands in it.
    static func level(weight: Int, length: Int, average: Int) -> Int {
        let normed = weight * 2 * average / (average + length)
        return min(7, 8 * normed / (normed + 30))
    }

    /// How rare a term is, 0 to 63: ⌊4 · log₂((sections + holding) ÷ holding)⌋.
    ///
    /// The largest exponent with 2ᵏ · holding⁴ ≤ (sections + holding)⁴; exact, since no logarithm is.
    static func idf(holding: Int, of sections: Int) -> Int {
        var reached = fourth(holding)
        let goal = fourth(sections + holding)
        var exponent = 0
        while exponent < 63, reached <= goal >> 1 {
            reached <<= 1
            exponent += 1
        }
        return exponent
    }

    private static func fourth(_ number: Int) -> UInt128 {
        let square = UInt128(number) * UInt128(number)
        return square * square
    }
}

/// What a stretch of text is in its section.
enum SearchField {
    case title, heading
    /// Inside a section, below the headings that begin one.
    case lowerHeading
    case summary, body

    var weight: Int {
        switch self {
        case .title: 50
        case .heading: 40
        case .lowerHeading: 20
        case .summary: SearchWeight.lead
        case .body: 10
        }
    }
}
