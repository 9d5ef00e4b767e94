import Foundation
import Language
import Synchronization
import Testing

@testable import Search

@Suite("Asking the index")
struct EngineTests {
    /// Pages that nobody asks for, so that words are not common.
    private static let filler = (1...20).map { PaperIndex.Page("Fyll \($0)", "grus nummer\($0) her") }

    private static func index(
        _ pages: [PaperIndex.Page], labels: [(String, SearchLabelKind, Int)] = [], concepts: [String] = [],
        filters: [String] = [], language: HandbookLanguage = .bokmaal, size: Int = 30
    ) -> PaperIndex {
        PaperIndex(pages + filler, labels: labels, concepts: concepts, filters: filters, language: language, size: size)
    }

    @Test("Sections with all words come before those with some, and those where a word weighs more before the others")
    func ranking() throws {
        let engine = try Self.index([
            .init("Rein", "vann"), .init("Brønn", "vann vann vann"), .init("Hage", "gress", [("Stell", "vann og gress")]),
            .init("Elv", "vann"),
        ]).engine()
        #expect(try engine.hits("vann") == ["Brønn", "Rein", "Hage: Stell", "Elv"])
        let both = try engine.search("vann gress")
        #expect(both.pages.map(\.title) == ["Hage", "Brønn", "Rein", "Elv"] && both.total == 1 && !both.isPartial)
        #expect(both.pages[0].sections.map(\.anchor) == ["stell", ""] && both.pages[0].sections[0].href == "2.html#stell")
        let apart = try engine.search("brønn gress elv")
        #expect(apart.isPartial && apart.total == 4)
        let unknown = try engine.search("vann qqqqqqq")
        #expect(unknown.isPartial && unknown.words.map(\.factor) == [100, 0] && unknown.pages.count == 4)
    }

    @Test("Words that stand nearly everywhere are only required alone")
    func common() throws {
        let engine = try Self.index([.init("Vann", "kilde"), .init("Elv", "kilde her")]).engine()
        let together = try engine.search("kilde her")
        #expect(together.total == 2 && together.pages.prefix(2).map(\.title) == ["Elv", "Vann"])
        #expect(try engine.search("her").total == 21)
    }

    @Test("Other keyboards: the same letters, then æ ø å in other ways, then without their marks")
    func folding() throws {
        let engine = try Self.index([
            .init("Økonomi", "penger"), .init("Åsen", "bydel"), .init("Året", "tid"), .init("Bær", "saft"), .init("Bar", "stang"),
        ]).engine()
        for (query, found, factor) in [
            ("ØKONOMI", "Økonomi", 100), ("oekonomi", "Økonomi", 95), ("ökonomi", "Økonomi", 95), ("okonomi", "Økonomi", 60),
            ("Aasen", "Åsen", 95), ("åsen", "Åsen", 100), ("aaret", "Året", 95), ("baer", "Bær", 95),
        ] {
            let result = try engine.search(query)
            #expect(result.pages.first?.title == found && result.words[0].factor == factor, "\(query): \(result.words)")
        }
        #expect(try engine.hits("bær") == ["Bær", "Bar"])
        #expect(try engine.hits("bar") == ["Bar", "Bær"])
        // Three sections are enough to look no further.
        let many = try Self.index([.init("Bær", ""), .init("Bar", ""), .init("Bar", "bar"), .init("Bar", "")]).engine()
        #expect(try many.search("bar").total == 3)
    }

    @Test("In Swedish, aa is no å, and oe is ö")
    func swedish() throws {
        let engine = try Self.index([.init("Möte", "val"), .init("Åsa", "namn")], language: .swedish).engine()
        #expect(try engine.hits("moete") == ["Möte"] && engine.hits("møte") == ["Möte"] && engine.hits("mote") == ["Möte"])
        #expect(try engine.search("aasa").corrections == ["åsa"])
    }

