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
        let idPrefix = "bilde-\(id.index + 1)"
        switch document.blocks[Int(id.index)] {
        case .chart(let chart):
            let rows = chart.rows.map { BarChart.Row(label: $0.label, values: $0.values) }
            let bars = BarChart(
                title: chart.title, unit: chart.unit, heading: chart.heading, series: chart.series, rows: rows,
                language: language, idPrefix: idPrefix)
            html.markup(bars.html())
        case .diagram(let diagram): html.markup(drawn(diagram, idPrefix))
        case .video: break
        }
    }

    private func drawn(_ diagram: DiagramSource, _ idPrefix: String) -> String {
        switch diagram.content {
        case .facet(let id):
            return pictures?.facet(
                id.value, as: PictureForm(diagram.form), title: diagram.title, idPrefix: idPrefix) ?? ""
        case .matrix(let id): return pictures?.matrix(id.value) ?? ""
        case .items(let items):
            let tree = PictureItem.nested(items[...])
            return Picture(
                PictureForm(diagram.form) ?? .tree, title: diagram.title ?? label(.diagram), items: tree, language: language,
                idPrefix: idPrefix, hasCaption: diagram.title != nil
            ).html()
        case .table(let header, let rows): return matrix(header, rows, named: diagram.title)
        }
    }

    private func matrix(_ header: [String], _ rows: [[String]], named name: String?) -> String {
        var html = HTMLWriter()
        html.markup("<figure class=\"diagram\">\n<div class=\"table-scroll\" role=\"group\"")
        html.attribute("aria-label", name ?? label(.diagram))
        html.markup(" tabindex=\"0\">\n<table class=\"matrix\">\n<thead>\n<tr>\n")
        for cell in header {
            html.markup(cell.isEmpty ? "<td>" : "<th scope=\"col\">")
            html.text(cell)
            html.markup(cell.isEmpty ? "</td>\n" : "</th>\n")
        }
        html.markup("</tr>\n</thead>\n<tbody>\n")
        for row in rows {
            html.markup("<tr>\n")
            for (column, cell) in row.enumerated() {
                if column == 0 {
                    html.markup("<th scope=\"row\">")
                } else {
                    html.markup("<td")
                    html.attribute("data-column", header.indices.contains(column) ? header[column] : "")
                    html.markup(">")
                }
                html.text(cell)
                html.markup(column == 0 ? "</th>\n" : "</td>\n")
            }
            html.markup("</tr>\n")
        }
        html.markup("</tbody>\n</table>\n</div>\n")
        if let name {
            html.markup("<figcaption>")
            html.text(name)
            html.markup("</figcaption>\n")
        }
        html.markup("</figure>\n")
        return html.string
    }
}

extension PictureItem {
    /// A list the editor wrote, with what belongs under each item inside it.
    fileprivate static func nested(_ items: ArraySlice<DiagramSource.Item>) -> [PictureItem] {
        var nested: [PictureItem] = []
        var index = items.startIndex
        while index < items.endIndex {
            let item = items[index]
            let end = items[(index + 1)...].firstIndex { $0.level <= item.level } ?? items.endIndex
            nested.append(PictureItem(item.title, detail: item.detail, items: Self.nested(items[(index + 1)..<end])))
            index = end
        }
        return nested
    }
}

extension PictureForm {
    /// Nil for a matrix, which is a table.
    fileprivate init?(_ form: DiagramSource.Form) {
        switch form {
        case .staircase: self = .staircase
        case .wheel: self = .wheel
        case .process: self = .process
        case .tree: self = .tree
        case .matrix: return nil
        }
    }
}
