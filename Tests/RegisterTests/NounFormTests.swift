import Language
import Testing

@testable import Register

@Suite("Forms of nouns")
struct NounFormTests {
    private func form(_ word: String, of base: String, _ language: HandbookLanguage) -> NounForms.Form? {
        NounForms(language).bases(of: word).first { $0.text == base }?.form
    }

    @Test(
        "Definite forms and genitives",
        arguments: [
            ("arkivet", "arkiv", .bokmaal), ("arkivene", "arkiv", .bokmaal), ("arkivets", "arkiv", .bokmaal),
            ("skolen", "skole", .bokmaal), ("skolens", "skole", .bokmaal), ("saka", "sak", .bokmaal),
            ("jenta", "jente", .bokmaal), ("møtet", "møte", .bokmaal), ("møtene", "møte", .bokmaal),
            ("lærerne", "lærer", .bokmaal), ("rommet", "rom", .bokmaal), ("kapitlet", "kapittel", .bokmaal),
            ("byen", "by", .bokmaal), ("tillitsreformen", "tillitsreform", .bokmaal), ("skjemaene", "skjemaer", .bokmaal),
            ("det indre kompasset", "indre kompass", .bokmaal), ("indre kompasset", "indre kompass", .bokmaal),
            ("kompasset (indre)", "kompass (indre)", .bokmaal), ("hestane", "hest", .nynorsk), ("kommunane", "kommune", .nynorsk),
            ("arkivet", "arkiv", .danish), ("skolerne", "skole", .danish), ("flickan", "flicka", .swedish),
            ("skolorna", "skola", .swedish), ("the archive", "archive", .english), ("the manager's", "manager's", .english),
        ] as [(String, String, HandbookLanguage)])
    func definite(word: String, base: String, language: HandbookLanguage) {
        #expect(form(word, of: base, language) == .definite)
    }

    @Test(
        "Plurals",
        arguments: [
            ("skjemaer", "skjema", .bokmaal), ("møter", "møte", .bokmaal), ("planer", "plan", .bokmaal),
            ("lærere", "lærer", .bokmaal), ("håndbøker", "håndbok", .bokmaal), ("kapitler", "kapittel", .bokmaal),
            ("kritiske venner", "kritisk venn", .bokmaal), ("fagmenn", "fagmann", .bokmaal), ("hestar", "hest", .nynorsk),
            ("skular", "skule", .nynorsk), ("bøger", "bog", .danish), ("skolor", "skola", .swedish),
            ("pojkar", "pojke", .swedish), ("policies", "policy", .english), ("wicked problems", "wicked problem", .english),
            ("analyses", "analysis", .english), ("processes", "process", .english),
        ] as [(String, String, HandbookLanguage)])
    func plural(word: String, base: String, language: HandbookLanguage) {
        #expect(form(word, of: base, language) == .plural)
    }

    /// Of 100,000 nouns of bokmål, a few dozen look like the definite form of another; these may both be headings.
    @Test(
        "Words of their own are in no form of shorter ones",
        arguments: [
            ("leder", "lede", .bokmaal), ("møteleder", "møtelede", .bokmaal), ("bruker", "bruk", .bokmaal),
            ("orden", "ord", .bokmaal), ("lager", "lag", .bokmaal), ("lærer", "lære", .bokmaal), ("planet", "plan", .bokmaal),
            ("verden", "verd", .bokmaal), ("domene", "dom", .bokmaal), ("dommer", "dom", .bokmaal),
            ("sikkerhet", "sikker", .bokmaal), ("kompass", "kompas", .bokmaal),
            ("kurs", "kur", .bokmaal), ("ledelse", "lede", .bokmaal), ("kommunikasjon", "kommune", .bokmaal),
            ("kompasset (indre)", "kompass", .bokmaal), ("leiar", "leie", .nynorsk), ("bruger", "brug", .danish),
            ("ethics", "ethic", .english), ("news", "new", .english), ("process", "proces", .english),
        ] as [(String, String, HandbookLanguage)])
    func ownWords(word: String, base: String, language: HandbookLanguage) { #expect(form(word, of: base, language) == nil) }
}

@Suite("Words as keys")
struct TermKeyTests {
    @Test(
        "Case, spacing and composition make no difference",
        arguments: [
            ("Å være", "å være"), ("a\u{30A}  være ", "å være"), ("å være", "å være"), ("ÉN", "én"), ("én", "én"), ("§ 3", "§ 3"),
            ("\tab", "ab"), ("×", "×"), ("ß÷ÿ", "ß÷ÿ"), ("ā b", "ā b"), ("", ""), (" ", ""), ("o\u{308}l", "öl"),
            ("ø\u{301}", "ǿ"),
        ])
    func key(term: String, key: String) { #expect(TermKey(term).text.utf8.elementsEqual(key.utf8)) }
}
