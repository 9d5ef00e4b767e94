import Diagnostics
import Testing

/// The forms people read, letter by letter.
@Suite("Terminal, plain and GitHub")
struct PeopleFormTests {
    @Test("terminal in bokmål")
    func terminalBokmaal() throws {
        let text = try sampleReport().draw(as: .terminal, in: .bokmaal, toolVersion: "1.0", colours: false)
        #expect(
            text == """
                feil[FIL006]: Noe er galt.
                  = Regel: \(FindingCode.noChapters.rule.bokmaal)

                advarsel[FIL005]: Noe er galt.
                 --> content/laering/studiebesok.md
                  = Regel: \(FindingCode.nameNotPortable.rule.bokmaal)

                feil[LNK001]: Lenken «idoart.md» peker til en fil som ikke finnes.
                 --> content/laering/studiebesok.md:3:9
                  |
                3 | Se også [IDOARRT](idoart.md).
                  |         ^^^^^^^^^^^^^^^^^^^^
                  = Mente du «idoarrt.md»?
                  = Regel: \(FindingCode.missingFile.rule.bokmaal)

                2 feil, 1 advarsel. Mer om et funn: stikkord explain FIL006

                """)
    }

    @Test("terminal in English, two-digit lines, each rule once")
    func terminalEnglish() throws {
        let sample = Sample(String(repeating: "\n", count: 9) + "[a](b.md)\n\n[c](d.md)")
        let report = sample.report(
            sample.finding(.missingFile, at: try sample.range(of: "[a](b.md)"), advice: .didYouMean),
            sample.finding(.missingFile, at: try sample.range(of: "d.md")))
        #expect(
            report.draw(as: .terminal, in: .english, toolVersion: "1.0", colours: false) == """
                error[LNK001]: Something is wrong.
                  --> content/laering/studiebesok.md:10:1
                   |
                10 | [a](b.md)
                   | ^^^^^^^^^
                   = Did you mean «idoarrt.md»?
                   = Rule: \(FindingCode.missingFile.rule.english)

                error[LNK001]: Something is wrong.
                  --> content/laering/studiebesok.md:12:5
                   |
                12 | [c](d.md)
                   |     ^^^^

                2 errors. More about a finding: stikkord explain LNK001

                """)
    }

    @Test("colours come and go in pairs, and only here", arguments: FindingFormat.allCases)
    func colours(format: FindingFormat) throws {
        let text = try sampleReport().draw(as: format, in: .bokmaal, toolVersion: "1.0")
        #expect(text.contains("\u{1B}") == (format == .terminal))
        guard format == .terminal else { return }
        #expect(text.hasPrefix("\u{1B}[1;31mfeil[FIL006]\u{1B}[0m\u{1B}[1m: Noe er galt.\u{1B}[0m\n"))
        let plain = text.replacing(/\u{1B}\[[0-9;]+m/, with: "")
        #expect(plain == (try sampleReport().draw(as: .terminal, in: .bokmaal, toolVersion: "1.0", colours: false)))
    }

    @Test("plain: one finding a line")
    func plain() throws {
        let report = try sampleReport()
        #expect(
            report.draw(as: .plain, in: .bokmaal, toolVersion: "1.0") == """
                error[FIL006]: Noe er galt.
                content/laering/studiebesok.md: warning[FIL005]: Noe er galt.
                content/laering/studiebesok.md:3:9: error[LNK001]: Lenken «idoart.md» peker til en fil som ikke finnes. \
                Mente du «idoarrt.md»?

                """)
        #expect(
            report.draw(as: .plain, in: .english, toolVersion: "1.0") == """
                error[FIL006]: Something is wrong.
                content/laering/studiebesok.md: warning[FIL005]: Something is wrong.
                content/laering/studiebesok.md:3:9: error[LNK001]: The link «idoart.md» points to a file that does \
                not exist. Did you mean «idoarrt.md»?

                """)
    }

    @Test("GitHub: workflow commands")
    func github() throws {
        let (names, files) = (FindingCode.nameNotPortable, FindingCode.missingFile)
        #expect(
            try sampleReport().draw(as: .github, in: .bokmaal, toolVersion: "1.0") == """
                ::error title=FIL006 Ingen kapitler::Noe er galt.%0ARegel: \(FindingCode.noChapters.rule.bokmaal)
                ::warning file=content/laering/studiebesok.md,title=FIL005 \(names.title.bokmaal)::Noe er galt.%0A\
                Regel: \(names.rule.bokmaal)
                ::error file=content/laering/studiebesok.md,line=3,col=9,endColumn=29,title=LNK001 \
                Lenke til ingenting::Lenken «idoart.md» peker til en fil som ikke finnes.%0A\
                Mente du «idoarrt.md»?%0ARegel: \(files.rule.bokmaal)

                """)
    }

    @Test("GitHub: escapes, notices, and lines without columns")
    func githubEscapes() {
        let sample = Sample("en\nto\n", path: "a,b:100%.md")
        let text = FindingText(en: "50%: a,b\r\nc", nb: "")
        let report = sample.report(sample.finding(.unusedDefinition, at: SourceRange(1..<4), text))
        #expect(
            report.draw(as: .github, in: .english, toolVersion: "1.0") == """
                ::notice file=content/a%2Cb%3A100%25.md,line=1,endLine=2,title=LNK009 Definition nobody uses::\
                50%25: a,b%0D%0Ac%0ARule: \(FindingCode.unusedDefinition.rule.english)

                """)
    }
}
