/// The examples of the specification that we mean to write otherwise.
enum SpecDeviations {
    enum Reason: String, CaseIterable {
        case rawHTML = "raw HTML is left out, so that no chapter can run a program in a reader's browser"
        case figure = "an image with a title, alone in a paragraph, is a figure with a caption"
        case extendedAutolink = "the specification turns the autolink extension off for this example; ours is always on"
    }

    static let count = Reason.allCases.reduce(0) { $0 + examples($1).count }

    static func reason(for number: Int) -> Reason? {
        Reason.allCases.first { examples($0).contains(number) }
    }

    static func examples(_ reason: Reason) -> [Int] {
        switch reason {
        case .rawHTML:
            Array(118...160) + [170, 288, 289, 317, 327, 354, 484, 485, 486, 500, 503, 532, 544]
                + [632, 633, 634, 635, 636, 642, 644, 647, 648, 649, 650, 651, 653, 663, 664]
        case .figure: [580, 581, 584, 585, 592, 593, 594, 596, 597, 599]
        case .extendedAutolink: [610, 614, 616, 619, 620]
        }
    }
}
