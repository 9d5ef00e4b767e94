import Diagnostics
import Foundation
import Testing

@Suite("stikkord register") struct RegisterCommandTests {
    private static let norwegian = ["LANG": "nb_NO.UTF-8"]
    private static let register = """
        tittel: Register   # vårt
        begreper:
          # Først
          avvik:
            term: {nb: avvik, nn: avvik}
            se-fra: [avviksmelding]
          tillit: tillit   # kort
        """

    private func place(_ register: String = register) throws -> Workplace {
        try Workplace([
            "register.yml": register, "handbok.yml": "tittel: Boka\n",
            "index.md": "---\ntitle: Boka\nkeywords: [avvik]\n---\n\nSosial kapital er en ting. Avvik meldes.\n",
            "a.md": "# Sosial kapital\n\nSosial kapital, og den sosiale kapitalen. Tillit, tillit, tillit.\n",
            "b.md": "# Mer\n\nVi har sosial kapital. Tillit, tillit, tillit.\n", "c.md": "# C\n\nIngenting.\n",
            "d.md": "# D\n\nIngenting.\n",
            "e.md": "# E\n\nIngenting.\n", "f.md": "# F\n\nIngenting.\n",
        ])
    }

    private func text(_ name: String, in place: Workplace) throws -> String {
        try String(contentsOf: place.folder(name), encoding: .utf8)
    }

