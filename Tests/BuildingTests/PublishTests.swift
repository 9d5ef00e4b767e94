import Diagnostics
import Testing

@testable import Building

@Suite("Publishing") struct PublishTests {
    private let first = [file("index.html", "hjem"), file("a/b.html", "side"), file("a/c.html", "gammel")]
    private let second = [file("index.html", "hjem"), file("a/b.html", "endret"), file("d/ø.html", "ny")]

    @Test("to a missing folder, then over it; what nobody makes any more goes", arguments: TestDisk.allCases)
    func twice(disk: TestDisk) async throws {
        let bench = try disk.open()
        let publisher = bench.publisher("dypt/nede/ut")
        var summary = try await publisher.publish(first).summary
        #expect((summary.written, summary.unchanged, summary.removed, summary.bytes) == (3, 0, 0, 14))
        let stamp = try bench.stamp("dypt/nede/ut/index.html")
        summary = try await publisher.publish(second).summary
        #expect((summary.written, summary.unchanged, summary.removed, summary.keptForeign) == (2, 1, 1, 0))
        #expect(try bench.stamp("dypt/nede/ut/index.html") == stamp)
        let found = try bench.snapshot("dypt/nede/ut")
        #expect(found["a/b.html"] == "endret" && found["d/ø.html"] == "ny" && found["a/c.html"] == nil)
        #expect(found[".stikkord-manifest"] == "stikkord-manifest 1\na/b.html\nd/ø.html\nindex.html\n")
        #expect(try bench.names("dypt/nede") == ["ut"])
    }

    @Test("nothing changed: nothing moves", arguments: TestDisk.allCases)
    func nothing(disk: TestDisk) async throws {
        let bench = try disk.open()
        try bench.put("les", "ut/README.md")
        _ = try await bench.publisher().publish(first)
        let names = ["", "ut", "ut/index.html", "ut/a", "ut/a/b.html", "ut/.stikkord-manifest", "ut/README.md"]
        let stamps = try names.map(bench.stamp)
        let summary = try await bench.publisher().publish(first.reversed()).summary
        #expect(summary.changedNothing && summary.unchanged == 3 && summary.written == 0)
        #expect(try names.map(bench.stamp) == stamps)
    }

    @Test("what is not ours is kept as it is", arguments: TestDisk.allCases)
    func foreign(disk: TestDisk) async throws {
        let bench = try disk.open()
        try bench.put("les", "ut/README.md")
        try bench.put("bilde", "ut/a/mitt.png")
        try bench.put("lukket", "ut/lest/fil")
        try bench.put("utenfor", "ute/fil")
        try bench.put("latin", DiskPath("ut").appending(DiskPath(bytes: [0xE5])))
        try bench.fileSystem.makeFolders(bench.path("ut/tom/tommere"))
        try bench.makeLink("ut/lenke", to: "../ute")
        try bench.makeLink("ut/a/løs", to: "borte")
        try bench.fileSystem.setPermissions(0o555, of: bench.path("ut/lest"))
        try bench.fileSystem.setPermissions(0o2750, of: bench.path("ut"))
        let before = try bench.snapshot("ut")
        let stamp = try bench.stamp("ut/lest/fil")
        for site in [first, second, first, []] {
            let summary = try await bench.publisher().publish(site).summary
            #expect(summary.keptForeign == 6)
        }
        var after = try bench.snapshot("ut")
        #expect(after.removeValue(forKey: ".stikkord-manifest") == "stikkord-manifest 1\n")
        #expect(after == before)
        #expect(try bench.stamp("ut/lest/fil") == stamp)
        #expect(try bench.snapshot("ute").count == 2)
    }

