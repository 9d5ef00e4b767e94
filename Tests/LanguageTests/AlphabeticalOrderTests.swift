import Testing

@testable import Language

@Suite("The alphabet")
struct AlphabeticalOrderTests {
    @Test(
        "Each language has its own last letters",
        arguments: [
            (HandbookLanguage.bokmaal, ["Andersen", "Zahl", "Ærlig", "Ødegård", "Ås"]),
            (.nynorsk, ["zebra", "ærend", "ørn", "ål"]), (.danish, ["zebra", "æble", "øl", "å"]),
            (.swedish, ["zebra", "Åberg", "Ärlig", "Öberg"]), (.english, ["aardvark", "Åberg", "Ærø", "Öberg", "zebra"]),
        ])
    func lastLetters(language: HandbookLanguage, sorted: [String]) {
        expect(sorted, in: language)
    }

    @Test(
        "Neighbours' letters stand beside one's own, accents on no letter of their own count for nothing",
        arguments: [
            (HandbookLanguage.bokmaal, ["Ærlig", "Äsch", "Öberg", "Østby"]), (.bokmaal, ["Zahl", "Aasen", "Åsland"]),
            (.bokmaal, ["Idé", "Ideal", "Ideer"]), (.bokmaal, ["Müller", "Munch"]),
            (.swedish, ["Aare", "Abel", "Österberg", "Øye"]),
            (.english, ["Strasse", "Straße", "Strata"]), (.bokmaal, ["Łodz", "Lund"]), (.bokmaal, ["Thor", "Þór", "Tiller"]),
        ])
    func accents(language: HandbookLanguage, sorted: [String]) {
        expect(sorted, in: language)
    }

    @Test("Word by word, without regard to capitals and punctuation; numbers by their size; other scripts last")
    func words() {
        expect(["", "2 ting", "10 ting", "Ny giv", "Ny-Hellesund", "nye tider", "Nygård"], in: .bokmaal)
        expect(["«Bare» mennesker", "Baretter", "Mill, J.", "mill, K."], in: .bokmaal)
        expect(["åå", "Афанасьев", "日本"], in: .bokmaal)
        let order = AlphabeticalOrder(.bokmaal)
        #expect(order.key("A\u{30A}s") == order.key("Ås") && order.key("ÅS") == order.key("ås"))
        #expect(order.key("007") == order.key("7"))
        #expect(order.precedes("Ås", "ås") && !order.precedes("ås", "Ås") && !order.precedes("ås", "ås"))
    }

    private func expect(_ sorted: [String], in language: HandbookLanguage) {
        let order = AlphabeticalOrder(language)
        #expect(sorted.reversed().sorted(by: order.precedes) == sorted)
    }
}
