import Diagnostics
import HandbookModel
import Language
import MarkdownParsing
import TestSupport
import Testing

@testable import SiteRendering

/// The findings of a theme as «TMA003 templates/footer.mustache 1:5 {{x}}», in the order an editor works.
private func findings(_ files: [(String, String)], extendsStandard: Bool = true) -> [String] {
    let sources = Dictionary(
        uniqueKeysWithValues: files.map { ($0.0, SourceText(path: SourcePath($0.0), bytes: Array($0.1.utf8))) })
    return loadTheme(files, extendsStandard: extendsStandard).findings.sortedForEditor().map { finding in
        let path = finding.place?.path.text ?? ""
        guard let range = finding.place?.range?.bytes, let source = sources[path] else {
            return "\(finding.code.rawValue) \(path)"
        }
        let position = source.position(at: range.lowerBound)
        return "\(finding.code.rawValue) \(path) \(position.line):\(position.column) \(source.string(in: range))"
    }
}

@Suite("Themes")
struct ThemeTests {
    @Test("The standard theme draws in every language")
    func standard() {
        let loaded = loadTheme([])
        #expect(loaded.findings == [])
        #expect(loaded.value?.assets.map(\.path).contains("stikkord.css") == true)
    }

    @Test(
        "What is wrong with a template, at its line and column",
        arguments: [
            ("{{handbok.title}}", ["TMA003 1:1 {{handbok.title}}"]), ("<p>\n  æ {{ tittel }}\n", ["TMA003 2:5 {{ tittel }}"]),
            ("{{handbook.titel}}", ["TMA003 1:1 {{handbook.titel}}"]), ("{{handbook}}", ["TMA003 1:1 {{handbook}}"]),
            ("{{#previous}}{{previous}}{{/previous}}", ["TMA003 1:14 {{previous}}"]),
            ("{{labels.contens}}", ["TMA003 1:1 {{labels.contens}}"]),
            ("{{#previous}}{{href}} {{hreff}}{{/previous}}", ["TMA003 1:23 {{hreff}}"]), ("{{href}}", ["TMA003 1:1 {{href}}"]),
            ("{{a.b.c}}{{}}", ["TMA003 1:1 {{a.b.c}}", "TMA003 1:10 {{}}"]),
            ("{{uppercased(title)}}", ["TMA003 1:1 {{uppercased(title)}}"]),
            ("a\r\nb {{> fotter}}", ["TMA004 2:3 {{> fotter}}"]), ("{{> footer}}", ["TMA004 1:1 {{> footer}}"]),
            ("{{<pager}}{{$mainn}}x{{/mainn}}{{/pager}}", ["TMA005 1:11 {{$mainn}}"]),
            ("{{<utlegg}}{{/utlegg}}", ["TMA004 1:1 {{<utlegg}}"]),
            ("{{#draft}}x", ["TMA002 1:1 {{#draft}}"]), ("x {{/draft}}", ["TMA002 1:3 {{/draft}}"]),
            ("{{#draft}}x{{/utkast}}", ["TMA002 1:12 {{/utkast}}"]),
            ("{{#draft}}{{#toc}}x{{/draft}}{{/toc}}", ["TMA002 1:20 {{/draft}}", "TMA002 1:30 {{/toc}}"]),
            ("x\n{{ draft", ["TMA002 2:1 {{"]), ("{{{ heading }}", ["TMA002 1:1 {{"]),
            ("{{=<% %>=}}", ["TMA002 1:1 {{=<% %>=}}"]),
            ("{{>*kind}}", ["TMA002 1:1 {{>*kind}}"]), ("{{%CONTENT_TYPE: TEXT}}", ["TMA002 1:1 {{%CONTENT_TYPE: TEXT}}"]),
        ])
    func problems(template: String, expected: [String]) {
        let found = findings([("templates/footer.mustache", template)])
        #expect(found.map { $0.replacing("templates/footer.mustache ", with: "") } == expected)
        #expect(loadTheme([("templates/footer.mustache", template)]).value == nil)
    }

