import HandbookModel
import Resolving
import Testing

@testable import Resolving

@Suite("Backlinks")
struct BacklinkTests {
    @Test(
        "The sentence around a link, whole and nothing more",
        arguments: [
            ("Først dette. Så [mål](m.md) her. Så mer.", "Så [mål] her."), ("[Mål](m.md).", "[Mål]."),
            ("Se [mål](m.md)", "Se [mål]"),
            ("Hva er [mål](m.md)? Vi spør.", "Hva er [mål]?"), ("Nå! Se [mål](m.md) her! Og så.", "Se [mål] her!"),
            ("Vi møtes kl. 9 og har [mål](m.md), jf. § 3, her. Så.", "Vi møtes kl.~9 og har [mål], jf. §~3, her."),
            ("Se f.eks. [mål](m.md) og jf. [x](x.md).", "Se f.eks. [mål] og jf. x."), ("Slutt. [Mål](m.md) er.", "[Mål] er."),
            ("Mange, bl.a. Oslo, har [mål](m.md), f.eks. Asker. Så.", "Mange, bl.a. Oslo, har [mål], f.eks. Asker."),
            ("Rolf K. Ås har [mål](m.md) sammen med A. B. Bø. Så.", "Rolf K. Ås har [mål] sammen med A. B. Bø."),
            ("Det er sant ... kanskje [mål](m.md) også ... ja. Så.", "Det er sant … kanskje [mål] også … ja."),
            ("Han sa: \"Kom!\" Så fulgte [mål](m.md) etter.", "Så fulgte [mål] etter."),
            ("\"Se [mål](m.md).\" Så gikk han.", "«Se [mål].»"), ("Slutt. \"Se [mål](m.md)\" sa han.", "«Se [mål]» sa han."),
            ("(Se kap. 3.) Her er [mål](m.md).", "Her er [mål]."),
            ("Gøy 🎉! Æsj. Årets [mål](m.md) 👩‍👩‍👧 er her. Ås.", "Årets [mål] 👩‍👩‍👧 er her."),
            ("En\nlinje. To\n[mål](m.md)\nlinjer. Tre.", "To [mål] linjer."),
            ("Med *ut. Og* `kode.` [mål](m.md).", "[mål]."),
            ("Versjon 1.2 av [mål](m.md) er 3.5 lang.", "Versjon 1.2 av [mål] er 3.5 lang."),
            ("- Punkt. Med [mål](m.md) i.\n- Annet.", "Med [mål] i."), ("> Sitat [mål](m.md)\n>\n> Mer.", "Sitat [mål]"),
            ("| a | b |\n|---|---|\n| x. Y | Se [mål](m.md) |\n", "Se [mål]"), ("### Om [mål](m.md)\n\nTekst.", "Om [mål]"),
        ])
    func sentence(text: String, expected: String) {
        let book = Book([("a.md", "# A\n\n## Del\n\n\(text)\n"), ("m.md", "# M\n"), ("x.md", "# X\n")])
        let backlinks = book.backlinks(to: "m.md").map { $0.replacing("\u{A0}", with: "~") }
        #expect(backlinks.map { $0.drop { $0 != " " }.dropFirst() } == [expected[...]])
        #expect(backlinks.allSatisfy { $0.hasPrefix("a.md#") })
    }

    @Test("Long sentences are cut between words, with a sign")
    func long() {
        let words = (1...80).map { "ord\($0)ø" }.joined(separator: " ")
        let book = Book([("a.md", "# A\n\n\(words) [mål](m.md) \(words) slutt.\n"), ("m.md", "# M\n")])
        let backlink = book.resolved.backlinks[1].first
        let before = backlink?.before ?? ""
        let after = backlink?.after ?? ""
        #expect(before.hasPrefix("… ord") && before.hasSuffix("ord80ø ") && before.count <= 145)
        #expect(after.hasPrefix(" ord1ø ord2ø") && after.hasSuffix("ø …") && after.count <= 145)
    }

    @Test("Text without spaces is never cut within a letter", arguments: ["å", "日", "🎉", "aå", "ab日"])
    func unbroken(letter: String) {
        let text = String(repeating: letter, count: 200)
        for pad in 0..<4 {
            let padded = String(repeating: "x", count: pad) + text
            #expect(!BacklinkReader.startOfSentence(padded).contains("\u{FFFD}"))
            #expect(!BacklinkReader.endOfSentence(padded).contains("\u{FFFD}"))
        }
    }

    @Test("One sentence a chapter, the first; chapters in reading order; never oneself")
    func order() {
        let book = Book([
            ("2.md", "# To\n\n[én](m.md).\n\n## Senere\n\n[to](m.md#del).\n"), ("1.md", "# En\n\n## Først\n\nOg [her](m.md).\n"),
            ("m.md", "# M\n\nSe [meg](m.md) og [del](#del).\n\n## Del\n"), ("3.md", "# Tre\n\nIngen.\n"),
        ])
        #expect(book.backlinks(to: "m.md") == ["1.md#først: Og [her].", "2.md#to: [én]."])
    }

    @Test("A link before any heading has no section")
    func noHeading() {
        let book = Book([("a.md", "Se [m](m.md).\n"), ("m.md", "# M\n")])
        #expect(book.backlinks(to: "m.md") == ["a.md: Se [m]."])
    }

    @Test(
        "An empty link is filled with the title of where it leads",
        arguments: [
            ("[](m.md)", "Målet «her»"), ("[](m.md#del-to)", "Del to"), ("[](m.md#finnes-ikke)", "Målet «her»"),
            ("[x](m.md)", "x"),
            ("[**](m.md)", "**"), ("[`m`](m.md)", "m"), ("[![alt](b.png)](m.md)", "alt"), ("[](m.md#målet-her)", "Målet «her»"),
            ("[](m.md#avsnitt)", "Målet «her»"),
        ])
    func filled(link: String, text: String) {
        let book = Book([("a.md", "# A\n\n\(link)\n"), ("m.md", "# Målet \"her\"\n\n## Del *to*\n\n##\n"), ("b.png", "x")])
        #expect(book.backlinks(to: "m.md") == ["a.md#a: [\(text)]"])
    }

    @Test("Links from drafts do not count, and files and parts have no backlinks")
    func drafts() {
        let book = Book([
            ("a.md", "---\nstatus: draft\n---\n# A\n\n[m](m.md)\n"), ("m.md", "# M\n"), ("b.md", "# B\n\n[x](x.pdf) [c](c/)\n"),
            ("x.pdf", "x"),
            ("c/d.md", "# D\n"),
        ])
        #expect(book.resolved.backlinks.flatMap(\.self).isEmpty)
    }
}