    @Test("Inflected words, hyphens, section signs")
    func words() throws {
        let engine = try Self.index([
            .init("Kommuner", "alle"), .init("Loven", "etter § 4-2 i loven"), .init("Annet", "4 av 2"), .init("E-post", "brev"),
            .init("Epost", "skriv"), .init("Post", "e"), .init("10-års plan", "lang"),
        ]).engine()
        #expect(try engine.hits("kommunenes") == ["Kommuner"])
        #expect(
            try engine.hits("§ 4-2") == ["Loven"] && engine.hits("§4-2") == ["Loven"] && engine.hits("§4\u{2013}2") == ["Loven"])
        #expect(try Set(engine.hits("e-post")) == ["E-post", "Epost", "Post"])
        #expect(try Set(engine.hits("epost")) == ["E-post", "Epost"])
        #expect(try engine.hits("10-års") == ["10-års plan"])
        #expect(try engine.hits("loven/kommuner").count == 2)
    }

    @Test("A word that stands nowhere is looked for as two that stand together")
    func compounds() throws {
        let engine = try Self.index([
            .init("Arbeid", "sikkerhet i arbeid"), .init("Sikkerhet", "bare det"), .init("Fravær", "oppfølging av fravær"),
        ]).engine()
        let result = try engine.search("sikkerhetsarbeidet")
        #expect(result.pages.map(\.title) == ["Arbeid"] && result.words[0].factor == 70 && result.corrections.isEmpty)
        #expect(try engine.hits("fraværsoppfølging") == ["Fravær"])
        #expect(try engine.hits("sikkerhetsfravær").isEmpty)
    }

    @Test("A word that is misspelt is found, and told of")
    func misspelt() throws {
        let engine = try Self.index(
            [.init("Kommuner", "alle"), .init("Varsling", "vern"), .init("Barnehage", "lek"), .init("Bruss", "")],
            labels: [("varsling", .preferred, 0), ("tjenestereise", .see, 0), ("avvikk", .hidden, 0)], concepts: ["varsling"]
        ).engine()
        for (query, meant) in [
            ("komunene", "kommunene"), ("vasling", "varsling"), ("bruus", "bruss"), ("avrsling", "varsling"),
            ("barnehagge", "barnehage"),
            ("branehagene", "barnehagene"), ("alle komuner", "alle kommuner"),
        ] {
            #expect(try engine.search(query).corrections == [meant], "\(query)")
        }
        #expect(try engine.search("komunene").words[0].factor == 50)
        // Words of three letters and numbers are nothing else.
        #expect(try engine.search("vrn").pages.isEmpty && engine.search("numner1").pages.isEmpty)
        // Hidden labels and words that stand nowhere are never proposed.
        #expect(try engine.search("avvikkk").corrections.isEmpty && engine.search("tjenestereisse").corrections.isEmpty)
    }

    @Test("The word being typed is found by its beginning, the others are not")
    func live() throws {
        let engine = try Self.index([
            .init("Varsling", "hagl"), .init("Varsel", "lyn"), .init("Hage", "av natur"), .init("Hagl", "regn"),
        ]).engine()
        #expect(try Set(engine.hits("vars", isLive: true)) == ["Varsling", "Varsel"])
        #expect(try engine.hits("hag", isLive: true) == ["Hage", "Varsling", "Hagl"])
        #expect(try engine.hits("regn hag", isLive: true) == ["Hagl", "Hage", "Varsling"])
        // Finished, it is found by its beginning only when nothing else is.
        #expect(try engine.hits("hag ", isLive: true) == ["Hage"] && engine.hits("hag") == ["Hage"])
        #expect(try engine.hits("hag regn", isLive: true) == ["Hage", "Hagl"])
        #expect(try engine.search("varslin", isLive: false).words[0].factor == 40)
        #expect(try engine.search("v", isLive: true).pages.isEmpty)
    }

    @Test("Nynorsk is found by its beginning where bokmål is written, before it is taken for a mistake")
    func pairedBeginning() throws {
        let engine = try Self.index([.init("Drikkevann", "vannprøver"), .init("Mann", "menn")]).engine()
        let result = try engine.search("vatn")
        #expect(result.pages.map(\.title) == ["Drikkevann"] && result.corrections.isEmpty && result.words[0].factor == 40)
    }

    @Test("Phrases stand in order, in one section")
    func phrases() throws {
        let engine = try Self.index([
            .init("Grønn", "hage med blomster"), .init("Hage", "grønn hage"), .init("Rekke", "hage grønn hage av stein"),
            .init("Blå", "hage", [("Grønn", "")]),
        ]).engine()
        #expect(try engine.hits("grønn hage").count == 4)
        #expect(try engine.hits("\"grønn hage\"") == ["Hage", "Rekke", "Grønn"])
        #expect(try engine.hits("«grønne hager»") == ["Hage", "Rekke", "Grønn"])
        #expect(try engine.hits("“hage av stein”") == ["Rekke"] && engine.hits("\"hage stein\"").isEmpty)
        #expect(try engine.hits("\"grønn hage").count == 4)
        #expect(try engine.hits("\"grønn hage\" blomster") == ["Grønn", "Hage", "Rekke"])
        #expect(try engine.hits("hage -\"grønn hage\"") == ["Blå"])
        #expect(try engine.hits("\"grønn\"").count == 4 && engine.hits("\"finnesikke hage\"").isEmpty)
        let long = String(repeating: "å", count: 70)
        #expect(try engine.hits("\"hage \(long) hage\"") == ["Hage", "Rekke"])
    }

    @Test("A word whose places are not known may stand anywhere in a phrase; one that is only in a title stands nowhere")
    func unplaced() throws {
        let pages: [PaperIndex.Page] = [
            .init("En", "grønn hage"), .init("To", "hage av stein", unplaced: ["grønn"]), .init("Tre", "hage og grønn"),
        ]
        #expect(try Self.index(pages).engine().hits("\"grønn hage\"") == ["En"])
        #expect(try Self.index(pages).engine().hits("hage \"grønn\"").count == 3)
        let unknown = PaperIndex(pages + Self.filler, withoutPositions: ["grønn"])
        #expect(try unknown.engine().hits("\"grønn hage\"").count == 3)
    }

    @Test("What is after a minus must not be there")
    func exclusions() throws {
        let engine = try Self.index([
            .init("Vann", "rent"), .init("Vannhage", "vann og gress"), .init("E-post", "vann"), .init("Minus", "vann 5"),
        ]).engine()
        #expect(try engine.hits("vann -gress") == ["Vann", "E-post", "Minus"])
        #expect(try engine.hits("vann \u{2212}gresset –rent") == ["E-post", "Minus"])
        #expect(try engine.hits("-gress").isEmpty && engine.hits("vann -e-post -finnesikke").count == 3)
        #expect(try engine.hits("vann - gress") == ["Vannhage", "Vann", "E-post", "Minus"])
        #expect(try engine.search("vann -gress").words.map(\.text) == ["vann"])
    }

    @Test("Filters: any of a facet, one of each")
    func filters() throws {
        let engine = try Self.index(
            [
                .init("Én", "vann", filters: [1, 3]), .init("To", "vann", filters: [2]), .init("Tre", "vann", filters: [2, 3]),
                .init("Fire", "vann"),
            ], filters: ["trinn=1", "trinn=2", "for=leder"]
        ).engine()
        #expect(try engine.hits("vann", filters: [1]) == ["Én"] && engine.hits("vann", filters: [1, 2]) == ["Én", "To", "Tre"])
        #expect(
            try engine.hits("vann", filters: [2, 3]) == ["Tre"] && engine.hits("vann", filters: [3, 2, 1]) == ["Én", "Tre"])
        #expect(try engine.hits("vann", filters: [0, 4, -1]).count == 4)
        #expect(try engine.search("vann", filters: [2]).total == 2)
    }

    @Test("Concepts: by all words, else by as many as make one; the same letters first")
    func concepts() throws {
        let engine = try Self.index(
            [.init("Avvik", "melde")],
            labels: [
                ("avvik", .preferred, 0), ("avviksmelding", .see, 0), ("feil", .hidden, 0), ("å melde avvik", .preferred, 1),
                ("Melding", .preferred, 2), ("Åsen", .preferred, 3), ("asen", .deprecated, 4), ("tillit", .preferred, 5),
            ], concepts: ["avvik", "melde avvik", "melding", "Åsen", "asen", "tillit"], size: 3
        ).engine()
        func cards(_ query: String) throws -> [String] {
            try engine.search(query).concepts.map { "\($0.concept.term) (\($0.matched), \($0.kind.rawValue))" }
        }
        #expect(try cards("avvik") == ["avvik (avvik, p)"] && cards("AVVIKENE") == ["avvik (avvik, p)"])
        #expect(try cards("avviksmelding") == ["avvik (avviksmelding, s)"] && cards("feil") == ["avvik (feil, h)"])
        #expect(try cards("å melde avvik") == ["melde avvik (å melde avvik, p)"])
        #expect(try cards("avvik og tillit") == ["avvik (avvik, p)", "tillit (tillit, p)"])
        #expect(try cards("åsen") == ["Åsen (Åsen, p)", "asen (asen, d)"] && cards("asen").first == "asen (asen, d)")
        #expect(try cards("-avvik").isEmpty && cards("avvik -tillit") == ["avvik (avvik, p)"])
        #expect(try cards("\"avvik\" tillit melding") == ["avvik (avvik, p)", "tillit (tillit, p)"])
    }

    @Test("Pages come once, with their three best sections, and go on where asked")
    func paging() throws {
        let many = (1...5).map { ("Del \($0)", String(repeating: "vann ", count: 6 - $0)) }
        let engine = try Self.index(
            [.init("Lang", "vann", many)] + (1...12).map { .init("Kort \($0)", "vann") } + Self.filler, size: 4
        ).engine()
        let first = try engine.search("vann", count: 5)
        #expect(first.pages[0].sections.map(\.heading) == ["Del 1", "Del 2", "Del 3"])
        #expect(first.total == 18 && first.pages.count == 5 && first.hasMore)
        let rest = try engine.search("vann", first: 5, count: 10)
        #expect(rest.pages.map(\.title) == (5...12).map { "Kort \($0)" } && !rest.hasMore)
        #expect(try engine.search("vann", first: 50, count: 10).pages.isEmpty)
    }

    @Test("No file is read twice, and none that is not needed")
    func readings() throws {
        let index = Self.index([.init("Vann", "rent vann"), .init("Elv", "stri elv")], size: 10)
        let engine = try index.engine()
        _ = try engine.search("vann", count: 1)
        let once = index.readings.withLock { $0 }
        #expect(once.filter { $0.contains("/t-") }.count == 1 && once.filter { $0.contains("/k-") }.count == 1)
        #expect(!once.contains { $0.contains("/p-") || $0.contains("/f-") })
        _ = try engine.search("vann", count: 1)
        #expect(index.readings.withLock { $0.count } == once.count)
    }

    @Test(
        "Strange queries find nothing, or something, and harm nothing",
        arguments: [
            "", " ", "\"", "\"\"", "\"\"\"", "«»", "-", "--", "- -", "-\"\"", "-\"", "§", "§§ 4", "§ §", "😀", "-😀", "\"😀 vann\"",
            "\0", "vann\0", "\u{301}", "\u{AD}", "*", "\\", "</script>", "a-b-c-d", "-a-b", "\u{202E}vann", "\u{FEFF}", "𝐯𝐚𝐧𝐧",
            "İ",
            "ΣΑΣ", "ẞ", "ﬁ", "日本語", "%", "1", "a", "'", "e-", "-e-", "__proto__", "constructor",
        ])
    func strange(_ query: String) throws {
        let engine = try Self.index([.init("Vann", "a-b e-post")], labels: [("vann", .preferred, 0)], concepts: ["vann"]).engine()
        for isLive in [false, true] {
            let result = try engine.search(query, isLive: isLive)
            #expect(result.pages.count <= 10)
        }
    }

    @Test("Long queries are cut, and that is told")
    func long() throws {
        let engine = try Self.index([.init("Vann", "rent")]).engine()
        let letters = try engine.search(String(repeating: "a", count: 10_000))
        #expect(letters.pages.isEmpty && letters.dropped == 0)
        let words = try engine.search((1...1000).map { "ord\($0)" }.joined(separator: " ") + " vann")
        #expect(words.dropped == 969 && words.words.count == 32 && words.pages.isEmpty)
        let many = try engine.search("vann " + (1...1000).map { "ukjentord-\($0)a" }.joined(separator: "-"))
        #expect(many.pages.map(\.title) == ["Vann"] && many.dropped > 0)
        #expect(try engine.search(String(repeating: "\"", count: 30_000) + "vann").pages.isEmpty)
    }

    @Test("An index that is not whole is told of")
    func damage() throws {
        let index = Self.index([.init("Vann", "rent")], filters: ["a=b"])
        index.remove("k-0.js")
        #expect(throws: SearchEngineError.missing("sok/0123abcd/k-0.js")) { try index.engine().search("vann") }
        index.spoil("t-0.js", Array("stikkordSok.t(0,\"Avann A\");\n".utf8))
        #expect(throws: SearchEngineError.self) { try index.engine().search("vann") }
        #expect(throws: SearchEngineError.noIndex) { try SearchEngine { _ in nil } }
        #expect(throws: SearchEngineError.self) { try SearchEngine { _ in [0xFF] } }
    }

    @Test("An empty index finds nothing")
    func empty() throws {
        let engine = try PaperIndex([]).engine()
        #expect(try engine.search("vann -a \"b c\" sammensattord").pages.isEmpty)
    }
}
