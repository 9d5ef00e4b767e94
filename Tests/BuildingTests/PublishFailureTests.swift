import Testing

@testable import Building

/// Old and new site, with all that can be between them: same, changed, new, gone, and what is not ours.
private enum Sites {
    static let old = [
        file("index.html", "hjem"), file("a/lik.html", "lik"), file("a/b/endret.html", "før"),
        file("borte/x.html", "x"), file("fil", "fil"),
    ]
    static let new = [
        file("index.html", "hjem, endret"), file("a/lik.html", "lik"), file("a/b/endret.html", "nå!"),
        file("ny/y.html", "y"), file("fil/mappe.html", "nå mappe"),
    ]

    /// A disk with the old site published and foreign things in it.
    static func disk(exchange: Bool, links: Bool = true) async throws -> InMemoryFileSystem {
        let disk = InMemoryFileSystem(["/sted/ut/README.md": "les", "/sted/ut/a/mitt.txt": "mitt"])
        try disk.makeFolder("/sted/ut/tom", like: nil)
        try disk.makeLink("/sted/ut/lenke", to: "README.md")
        _ = try await publish(old, on: disk)
        disk.setAbilities(exchange: exchange, links: links)
        disk.cause(nil)
        return disk
    }

    static func publish(_ site: [OutputFile], on disk: InMemoryFileSystem) async throws -> PublishSummary {
        try await SitePublisher(disk, output: "/sted/ut", patience: .zero).publish(site).summary
    }

    /// What the output folder looks like after each.
    static func snapshots() async throws -> (old: [String: String], new: [String: String]) {
        let disk = try await disk(exchange: true)
        let before = try disk.snapshot("/sted/ut")
        _ = try await publish(new, on: disk)
        return (before, try disk.snapshot("/sted/ut"))
    }

    /// How many calls the publishing of the new site takes.
    static func calls(exchange: Bool, links: Bool) async throws -> Int {
        let disk = try await disk(exchange: exchange, links: links)
        _ = try await publish(new, on: disk)
        return disk.calls
    }
}

@Suite("Publishing when things go wrong") struct PublishFailureTests {
    @Test("one call fails, whichever: wholly old or wholly new", arguments: [true, false], [true, false])
    func oneFailure(exchange: Bool, links: Bool) async throws {
        let (old, new) = try await Sites.snapshots()
        let calls = try await Sites.calls(exchange: exchange, links: links)
        #expect(calls > 40)
        for at in 1...calls {
            let disk = try await Sites.disk(exchange: exchange, links: links)
            disk.cause(.once(at: at, code: 28))
            let summary = try? await Sites.publish(Sites.new, on: disk)
            disk.cause(nil)
            let found = try disk.snapshot("/sted/ut")
            #expect(found == (summary == nil ? old : new), "call \(at)")
            _ = try await Sites.publish(Sites.new, on: disk)
            #expect(try disk.snapshot("/sted/ut") == new, "after call \(at)")
            #expect(try disk.list("/sted").map(\.name) == ["ut"], "after call \(at)")
        }
    }

    @Test("killed before any call: wholly old or wholly new, and the next run clears up", arguments: [true, false])
    func killed(links: Bool) async throws {
        let (old, new) = try await Sites.snapshots()
        var seen: Set<[String: String]> = []
        for at in 1...(try await Sites.calls(exchange: true, links: links)) {
            let disk = try await Sites.disk(exchange: true, links: links)
            disk.cause(.fromThenOn(at: at))
            _ = try? await Sites.publish(Sites.new, on: disk)
            disk.cause(nil)
            let found = try disk.snapshot("/sted/ut")
            #expect(found == old || found == new, "call \(at)")
            seen.insert(found)
            _ = try await Sites.publish(Sites.old, on: disk)
            #expect(try disk.snapshot("/sted/ut") == old, "after call \(at)")
            #expect(try disk.list("/sted").map(\.name) == ["ut"], "after call \(at)")
        }
        #expect(seen == [old, new])
    }

    @Test("killed on a disk without swaps: old, new, or for one moment missing and brought back by the next run")
    func killedWithoutExchange() async throws {
        let (old, new) = try await Sites.snapshots()
        var missing = 0
        for at in 1...(try await Sites.calls(exchange: false, links: true)) {
            let disk = try await Sites.disk(exchange: false)
            disk.cause(.fromThenOn(at: at))
            _ = try? await Sites.publish(Sites.new, on: disk)
            disk.cause(nil)
            let found = try disk.snapshot("/sted/ut")
            if found.isEmpty { missing += 1 }
            #expect(found == old || found == new || found.isEmpty, "call \(at)")
            _ = try await Sites.publish(Sites.old, on: disk)
            #expect(try disk.snapshot("/sted/ut") == old, "after call \(at)")
            #expect(try disk.list("/sted").map(\.name) == ["ut"], "after call \(at)")
        }
        #expect(missing == 1)
    }

    @Test("the first publishing killed before any call")
    func firstKilled() async throws {
        let trial = InMemoryFileSystem()
        _ = try await Sites.publish(Sites.new, on: trial)
        let whole = try trial.snapshot("/sted/ut")
        for at in 1...trial.calls {
            let disk = InMemoryFileSystem()
            disk.cause(.fromThenOn(at: at))
            _ = try? await Sites.publish(Sites.new, on: disk)
            disk.cause(nil)
            let found = try disk.snapshot("/sted/ut")
            #expect(found.isEmpty || found == whole, "call \(at)")
            _ = try await Sites.publish(Sites.new, on: disk)
            #expect(try disk.snapshot("/sted/ut") == whole, "after call \(at)")
        }
    }

    @Test("the disk is full after any number of bytes", arguments: [true, false])
    func full(links: Bool) async throws {
        let (old, new) = try await Sites.snapshots()
        var failures = 0
        for room in 0...400 {
            let disk = try await Sites.disk(exchange: true, links: links)
            disk.setCapacity(room)
            do {
                _ = try await Sites.publish(Sites.new, on: disk)
                #expect(try disk.snapshot("/sted/ut") == new, "\(room) bytes")
            } catch let error as FileSystemError {
                failures += 1
                #expect(error.code == 28)
                #expect(try disk.snapshot("/sted/ut") == old, "\(room) bytes")
            }
            #expect(try disk.list("/sted").map(\.name) == ["ut"], "\(room) bytes")
        }
        #expect(failures > 0 && failures < 400)
    }

    @Test("an old site that cannot be cleared away does not undo the new one")
    func leftBehind() async throws {
        let (_, new) = try await Sites.snapshots()
        let disk = try await Sites.disk(exchange: true)
        disk.cause(.path(ending: ".ut.stikkord-staging/borte", code: 13))
        let summary = try await Sites.publish(Sites.new, on: disk)
        #expect(summary.leftBehind?.code == 13)
        #expect(try disk.snapshot("/sted/ut") == new)
        await #expect(throws: FileSystemError.self) { try await Sites.publish(Sites.new, on: disk) }
        disk.cause(nil)
        #expect(try await Sites.publish(Sites.new, on: disk).changedNothing)
        #expect(try disk.list("/sted").map(\.name) == ["ut"])
    }
}
