import Testing

@testable import Building

@Suite("The write plan, from lists alone") struct PublishPlanTests {
    /// `size` files by path; a path ending in `/` is a folder, in `@` a link.
    private func tree(_ sizes: KeyValuePairs<String, Int>) -> FolderTree {
        let entries = sizes.map { path, size in
            let kind: FileInfo.Kind = path.hasSuffix("/") ? .folder : path.hasSuffix("@") ? .link : .file
            let bare = kind == .file ? path : String(path.dropLast())
            return FolderTree.Entry(path: DiskPath(bare), info: FileInfo(kind: kind, size: size))
        }
        return FolderTree(top: nil, entries: entries.sorted { $0.path < $1.path })
    }

    private func plan(
        _ wanted: KeyValuePairs<String, Int>, over sizes: KeyValuePairs<String, Int>, made: Set<DiskPath>
    ) throws -> WritePlan {
        let files = wanted.map { WritePlan.Wanted(path: DiskPath($0.key), size: $0.value) }
        return try WritePlan(wanted: files, tree: tree(sizes), made: made)
    }

    @Test("new, changed by size, to be compared, obsolete, foreign")
    func fates() throws {
        var plan = try plan(
            ["a/ny": 1, "b": 2, "c": 3, "d": 4], over: ["a/": 0, "a/mitt": 9, "b": 9, "c": 3, "d": 4, "gammel": 5],
            made: ["b", "c", "d", "gammel", "borte"])
        #expect(plan.fates == [.new, .changed, .undecided, .undecided])
        #expect(plan.obsolete == ["gammel"])
        #expect(plan.foreign.map(\.path) == ["a/mitt"])
        #expect(plan.folders.map(\.path) == ["a"])
        #expect(plan.collisions.isEmpty)
        plan.settle(isUnchanged: [true, false])
        #expect(plan.fates == [.new, .changed, .unchanged, .changed])
        #expect(!plan.changesNothing)
    }

    @Test("nothing to do")
    func nothing() throws {
        var plan = try plan(["a/b": 1], over: ["a/": 0, "a/b": 1, "README.md": 7], made: ["a/b"])
        plan.settle(isUnchanged: [true])
        #expect(plan.changesNothing)
        var shrinking = try self.plan(["a/b": 1], over: ["a/": 0, "a/b": 1, "c": 7], made: ["a/b", "c"])
        shrinking.settle(isUnchanged: [true])
        #expect(!shrinking.changesNothing)
    }

    @Test("our own files and folders may change places")
    func ourClashes() throws {
        let plan = try plan(["a": 1, "b/c": 1], over: ["a/": 0, "a/x": 1, "b": 1], made: ["a/x", "b"])
        #expect(plan.collisions.isEmpty)
        #expect(plan.fates == [.new, .new])
        #expect(plan.obsolete == ["a/x", "b"])
        #expect(plan.folders.map(\.path) == ["b"])
    }

    @Test("a folder that was only ours goes with its files; an empty one of somebody else's stays")
    func folders() throws {
        let plan = try plan(
            ["ny/x": 1], over: ["vår/": 0, "vår/under/": 0, "tom/": 0, "tom/tom/": 0, "blandet/": 0, "blandet/m": 1],
            made: ["vår/under/x", "blandet/v"])
        #expect(plan.folders.map(\.path) == ["blandet", "ny", "tom", "tom/tom"])
    }

    @Test(
        "what is not ours is never in the way of the site unnoticed",
        arguments: [
            ("x", "x"), ("x@", "x"), ("x/y", "x"), ("x/y/z@", "x"), ("x/", "x"), ("d", "d/e"), ("d@", "d/e"),
            ("d/e/", "d/e"), ("d/e/f", "d/e"),
        ])
    func collisions(there: String, wanted: String) throws {
        var entries: [FolderTree.Entry] = []
        let bare = DiskPath(there.trimmingSuffix("@").trimmingSuffix("/"))
        for folder in DiskPath.folders(above: [bare]) {
            entries.append(FolderTree.Entry(path: folder, info: FileInfo(kind: .folder)))
        }
        let kind: FileInfo.Kind = there.hasSuffix("/") ? .folder : there.hasSuffix("@") ? .link : .file
        entries.append(FolderTree.Entry(path: bare, info: FileInfo(kind: kind)))
        let tree = FolderTree(top: nil, entries: entries.sorted { $0.path < $1.path })
        let plan = try WritePlan(wanted: [WritePlan.Wanted(path: DiskPath(wanted), size: 0)], tree: tree, made: [])
        #expect(plan.collisions.map(\.wanted) == [wanted])
    }

    @Test("what was a file of ours and is a link now is not ours")
    func replaced() throws {
        let plan = try plan(["a": 1], over: ["a@": 1, "b@": 1], made: ["a", "b"])
        #expect(plan.collisions == [PublishCollision(wanted: "a", inTheWay: "a")])
        #expect(plan.obsolete.isEmpty)
    }

    @Test("names that differ in Unicode form only are two names")
    func forms() throws {
        let plan = try plan(["å.html": 1], over: ["a\u{30A}.html": 1], made: [])
        #expect(plan.collisions.isEmpty)
        #expect(plan.fates == [.new])
        #expect(plan.foreign.count == 1)
    }

    @Test("a path twice, or as file and folder", arguments: [["a", "a"], ["a", "a/b"], ["a/b/c", "a/b"]])
    func twice(paths: [String]) {
        let error = #expect(throws: FileSystemError.self) {
            try WritePlan(
                wanted: paths.map { WritePlan.Wanted(path: DiskPath($0), size: 0) }, tree: .empty, made: [])
        }
        #expect(error?.reason == .pathTakenTwice)
    }

    @Test(
        "no path leaves the folder",
        arguments: [
            "", "/etc/x", "..", "../x", "a/../x", "a/..", "./x", "a//b", "a/", "/", "a\\b", "a\0b", "a\nb",
            ".stikkord-manifest", String(repeating: "x", count: 256),
        ])
    func escapes(path: String) {
        let error = #expect(throws: FileSystemError.self) { try file(path, "").checkedPath() }
        #expect(error?.reason == .unusablePath)
    }

    @Test(
        "good paths",
        arguments: ["a", "å/ø.html", "..a", "a..", ".nojekyll", "a b", String(repeating: "x", count: 255)])
    func goodPaths(path: String) throws {
        #expect(try file(path, "").checkedPath() == DiskPath(path))
    }

    @Test("the manifest tells what it was told; another's manifest is not read")
    func manifest() {
        let paths: [DiskPath] = ["a", "å/b c", "ø"]
        #expect(Manifest.paths(in: Manifest.bytes(of: paths)) == paths)
        #expect(Manifest.paths(in: Manifest.bytes(of: [])) == [])
        #expect(Manifest.paths(in: Array("stikkord-manifest 2\na\n".utf8)) == nil)
        #expect(Manifest.paths(in: []) == nil)
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
