import Foundation

/// One thing a page asked for.
struct PageRequest: Sendable, Hashable {
    /// The address, as the browser wrote it.
    let url: String
    /// What it was for, in the browser's words: `Document`, `Stylesheet`, `Script`, `Image`, `Font`, `Fetch` …
    let kind: String
    /// Why it failed (`net::ERR_FILE_NOT_FOUND`, `csp` …); nil where it did not, or not yet.
    var failure: String?

    /// Whether the thing lies in `folder`, or in the page itself (`data:`, `blob:`).
    func stays(in folder: URL) -> Bool {
        if url.hasPrefix("data:") || url.hasPrefix("blob:") { return true }
        guard let address = URL(string: url), address.isFileURL else { return false }
        let inside = folder.standardizedFileURL.pathComponents
        return address.standardizedFileURL.pathComponents.starts(with: inside)
    }
}

/// What has been seen of a page: its requests, its complaints, and where its navigation stands.
struct PageRecord: Sendable {
    /// Every request since the page was opened, in order.
    private(set) var requests: [PageRequest] = []
    /// Every error since the page was opened, in order.
    private(set) var consoleErrors: [String] = []
    /// The address of every download that was asked for (none is carried out).
    private(set) var downloads: [String] = []
    /// Whether another document is on its way.
    private(set) var isNavigating = false
    /// The address that could not be loaded, if the last navigation came to nothing.
    private(set) var unreachable: String?

    /// The page itself, among its frames.
    let frame: String
    /// The document shown now.
    private var document = ""
    /// Where each request is in `requests`, by the browser's own number.
    private var places: [String: Int] = [:]

    /// A page with this frame of which nothing has been seen.
    init(frame: String) {
        self.frame = frame
    }

    /// Expects the page to go to another document.
    mutating func expectNavigation() {
        isNavigating = true
        unreachable = nil
    }

    /// Takes down one event.
    mutating func note(_ event: String, _ details: JSON) {
        switch event.prefix(while: { $0 != "." }) {
        case "Page" where event != "Page.javascriptDialogOpening": noteNavigation(event, details)
        case "Network": noteRequest(event, details)
        default: noteComplaint(event, details)
        }
    }

    /// Why the last request for `url` failed.
    func failure(of url: String) -> String? {
        requests.last { $0.url == url }?.failure
    }

    private mutating func noteNavigation(_ event: String, _ details: JSON) {
        let concernsPage = details["frameId"].text == frame
        switch event {
        case "Page.frameRequestedNavigation" where concernsPage && details["disposition"] == "currentTab",
            "Page.frameScheduledNavigation" where concernsPage:
            // Other schemes (mailto, tel, javascript) never lead to another document.
            let scheme = details["url"].text?.prefix { $0 != ":" } ?? ""
            if ["file", "http", "https", "data", "blob", "about"].contains(scheme) { expectNavigation() }
        case "Page.frameNavigated" where details["frame"]["id"].text == frame:
            document = details["frame"]["loaderId"].text ?? ""
            unreachable = details["frame"]["unreachableUrl"].text
            if details["type"] == "BackForwardCacheRestore" { isNavigating = false }
        case "Page.lifecycleEvent" where concernsPage && details["name"] == "load":
            if details["loaderId"].text == document { isNavigating = false }
        case "Page.navigatedWithinDocument" where concernsPage:
            isNavigating = false
        case "Page.downloadWillBegin":
            downloads.append(details["url"].text ?? "")
            isNavigating = false
        default: break
        }
    }

    private mutating func noteRequest(_ event: String, _ details: JSON) {
        guard let number = details["requestId"].text else { return }
        switch event {
        case "Network.requestWillBeSent":
            places[number] = requests.count
            let url = details["request"]["url"].text ?? ""
            requests.append(PageRequest(url: url, kind: details["type"].text ?? ""))
        case "Network.loadingFailed":
            guard let place = places[number] else { return }
            requests[place].failure = details["blockedReason"].text ?? details["errorText"].text ?? "unknown"
        default: break
        }
    }

    private mutating func noteComplaint(_ event: String, _ details: JSON) {
        switch event {
        case "Log.entryAdded" where details["entry"]["level"] == "error":
            let place = details["entry"]["url"].text.map { " (\($0))" } ?? ""
            consoleErrors.append((details["entry"]["text"].text ?? "") + place)
        case "Runtime.exceptionThrown":
            let exception = details["exceptionDetails"]
            consoleErrors.append(
                exception["exception"]["description"].text ?? exception["text"].text ?? "unknown exception")
        case "Runtime.consoleAPICalled" where ["error", "assert"].contains(details["type"]):
            let words = details["args"].elements.map { $0["value"].text ?? $0["description"].text ?? "\($0["value"])" }
            consoleErrors.append(words.joined(separator: " "))
        case "Page.javascriptDialogOpening": consoleErrors.append("A dialog: " + (details["message"].text ?? ""))
        case "Inspector.targetCrashed": consoleErrors.append(BrowserError.pageCrashed.description)
        default: break
        }
    }
}
