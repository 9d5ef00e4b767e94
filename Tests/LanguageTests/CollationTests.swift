import TestSupport
import Testing

@testable import Language

@Suite("The alphabet")
struct CollationTests {
    /// Registers in the order that readers of the language expect.
    static let registers: [(HandbookLanguage, String)] = [
        (
            .bokmaal,
            """
            2-veis|§ 4-2|10-års|Ansvar|arkiv|arkivar|arkivene|arkivet|Arkivloven|epos|e-post|idé|ideal|ideer|Łódź|lov|Müller|mynt|\
            Thor|Þór|thorium|vann|Wergeland|Zahl|Zoologi|Ærlighet|Äsch|Øving|Öya|Aapenhet|Åre|Aasen|Aasmund|Åstorp
            """
        ),
        (
            .nynorsk,
            """
            2-vegs|§ 4-2|10-års|Ansvar|Aristoteles|arkiv|arkiva|arkivet|lærdom|læring|Müller|mynt|Zoologi|ærend|Ærlegdom|ørn|\
            Øving|ål|Aalesund|Åpenheit|Aasen|åtferd
            """
        ),
        (
            .danish,
            """
            2-vejs|§ 4-2|10-års|Ansvar|Arkiv|arkiv|arkivet|Læring|læring|Müller|mynt|Zoologi|Ærlighed|ærlighed|ærme|Österlen|\
            Øvelser|øvrig|Åbenhed|AAbenhed|Aabenhed|åbenhed|Aalborg|Aarhus|Aasen
            """
        ),
        (
            .swedish,
            """
            2-vägs|§ 4-2|10-års|Aalto|Aasen|Ansvar|arkiv|arkivet|Müller|myt|Veronica|Vägen|Wahlberg|Zoologi|Åberg|Ålder|ärlighet|\
            Ärlighet|Ærø|Äsch|öl|Østby|övning|Öyvind
            """
        ),
        (
            .english,
            """
            2-way|§ 4-2|10-year|Aalto|aardvark|Aasen|Ærlighet|aerosol|answer|Åpenhet|archive|archives|naïve|naivety|Ørsted|\
            Øving|oxen|resume|résumé|resumed|strass|Straße|strata|zebra
            """
        ),
    ]

    @Test("The headings of a register stand where readers look for them, and where ICU puts them", arguments: registers)
    func register(language: HandbookLanguage, headings: String) throws {
        expect(headings, in: Collation(language))
        let ranks = try ICUOracle.ranks(of: headings.split(separator: "|").map(String.init), in: language)
        #expect(ranks == ranks.sorted())
    }

    @Test("A heading is sorted as its editor says, whatever it looks like")
    func sortText() {
        let collation = Collation(.bokmaal)
        let names = [("Aall", nil), ("Aalto", "Alto"), ("Alta", nil), ("Altona", nil), ("Alto", nil)]
        let sorted = names.map { (name: $0, key: collation.key(for: $0, sortingAs: $1)) }.sorted { $0.key < $1.key }
        #expect(sorted.map(\.name) == ["Alta", "Aalto", "Alto", "Altona", "Aall"])
        #expect(sorted.map { collation.group(of: $0.key).label } == ["A", "A", "A", "A", "Å"])
    }

    @Test(
        "Where two words meet in «aa» there is no å; in names there is",
        arguments: [
            "data|dataanalyse|dataark|datering|Aasen", "klima|Klimaavtale|klimagass|klode|ål", "tema|temaark|tempo",
            "skjema|skjemaarkiv|skjønn", "media|Mediaavdelingen|median", "nygard|Nygård|Nygaard|nyhet|Nå",
            "Ha|Hagen|Håkon|Haakon", "Kierke|Kierkeby|Kierkegaard",
        ])
    func joints(headings: String) {
        for language in [HandbookLanguage.bokmaal, .nynorsk] { expect(headings, in: Collation(language)) }
    }

    @Test("Word by word, nothing stands before something, and hyphens and slashes part words; letter by letter they do not")
    func orders() {
        let wordByWord = Collation(.bokmaal, order: .wordByWord)
        expect("ny|ny/gammel|Ny giv|Ny-Hellesund|nye tider|Nygård", in: wordByWord)
        expect("ny|nye tider|ny/gammel|Ny giv|Nygård|Ny-Hellesund", in: Collation(.bokmaal))
        expect("2 ting|10 ting|20|«Bare» mennesker|Baretter|Mill, J.|mill, K.", in: wordByWord)
        expect(" – ja|ja – nei|ja nei nei|jager", in: wordByWord)
    }

