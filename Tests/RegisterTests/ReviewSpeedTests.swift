import Language
import Testing

@testable import Register

@Suite("How long a review takes")
struct ReviewSpeedTests {
    /// A register of 5,000 concepts and 20,000 marks. The bound is generous, since tests are built without optimisation and run
    /// beside each other; what it would catch is a step that looks at all concepts for each of them.
    @Test("Five thousand concepts and twenty thousand marks")
    func large() {
        let stems = ["avvik", "arkiv", "tillit", "skole", "møte", "plan", "ledelse", "kvalitet", "omsorg", "budsjett"]
        var yaml = "concepts:\n"
        for index in 0..<5_000 {
            let word = "\(stems[index % 10])\(["saks", "fag", "hoved", "del", "sam"][index % 5])\(index / 10)ord"
            yaml += "  b\(index): {term: \(word), see-from: [x\(index)]\(index % 10 == 9 ? ", under: b\(index - 1)" : "")}\n"
        }
        let files = (0..<1_000).map { chapter in
            let keywords = (0..<20).map { "b\((chapter * 5 + $0 * 251) % 5_000)" }.joined(separator: ", ")
            return ("k\(chapter).md", "---\ntitle: Kapittel \(chapter)\nkeywords: [\(keywords)]\n---\nTekst om noe annet.\n")
        }
        let book = Book(yaml, files)
        let clock = ContinuousClock()
        let time = clock.measure { _ = RegisterReview.review(book.register, in: book.handbook) }
        print("REVIEW \(time)")
        #expect(book.register.locators.reduce(0) { $0 + $1.count } == 20_000)
        #expect(time < .seconds(5))
    }
}
