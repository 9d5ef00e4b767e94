import Diagnostics
import Foundation
import Testing

@testable import Building

/// A small disk in memory that can be full for real; needs the right to mount.
private struct SmallDisk: ~Copyable {
    let folder: String

    static let isPermitted: Bool = {
        guard let bench = try? TestDisk.real.open() else { return false }
        return (try? SmallDisk(at: bench.root, options: "size=64k")) != nil
    }()

    init(at folder: String, options: String) throws {
        self.folder = folder
        guard Self.run("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]) else { throw CancellationError() }
    }

    deinit { _ = Self.run("umount", ["-l", folder]) }

    static func run(_ program: String, _ arguments: [String]) -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}

@Suite("Publishing on a real disk", .serialized) struct PublishRealDiskTests {
    private func site(_ version: String) -> [OutputFile] {
        (0..<12).map { number in
            let text = "\(version) \(number)\n" + String(repeating: version, count: 6000)
            return file("del-\(number % 3)/side-\(number).html", text)
        }
    }

    @Test(
        "the disk is full after any number of pages or names",
        .enabled(if: SmallDisk.isPermitted, "may not mount a tmpfs here"), arguments: ["size=400k", "nr_inodes=60"])
    func full(options: String) async throws {
        let bench = try TestDisk.real.open()
        let disk = try SmallDisk(at: bench.root, options: options)
        _ = try await bench.publisher().publish(site("A"))
        let old = try bench.snapshot("ut")
        var (failures, fillers) = (0, 0)
        // Less and less room, until not even a folder fits.
        while fillers < 100, (try? bench.put(String(repeating: "x", count: 4096), "fyll-\(fillers)")) != nil {
            fillers += 1
            do throws(FileSystemError) {
                _ = try await bench.publisher().publish(site("B"))
                _ = try await bench.publisher().publish(site("A"))
            } catch {
                failures += 1
                #expect(error.code == 28)
                #expect(error.message.bokmaal.hasSuffix("disken er full."))
            }
            #expect(try bench.snapshot("ut") == old)
            #expect(try !bench.names().contains { $0.hasPrefix(".") })
        }
        #expect(failures > 10 && failures < fillers)
        _ = disk.folder
    }

    @Test("a mount point is told of and left alone", .enabled(if: SmallDisk.isPermitted, "may not mount a tmpfs here"))
    func mountPoint() async throws {
        let bench = try TestDisk.real.open()
        _ = try await bench.publisher().publish(site("A"))
        for mounted in ["ut", "ut/media"] {
            try bench.fileSystem.makeFolders(bench.path(mounted))
            let disk = try SmallDisk(at: bench.path(mounted).text, options: "size=64k")
            try bench.put("trygt", mounted + "/fil")
            let error = await #expect(throws: FileSystemError.self) { try await bench.publisher().publish(site("B")) }
            #expect(error?.reason == .mountPoint && error?.path == bench.path(mounted).text)
            #expect(try bench.text(mounted + "/fil") == "trygt")
            #expect(try bench.names() == ["ut"])
            _ = disk.folder
        }
    }

    @Test("a pipe somebody has laid there is carried over, and never opened")
    func pipe() async throws {
        let bench = try TestDisk.real.open()
        try bench.fileSystem.makeFolders(bench.path("ut"))
        #expect(SmallDisk.run("mkfifo", [bench.path("ut/rør").text]))
        for version in ["A", "B"] { _ = try await bench.publisher().publish(site(version)) }
        #expect(try bench.fileSystem.info(bench.path("ut/rør"))?.kind == .other)
        #expect(try bench.fileSystem.listContent(bench.path("ut").text).files.count == 12)
    }

    @Test("10 000 small files")
    func many() async throws {
        let bench = try TestDisk.openFast()
        var files = (0..<10_000).map { file("del-\($0 / 25)/side-\($0).html", "side \($0)") }
        #expect(try await bench.publisher().publish(files).summary.written == 10_000)
        let stamps = try [0, 5_000, 9_999].map { try bench.stamp("ut/" + files[$0].path) }
        let folder = try bench.stamp("ut")
        #expect(try await bench.publisher().publish(files).summary.changedNothing)
        #expect(try bench.stamp("ut") == folder)
        files[77] = file(files[77].path, "endret")
        let summary = try await bench.publisher().publish(files).summary
        #expect((summary.written, summary.unchanged, summary.bytes) == (1, 9_999, 6))
        #expect(try [0, 5_000, 9_999].map { try bench.stamp("ut/" + files[$0].path) } == stamps)
        #expect(try bench.fileSystem.listContent(bench.root + "/ut").files.count == 10_000)
        #expect(try bench.names() == ["ut"])
    }
}
