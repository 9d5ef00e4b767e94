import Diagnostics
import Register
import Resolving
import Testing

@testable import Editions

@Suite("References into other handbooks") struct OtherBookTests {
    private static let hms = """
        {"format": "stikkord-register", "version": 1, "handbook": {"language": "nb"},
         "concepts": [
           {"id": "avvik", "href": "begreper/avvik.html", "term": {"nn": "avvik (nn)", "nb": "Avvik"},
            "seeFrom": [{"text": "avviksmelding", "language": "nb"}, {"text": "plan", "language": "nb"}]},
           {"id": "plan", "href": "begreper/plan.html", "term": {"nb": "plan"}},
           {"id": "ut", "href": "https://ond.example.no/", "term": {"nb": "ut"}},
           {"id": "js", "href": "javascript:alert(1)", "term": {"nb": "js"}},
           {"id": "rot", "href": "//ond.example.no/", "term": {"nb": "rot"}},
           {"id": "opp", "href": "../opp.html", "term": {"nb": "opp"}},
           {"id": "rom", "href": "a b", "term": {"nb": "rom"}}
         ]}
        """
    private static let yaml = "books:\n  hms: {title: HMS-håndboka, file: hms.json, address: https://hms.no}\n"

    private func book(_ text: String, yaml: String = Self.yaml) -> Book {
        Book(yaml, [("a.md", "# A\n\n\(text)\n")], books: ["hms": Book.register(Self.hms)].compactMapValues(\.self))
    }

    @Test(
        "By id, by term in any language, by the words that lead there, whatever the case",
        arguments: [
            "avvik", "AVVIK", "avviksmelding", "Avvik%20(nn)",
        ])
    func names(_ name: String) {
        let book = book("[x](<bok:hms/\(name)>)")
        #expect(book.targets() == [.web("https://hms.no/begreper/avvik.html")])
        #expect(book.findings == [])
    }

    @Test("A concept's own term is before another's word; without a name it is the handbook")
    func order() {
        #expect(
            book("[x](bok:hms/plan) [y](bok:hms) [z](BOK:hms/)").targets() == [
                .web("https://hms.no/begreper/plan.html"), .web("https://hms.no/"), .web("https://hms.no/"),
            ])
    }

    @Test("What leads out of the other handbook is not there to refer to", arguments: ["ut", "js", "rot", "rom", "opp"])
    func leadingOut(_ name: String) {
        let book = book("[x](bok:hms/\(name))")
        #expect(book.targets() == [.nowhere])
        #expect(book.findings == ["REG025 «HMS-håndboka» har ikke noe som heter «\(name)»."])
    }

    @Test("What is wrong, and what was meant")
    func findings() {
        let book = book(
            "[x](bok:hsm/avvik) [y](bok:hms/avvvik) ![z](bok:hms/avvik)",
            yaml: "concepts:\n  a: {see-also: [bok:hms/plann, bok:hms/plan]}\n" + Self.yaml)
        #expect(
            book.findings == [
                "REG025 «bok:hsm/avvik»: register.yml har ingen bok «hsm».",
                "REG025 «HMS-håndboka» har ikke noe som heter «avvvik».",
                "LNK007 Adresser som begynner med «bok:», er ikke tillatt.",
                "REG025 «HMS-håndboka» har ikke noe som heter «plann».",
            ])
        #expect(book.advice.contains("Mente du «hms»?") && book.advice.contains("Mente du «plan»?"))
        #expect(book.text(.turtle).contains("rdfs:seeAlso <https://hms.no/begreper/plan.html>"))
    }

    @Test("A book nobody has said where is, is told of once, where it is declared")
    func withoutAddress() {
        let book = book(
            "[x](bok:hms/avvik) [y](bok:hms/plan)",
            yaml: "concepts:\n  a: {see-also: [bok:hms/plan]}\nbooks:\n  hms: {file: hms.json}\n")
        #expect(book.findings == ["REG025 Det er vist til «hms», men adressen til boka mangler."])
        #expect(self.book("Ingen.", yaml: "books:\n  hms: {file: hms.json}\n").findings == [])
    }

    @Test("A book whose file could not be read has been told of", arguments: ["bok:hms/avvik"])
    func unread(_ reference: String) {
        let book = Book(Self.yaml, [("a.md", "# A\n\n[x](\(reference)) [y](bok:hms)\n")])
        #expect(book.findings == [] && book.targets() == [.nowhere, .web("https://hms.no/")])
    }

    @Test(
        "Only a register made by Stikkord is one",
        arguments: [
            "{}", "[]", "1", #"{"format": "stikkord-register", "version": 2, "concepts": []}"#,
            #"{"format": "stikkord-register", "version": 1}"#, #"{"format": {}, "version": 1, "concepts": []}"#,
        ])
    func notOne(_ json: String) { #expect(Book.register(json) == nil) }

    @Test("An inventory: names with spaces and numbers, the name for a `$`, terms before labels")
    func inventory() {
        let lines = """
            lov 2005 std:term -1 a.html#term-$ -
            To ord std:label 1 b.html#$ Tittelen her
            avvik std:label -1 label.html -
            avvik std:term -1 term.html -
            index std:doc -1 index.html Forside
            x py:function 1 x.html -
            ødelagt
            a std:term b c
            ut std:term -1 https://ond.no/ -
            """
        let book = Book(
            Self.yaml,
            [
                (
                    "a.md",
                    "# A\n\n[a](<bok:hms/lov 2005>) [b](<bok:hms/to ord>) [c](bok:hms/avvik) [d](bok:hms/index) [e](bok:hms/x) [f](bok:hms/ut)\n"
                )
            ],
            books: ["hms": OtherBookContents(inventory: lines)])
        #expect(
            book.targets() == [
                .web("https://hms.no/a.html#term-lov%202005"), .web("https://hms.no/b.html#To%20ord"),
                .web("https://hms.no/term.html"),
                .web("https://hms.no/index.html"), .nowhere, .nowhere,
            ])
        #expect(book.findings.count == 2)
    }

    @Test(
        "Where a file lies",
        arguments: [
            ("hms.json", "hms.json"), ("./a/../b/hms.json", "b/hms.json"), ("/a//b.json", "a/b.json"), ("../hms.json", nil),
            ("a/../../b.json", nil),
        ])
    func path(_ written: String, _ path: String?) {
        let book = Book("books:\n  hms: {file: \"\(written)\"}\n")
        #expect(book.resolved.register.vocabulary.declarations.books.first?.path?.text == path)
    }
}
