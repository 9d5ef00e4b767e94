internal import HandbookModel
internal import Language

/// Writes a matrix as a table: a row and a column for each top term, in each cell the chapters that stand at both.
struct MatrixFragments {
    let overview: OverviewFragments
    let matrix: FacetMatrix

    private var learning: LearningStructure { overview.learning }
    private var language: HandbookLanguage { overview.language }
    private var rows: Facet { learning[matrix.rows] }
    private var columns: Facet { learning[matrix.columns] }

    func table() -> String {
        let columnTerms = columns.children(of: nil)
        var html = HTMLWriter()
        html.markup("<table class=\"matrix\">\n<thead><tr><th scope=\"col\">")
        html.localized(rows.title, on: language)
        html.markup("</th>")
        for term in columnTerms { header(&html, term, of: columns, scope: "col") }
        html.markup("</tr></thead>\n<tbody>\n")
        for row in rows.children(of: nil) {
            html.markup("<tr>")
            header(&html, row, of: rows, scope: "row")
            for column in columnTerms {
                cell(&html, row: TermID(matrix.rows, row), column: TermID(matrix.columns, column))
            }
            html.markup("</tr>\n")
        }
        html.markup("</tbody></table>")
        return html.string
    }

    private func header(_ html: inout HTMLWriter, _ index: Int, of facet: Facet, scope: String) {
        html.markup("<th scope=\"\(scope)\"><a")
        html.attribute("href", overview.route.href(to: overview.generated.term(facet.terms[index], of: facet)))
        html.markup(">")
        html.localized(facet.terms[index].title, on: language)
        html.markup("</a></th>")
    }

    private func cell(_ html: inout HTMLWriter, row: TermID, column: TermID) {
        let chapters = learning.chapters(at: row, and: column)
        html.markup("<td")
        // On a narrow screen the rows stand under each other, and each cell says which column it is.
        html.attribute("data-column", typeset(learning[column].title.text(in: language).text, in: language))
        html.markup(">")
        if chapters.isEmpty {
            html.markup("<span class=\"empty-cell\">\(escaped(InterfaceText.emptyCell.text(in: language)))</span>")
        } else {
            html.markup("<ul>")
            for id in chapters {
                html.markup("<li>")
                let page = overview.fragments.shown(id, in: language)
                overview.fragments.link(&html, to: page, from: overview.route, in: language)
                html.markup("</li>")
            }
            html.markup("</ul>")
        }
        html.markup("</td>")
    }
}
