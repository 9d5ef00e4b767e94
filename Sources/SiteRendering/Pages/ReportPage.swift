internal import HandbookModel
internal import Language
internal import Reporting

/// The editors' report as a page.
extension SiteRenderer {
    func reportPage(_ report: EditorsReport) -> (route: Route, model: PageModel) {
        let route = fragments.generated.report
        let title = EditorsReport.heading(in: handbook.language)
        var page = model(.overview, at: route, title: title, handbook.language)
        page[.heading] = escaped(title)
        page[.hasPictures] = ""
        page[.summary] = report.scope
        page[.breadcrumb] = fragments.breadcrumb(from: route, through: [])
        page[.listing] = listing(report, from: route)
        return (route, page)
    }

    private func listing(_ report: EditorsReport, from route: Route) -> String {
        var html = HTMLWriter()
        for section in report.sections {
            html.markup("<section class=\"report\"><h2>")
            html.text(section.title)
            html.markup("</h2>\n<ul>\n")
            for row in section.rows { write(row, to: &html, from: route) }
            html.markup("</ul></section>\n")
        }
        return html.string
    }

    private func write(_ row: EditorsReport.Row, to html: inout HTMLWriter, from route: Route) {
        html.markup("<li class=\"level-\(row.level)\">")
        if let chapter = row.chapter {
            fragments.link(&html, href: route.href(to: handbook[chapter].route), row.label)
        } else {
            html.text(row.label)
        }
        if let count = row.count { html.markup(" <b>\(count)</b>") }
        if let detail = row.detail {
            html.markup(" <span>")
            html.text(detail)
            html.markup("</span>")
        }
        html.markup("</li>\n")
    }
}