    @Test(
        "What is right in a template",
        arguments: [
            "", "{{! En merknad {{ }}", "{{toc}}{{target.href}}{{parts}}",
            "{{#previous}}{{#handbook}}{{title}}{{/handbook}}{{/previous}}",
            "{{#handbook.publisher}}{{.}}{{/handbook.publisher}}", "{{^draft}}x{{/draft}}",
            "{{ labels.contents }}{{{labels.next}}}",
            "{{&heading}}", "{{#updated}}{{iso}}{{/updated}}", "{{$egen}}x{{/egen}}", "{ {x} }", "\r\n{{ handbook.title }}\r\n",
        ])
    func fine(template: String) { #expect(findings([("templates/footer.mustache", template)]) == []) }

    @Test("A misspelt name is told of with the right one")
    func suggestion() {
        let advice = { (template: String) in
            let findings = loadTheme([("templates/chapter.mustache", template)]).findings
            return Set(findings.map { $0.advice?.bokmaal ?? "" })
        }
        #expect(advice("{{handbook.titel}}") == ["Mente du «handbook.title»?"])
        #expect(advice("{{labels.contens}}") == ["Mente du «labels.contents»?"])
        #expect(advice("{{> pagr}}") == ["Mente du «pager»?"])
        #expect(advice("{{<layout}}{{$mian}}{{/mian}}{{/layout}}") == ["Mente du «main»?"])
    }

    @Test("Templates that hold each other in a ring are told of, and end")
    func cycles() {
        let ring = [
            ("templates/footer.mustache", "{{> a}}"), ("templates/a.mustache", "{{> b}}"), ("templates/b.mustache", "\n{{> a}}"),
        ]
        #expect(findings(ring) == ["TMA004 templates/b.mustache 2:1 {{> a}}"])
        let layout = [("templates/layout.mustache", "{{<layout}}{{/layout}}")]
        #expect(findings(layout).contains("TMA004 templates/layout.mustache 1:1 {{<layout}}"))
    }

    @Test("A theme by itself needs a template for each kind of page")
    func missingTemplates() {
        let own = [("templates/chapter.mustache", "{{heading}}"), ("templates/front.mustache", "x")]
        #expect(
            findings(own, extendsStandard: false)
                == [String](repeating: "TMA006 theme.yml", count: PageKind.allCases.count - own.count))
    }

    @Test("A theme of one line for each kind of page draws the whole site")
    func smallest() {
        let files = PageKind.allCases.map { ("templates/\($0.template).mustache", "<title>{{documentTitle}}</title>") }
        #expect(loadTheme(files, extendsStandard: false).value != nil)
    }

    @Test("One file of the standard theme can be another; the rest stays")
    func override() {
        let book = Book(
            [("index.md", "# Bok\n"), ("a.md", "# A\n")],
            theme: [
                ("templates/footer.mustache", "<footer>Min fot: {{handbook.title}}</footer>"), ("assets/egen.css", "x"),
                ("notat.txt", "x"),
            ])
        for (address, page) in book.site {
            #expect(page.contains("<footer>Min fot: Bok</footer>"), "\(address)")
            #expect(!page.contains("site-footer") && page.contains("class=\"topbar\""))
        }
        let assets = book.renderer?.themeFiles.map(\.route.path) ?? []
        #expect(assets.contains("tema/egen.css") && assets.contains("tema/stikkord.css") && !assets.contains("tema/notat.txt"))
    }

    @Test("A page's own layout fills the blocks of the standard one")
    func inheritance() {
        let template = "{{<layout}}{{$head}}<meta name=\"x\">{{/head}}{{$main}}<p>Mitt: {{{heading}}}</p>{{/main}}{{/layout}}"
        let page = Book([("a.md", "# A & B\n")], theme: [("templates/chapter.mustache", template)]).page("a.html")
        #expect(page.contains("<meta name=\"x\">") && page.contains("<p>Mitt: A &amp; B</p>") && !page.contains("<article>"))
        #expect(page.hasPrefix("<!doctype html>") && Tags(page).problem == nil)
    }

