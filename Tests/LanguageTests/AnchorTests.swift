import TestSupport
import Testing

@testable import Language

@Suite("Anchors")
struct AnchorTests {
    @Test(
        "Anchors follow GitHub's rule",
        arguments: [
            ("Mål og mening", "mål-og-mening"), ("ÆØÅ", "æøå"), ("Straße", "straße"), ("Hva er IDOARRT?", "hva-er-idoarrt"),
            ("1.2 Første steg", "12-første-steg"), ("a  b", "a--b"), ("C++ & C#", "c--c"), ("snake_case-navn", "snake_case-navn"),
            ("✅ Ferdig", "-ferdig"), ("Hei 👩‍👩‍👧!", "hei-"), ("«Vite om» – indre kompass", "vite-om--indre-kompass"),
            ("Spørsmål (og svar)", "spørsmål-og-svar"), ("100 %", "100-"), ("日本語", "日本語"), ("ŠĐŊ", "šđŋ"), ("İ", "i̇"),
            ("…", ""), ("", ""), ("👍", ""), ("e\u{301}", "é"), ("Ⅳ", "ⅳ"),
        ])
    func slug(heading: String, expected: String) {
        #expect(Array(anchorSlug(heading).unicodeScalars) == Array(expected.nfc.unicodeScalars))
    }

    @Test("The same letters give the same anchor, however a disk or keyboard composed them")
    func forms() {
        let composed = "Bærekraft på gården"
        let decomposed = "Bærekraft pa\u{30A} ga\u{30A}rden"
        #expect(Array(anchorSlug(composed).utf8) == Array(anchorSlug(decomposed).utf8))
    }

    @Test(
        "Anchors are unique on a page",
        arguments: [
            (["Mål", "Mål", "Mål"], ["mål", "mål-1", "mål-2"]), (["Mål", "Mål", "Mål-1"], ["mål", "mål-1", "mål-1-1"]),
            (["Mål-1", "Mål", "Mål"], ["mål-1", "mål", "mål-2"]), (["Mål", "mål", "MÅL?"], ["mål", "mål-1", "mål-2"]),
            (["", "…", "Avsnitt"], ["avsnitt", "avsnitt-1", "avsnitt-2"]), (["Ma\u{30A}l", "Mål"], ["mål", "mål-1"]),
        ])
    func register(headings: [String], expected: [String]) {
        var anchors = AnchorRegister()
        #expect(headings.map { anchors.anchor(for: $0, fallback: "avsnitt") } == expected)
    }

    @Test("No two anchors are ever the same, and none is empty or holds a space")
    func unique() {
        var random = Seeded(seed: 11)
        let words = ["Mål", "mål", "1", "-1", "-1-1", "", " ", "a", "å", "a\u{30A}", "?", "mål-1", "2"]
        for _ in 0..<200 {
            var anchors = AnchorRegister()
            let headings = (0..<40).map { _ in words[random.next(upTo: words.count)] + words[random.next(upTo: words.count)] }
            let given = headings.map { anchors.anchor(for: $0, fallback: "avsnitt") }
            #expect(Set(given).count == given.count)
            #expect(given.allSatisfy { !$0.isEmpty && !$0.contains(" ") })
        }
    }

    @Test("Ten thousand equal headings take no long time")
    func many() {
        var anchors = AnchorRegister()
        let given = (0..<10_000).map { _ in anchors.anchor(for: "Mål", fallback: "avsnitt") }
        #expect(given.last == "mål-9999")
    }
}
