import Foundation

/// What one page showed during a walk through the handbook.
struct Visit<Value: Sendable>: Sendable {
    /// Where the page is, seen from the site's folder.
    let path: String
    /// What the script found there.
    let value: Value
    /// What the page asked for.
    let requests: [PageRequest]
    /// What it complained about.
    let complaints: [String]
}

extension HandbookSite {
    /// Opens pages one after the other in one window, and asks each the same question.
    func walk<Value: Decodable & Sendable>(
        _ paths: [String]? = nil, viewport: Viewport = .desktop, darkMode: Bool = false, javaScript: Bool = true,
        asking script: String, as type: Value.Type = Value.self
    ) async throws -> [Visit<Value>] {
        let paths = paths ?? pages
        let first = file(paths.first ?? "index.html")
        let page = try await Chromium.shared.open(
            first, viewport: viewport, darkMode: darkMode, javaScript: javaScript)
        var visits: [Visit<Value>] = []
        var (requests, complaints) = (0, 0)
        for path in paths {
            if path != paths.first { try await page.navigate(to: file(path)) }
            let value = try await page.evaluate(script, as: Value.self)
            let visit = Visit(
                path: path, value: value, requests: Array(page.requests.dropFirst(requests)),
                complaints: Array(page.consoleErrors.dropFirst(complaints)))
            requests += visit.requests.count
            complaints += visit.complaints.count
            visits.append(visit)
        }
        return visits
    }
}

/// What a page is made of, as the browser understood it.
struct PageFacts: Decodable, Sendable {
    let title: String
    let language: String
    /// The levels of the headings, in order.
    let headings: [Int]
    let ids: [String]
    let links: [Link]
    let pictures: [Picture]
    let policy: String
    /// The words that can be seen, without those of the controls that the script draws.
    let words: [String]

    struct Link: Decodable, Sendable {
        /// Where it leads, in full.
        let address: String
        /// The id of the heading it stands under; empty before the first.
        let section: String
        let isInText: Bool
        let isBacklink: Bool
        let isDownload: Bool
    }

    struct Picture: Decodable, Sendable {
        let address: String
        let alternative: String?
        let hasLoaded: Bool
    }

    /// The whole handbook on a laptop, visited once for all tests.
    static let everywhere = Task {
        try await HandbookSite.handbook.walk(asking: script, as: PageFacts.self)
    }

    /// The words of the page. Boxes to tick are letters without scripts, and controls with them.
    static let words = """
        (() => {
          const controls = document.querySelectorAll(".colour-choice, .button-quiet, .register-filter");
          controls.forEach(control => control.style.display = "none");
          // What is laid out only in sight is there to be read all the same.
          document.querySelectorAll(".letter").forEach(letter => letter.style.contentVisibility = "visible");
          const words = document.body.innerText.split(/\\s+/).filter(word => word && word !== "☐" && word !== "☑");
          controls.forEach(control => control.style.display = "");
          return words;
        })()
        """

    private static let script = """
        (async () => {
          const pictures = [...document.images];
          pictures.forEach(picture => picture.loading = "eager");
          await Promise.all(pictures.map(picture => picture.decode().catch(() => {})));
          let section = "";
          const links = [];
          for (const element of document.querySelectorAll(":is(h2, h3, h4, h5, h6)[id], a[href]")) {
            if (element.nodeName.toUpperCase() !== "A") { section = element.id; continue; }
            links.push({
              // A link in a drawing keeps its address another way.
              address: new URL(element.getAttribute("href"), document.baseURI).href, section, isInText: !!element.closest(".prose"),
              isBacklink: !!element.closest(".backlinks"), isDownload: element.hasAttribute("download"),
            });
          }
          const policy = document.querySelector("meta[http-equiv=Content-Security-Policy]");
          return {
            title: document.title, language: document.documentElement.lang, links,
            headings: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(h => Number(h.nodeName[1])),
            ids: [...document.querySelectorAll("[id]")].map(element => element.id),
            pictures: pictures.map(picture => ({
              address: picture.src, alternative: picture.getAttribute("alt"), hasLoaded: picture.naturalWidth > 0,
            })),
            policy: policy ? policy.content : "", words: \(words),
          };
        })()
        """
}
