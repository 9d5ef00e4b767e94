import Language
import Register
import Resolving
import Testing

@testable import Editions

@Suite("stikkord.csv") struct CSVTests {
    @Test("A line for each place, «se» and «se også», and what stands under")
    func rows() {
        let book = Book(
            "concepts:\n  arkiv: {see-from: [depot], see-also: [plan]}\n  bevaring: {under: arkiv, only-under: yes}\n  plan:\n",
            [
                ("a.md", "---\ntitle: Om arkiv\nkeywords: [arkiv, bevaring]\n---\nTekst.\n"),
                ("b.md", "---\ntitle: Plan\nkeywords: [arkiv]\n---\nTekst.\n"),
            ])
        #expect(
            book.rows == [
                "stikkord;A;arkiv;oppslag;;;Om arkiv;;;vanlig;tekst;a.html",
                "stikkord;A;arkiv;oppslag;;;Plan;;;vanlig;tekst;b.html",
                "stikkord;A;arkiv;se også;plan;;;;;;;",
                "stikkord;A;arkiv > bevaring;oppslag;;;Om arkiv;;;vanlig;tekst;a.html",
                "stikkord;D;depot;se;arkiv;;;;;;;",
                "stikkord;P;plan;oppslag;;;;;;;;",
                "stikkord;P;plan;se også;arkiv;;;;;;;",
            ])
        #expect(book.text(.csv).hasPrefix("\u{FEFF}Register;Bokstav;Oppslag;Slag;Viser til;Nummer;"))
        #expect(Book("concepts:\n  a:\n", language: .english).text(.csv).hasPrefix("\u{FEFF}Register;Letter;"))
    }

    @Test(
        "Fields are quoted where they must be, and nothing runs in a spreadsheet",
        arguments: [
            ("avvik", "avvik"), ("a;b", "\"a;b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), (" a", "\" a\""),
            ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"), ("+1", "'+1"), ("-1;2", "\"'-1;2\""), ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"), ("＝1", "'＝1"), ("a=b", "a=b"), ("", ""), ("<script>|", "<script>|"),
        ])
    func field(_ text: String, _ written: String) { #expect(CSVEdition.field(text) == written) }
}
