import Language
import Testing

@Suite("Names of languages")
struct LanguageNameTests {
    @Test("A language's own name is its name in itself")
    func own() {
        for language in HandbookLanguage.allCases {
            #expect(language.name(in: language) == language.ownName.lowercased() || language == .english)
            #expect(language.name(in: language).lowercased() == language.ownName.lowercased())
        }
        #expect(HandbookLanguage.allCases.map(\.ownName) == ["Bokmål", "Nynorsk", "Dansk", "Svenska", "English"])
    }

    @Test("All can be told apart in every language", arguments: HandbookLanguage.allCases)
    func distinct(language: HandbookLanguage) {
        #expect(Set(HandbookLanguage.allCases.map { $0.name(in: language) }).count == HandbookLanguage.allCases.count)
    }
}
