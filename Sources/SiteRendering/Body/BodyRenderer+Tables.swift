internal import Language
internal import Markup

/// Tables, each in a frame that scrolls by itself on narrow screens.
extension BodyRenderer {
    mutating func beginTable(_ kind: NodeKind) {
        html.line()
        switch kind {
        case .table:
            tables += 1
            tableHasBody = false
            html.markup(
                "<div class=\"table-scroll\" role=\"group\" aria-label=\"\(escaped(label(.tableLabel))) \(tables)\" "
                    + "tabindex=\"0\">\n<table>\n")
        case .tableRow(let header):
            if header {
                html.markup("<thead>\n")
            } else if !tableHasBody {
                tableHasBody = true
                html.markup("<tbody>\n")
            }
            html.markup("<tr>\n")
        case .tableCell(let alignment):
            html.markup(isInHeaderRow ? "<th" : "<td")
            if alignment != .none { html.markup(" class=\"align-\(alignment.name)\"") }
            html.markup(">")
        default: break
        }
    }

    mutating func closeTable(_ kind: NodeKind) {
        switch kind {
        case .table: html.markup(tableHasBody ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n")
        case .tableRow(let header): html.markup(header ? "</tr>\n</thead>\n" : "</tr>\n")
        default: html.markup(isInHeaderRow ? "</th>\n" : "</td>\n")
        }
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
