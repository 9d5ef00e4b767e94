import Foundation

/// The one browser that all tests share: Debian's Chromium, headless, offline, with a profile nobody else has.
///
///     let page = try await Chromium.shared.open(site.appending(path: "index.html"), viewport: .mobile)
///     try await page.click("nav a")
///     #expect(try await page.location.hasSuffix("/metoder/gevinstplan.html"))
///     #expect(page.requests.allSatisfy { $0.stays(in: site) && $0.failure == nil })
///     #expect(page.consoleErrors.isEmpty)
actor Chromium {
    /// The shared browser. It starts at the first `open` and ends with the test process.
    static let shared = Chromium()

    /// How long any call may take. It is far more than any should need, so that only a fault reaches it.
    static let patience: Duration = .seconds(30)

    private let executable: String
    private let patience: Duration
    private var start: Result<DevTools, any Error>?

    /// A browser of one's own; tests want `shared`. No call takes longer than `patience`, which is far more than any
    /// should need.
    init(executable: String = "/usr/bin/chromium", patience: Duration = .seconds(30)) {
        self.executable = executable
        self.patience = patience
    }

    /// Opens `file` as a reader would from disk, in a browser context of its own, and waits until it is loaded.
    ///
    /// The page is closed when the test lets go of it.
    func open(
        _ file: URL, viewport: Viewport = .desktop, darkMode: Bool = false, javaScript: Bool = true
    ) async throws -> Page {
        let page = try await Page(in: devTools())
        try await page.emulate(viewport, darkMode: darkMode, javaScript: javaScript)
        try await page.navigate(to: file)
        return page
    }

    private func devTools() throws -> DevTools {
        let result = start ?? Result { DevTools(try BrowserProcess(executable: executable), patience: patience) }
        start = result
        return try result.get()
    }
}

/// The window a page is seen through.
struct Viewport: Sendable, Hashable {
    let width: Int
    let height: Int
    /// Device pixels to one CSS pixel.
    let scale: Int
    /// Whether it is a telephone: touch, and `<meta name="viewport">` counts.
    let isMobile: Bool

    /// A laptop, 1280 × 800.
    static let desktop = Viewport(width: 1280, height: 800, scale: 1, isMobile: false)
    /// A telephone, 390 × 844.
    static let mobile = Viewport(width: 390, height: 844, scale: 2, isMobile: true)
    /// What WCAG 1.4.10 (reflow) asks for: a laptop at 400 % zoom, 320 CSS pixels wide.
    static let narrow320 = Viewport(width: 320, height: 640, scale: 1, isMobile: false)
}
