import Testing

@testable import Language

@Suite("Interface texts")
struct InterfaceTextTests {
    private static let nordic = Set("æøåÆØÅäöÄÖéòÒ")

    @Test("Every text says something in every language, and is no key", arguments: InterfaceText.allCases)
    func complete(text: InterfaceText) {
        for language in HandbookLanguage.allCases {
            let wording = text.text(in: language)
            #expect(!wording.isEmpty)
            #expect(wording != text.rawValue || wording.allSatisfy(\.isLowercase) && language == .english)
            #expect(wording.first?.isWhitespace == false && wording.last?.isWhitespace == false)
            #expect(!wording.contains("  ") && !wording.contains("{{") && !wording.contains("<"))
            #expect(Array(wording.nfc.utf8) == Array(wording.utf8))
        }
    }

    @Test("Each language uses its own letters only", arguments: InterfaceText.allCases)
    func letters(text: InterfaceText) {
        let foreign: [(HandbookLanguage, String)] = [
            (.bokmaal, "äöÄÖ"), (.nynorsk, "äöÄÖ"), (.danish, "äöÄÖ"), (.swedish, "æøÆØ"), (.english, "æøåäöÆØÅÄÖ"),
        ]
        for (language, letters) in foreign {
            let wording = text.text(in: language)
            #expect(!wording.contains { letters.contains($0) }, "\(language): \(wording)")
            let isLatin = wording.allSatisfy { !$0.isLetter || $0.isASCII || Self.nordic.contains($0) }
            #expect(isLatin, "\(language): \(wording)")
        }
    }

    @Test(
        "Words of one language do not stand in its neighbour's texts",
        arguments: [
            (HandbookLanguage.bokmaal, ["ikkje", "frå", "denne sida", "ikke færdig", "siden blev", "och", "är"]),
            (.nynorsk, ["ikke", "fra ", "siden", "kapitler", "innholdet", "og næste", "och"]),
            (.danish, ["ikkje", "innhold", "neste", "lenke", "kapittel", "vedlegg", "stikkord", "bilde"]),
            (.swedish, ["ikke", "siden", "kapittel", " og ", "fra ", "innhold"]), (.english, [" og ", " och ", "kapit"]),
        ])
    func neighbours(language: HandbookLanguage, words: [String]) {
        for text in InterfaceText.allCases {
            let wording = text.text(in: language).lowercased()
            for word in words { #expect(!wording.contains(word), "\(text): \(wording)") }
        }
    }

    @Test(
        "Texts a reader meets on every page, word for word",
        arguments: [
            (InterfaceText.contents, ["Innhold", "Innhald", "Indhold", "Innehåll", "Contents"]),
            (.previous, ["Forrige", "Førre", "Forrige", "Föregående", "Previous"]),
            (.next, ["Neste", "Neste", "Næste", "Nästa", "Next"]),
            (.onThisPage, ["På denne siden", "På denne sida", "På denne side", "På den här sidan", "On this page"]),
            (.chapters, ["Kapitler", "Kapittel", "Kapitler", "Kapitel", "Chapters"]),
            (.sources, ["Kilder", "Kjelder", "Kilder", "Källor", "Sources"]),
            (.attachments, ["Vedlegg", "Vedlegg", "Bilag", "Bilagor", "Attachments"]),
            (
                .pageNotFound,
                ["Fant ikke siden", "Fann ikkje sida", "Siden blev ikke fundet", "Sidan hittades inte", "Page not found"]
            ),
        ])
    func wordings(text: InterfaceText, expected: [String]) {
        #expect(HandbookLanguage.allCases.map { text.text(in: $0) } == expected)
    }

    @Test("Labels that stand side by side can be told apart", arguments: HandbookLanguage.allCases)
    func distinct(language: HandbookLanguage) {
        let groups: [[InterfaceText]] = [
            [.previous, .next], [.frontPage, .contents], [.coloursSystem, .coloursLight, .coloursDark, .reset],
            [.alertNote, .alertTip, .alertImportant, .alertWarning, .alertCaution], [.requires, .practises, .buildsOn],
            [.attachments, .sources, .keywords, .mentionedIn], [.updated, .reviewed, .owner],
        ]
        for group in groups { #expect(Set(group.map { $0.text(in: language) }).count == group.count) }
    }
}
