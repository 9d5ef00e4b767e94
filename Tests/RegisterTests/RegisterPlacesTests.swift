import Diagnostics
import HandbookModel
import Language
import Register
import Testing

@Suite("Where the register is on the site")
struct RegisterPlacesTests {
    private static let register = """
        emner: {vern: Vern}
        begreper:
          varsling: {term: varsling}
          intern: {term: intern, under: varsling, bare-under: ja, definisjon: Til egen sjef.}
          sjef: {term: sjef, under: intern, bare-under: ja, definisjon: Den som leder.}
          los: {term: løs, bare-under: ja, definisjon: Uten noe over seg.}
          hamar: {term: Hamar, register: steder}
        """
    private static let book = Book(
        register, [("a.md", "---\ntitle: A\nkeywords: [varsling, Hamar]\n---\nAlt er internt, sa en sjef. Ei løs.\n")])

    private func line(_ id: String) -> String? {
        Self.book.concept(id).flatMap { Self.book.register.places.line(of: $0) }.map { "\($0.route.path)#\($0.anchor)" }
    }

    @Test("Every line has its page, also what stands under others only")
    func lines() {
        #expect(line("varsling") == "stikkordsregister.html#stikk-varsling")
        #expect(line("intern") == "stikkordsregister.html#stikk-intern")
        #expect(line("sjef") == "stikkordsregister.html#stikk-sjef")
        #expect(line("hamar") == "stedsregister.html#stikk-hamar")
        let name = Self.book.concept("sjef").map { Self.book.register.name(of: $0, in: .bokmaal) }
        #expect(name == "varsling: intern: sjef")
    }

    @Test("What stands under nothing stands by itself, whatever register.yml says")
    func orphan() {
        #expect(line("los") == "stikkordsregister.html#stikk-los")
        #expect(Self.book.lines().contains("  løs"))
    }

    @Test("A word that says nothing alone is not found alone")
    func words() {
        let found = Self.book.register.chapters[0].defined.map { Self.book.register.term($0.concept) }
        #expect(found == ["løs"])
    }

    @Test("Every page is there once, and a handbook without a register has none")
    func pages() {
        let pages = Self.book.register.places.all.map(\.path)
        #expect(
            pages == [
                "stikkordsregister.html", "stedsregister.html", "emneregister.html", "begreper/varsling.html",
                "begreper/intern.html", "begreper/sjef.html", "begreper/los.html", "begreper/hamar.html",
            ])
        #expect(Book(nil, [("a.md", "# A\n")]).register.places.all.isEmpty)
        #expect(Book("emner: {vern: Vern}\n", [("a.md", "# A\n")]).register.places.all.isEmpty)
    }

    @Test(
        "Each language has its own addresses",
        arguments: [
            (HandbookLanguage.nynorsk, "stikkordregister.html", "omgrep/x.html"),
            (.danish, "stikordsregister.html", "begreber/x.html"),
            (.swedish, "sakregister.html", "begrepp/x.html"), (.english, "register.html", "concepts/x.html"),
        ])
    func languages(language: HandbookLanguage, page: String, concept: String) {
        let book = Book(nil, [("a.md", "---\ntitle: A\nkeywords: x\n---\n")], language: language)
        #expect(book.register.places.all.map(\.path) == [page, concept])
    }
}
