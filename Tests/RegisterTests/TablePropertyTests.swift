import Diagnostics
import Language
import Markup
import TestSupport
import Testing

@testable import Register

/// Vocabularies nobody would write, to the last sign.
private struct VocabularyMaker {
    var random: Seeded

    private static let pieces = [
        "a", "æ", "ø", "Å", "é", "e\u{301}", " ", "  ", ";", "|", "\\", "\"", "'", ",", "\n", "\n\n", "\t", "=SUM(1)", "-", "+1",
        "@",
        "😀", "#", " #", ": ", ":", "{", "}", "[", "]", "*", "&", "!", "%", "> ", "nn:", "nb: x", "null", "ja", "~", "«", "»", "—",
        "1",
        "-5", "{{", "\u{A0}", "? ", "...", "---", "\u{AD}", "ord", "flere ord",
    ]

    mutating func text(_ fallback: String) -> String {
        let text = (0..<1 + random.next(upTo: 6)).map { _ in Self.pieces[random.next(upTo: Self.pieces.count)] }.joined()
        let canonical = CellText.canonical(text)
        return canonical.isEmpty ? fallback : canonical
    }

    mutating func concept(_ number: Int, of count: Int) -> ConceptFields {
        var fields = ConceptFields(id: ["b-\(number)", "\(number)x", "no\(number)"][number % 3])
        // No two have a term in common.
        var term: [HandbookLanguage: String] = [.bokmaal: text("t") + " ord\(number)"]
        if maybe { term[.nynorsk] = text("t") + " ord\(number) nn" }
        if maybe {
            let last = "ord" + String(String(number).unicodeScalars.map { Character(Unicode.Scalar($0.value + 49)!) })
            term[.bokmaal] = "saks" + last
            fields[.parts] = FieldValue(texts: ["sak", last])
        }
        fields[.term] = FieldValue(localized: term)
        if maybe {
            let terms = (0..<1 + random.next(upTo: 2)).map { part in
                LocalizedTerm(text("s") + " fra\(number)-\(part)", in: maybe ? .nynorsk : .bokmaal)
            }
            fields[.seeFrom] = FieldValue(terms: terms)
        }
        if maybe { fields[.hidden] = FieldValue(terms: [LocalizedTerm(text("h"), in: .swedish)]) }
        if maybe { fields[.definition] = FieldValue(localized: [.bokmaal: text("d"), .english: text("e")]) }
        if maybe { fields[.note] = FieldValue(localized: [.danish: text("n")]) }
        if maybe { fields[.source] = .text(text("k")) }
        if maybe { fields[.letter] = .text(text("A")) }
        if maybe { fields[.onlyUnder] = .yes }
        if maybe { fields[.register] = .text("navn") }
        if maybe { fields[.matches] = .text("ingen") }
        if maybe { fields[.sameAs] = FieldValue(texts: ["https://example.no/|\(number)", "https://example.no/b"]) }
        if maybe { fields[.seeAlso] = FieldValue(texts: ["bok:hms/\(number)"]) }
        if maybe, number > 3 { fields[.under] = FieldValue(texts: [["b-0", "1x", "no2"][random.next(upTo: 3)]]) }
        return fields
    }

    var maybe: Bool { mutating get { random.next(upTo: 3) == 0 } }

    /// The concepts as somebody might have written them: in lines or in braces, with comments here and there.
    mutating func yaml(_ concepts: [ConceptFields], lineBreak: String) -> String {
        var lines = ["# Øverst", "tittel: Et «register»  # tittelen", "begreper:"]
        for concept in concepts {
            if maybe { lines += [""] }
            if maybe { lines += ["  # \(concept.id) er sett over"] }
            if maybe {
                lines += ["  " + YAMLText.inline(concept, main: .bokmaal) + (maybe ? "  # i én linje" : "")]
            } else {
                lines += YAMLText.lines(of: concept, indent: "  ", main: .bokmaal, note: maybe ? " # her" : "")
            }
        }
        return (lines + ["", "# Nederst", "bøker: {hms: {fil: hms.json}}"]).joined(separator: lineBreak)
            + (maybe ? "" : lineBreak)
    }
}

