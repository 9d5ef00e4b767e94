import HandbookModel
import Language
import Testing

@testable import SiteRendering

@Suite("Search on the pages")
struct SearchPageTests {
    private static let files = [
        ("handbok.yml", "tittel: Boka\ndeler: [del]\nslag: {verktoy: {tittel: Verktøy}}\n"), ("index.md", "# Boka\n"),
        ("del/index.md", "# Delen\n"), ("del/a.md", "---\nstikkord: [hoved: avvik, Åpenhet]\n---\n# A\n"),
        ("del/a.nn.md", "# A på nynorsk\n"),
    ]
    private static let book = Book(files)
    private static let bare = Book([("handbok.yml", "tittel: Boka\n"), ("index.md", "# Boka\n"), ("a.md", "# A\n")])

    /// The tag that begins with a text.
    private func tag(_ start: String, in page: String) -> String {
        guard let from = page.firstRange(of: start)?.lowerBound else { return "" }
        return String(page[from...].prefix { $0 != ">" })
    }

    @Test("Every page has one field at the top, before the menu, which leads to the register where nothing runs")
    func field() throws {
        for (address, page) in Self.book.site {
            let bar = try #require(page.firstRange(of: "class=\"topbar\""))
            let form = try #require(page[bar.upperBound...].firstRange(of: "role=\"search\""), "\(address)")
            let menu = try #require(page[bar.upperBound...].firstRange(of: "<nav"))
            #expect(form.lowerBound < menu.lowerBound, "\(address)")
            let root = address.contains("/") ? "../" : ""
            #expect(tag("<form", in: page).contains("method=\"get\" action=\"\(root)stikkordsregister.html\""), "\(address)")
            #expect(tag("<input", in: page).contains("type=\"search\" name=\"q\" aria-label=\"Søk i h"), "\(address)")
            #expect(page.count(of: "role=\"search\"") == (address == "sok.html" ? 2 : 1), "\(address)")
        }
    }

    @Test("and one script more, which comes after the page and knows where hits are shown")
    func script() {
        for (address, page) in Self.book.site {
            let root = address.contains("/") ? "../" : ""
            let script = tag("<script src=\"\(root)tema/sok.js\"", in: page)
            #expect(script.contains(" defer ") && script.contains("data-results=\"\(root)sok.html\""), "\(address)")
            #expect(script.contains("data-key=\"boka\""), "\(address)")
            for name in ["sokefelt.js", "sokeside.js", "sokemotor.js", "sokeord.js"] {
                #expect(!page.contains(name), "\(address)")
            }
            #expect(page.contains("sok.css") == (address == "sok.html"), "\(address)")
        }
    }

    @Test("A handbook without a register leads to its contents")
    func withoutRegister() {
        #expect(tag("<form", in: Self.bare.page("a.html")).contains("action=\"innhold.html\""))
        let page = Self.bare.page("sok.html")
        #expect(page.contains("<li><a href=\"innhold.html\">Innhold</a></li>") && !page.contains("class=\"letters\""))
    }

    @Test("The page of hits is whole without scripts: it says why, and leads to registers, their letters and the contents")
    func page() {
        let page = Self.book.page("sok.html")
        #expect(Tags(page).problem == nil)
        #expect(page.contains("<p class=\"search-off\">Søket trenger JavaScript"))
        for href in [
            "stikkordsregister.html", "innhold.html", "stikkordsregister.html#bokstav-a", "stikkordsregister.html#bokstav-aa",
        ] {
            #expect(page.contains("<a href=\"\(href)\""), "\(href)")
        }
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
        // What only scripts can fill is hidden until they do.
        for part in [
            "<form class=\"search-field search-page-field\"", "<div class=\"search-found\"", "<details class=\"search-help\"",
        ] {
            #expect(tag(part, in: page).hasSuffix(" hidden"), "\(part)")
        }
    }

    @Test("Two landmarks of one kind have names of their own", arguments: HandbookLanguage.allCases)
    func landmarks(language: HandbookLanguage) {
        #expect(InterfaceText.search.text(in: language) != InterfaceText.searchWithFilters.text(in: language))
    }

    @Test("The words the scripts say are written once for each language of the handbook")
    func words() throws {
        let file = try #require(Self.book.renderer?.searchWords)
        #expect(file.route.path == "tema/sokeord.js")
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(text.hasPrefix("stikkordSok.ord({") && text.hasSuffix("});\n"))
        #expect(text.contains("\"nb\": {") && text.contains("\"nn\": {") && !text.contains("\"da\": {"))
        #expect(text.contains("\"removeMarks\": \"Fjern markering\"") && text.count(of: "\"hitOther\"") == 2)
        #expect(Self.book.renderer?.themeFiles.contains { $0.route == file.route } == true)
        #expect(Self.bare.renderer.map { String(decoding: $0.searchWords.bytes, as: UTF8.self).contains("\"nn\"") } == false)
    }

    @Test("Every word the scripts ask for is there, and none is there for nothing")
    func wordsAreUsed() throws {
        let files = try #require(Self.book.renderer?.themeFiles)
        let scripts = files.filter {
            $0.route.path.hasPrefix("tema/sok") && $0.route.path != "tema/sokeord.js" && $0.route.path.hasSuffix(".js")
        }
        .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        let asked = Set(
            scripts.matches(of: /(?:text\('|texts\.)([a-zA-Z]+)|'(hit(?:One|Other))'/).compactMap { match in
                (match.output.1 ?? match.output.2).map(String.init)
            })
        #expect(asked == Set(InterfaceText.inSearchScripts.map(\.rawValue)))
    }

    @Test("The script every page has is small")
    func size() throws {
        let files = try #require(Self.book.renderer?.themeFiles)
        let script = try #require(files.first { $0.route.path == "tema/sok.js" })
        #expect(script.bytes.count <= 12_288)
    }

    @Test("The page of hits has its address in each language", arguments: [("nb", "sok"), ("sv", "sok"), ("en", "search")])
    func address(language: String, folder: String) {
        let book = Book([("handbok.yml", "tittel: Bok\nspråk: \(language)\n"), ("index.md", "# Bok\n")])
        #expect(book.site["\(folder).html"] != nil)
        #expect(book.page("index.html").contains("data-results=\"\(folder).html\""))
    }
}
