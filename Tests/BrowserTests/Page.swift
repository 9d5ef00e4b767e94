import Foundation
import Synchronization

/// One page in a browser context of its own: nothing is shared with other pages, and there is no network.
final class Page: Sendable {
    private let devTools: DevTools
    private let context: String
    private let session: String
    private let record: Mutex<PageRecord>

    /// Makes an empty page.
    init(in devTools: DevTools) async throws {
        let context = try await devTools.call("Target.createBrowserContext")["browserContextId"]
        let target = try await devTools.call(
            "Target.createTarget", ["url": "about:blank", "browserContextId": context])["targetId"]
        let session = try await devTools.call(
            "Target.attachToTarget", ["targetId": target, "flatten": true])["sessionId"]
        self.devTools = devTools
        self.context = context.text ?? ""
        self.session = session.text ?? ""
        record = Mutex(PageRecord(frame: target.text ?? ""))
        devTools.listen(to: self.session) { [weak self] event, details in self?.hear(event, details) }
        _ = try await devTools.call(
            "Browser.setDownloadBehavior", ["behavior": "deny", "browserContextId": context])
    }

    deinit {
        devTools.listen(to: session, nil)
        devTools.tell("Target.disposeBrowserContext", ["browserContextId": .string(context)])
    }

    private func hear(_ event: String, _ details: JSON) {
        record.withLock { $0.note(event, details) }
        // Nobody is there to answer an alert, and all would wait for it.
        if event == "Page.javascriptDialogOpening" {
            devTools.tell("Page.handleJavaScriptDialog", ["accept": true], session: session)
        }
    }

    // MARK: What has been seen

    /// Every request since the page was opened, those of earlier documents too, in order.
    var requests: [PageRequest] { record.withLock { $0.requests } }

    /// The requests that failed.
    var failedRequests: [PageRequest] { requests.filter { $0.failure != nil } }

    /// Errors since the page was opened: exceptions, `console.error`, things not found, refusals by the content
    /// security policy, and dialogs (`alert`), which are answered with yes.
    var consoleErrors: [String] { record.withLock { $0.consoleErrors } }

    /// The addresses of the downloads that were asked for. None is carried out.
    var downloads: [String] { record.withLock { $0.downloads } }

    /// The address of the document shown now, with its fragment.
    var location: String {
        get async throws { try await evaluate("location.href") }
    }

    // MARK: Scripts

    /// The value of a JavaScript expression; a promise is waited for. It works with JavaScript switched off too.
    ///
    /// The type is the one the test asks for: `let n: Int = …`, `as: [String].self`, or a `Decodable` of one's own.
    func evaluate<Value: Decodable>(_ script: String, as type: Value.Type = Value.self) async throws -> Value {
        let value: JSON
        do {
            value = try await self.value(of: script)
        } catch BrowserError.refused(_, Self.ledAway) {
            // A navigation was still under way: the question is for the document that came of it.
            value = try await self.value(of: script)
        }
        do {
            return try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
        } catch {
            throw BrowserError.wrongType(script: script, wanted: "\(Value.self)", got: "\(value)")
        }
    }

    /// Runs a script for what it does, which may be to lead away from the page before Chromium has answered.
    func run(_ script: String) async throws {
        do {
            _ = try await value(of: script)
        } catch BrowserError.refused(_, Self.ledAway) {}
    }

    /// What Chromium says of a script whose document is gone.
    private static let ledAway = "Inspected target navigated or closed"

    /// Waits until a JavaScript expression is true, if need be through a change of documents.
    func wait(until condition: String) async throws {
        try await wait(for: condition) {
            do {
                return try await evaluate("!!(\(condition))")
            } catch BrowserError.refused {
                return false
            }
        }
    }

    private func value(of script: String) async throws -> JSON {
        let answer = try await call(
            "Runtime.evaluate",
            ["expression": .string(script), "returnByValue": true, "awaitPromise": true, "userGesture": true])
        let exception = answer["exceptionDetails"]
        guard exception == .null else {
            let message = exception["exception"]["description"].text ?? exception["text"].text ?? ""
            throw BrowserError.scriptThrew(script: script, message: message)
        }
        return answer["result"]["value"]
    }

