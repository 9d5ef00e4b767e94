import Foundation
import Testing

extension InChromium {
    @Suite("The browser process")
    struct BrowserProcessTests {
        @Test("is missed with a word on how to get it")
        func missing() async throws {
            let browser = Chromium(executable: "/usr/bin/no-such-chromium")
            let error = await #expect(throws: BrowserError.notInstalled(path: "/usr/bin/no-such-chromium")) {
                try await browser.open(URL(filePath: "/"))
            }
            #expect("\(try #require(error))".contains("apt-get install chromium"))
        }

        @Test("that ends is reported with its last words")
        func ended() async throws {
            let site = try ScratchSite(["chromium": "#!/bin/sh\necho 'No display.' >&2\nexit 1\n"])
            let script = site.file("chromium")
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script.path)
            let browser = Chromium(executable: script.path)
            await #expect(throws: BrowserError.ended(lastWords: "No display.")) {
                try await browser.open(URL(filePath: "/"))
            }
        }

        @Test("that does not answer is not waited for")
        func silent() async throws {
            let site = try ScratchSite(["chromium": "#!/bin/sh\nexec cat <&3 >/dev/null\n"])
            let script = site.file("chromium")
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script.path)
            let browser = Chromium(executable: script.path, patience: .milliseconds(200))
            let silence = BrowserError.timedOut(waitingFor: "Target.createBrowserContext", after: .milliseconds(200))
            await #expect(throws: silence) { try await browser.open(URL(filePath: "/")) }
        }

        @Test("takes its folder with it, even where it has to be killed")
        func folder() throws {
            let site = try ScratchSite(["chromium": "#!/bin/sh\nexec sleep 60\n"])
            let script = site.file("chromium")
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script.path)
            let process = try BrowserProcess(executable: script.path, grace: .milliseconds(200))
            #expect(FileManager.default.fileExists(atPath: process.folder.path))
            process.end()
            #expect(!FileManager.default.fileExists(atPath: process.folder.path))
        }
    }
}
