import Testing

@testable import Language

@Suite("Bokmål and nynorsk in one search")
struct WordPairsTests {
    private static let lines = WordPairs.table(of: .nynorsk).split(separator: "\n").map {
        $0.split(separator: " ").map(String.init)
    }

    @Test(
        "A word of the one finds what the other says, in any form",
        arguments: [
            "ikke ikkje", "tjenestene tenestene tenesta tenester", "helsetjenester helsetenestene", "ansatte tilsette tilsett",
            "veiledningen rettleiinga rettleiingar", "sykefraværet sjukefråværet sjukefråværa", "deltakelsen deltakinga",
            "virksomheter verksemder verksemdene", "begynner byrjar byrja", "skolen skulen skulane", "grunnskolene grunnskulane",
            "uke ukene ukers vekene veka", "år året årene åra", "byen byar", "øker auka", "hvem kven", "hvorfor kvifor",
            "hvordan korleis", "mye mykje", "noe noko", "fra frå",
            "lederen leiaren leiarane", "enheter einingar", "årlige årlege", "muligheter moglegheiter", "nyheter nyheiter",
            "offentligheten offentlegheita", "saksbehandling sakshandsaming", "åpningstider opningstider", "egne eigne",
            "sikkerheten tryggleiken", "arbeidsgiveren arbeidsgjevaren arbeidsgivaren", "undersøkelser undersøkingar",
            "bolig bustad",
            "bærekraft berekraft", "forbedringer forbetringar", "kilder kjelder", "oppgaven oppgåva oppgåvene", "åpner opnar",
            "regnskapet rekneskapen", "kommuneregnskap kommunerekneskap", "tilskuddet tilskotet", "driftstilskudd driftstilskot",
            "tilskuddsordninga tilskotsordninga", "mangfoldet mangfaldet", "naturmangfold naturmangfald", "innspillene innspela",
            "bilder bilete bileta", "målbilde målbilete", "nødvendige naudsynte", "forurensningen forureininga",
            "selvinnsikt sjølvinnsikt", "hovedmålene hovudmåla", "egenkapital eigenkapital",
            "skolehelsetjeneste skulehelseteneste",
            "brukerundersøkelser brukarundersøkingar", "virksomhetsstyring verksemdsstyring", "spørreskjema spørjeskjema",
            "skolevei skuleveg", "byggesaker byggjesaker", "iverksette iverksetje", "synliggjøre synleggjere",
            "prosjektlederen prosjektleiaren", "godkjent godkjend", "gårdsbruk gardsbruk", "hovedveien hovudvegen",
        ])
    func meet(words: String) {
        for language in [HandbookLanguage.bokmaal, .nynorsk] {
            let analysis = SearchAnalysis(language)
            #expect(Set(words.split(separator: " ").map { analysis.term(ofRun: String($0)) }).count == 1, "\(words)")
        }
    }

    @Test(
        "Words that only look alike keep apart",
        arguments: [
            "leie leiar", "seier sier", "bleie blei", "tale tall", "antar enten", "ber bærer", "ting bestilling", "lege lig",
            "fremme fram", "egnet egen", "nova nåværende", "søndag søke", "ledig leiing", "sommer som", "skalere skal",
            "hel heller",
            "mester mest", "vegg vei", "verken verk", "true tro",
        ])
    func strangers(words: String) {
        let analysis = SearchAnalysis(.bokmaal)
        #expect(Set(words.split(separator: " ").map { analysis.term(ofRun: String($0)) }).count == 2, "\(words)")
    }

    @Test(
        "Words of both that only begin or end as a pair does are left as they are",
        arguments: [
            "garderobe", "vegetasjon", "beveger", "gardin", "billettautomat", "kollega", "kollegaer",
        ])
    func untouched(word: String) {
        let stem = Stemmer(.bokmaal).stem(word)
        #expect(WordPairs.of(.bokmaal).canonical(stem, of: word) == stem)
    }

    @Test("No word is told twice, none leads on to another, and each line does something")
    func table() {
        let stemmer = Stemmer(.bokmaal)
        let pairs = WordPairs.of(.bokmaal)
        var seen: [String: String] = [:]
        #expect(Self.lines.count > 300)
        for line in Self.lines where !line[0].hasPrefix("-") {
            let first = stemmer.stem(line[0])
            #expect(pairs.canonical(first, of: line[0]) == first, "\(line[0]) is itself led on")
            var does = false
            for word in line.dropFirst() {
                let key = word.hasPrefix("=") || word.hasPrefix("-") || word.hasSuffix("-") ? word : stemmer.stem(word)
                does = does || key != first
                #expect(seen[key, default: first] == first, "\(word)")
                seen[key] = first
            }
            #expect(does, "\(line)")
        }
    }

    @Test("Other languages have short words of their own, and no Norwegian ones")
    func others() {
        #expect(SearchAnalysis(.danish).terms(of: "år ugerne uge nyt").map(\.text) == ["år", "uge", "uge", "ny"])
        #expect(SearchAnalysis(.swedish).terms(of: "åren öarna nytt").map(\.text) == ["år", "ö", "ny"])
        for language in [HandbookLanguage.danish, .swedish, .english] {
            #expect(SearchAnalysis(language).term(ofRun: "ikkje") == Stemmer(language).stem("ikkje"))
        }
    }
}
