import Diagnostics
import Language
import MarkdownParsing
import Markup
import Testing

@testable import HandbookModel
@testable import Register

/// A `register.yml` that a table is written of and brought back into.
struct TableBook {
    let yaml: [UInt8]
    private let handbook: Handbook
    private let declarations: RegisterDeclarations

    static let path = SourcePath("register.yml")

    init(_ yaml: String, language: HandbookLanguage = .bokmaal) {
        let book = Book(yaml.isEmpty ? nil : yaml, [("a.md", "# Alt\n\nTekst.\n")], language: language)
        self.yaml = Array(yaml.utf8)
        handbook = book.handbook
        declarations = book.register.vocabulary.declarations
        table = VocabularyTable.write(book.register, in: book.handbook)
    }

    /// The table as it is written.
    let table: [UInt8]
    var tableText: String { String(decoding: table.dropFirst(3), as: UTF8.self) }
    /// Without the columns that are empty.
    var entries: [ConceptFields] { declarations.entries(in: handbook.language) }

    func adopt(_ table: [UInt8]) -> Diagnosed<TableImport?> {
        let root = Self.parse(yaml)
        return TableImport.read(
            SourceText(path: SourcePath("b.csv", in: .elsewhere), bytes: table),
            into: TableImport.Current(yaml, root: root, declarations, at: Self.path), for: handbook, parse: Self.parse)
    }

    /// The file after a table has been brought back.
    func rewritten(_ table: String) -> String? {
        adopt(Array(table.utf8)).value.map { String(decoding: $0.register, as: UTF8.self) }
    }

    /// `REG028 2:5 message`
    func findings(_ table: String) -> [String] {
        let text = SourceText(path: SourcePath("b.csv", in: .elsewhere), bytes: Array(table.utf8))
        return adopt(text.bytes).findings.sortedForEditor().map { finding in
            let position = text.position(at: Int(finding.place?.range?.start ?? 0))
            return "\(finding.code.rawValue) \(position.line):\(position.column) \(finding.message.text(in: .bokmaal))"
        }
    }

    static func parse(_ bytes: [UInt8]) -> SettingsNode? {
        SettingsParser.parse(SourceText(path: path, bytes: bytes), in: bytes.indices).value
    }
}

@Suite("The vocabulary as a table")
struct TableTests {
    private static let yaml = """
        # Vårt register
        tittel: Stikkord   # kort
        begreper:
          # Det viktigste.
          avvik:
            term: {nb: avvik, nn: avvik}
            se-fra: [avviksmelding, {nn: avviksmelding}]   # fra 2024
            under: kvalitet
            definisjon: >
              Noe som ikke er som
              det skulle være.

          kvalitet: kvalitet   # kort form

          # Uten eget oppslag
          undergrunn: {se: avvik}
          tillit:
        kontroller:
          REG015: Korte kapitler.   # ja
        """

