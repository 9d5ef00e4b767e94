import TestSupport
import Testing

@testable import Language

/// Text in pieces, as a parser hands it over where emphasis begins and ends; `‖` parts the pieces, `¶` is a line break and
/// `▢` is code or an image.
private func set(_ pieces: String, in language: HandbookLanguage = .bokmaal) -> String {
    var typography = Typography(language)
    var output = ""
    for piece in pieces.split(separator: "‖", omittingEmptySubsequences: false) {
        switch piece {
        case "¶":
            typography.passedBreak()
            output += "¶"
        case "▢":
            typography.passedInline()
            output += "▢"
        default:
            let bytes = Array(piece.utf8)
            var setBytes: [UInt8] = []
            if Typography.mayChange(bytes.span) {
                typography.append(bytes, to: &setBytes)
            } else if let last = bytes.last {
                typography.passed(lastByte: last)
                setBytes = bytes
            }
            output += String(decoding: setBytes, as: UTF8.self)
        }
    }
    return output
}

/// No-break spaces as `~`, so that they can be seen.
private func visible(_ text: String) -> String { String(text.map { $0 == "\u{A0}" ? "~" : $0 }) }

@Suite("Typography")
struct TypographyTests {
    @Test(
        "Quotes are the language's own",
        arguments: [
            (HandbookLanguage.bokmaal, "«Si ‘hei’», sa hun"), (.nynorsk, "«Si ‘hei’», sa hun"),
            (.danish, "»Si ›hei‹«, sa hun"), (.swedish, "”Si ’hei’”, sa hun"), (.english, "“Si ‘hei’”, sa hun"),
        ])
    func languages(language: HandbookLanguage, expected: String) {
        #expect(set("\"Si 'hei'\", sa hun", in: language) == expected)
        #expect(typeset("\"Si 'hei'\", sa hun", in: language) == expected)
    }

