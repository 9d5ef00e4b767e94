internal import Diagnostics
internal import HandbookModel
internal import Language
internal import Register
internal import Resolving

/// The page of hits, and the words its scripts say.
extension SiteRenderer {
    func searchPage() -> PageModel {
        let route = fragments.generated.search
        let title = InterfaceText.search.text(in: handbook.language)
        var page = model(.search, at: route, title: title, handbook.language)
        page[.heading] = escaped(title)
        page[.hasRegister] = book.register.listings.isEmpty ? nil : ""
        page[.listing] = waysIn(from: route)
        return page
    }

    /// What leads on where nothing is found, or nothing runs: the registers and the contents, and the register's letters.
    private func waysIn(from route: Route) -> String {
        let register = book.register
        var ways = register.listings.map {
            (register.places.page(of: $0.kind), registerTitle(of: $0.kind, in: handbook.language))
        }
        if let subjects = register.places.subjects {
            ways.append((subjects, InterfaceText.subjectRegister.text(in: handbook.language)))
        }
        ways.append((fragments.generated.contents, InterfaceText.contents.text(in: handbook.language)))
        var html = HTMLWriter()
        html.markup("<ul class=\"ways-list\">")
        for (target, title) in ways {
            html.markup("<li>")
            fragments.link(&html, href: route.href(to: target), title)
            html.markup("</li>")
        }
        html.markup("</ul>\n")
        if let first = register.listings.first {
            let lines = RegisterFragments(fragments: fragments, route: route, language: handbook.language)
            html.markup(RegisterPageFragments(lines: lines, listing: first).letters())
        }
        return html.string
    }

    /// The words the search says, in every language a page of this handbook may have: `tema/sokeord.js`.
    ///
    /// A script, because nothing else can be read from disk. Its texts are fetched when someone searches, and cost no
    /// page anything.
    var searchWords: RenderedFile {
        let used = Set(handbook.chapters.map(\.language)).union([handbook.language])
        let members = HandbookLanguage.allCases.filter(used.contains).map { language in
            let words = InterfaceText.inSearchScripts.map {
                JSONValue.Member(key: $0.rawValue, value: .string($0.text(in: language)))
            }
            return JSONValue.Member(key: language.tag, value: .object(words))
        }
        let script = "stikkordSok.ord(\(JSONValue.object(members).document.dropLast()));\n"
        return RenderedFile(route: Route("tema/sokeord.js"), bytes: Array(script.utf8))
    }
}
