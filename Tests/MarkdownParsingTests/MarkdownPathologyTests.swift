import Diagnostics
import Markup
import Testing

@testable import SiteRendering

/// Texts made to be slow or large. Each is read, shown and done with; that the test run ends soon is the test of time.
@Suite("Markdown: hostile texts", .serialized)
struct MarkdownPathologyTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let make: @Sendable () -> String

        init(_ name: String, _ make: @escaping @Sendable () -> String) {
            testDescription = name
            self.make = make
        }

        init(_ piece: String, times: Int, then rest: String = "") {
            self.init("\(times) × \(piece.debugDescription)") { String(repeating: piece, count: times) + rest }
        }
    }

    @Test(arguments: known + quadratic) func whatMakesCMarkSlowIsShownAsItStands(_ example: Case) {
        let readout = MarkdownReadout(example.make())
        #expect(readout.findings.map(\.code) == [.markdownTooHeavy])
        #expect(readout.html.utf8.count < 1_000_000)
    }

    @Test(arguments: nested + repeated + large) func whatIsOnlyMuchIsReadInTime(_ example: Case) {
        let text = example.make()
        let readout = MarkdownReadout(text)
        #expect(readout.findings.count <= 1)
        #expect(!readout.findings.contains { $0.code == .markdownTooHeavy })
        #expect(readout.html.utf8.count < 60 * text.utf8.count + 10_000)
        #expect(TreeAudit(readout.document, bytes: text.utf8.count).problems.isEmpty)
    }

    @Test(arguments: blocks) func blocksAreReadInTime(_ example: Case) {
        let text = example.make()
        let readout = MarkdownReadout(text)
        #expect(readout.findings.count <= 1_000)
        #expect(readout.html.utf8.count < 60 * text.utf8.count + 1_000_000)
        #expect(TreeAudit(readout.document, bytes: text.utf8.count).problems.isEmpty)
    }

    /// Either way, as long as it ends: at the limits of what ``HeavinessGuard`` lets through.
    @Test(arguments: borderline) func whatIsJustLightEnoughIsReadInTime(_ example: Case) {
        let text = example.make()
        let readout = MarkdownReadout(text)
        #expect(readout.findings.count <= 1)
        #expect(readout.html.utf8.count < 60 * text.utf8.count + 1_000_000)
    }
}
