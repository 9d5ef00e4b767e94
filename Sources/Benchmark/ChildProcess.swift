import FoundationEssentials
import Glibc

/// What the kernel says a finished process has used.
struct ProcessUsage {
    /// Seconds on the clock, from before it was started until it was gone.
    let wall: Double
    /// Seconds of processor, its own and the kernel's, over all threads.
    let cpu: Double
    /// The most memory it held at one time, in MiB. Never less than what this process itself had at its peak: Linux
    /// lets a new program inherit the peak of the process that started it.
    let peak: Double
}

/// Starts a program and waits for it. The only file here that needs `unsafe`: `posix_spawn`, `wait4` and `getrusage`.
struct ChildProcess {
    let command: [String]
    let environment: [String: String]
    /// Gets both standard output and standard error.
    let log: String

    /// Runs to the end; a start that fails, a signal and any exit code but 0 are failures that show the end of the log.
    func run() throws -> ProcessUsage {
        let clock = ContinuousClock()
        let began = clock.now
        let process = try start()
        var status: Int32 = 0
        var usage = rusage()
        while unsafe wait4(process, &status, 0, &usage) < 0 {
            guard errno == EINTR else { throw BenchmarkFailure("wait4 failed for \(command[0])") }
        }
        let wall = began.duration(to: clock.now)
        guard status == 0 else {
            throw BenchmarkFailure("\(command.joined(separator: " "))\n\(outcome(status))\n\(endOfLog())")
        }
        return ProcessUsage(
            wall: wall / .seconds(1), cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime), peak: peak(usage))
    }

    /// The peak memory of this very process, in MiB.
    static func ownPeak() -> Double {
        var usage = rusage()
        _ = unsafe getrusage(RUSAGE_SELF.rawValue, &usage)
        return peak(usage)
    }

    /// Lets go of what `print` has kept back, so that a long run can be followed.
    static func flushOutput() {
        _ = fflush(nil)
    }

    private func start() throws -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        unsafe posix_spawn_file_actions_adddup2(&actions, 1, 2)
        var arguments = unsafe command.map { unsafe strdup($0) } + [nil]
        var variables = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
        defer { unsafe (arguments + variables).forEach { unsafe free($0) } }
        var process: pid_t = 0
        let code = unsafe posix_spawn(&process, command[0], &actions, nil, &arguments, &variables)
        guard code == 0 else { throw BenchmarkFailure("\(command[0]) cannot be started (error \(code))") }
        return process
    }

    private func outcome(_ status: Int32) -> String {
        status & 0x7F == 0 ? "ended with exit code \(status >> 8 & 0xFF)" : "was ended by signal \(status & 0x7F)"
    }

    private func endOfLog() -> String {
        let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").suffix(20).joined(separator: "\n")
    }
}

private func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
}

private func peak(_ usage: rusage) -> Double {
    Double(usage.ru_maxrss) / 1024
}
