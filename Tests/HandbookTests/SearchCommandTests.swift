import Foundation
import Testing

/// `stikkord search`, as editors ask a site they have built.
@Suite("The command search") struct SearchCommandTests {
    private static let norwegian = ["LANG": "nb_NO.UTF-8"]

    private func place() async throws -> Workplace {
        let place = try Workplace(
            [
                "handbok.yml":
                    "tittel: Boka\ndeler: [drift]\nfasetter:\n  for: {tittel: For, form: trapp, termer: {leder: Leder, ansatt: Ansatt}}\n",
                "register.yml":
                    "begreper:\n  avvik: {term: avvik, se-fra: [avviksmelding], se-også: [varsling], definisjon: Noe galt.}\n  varsling: varsling\n",
                "index.md": "---\ntittel: Boka\n---\nTekst.\n",
                "drift/index.md": "# Drift\n",
                "drift/melde.md":
                    "---\nstikkord: [hoved: avvik]\nfasetter:\n  for: [leder]\n---\n# Melde avvik\n\nSlik gjør du det.\n\n## Hvem melder\n\nAlle som ser et avvik.\n",
                "drift/varsle.md":
                    "---\nstikkord: [varsling]\nfasetter:\n  for: [ansatt]\n---\n# Varsle\n\nEt avvik er ikke et varsel.\n",
            ].merging((1...9).map { ("drift/fyll\($0).md", "# Fyll \($0)\n\nIngenting.\n") }) { $1 })
        try await place.build(to: "output")
        return place
    }

    @Test("tells what readers find: the register first, then pages with sections, addresses and leads") func plain() async throws
    {
        let outcome = try await Program.run(["search", "avviksmeldinger"], in: place(), environment: Self.norwegian)
        #expect(outcome.code == 0)
        #expect(outcome.output.hasPrefix("I registeret: avvik («avviksmelding»)\n    begreper/avvik.html\n    Noe galt.\n"))
        #expect(outcome.output.contains("    Se også: varsling\n"))
        #expect(outcome.output.contains("1. ") && outcome.output.contains(" Melde avvik · Drift\n"))
        #expect(outcome.output.contains("    drift/melde.html"))
        let english = try await Program.run(["search", "hvem", "melder"], in: place())
        #expect(english.output.contains("    drift/melde.html#hvem-melder · Hvem melder\n        Alle som ser et avvik."))
        #expect(english.errors.hasSuffix("section.\n") || english.errors.contains(" section"))
    }

    @Test("tells what was meant, and that nothing was found") func remarks() async throws {
        let place = try await place()
        let meant = try Program.run(["search", "avikk"], in: place, environment: Self.norwegian)
        #expect(meant.code == 0 && meant.errors.hasPrefix("Mente du «avvik»?\n"))
        let typo = try Program.run(["search", "varslng"], in: place, environment: Self.norwegian)
        #expect(typo.code == 0 && typo.errors.contains("Mente du «varsling»?"))
        let nothing = try Program.run(["search", "xyzzy"], in: place, environment: Self.norwegian)
        #expect(nothing.code == 0 && nothing.output == "" && nothing.errors == "Ingen treff for «xyzzy».\n")
        let empty = try Program.run(["search", ""], in: place)
        #expect(empty.code == 0 && empty.errors == "Nothing was asked for.\n")
        let hostile = try Program.run(["search", "\u{1B}[31mavvik"], in: place)
        #expect(hostile.code == 0 && !hostile.output.contains("\u{1B}") && !hostile.errors.contains("\u{1B}"))
        let long = try Program.run(["search", (1...1000).map { "o\($0)" }.joined(separator: " ")], in: place)
        #expect(long.code == 0 && long.errors.contains("The last 968 words were left out"))
    }

    @Test("narrows by facets and counts pages") func filters() async throws {
        let place = try await place()
        func titles(_ arguments: [String]) throws -> [String] {
            let outcome = try Program.run(["search", "avvik", "--format", "json"] + arguments, in: place)
            let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
            return (object?["pages"] as? [[String: Any]] ?? []).compactMap { $0["title"] as? String }
        }
        #expect(try titles([]) == ["Melde avvik", "Varsle"] && titles(["--count", "1"]) == ["Melde avvik"])
        #expect(try titles(["--filter", "for=ansatt"]) == ["Varsle"] && titles(["--filter", "For=Leder"]) == ["Melde avvik"])
        #expect(try titles(["--filter", "for=leder", "--filter", "for=ansatt"]).count == 2)
        let unknown = try Program.run(["search", "avvik", "--filter", "for=ledr"], in: place, environment: Self.norwegian)
        #expect(unknown.code == 2 && unknown.errors.contains("Det finnes ikke noe filter «ledr». Mente du «leder»?"))
        #expect(try Program.run(["search", "avvik", "--filter", "leder"], in: place).code == 2)
    }

    @Test("says so when there is no site, no index, or one that is not whole") func broken() async throws {
        let place = try await place()
        let nowhere = try Program.run(["search", "avvik", "--site", "borte"], in: place, environment: Self.norwegian)
        #expect(nowhere.code == 2 && nowhere.errors.contains("Det finnes ingen mappe «borte»."))
        let bare = try Program.run(["search", "avvik", "--site", "bok"], in: place, environment: Self.norwegian)
        #expect(bare.code == 2 && bare.errors.contains("Det er ingen søkeindeks i «bok»"))
        let folder = try #require(
            try FileManager.default.contentsOfDirectory(atPath: place.folder("output/sok").path).first { !$0.contains(".") })
        try FileManager.default.removeItem(at: place.folder("output/sok/\(folder)/k-0.js"))
        let damaged = try Program.run(["search", "avvik"], in: place)
        #expect(damaged.code == 3 && damaged.errors.contains("k-0.js is missing or damaged. Build the handbook again."))
        try Data("alert(1)".utf8).write(to: place.folder("output/sok/rot.js"))
        #expect(try Program.run(["search", "avvik"], in: place).code == 3)
        #expect(
            try Program.run(["search"], in: place).code == 2 && Program.run(["search", "a", "--count", "0"], in: place).code == 2)
    }
}
