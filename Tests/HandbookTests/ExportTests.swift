import Building
import Diagnostics
import Foundation
import Testing

/// What the register is taken away in, read by those it is made for: rdflib, jsonschema and Sphinx, as Debian has them.
/// Nothing here is passed over when they are not installed; `make test` installs them.
@Suite("The register in other programs' hands") struct ExportTests {
    /// Every kind of concept, and words that would break out of one format or another.
    private static let book: [String: String] = [
        "handbok.yml": "tittel: Læring «som» varer\nadresse: https://håndbok.example.no/bok/\n",
        "register.yml": #"""
        tittel: "Ord; \"uttrykk\" og \\ mer"
        utgiver: {navn: "Redaksjonen \"Læring\"", uri: https://example.no/org}
        kontakt: redaksjonen@example.no
        emner:
          arbeidsliv: {tittel: {nb: Arbeidsliv, nn: Arbeidsliv}, los: https://psi.example.no/los/arbeid}
          tillit: Tillit
        begreper:
          apenhet:
            term: {nb: åpenhet, nn: openheit, sv: öppenhet}
            se-fra: [det åpne, {nn: det opne}]
            frarådd: [transparens]
            skjult: [åpennhet]
            definisjon: {nb: "Å vise \"alt\" \\ mest | mulig; <script>alert(1)</script>", nn: Å syne alt.}
            kilde: ronning2016, s. 12
            merknad: {nb: "Første linje\nandre linje\tmed tabulator"}
            emner: [arbeidsliv, tillit]
            se-også: [formel, oving]
            lik: ["https://example.no/begrep/åpenhet?a=b|c&d=\"e\"", "https://example.no/{x}"]
          oving: {term: {nb: øving, nn: øving}, definisjon: Å gjøre det om igjen., under: apenhet}
          prove: {term: {nb: "<b>prøve</b> & \"feile\"", nn: "<b>prøve</b> & \"feile\""}, under: oving, bare-under: ja, definisjon: Å se om det går.}
          formel: {term: {nb: "=cmd|' /C calc'!A0", nn: formel}, definisjon: Et regnestykke., se-fra: ["+1;2", "a\\b"]}
          linje: {term: {nb: "to\nlinjer", nn: to linjer}, definisjon: Mer enn én.}
          navn: {term: Ærlige Åse, register: navn}
          metro: {se: apenhet}
        """#,
        "kilder.json": #"""
        [{"id": "ronning2016", "type": "book", "title": "Åpen «bok»", "URL": "https://example.no/a|b",
          "author": [{"family": "Rønning", "given": "Per"}], "issued": {"date-parts": [[2016]]}}]
        """#,
        "a.md":
            "---\ntittel: \"Å lære; \\\"nå\\\"\"\nstikkord: [åpenhet, øving, Ærlige Åse, noe ingen har nevnt]\n---\n\n## Første gang\n\nTekst [@ronning2016].\n",
        "laering/Øve mer.md": "# Øve mer\n\n## Å prøve\n\nTekst.\n",
    ]

    private func built() async throws -> Workplace {
        let place = try Workplace(Self.book)
        let report = try await place.build()
        // What the register's reviewers would say of such words is another matter.
        #expect(!report.hasErrors, "\(report.plain(in: .bokmaal))")
        return place
    }

    /// Runs one of the programs in `Books/exports`, and gives what it prints.
    private func run(_ script: String, _ arguments: [String]) throws -> String {
        try runPython([Books.folder.appending(path: "exports/\(script)").path] + arguments)
    }

    /// - Parameter isToFail: whether the program is to refuse what it is given.
    @discardableResult
    private func runPython(_ arguments: [String], isToFail: Bool = false) throws -> String {
        let process = Process()
        // Debian's own, which Debian's packages are for.
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments = ["-I"] + arguments
        process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "PYTHONUTF8": "1"]
        let said = FileManager.default.temporaryDirectory.appending(path: "stikkord-sagt-\(UUID().uuidString)")
        try Data().write(to: said)
        defer { try? FileManager.default.removeItem(at: said) }
        let file = try FileHandle(forWritingTo: said)
        process.standardOutput = file
        process.standardError = file
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let text = try String(contentsOf: said, encoding: .utf8)
        #expect((process.terminationStatus != 0) == isToFail, "\(arguments): \(text)")
        return text
    }

    private func strings(_ json: String) throws -> [String] {
        try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String])
    }

    @Test("rdflib reads the same graph from Turtle and JSON-LD, and every term as it was written")
    func rdf() async throws {
        let place = try await built()
        let terms = try strings(run("rdf.py", [place.folder("ut").path, "https://håndbok.example.no/bok/"]))
        #expect(terms.contains("åpenhet@nb") && terms.contains("öppenhet@sv") && terms.contains("=cmd|' /C calc'!A0@nb"))
        #expect(terms.contains("<b>prøve</b> & \"feile\"@nb") && terms.contains("noe ingen har nevnt@nb"))
        let turtle = try place.files().text("stikkord.ttl")
        #expect(
            turtle.contains("<https://example.no/begrep/åpenhet?a=b%7Cc&d=%22e%22>")
                && turtle.contains("<https://example.no/%7Bx%7D>"))
        #expect(turtle.contains("dct:source <https://example.no/a%7Cb>"))
    }

    @Test("The JSON is what its schema says, and complete enough to print the register from")
    func schema() async throws {
        let place = try await built()
        #expect(try run("schema.py", [place.folder("ut").path]) == "7\n")
    }

    @Test("What every golden book gives away holds too", arguments: GoldenBook.all)
    func golden(_ book: GoldenBook) async throws {
        let place = try Workplace()
        try book.lay(in: place)
        try await place.build()
        guard try place.files()["stikkord.json"] != nil else {
            #expect(try place.files().keys.allSatisfy { !$0.hasPrefix("stikkord.") && $0 != "objects.inv" })
            return
        }
        _ = try run("rdf.py", [place.folder("ut").path, "https://bok.example.no/"])
        _ = try run("schema.py", [place.folder("ut").path])
        _ = try run("inventory.py", [place.folder("ut").path, "https://bok.example.no/"])
    }

    @Test("Sphinx reads the inventory, each term with its page")
    func inventory() async throws {
        let place = try await built()
        let json = try run("inventory.py", [place.folder("ut").path, "https://bok.example.no"])
        let terms = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: String])
        #expect(terms["åpenhet"] == "https://bok.example.no/begreper/apenhet.html")
        #expect(terms["det opne"] == "https://bok.example.no/begreper/apenhet.html")
        #expect(terms["<b>prøve</b> & \"feile\""] == "https://bok.example.no/begreper/prove.html")
        #expect(terms["to linjer"] == "https://bok.example.no/begreper/linje.html")
    }

    // MARK: A book made with Sphinx

    private static let sphinxConfiguration = """
        project = "Naboboka"
        extensions = ["sphinx.ext.intersphinx"]
        intersphinx_mapping = {"bok": ("https://bok.example.no/", "../ut/objects.inv")}
        intersphinx_disabled_reftypes = []
        html_theme = "basic"
        """

    private func sphinx(_ page: String, in place: Workplace, isToFail: Bool = false) throws -> String {
        try place.lay(FileMap(texts: ["conf.py": Self.sphinxConfiguration, "index.rst": page]), in: "nabo")
        try runPython(
            ["-m", "sphinx", "-W", "-n", "-q", "-b", "html", place.folder("nabo").path, place.folder("nabout").path],
            isToFail: isToFail)
        return try place.files("nabout").text("index.html")
    }

    @Test("A book made with Sphinx refers to terms, chapters and sections, æøå and all")
    func intersphinx() async throws {
        let place = try await built()
        let page = try sphinx(
            """
            Naboboka
            ========

            Om :term:`åpenhet`, :term:`det åpne`, :term:`Ærlige Åse` og :ref:`stikk-oving`, se :doc:`laering/Øve mer`
            og :ref:`å prøve <laering/øve mer#å-prøve>`.

            """, in: place)
        let chapter = "laering/Øve%20mer.html"
        for href in ["begreper/apenhet.html", "begreper/navn.html", "begreper/oving.html", chapter, chapter + "#å-prøve"] {
            #expect(page.contains("href=\"https://bok.example.no/\(href)\""), "\(href): \(page)")
        }
        _ = try sphinx("Naboboka\n========\n\nOm :term:`åpenheit`.\n", in: place, isToFail: true)
    }

    @Test("What Sphinx itself has packed can be referred to")
    func fromSphinx() async throws {
        let place = try Workplace(["index.md": "# Boka\n"])
        try await place.build()
        try FileManager.default.createDirectory(at: place.folder("ut"), withIntermediateDirectories: true)
        let page = """
            Naboboka
            ========

            .. glossary::

               avvik
                  Noe gikk galt.

               årsmøte for de som vil
                  Et møte.

            .. _Ære:

            Om ære
            ------

            """
        try place.lay(
            FileMap(texts: ["conf.py": "project = \"Naboboka\"\nhtml_theme = \"basic\"\n", "index.rst": page]), in: "nabo")
        try runPython(["-m", "sphinx", "-W", "-q", "-b", "html", place.folder("nabo").path, place.folder("nabout").path])
        try place.lay(
            FileMap(texts: [
                "register.yml": "bøker:\n  nabo: {tittel: Naboboka, fil: nabo/objects.inv, adresse: https://nabo.example.no}\n",
                "index.md":
                    "# Boka\n\nOm [møtet](<bok:nabo/Årsmøte for de som vil>), [ære](bok:nabo/ære) og [alt](bok:nabo/index).\n",
            ]))
        try FileManager.default.createDirectory(at: place.folder("bok/nabo"), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: place.folder("nabout/objects.inv"), to: place.folder("bok/nabo/objects.inv"))
        let report = try await place.build()
        #expect(report.plain(in: .bokmaal) == "")
        let html = try place.files().text("index.html")
        #expect(html.contains("https://nabo.example.no/index.html#term-"))
        #expect(html.contains("href=\"https://nabo.example.no/index.html\""))
        #expect(try place.files()["nabo/objects.inv"] == nil)
    }

    // MARK: From one handbook to the next

    @Test("What one handbook gives away, the next refers to: by id, term and word, from text and from the register")
    func nextHandbook() async throws {
        let first = try MemoryBook(Self.book)
        #expect(try await !first.build().hasErrors)
        let given = try #require(try first.site()["stikkord.json"])
        let text =
            "Om [å vise alt](bok:a/apenhet), [åpenhet](bok:a/%C3%85penhet), [openheit](bok:a/openheit), [metro](bok:a/metro), [boka](bok:a)."
        var files = FileMap(texts: [
            "register.yml":
                "begreper:\n  tillit: {se-også: [bok:a/oving]}\nbøker:\n  a: {tittel: Den første, fil: ./andre/../andre/a.json}\n",
            "index.md": "# Boka\n\n\(text)\n",
        ])
        files["andre/a.json"] = given
        let second = try MemoryBook(files, in: "/neste")
        let report = try await second.build()
        #expect(report.plain(in: .bokmaal) == "")
        let site = try second.site()
        let html = site.text("index.html")
        // The address stands in the file itself.
        let address = "https://h%C3%A5ndbok.example.no/bok/"
        #expect(html.split(separator: "href=\"\(address)begreper/apenhet.html\"").count == 5, "\(html)")
        #expect(html.contains("href=\"\(address)\""))
        #expect(site.text("stikkordsregister.html").contains("\(address)begreper/oving.html"))
        #expect(site.text("stikkord.csv").contains("øving (Den første)"))
        #expect(site.text("stikkord.json").contains("\"book\": \"Den første\""))
        // What is only read is not given on.
        #expect(site["andre/a.json"] == nil)
    }

    @Test("A file that unpacks without end is left")
    func bomb() async throws {
        // Nothing packs better than zeros: a thousand to one.
        let place = try Workplace(["index.md": "# Boka\n"])
        let file = place.folder("bombe.inv").path
        try runPython([
            "-c",
            "import zlib;open(\(Self.quoted(file)),'wb').write(b'# Sphinx inventory version 2\\n# Project: x\\n# Version: 1\\n# zlib.\\n'+zlib.compress(bytes(200_000_000),9))",
        ])
        var files = FileMap(texts: [
            "index.md": "# Boka\n",
            "register.yml": "bøker:\n  b: {fil: b.inv, adresse: https://b.example.no/}\n",
        ])
        files["b.inv"] = try Data(contentsOf: URL(filePath: file))
        let book = try MemoryBook(files)
        let report = try await book.build()
        #expect(report.findings.map(\.code.rawValue) == ["REG025"])
        #expect(report.findings[0].message.bokmaal.contains("kan ikke pakkes ut"))
    }

    private static func quoted(_ text: String) -> String { "'\(text)'" }

    @Test("A file outside the handbook's folder is not read", arguments: ["../hemmelig.json", "a/../../hemmelig.json"])
    func outside(_ path: String) async throws {
        let book = try MemoryBook([
            "index.md": "# Boka\n", "register.yml": "bøker:\n  b: {fil: \(path), adresse: https://b.example.no/}\n",
        ])
        let report = try await book.build()
        #expect(report.findings.map(\.code.rawValue) == ["LNK004"])
    }
}
