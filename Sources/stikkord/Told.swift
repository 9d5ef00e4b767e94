import Diagnostics
import Foundation

/// Help in the language of whoever runs the program. The environment is read here, at the edge, and nowhere below.
enum Told {
    static let language = language(in: ProcessInfo.processInfo.environment)

    /// The first of POSIX's language variables that is set decides (IEEE Std 1003.1, 8.2).
    static func language(in environment: [String: String]) -> FindingLanguage {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        let tag = set.lowercased().prefix { $0.isLetter }
        return ["nb", "nn", "no", "da"].contains(tag) ? .bokmaal : .english
    }

    static func say(en english: String, nb bokmaal: String) -> String {
        language == .bokmaal ? bokmaal : english
    }
}