@Suite("Tables of any vocabulary")
struct TablePropertyTests {
    @Test("what is written as YAML reads back as the same", arguments: 0..<150)
    func yaml(_ seed: Int) {
        var maker = VocabularyMaker(random: Seeded(seed: UInt64(seed)))
        let concepts = (0..<8).map { maker.concept($0, of: 8) }
        let book = TableBook(maker.yaml(concepts, lineBreak: seed % 2 == 0 ? "\n" : "\r\n"))
        #expect(book.entries == concepts)
    }

    @Test("a table nobody changed changes no byte", arguments: 0..<150)
    func unchanged(_ seed: Int) {
        var maker = VocabularyMaker(random: Seeded(seed: UInt64(1_000 + seed)))
        let book = TableBook(maker.yaml((0..<8).map { maker.concept($0, of: 8) }, lineBreak: seed % 2 == 0 ? "\n" : "\r\n"))
        let adopted = book.adopt(book.table)
        #expect(adopted.findings.isEmpty)
        #expect(adopted.value?.register == book.yaml)
    }

    @Test("a table with changes becomes just those changes", arguments: 0..<300)
    func changed(_ seed: Int) throws {
        var maker = VocabularyMaker(random: Seeded(seed: UInt64(2_000 + seed)))
        let old = (0..<8).map { maker.concept($0, of: 8) }
        let lineBreak = seed % 2 == 0 ? "\n" : "\r\n"
        let book = TableBook(maker.yaml(old, lineBreak: lineBreak))
        // The first three are stood under; some others go, some change, some are new.
        var new = old.prefix(3) + old.dropFirst(3).filter { _ in !maker.maybe }
        for index in new.indices where maker.maybe {
            let number = old.firstIndex { $0.id == new[index].id } ?? 0
            var changed = maker.concept(number, of: 8)
            if maker.maybe { changed = new[index]; changed[.definition] = nil; changed[.sort] = .text(maker.text("s")) }
            new[index] = changed
        }
        new += (8..<8 + maker.random.next(upTo: 3)).map { maker.concept($0, of: 11) }
        // A column for each language there was: what has no column stays as it is.
        var all = ConceptFields(id: "alle")
        all[.term] = .localized([.bokmaal: "alle", .nynorsk: "alle saman"])
        all[.note] = .localized([.danish: "alle", .english: "all"])
        new.append(all)
        let table = VocabularyTable.write(Array(new), main: .bokmaal) { _ in ["1", "=her"] }

        let adopted = book.adopt(table)
        #expect(adopted.findings.map { $0.message.english } == [])
        let register = try #require(adopted.value?.register)
        let text = String(decoding: register, as: UTF8.self)
        #expect(TableBook(text).entries == Array(new))
        #expect(text.hasPrefix("# Øverst\(lineBreak)tittel: Et «register»  # tittelen\(lineBreak)begreper:\(lineBreak)"))
        #expect(text.contains("\(lineBreak)# Nederst\(lineBreak)bøker: {hms: {fil: hms.json}}"))
        #expect(lineBreak == "\n" || !register.indices.contains { register[$0] == 0x0A && register[$0 - 1] != 0x0D })
        // What is as before stands as before, comments and all.
        let before = String(decoding: book.yaml, as: UTF8.self).split(separator: lineBreak)
        for kept in new where old.contains(kept) {
            #expect(before.contains { $0.contains("# \(kept.id) er") } == text.contains("# \(kept.id) er"))
        }
    }

    @Test("no table, however broken, is brought back in part or stops the program", arguments: 0..<400)
    func broken(_ seed: Int) {
        var maker = VocabularyMaker(random: Seeded(seed: UInt64(3_000 + seed)))
        let book = TableBook(maker.yaml((0..<4).map { maker.concept($0, of: 4) }, lineBreak: "\n"))
        var table = book.table
        for _ in 0..<1 + maker.random.next(upTo: 5) {
            let index = maker.random.next(upTo: table.count)
            switch maker.random.next(upTo: 3) {
            case 0: table.remove(at: index)
            case 1: table.insert(";\"\n\r'|\\=\u{0}\u{FF}\t,".utf8.randomElement(using: &maker.random) ?? 0, at: index)
            default: table[index] = UInt8(maker.random.next(upTo: 256))
            }
        }
        let adopted = book.adopt(table)
        if let register = adopted.value?.register {
            #expect(adopted.findings.allSatisfy { $0.severity < .error })
            #expect(TableBook.parse(register) != nil)
        } else {
            #expect(!adopted.findings.isEmpty)
        }
    }
}