    @Test(
        "Interface texts arrive in every way a template can ask for them, in the page's language",
        arguments: [
            "{{labels.next}}", "{{ labels.next }}", "{{{labels.next}}}", "{{{ labels.next }}}", "{{&labels.next}}",
            "{{& labels.next }}",
        ])
    func labels(tag: String) {
        let book = Book(
            [("a.md", "# A\n"), ("b.md", "---\nlang: sv\n---\n# B\n")], theme: [("templates/footer.mustache", "<i>[\(tag)]</i>")])
        #expect(book.page("a.html").contains("<i>[Neste]</i>"))
        #expect(book.page("b.html").contains("<i>[Nästa]</i>"))
    }

    @Test("Text is escaped however a template asks for it; what pages make is not")
    func escaping() {
        let book = Book(
            [("a.md", "# \\<b\\>&\n")],
            theme: [("templates/footer.mustache", "{{documentTitle}}|{{{documentTitle}}}|{{{heading}}}")])
        let title = "&lt;b&gt;&amp; – mappe"
        #expect(book.page("a.html").contains("\(title)|\(title)|&lt;b&gt;&amp;"))
    }

    @Test("A block that is filled inside a section stops nothing", arguments: ["draft", "toc"])
    func blockInSection(name: String) {
        let template = "{{<layout}}{{#\(name)}}{{$main}}x{{/main}}{{/\(name)}}{{/layout}}"
        _ = Book([("a.md", "---\nstatus: draft\n---\n# A\n")], theme: [("templates/chapter.mustache", template)]).site
    }

    @Test("No template stops the program")
    func hostile() {
        var random = Seeded(seed: 17)
        let pieces = [
            "{{", "}}", "{{{", "}}}", "{{#draft}}", "{{/draft}}", "{{$main}}", "{{/main}}", "{{<layout}}", "{{/layout}}",
            "{{> footer}}", "{{!",
            "{{^toc}}", "{{/toc}}", "{{title}}", " ", "\n", "å", "{", "}", "{{#previous}}", "{{/previous}}", "{{.}}",
            "{{handbook}}", "{{=",
        ]
        let book = Book([("a.md", "# A\n"), ("b.md", "# B\n")])
        for _ in 0..<300 {
            let template = (0..<random.next(upTo: 10)).map { _ in pieces[random.next(upTo: pieces.count)] }.joined()
            let files = [("templates/chapter.mustache", template)]
            guard let theme = loadTheme(files).value else { continue }
            let renderer = SiteRenderer(book.resolved, theme: theme, pictureSizes: [:], generator: "")
            _ = renderer.render(.chapter(book.id("a.md")))
        }
    }

    @Test(
        "What theme.yml says",
        arguments: [
            ("name: Mitt\nextends: standard", true, []), ("bygger-på: standard\nlaget av: Kari", true, []),
            ("name: Mitt", false, []),
            ("", false, []), ("extends: annet", false, ["YAM005"]), ("extend: standard", false, ["YAM003"]),
            ("name: [a]", false, ["YAM004"]),
        ])
    func declaration(yaml: String, extends: Bool, codes: [String]) {
        let source = SourceText(path: SourcePath("theme.yml", in: .theme), bytes: Array(yaml.utf8))
        let declaration = ThemeDeclaration.decode(SettingsParser.parse(source, in: source.bytes.indices).value, in: source.path)
        #expect(declaration.value.extendsStandard == extends)
        #expect(declaration.findings.map(\.code.rawValue) == codes)
    }

    @Test("The standard theme's icons are small, of one colour, and fit in any text")
    func icons() {
        let icons = StandardThemeFiles.all.filter { $0.path.hasPrefix("icons/") }
        let names = icons.map { $0.path.dropFirst("icons/".count).prefix { $0 != "." } }
        let kinds = "bok kort verktoy eksempel samling mal verdi begrep kilde kontakt sporsmal vei"
        #expect(Set((kinds + " trapp hjul prosess tre matrise").split(separator: " ")) == Set(names))
        for (path, text) in icons {
            #expect(text.utf8.count < 400 && text.hasPrefix("<svg ") && text.count(of: "<svg") == 1, "\(path)")
            #expect(text.contains(" viewBox=\"0 0 24 24\"") && text.contains("currentColor") && Tags(text).problem == nil)
            // What would change the size it stands in, meet another's name, or run.
            let root = text.prefix { $0 != ">" }
            #expect(!root.contains(" width=") && !text.contains(" id=") && !text.contains("script") && !text.contains("#"))
        }
    }
}
