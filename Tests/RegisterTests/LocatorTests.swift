import HandbookModel
import Markup
import Testing

@testable import Register

@Suite("Locators of one concept in one chapter")
struct LocatorTests {
    private func mark(
        _ section: Int?, to last: Int? = nil, _ role: MarkRole = .ordinary, _ type: MarkType = .text
    ) -> PlacedMark {
        PlacedMark(concept: ConceptID(0), section: section, lastSection: last ?? section, role: role, type: type, anchor: nil)
    }

    /// `2`, `2–4`, `*2` for a main place, `(2)` for a mention, `hele` for the chapter as a whole.
    private func merged(_ marks: [PlacedMark]) -> [String] {
        LocatorMerge(marks, in: ChapterID(0)).locators.map { locator in
            let start = locator.section.map { "\($0)" } ?? "hele"
            let text = locator.lastSection == locator.section ? start : start + "–\(locator.lastSection.map { "\($0)" } ?? "")"
            return switch locator.role {
            case .main: "*" + text
            case .ordinary: text + (locator.type == .text ? "" : " \(locator.type)")
            case .mention: "(\(text))"
            }
        }
    }

    @Test("The same section is pointed at once, by its weightiest mark")
    func sameSection() {
        #expect(merged([mark(2), mark(2)]) == ["2"])
        #expect(merged([mark(2), mark(2, .main), mark(2, .mention)]) == ["*2"])
    }

    @Test("Sections that follow each other are one stretch, and a range is one from the start")
    func neighbours() {
        #expect(merged([mark(2), mark(3), mark(4), mark(6)]) == ["2–4", "6"])
        #expect(merged([mark(2, to: 5), mark(4)]) == ["2–5"])
        #expect(merged([mark(4), mark(2), mark(3)]) == ["2–4"])
    }

    @Test("What is unlike stays apart")
    func unlike() {
        #expect(merged([mark(2), mark(3, .ordinary, .table)]) == ["2", "3 table"])
        #expect(merged([mark(2, .main), mark(3)]) == ["*2", "3"])
        #expect(merged([mark(2), mark(3, .mention)]) == ["2", "(3)"])
    }

    @Test("A chapter as a whole covers its sections, but for the main place and what is no running text")
    func whole() {
        #expect(merged([mark(nil), mark(2), mark(3)]) == ["hele"])
        #expect(merged([mark(nil), mark(2, .main), mark(5, .mention)]) == ["hele", "*2"])
        #expect(merged([mark(nil, .main), mark(2, .main)]) == ["*hele"])
        #expect(merged([mark(nil), mark(2, .ordinary, .form)]) == ["hele", "2 form"])
        // A mention of the chapter as a whole hides nothing.
        #expect(merged([mark(nil, .mention), mark(2)]) == ["(hele)", "2"])
    }
}
