import Diagnostics
import HandbookModel
import Resolving
import Testing

@Suite("Images, attachments, relations")
struct ImageAndFileTests {
    @Test(
        "Images",
        arguments: [
            ("![x](bilde.png)", "fil: a/bilde.png", []), ("![x](../rot.svg)", "fil: rot.svg", []),
            ("![x](/rot.svg)", "fil: rot.svg", []),
            ("![x](bilde%20to.png)", "fil: a/bilde to.png", []), ("![x](bilde.png \"Tekst\")", "fil: a/bilde.png", []),
            ("![](bilde.png)", "fil: a/bilde.png", ["BIL002 bilde.png"]),
            ("![ ](bilde.png)", "fil: a/bilde.png", ["BIL002 bilde.png"]),
            ("![x](bild.png)", "–", ["BIL001 bild.png"]), ("![x](Bilde.png)", "–", ["LNK003 Bilde.png"]),
            ("![x](https://x.no/b.png)", "https://x.no/b.png", ["BIL003 https://x.no/b.png"]),
            ("![x](//x.no/b.png)", "https://x.no/b.png", ["BIL003 //x.no/b.png"]),
            ("![x](data:image/png;base64,AA)", "–", ["LNK007 data:image/png;base64,AA"]),
            ("![x](../../b.png)", "–", ["LNK004 ../../b.png"]),
            ("![x](javascript:alert)", "–", ["LNK007 javascript:alert"]), ("![x](index.md)", "–", ["BIL001 index.md"]),
            ("![*x*](bilde.png)", "fil: a/bilde.png", []),
        ])
    func image(markdown: String, target: String, findings: [String]) {
        let book = Book([
            ("a/k.md", "# K\n\n\(markdown)\n"), ("a/index.md", "# A\n"), ("a/bilde.png", "x"), ("a/bilde to.png", "x"),
            ("rot.svg", "x"),
        ])
        #expect(book.targets(of: "a/k.md") == [target])
        #expect(book.findings == findings)
    }

    @Test("Files that pages show or offer go along, each once, and no others")
    func usedAssets() {
        let book = Book([
            ("a.md", "---\nattachments: [ark.odt, b.pdf]\n---\n# A\n\n[b](b.pdf) [b igjen](./b.pdf) ![x](z.png)\n"),
            ("b.md", "# B\n\n[b](b.pdf) [bilde](z.png)\n"), ("ark.odt", "x"), ("b.pdf", "x"), ("z.png", "x"), ("ubrukt.doc", "x"),
        ])
        #expect(book.resolved.usedAssets.map(\.path.text) == ["ark.odt", "b.pdf", "z.png"])
        #expect(book.links(of: "a.md").attachments.map(\.text) == ["b.pdf", "ark.odt"])
        #expect(book.links(of: "a.md").images.map(\.text) == ["z.png"])
        #expect(book.links(of: "b.md").attachments.map(\.text) == ["b.pdf", "z.png"])
        #expect(book.findings == [])
    }

    @Test("A listed attachment that is missing is told of where it is listed")
    func missingAttachment() {
        let book = Book([("a.md", "---\nvedlegg:\n- ark.odt\n- arkk.ods\n---\n# A\n"), ("ark.odt", "x"), ("ark.ods", "x")])
        #expect(book.findings == ["LNK001 arkk.ods"])
        #expect(book.suggestions == ["ark.ods"])
    }

    @Test("A file with the address of a page, or of a name some disks cannot hold, is told of when it is used")
    func clashes() {
        let book = Book([
            ("a.md", "# A\n\n[x](a.html) [y](con.txt) [z](index.html)\n"), ("a.html", "x"), ("con.txt", "x"), ("b.html", "x"),
        ])
        #expect(book.found.map(\.code.rawValue).sorted() == ["FIL003", "FIL005", "LNK001"])
    }

    @Test("Relations between chapters, and what is wrong with them")
    func relations() {
        let front = "---\nrequires: [b.md, ../c/d.md#del]\nøver: b.md\nbuilds-on: [borte.md, kommer.md]\n---\n# A\n"
        let book = Book([
            ("a/a.md", front), ("a/b.md", "# B\n"), ("c/d.md", "# D\n\n## Del\n"), ("a/kommer.md", "---\nstatus: draft\n---\n"),
        ])
        let relations = book.links(of: "a/a.md").relations
        #expect(relations.map(\.kind) == [.requires, .practises])
        #expect(relations.map { $0.targets.map { book.resolved.handbook[$0].path.text } } == [["a/b.md", "c/d.md"], ["a/b.md"]])
        #expect(book.findings == ["LNK001 borte.md", "LNK008 kommer.md"])
    }
}
