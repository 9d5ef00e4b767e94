import Testing

@testable import Diagnostics

@Suite("What the editor probably meant")
struct NearMissTests {
    private let methods = ["idoarrt.md", "kulturdugnad.md", "speed-date.md", "skalametoden.md"]

    @Test(
        "slips of the finger are found",
        arguments: [
            ("idoart.md", "idoarrt.md"), ("IDOARRT.md", "idoarrt.md"), ("kulturdungad.md", "kulturdugnad.md"),
            ("skalmetoden.md", "skalametoden.md"), ("speeddate.md", "speed-date.md"),
        ])
    func slips(word: String, meant: String) {
        #expect(NearMiss.nearest(to: word, among: methods) == meant)
    }

    @Test("what is far away is not suggested", arguments: ["gigamapping.md", "x", ""])
    func strangers(word: String) {
        #expect(NearMiss.nearest(to: word, among: methods) == nil)
        #expect(NearMiss.nearest(to: word, among: [String]()) == nil)
    }

    @Test("the nearest wins, the first among equals")
    func ties() {
        #expect(NearMiss.nearest(to: "titel", among: ["tittelen", "tittel", "title"]) == "tittel")
        #expect(NearMiss.nearest(to: "bok", among: ["bak", "bøk"]) == "bak")
    }

    @Test("letters beyond ASCII count as one")
    func nordic() {
        #expect(NearMiss.nearest(to: "laering", among: ["læring"]) == "læring")
        #expect(NearMiss.nearest(to: "møte", among: ["måte"]) == "måte")
    }

    @Test(
        "distances by hand",
        arguments: [
            ("", "", 0), ("", "ab", 2), ("ab", "", 2), ("ab", "ba", 1), ("abcd", "acbd", 1), ("ca", "abc", 3),
            ("kitten", "sitting", 3),
        ])
    func distances(a: String, b: String, distance: Int) {
        let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
        #expect(NearMiss.distance(a, b, atMost: 9) == distance)
        #expect(NearMiss.distance(a, b, atMost: distance) == distance)
        #expect(distance == 0 || NearMiss.distance(a, b, atMost: distance - 1) == nil)
    }

    @Test("very long names are compared quickly by their beginning")
    func long() {
        let long = String(repeating: "a", count: 100_000)
        #expect(NearMiss.nearest(to: long, among: [long + "b"]) == long + "b")
    }
}
