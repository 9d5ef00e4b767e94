import Foundation
import Testing

/// How the program ends, and what it leaves behind.
@Suite("The program's exit codes") struct ProgramExitTests {
    private static let good = ["index.md": "# Boka\n"]
    private static let broken = ["index.md": "# Boka\n\nSe [her](borte.md).\n"]
    private static let warned = ["index.md": "# Boka\n\nEn <b>tydelig</b> tekst.\n"]

    @Test("0: all is well, also with warnings") func well() throws {
        let place = try Workplace(Self.warned)
        let outcome = try Program.run(["build", "bok", "--output", "ut"], in: place)
        #expect(outcome.code == 0 && outcome.output == "")
        #expect(outcome.errors.contains("MRK003") && outcome.errors.contains("Open ut/index.html"))
        #expect(try SiteCheck(place.files()).problems == [])
    }

    @Test("1: findings that are errors; nothing is written") func findings() throws {
        let place = try Workplace(Self.broken)
        let outcome = try Program.run(["build", "bok", "--output", "ut"], in: place)
        #expect(outcome.code == 1 && outcome.errors.contains("LNK001"))
        #expect(try place.names() == ["bok"])
    }

    @Test("1, and written: --keep-going") func keepGoing() throws {
        let place = try Workplace(Self.broken)
        let outcome = try Program.run(["build", "bok", "--output", "ut", "--keep-going"], in: place)
        #expect(outcome.code == 1)
        #expect(try SiteCheck(place.files()).problems == [])
    }

    @Test("1: --strict makes errors of warnings") func strict() throws {
        let place = try Workplace(Self.warned)
        #expect(try Program.run(["build", "bok", "--output", "ut", "--strict"], in: place).code == 1)
        #expect(try Program.run(["check", "bok", "--strict"], in: place).code == 1)
        #expect(try Program.run(["check", "bok"], in: place).code == 0)
        #expect(try place.names() == ["bok"])
    }

    @Test(
        "2: wrong use",
        arguments: [
            ["bygg"], ["build", "--tull"], ["build", "borte"], ["build", "bok/index.md"], ["build", "bok", "--jobs", "0"],
            ["build", "bok", "--jobs", "mange"], ["build", "bok", "--today", "2026-13-01"], ["build", "bok", "en", "til"],
            ["build", "bok", "--diagnostics", "xml"], ["build", "bok", "--language", "fr"], ["build", "bok", "--output"],
            ["check", "bok", "--output", "ut"], ["check", "bok", "--keep-going"], ["explain"], ["explain", "LNK999"],
        ])
    func wrongUse(_ arguments: [String]) throws {
        let place = try Workplace(Self.good)
        let outcome = try Program.run(arguments, in: place)
        #expect(outcome.code == 2 && outcome.output == "" && !outcome.errors.isEmpty)
        #expect(try place.names() == ["bok"])
    }

    @Test(
        "2: a book inside its own site, also through a link",
        arguments: [
            ("bok", "bok"), ("bok", "."), ("bok", "bok/../bok/"), ("bok", "snarvei"), ("snarvei", "bok"), ("bok", ""),
            ("bok", "/"),
        ])
    func overlap(_ content: String, _ output: String) throws {
        let place = try Workplace(Self.good)
        try place.link("snarvei", to: "bok")
        let before = try place.snapshot("bok")
        let outcome = try Program.run(["build", content, "--output", output], in: place)
        #expect(outcome.code == 2 && !outcome.errors.isEmpty)
        #expect(try place.snapshot("bok") == before)
        #expect(try place.names() == ["bok", "snarvei"])
    }

    @Test("a site inside its book is no chapter of it") func inside() throws {
        let place = try Workplace(Self.good)
        try FileMap(texts: ["ut/gammel.md": "# Gammel\n"]).write(to: place.folder("bok"))
        for _ in 1...2 {
            let outcome = try Program.run(["build", "bok", "--output", "bok/ut"], in: place)
            #expect(outcome.code == 0 && outcome.errors.contains("1 chapter,"))
        }
        #expect(try place.files("bok/ut")["gammel.html"] == nil)
    }

    @Test("3: the machine failed", arguments: ["/proc/ut", "fil", "fil/ut", "/dev/null/ut"])
    func machine(_ output: String) throws {
        let place = try Workplace(Self.good)
        try FileMap(texts: ["fil": "En fil.\n"]).write(to: place.root)
        let outcome = try Program.run(["build", "bok", "--output", output], in: place)
        #expect(outcome.code == 3 && outcome.output == "" && outcome.errors.hasPrefix("stikkord: "))
        #expect(try place.names() == ["bok", "fil"])
    }

    @Test("3: somebody else is publishing there, told in Norwegian") func locked() throws {
        let place = try Workplace(Self.good)
        let outcome = try place.whileLocked {
            try Program.run(["build", "bok", "--output", "ut"], in: place, environment: ["LANG": "nb_NO.UTF-8"])
        }
        #expect(outcome.code == 3 && outcome.errors.contains("et annet bygg"))
        #expect(try place.names() == ["bok"])
    }

    @Test("check writes nothing, and leaves a site alone") func check() throws {
        let place = try Workplace(Self.good)
        #expect(try Program.run(["build", "bok", "--output", "output"], in: place).code == 0)
        let before = try place.snapshot("output")
        try place.lay(FileMap(texts: ["ny.md": "# Ny\n"]))
        #expect(try Program.run(["check", "bok"], in: place).code == 0)
        #expect(try place.snapshot("output") == before)
        #expect(try place.names() == ["bok", "output"])
    }

    @Test("without arguments: help") func help() throws {
        let place = try Workplace(Self.good)
        let outcome = try Program.run([], in: place)
        #expect(outcome.code == 0 && outcome.errors == "" && outcome.output.contains("stikkord build content"))
    }

    @Test("content/ to output/ is what build means by itself") func defaults() throws {
        let place = try Workplace()
        try place.lay(FileMap(texts: Self.good), in: "content")
        #expect(try Program.run(["build"], in: place).code == 0)
        #expect(try place.names() == ["content", "output"])
    }
}
