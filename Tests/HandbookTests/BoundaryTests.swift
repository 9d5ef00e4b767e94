import Building
import Diagnostics
import Foundation
import Testing

/// Nothing outside the handbook's folder is read, and nothing outside the output folder is written.
@Suite("Out of the folder") struct BoundaryTests {
    /// A book beside a secret, in `bok`.
    private func place(_ texts: [String: String]) throws -> Workplace {
        let place = try Workplace(texts)
        try FileMap(texts: ["hemmelig.txt": "HEMMELIG", "hemmelig.md": "# HEMMELIG\n"]).write(to: place.root)
        return place
    }

    private func expectNothingOut(_ place: Workplace, _ names: [String] = ["bok", "hemmelig.md", "hemmelig.txt", "ut"]) throws {
        #expect(try place.names() == names)
        for (path, data) in try place.files() {
            #expect(!String(decoding: data, as: UTF8.self).contains("HEMMELIG"), "\(path)")
        }
    }

    @Test(
        "links that try to leave",
        arguments: [
            "../hemmelig.txt", "%2e%2e/hemmelig.txt", "..%2Fhemmelig.txt", "del/../../hemmelig.txt",
            "./../hemmelig.txt", "/../hemmelig.txt", "../bok/../hemmelig.txt", "//../hemmelig.txt", "/etc/passwd",
            "file:///etc/passwd", "..\\hemmelig.txt", "/%2e%2e/hemmelig.md", "../hemmelig.md#hemmelig",
        ])
    func links(_ address: String) async throws {
        let place = try place([
            "index.md":
                "---\nvedlegg: [\"\(address.replacing("\\", with: "\\\\"))\"]\n---\n# Boka\n\n[a](\(address)) ![b](\(address))\n",
            "del/a.md": "# A\n",
        ])
        let report = try await place.build { $0.keepsGoing = true }
        #expect(report.published != nil && report.hasErrors)
        try expectNothingOut(place)
        #expect(try SiteCheck(place.files()).problems == [])
    }

    @Test(
        "aliases that try to leave",
        arguments: [
            "../ut.html", "a/../../ut.html", "..", "/../ut.html", "a/./b.html", "https://e.example/x.html",
            "a\\\\b.html", "C:/x", "a//b", "nul",
        ])
    func aliases(_ alias: String) async throws {
        let place = try place(["index.md": "---\naliases: [\"\(alias)\"]\n---\n# Boka\n"])
        let report = try await place.build { $0.keepsGoing = true }
        #expect(report.codes == [.yamlBadValue])
        #expect(try place.files().pages.keys.sorted() == ["404.html", "index.html", "innhold.html", "sok.html"])
        try expectNothingOut(place)
    }

    @Test("aliases from the root stay on the site") func aliasFromRoot() async throws {
        let place = try place(["index.md": "---\naliases: [/etc/passwd, /gammel/, x.md]\n---\n# Boka\n"])
        #expect(try await place.build().plain(in: .english) == "")
        let pages = try place.files().pages.keys
        #expect(["etc/passwd/index.html", "gammel/index.html", "x.html"].allSatisfy(pages.contains))
        try expectNothingOut(place)
        #expect(try SiteCheck(place.files()).problems == [])
    }

    @Test("aliases never take the place of a page, a picture or the theme")
    func aliasInTheWay() async throws {
        for alias in ["a.html", "A.HTML", "index.html", "404.html", "innhold.html", "a.html/b.html", "tema/stikkord.css"] {
            let place = try place(["index.md": "---\naliases: [\(alias)]\n---\n# Boka\n", "a.md": "# A\n"])
            let report = try await place.build { $0.keepsGoing = true }
            #expect(report.codes == [.addressTakenTwice] && report.published == nil, "\(alias)")
        }
    }

    @Test("nor that of a register or a concept, and are told of where they are written")
    func aliasOfRegister() async throws {
        for alias in ["stikkordsregister.html", "begreper/avvik.html", "emneregister.html"] {
            let place = try place([
                "index.md": "---\nstikkord: avvik\n---\n# Boka\n", "a.md": "---\naliases: [\(alias)]\n---\n# A\n",
                "register.yml": "emner: {vern: Vern}\n",
            ])
            let report = try await place.build { $0.keepsGoing = true }
            #expect(report.codes == [.addressTakenTwice] && report.published == nil, "\(alias)")
            #expect(report.findings.first?.place?.path.text == "a.md")
        }
    }

    @Test("files that would lie where the theme's lie") func assetInTheWay() async throws {
        let place = try place(["index.md": "# Boka\n\n[x](tema/stikkord.css)\n", "tema/stikkord.css": "* { display: none }"])
        let report = try await place.build { $0.keepsGoing = true }
        #expect(report.codes == [.addressTakenTwice] && report.published == nil)
    }

    @Test("a page and a folder of the same name") func pageAndFolder() async throws {
        let place = try place(["a.md": "# A\n", "a.html/b.md": "# B\n"])
        let report = try await place.build { $0.keepsGoing = true }
        #expect(report.codes == [.addressTakenTwice] && report.published == nil)
    }

    @Test("symbolic links out, to folders, in circles and to nothing")
    func symbolicLinks() async throws {
        let place = try place([
            "index.md": "# Boka\n\n[a](ut.txt) [b](mappe/hemmelig.txt) [c](ring.txt) [d](inn.txt)\n", "fil.txt": "Fil.",
        ])
        try place.link("bok/ut.txt", to: "../hemmelig.txt")
        try place.link("bok/mappe", to: "..")
        try place.link("bok/ring.txt", to: "ring.txt")
        try place.link("bok/inn.txt", to: "fil.txt")
        try place.link("bok/borte.md", to: "ingenting.md")
        let report = try await place.build { $0.keepsGoing = true }
        #expect(report.codes == [.linkOutOfContent, .missingFile] && report.published == nil)
        #expect(report.findings.count { $0.code == .linkOutOfContent } == 4)
        try expectNothingOut(place, ["bok", "hemmelig.md", "hemmelig.txt"])
    }

    @Test("symbolic links in a theme") func themeLinks() async throws {
        let place = try place(["handbok.yml": "tema: ./tema\n", "index.md": "# Boka\n", "tema/theme.yml": "extends: standard\n"])
        try FileManager.default.createDirectory(at: place.folder("bok/tema/assets"), withIntermediateDirectories: true)
        try place.link("bok/tema/assets/x.txt", to: "../../../hemmelig.txt")
        let report = try await place.build { $0.keepsGoing = true }
        #expect(report.codes == [.linkOutOfContent] && report.published == nil)
    }

    @Test("symbolic links in the output folder are not followed") func outputLinks() async throws {
        let place = try place(["index.md": "# Boka\n", "del/a.md": "# A\n"])
        try place.lay([:], in: "ut")
        try place.link("ut/del", to: "..")
        let refused = try await place.build()
        #expect(refused.codes == [.outputHoldsForeignFile] && refused.published == nil)
        try expectNothingOut(place)
    }

    @Test(
        "names no site can hold",
        arguments: ["a\\b.md", "a\u{1}b.md", "a\u{7F}b.md", "linje\nskift.md", String(repeating: "x", count: 252) + ".md"])
    func unusableNames(_ name: String) async throws {
        let place = try place(["index.md": "# Boka\n"])
        try place.write("# A\n", toBytes: "bok/\(name)")
        let report = try await place.build { $0.keepsGoing = true }
        #expect(report.codes == [.nameNotPortable] && report.hasErrors && report.published == nil)
    }
}