    // MARK: Pictures

    /// The page as PDF, as the print style has it, tagged and with bookmarks.
    func printToPDF() async throws -> Data {
        let settings: JSON = [
            "printBackground": true, "preferCSSPageSize": true, "generateTaggedPDF": true,
            "generateDocumentOutline": true,
        ]
        return try await binary("Page.printToPDF", settings)
    }

    /// What is seen in the window, as PNG; `wholePage` for all there is to scroll to.
    func screenshot(wholePage: Bool = false) async throws -> Data {
        try await binary("Page.captureScreenshot", ["format": "png", "captureBeyondViewport": .bool(wholePage)])
    }

    private func binary(_ method: String, _ parameters: JSON) async throws -> Data {
        guard let text = try await call(method, parameters)["data"].text, let data = Data(base64Encoded: text) else {
            throw BrowserError.refused(command: method, reason: "no data came")
        }
        return data
    }

    // MARK: Going places

    /// Goes to `file` and waits until it is loaded.
    func navigate(to file: URL) async throws {
        record.withLock { $0.expectNavigation() }
        let answer = try await call("Page.navigate", ["url": .string(file.absoluteString)])
        if let reason = answer["errorText"].text {
            throw BrowserError.notLoaded(url: file.absoluteString, reason: reason)
        }
        try await waitForNavigation()
    }

    /// Does something a reader may do and, where it makes the page go to another document, waits until it is there.
    func follow(_ action: () async throws -> Void) async throws {
        try await action()
        // The page's own events come in order: what the action set off is told before this is answered. The answer
        // may be a refusal, because the document it was meant for is gone.
        _ = try? await call("Runtime.evaluate", ["expression": "0"])
        try await waitForNavigation()
    }

    private func waitForNavigation() async throws {
        try await wait(for: "the page to be loaded") { !record.withLock { $0.isNavigating } }
        let seen = record.withLock { $0 }
        if let url = seen.unreachable {
            throw BrowserError.notLoaded(url: url, reason: seen.failure(of: url) ?? "unknown")
        }
    }

    private func wait(for what: String, _ condition: () async throws -> Bool) async throws {
        let deadline = ContinuousClock.now + devTools.patience
        while try await !condition() {
            guard ContinuousClock.now < deadline else {
                throw BrowserError.timedOut(waitingFor: what, after: devTools.patience)
            }
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    // MARK: Setting up

    /// Sets the window, the colour scheme and whether scripts run; takes the network away; begins to take notes.
    func emulate(_ viewport: Viewport, darkMode: Bool, javaScript: Bool) async throws {
        for domain in ["Inspector", "Page", "Runtime", "Log", "Network"] { _ = try await call("\(domain).enable") }
        _ = try await call("Page.setLifecycleEventsEnabled", ["enabled": true])
        _ = try await call(
            "Network.emulateNetworkConditions",
            ["offline": true, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1])
        _ = try await call("Emulation.setFocusEmulationEnabled", ["enabled": true])
        _ = try await call("Emulation.setScriptExecutionDisabled", ["value": .bool(!javaScript)])
        let scheme: JSON = ["name": "prefers-color-scheme", "value": darkMode ? "dark" : "light"]
        _ = try await call("Emulation.setEmulatedMedia", ["features": [scheme]])
        _ = try await call("Emulation.setTouchEmulationEnabled", ["enabled": .bool(viewport.isMobile)])
        let window: JSON = [
            "width": .number(Double(viewport.width)), "height": .number(Double(viewport.height)),
            "deviceScaleFactor": .number(Double(viewport.scale)), "mobile": .bool(viewport.isMobile),
        ]
        _ = try await call("Emulation.setDeviceMetricsOverride", window)
    }

    /// Sends a command to this page.
    func call(_ method: String, _ parameters: JSON = [:]) async throws -> JSON {
        try await devTools.call(method, parameters, session: session)
    }
}