    @Test("what is not ours is not written over either", arguments: TestDisk.allCases)
    func collisions(disk: TestDisk) async throws {
        let bench = try disk.open()
        try bench.put("mitt", "ut/index.html")
        try bench.put("utenfor", "ute/b.html")
        try bench.makeLink("ut/a", to: "../ute")
        let before = try bench.snapshot("")
        let result = try await bench.publisher().publish(first)
        #expect(
            result
                == .refused([
                    PublishCollision(wanted: "a/b.html", inTheWay: "a"),
                    PublishCollision(wanted: "index.html", inTheWay: "index.html"),
                ]))
        #expect(try bench.snapshot("") == before)
    }

    @Test("a page somebody has written over is ours again", arguments: TestDisk.allCases)
    func repaired(disk: TestDisk) async throws {
        let bench = try disk.open()
        _ = try await bench.publisher().publish(first)
        let whole = try bench.snapshot("ut")
        try bench.put("feil", "ut/index.html")
        try bench.fileSystem.remove(bench.path("ut/a/b.html"))
        let summary = try await bench.publisher().publish(first).summary
        #expect((summary.written, summary.unchanged) == (2, 1))
        #expect(try bench.snapshot("ut") == whole)
    }

    @Test("files copied from the content folder", arguments: TestDisk.allCases)
    func copies(disk: TestDisk) async throws {
        let bench = try disk.open()
        try bench.put("bilde", "bok/bilde.png")
        try bench.makeLink("bok/lenke.png", to: "bilde.png")
        func copy(_ name: String) -> OutputFile {
            let diskPath = bench.path("bok/" + name).text
            return OutputFile(path: "b/" + name, content: .copy(of: SourcePath(name), diskPath: diskPath))
        }
        let site = [copy("bilde.png"), copy("lenke.png")]
        #expect(try await bench.publisher().publish(site).summary.bytes == 10)
        #expect(try bench.snapshot("ut")["b/lenke.png"] == "bilde")
        #expect(try bench.stamp("ut/b/bilde.png") != bench.stamp("bok/bilde.png"))
        #expect(try await bench.publisher().publish(site).summary.changedNothing)
        try bench.put("bylde", "bok/bilde.png")
        #expect(try await bench.publisher().publish(site).summary.written == 2)
        #expect(try bench.text("ut/b/bilde.png") == "bylde")
        let before = try bench.snapshot("ut")
        await #expect(throws: FileSystemError.self) { try await bench.publisher().publish([copy("borte.png")]) }
        #expect(try bench.snapshot("ut") == before)
    }

    @Test("names in every form and length", arguments: TestDisk.allCases)
    func names(disk: TestDisk) async throws {
        let bench = try disk.open()
        let long = String(repeating: "ø", count: 127)
        let deep = Array(repeating: long, count: 14).joined(separator: "/")
        try bench.put("mitt", "ut/a\u{30A}.html")
        let site = [file("å.html", "vårt"), file(deep, "dypt"), file("a b&c?.html", "x")]
        _ = try await bench.publisher().publish(site)
        #expect(try await bench.publisher().publish(site).summary.changedNothing)
        _ = try await bench.publisher().publish([file("å.html", "endret")])
        #expect(try bench.text("ut/a\u{30A}.html") == "mitt")
        #expect(try bench.text("ut/å.html") == "endret")
        #expect(try bench.names("ut").count == 3)
    }

    @Test("a bad path publishes nothing", arguments: TestDisk.allCases)
    func badPath(disk: TestDisk) async throws {
        let bench = try disk.open()
        await #expect(throws: FileSystemError.self) {
            try await bench.publisher().publish([file("ok.html", ""), file("../ute.html", "")])
        }
        #expect(try bench.names().isEmpty)
    }

    @Test("one build at a time; the next gets its turn when the first is done", arguments: TestDisk.allCases)
    func locked(disk: TestDisk) async throws {
        let bench = try disk.open()
        let lock = try #require(try bench.fileSystem.lock(bench.path("")))
        let error = await #expect(throws: FileSystemError.self) { try await bench.publisher().publish(first) }
        #expect(error?.message.bokmaal.hasSuffix("et annet bygg publiserer dit nå.") == true)
        let patient = bench.publisher(patience: .seconds(30))
        async let result = patient.publish(first)
        try await Task.sleep(for: .milliseconds(50))
        lock.release()
        #expect(try await result.summary.written == 3)
    }

    @Test("another program's manifest is left alone", arguments: TestDisk.allCases)
    func unknownManifest(disk: TestDisk) async throws {
        let bench = try disk.open()
        try bench.put("stikkord-manifest 99\nindex.html\n", "ut/.stikkord-manifest")
        let before = try bench.snapshot("")
        let error = await #expect(throws: FileSystemError.self) { try await bench.publisher().publish(first) }
        #expect(error?.reason == .unknownManifest)
        #expect(try bench.snapshot("") == before)
    }
}
