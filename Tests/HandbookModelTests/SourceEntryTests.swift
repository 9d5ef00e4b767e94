import HandbookModel
import Language
import Testing

@Suite("Sources written out")
struct SourceEntryTests {
    private static let ås = #""author": [{"family": "Ås", "given": "Åse Kari"}], "issued": {"date-parts": [[2015, 5, 3]]}, "#

    @Test(
        "one of each kind",
        arguments: [
            (
                #""type": "book", "title": "Læring", "edition": "2", "volume": "3", "publisher": "Forlaget", "publisher-place": "Oslo""#,
                "Ås, Å. K. (2015). *Læring* (2. utg., bd. 3). Forlaget."
            ),
            (
                #""type": "chapter", "title": "Å lære", "editor": [{"family": "Ek", "given": "E."}, {"family": "Bø", "given": "B"}], "container-title": "Boka", "page": "12-20", "publisher": "Forlaget""#,
                "Ås, Å. K. (2015). Å lære. I E. Ek og B. Bø (Red.), *Boka* (s. 12–20). Forlaget."
            ),
            (
                #""type": "article-journal", "title": "Hvorfor?", "container-title": "Tidsskriftet", "volume": 12, "issue": "3", "page": "45-60", "DOI": "doi:10.1000/xyz""#,
                "Ås, Å. K. (2015). Hvorfor? *Tidsskriftet*, *12*(3), 45–60. https://doi.org/10.1000/xyz"
            ),
            (
                #""type": "article-newspaper", "title": "Nytt", "container-title": "Avisa", "page": "4", "URL": "https://avisa.no/1""#,
                "Ås, Å. K. (2015, 3. mai). Nytt. *Avisa*, 4. https://avisa.no/1"
            ),
            (
                #""type": "report", "title": "Om ting", "genre": "NIBR-rapport", "number": "2015:4", "publisher": "NIBR""#,
                "Ås, Å. K. (2015). *Om ting* (NIBR-rapport 2015:4). NIBR."
            ),
            (
                #""type": "thesis", "title": "Om læring", "genre": "Masteroppgave", "publisher": "NTNU""#,
                "Ås, Å. K. (2015). *Om læring* [Masteroppgave, NTNU]."
            ),
            (
                #""type": "webpage", "title": "Om oss", "container-title": "Nettstedet", "URL": "https://x.no", "accessed": {"date-parts": [[2026, 1, 2]]}"#,
                "Ås, Å. K. (2015, 3. mai). *Om oss*. Nettstedet. https://x.no"
            ),
            (
                #""type": "speech", "title": "Læring gjennom ti år", "genre": "Foredrag", "event-title": "Fagdag", "publisher-place": "Oslo""#,
                "Ås, Å. K. (2015, 3. mai). *Læring gjennom ti år* [Foredrag]. Fagdag, Oslo."
            ),
            (
                #""type": "motion_picture", "title": "Filmen", "genre": "Film", "publisher": "NRK", "note": "Sett på nytt.""#,
                "Ås, Å. K. (2015, 3. mai). *Filmen* [Film]. NRK. Sett på nytt."
            ),
            (
                #""type": "paper-conference", "title": "Innlegg", "container-title": "Referatet", "event": "K""#,
                "Ås, Å. K. (2015). Innlegg. I *Referatet*."
            ),
            (#""type": "document", "title": "Notat ...", "publisher": "NRK""#, "Ås, Å. K. (2015). *Notat …* NRK."),
        ])
    func kinds(fields: String, expected: String) {
        #expect(Sources(fields: [Self.ås + fields]).entries() == [expected])
    }

    @Test(
        "without author or year",
        arguments: [
            (#""type": "legislation", "title": "Lov om x (xloven)", "issued": "2011""#, "Lov om x (xloven) (2011)."),
            (#""type": "book", "title": "Håndbok", "edition": "rev. utg.""#, "*Håndbok* (rev. utg.) (u.å.)."),
            (
                #""type": "book", "title": "Antologi", "editor": [{"family": "Ek", "given": "Eva"}], "issued": "2011""#,
                "Ek, E. (Red.) (2011). *Antologi*."
            ),
            (
                #""type": "webpage", "title": "Om oss", "author": "Oslo kommune", "URL": "https://x.no", "accessed": {"date-parts": [[2026, 1, 2]]}"#,
                "Oslo kommune (u.å.). *Om oss*. Hentet 2. januar 2026 fra https://x.no"
            ),
            (
                #""type": "report", "title": "Plan", "author": "Oslo kommune", "publisher": "Oslo kommune", "issued": "2011""#,
                "Oslo kommune (2011). *Plan*."
            ),
        ])
    func gaps(fields: String, expected: String) {
        #expect(Sources(fields: [fields]).entries() == [expected])
    }

    @Test("in other languages")
    func languages() {
        let sources = Sources(fields: [
            #""type": "chapter", "title": "A", "author": [{"family": "B", "given": "C"}, {"family": "D"}], "editor": ["E", "F"], "container-title": "G", "page": "1-2", "issued": "2001""#
        ])
        #expect(sources.entries(in: .english) == ["B, C. and D (2001). A. In E and F (Eds.), *G* (pp. 1–2)."])
        #expect(sources.entries(in: .swedish) == ["B, C. och D (2001). A. I E och F (Red.), *G* (s. 1–2)."])
        let book = Sources(fields: [#""type": "book", "title": "A", "author": ["B"], "edition": "2""#])
        #expect(book.entries(in: .english) == ["B (n.d.). *A* (2nd ed.)."])
        #expect(book.entries(in: .danish) == ["B (u.å.). *A* (2. udg.)."])
    }

    @Test("twenty are named; of more, the first nineteen and the last")
    func many() {
        let authors = { (count: Int) in (1...count).map { #"{"family": "N\#($0)"}"# }.joined(separator: ",") }
        let twenty = Sources(fields: [#""title": "T", "author": [\#(authors(20))]"#]).entries()[0]
        #expect(twenty.contains("N19 og N20 (") && !twenty.contains("…"))
        let more = Sources(fields: [#""title": "T", "author": [\#(authors(25))]"#]).entries()[0]
        #expect(more.contains("N18, N19, … N25 (") && !more.contains("N20"))
    }

    @Test(
        "initials",
        arguments: [("Elin Sofie", "E. S."), ("Jean-Paul", "J.-P."), ("E.S.", "E. S."), ("åse", "Å."), ("- .", ""), ("", "")])
    func initials(given: String, expected: String) {
        let entry = Sources(fields: [#""author": [{"family": "N", "given": "\#(given)"}]"#]).entries()[0]
        #expect(entry.hasPrefix(expected.isEmpty ? "N (" : "N, \(expected) ("))
    }
}
