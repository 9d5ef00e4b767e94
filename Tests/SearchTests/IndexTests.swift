import Language
import TestSupport
import Testing

@testable import Search

@Suite("What is indexed")
struct IndexTests {
    @Test("Sections are the page itself and its headings of the upper levels, with the words and weights of each")
    func sections() throws {
        let book = try IndexedBook([
            (
                "index.md",
                """
                ---
                tittel: Boka
                ingress: Ingressen sier noe.
                ---
                Innledning med tekst.

                ## Melde avvik

                Avvik meldes **med** én gang.[^1]

                ### Frister

                Fristen er kort.

                #### Unntak

                Ingen.

                ## Bilder & tall

                | Navn | Alder |
                | --- | --- |
                | Kari | 42 |

                ```
                kode her
                ```

                [^1]: En fotnote.
                """
            )
        ])
        #expect(
            try book.cards.map { [$0.card.anchor, $0.card.heading, $0.card.lead] } == [
                ["", "", "Ingressen sier noe. Innledning med tekst."],
                ["melde-avvik", "Melde avvik", "Avvik meldes med én gang. En fotnote."],
                ["frister", "Frister", "Fristen er kort. Ingen."],
                ["bilder--tall", "Bilder & tall", "Navn Alder Kari 42 kode her"],
            ])
        #expect(try Set(book.cards.map(\.page)).count == 1 && book.cards[0].page.sectionCount == 4)
        let analysis = SearchAnalysis(.bokmaal)
        // The word of a heading; the same word in the lead, with one place between for the end of the heading.
        let reported = try book.positions(analysis.term(ofRun: "melde"))
        #expect(reported == [[0, 4], []], "\(reported as Any)")
        // The title stands at the top of the page, and says a little of its sections.
        let title = try #require(try book.entries.first { $0.term == analysis.term(ofRun: "boka") })
        #expect(title.postings.map(\.section) == [0, 1, 2, 3] && title.postings[0].level > title.postings[1].level)
        #expect(try book.positions(title.term) == [[0], [], [], []])
        // A heading says a little of what stands under it.
        #expect(try book.postings(analysis.term(ofRun: "avvik")).split(separator: " ").map { $0.prefix(1) } == ["1", "2"])
        for (word, section) in [("fotnote", 1), ("unntak", 2), ("42", 3), ("kode", 3), ("ingressen", 0)] {
            let term = analysis.term(ofRun: word)
            #expect(try book.postings(term).hasPrefix("\(section):"), "\(word)")
        }
    }

    @Test("A citation is passed over in what a hit shows, with the space before it")
    func citedLead() throws {
        let book = try IndexedBook([("index.md", "# Boka\n\nFire slags eksempler [@kilde]. Ordene er våre.\n")])
        #expect(try book.cards.map(\.card.lead) == ["Fire slags eksempler. Ordene er våre."])
    }

    @Test("Levels are those of the weights, exactly")
    func levels() throws {
        // Ten words in each: none is longer than the mean.
        let book = try IndexedBook([
            ("index.md", "# Forside a b c d e f g h i\n"), ("b.md", "# Side to j k l m n o p q\n"),
        ])
        #expect(try book.postings("forsid") == "0:5")
        #expect(SearchScore.level(weight: 50, length: 10, average: 10) == 5)
        #expect(SearchScore.level(weight: 10, length: 10, average: 10) == 2)
        #expect(SearchScore.level(weight: 10, length: 1000, average: 10) == 0)
        #expect(SearchScore.level(weight: 1_000_000, length: 10, average: 10) == 7)
        // ⌊4 · log₂((sections + holding) ÷ holding)⌋
        #expect(SearchScore.idf(holding: 1, of: 1) == 4)
        #expect(SearchScore.idf(holding: 1, of: 2) == 6)
        #expect(SearchScore.idf(holding: 1, of: 7) == 12)
        #expect(SearchScore.idf(holding: 3, of: 54_765) == 56)
        #expect(SearchScore.idf(holding: 1, of: 1_000_000) == 63)
        #expect(SearchScore.idf(holding: 1_000_000, of: 1_000_000) == 4)
    }

    @Test("Main places of the register weigh most; all words of a concept lead there")
    func register() throws {
        let book = try IndexedBook(
            [
                ("index.md", "---\ntittel: Boka\nstikkord: [\"hoved: avvik\"]\n---\nTekst.\n\n## Annet\n\nMer.\n"),
                ("b.md", "---\ntittel: To\n---\n## Rutine\n\n<!-- stikk: avvik -->\nTekst.\n"),
            ],
            register: """
                begreper:
                  avvik:
                    term: avvik
                    se-fra: avviksmelding
                    frarådd: uhell
                    skjult: avikk
                    definisjon: Noe som ikke er som det skulle være.
                    se-også: kvalitet
                  kvalitet: kvalitet
                """)
        let analysis = SearchAnalysis(.bokmaal)
        for word in ["avvik", "avviksmelding", "uhell", "avikk"] {
            let sections = try book.postings(analysis.term(ofRun: word)).split(separator: " ")
            #expect(sections.map { $0.prefix(1) } == ["0", "1", "3"], "\(word): \(sections)")
            #expect(try book.positions(analysis.term(ofRun: word)) == nil)
        }
        #expect(
            try book.labels.map { "\($0.label) \($0.kind.rawValue) \($0.concept)" } == [
                "avikk h 0", "avvik p 0", "avviksmelding s 0", "kvalitet p 1", "uhell d 0",
            ])
        let concept = try book.concepts()[0]
        #expect(concept.term == "avvik" && concept.href == "begreper/avvik.html")
        #expect(concept.definition == "Noe som ikke er som det skulle være.")
        #expect(concept.locators.map(\.href) == ["index.html", "b.html#stikk-avvik"])
        #expect(concept.seeAlso == [SearchLink(label: "kvalitet", href: "begreper/kvalitet.html")])
    }

    @Test("Compounds are found by their parts, those of the register by the parts it gives")
    func compounds() throws {
        let pages = [
            ("index.md", "# Boka\n\nOmbud og ombud og ombudet. Personvern, personvern, personvern.\n"),
            ("b.md", "# Annet\n\nPersonvernombudet svarer på saksbehandling. Vi rydder.\n"),
        ]
        let analysis = SearchAnalysis(.bokmaal)
        let book = try IndexedBook(pages)
        #expect(try book.postings(analysis.term(ofRun: "ombud")).split(separator: " ").count == 2)
        #expect(try book.positions(analysis.term(ofRun: "ombud"))?.map(\.count) == [3, 0])
        #expect(try book.postings(analysis.term(ofRun: "behandling")) == "none")
        let given = try IndexedBook(
            pages, register: "begreper:\n  sb:\n    term: saksbehandling\n    del: [sak, behandling]\n    definisjon: Noe.\n")
        #expect(try given.postings(analysis.term(ofRun: "behandling")).hasPrefix("1:"))
        #expect(try given.postings(analysis.term(ofRun: "sak")).hasPrefix("1:"))
    }

    @Test("Words of all languages stand in one index, each with its own endings")
    func languages() throws {
        let book = try IndexedBook([
            ("index.md", "# Boka\n\nTjenestene i kommunen.\n"),
            ("a.md", "# A\n\nEn <span lang=\"sv\">möten och ärenden</span> her.\n"),
            ("a.nn.md", "---\ntittel: A\n---\nTenestene våre.\n"),
            ("a.sv.md", "---\ntittel: A\n---\nPå svenska.\n"),
        ])
        #expect(book.root.languages == ["nb", "nn", "sv"])
        let term = SearchAnalysis(.bokmaal).term(ofRun: "tjeneste")
        #expect(try book.postings(term).split(separator: " ").count == 2)
        #expect(try book.postings(SearchAnalysis(.swedish).term(ofRun: "ärende")) != "none")
        #expect(try book.cards.map(\.page.language) == ["nb", "nb", "nn", "sv"])
        let filters = try FilterDirectory(reading: book.bytes(.filters, 0)).filters
        #expect(filters.map(\.term) == ["nb", "nn", "sv"] && book.root.facets == 3)
        #expect(try FilterSections(reading: book.bytes(.filters, 2), number: 2).runs == [2..<3])
    }

    @Test("A passage or a term in a language no chapter is written in is read as the handbook's own")
    func passages() throws {
        let book = try IndexedBook(
            [("index.md", "# Boka\n\nSom i <span lang=\"sv\">möten och ärenden</span>, om sommeren.\n")],
            register: "begreper:\n  sak: {term: {nb: sak, sv: ärende}, definisjon: Noe.}\n")
        #expect(book.root.languages == ["nb"])
        let analysis = SearchAnalysis(.bokmaal)
        for word in ["möten", "ärenden", "som", "sommer"] {
            #expect(try book.postings(analysis.term(ofRun: word)) != "none", "\(word)")
        }
        #expect(analysis.term(ofRun: "som") != analysis.term(ofRun: "sommer"))
    }

    @Test("A handbook without chapters has no index")
    func empty() throws {
        let book = try IndexedBook([])
        #expect(book.files.isEmpty && book.root.sections == 0)
        let bare = try IndexedBook([("index.md", "")])
        #expect(bare.root.sections == 1)
        #expect(try bare.cards.count == 1)
    }

    @Test("Common terms keep the sections they say most of")
    func pruned() throws {
        let most = EntryWriter.mostPostings(of: 1)
        let count = most + 500
        let sections = (0..<count).map { "## S\n\nvann\($0 % 9 == 0 ? " vann vann vann" : "")\n\n" }.joined()
        let book = try IndexedBook([("index.md", "# Boka\n\n" + sections)])
        let entry = try #require(try book.entries.first { $0.term == "vann" })
        #expect(entry.isPruned && !entry.hasPositions && entry.postings.count == most)
        let best = entry.postings.map(\.level).max() ?? 0
        #expect(entry.postings.count { $0.level == best } == (count + 8) / 9)
        #expect(entry.postings.last { $0.level < best }?.section ?? 0 < count)
    }

    // MARK: Too much of it

    /// Distinct words of letters only.
    private static func words(_ count: Int) -> [String] {
        (0..<count).map { number in
            "ord"
                + String(number).map {
                    String(["ba", "da", "fa", "ga", "ha", "ja", "ka", "la", "ma", "na"][$0.wholeNumberValue ?? 0])
                }.joined()
        }
    }

    @Test("A title, a heading and a concept carry only so many words on, and each has all of them where it stands")
    func carried() throws {
        let all = Self.words(100).joined(separator: " ")
        let term = SearchAnalysis(.bokmaal).term(ofRun: Self.words(100)[99])
        let sections = "\n\n### En\n\nTekst.\n\n### To\n\nTekst.\n"
        let title = try IndexedBook([("index.md", "# \(all)\n\nTekst.\n\n## Avsnitt" + sections)])
        #expect(try title.postings(term).hasPrefix("0:") && !title.postings(term).contains(" "))
        let heading = try IndexedBook([("index.md", "# Boka\n\n## \(all)" + sections)])
        #expect(try heading.postings(term).hasPrefix("1:") && !heading.postings(term).contains(" "))
        let register =
            "begreper:\n  sak:\n    term: sak\n    skjult: [\(Self.words(100).joined(separator: ", "))]\n    definisjon: Noe.\n"
        let concept = try IndexedBook(
            [("index.md", "---\ntittel: Boka\nstikkord: [\"hoved: sak\"]\n---\nTekst.\n\n## Avsnitt" + sections)],
            register: register)
        #expect(try concept.postings(term).hasPrefix("0:") && !concept.postings(term).contains(" "))
        #expect(try concept.postings("sak").split(separator: " ").count == 4)
    }

    @Test("Labels nobody writes as a whole are found by their words only, and the root stays small")
    func longLabels() throws {
        let all = Self.words(3000).joined(separator: " ")
        let terms = (0..<20).map { "  sak\($0): {term: sak\($0), skjult: [\"\(all) \($0)\"], definisjon: Noe.}\n" }.joined()
        let book = try IndexedBook(
            [("index.md", "---\ntittel: Boka\nstikkord: [sak1]\n---\nTekst.\n")], register: "begreper:\n" + terms)
        #expect(try book.labels.count == 20 && book.root.labels.count == 1)
        #expect(try book.postings(SearchAnalysis(.bokmaal).term(ofRun: Self.words(3000)[2999])).hasPrefix("0:"))
    }

    @Test("A title or heading of a thousand words is shown by its first ones, and leads where it stands")
    func longHeadings() throws {
        let all = Self.words(1000).joined(separator: " ")
        let book = try IndexedBook([("index.md", "# \(all)\n\n## \(all)\n\nTekst.\n\n## \(all)\n")])
        let cards = try book.cards
        #expect(cards[0].page.title.hasSuffix("…") && cards[0].page.title.count <= CardWriter.headingLength + 1)
        #expect(cards[1].card.heading == cards[0].page.title)
        let anchors = cards.map(\.card.anchor)
        #expect(anchors[1].hasPrefix("ordba-ordda") && anchors[1].utf8.count > CardWriter.headingLength)
        #expect(
            !anchors[1].contains("…") && anchors[1].hasSuffix("-1") && anchors[2] == anchors[1].dropLast() + "2",
            "\(anchors.map { $0.suffix(30) })")
    }

    @Test("The address of a page is told to the letter")
    func routes() throws {
        let book = try IndexedBook([("index.md", "# Boka\n"), ("C#  og 50 %?.md", "# Tegn\n")])
        #expect(try book.cards.last?.page.route == "C#  og 50 %?.html")
    }
}
