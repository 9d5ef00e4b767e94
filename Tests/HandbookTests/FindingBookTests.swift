import Building
import Diagnostics
import Foundation
import Testing

/// Every finding there is, provoked by the smallest book and told word for word.
@Suite("One broken book per finding") struct FindingBookTests {
    @Test("every code has a book, and every book a code") func complete() {
        let codes = Set(FindingBook.all.compactMap(\.code))
        // A table is no part of a book: TableTests and RegisterCommandTests have it.
        #expect(Set(FindingCode.allCases).subtracting(codes) == [.tableUnreadable])
        #expect(FindingBook.all.allSatisfy { $0.code != nil })
    }

    @Test("the broken book tells its finding and nothing else; an error leaves the site as it was", arguments: FindingBook.all)
    func broken(_ book: FindingBook) async throws {
        let place = try Workplace()
        try book.lay(.mended, in: place)
        try await place.build()
        try book.lay(.book, in: place)
        let before = try place.snapshot()

        let report = try await place.build()

        #expect(report.codes == Set([book.code].compactMap(\.self)))
        if let difference = try book.expected.difference(from: report.plainInBothLanguages) {
            Issue.record("\(difference)")
        }
        let stops = report.findings.contains { $0.severity == .error }
        #expect(report.hasErrors == stops && (report.published == nil) == stops)
        if stops { #expect(try place.snapshot() == before) }
        #expect(try place.names() == ["bok", "ut"])
    }

    @Test("where nothing lies yet, an error leaves nothing", arguments: FindingBook.all)
    func nothingWritten(_ book: FindingBook) async throws {
        let place = try Workplace()
        try book.lay(.book, in: place)
        let isThere = try place.names() == ["bok", "ut"]
        let report = try await place.build()
        #expect(try place.names() == (report.hasErrors && !isThere ? ["bok"] : ["bok", "ut"]))
    }

    @Test("the mended book gives no finding", arguments: FindingBook.all)
    func mended(_ book: FindingBook) async throws {
        let place = try Workplace()
        try book.lay(.mended, in: place)
        let report = try await place.build { $0.isStrict = true }
        #expect(report.plain(in: .english) == "")
        #expect(report.published != nil)
        #expect(try SiteCheck(place.files()).problems == [])
    }

    @Test("--strict makes errors of warnings, not of notes", arguments: FindingBook.all)
    func strict(_ book: FindingBook) async throws {
        let place = try Workplace()
        try book.lay(.book, in: place)
        let before = try place.snapshot()
        let report = try await place.build { $0.isStrict = true }
        let isNote = book.code?.severity == .note
        #expect(report.hasErrors == !isNote && (report.published != nil) == isNote)
        if !isNote { #expect(try place.snapshot() == before) }
    }

    @Test("--keep-going writes what can be read, with links that hold, and never what cannot", arguments: FindingBook.all)
    func keepGoing(_ book: FindingBook) async throws {
        let place = try Workplace()
        try book.lay(.book, in: place)
        let report = try await place.build { $0.keepsGoing = true }
        let code = try #require(book.code)
        let isGrave = report.findings.contains { $0.severity > code.severity }
        #expect((report.published != nil) == (code.leavesPagesReadable && !isGrave))
        #expect(report.hasErrors == (report.findings.contains { $0.severity == .error }))
        if report.published != nil { #expect(try SiteCheck(place.files()).problems == []) }
    }

    @Test("checking tells the same and writes nothing", arguments: FindingBook.all)
    func check(_ book: FindingBook) async throws {
        // What lies in the output folder is not looked at.
        guard book.code != .outputHoldsForeignFile else { return }
        let place = try Workplace()
        try book.lay(.book, in: place)
        let report = try await place.build(to: nil)
        #expect(report.codes == Set([book.code].compactMap(\.self)))
        #expect(report.published == nil)
        #expect(try place.names() == ["bok"])
    }
}
