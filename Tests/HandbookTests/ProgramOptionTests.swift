import Foundation
import Testing

/// What the program's options do, one by one.
@Suite("The program's options") struct ProgramOptionTests {
    private func build(_ place: Workplace, _ options: [String] = []) throws -> Program.Outcome {
        let today = options.contains("--today") ? [] : ["--today", "2026-11-22"]
        return try Program.run(
            ["build", "bok", "--output", "ut", "--diagnostics", "plain"] + today + options, in: place)
    }

    @Test("--drafts builds drafts, and marks them") func drafts() throws {
        let place = try Workplace(["index.md": "# Boka\n", "kurs.md": "---\nstatus: utkast\n---\n# Kurset\n"])
        #expect(try build(place).code == 0)
        #expect(try place.files()["kurs.html"] == nil)
        #expect(try build(place, ["--drafts"]).code == 0)
        #expect(try place.files().text("kurs.html").contains("draft-notice"))
        // And what search knew of it.
        #expect(try !build(place).errors.contains(" 0 removed"))
        #expect(try place.files()["kurs.html"] == nil)
    }

    @Test("--today decides what is published and what has expired") func today() throws {
        let place = try Workplace([
            "index.md": "# Boka\n", "kurs.md": "---\npublisert: 2026-02-01\nutløper: 2026-03-01\n---\n# Kurset\n",
        ])
        for (day, isThere, warns) in [
            ("2026-01-31", false, false), ("2026-02-01", true, false), ("2026-03-01", true, false), ("2026-03-02", false, true),
        ] {
            let outcome = try build(place, ["--today", day])
            #expect(try (place.files()["kurs.html"] != nil) == isThere, "\(day)")
            #expect(outcome.output.contains("KAP004") == warns, "\(day)")
        }
        let epoch = ["SOURCE_DATE_EPOCH": "1769904000"]
        #expect(try Program.run(["build", "bok", "--output", "ut"], in: place, environment: epoch).code == 0)
        #expect(try place.files()["kurs.html"] != nil, "2026-02-01 by SOURCE_DATE_EPOCH")
    }

    @Test("--base-url makes links inside of links to the published book", arguments: ["https://bok.no/b", "https://bok.no/b/"])
    func baseURL(_ address: String) throws {
        let place = try Workplace([
            "index.md": """
            # Boka

            [a](https://bok.no/b/del/a.html#mål) [b](https://bok.no/b/) [c](https://bok.no/b) [d](https://bok.no/bb/)
            [e](https://bok.no/b/del/) [f](https://bok.no/b/borte.html)
            """, "del/a.md": "# A\n\n## Mål\n",
        ])
        let outcome = try build(place, ["--base-url", address, "--keep-going"])
        #expect(outcome.output.contains("«https://bok.no/b/borte.html»") && outcome.code == 1)
        let page = try place.files().text("index.html")
        for href in ["del/a.html#mål", "index.html", "del/index.html", "https://bok.no/bb/"] {
            #expect(page.contains("href=\"\(href)\""), "\(href)")
        }
        #expect(!page.contains("https://bok.no/b/"))
        #expect(try build(place).code == 0)
        #expect(try place.files().text("index.html").contains("href=\"https://bok.no/b/\""))
    }

    @Test("handbok.yml makes a finding milder, with a reason and not without") func severity() throws {
        let index = "# Boka\n\nSe [her](borte.md).\n"
        let milder = "funn:\n  LNK001:\n    alvor: advarsel\n"
        let place = try Workplace(["handbok.yml": milder + "    grunn: Kommer i mai.\n", "index.md": index])
        let outcome = try build(place)
        #expect(outcome.code == 0 && outcome.output.hasPrefix("bok/index.md:3:10: warning[LNK001]"))
        #expect(try SiteCheck(place.files()).problems == [])
        #expect(try build(place, ["--strict"]).code == 1)

        try place.lay(FileMap(texts: ["handbok.yml": milder, "index.md": index]))
        let without = try build(place)
        #expect(without.code == 1 && without.output.contains("BOK003") && without.output.contains("error[LNK001]"))
    }

    @Test("what leaves no site to read cannot be made milder") func severityOfGraveFindings() throws {
        let place = try Workplace([
            "handbok.yml": "funn:\n  FIL003:\n    alvor: advarsel\n    grunn: Vi vil.\n", "innhold.md": "# Innhold\n",
        ])
        let outcome = try build(place)
        #expect(outcome.code == 1 && outcome.output.contains("YAM005") && outcome.output.contains("error[FIL003]"))
    }

    @Test("handbok.yml makes a finding graver") func graver() throws {
        let place = try Workplace([
            "handbok.yml": "funn:\n  mrk003:\n    alvor: feil\n    grunn: Vi vil ikke ha HTML.\n",
            "index.md": "# Boka\n\n<b>nei</b>\n",
        ])
        #expect(try build(place).code == 1)
        #expect(try build(place, ["--keep-going"]).code == 1)
        #expect(try place.files()["index.html"] != nil)
    }

    @Test("--theme takes a name beside the book, or a path") func theme() throws {
        let theme = ["theme.yml": "extends: standard\n", "templates/footer.mustache": "<footer>Eget</footer>\n"]
        let place = try Workplace(["index.md": "# Boka\n"])
        try place.lay(FileMap(texts: theme), in: "themes/eget")
        for name in ["eget", "themes/eget", place.folder("themes/eget").path] {
            try? FileManager.default.removeItem(at: place.folder("ut"))
            #expect(try build(place, ["--theme", name]).code == 0, "\(name)")
            #expect(try place.files().text("index.html").contains("<footer>Eget</footer>"))
        }
        let missing = try build(place, ["--theme", "borte"])
        #expect(missing.code == 1 && missing.output.hasPrefix("error[TMA001]"))
    }

    @Test("a finding in a theme names the file from where one stands") func themePath() throws {
        let broken = ["theme.yml": "extends: standard\n", "templates/footer.mustache": "{{#x}}"]
        let place = try Workplace(["handbok.yml": "tema: eget\n", "index.md": "# Boka\n"])
        try place.lay(FileMap(texts: broken), in: "themes/eget")
        #expect(try build(place).output.hasPrefix("themes/eget/templates/footer.mustache:1:1: error[TMA002]"))
        let byPath = try build(place, ["--theme", "./themes/eget/"])
        #expect(byPath.output.hasPrefix("themes/eget/templates/footer.mustache:1:1: error[TMA002]"))
    }

    @Test("folder names with a slash, a dot and a detour") func folderNames() throws {
        let place = try Workplace(["index.md": "# Boka\n\n[a](borte.md)\n"])
        for name in ["bok", "bok/", "./bok", "bok/../bok", place.folder("bok").path] {
            let outcome = try Program.run(["check", name, "--diagnostics", "plain"], in: place)
            #expect(outcome.code == 1 && outcome.output.contains("index.md:3:5: error[LNK001]"), "\(name)")
        }
    }

    @Test("the number of jobs makes no difference") func jobs() throws {
        let place = try Workplace(["index.md": "# Boka\n", "a.md": "# A\n", "b.md": "# B\n"])
        #expect(try build(place, ["--jobs", "1"]).code == 0)
        #expect(try build(place, ["--jobs", "64"]).errors.contains("Nothing had changed"))
    }
}
