import Diagnostics
import Language
import Testing

@testable import Building

@Suite("The disk and its twin keep the same promises") struct FilesDiskTests {
    @Test("reading gives what was written, whatever its size", arguments: TestDisk.allCases)
    func content(disk: TestDisk) throws {
        let bench = try disk.open()
        let chunk = POSIXFileSystem.chunk
        for size in [0, 1, chunk - 1, chunk, chunk + 1, 3 * chunk] {
            let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            let (path, twin) = (bench.path("fil-\(size)"), bench.path("tvilling-\(size)"))
            try bench.fileSystem.write(bytes, to: path)
            try bench.fileSystem.copy(path, to: twin, keepingStamp: false)
            #expect(try bench.fileSystem.read(path) == bytes)
            #expect(try bench.fileSystem.holds(path, bytes))
            #expect(try bench.fileSystem.sameContent(path, twin))
            #expect(try !bench.fileSystem.holds(path, bytes + [0]))
            if size > 0 {
                #expect(try !bench.fileSystem.holds(path, bytes.dropLast()))
                #expect(try !bench.fileSystem.holds(path, bytes.dropLast() + [~bytes[size - 1]]))
                #expect(try !bench.fileSystem.holds(path, [~bytes[0]] + bytes.dropFirst()))
            }
            #expect(try bench.fileSystem.info(path)?.size == size)
        }
        #expect(try !bench.fileSystem.sameContent(bench.path("fil-1"), bench.path("fil-0")))
    }

    @Test("nothing is ever written over", arguments: TestDisk.allCases)
    func neverOver(disk: TestDisk) throws {
        let bench = try disk.open()
        try bench.put("gammelt", "fil")
        try bench.makeLink("lenke", to: "fil")
        try bench.makeLink("løs", to: "borte")
        for name in ["fil", "lenke", "løs"] {
            let path = bench.path(name)
            #expect(throws: FileSystemError.self) { try bench.fileSystem.write([1], to: path) }
            #expect(throws: FileSystemError.self) { try bench.fileSystem.makeFolder(path, like: nil) }
            #expect(throws: FileSystemError.self) { try bench.fileSystem.link(bench.path("fil"), as: path) }
            #expect(throws: FileSystemError.self) { try bench.fileSystem.rename(bench.path("fil"), to: path) }
        }
        #expect(try bench.text("fil") == "gammelt")
        #expect(try bench.names() == ["fil", "lenke", "løs"])
    }

    @Test("links, names and swaps", arguments: TestDisk.allCases)
    func names(disk: TestDisk) throws {
        let bench = try disk.open()
        try bench.put("en", "a/en")
        try bench.put("to", "b/to")
        try bench.fileSystem.link(bench.path("a/en"), as: bench.path("b/en"))
        try bench.fileSystem.exchange(bench.path("a"), bench.path("b"))
        #expect(try bench.names("a") == ["en", "to"])
        #expect(try bench.stamp("a/en") == bench.stamp("b/en"))
        try bench.fileSystem.remove(bench.path("b/en"))
        #expect(try bench.text("a/en") == "en")
        try bench.makeLink("lenke", to: "a")
        try bench.fileSystem.link(bench.path("lenke"), as: bench.path("lenke2"))
        #expect(try bench.fileSystem.linkTarget(bench.path("lenke2")) == "a")
        #expect(try bench.fileSystem.resolve(bench.path("lenke2/../lenke/en")) == bench.path("a/en"))
        #expect(throws: FileSystemError.self) { try bench.fileSystem.list(bench.path("lenke")) }
        #expect(throws: FileSystemError.self) { try bench.fileSystem.removeFolder(bench.path("a")) }
    }

    @Test("one lock at a time", arguments: TestDisk.allCases)
    func locks(disk: TestDisk) throws {
        let bench = try disk.open()
        let lock = try bench.fileSystem.lock(bench.path(""))
        #expect(lock != nil)
        #expect(try bench.fileSystem.lock(bench.path("")) == nil)
        lock?.release()
        let next = try bench.fileSystem.lock(bench.path(""))
        #expect(next != nil)
        next?.release()
    }

    @Test("a NUL never cuts a path short")
    func nul() throws {
        let bench = try TestDisk.real.open()
        try bench.put("x", "fil")
        let path = DiskPath(bytes: bench.path("fil").bytes + [0] + Array(".html".utf8))
        #expect(throws: FileSystemError.self) { try bench.fileSystem.read(path) }
    }

    @Test("removing a tree does not follow links out of it", arguments: TestDisk.allCases)
    func removeTree(disk: TestDisk) throws {
        let bench = try disk.open()
        try bench.put("trygt", "ute/fil")
        try bench.put("x", "tre/a/b/fil")
        try bench.makeLink("tre/a/lenke", to: "../../ute")
        try bench.fileSystem.setPermissions(0o555, of: bench.path("tre/a/b"))
        try bench.fileSystem.removeTree(bench.path("tre"))
        #expect(try bench.names() == ["ute"])
        #expect(try bench.text("ute/fil") == "trygt")
    }

    @Test("every failure has its sentence in both languages")
    func sentences() {
        for code: Int32 in [1, 2, 5, 12, 13, 16, 17, 20, 21, 24, 28, 30, 36, 40, 122] {
            for operation in FileSystemError.Operation.allCases {
                let message = FileSystemError(operation, "/ut/å.html", .system(code)).message
                #expect(message.english.hasPrefix("Could not ") && message.bokmaal.hasPrefix("Kunne ikke "))
                #expect(message.bokmaal.contains("«/ut/å.html»: "))
            }
        }
        let full = FileSystemError(.write, "/ut", .system(28))
        #expect(full.message.bokmaal == "Kunne ikke skrive «/ut»: disken er full.")
        #expect(full.advice != nil)
    }

    @Test("NFC")
    func nfc() {
        #expect(Array("ra\u{30A}dga\u{30A}ver".nfc.utf8) == Array("rådgåver".utf8))
        #expect(Array("rådgåver øæ".nfc.utf8) == Array("rådgåver øæ".utf8))
        #expect(Array("\u{1100}\u{1161}\u{212B}".nfc.utf8) == Array("가Å".utf8))
    }
}