    @Test("a row for each entry, a column for each thing that is said, in the languages that are used")
    func written() {
        let book = TableBook(Self.yaml)
        let lines = book.tableText.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(book.table.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(
            lines == [
                "id;term nb;term nn;se-fra;frarådd;vis;skjult;se;under;bare-under;se-også;emner;definisjon nb;definisjon nn;"
                    + "kilde;merknad nb;merknad nn;sorter;bokstav;register;lik;treff;del;(steder);(hovedsted)",
                "avvik;avvik;avvik;avviksmelding | nn: avviksmelding;;;;;kvalitet;;;;"
                    + "Noe som ikke er som det skulle være.;;;;;;;;;;;0;",
                "kvalitet;kvalitet;;;;;;;;;;;;;;;;;;;;;;0;", "undergrunn;undergrunn;;;;;;avvik;;;;;;;;;;;;;;;;;",
                "tillit;tillit;;;;;;;;;;;;;;;;;;;;;;0;", "",
            ])
    }

    @Test("a table that nobody has changed changes nothing, whatever program saved it")
    func unchanged() {
        let book = TableBook(Self.yaml)
        let rows = book.tableText.split(separator: "\r\n").map { $0.split(separator: ";", omittingEmptySubsequences: false) }
        let reversed = ([rows[0]] + rows.dropFirst().reversed()).map { $0.reversed().joined(separator: ";") + ";;" }
        // Excel leaves out empty cells at the end of later rows.
        let short = rows.map { row in row.reversed().drop { $0.isEmpty }.reversed().joined(separator: ";") }
        let quoted = rows.map { row in row.map { cell in "\"\(cell)\"" }.joined(separator: ";") }
        // Only two columns, and one of the reader's own.
        let own = rows.map { row in "\(row[0]);\(row[1]);" + (row[0] == "id" ? "(min kommentar)" : "fint") }
        var forms: [String] = [String(decoding: book.table, as: UTF8.self)]
        forms.append(book.tableText.replacing("\r\n", with: "\n"))
        forms.append(book.tableText.replacing("\r\n", with: "\r"))
        forms.append("sep=;\r\n" + book.tableText)
        forms.append(book.tableText.replacing(";", with: "\t"))
        forms.append(book.tableText.replacing(";", with: ","))
        forms.append(reversed.joined(separator: "\n") + "\n;;;\n\n")
        forms.append(short.joined(separator: "\n"))
        forms.append(quoted.joined(separator: "\r\n"))
        forms.append(own.joined(separator: "\n"))
        forms.append(book.tableText.replacing("term nb", with: "  TERM  nb "))
        for form in forms {
            let adopted = book.adopt(Array(form.utf8))
            #expect(adopted.findings.isEmpty, "\(form)")
            #expect(adopted.value?.register == book.yaml && adopted.value?.changes == [], "\(form)")
        }
    }

    @Test("only what is changed is written anew; comments and all other text stay")
    func changed() {
        let book = TableBook(Self.yaml)
        let table = """
            id;term nb;term nn;se-fra;definisjon nb;definisjon nn;bare-under;under;se
            avvik;avvik;avvik;;Noe annet: helt;;;kvalitet | tillit;
            tillit;tiltro;;;;;;;
            samvirke;samvirke;;sam-virke;;;;;
            undergrunn;undergrunn;;;;;;;tillit
            """
        #expect(book.rewritten(table) == nil)
        #expect(book.findings(table) == ["REG001 2:38 «avvik» står under «kvalitet», som ikke finnes i registeret."])
        let whole = table + "\nkvalitet;kvalitet;kvalitet;;;;;;"
        #expect(
            book.rewritten(whole) == """
                # Vårt register
                tittel: Stikkord   # kort
                begreper:
                  # Det viktigste.
                  avvik:
                    term: {nb: avvik, nn: avvik}
                    under: [kvalitet, tillit]
                    definisjon: "Noe annet: helt"

                  kvalitet:   # kort form
                    term: {nb: kvalitet, nn: kvalitet}

                  # Uten eget oppslag
                  undergrunn: {se: tillit}
                  tillit: tiltro
                  samvirke:
                    term: samvirke
                    se-fra: [sam-virke]
                kontroller:
                  REG015: Korte kapitler.   # ja
                """)
    }

