internal import HandbookModel
internal import Language
internal import Register
internal import Resolving

/// How large the register is.
extension ReportReader {
    var register: [EditorsReport.Row] {
        guard !book.register.isEmpty else { return [] }
        let statistics = RegisterStatistics(book.register, in: book.handbook)
        func row(_ label: ReportText, _ count: Int) -> EditorsReport.Row {
            EditorsReport.Row(label.text(in: language), count: count)
        }
        func row(_ label: ReportText, tenths: Int, _ unit: String = "") -> EditorsReport.Row {
            EditorsReport.Row(label.text(in: language), detail: decimal(tenths) + unit)
        }
        return [
            row(.registerEntries, statistics.entries), row(.registerSees, statistics.sees),
            row(.registerSeeAlsos, statistics.seeAlsos), row(.registerPlaces, statistics.locators),
            row(.placesPerEntry, tenths: statistics.locatorsPerEntryInTenths),
            row(.entriesPerThousandWords, tenths: statistics.entriesPerThousandWordsInTenths),
            row(.shareOfText, tenths: statistics.shareInTenths, language == .english ? "%" : "\u{A0}%"),
        ]
    }

    private func decimal(_ tenths: Int) -> String { "\(tenths / 10)\(language == .english ? "." : ",")\(tenths % 10)" }
}
