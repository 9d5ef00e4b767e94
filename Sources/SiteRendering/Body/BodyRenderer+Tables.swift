internal import Language
internal import Markup

/// Tables, each in a frame that scrolls by itself on narrow screens.
extension BodyRenderer {
    mutating func beginTable(_ kind: NodeKind, at index: Int) {
        html.line()
        switch kind {
        case .table:
            tables += 1
            tableHasBody = false
            html.markup("<div class=\"table-scroll\" role=\"group\"")
            html.attribute("aria-label", tableName)
            html.markup(" tabindex=\"0\">\n<table>\n")
        case .tableRow(let header):
            if header {
                html.markup("<thead>\n")
            } else if !tableHasBody {
                tableHasBody = true
                html.markup("<tbody>\n")
            }
            html.markup("<tr>\n")
        case .tableCell(let alignment): beginCell(alignment, at: index)
        default: break
        }
    }

    private mutating func beginCell(_ alignment: CellAlignment, at index: Int) {
        let isEmpty = Int(document.nodes[index].end) == index + 1
        // A header that says nothing heads nothing: the corner above a column of row names.
        cellTag = isInHeaderRow && !isEmpty ? "th" : "td"
        var scope: String?
        var name = alignment == .none ? "" : "align-\(alignment.name)"
        if isInWorksheet {
            if isInHeaderRow {
                scope = isEmpty ? nil : "col"
            } else if isEmpty {
                name += name.isEmpty ? "field" : " field"
            } else if isFirstInRow(index) {
                cellTag = "th"
                scope = "row"
            }
        }
        html.markup("<\(cellTag)")
        if !name.isEmpty { html.attribute("class", name) }
        if let scope { html.attribute("scope", scope) }
        html.markup(">")
    }

    mutating func closeTable(_ kind: NodeKind) {
        switch kind {
        case .table: html.markup(tableHasBody ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n")
        case .tableRow(let header): html.markup(header ? "</tr>\n</thead>\n" : "</tr>\n")
        default: html.markup("</\(cellTag)>\n")
        }
    }

    private var tableName: String {
        if case .worksheet(let title)? = open.last?.kind, title.count > 0 { return document.string(title) }
        return "\(label(isInWorksheet ? .worksheet : .tableLabel)) \(tables)"
    }

    private func isFirstInRow(_ cell: Int) -> Bool {
        if case .tableRow = document.nodes[cell - 1].kind { true } else { false }
    }

    var isInHeaderRow: Bool {
        for ancestor in open.reversed() {
            if case .tableRow(let header) = ancestor.kind { return header }
        }
        return false
    }
}

extension CellAlignment {
    var name: String {
        switch self {
        case .none: ""
        case .left: "left"
        case .center: "center"
        case .right: "right"
        }
    }
}
