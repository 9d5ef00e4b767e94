public import HandbookModel
internal import Markup

/// What a locator reads: «4.2 Melde avvik», or «4.2 Melde avvik: Hvem melder – Frister».
///
/// A class because a place is shown on many pages, and a reference is cheap to hand around; nothing in it ever changes.
public final class LocatorLabel: Sendable {
    /// «4.2»; nil in a handbook without numbers and for pages outside the order.
    public let number: String?
    public let chapter: String
    /// The section's heading; nil for the chapter as a whole.
    public let section: String?
    /// The heading of a range's last section.
    public let lastSection: String?

    init(_ locator: Locator, in chapter: Chapter) {
        number = chapter.number?.description
        self.chapter = chapter.title
        section = locator.section.map { chapter.headingText($0) }
        lastSection = locator.lastSection == locator.section ? nil : locator.lastSection.map { chapter.headingText($0) }
    }

    /// All of it in one line.
    public var text: String {
        let whole = number.map { $0 + " " + chapter } ?? chapter
        guard let section else { return whole + (lastSection.map { " – " + $0 } ?? "") }
        // «Hvorfor samhandle? Seks grunner»
        let joint = whole.utf8.last.map { "?!:".utf8.contains($0) } == true ? " " : ": "
        return whole + joint + section + (lastSection.map { " – " + $0 } ?? "")
    }
}

extension Handbook {
    /// What a locator of the handbook's register reads.
    public func label(of locator: Locator) -> LocatorLabel {
        locator.label ?? LocatorLabel(locator, in: self[locator.chapter])
    }
}

extension Chapter {
    /// A heading may be long and pointed at often.
    private static let longestHeading = 120

    fileprivate func headingText(_ index: Int) -> String {
        let text = headings[index].text
        // A text has no more letters than bytes, and most have few of both.
        return text.utf8.count > Self.longestHeading && text.count > Self.longestHeading
            ? text.prefix(Self.longestHeading) + "…" : text
    }
}