    @Test("files with other shapes: none, empty, no section, braces, CRLF, no line break at the end")
    func shapes() {
        let table = "id;term nb;under\na;a;\nb;be;a\n"
        let lines = "  a: a\n  b:\n    term: be\n    under: [a]\n"
        #expect(TableBook("").rewritten(table) == "begreper:\n" + lines)
        #expect(TableBook("tittel: T").rewritten(table) == "tittel: T\nbegreper:\n" + lines)
        #expect(TableBook("begreper:  # her\ntittel: T\n").rewritten(table) == "begreper:  # her\n" + lines + "tittel: T\n")
        #expect(TableBook("concepts: {}\n").rewritten(table) == "concepts:\n" + lines)
        #expect(
            TableBook("begreper:\r\n  a: a").rewritten(table)
                == "begreper:\r\n  a: a\r\n  b:\r\n    term: be\r\n    under: [a]\r\n")
        #expect(
            TableBook("{begreper: {a: a}, tittel: T}\n").rewritten(table)
                == "{begreper: {\n  a: a,\n  b: {term: be, under: [a]}\n  }, tittel: T}\n")
        #expect(
            TableBook("concepts:\n  a: {term: a, see-from: [x]}  # nøye\n  b: {term: be, under: a}").rewritten(table)
                == "concepts:\n  a: {term: a, see-from: [x]}  # nøye\n  b: {term: be, under: a}")
    }

    @Test("mistakes are told with row and column, and nothing comes of the table")
    func mistakes() {
        let book = TableBook("begreper:\n  a: a\n")
        let told: [(String, String)] = [
            ("id;term nb\na;\"alt", "REG028 2:3 En celle begynner med et anførselstegn som aldri tar slutt."),
            ("id;term nb\na;\"alt\"x", "REG028 2:8 Det står tekst etter anførselstegnet som avslutter cellen."),
            ("term nb\nalt", "REG028 1:1 Tabellen har ingen kolonne «id»."),
            ("id;defnisjon nb\na;x", "REG028 1:4 Ingen kolonne heter «defnisjon nb»."),
            ("id;term nb;TERM NB\na;x;y", "REG028 1:12 Kolonnen «TERM NB» er der to ganger."),
            ("id;term nb\na;x;y", "REG028 2:5 Rad 2 har tekst i en kolonne uten overskrift."),
            ("id;term nb\n\n;x", "REG028 3:1 Rad 3 har ingen id."),
            ("id;term nb\na;x\na;y", "REG028 3:1 Rad 3 har id-en «a», som en rad over den også har."),
            ("id;se;under\na;;\nb;a;a", "REG028 3:3 Rad 3: «b» viser bare til et annet begrep, og sier likevel mer."),
            ("id;term nb\na;x\u{7}", "REG028 2:3 Rad 2 har et usynlig tegn som ikke kan stå i register.yml."),
            ("id;term nb\n;\n", "REG028 1:1 Tabellen har ingen rader."), ("", "REG028 1:1 Tabellen har ingen rader."),
            ("id;term nb\nÅ b;x", "FAS005 2:1"), ("id;bare-under\na;kanskje", "YAM005 2:3"),
            ("id;register\na;folk", "YAM005 2:3"),
            ("id;lik\na;ftp:x", "YAM005 2:3"), ("id;emner\na;tillit", "REG026 2:3"), ("id;se-også\na;borte", "REG001 2:3"),
            ("id;term nb\na;x\nb;X", "REG023 3:1"),
        ]
        for (table, expected) in told {
            let findings = book.findings(table)
            #expect(findings.count == 1 && findings[0].hasPrefix(expected), "\(table): \(findings)")
            #expect(book.rewritten(table) == nil)
        }
        #expect(
            book.adopt([0xFF, 0xFE, 0x69, 0x00]).findings.first?.message.english == "The table is stored as UTF-16, not as UTF-8."
        )
        let latin = Array("id;term nb\na;bl".utf8) + [0xE5, 0x62]
        #expect(book.adopt(latin).findings.first?.advice?.bokmaal == "I Excel: Velg «Lagre som» og «CSV UTF-8».")
        #expect(book.adopt(latin).findings.first?.place?.range == SourceRange(start: 15, end: 16))
    }

    @Test(
        "what a spreadsheet would reckon out is told apart from what an editor writes",
        arguments: ["=SUM(1)", "'=SUM(1)", "''=x", "-5", "+47", "@her", "'ord'", "ord", "'", "＝1", "'-"])
    func formulas(_ text: String) {
        let cell = CellText.guarded(text)
        #expect(CellText.unguarded(cell) == text)
        #expect(!"=+-@＝＋－＠".contains(cell.first ?? "a"))
    }

    @Test("several values in one cell, and words in other languages")
    func lists() {
        let values = ["a", "b | c", "d\\", "\\|", "nn: x", "e;f", "«g»"]
        #expect(CellText.split(CellText.joined(values)) == values)
        #expect(CellText.split("a|b| |c |") == ["a", "b", "c"])
        for term in [LocalizedTerm("x", in: .nynorsk), LocalizedTerm("nn: x", in: .bokmaal), LocalizedTerm("nn:", in: .bokmaal)] {
            #expect(CellText.term(CellText.term(term, main: .bokmaal), main: .bokmaal) == term)
        }
    }
}
