import Testing

@testable import Building

@Suite("Where the output folder is") struct PublishPlaceTests {
    private let site = [file("index.html", "hjem"), file("a/b.html", "side")]

    @Test("a link to a folder stays a link, there or not yet there", arguments: TestDisk.allCases)
    func link(disk: TestDisk) async throws {
        let bench = try disk.open()
        try bench.fileSystem.makeFolders(bench.path("ekte"))
        try bench.makeLink("ut", to: "mellom")
        try bench.makeLink("mellom", to: "ekte/sted")
        for text in ["hjem", "nytt"] {
            _ = try await bench.publisher().publish([file("index.html", text)])
            #expect(try bench.fileSystem.linkTarget(bench.path("ut")) == "mellom")
            #expect(try bench.text("ekte/sted/index.html") == text)
        }
        #expect(try bench.names("ekte") == ["sted"])
    }

    @Test("paths that cannot be an output folder", arguments: TestDisk.allCases)
    func unusable(disk: TestDisk) async throws {
        let bench = try disk.open()
        try bench.put("x", "fil")
        try bench.makeLink("ring", to: "ring")
        for path in ["", "/", "ut", "./ut", bench.root + "/fil", bench.root + "/fil/ut", bench.root + "/ring", "/.."] {
            let publisher = SitePublisher(bench.fileSystem, output: path)
            await #expect(throws: FileSystemError.self, "\(path)") { try await publisher.publish(site) }
        }
        #expect(try bench.names() == ["fil", "ring"])
    }

    @Test("slashes and dots in the path mean nothing", arguments: TestDisk.allCases)
    func tidied(disk: TestDisk) async throws {
        let bench = try disk.open()
        for path in ["/ut", "//ut//", "/./ut/.", "/ny/../ut", "/ut/a/.."] {
            let result = try await SitePublisher(bench.fileSystem, output: bench.root + path).publish(site)
            #expect(try result.summary.changedNothing == (path != "/ut"))
        }
    }

    @Test("what killed runs have left is cleared away", arguments: TestDisk.allCases)
    func leftovers(disk: TestDisk) async throws {
        let bench = try disk.open()
        _ = try await bench.publisher().publish(site)
        let whole = try bench.snapshot("ut")
        try bench.put("halvt", ".ut.stikkord-staging/a/halvt.html")
        try bench.put("gammelt", ".ut.stikkord-old/a/gammelt.html")
        try bench.put("andres", ".ut2.stikkord-staging/x")
        _ = try await bench.publisher().publish(site)
        #expect(try bench.names() == [".ut2.stikkord-staging", "ut"])
        #expect(try bench.snapshot("ut") == whole)

        // Killed between two renames: the old site comes back before anything else is done.
        try bench.put("mitt", "ut/README.md")
        try bench.fileSystem.rename(bench.path("ut"), to: bench.path(".ut.stikkord-old"))
        try bench.put("nytt", ".ut.stikkord-staging/index.html")
        let summary = try await bench.publisher().publish(site).summary
        #expect(summary.changedNothing && summary.keptForeign == 1)
    }

    @Test("disks without hard links or swaps", arguments: [(true, false), (false, true), (false, false)])
    func poorDisks(exchange: Bool, links: Bool) async throws {
        let bench = try TestDisk.memory.open()
        let disk = try #require(bench.fileSystem as? InMemoryFileSystem)
        disk.setAbilities(exchange: exchange, links: links)
        try bench.put("mitt", "ut/README.md")
        try bench.makeLink("ut/lenke", to: "README.md")
        try bench.fileSystem.setPermissions(0o600, of: bench.path("ut/README.md"))
        let modified = disk.stamp(of: bench.path("ut/README.md").text)?.modified
        _ = try await bench.publisher().publish(site)
        _ = try await bench.publisher().publish([file("index.html", "hjem"), file("ny.html", "ny")])
        let found = try bench.snapshot("ut").keys.sorted()
        #expect(found == ["", ".stikkord-manifest", "README.md", "index.html", "lenke", "ny.html"])
        #expect(try bench.names() == ["ut"])
        #expect(disk.stamp(of: bench.path("ut/README.md").text)?.modified == modified)
        #expect(try bench.fileSystem.info(bench.path("ut/README.md"))?.permissions == 0o600)
        #expect(try bench.fileSystem.linkTarget(bench.path("ut/lenke")) == "README.md")
    }

    @Test("a copy keeps the time and the permissions, on the real disk, too")
    func stamp() throws {
        let bench = try TestDisk.real.open()
        try bench.put("x", "a")
        try bench.fileSystem.setPermissions(0o640, of: bench.path("a"))
        try bench.fileSystem.copy(bench.path("a"), to: bench.path("b"), keepingStamp: true)
        let (one, other) = (try bench.stamp("a").split(separator: " "), try bench.stamp("b").split(separator: " "))
        #expect(one[0] == other[0] && one[1] != other[1])
        #expect(try bench.fileSystem.info(bench.path("b"))?.permissions == 0o640)
    }
}
