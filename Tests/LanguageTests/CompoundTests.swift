import TestSupport
import Testing

@testable import Language

@Suite("Compounds")
struct CompoundTests {
    static let vocabulary = """
        kvalitet sikring arbeid arbeidet arbeids person vern ombud ombudet sykefravær oppfølging fravær sak behandler saksbehandler \
        arkiv plan barn hage skole sykehus syk hus kunde service buss stopp natt tog trafikk kultur team sikkerhet ring perm leder \
        utvikling kommune lær ene het ing over raske læring steam skript initialisering lederen møter møte rom
        """

    @Test(
        "A compound is split into words the handbook has",
        arguments: [
            "kvalitetssikringsarbeid: kvalitet sikring arbeid", "kvalitetssikringsarbeidet: kvalitet sikring arbeidet",
            "Personvernombudet: person vern ombudet", "sykefraværsoppfølging: sykefravær oppfølging",
            "arkivplanen: arkiv planen", "arbeidsplan: arbeid plan", "barnehage: barn hage", "barnehagene: barn hagene",
            "kundeservice: kunde service", "busstopp: buss stopp", "nattogene: natt togene", "trafikkultur: trafikk kultur",
            "sikkerhetsteam: sikkerhet team", "ringperm: ring perm", "lederutvikling: leder utvikling", "møterom: møte rom",
            "saksbehandlerne: sak behandlerne", "kommuneplanarbeid: kommune plan arbeid", "skoleskolen: skole skolen",
            "KVALITETSARBEID: kvalitet arbeid", "sykehusplan: sykehus plan", "enehus: ene hus",
        ])
    func splits(example: String) {
        let sides = example.split(separator: ":")
        let splitter = CompoundSplitter(.bokmaal, words: Self.vocabulary.split(separator: " ").map(String.init))
        #expect(splitter.parts(of: String(sides[0])) == sides[1].split(separator: " ").map(String.init))
    }

    @Test(
        "What is no compound of known words stays whole",
        arguments: [
            "arkiv", "arkivene", "arkivet", "lærene", "læring", "kommunen", "arkivlov", "arkivxplan", "arkivz", "planarkivo",
            "plan2arkiv",
            "arkiv-plan", "hageø", "sikringarbeid", "initialiseringskriptet", "syket", "overing", "overingen", "planhetene", "",
            "barnet", "tognet",
        ])
    func whole(word: String) {
        let splitter = CompoundSplitter(.bokmaal, words: Self.vocabulary.split(separator: " ").map(String.init))
        #expect(splitter.parts(of: word) == [])
    }

    @Test(
        "Each language joins in its own way",
        arguments: [
            (HandbookLanguage.nynorsk, "opplæring plan kvalitet", "opplæringsplanane", "opplæring planane"),
            (.danish, "kvalitet sikring arbejde barn pige have", "kvalitetssikringsarbejdet", "kvalitet sikring arbejdet"),
            (.danish, "børn have haver", "børnehaverne", "børn haverne"),
            (.swedish, "kvalitet säkring arbete skola gård", "kvalitetssäkringsarbetet", "kvalitet säkring arbetet"),
            (.swedish, "skola gård", "skolgården", "skol gården"), (.swedish, "vara hus varor", "varuhus", ""),
            (.english, "hand book work shop", "handbooks", "hand books"), (.english, "work shop", "workshops", "work shops"),
        ])
    func languages(language: HandbookLanguage, vocabulary: String, word: String, parts: String) {
        let splitter = CompoundSplitter(language, words: vocabulary.split(separator: " ").map(String.init))
        #expect(splitter.parts(of: word) == parts.split(separator: " ").map(String.init))
    }

    @Test("Words made to be slow to split are not, and longer ones than anybody writes are left alone")
    func hostile() {
        let splitter = CompoundSplitter(.bokmaal, words: ["aaa", "aaaa", "aaaaa", "aaas", "saa"])
        #expect(splitter.parts(of: String(repeating: "a", count: 64)).count == 13)
        #expect(splitter.parts(of: String(repeating: "a", count: 65)) == [])
        #expect(splitter.parts(of: String(repeating: "a", count: 63) + "x") == [])
    }

    @Test("The order in which words are learnt does not matter; what is left out of the parts are single letters")
    func determinism() throws {
        let words = try WordList(.bokmaal).selection(of: 4000).map { $0.lowercased() }
        let (splitter, other) = (CompoundSplitter(.bokmaal, words: words), CompoundSplitter(.bokmaal, words: words.reversed()))
        for word in try WordList(.bokmaal).selection(of: 3000) {
            let parts = splitter.parts(of: word)
            #expect(parts == other.parts(of: word))
            let left = word.count - parts.reduce(0) { $0 + $1.count }
            #expect(parts.isEmpty || abs(left) < parts.count, "\(word) \(parts)")
        }
    }
}
