import Diagnostics
import HandbookModel
import Language
import TestSupport
import Testing

@Suite("The bibliography")
struct BibliographyTests {
    @Test(
        "what is wrong is told at its place; the rest counts",
        arguments: [
            ("{}", ["KIL005 1:1 {"]), ("[1]", ["KIL005 1:2 1"]), ("[{}]", ["KIL004 1:2 {"]), (#"[{"id": ""}]"#, ["KIL004 1:2 {"]),
            (#"[{"id": "a"}]"#, [#"KIL004 1:9 "a""#]), (#"[{"id": "a b", "title": "T"}]"#, [#"KIL004 1:9 "a b""#]),
            (#"[{"id": "-a", "title": "T"}]"#, [#"KIL004 1:9 "-a""#]),
            (#"[{"id": ["a"], "title": "T"}]"#, [#"KIL005 1:9 ["a"]"#, "KIL004 1:2 {"]),
            (#"[{"id": "a", "title": "T"}, {"id": "a", "title": "U"}]"#, [#"KIL003 1:36 "a""#]),
            (#"[{"id": "a", "title": {"x": 1}}]"#, [#"KIL005 1:23 {"x": 1}"#, #"KIL004 1:9 "a""#]),
            (#"[{"id": "a", "title": "T", "author": [1, ["x"]]}]"#, [#"KIL005 1:42 ["x"]"#]),
            (#"[{"id": "a", "title": "T", "author": [{"family": []}]}]"#, ["KIL005 1:50 []"]),
            (#"[{"id": "a", "title": "T", "issued": [2017]}]"#, ["KIL005 1:38 [2017]"]),
            (#"[{"id": "a", "title": "T", "issued": {"date-parts": ["2017"]}}]"#, [#"KIL005 1:53 ["2017"]"#]),
            (#"[{"id": "a", "title": "T", "URL": "javascript:x()"}]"#, [#"KIL005 1:35 "javascript:x()""#]),
            (#"[{"id": "a", "title": "T", "volume": [1]}]"#, ["KIL005 1:38 [1]"]),
            (
                #"[{"id": "a", "title": "T", "volume": null, "author": null, "issued": null, "custom": {"x": [1]}, "DOI": ""}]"#,
                []
            ),
            (#"[{"id": 12, "title": "T", "volume": 3}]"#, []),
        ])
    func findings(json: String, expected: [String]) {
        #expect(Sources(json).findings == expected)
    }

    @Test("numbers are texts, names may be texts, tags and line ends in titles go")
    func readable() {
        let sources = Sources(
            fields: [
                #""title": "<i>Homo</i>\n <span class=\"nocase\">sapiens</span> \u0000 <3", "author": "Oslo kommune", "issued": "2017-05-03""#
            ])
        #expect(sources.entries() == ["Oslo kommune (2017). *Homo sapiens <3*."] && sources.found.isEmpty)
    }

    @Test(
        "who is cited, in each language",
        arguments: [
            (#"{"family": "Christensen", "given": "Elin Sofie"}"#, "Christensen", "Christensen"),
            (#"{"family": "Børrestuen"}, {"family": "Grimsrud"}"#, "Børrestuen og Grimsrud", "Børrestuen and Grimsrud"),
            (#"{"family": "Sætre"}, {"family": "B"}, {"family": "C"}"#, "Sætre mfl.", "Sætre et al."),
            (#"{"literal": "Oslo kommune"}"#, "Oslo kommune", "Oslo kommune"),
            (#"{"family": "Berg", "given": "J.", "non-dropping-particle": "van der"}"#, "van der Berg", "van der Berg"),
            (#"{"given": "Aristoteles"}"#, "Aristoteles", "Aristoteles"),
        ])
    func names(authors: String, bokmaal: String, english: String) {
        let sources = Sources(fields: [#""author": [\#(authors)], "issued": {"date-parts": [[2017]]}"#])
        #expect(sources.cited() == ["\(bokmaal), 2017"] && sources.cited(in: .english) == ["\(english), 2017"])
    }

    @Test("words between names and for no year, in all five languages")
    func words() {
        let sources = Sources(fields: [#""author": ["A", "B"]"#, #""author": ["C", "D", "E"]"#])
        let expected: [HandbookLanguage: [String]] = [
            .bokmaal: ["A og B, u.å.", "C mfl., u.å."], .nynorsk: ["A og B, u.å.", "C mfl., u.å."],
            .danish: ["A og B, u.å.", "C m.fl., u.å."], .swedish: ["A och B, u.å.", "C m.fl., u.å."],
            .english: ["A and B, n.d.", "C et al., n.d."],
        ]
        for (language, cited) in expected { #expect(sources.cited(in: language) == cited) }
    }

    @Test(
        "who stands in when there is no author",
        arguments: [
            (#""editor": [{"family": "Red"}], "issuer": "NN""#, "Red, u.å."), (#""issuer": [{"literal": "KMD"}]"#, "KMD, u.å."),
            (#""type": "book", "title": "Læring: en innføring""#, "Læring, u.å."),
            (#""type": "book", "title": "En to tre fire fem seks""#, "En to tre fire …, u.å."),
            (#""type": "article-journal", "title": "En to""#, "«En to», u.å."),
            (#""title": "Lang", "title-short": "L""#, "L, u.å."),
            (#""type": "legislation", "title": "Lov om folkehelsearbeid (folkehelseloven)""#, "folkehelseloven, u.å."),
        ])
    func standIns(fields: String, expected: String) {
        #expect(Sources(fields: [fields]).cited() == [expected])
    }

    @Test(
        "years, as CSL and Zotero write them",
        arguments: [
            (#"{"date-parts": [[2017, 5, 3]]}"#, "2017"), (#"{"date-parts": [["2017"]]}"#, "2017"),
            (#"{"date-parts": [[2015], [2016]]}"#, "2015–2016"),
            (#"{"date-parts": [[2017]], "circa": true}"#, "ca. 2017"), (#"{"raw": "2017-05"}"#, "2017"),
            (#"{"raw": "3. mai 2017"}"#, "2017"),
            (#"{"raw": "våren"}"#, "våren"), (#"{"literal": "i trykk"}"#, "i trykk"), (#"{"date-parts": [[]]}"#, "u.å."),
            (#""1998""#, "1998"),
            (#"{"date-parts": [[2017, "", ""]]}"#, "2017"), (#"{"raw": ""}"#, "u.å."), (#"{"raw": "1998-99"}"#, "1998"),
            (#"{"date-parts": [[99999999999]]}"#, "u.å."),
        ])
    func years(issued: String, expected: String) {
        let cited = Sources(fields: [#""author": ["A"], "issued": \#(issued)"#]).cited()
        #expect(cited.map { $0.replacing("\u{A0}", with: " ") } == ["A, \(expected)"])
    }

    @Test("the same people in the same year get letters, in the order of the titles")
    func letters() {
        let ås = #""author": [{"family": "Ås", "given": "Å"}], "issued": "2015""#
        let sources = Sources(fields: [
            #""title": "B", \#(ås)"#, #""title": "A", \#(ås)"#, #""title": "C", "author": [{"family": "Ås"}]"#,
            #""title": "D", "author": [{"family": "Ås"}]"#,
        ])
        #expect(sources.cited() == ["Ås, u.å.-a", "Ås, u.å.-b", "Ås, 2015a", "Ås, 2015b"])
        #expect(sources.ids == ["k2", "k3", "k1", "k0"])
        let many = Sources(fields: (0..<28).map { #""title": "\#($0)", "author": ["A"], "issued": "2015""# })
        #expect(many.cited().suffix(3) == ["A, 2015z", "A, 2015aa", "A, 2015ab"])
    }

    @Test("in order: names by the alphabet, one before many, then year, then title; nobody's by their titles")
    func order() {
        let sources = Sources(fields: [
            #""id": "ås", "author": [{"family": "Ås"}]"#, #""id": "zz", "author": [{"family": "Zahl"}]"#,
            #""id": "øy", "title": "Øyene""#,
            #""id": "bb", "author": [{"family": "B"}, {"family": "A"}], "issued": "2001""#,
            #""id": "b2", "author": [{"family": "B"}], "issued": "2010""#,
            #""id": "b1", "author": [{"family": "B"}], "issued": "2002""#, #""id": "b0", "author": [{"family": "B"}]"#,
            #""id": "bg", "author": [{"family": "B", "given": "Z"}], "issued": "1990""#,
        ])
        #expect(sources.ids == ["b0", "b1", "b2", "bb", "bg", "zz", "øy", "ås"])
    }

    @Test("whatever the bytes are, there is no crash, and every place is in the file", arguments: 0..<20)
    func noise(seed: Int) {
        var random = Seeded(seed: UInt64(seed))
        let whole =
            #"[{"id":"a","type":"book","title":"T","author":[{"family":"Å","given":"B C"}],"issued":{"date-parts":[[2017,5,3]]},"page":"1-2"}]"#
        let values = [
            "null", "1", "\"\"", "[]", "{}", "[[]]", "[{}]", "{\"raw\":1}", "\"10.1/x\"", "true", "[[2017,13,45],[1]]", "\" - \"",
            "\"\\ud83d\"",
        ]
        let fields = [
            "id", "type", "title", "author", "editor", "issued", "accessed", "DOI", "URL", "edition", "page", "volume",
            "language", "genre",
        ]
        for _ in 0..<100 {
            let entries = (0...random.next(upTo: 3)).map { _ in
                "{"
                    + (0...random.next(upTo: 8)).map { _ in
                        "\"\(fields[random.next(upTo: fields.count)])\":\(values[random.next(upTo: values.count)])"
                    }.joined(separator: ",") + "}"
            }
            var bytes = Array("[\(entries.joined(separator: ",")),\(whole.dropFirst())".utf8)
            if random.next(upTo: 2) == 0 { bytes[random.next(upTo: bytes.count)] = UInt8(random.next(upTo: 256)) }
            let sources = Sources(bytes)
            for language in HandbookLanguage.allCases { #expect(sources.entries(in: language).count == sources.ids.count) }
            #expect(sources.found.allSatisfy { ($0.place?.range?.bytes.upperBound ?? 0) <= bytes.count })
        }
    }
}