    @Test(
        "Every heading has a group, and groups stand as headings do",
        arguments: [
            (HandbookLanguage.bokmaal, "0–9 A B C D E F G H I J K L M N O P Q R S T U V W X Y Z Æ Ø Å …"),
            (.nynorsk, "0–9 A B C D E F G H I J K L M N O P Q R S T U V W X Y Z Æ Ø Å …"),
            (.danish, "0–9 A B C D E F G H I J K L M N O P Q R S T U V W X Y Z Æ Ø Å …"),
            (.swedish, "0–9 A B C D E F G H I J K L M N O P Q R S T U V W X Y Z Å Ä Ö …"),
            (.english, "0–9 A B C D E F G H I J K L M N O P Q R S T U V W X Y Z …"),
        ])
    func groups(language: HandbookLanguage, labels: String) {
        let collation = Collation(language)
        #expect(collation.alphabet.map(\.label).joined(separator: " ") == labels)
        #expect(collation.alphabet == collation.alphabet.sorted())
        for letter in collation.alphabet where letter.kind == .letter {
            #expect(
                collation.group(of: letter.label) == letter && collation.group(of: "«\(letter.label.lowercased())lm»") == letter)
        }
        for text in ["§ 4-2", "10-års", "+", "", "–", "€"] { #expect(collation.group(of: text).label == "0–9") }
        for text in ["Ω", "Жизнь", "学", "ʘ"] { #expect(collation.group(of: text).kind != .digits) }
    }

    @Test(
        "Neighbours' letters stand in the group of one's own",
        arguments: [
            (HandbookLanguage.bokmaal, "Ä Æ, Ö Ø, Aa Å, AA Å, aA A, É E, Ü Y, Đ D, Ŋ N, Þ T, Œ Ø, Λ …, Б …"),
            (.danish, "Ä Æ, Ö Ø, Aa Å, É E, Ü Y, Œ O, Λ …"), (.swedish, "Æ Ä, Ø Ö, Aa A, Å Å, W W, Ü Y, Λ …"),
            (.english, "Æ A, Ø O, Å A, Ö O, Ł L, Ü U, Þ Z, ẞ S, Λ …"),
        ])
    func neighbours(language: HandbookLanguage, pairs: String) {
        for pair in pairs.split(separator: ", ").map({ $0.split(separator: " ").map(String.init) }) {
            #expect(Collation(language).group(of: pair[0]).label == pair[1], "\(pair)")
        }
    }

    @Test("Other scripts follow the last letter, each in its own alphabet, capitals or not")
    func otherScripts() {
        expect("åå|ΑΒΓ|βήτα|Афанасьев|ёлка|Ждать|игра|йод|школа|学", in: Collation(.bokmaal))
    }

    @Test("Names from macOS disks, with letters and their accents apart, stand where the same names in one piece do")
    func decomposed() {
        let collation = Collation(.bokmaal)
        #expect(collation.key(for: "A\u{30A}s") == collation.key(for: "Ås"))
        #expect(collation.key(for: "e\u{301}") == collation.key(for: "é"))
    }

    @Test("Numbers count by their size, however long", arguments: HandbookLanguage.allCases)
    func numbers(language: HandbookLanguage) {
        let long = String(repeating: "9", count: 300)
        expect("0|1|007|7|08|8|10|100|1000 år|\(long)|\(long)0|a2|a10|m2|m²|m3", in: Collation(language))
    }

    @Test("Any texts at all have one order", arguments: HandbookLanguage.allCases, AlphabeticOrder.allCases)
    func totalOrder(language: HandbookLanguage, order: AlphabeticOrder) {
        var random = Seeded(seed: 3)
        let pieces = ["a", "A", "å", "aa", "é", "1", "12", "-", " ", "§", "\u{0}", "\u{301}", "Ж", "😀", "æ", "z"]
        let texts = Set((0..<400).map { _ in (0..<random.next(upTo: 4)).map { _ in pieces[random.next(upTo: 16)] }.joined() })
        let collation = Collation(language, order: order)
        let keys = texts.map { collation.key(for: $0) }.sorted()
        #expect(Set(keys).count == texts.count)
        for (position, left) in keys.enumerated() {
            for (other, right) in keys.enumerated() where (left < right) != (position < other) {
                Issue.record("\(left) and \(right)")
            }
        }
        let groups = keys.map(collation.group)
        #expect(groups == groups.sorted())
    }

    private func expect(_ headings: String, in collation: Collation) {
        let headings = headings.split(separator: "|").map(String.init)
        let sorted = headings.reversed().map { (text: $0, key: collation.key(for: $0)) }.sorted { $0.key < $1.key }
        #expect(sorted.map(\.text) == headings)
    }
}
