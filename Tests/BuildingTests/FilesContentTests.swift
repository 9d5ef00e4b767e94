import Diagnostics
import Testing

@testable import Building

@Suite("Reading the content folder") struct FilesContentTests {
    @Test("every file once, sorted; dot-folders, node_modules and the output left out", arguments: TestDisk.allCases)
    func lists(disk: TestDisk) throws {
        let bench = try disk.open()
        for path in ["b.md", "a/ø.md", "a/å.md", "a/b/c.md", "a-b.md", "tom.md"] { try bench.put(path, path) }
        for path in [".git/x", ".skjult.md", "node_modules/m/x.md", "a/.DS_Store", "ut/index.html"] {
            try bench.put("nei", path)
        }
        let listing = try bench.fileSystem.listContent(bench.root + "/", excluding: [bench.root + "/ut/"])
        #expect(listing.files.map(\.path.text) == ["a-b.md", "a/b/c.md", "a/å.md", "a/ø.md", "b.md", "tom.md"])
        #expect(listing.refused.isEmpty)
        for entry in listing.files {
            let bytes = try bench.fileSystem.read(entry.diskPath)
            #expect(String(decoding: bytes, as: UTF8.self) == entry.path.text)
            #expect(bytes.count == entry.size)
        }
    }

    @Test("names from a Mac are told in NFC and still found; twins are both told", arguments: TestDisk.allCases)
    func normalizes(disk: TestDisk) throws {
        let bench = try disk.open()
        let (decomposed, composed) = ("bla\u{30A}/øvelse-a\u{30A}.md", "blå/øvelse-å.md")
        try bench.put("fra Mac", decomposed)
        var files = try bench.fileSystem.listContent(bench.root).files
        #expect(files.map { Array($0.path.text.utf8) } == [Array(composed.utf8)])
        #expect(try bench.fileSystem.read(files[0].diskPath) == Array("fra Mac".utf8))

        try bench.put("herfra", composed)
        files = try bench.fileSystem.listContent(bench.root).files
        #expect(files.map(\.path.text) == [composed, composed])
        #expect(Set(try files.map { try bench.fileSystem.read($0.diskPath) }).count == 2)
    }

    @Test("links are followed to files inside only", arguments: TestDisk.allCases)
    func links(disk: TestDisk) throws {
        let bench = try disk.open()
        try bench.put("utenfor", "ute/hemmelig.md")
        try bench.put("inne", "bok/del/kapittel.md")
        try bench.put("side", "bok/ut/index.html")
        let links = [
            "inne.md": "del/kapittel.md", "kjede.md": "inne.md", "ute.md": "../ute/hemmelig.md",
            "absolutt.md": bench.root + "/ute/hemmelig.md", "mappe": "del", "tom.md": "finnes-ikke.md",
            "ring-a": "ring-b", "ring-b": "ring-a", "selv": ".", "opp": "..", "gjennom": "del/kapittel.md/x",
            "side.html": "ut/index.html",
        ]
        for (name, target) in links { try bench.makeLink("bok/" + name, to: target) }
        let listing = try bench.fileSystem.listContent(bench.root + "/bok", excluding: [bench.root + "/bok/ut"])
        #expect(listing.files.map(\.path.text) == ["del/kapittel.md", "inne.md", "kjede.md"])
        #expect(listing.files.allSatisfy { $0.size == 4 })
        let refused = listing.refused.map { "\($0.path) \($0.reason)" }
        #expect(
            refused == [
                "absolutt.md linkOutside", "gjennom linkToNothing", "mappe linkToFolder", "opp linkOutside",
                "ring-a linkToNothing", "ring-b linkToNothing", "selv linkToFolder", "side.html linkOutside",
                "tom.md linkToNothing", "ute.md linkOutside",
            ])
    }

    @Test("a content folder that is itself a link", arguments: TestDisk.allCases)
    func linkedRoot(disk: TestDisk) throws {
        let bench = try disk.open()
        try bench.put("inne", "bok/kapittel.md")
        try bench.makeLink("lenke", to: "bok")
        let listing = try bench.fileSystem.listContent(bench.root + "/lenke")
        #expect(listing.files.map(\.path.text) == ["kapittel.md"])
    }

    @Test("names that are no text are refused, with what they hold", arguments: TestDisk.allCases)
    func notUTF8(disk: TestDisk) throws {
        let bench = try disk.open()
        let latin1 = DiskPath(bytes: [UInt8(ascii: "b"), 0xE5])
        try bench.put("x", latin1.appending("x.md"))
        try bench.put("y", DiskPath("ok").appending(latin1))
        let listing = try bench.fileSystem.listContent(bench.root)
        #expect(listing.files.isEmpty)
        let refused = listing.refused.map { "\($0.path) \($0.reason)" }
        #expect(refused == ["b\u{FFFD} nameNotUTF8", "ok/b\u{FFFD} nameNotUTF8"])
    }

    @Test("long names and deep folders", arguments: TestDisk.allCases)
    func longNames(disk: TestDisk) throws {
        let bench = try disk.open()
        let name = String(repeating: "å", count: 126) + ".md"
        #expect(name.utf8.count == 255)
        let path = (Array(repeating: String(repeating: "m", count: 200), count: 15) + [name]).joined(separator: "/")
        try bench.put("dypt", path)
        let files = try bench.fileSystem.listContent(bench.root).files
        #expect(files.map(\.path.text) == [path])
        #expect(try bench.fileSystem.read(files[0].diskPath) == Array("dypt".utf8))
        let error = #expect(throws: FileSystemError.self) { try bench.put("for langt", "x" + name) }
        #expect(error?.message.bokmaal.hasSuffix("navnet er for langt.") == true)
    }

    @Test("what cannot be read is an error that names it")
    func unreadable() throws {
        let disk = InMemoryFileSystem(["/bok/a.md": "a", "/bok/del/b.md": "b"])
        disk.cause(.path(ending: "/del", code: 13))
        var error = #expect(throws: FileSystemError.self) { try disk.listContent("/bok") }
        #expect(error?.message.english == "Could not list the folder «/bok/del»: no permission.")
        disk.cause(.path(ending: "a.md", code: 13))
        let files = try disk.listContent("/bok").files
        error = #expect(throws: FileSystemError.self) { try disk.read(files[0].diskPath) }
        #expect(error?.message.bokmaal == "Kunne ikke lese «/bok/a.md»: ingen tilgang.")
    }

    @Test("no content folder, or a file in its place", arguments: TestDisk.allCases)
    func missing(disk: TestDisk) throws {
        let bench = try disk.open()
        try bench.put("x", "fil")
        #expect(throws: FileSystemError.self) { try bench.fileSystem.listContent(bench.root + "/borte") }
        #expect(throws: FileSystemError.self) { try bench.fileSystem.listContent(bench.root + "/fil") }
    }
}