    @Test(
        "Quotes",
        arguments: [
            ("\"Hei\"", "«Hei»"), ("(\"Hei\")", "(«Hei»)"), ("\"Hei\" og \"ha det\"", "«Hei» og «ha det»"),
            ("\"Hei.\" Han gikk.", "«Hei.» Han gikk."), ("Sa hun: \"Hei!\"", "Sa hun: «Hei!»"),
            ("\"'Hei', sa hun\"", "«‘Hei’, sa hun»"), ("'\"Hei\", sa hun'", "‘«Hei», sa hun’"),
            ("\"Hun sa 'hei'\"", "«Hun sa ‘hei’»"), ("«Hun sa 'hei'»", "«Hun sa ‘hei’»"), ("–\"Hei\"", "–«Hei»"),
            ("'hei'…", "‘hei’…"), ("'hei' – ja", "‘hei’ – ja"), ("\"Årets\" år", "«Årets» år"), ("/\"x\"/", "/«x»/"),
            // What is set already, or is no quote, stays.
            ("«Hei»", "«Hei»"), ("“Hei”", "“Hei”"), ("5 \" 6", "5 \" 6"), ("12\" skjerm", "12\" skjerm"),
            ("class=\"x\"", "class=\"x\""), ("", ""), ("\"", "«"),
        ])
    func quotes(written: String, expected: String) { #expect(set(written) == expected) }

    @Test(
        "Quotes around emphasis, code and line breaks",
        arguments: [
            ("\"‖ord‖\"", "«ord»"), ("\"‖ord‖\" og \"‖to‖\"", "«ord» og «to»"), ("(‖\"ord\"‖)", "(«ord»)"),
            ("\"‖'ord'‖\"", "«‘ord’»"), ("Hun sa '‖ord‖'.", "Hun sa ‘ord’."), ("\"‖▢‖\"", "«▢»"),
            ("\"Se ‖▢‖\" her", "«Se ▢» her"), ("Han sa‖¶‖\"hei\"", "Han sa¶«hei»"), ("\"hei‖¶‖du\"", "«hei¶du»"),
            ("‖\"ord\"‖ er", "«ord» er"), ("Lars‖'‖ bok", "Lars’ bok"),
        ])
    func pieces(written: String, expected: String) { #expect(set(written) == expected) }

    @Test("A quote that is never closed does not reach into the next paragraph")
    func unclosed() {
        var typography = Typography(.bokmaal)
        var output: [UInt8] = []
        typography.append(Array("\"Hei".utf8), to: &output)
        typography.startBlock()
        typography.append(Array("5\" rør".utf8), to: &output)
        #expect(String(decoding: output, as: UTF8.self) == "«Hei5\" rør")
    }

    @Test(
        "Apostrophes, feet and inches",
        arguments: [
            ("'90-tallet", "’90-tallet"), ("på '90-tallet og '80-tallet", "på ’90-tallet og ’80-tallet"),
            ("5'10\"", "5'10\""), ("rock 'n' roll", "rock ’n’ roll"), ("Lars' bok", "Lars’ bok"),
            ("NAV's", "NAV’s"), ("the 1990's", "the 1990’s"), ("det's å", "det’s å"), ("å's", "å’s"),
            ("'Lars' bok'", "‘Lars’ bok’"), ("6' høy", "6' høy"), ("gutta på 'sjøen", "gutta på ’sjøen"),
        ])
    func apostrophes(written: String, expected: String) { #expect(set(written) == expected) }

    @Test(
        "Ellipses",
        arguments: [
            ("Hei...", "Hei…"), ("Hei ... du", "Hei … du"), ("...", "…"), ("Hei..", "Hei.."), ("Hei....", "Hei...."),
            ("\"Hei...\"", "«Hei…»"), ("a...b", "a…b"),
        ])
    func ellipses(written: String, expected: String) { #expect(set(written) == expected) }

    @Test(
        "Dashes",
        arguments: [
            ("ord - mer", "ord~– mer"), ("ord -- mer", "ord~– mer"), ("**‖ord‖ - mer", "**ord~– mer"),
            ("▢‖ - kode", "▢~– kode"), ("en - to - tre", "en~– to~– tre"), ("10 - 12", "10~– 12"),
            // No dash.
            ("--output FIL", "--output FIL"), ("skriv --output FIL", "skriv --output FIL"), ("skriv -o FIL", "skriv -o FIL"),
            ("e-post", "e-post"), ("for- og etterarbeid", "for- og etterarbeid"), ("ord --- mer", "ord --- mer"),
            ("2024-05-01", "2024-05-01"), ("-", "-"), (" - ", " - "), ("8-10", "8-10"),
        ])
    func dashes(written: String, expected: String) {
        #expect(visible(set(written)) == expected)
    }

    @Test(
        "No-break spaces in numbers",
        arguments: [
            ("10 000 kroner", "10~000 kroner"), ("1 000 000", "1~000~000"), ("-10 000", "-10~000"), ("(12 500)", "(12~500)"),
            ("10 000,50 kr", "10~000,50 kr"), ("i 2016 10 000 personer", "i 2016 10~000 personer"),
            ("10 000 eller 20 000", "10~000 eller 20~000"), ("5 %", "5~%"), ("2,5 % av", "2,5~% av"), ("§ 3", "§~3"),
            ("§§ 3 og 4", "§§~3 og 4"), ("kl. 9", "kl.~9"), ("Kl. 9", "Kl.~9"), ("(kl. 9)", "(kl.~9)"), ("nr. 2", "nr.~2"),
            ("s. 4", "s.~4"), ("side 12", "side~12"), ("ca. 300", "ca.~300"), ("17. mai", "17.~mai"),
            ("1. juni 2026", "1.~juni 2026"), ("den 3. september", "den 3.~september"), ("2. des.", "2.~des."),
        ])
    func bound(written: String, expected: String) { #expect(visible(set(written)) == expected) }

    @Test(
        "Spaces that may break stay as they are",
        arguments: [
            "i 2016 350 personer", "22 12 34 56", "900 12 345", "+47 900 12 345", "+46 123 456 789", "02 800", "08-123 456",
            "2024-05-01 100", "12 3456", "1234 567", "12 34", "3 kurs", "2016 2017", "kl. ni", "17. maskin", "3. desentral",
            "Hansens. 4", "100 prosent", "uke 12", "a. mai",
        ])
    func loose(written: String) { #expect(set(written) == written) }

    @Test("What mayChange passes over would not have been changed")
    func mayChange() {
        var random = Seeded(seed: 4)
        let alphabet =
            Array("a1 -.\"'%§å…»\u{A0}m".utf8.map { [$0] }) + ["kl.", "mai", "000", "--", "..."].map { Array($0.utf8) }
        for _ in 0..<20_000 {
            let bytes = (0..<random.next(upTo: 9)).flatMap { _ in alphabet[random.next(upTo: alphabet.count)] }
            guard !Typography.mayChange(bytes.span) else { continue }
            var typography = Typography(.bokmaal)
            var output: [UInt8] = []
            typography.append(bytes, to: &output)
            #expect(output == bytes)
        }
    }

    @Test("Setting a text twice changes nothing more", arguments: HandbookLanguage.allCases)
    func twice(language: HandbookLanguage) {
        let text = "\"Hun sa 'hei' kl. 9 - 10 000 ganger...\" på '90-tallet (5 %), rock 'n' roll"
        let once = typeset(text, in: language)
        #expect(typeset(once, in: language) == once)
    }

    @Test("Quoting by the program", arguments: zip(HandbookLanguage.allCases, ["«x»", "«x»", "»x«", "”x”", "“x”"]))
    func quoting(language: HandbookLanguage, expected: String) { #expect(quoted("x", in: language) == expected) }
}
