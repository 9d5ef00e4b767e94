internal import Language
internal import Markup

/// Blocks: what stands around the text in them, and drawings.
extension BodyRenderer {
    mutating func beginBlock(_ kind: NodeKind) {
        html.line()
        switch kind {
        case .reflection:
            let name = escaped(label(.reflection))
            html.markup("<section class=\"reflection\" aria-label=\"\(name)\">\n<p class=\"block-title\">\(name)</p>\n")
        case .question: html.markup("<details class=\"question\">\n")
        case .questionText: html.markup("<summary>")
        case .worksheet(let title):
            isInWorksheet = true
            html.markup("<section class=\"worksheet\"")
            html.attribute("aria-label", title.count > 0 ? document.string(title) : label(.worksheet))
            html.markup(">\n<p class=\"block-title\">")
            if title.count > 0 { html.text(document.bytes(title)) } else { html.text(label(.worksheet)) }
            html.markup("</p>\n")
        case .transcript:
            html.markup("<details class=\"transcript\">\n<summary>\(escaped(label(.videoTranscript)))</summary>\n")
        default: break
        }
    }

    mutating func closeBlock(_ kind: NodeKind) {
        if case .questionText = kind {
            html.markup("</summary>\n")
            return
        }
        html.line()
        isInWorksheet = false
        switch kind {
        case .question, .transcript: html.markup("</details>\n")
        case .video: html.markup("</figcaption>\n</figure>\n")
        default: html.markup("</section>\n")
        }
    }

    // MARK: Drawings

    mutating func writeDrawing(_ id: BlockID) {
        html.line()
        switch document.blocks[Int(id.index)] {
        case .chart(let chart): html.markup(drawn(chart, idPrefix: "søyler:\(id.index)"))
        case .diagram(let diagram): html.markup(drawn(diagram, idPrefix: "diagram:\(id.index)"))
        case .video: break
        }
    }

    /// The chart as a table.
    func drawn(_ chart: ChartTable, idPrefix: String) -> String {
        var html = HTMLWriter()
        let name = chart.title ?? label(.chart)
        html.markup("<figure class=\"chart\">\n<div class=\"table-scroll\" role=\"group\"")
        html.attribute("aria-label", name)
        html.markup(" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\">")
        html.text(chart.heading)
        html.markup("</th>\n")
        for series in chart.series {
            html.markup("<th class=\"align-right\" scope=\"col\">")
            html.text(series)
            html.markup("</th>\n")
        }
        html.markup("</tr>\n</thead>\n<tbody>\n")
        for row in chart.rows {
            html.markup("<tr>\n<th scope=\"row\">")
            html.text(row.label)
            html.markup("</th>\n")
            for value in row.values {
                html.markup("<td class=\"align-right\">")
                html.text(value.text)
                html.markup("</td>\n")
            }
            html.markup("</tr>\n")
        }
        html.markup("</tbody>\n</table>\n</div>\n<figcaption>")
        html.text(name)
        if let unit = chart.unit { html.text(". \(label(.chartUnit)): \(unit)") }
        html.markup("</figcaption>\n</figure>\n")
        return html.string
    }

    /// The diagram as a list or a table; nothing for one of the handbook's own, which is not followed yet.
    func drawn(_ diagram: DiagramSource, idPrefix: String) -> String {
        var html = HTMLWriter()
        let name = diagram.title ?? label(.diagram)
        html.markup("<figure class=\"diagram diagram-\(diagram.form.rawValue)\">\n")
        switch diagram.content {
        case .facet, .matrix: return ""
        case .items(let items): html.markup(nested(items, isOrdered: diagram.form == .staircase || diagram.form == .process))
        case .table(let header, let rows): html.markup(matrix(header, rows, named: name))
        }
        if diagram.title != nil {
            html.markup("<figcaption>")
            html.text(name)
            html.markup("</figcaption>\n")
        }
        html.markup("</figure>\n")
        return html.string
    }

    private func nested(_ items: [DiagramSource.Item], isOrdered: Bool) -> String {
        var html = HTMLWriter()
        let tag = isOrdered ? "ol" : "ul"
        var depth = 0
        for item in items {
            let level = min(item.level, depth) + 1
            if level > depth {
                html.line()
                html.markup("<\(tag)>\n")
                depth = level
            } else {
                html.markup("</li>\n")
                while depth > level {
                    html.markup("</\(tag)>\n</li>\n")
                    depth -= 1
                }
            }
            html.markup("<li><strong>")
            html.text(item.title)
            html.markup("</strong>")
            if let detail = item.detail { html.text(": \(detail)") }
        }
        while depth > 0 {
            html.markup("</li>\n</\(tag)>\n")
            depth -= 1
        }
        return html.string
    }

    private func matrix(_ header: [String], _ rows: [[String]], named name: String) -> String {
        var html = HTMLWriter()
        html.markup("<div class=\"table-scroll\" role=\"group\"")
        html.attribute("aria-label", name)
        html.markup(" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n")
        for cell in header {
            html.markup("<th scope=\"col\">")
            html.text(cell)
            html.markup("</th>\n")
        }
        html.markup("</tr>\n</thead>\n<tbody>\n")
        for row in rows {
            html.markup("<tr>\n")
            for (column, cell) in row.enumerated() {
                html.markup(column == 0 ? "<th scope=\"row\">" : "<td>")
                html.text(cell)
                html.markup(column == 0 ? "</th>\n" : "</td>\n")
            }
            html.markup("</tr>\n")
        }
        html.markup("</tbody>\n</table>\n</div>\n")
        return html.string
    }
}
