import Language
import Register
import Resolving
import Testing

@testable import Editions

@Suite("stikkord.json") struct JSONEditionTests {
    @Test("A concept with all it can have")
    func whole() {
        let book = Book(
            """
            title: Ord og uttrykk
            concepts:
              kvalitet: {term: {nb: kvalitet, nn: kvalitet}, definition: Hvor godt det er.}
              avvik:
                term: {nb: avvik, nn: avvik}
                see-from: [avviksmelding]
                deprecated: [uhell]
                hidden: [avik]
                under: kvalitet
                see-also: [varsling]
                definition: Noe gikk galt.
                source: ISO 9000
                same-as: https://eksempel.no/avvik
              varsling: {term: {nb: varsling, nn: varsling}}
            """, [("a.md", "---\ntitle: Melde «avvik»\nkeywords: [avvik]\n---\nTekst.\n")])
        let text = book.text(.json)
        #expect(book.findings == [])
        for part in [
            #""title": "Ord og uttrykk""#, #""href": "begreper/avvik.html""#, #""text": "avviksmelding""#,
            "\"broader\": [\n        \"kvalitet\"", "\"related\": [\n        \"varsling\"", #""text": "ISO 9000""#,
            #""https://eksempel.no/avvik""#, #""href": "a.html","#, #""chapter": "Melde «avvik»""#, #""role": "ordinary""#,
            #""see": "avvik""#, #""href": "stikkordsregister.html#stikk-avvik""#,
        ] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(!text.contains("address\": null"))
    }

    @Test("A handbook without marks and concepts has nothing to take away")
    func nothing() {
        let book = Book("", [("a.md", "# A\n")])
        #expect(book.resolved.register.downloads.isEmpty)
        #expect(Book("concepts:\n  a: {definition: B.}\n").resolved.register.downloads.count == 6)
    }

    @Test("The same handbook gives the same bytes, whatever the order of declarations")
    func stable() {
        let chapters = [("a.md", "---\ntitle: A\nkeywords: [b, a, c > d]\n---\nTekst.\n")]
        let one = Book("concepts:\n  a: {see-also: [b]}\n  b: {see-from: [x, y]}\n", chapters)
        let two = Book("concepts:\n  b: {see-from: [y, x]}\n  a: {see-also: [b]}\n", chapters)
        for download in RegisterDownload.allCases {
            #expect(one.text(download) == two.text(download), "\(download)")
        }
        #expect(one.editions.bytes(of: .json).last == 0x0A)
    }
}
