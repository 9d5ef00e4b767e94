import Dispatch
import Language
import Markup
import Testing

@testable import SiteRendering

/// cmark-gfm keeps a table of special characters in a global, which one parse changes under another's feet; CMarkShim
/// mends that. These tests fail within seconds without it.
@Suite("Markdown: threads")
struct MarkdownThreadTests {
    private static let text = """
        # Trappa[^a] ~~opp~~ https://a.no

        | ~~a~~ | www.b.no | c |
        |:-----:|---------:|---|
        | post@a.no | ~~d~~ *e* | `f` |

        - [ ] ~~g~~ www.h.no
        - [x] [i](j.md) "k" - l

        [^a]: ~~m~~ https://n.no og post@o.no.

        """

    private static let other = """
        Ingenting å stryke ut her, bare *ord* og en tabell.

        | p | q |
        |---|---|
        | r | s: t w |

        > [!NOTE]
        > u

        """

    @Test func oneDocumentOnAllThreadsComesOutTheSame() {
        let expected = MarkdownReadout(Self.text, language: .bokmaal).html
        let wrong = Self.counted(500) { _ in MarkdownReadout(Self.text, language: .bokmaal).html != expected }
        #expect(wrong == 0)
    }

    @Test func twoDocumentsBetweenEachOtherComeOutTheSame() {
        let texts = [Self.text, Self.other]
        let expected = texts.map { MarkdownReadout($0).html }
        let wrong = Self.counted(1_000) { MarkdownReadout(texts[$0 % 2]).html != expected[$0 % 2] }
        #expect(wrong == 0)
    }

    @Test func tasksGetTheSameAsThreads() async {
        let expected = MarkdownReadout(Self.text).html
        let wrong = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<500 { group.addTask { MarkdownReadout(Self.text).html != expected } }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(wrong == 0)
    }

    /// How many of the rounds, spread over threads, were wrong.
    private static func counted(_ rounds: Int, isWrong: @escaping @Sendable (Int) -> Bool) -> Int {
        let found = Tally()
        DispatchQueue.concurrentPerform(iterations: rounds) { if isWrong($0) { found.add() } }
        return found.total
    }
}
