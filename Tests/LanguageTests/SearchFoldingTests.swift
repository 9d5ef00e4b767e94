import Testing

@testable import Language

@Suite("Text as readers look for it")
struct SearchFoldingTests {
    @Test(
        "Capitals, accents and neighbours' keyboards do not count, letters of the alphabet do",
        arguments: [
            (
                HandbookLanguage.bokmaal, "Idé Åsen Aasen A\u{30A}sen ÆRLIG Ärlig Øving Öving Müller",
                "ide åsen åsen åsen ærlig ærlig øving øving muller"
            ),
            (.nynorsk, "Ærleg òg", "ærleg og"), (.danish, "Aarhus Århus", "århus århus"),
            (.swedish, "Ärlig Ærlig Övning Aalto Åberg Café", "ärlig ärlig övning aalto åberg cafe"),
            (.english, "Naïve Résumé Ærø Straße", "naive resume aero strasse"),
            (.bokmaal, "§ 4–2, «10‑års»\u{A0}Łódź", "§ 4-2, «10-års» lodz"), (.bokmaal, "", ""), (.bokmaal, "Жизнь", "жизнь"),
        ])
    func folding(language: HandbookLanguage, text: String, folded: String) {
        #expect(SearchFolding(language).fold(text) == folded)
    }

    @Test("What has been folded stays as it is", arguments: HandbookLanguage.allCases)
    func once(language: HandbookLanguage) throws {
        let folding = SearchFolding(language)
        for word in try WordList(language).selection(of: 3000) {
            let folded = folding.fold(word)
            #expect(folding.fold(folded) == folded)
        }
    }
}