    @Test("figures, and the findings as check tells them") func figures() throws {
        let place = try place()
        let outcome = try Program.run(["register", "bok"], in: place, environment: Self.norwegian)
        #expect(outcome.output.hasPrefix("Boka: registeret\n  oppslag: 1\n  se: 1\n  se også: 0\n  steder per oppslag: 1,0\n"))
        #expect(
            outcome.output.contains("  begreper i register.yml: 2\n  uten definisjon: 2\n  uten nynorskterm: 1\n  uten emne: 2\n")
        )
        let check = try Program.run(["check", "bok"], in: place, environment: Self.norwegian)
        #expect(outcome.code == check.code)
        let json = try Program.run(["register", "bok", "--form", "json"], in: place)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        #expect(object["entries"] as? Int == 1 && object["placesPerEntry"] as? String == "1.0")
        let broken = try self.place("begreper:\n  a: {under: borte}\n")
        let told = try Program.run(["register", "bok", "--diagnostics", "plain"], in: broken)
        #expect(told.code == 1 && told.output.contains("error[REG001]"))
    }

    @Test("proposals, under each of the option's names", arguments: ["--foreslå", "--foresla", "--suggest"])
    func suggest(_ option: String) throws {
        let place = try place()
        let outcome = try Program.run(["register", "bok", option, "--antall", "1"], in: place, environment: Self.norwegian)
        #expect(outcome.output.contains("begreper:\n  # 5 steder i 3 kapitler: bok/index.md:6, bok/a.md:1, bok/b.md:3\n"))
        #expect(outcome.output.contains("\n  sosial-kapital: sosial kapital\n"))
        #expect(outcome.output.contains("# tillit er brukt i 2 kapitler, merket i 0"))
        #expect(try text("bok/register.yml", in: place) == Self.register)
        let json = try Program.run(["register", "bok", option, "--limit", "1", "--form", "json"], in: place)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        #expect((object["concepts"] as? [[String: Any]])?.map { $0["id"] as? String } == ["sosial-kapital"])
    }

    @Test("a table goes out and comes back, and only what was changed in it changes") func table() throws {
        let place = try place()
        let written = try Program.run(["register", "bok", "--csv", "b.csv"], in: place)
        #expect(written.errors.contains("Written: b.csv") && written.output == "")
        let table = try String(decoding: Data(contentsOf: place.folder("b.csv")), as: UTF8.self)
        #expect(table.hasPrefix("\u{FEFF}id;term nb;term nn;se-fra;") && table.contains("avvik;avvik;avvik;avviksmelding;"))

        let same = try Program.run(["register", "bok", "--fra-csv", "b.csv"], in: place, environment: Self.norwegian)
        #expect(same.code == 0 && same.output == "" && same.errors == "Ingenting var endret.\n")
        #expect(try text("bok/register.yml", in: place) == Self.register)

        try Data(table.replacing("tillit;tillit;", with: "tillit;tiltro;tiltru").replacing(";avviksmelding;", with: ";;").utf8)
            .write(to: place.folder("b.csv"))
        let before = try place.names()
        let shown = try Program.run(["register", "bok", "--from-csv", "b.csv", "--vis"], in: place, environment: Self.norwegian)
        #expect(shown.code == 0 && shown.output == "~ avvik: se-fra\n~ tillit: term\n")
        #expect(shown.errors == "2 endringer; ingenting ble skrevet.\n")
        #expect(try text("bok/register.yml", in: place) == Self.register)

        let done = try Program.run(["register", "bok", "--from-csv", "b.csv", "--form", "json"], in: place)
        #expect(done.code == 0 && done.errors == "2 changes in register.yml.\n")
        #expect(
            try text("bok/register.yml", in: place)
                == """
                tittel: Register   # vårt
                begreper:
                  # Først
                  avvik:
                    term: {nb: avvik, nn: avvik}
                  tillit:   # kort
                    term: {nb: tiltro, nn: tiltru}

                """)
        #expect(try place.names() == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder("bok").path).allSatisfy { !$0.hasPrefix(".") })
    }

    @Test("mistakes in a table are told in the table, and nothing is written") func mistakes() throws {
        let place = try place()
        try Data("id;term nb;under\navvik;avvik;borte\n;x;\n".utf8).write(to: place.folder("b.csv"))
        let outcome = try Program.run(
            ["register", "bok", "--fra-csv", "b.csv", "--diagnostics", "plain"], in: place, environment: Self.norwegian)
        #expect(outcome.code == 1 && outcome.output.hasPrefix("b.csv:3:1: error[REG028]: Rad 3 har ingen id."))
        #expect(outcome.errors.contains("Ingenting ble skrevet; register.yml er som før."))
        try Data("id;term nb;under\navvik;avvik;tilit\ntillit;tillit;\n".utf8).write(to: place.folder("b.csv"))
        let unknown = try Program.run(["register", "bok", "--fra-csv", "b.csv"], in: place, environment: Self.norwegian)
        #expect(unknown.code == 1 && unknown.errors.contains(" --> b.csv:2:13") && unknown.errors.contains("Mente du «tillit»?"))
        #expect(try text("bok/register.yml", in: place) == Self.register)
    }

    @Test("a register.yml that cannot be read whole gives no table and takes none") func unreadable() throws {
        let place = try place("begreper:\n  avvik: avvik\n  tillit: {trm: tillit}\n")
        let out = try Program.run(["register", "bok", "--csv", "b.csv"], in: place)
        #expect(out.code == 1 && out.errors.contains("No table was written"))
        #expect(try place.names() == ["bok"])
        try Data("id;term nb\navvik;x\n".utf8).write(to: place.folder("b.csv"))
        let back = try Program.run(["register", "bok", "--from-csv", "b.csv", "--diagnostics", "plain"], in: place)
        #expect(back.code == 1 && back.output.contains("bok/register.yml:3:12: error[YAM003]"))
    }

    @Test("a register.yml that is a link stays one, and keeps its permissions") func link() throws {
        let place = try place()
        try FileManager.default.moveItem(at: place.folder("bok/register.yml"), to: place.folder("ekte.yml"))
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: place.folder("ekte.yml").path)
        try Data("id;term nb\nny;ny\n".utf8).write(to: place.folder("b.csv"))
        let outcome = try Program.run(["register", "bok", "--from-csv", "b.csv", "--output", "ekte.yml"], in: place)
        #expect(outcome.code == 0 && outcome.output == "+ ny\n" && outcome.errors == "1 changes in ekte.yml.\n")
        #expect(try text("ekte.yml", in: place) == "begreper:\n  ny: ny\n")
        try place.link("snarvei.yml", to: "ekte.yml")
        try Data("id;term nb\nny;nyere\n".utf8).write(to: place.folder("b.csv"))
        _ = try Program.run(["register", "bok", "--from-csv", "b.csv", "--output", "snarvei.yml"], in: place)
        #expect(try text("ekte.yml", in: place) == "begreper:\n  ny: nyere\n")
        let attributes = try FileManager.default.attributesOfItem(atPath: place.folder("ekte.yml").path)
        #expect(attributes[.posixPermissions] as? Int == 0o640)
    }

    @Test("what the disk will not do ends with 3, wrong use with 2") func exits() throws {
        let place = try place()
        let cases: [([String], Int32)] = [
            (["--from-csv", "borte.csv"], 3), (["--from-csv", "bok"], 3), (["--csv", "borte/b.csv"], 3), (["--csv", "bok"], 3),
            (["--csv", "a.csv", "--foreslå"], 2), (["--output", "x.yml"], 2), (["--vis"], 2), (["--suggest", "--limit", "0"], 2),
            (["--form", "xml"], 2),
        ]
        for (arguments, code) in cases {
            let outcome = try Program.run(["register", "bok"] + arguments, in: place)
            #expect(outcome.code == code, "\(arguments): \(outcome.errors)")
        }
        #expect(try place.names() == ["bok"] && text("bok/register.yml", in: place) == Self.register)
    }
}
