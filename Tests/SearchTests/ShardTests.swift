import TestSupport
import Testing

@testable import Search

@Suite("Index files")
struct ShardTests {
    @Test("Numbers are written and read back")
    func digits() throws {
        for number in [0, 1, 31, 32, 33, 1023, 1024, 1_000_000, 1 << 34] {
            var bytes: [UInt8] = []
            SearchDigits.append(number, to: &bytes)
            #expect(bytes.count == SearchDigits.count(number))
            var reader = DigitReader(bytes[...])
            #expect(try reader.number() == number)
            #expect(reader.isAtEnd)
        }
    }

    @Test("Any text is read back as it was, and stands in a script without ending it")
    func texts() throws {
        var random = Seeded(seed: 3)
        let scalars: [Unicode.Scalar] = [
            "\"", "\\", "\n", "\r", "\t", "\0", "<", "/", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{7F}", "a", "å", "€", "𝛼", "u",
            "\u{2027}", "\u{FEFE}",
        ]
        for _ in 0..<500 {
            let text = (0..<random.next(upTo: 20)).map { _ in scalars[random.next(upTo: scalars.count)] }
            let plain = Array(String(String.UnicodeScalarView(text)).utf8)
            var escaped: [UInt8] = []
            ScriptText.append(plain, to: &escaped)
            #expect(try ScriptText.unescaped(escaped[...]) == plain)
            let script = String(decoding: escaped, as: UTF8.self).unicodeScalars
            #expect(!script.contains { ["\n", "\r", "<", "\u{2028}", "\u{2029}", "\u{FEFF}", "\0"].contains($0) })
            let file = ScriptFile.bytes(.cards, 12, escaped)
            #expect(try ScriptFile.text(file, .cards, 12) == plain)
        }
    }

    @Test(
        "Nothing but our own form is read",
        arguments: [
            "", "stikkordSok.t(0,\"\");", "stikkordSok.t(1,\"\");\n", "stikkordSok.k(0,\"\");\n", "stikkordSok.t(0,\"\")\n",
            "stikkordSok.t(0,\"\\x41\");\n", "stikkordSok.t(0,\"a\"+alert(1)+\"\");\n", "stikkordSok.t(0,\"\\\");\n",
            "stikkordSok.t(0,\"\\u12\");\n", "stikkordSok.t(0,\"\\ud800\");\n", "stikkordSok.t(0,\"Aord BA\");\n",
            "stikkordSok.t(0,\"Aord BA;\");\n", "stikkordSok.t(0,\"Bord BAA;\");\n", "stikkordSok.t(0,\"Aord BEA;\");\n",
            "stikkordSok.t(0,\"Aord BA!;\");\n", "stikkordSok.t(0,\"Aord BAg;\");\n", "stikkordSok.t(0,\"AAAA;\");\n",
            "stikkordSok.t(0,\"Aord BAgggggggA;\");\n", "stikkordSok.t(0,\"Aord BAgA;\");\n",
        ])
    func damaged(_ text: String) {
        #expect(throws: SearchFileError.self) { try TermShard(reading: Array(text.utf8), number: 0) }
    }

    @Test("Damage anywhere is told or harmless, and never a crash")
    func bitRot() throws {
        var random = Seeded(seed: 11)
        let book = try IndexedBook(
            [
                ("index.md", "---\ntittel: Boka\nstikkord: [avvik]\n---\nTekst om avvik.\n\n## Mer\n\nMer tekst.\n"),
                ("a.nn.md", "# A\n"),
            ],
            register: "begreper:\n  avvik: {term: avvik, se-fra: uhell, definisjon: Noe.}\n")
        for (name, bytes) in book.files.sorted(by: { $0.key < $1.key }) {
            for _ in 0..<200 {
                var damaged = bytes
                damaged[random.next(upTo: bytes.count)] = UInt8(random.next(upTo: 256))
                let number = Int(name.dropFirst(2).dropLast(3)) ?? 0
                _ = try? TermShard(reading: damaged, number: number)
                _ = try? PositionShard(reading: damaged, number: number)
                _ = try? CardShard(reading: damaged, number: number)
                _ = try? LabelShard(reading: damaged, number: number)
                _ = try? ConceptShard(reading: damaged, number: number)
                _ = try? FilterDirectory(reading: damaged)
                _ = try? FilterSections(reading: damaged, number: number)
            }
        }
        let root = book.root.script()
        #expect(try SearchRoot(reading: root) == book.root)
        for cut in root.indices {
            #expect(throws: SearchFileError.self) { try SearchRoot(reading: Array(root[..<cut])) }
        }
    }

    @Test("Each key is in one file, and the root tells which")
    func packing() {
        var random = Seeded(seed: 5)
        let keys = (0..<2000).map { _ in String("aåbcøæ".randomElement(using: &random)!) + String(random.next(upTo: 400)) }
            .sorted { SearchRoot.precedes($0, $1) }
        var packer = ShardPacker(limits: [100, 40])
        for key in keys { packer.add(key: key, sizes: [random.next(upTo: 20), random.next(upTo: 8)]) }
        packer.finish()
        #expect(packer.shards.flatMap(Array.init) == Array(keys.indices) && packer.firsts.count == packer.shards.count)
        let root = SearchRoot(
            hash: "", language: "nb", languages: [], sections: 0, cards: 1, terms: packer.firsts, labels: [], concepts: 1,
            facets: 0)
        for (number, shard) in packer.shards.enumerated() {
            for key in keys[shard] {
                #expect(root.termShards(holding: key) == number..<number + 1)
                #expect(root.termShards(beginningWith: String(key.prefix(1))).contains(number))
            }
        }
        #expect(packer.firsts.allSatisfy { $0.count <= 4 })
        #expect(root.termShards(holding: "zzz").count == 1 && SearchRoot.count(of: 0).isEmpty)
    }

    @Test("A root with more sections than any handbook has is damaged: room is made for them all")
    func endlessRoot() {
        let root = SearchRoot(
            hash: "0123abcd", language: "nb", languages: ["nb"], sections: 999_999_999, cards: 96, terms: [""], labels: [],
            concepts: 64, facets: 0)
        #expect(throws: SearchFileError(file: "rot.js", damage: .badForm)) { try SearchRoot(reading: root.script()) }
    }

    @Test("Leads are cut at a word, and fields are one line")
    func leads() {
        func cut(_ text: String, _ length: Int) -> String {
            String(decoding: cutText(Array(text.utf8), to: length), as: UTF8.self)
        }
        #expect(cut("en to tre", 9) == "en to tre")
        #expect(cut("en to tre", 8) == "en to…")
        #expect(cut("en, to", 4) == "en…")
        #expect(cut("åååååååå", 4) == "ååå…")
        #expect(cut("", 4) == "")
        #expect(FieldText.of(" a\t\u{1F}b\n\u{85} c\u{7F}") == "a b c")
        #expect(FieldText.of("blå Â ©") == "blå Â ©")
    }
}

extension SearchRoot {
    fileprivate static func count(of terms: Int) -> Range<Int> {
        SearchRoot(
            hash: "", language: "nb", languages: [], sections: 0, cards: 1, terms: [], labels: [], concepts: 1, facets: 0
        ).termShards(holding: "a")
    }
}
