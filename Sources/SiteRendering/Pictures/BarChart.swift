internal import Language
internal import Markup

/// Rows of bars, as a table: the numbers stand as written at bars that are drawn within the cells. So it is read,
/// copied, printed and made narrow like any other table, and needs no second telling.
struct BarChart: Sendable {
    struct Row: Sendable {
        let label: String
        /// One for each series; nil where there is none.
        let values: [ChartValue?]
    }

    let title: String?
    let unit: String?
    /// What heads the labels.
    let heading: String
    /// One to four. Each has a bar of its own in every row, in the same order: lengths from a common line are easier to
    /// compare than pieces of a stack.
    let series: [String]
    let rows: [Row]
    let language: HandbookLanguage
    let idPrefix: String

    init(
        title: String? = nil, unit: String? = nil, heading: String = "", series: [String], rows: [Row],
        language: HandbookLanguage,
        idPrefix: String
    ) {
        self.title = title
        self.unit = unit
        self.heading = heading
        self.series = series
        self.rows = rows
        self.language = language
        self.idPrefix = idPrefix
    }
}

extension BarChart {
    /// Nothing at all where there are no rows.
    func html() -> String {
        guard !rows.isEmpty, !series.isEmpty else { return "" }
        var html = HTMLWriter(capacity: 4096)
        html.markup("<figure class=\"picture picture-bars\">\n")
        caption(&html)
        html.markup("<table")
        if title == nil, unit == nil {
            html.attribute("aria-label", InterfaceText.chart.text(in: language))
        } else {
            html.attribute("aria-labelledby", "\(idPrefix):title")
        }
        html.markup(">\n")
        head(&html)
        html.markup("<tbody>\n")
        let scale = Scale(rows.flatMap(\.values).compactMap(\.self))
        for row in rows { self.row(&html, row, scale) }
        html.markup("</tbody></table></figure>\n")
        return html.string
    }

    private func caption(_ html: inout HTMLWriter) {
        guard title != nil || unit != nil else { return }
        html.markup("<figcaption")
        html.attribute("id", "\(idPrefix):title")
        html.markup(">")
        if let title {
            html.markup("<b>")
            html.text(title)
            html.markup(unit == nil ? "</b>" : "</b> ")
        }
        if let unit { html.text(title == nil ? unit : "(\(unit))") }
        html.markup("</figcaption>\n")
    }

    /// What each bar is: a key to the colours, too.
    private func head(_ html: inout HTMLWriter) {
        html.markup("<thead><tr>")
        if heading.isEmpty {
            html.markup("<td></td>")
        } else {
            html.markup("<th scope=\"col\">")
            html.text(heading)
            html.markup("</th>")
        }
        for (index, name) in series.enumerated() {
            html.markup("<th scope=\"col\" class=\"c\(index + 1) s\(index + 1)\">")
            if series.count > 1 {
                html.markup("<svg width=\"16\" height=\"12\" aria-hidden=\"true\">")
                html.markup("<rect x=\"1\" y=\"1\" width=\"14\" height=\"10\"/></svg> ")
            }
            html.text(name)
            html.markup("</th>")
        }
        html.markup("</tr></thead>\n")
    }

    private func row(_ html: inout HTMLWriter, _ row: Row, _ scale: Scale) {
        html.markup("<tr><th scope=\"row\">")
        html.text(row.label)
        html.markup("</th>")
        for index in series.indices {
            html.markup("<td class=\"c\(index + 1) s\(index + 1)\">")
            if index < row.values.count, let value = row.values[index] {
                bar(&html, scale.bar(of: value))
                html.markup("<span>")
                html.text(value.text)
                html.markup("</span>")
            } else {
                html.markup("<span>–</span>")
            }
            html.markup("</td>")
        }
        html.markup("</tr>\n")
    }

    /// As wide as the bar's far end; the bar begins at the line of zero.
    private func bar(_ html: inout HTMLWriter, _ bar: (from: Int, to: Int)) {
        guard bar.to > 0 else { return }
        html.markup("<svg width=\"\(coordinate(bar.to))%\" height=\"14\" aria-hidden=\"true\"><rect")
        let start = bar.from * 1000 / bar.to
        if start > 0 { html.markup(" x=\"\(coordinate(start))%\"") }
        html.markup(" y=\"1\" width=\"\(coordinate(1000 - start))%\" height=\"12\"/></svg>")
    }

    /// From the least number, or zero, to the greatest: in tenths of a per cent of the width.
    private struct Scale {
        let least: Int
        let span: Int

        init(_ values: [ChartValue]) {
            least = min(0, values.map(\.thousandths).min() ?? 0)
            span = max(1, max(0, values.map(\.thousandths).max() ?? 0) - least)
        }

        func bar(of value: ChartValue) -> (from: Int, to: Int) {
            let (zero, end) = (place(of: 0), place(of: value.thousandths))
            return (from: min(zero, end), to: max(zero, end))
        }

        private func place(of thousandths: Int) -> Int { (thousandths - least) * 1000 / span }
    }
}

extension ChartValue {
    /// More would not fit in the arithmetic of drawing, nor beside a bar.
    private static let largest: Int64 = 1_000_000_000_000_000

    /// The value in thousandths, so that it is drawn alike on every machine; what is beyond drawing is cut.
    fileprivate var thousandths: Int {
        var value = mantissa
        for _ in 0..<max(0, scale - 3) { value /= 10 }
        for _ in 0..<max(0, 3 - scale) where abs(value) < Self.largest { value *= 10 }
        return Int(max(-Self.largest, min(Self.largest, value)))
    }
}
