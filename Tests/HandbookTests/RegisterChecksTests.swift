import Building
import Diagnostics
import Testing

/// Checks of the register that its editors have switched off.
@Suite("Checks switched off") struct RegisterChecksTests {
    private func book(_ checks: String) throws -> MemoryBook {
        try MemoryBook([
            "handbok.yml": "tittel: Boka\n",
            "register.yml": "begreper:\n  arkiv: {se-fra: [papirlager]}\n  arkivet: arkivet\n" + checks,
            "index.md": "---\ntittel: Boka\nstikkord: [arkiv > plan, papirlager, arkivet]\n---\n<!-- stikk-start: arkiv -->\n",
        ])
    }

    @Test("Without, each is told of, and errors stop the site") func on() async throws {
        let report = try await book("").build()
        #expect(Set(report.findings.map(\.code)) == [.seeWithLocators, .inflectedHeading, .unpairedRange])
        #expect(report.hasErrors && report.published == nil)
    }

    @Test("Switched off, nothing is told, counted or in the way, wherever it was found") func off() async throws {
        let checks = "kontroller:\n  REG003: Vi rydder i høst.\n  reg008: Egennavn hos oss.\n  REG004: Kommer.\n"
        let report = try await book(checks).build { $0.isStrict = true }
        #expect(report.findings.isEmpty && report.counts.isEmpty && report.untold == 0)
        #expect(!report.hasErrors && report.published != nil)
    }

    @Test("Switched off without a reason, it stays on") func withoutReason() async throws {
        let report = try await book("kontroller:\n  REG008:\n").build()
        #expect(
            Set(report.findings.map(\.code)) == [.seeWithLocators, .inflectedHeading, .unpairedRange, .severityWithoutReason])
    }
}
