/// What can go wrong between a test and the browser, told so that the reader of the test log knows what to do.
enum BrowserError: Error, Equatable, CustomStringConvertible {
    /// There is no browser at this path.
    case notInstalled(path: String)
    /// The browser process is gone; its last words.
    case ended(lastWords: String)
    /// The browser did not answer, or the thing waited for did not come, in time.
    case timedOut(waitingFor: String, after: Duration)
    /// The browser answered a command with an error.
    case refused(command: String, reason: String)
    /// The page's own process crashed.
    case pageCrashed
    /// A script in `evaluate` threw.
    case scriptThrew(script: String, message: String)
    /// A script gave a value of another type than the test asked for.
    case wrongType(script: String, wanted: String, got: String)
    /// Nothing on the page matches the selector.
    case noElement(selector: String)
    /// The element has no size, or lies outside what can be scrolled to.
    case notVisible(selector: String)
    /// Another element lies over the centre of this one.
    case covered(selector: String, by: String)
    /// The page to go to could not be loaded: a dead link, for instance.
    case notLoaded(url: String, reason: String)

    var description: String {
        switch self {
        case .notInstalled(let path):
            "There is no Chromium at \(path), and the browser tests need it. Run: apt-get install chromium"
        case .ended(let lastWords): "Chromium has ended. Its last words: \(lastWords.isEmpty ? "none" : lastWords)"
        case .timedOut(let what, let patience): "Gave up after \(patience) of waiting for: \(what)"
        case .refused(let command, let reason): "Chromium refused \(command): \(reason)"
        case .pageCrashed: "The page's process crashed."
        case .scriptThrew(let script, let message): "The script `\(script)` threw: \(message)"
        case .wrongType(let script, let wanted, let got): "`\(script)` should give \(wanted), but gave \(got)"
        case .noElement(let selector): "Nothing on the page matches `\(selector)`."
        case .notVisible(let selector): "`\(selector)` is there, but not visible: there is nowhere to click."
        case .covered(let selector, let by): "`\(selector)` cannot be clicked: `\(by)` lies over its centre."
        case .notLoaded(let url, let reason): "\(url) could not be loaded: \(reason)"
        }
    }
}
