import Foundation

/// A small handbook to search in: a register, a facet, kinds, a chapter in nynorsk too, enough chapters for a second helping.
private let book: [String: String] = {
    var files = [
        "handbok.yml": """
        tittel: Boka
        deler: [del]
        slag: {verktoy: {tittel: Verktøy}, prosa: {tittel: Prosa}}
        """,
        "register.yml": """
        begreper:
          avvik: {term: avvik, se-fra: [avviksmelding], frarådd: [uhell], se-også: [varsling], definisjon: Noe som er galt.}
          varsling: {term: varsling}
        """,
        "index.md": "---\ntittel: Boka\n---\nTekst.\n",
        "del/index.md": "# Delen\n",
        "del/melde.md": """
        ---
        stikkord: [hoved: avvik]
        slag: verktoy
        ---
        # Melde fra

        Alle melder fra om avvik.

        ## Hvem melder?

        Den som ser avviket, melder det samme dag.

        ### Når

        Straks.
        """,
        "del/varsle.md":
            "---\nstikkord: [hoved: varsling]\nslag: prosa\n---\n# Varsle\n\n## Om avvik\n\nEt alvorlig avvik varsles videre.\n",
        "del/varsle.nn.md": "# Varsle på nynorsk\n\nEit alvorleg avvik.\n",
        "del/lang.md": "# En lang side\n\n" + (1...60).map { "Linje \($0) med tekst.\n\n" }.joined()
            + "## Slutten\n\nHer står ordet hestehandel.\n",
    ]
    for number in 1...14 { files["del/kake-\(number + 10).md"] = "# Kake \(number)\n\nEn oppskrift på bløtkake.\n" }
    return files
}()

/// The small handbook, built once for all who search in it.
enum SearchedBook {
    private static let site = Result { try HandbookSite(files: book) }

    /// - Parameter query: what stands after the page's name in its address.
    static func open(_ path: String = "del/lang.html", query: String = "", viewport: Viewport = .desktop) async throws -> Page {
        let page = try await Chromium.shared.open(site.get().file(path), viewport: viewport)
        guard !query.isEmpty else { return page }
        try await page.run("location.href = location.pathname + '\(query)'")
        try await page.wait(
            until: "document.readyState === 'complete' && location.href.endsWith('\(query.split(separator: "#").last ?? "")')")
        return page
    }
}

/// Where things are in the search, as scripts.
enum SearchPlaces {
    static let field = "document.querySelector('.topbar [role=search] input')"
    static let hits = "[...document.querySelectorAll('[data-search-hit]')]"
    static let isOpen = "!!document.querySelector('.search-panel:not([hidden])')"
    static let active = "(document.querySelector('[aria-selected=true]') || {}).textContent || ''"
}

extension Page {
    /// Searches in the field at the top, and waits for what opens.
    func search(_ text: String) async throws {
        try await run("\(SearchPlaces.field).focus(); \(SearchPlaces.field).select()")
        try await type(text)
        try await wait(
            until:
                "\(SearchPlaces.isOpen) && (\(SearchPlaces.hits).length > 0 || !!document.querySelector('.search-note').textContent)"
        )
    }
}
