import Foundation
import Glibc
import Synchronization

/// The operating system's side of the browser: one process group, two pipes and a temporary folder.
///
/// A small shell stands between us and Chromium. It moves the pipes to where Chromium expects them (3 and 4) and
/// removes the profile when Chromium has ended. Chromium ends when its pipe closes, so that even a test process that
/// crashes or is killed leaves neither a browser nor a folder behind.
final class BrowserProcess: Sendable {
    /// Commands go in here.
    let commands: FileHandle
    /// Answers and events come out here and, after the browser has ended, its last words.
    private let answers: FileHandle
    /// The temporary folder that holds the profile and all else the browser writes.
    let folder: URL
    private let process: Process
    private let grace: Duration

    /// The processes to end when the tests do; `atexit` takes a function without a context, hence the static state.
    private static let running = Mutex<[BrowserProcess]>([])

    private static let script = """
        work=$1; shift
        "$@" 3<&0 4>&1 </dev/null >/dev/null 2>"$work/stderr"
        tail -c 2000 "$work/stderr"
        rm -rf -- "$work"
        """

    private static let flags = [
        "--headless", "--no-sandbox", "--remote-debugging-pipe", "--no-startup-window", "--no-first-run",
        "--no-default-browser-check", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions",
        "--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--disable-sync",
        "--disable-breakpad", "--disable-crash-reporter", "--disable-background-timer-throttling",
        "--disable-backgrounding-occluded-windows", "--disable-renderer-backgrounding", "--metrics-recording-only",
        "--mute-audio", "--hide-scrollbars", "--password-store=basic", "--force-color-profile=srgb",
        "--disable-features=MediaRouter,OptimizationHints,Translate",
        // Pages are offline one by one; this is for whatever the browser itself would look up.
        "--host-resolver-rules=MAP * ~NOTFOUND",
    ]

    /// Starts the browser at `executable`. It is ended when the test process exits: politely first and, after `grace`,
    /// by force.
    init(executable: String, grace: Duration = .seconds(5)) throws {
        guard FileManager.default.isExecutableFile(atPath: executable) else {
            throw BrowserError.notInstalled(path: executable)
        }
        // Writing to a browser that has died must be an error, not the end of all tests.
        signal(SIGPIPE, SIG_IGN)
        folder = FileManager.default.temporaryDirectory.appending(path: "stikkord-browser-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "tmp"), withIntermediateDirectories: true)
        let (input, output) = (Pipe(), Pipe())
        commands = input.fileHandleForWriting
        answers = output.fileHandleForReading
        process = Process()
        self.grace = grace
        process.executableURL = URL(filePath: "/bin/sh")
        let profile = "--user-data-dir=\(folder.path)/profile"
        process.arguments = ["-c", Self.script, "sh", folder.path, executable, profile] + Self.flags
        process.environment = Self.environment(home: folder.path)
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        endAtExit()
    }

    /// Waits for the next bytes, as many as there are; nil when the browser has ended. (`FileHandle.read(upToCount:)`
    /// waits for all it is asked for.)
    func nextAnswers() -> ArraySlice<UInt8>? {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var count = 0
        repeat {
            count = read(answers.fileDescriptor, &buffer, buffer.count)
        } while count < 0 && errno == EINTR
        return count > 0 ? buffer.prefix(count) : nil
    }

    /// Ends the browser and removes its folder.
    func end() {
        try? commands.close()
        let deadline = ContinuousClock.now + grace
        while process.isRunning, ContinuousClock.now < deadline { usleep(10_000) }
        if process.isRunning {
            kill(-process.processIdentifier, SIGKILL)
        }
        try? FileManager.default.removeItem(at: folder)
    }

    /// The environment of the tests, with every place a browser likes to write in moved to its own folder.
    private static func environment(home: String) -> [String: String] {
        var environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("XDG_") }
        environment["HOME"] = home
        environment["TMPDIR"] = home + "/tmp"
        environment["LANGUAGE"] = "en"
        return environment
    }

    private func endAtExit() {
        let isFirst = Self.running.withLock { running in
            running.append(self)
            return running.count == 1
        }
        guard isFirst else { return }
        atexit {
            for process in BrowserProcess.running.withLock({ $0 }) { process.end() }
        }
    }
}
