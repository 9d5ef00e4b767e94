import Testing

@testable import Language

@Suite("What search looks terms up by")
struct SearchKeysTests {
    @Test(
        "Letters can be typed on any keyboard",
        arguments: [
            (HandbookLanguage.bokmaal, "økonomi", "økonomi", ["okonomi"]), (.bokmaal, "okonomi", "okonomi", ["okonomi"]),
            (.bokmaal, "oekonomi", "oekonomi", ["oekonomi", "okonomi"]), (.bokmaal, "öppen", "øppen", ["oppen"]),
            (.bokmaal, "aapningstid", "åpningstid", ["apningstid"]), (.bokmaal, "åpningstid", "åpningstid", ["apningstid"]),
            (.bokmaal, "laerer", "laerer", ["laerer", "larer"]), (.bokmaal, "lærer", "lærer", ["larer"]),
            (.nynorsk, "ærleg", "ærleg", ["arleg"]), (.danish, "aarhus", "århus", ["arhus"]),
            (.swedish, "aalto", "aalto", ["aalto"]), (.swedish, "ærende", "ärende", ["arende"]),
            (.swedish, "kök", "kök", ["kok"]),
            (.english, "ærø", "aero", ["aero"]), (.english, "naïve", "naive", ["naive"]), (.bokmaal, "§4-2", "§4-2", ["§4-2"]),
            (.bokmaal, "Melde fra om avvik", "melde fra om avvik", ["melde fra om avvik"]), (.bokmaal, "", "", [""]),
            (.bokmaal, "łódź", "lodz", ["lodz"]), (.bokmaal, "aaa\u{20DD}", "åa\u{20DD}", ["aa\u{20DD}"]),
        ])
    func keys(language: HandbookLanguage, term: String, normalised: String, variants: [String]) {
        let keys = SearchKeys(language)
        #expect(keys.normalised(term) == normalised)
        #expect(keys.key(of: term) == variants[0])
        #expect(keys.variants(ofQuery: term) == variants)
    }

    @Test("The key of a key is the key, and none is empty or outside the first plane", arguments: HandbookLanguage.allCases)
    func words(language: HandbookLanguage) throws {
        let (analysis, keys) = (SearchAnalysis(language), SearchKeys(language))
        for word in try WordList(language).selection(of: 3000) {
            for term in analysis.terms(of: word) {
                let key = keys.key(of: term.text)
                #expect(!key.isEmpty && keys.key(of: key).count <= key.count, "\(word) \(key)")
                #expect(key.unicodeScalars.allSatisfy { $0.value < 0x10000 && !"åäæøö".unicodeScalars.contains($0) }, "\(key)")
            }
        }
    }

    @Test("The tables for the browser are the same whatever order the languages come in, and hold each table once")
    func script() {
        let script = SearchLanguageScript.text(handbook: .bokmaal, languages: [.swedish, .nynorsk])
        #expect(script == SearchLanguageScript.text(handbook: .bokmaal, languages: [.nynorsk, .bokmaal, .swedish, .swedish]))
        #expect(
            script.hasPrefix(#"stikkordSok.sprak({"languages":{"nb":"no","nn":"no","sv":"sv"},"#) && script.hasSuffix("});\n"))
        #expect(script.matches(of: /tjeneste teneste/).count == 1 && script.contains(#""\u00a0":" ","\u00ad":"""#))
        #expect(SearchLanguageScript.text(handbook: .english, languages: []).contains(#""æ":"ae""#))
        #expect(script.utf8.count < 16_000)
    }
}
