import Foundation
import Testing

/// A line of `Questions.md`.
struct RegisterQuestion: Sendable, CustomTestStringConvertible {
    let question: String
    let word: String
    /// Pages that answer it, seen from the site's root.
    let answers: [String]

    var testDescription: String { question }

    static let all: [RegisterQuestion] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Questions.md")
        let lines = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n")
        return lines.filter { $0.hasPrefix("| ") }.dropFirst().compactMap { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 3 else { return nil }
            let answers = cells[2].components(separatedBy: ", ").map { $0.replacingOccurrences(of: ".md", with: ".html") }
            return RegisterQuestion(question: cells[0], word: cells[1], answers: answers)
        }
    }()
}

extension InChromium {
    @Suite("A municipal leader asks the register")
    struct RegisterQuestionsTests {
        /// Where the lines that the typed word shows lead: their places, and the places of what they refer to.
        private static let ways = """
            (() => {
              const own = (line, what) => [...line.querySelectorAll(what)].filter(a => a.closest('li[id]') === line)
              const page = a => new URL(a.href).pathname.replace(/^.*\\/site\\//, '')
              const isPlace = a => !page(a).startsWith('begreper/') && !page(a).endsWith('register.html')
              const shown = [...document.querySelectorAll('.entries li[id]')]
                .filter(e => e.checkVisibility({contentVisibilityAuto: false}))
              const near = shown.flatMap(e => own(e, 'a')).filter(isPlace).map(page)
              const targets = shown.flatMap(e => own(e, 'a')).filter(a => a.hash && !isPlace(a))
                .map(a => document.getElementById(decodeURIComponent(a.hash.slice(1)))).filter(Boolean)
              const far = targets.flatMap(e => own(e, '.places a')).filter(isPlace).map(page)
              return [near.join(' '), far.join(' ')]
            })()
            """

        @Test("There are twenty questions")
        func twenty() { #expect(RegisterQuestion.all.count == 20) }

        @Test("and is led to an answer in three steps at most", arguments: RegisterQuestion.all)
        func answer(_ question: RegisterQuestion) async throws {
            let page = try await Chromium.shared.open(HandbookSite.handbook.file("stikkordsregister.html"))
            try await page.run("document.querySelector('.register-filter input').focus()")
            try await page.type(question.word)
            let ways: [String] = try await page.evaluate(Self.ways)
            let (near, far) = (ways[0].split(separator: " ").map(String.init), ways[1].split(separator: " ").map(String.init))
            let steps =
                question.answers.contains(where: near.contains) ? 2 : question.answers.contains(where: far.contains) ? 3 : nil
            #expect(steps != nil, "«\(question.word)» leads to \(near.prefix(12)), and by another word to \(far.prefix(12))")
        }
    }
}
