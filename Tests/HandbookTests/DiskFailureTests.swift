import Building
import Diagnostics
import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The machine fails: the builder throws, and the site is as it was.
@Suite("Failing disks") struct DiskFailureTests {
    private static let first = ["index.md": "# Boka\n\nSe [a](a.md), [x](x.txt).\n", "a.md": "# A\n", "x.txt": "x"]

    private func built() async throws -> MemoryBook {
        let book = try MemoryBook(Self.first)
        try await book.build()
        book.disk.put("# A, endret\n", at: "/arbeid/bok/a.md")
        book.disk.put("# B\n", at: "/arbeid/bok/b.md")
        return book
    }

    @Test("a full disk") func full() async throws {
        let book = try await built()
        let before = try book.site()
        book.disk.setCapacity(1_000)
        await #expect { try await book.build() } throws: { ($0 as? FileSystemError)?.code == ENOSPC }
        book.disk.setCapacity(.max)
        #expect(try book.site() == before)
        #expect(try book.names() == ["bok", "les", "ut"])
    }

    @Test("a chapter that cannot be read", arguments: [EACCES, EIO, ENOENT]) func unreadable(_ code: Int32) async throws {
        let book = try await built()
        let before = try book.site()
        book.disk.cause(.path(ending: "bok/a.md", code: code))
        await #expect { try await book.build() } throws: { error in
            let error = error as? FileSystemError
            return error?.code == code && error?.message.bokmaal.contains("bok/a.md") == true
        }
        book.disk.cause(nil)
        #expect(try book.site() == before)
    }

    @Test("a folder that is gone") func missing() async throws {
        let book = try await built()
        let before = try book.site()
        await #expect(throws: FileSystemError.self) { try await book.build { $0.content = "/arbeid/borte" } }
        #expect(try book.site() == before)
    }

    /// Every call to the disk in turn is the one that fails.
    @Test("any call that fails leaves the old site or the new one", arguments: [EIO, ENOSPC, EACCES])
    func anyCall(_ code: Int32) async throws {
        let quiet = try await built()
        let old = try quiet.site()
        quiet.disk.cause(nil)
        try await quiet.build()
        let new = try quiet.site()
        var outcomes: [Int] = [0, 0]
        for call in 1...quiet.disk.calls {
            let book = try await built()
            book.disk.cause(.once(at: call, code: code))
            let report = try? await book.build()
            book.disk.cause(nil)
            let site = try book.site()
            #expect(site == old || site == new, "call \(call)")
            #expect(report?.published == nil || site == new, "call \(call) said it was published")
            outcomes[site == new ? 1 : 0] += 1
            try await book.build()
            #expect(try book.site() == new)
            #expect(try book.names() == ["bok", "les", "ut"])
        }
        #expect(outcomes[0] > 0)
    }
}
