import Building
import Foundation

/// Publishes two sites in turn until it is killed: the victim of the kill test.
///
/// Arguments: the output folder and the number of files.
@main struct PublishProbe {
    static func main() async throws {
        let count = Int(CommandLine.arguments[2]) ?? 0
        let publisher = SitePublisher(POSIXFileSystem(), output: CommandLine.arguments[1], jobs: 2)
        FileHandle.standardOutput.write(Data("ready\n".utf8))
        for turn in 0... {
            let files = site(turn.isMultiple(of: 2) ? "A" : "B", count: count)
            guard case .published = try await publisher.publish(files) else { return }
        }
    }

    /// A third of the files is the same in both, a third differs, and each has some of its own.
    static func site(_ version: String, count: Int) -> [OutputFile] {
        (0..<count).map { number in
            let path =
                switch number % 6 {
                case 0, 1, 2, 3: "del-\(number % 7)/side-\(number).html"
                default: "bare-\(version)/\(number % 5)/side-\(number).html"
                }
            let text = number % 6 < 2 ? "lik \(number)" : "\(version) \(number)"
            return OutputFile(path: path, content: .bytes(Array(String(repeating: text + "\n", count: 100).utf8)))
        }
    }
}
