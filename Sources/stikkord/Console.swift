import Foundation

/// The terminal, or what stands in its place.
enum Console {
    enum Stream { case output, errors }

    static func write(_ text: String, to stream: Stream) {
        let handle = stream == .output ? FileHandle.standardOutput : FileHandle.standardError
        // A reader that has gone away (stikkord … | head) is no reason to fail.
        try? handle.write(contentsOf: Data(text.utf8))
    }

    /// Writing to a reader that has gone away is then an error, not the end of the process.
    static func ignoreClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }

    /// Whether a person is watching.
    static func isTerminal(_ stream: Stream) -> Bool {
        isatty(stream == .output ? STDOUT_FILENO : STDERR_FILENO) == 1
    }

    static var wantsColours: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isTerminal(.errors) && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }
}

/// How the program ends.
enum Exit {
    static let findings: Int32 = 1
    static let wrongUse: Int32 = 2
    static let machine: Int32 = 3

    static func leave(_ code: Int32) -> Never { exit(code) }
}
