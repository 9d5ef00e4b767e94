import Diagnostics
import Language
import Register
import Testing

@testable import Editions

@Suite("SKOS") struct SKOSTests {
    private static let whole = """
        publisher: {name: Redaksjonen, uri: https://eksempel.no/org}
        contact: post@eksempel.no
        concepts:
          kvalitet:
            term: {nb: kvalitet, nn: kvalitet}
            definition: {nn: Kor godt det er.}
          avvik:
            term: {nb: avvik, nn: avvik}
            deprecated: [uhell]
            hidden: [avik]
            under: kvalitet
            definition: Noe gikk galt.
            source: ISO 9000
          plan: {term: plan, under: kvalitet, see-also: [avvik]}
        """

    @Test("What has all that SKOS-AP-NO demands is described by it, the rest in plain SKOS")
    func profile() {
        let book = Book(Self.whole, address: "https://håndbok.no/")
        let turtle = book.text(.turtle)
        #expect(turtle.contains("<https://håndbok.no/begreper/avvik.html> a skos:Concept"))
        #expect(turtle.contains("dct:identifier \"https://håndbok.no/begreper/avvik.html\"^^xsd:anyURI"))
        #expect(turtle.contains("xkos:specializes <https://håndbok.no/begreper/kvalitet.html>"))
        #expect(turtle.contains("euvoc:xlDefinition [ a euvoc:XlNote"))
        #expect(turtle.contains("skos:hiddenLabel \"uhell\"@nb ;"))
        #expect(turtle.contains("skos:broader <https://håndbok.no/begreper/kvalitet.html>"))
        #expect(turtle.contains("skos:member <https://håndbok.no/begreper/avvik.html> ,"))
        #expect(turtle.contains("<mailto:post@eksempel.no>"))
        #expect(book.editions.missingFields.map(\.text.bokmaal) == ["term på nynorsk (1 begrep)", "definisjon (1 begrep)"])
        #expect(turtle.hasPrefix("# Vanlig SKOS der dette mangler for SKOS-AP-NO-Begrep 2.0: term på nynorsk (1 begrep), "))
    }

    @Test("Without publisher, contact or address nothing claims to follow the profile, and the file says so")
    func plain() {
        let book = Book("concepts:\n  a: {term: {nb: a, nn: a}, definition: B., hidden: [ah]}\n")
        let turtle = book.text(.turtle)
        #expect(book.editions.missingFields.map(\.field) == [.publisher, .contact, .identifier])
        #expect(turtle.contains("skos:editorialNote \"Vanlig SKOS der dette mangler"))
        #expect(turtle.contains("<begreper/a.html> a skos:Concept") && turtle.contains("skos:hiddenLabel \"ah\"@nb"))
        #expect(!turtle.contains("dct:identifier") && !turtle.contains("skos:Collection") && !turtle.contains("example"))
    }

    @Test("Concepts have their addresses under the identifier")
    func identifier() {
        let book = Book("identifier: https://eksempel.no/begrep/\n" + Self.whole)
        #expect(book.text(.turtle).contains("<https://eksempel.no/begrep/avvik> a skos:Concept"))
        #expect(book.text(.turtle).contains("<https://eksempel.no/begrep/> a skos:Collection"))
    }

    @Test("A word has one standing; what stands above is not related as well")
    func integrity() {
        let book = Book(
            "concepts:\n  a: {see-from: [x, a], deprecated: [x, y], hidden: [y, z]}\n  b: {under: a, see-also: [a]}\n")
        let turtle = book.text(.turtle)
        #expect(turtle.contains("skos:altLabel \"x\"@nb ;\n    skos:hiddenLabel \"y\"@nb ,\n        \"z\"@nb"))
        #expect(!turtle.contains("skos:related") && turtle.contains("rdfs:seeAlso <begreper/a.html>"))
    }

    @Test("What would end a text or an address is written so that it does not")
    func escapes() {
        let graph: RDFGraph = [
            (
                RDFAddress("https://a.no/b c>d"),
                {
                    var description = RDFDescription("skos:Concept")
                    description.say("skos:prefLabel", .text("a\"b\\c\nd\te\u{1}", .nynorsk))
                    return description
                }()
            )
        ]
        let turtle = TurtleWriter.document(graph, notes: [])
        #expect(
            turtle.hasSuffix(
                "<https://a.no/b%20c%3Ed> a skos:Concept ;\n    skos:prefLabel \"a\\\"b\\\\c\\nd\\te\\u0001\"@nn .\n"))
    }

    @Test(
        "A contact is an e-mail or a web address, and nothing else",
        arguments: [
            ("a@b.no", true), ("https://b.no/kontakt", true), ("Kari", false), ("a b@c.no", false), ("@b", false),
            ("a@b@c", false),
        ])
    func contact(_ written: String, _ isOne: Bool) { #expect((SKOSContact(written) != nil) == isOne) }
}
