public import Diagnostics
public import Language
public import Markup

/// What `assemble` needs to know beside the chapters.
public struct AssemblyOptions: Sendable {
    /// Whether drafts are built too.
    public let includesDrafts: Bool
    /// The day that `published` and `expires` are held against.
    public let today: CalendarDay
    /// The handbook's title when nobody has given it one: its folder's name.
    public let fallbackTitle: String
    /// The fingerprint a translation of a chapter holds; asked for only when one does.
    public let fingerprint: (@Sendable (ParsedChapter) -> String)?

    public init(
        includesDrafts: Bool, today: CalendarDay, fallbackTitle: String,
        fingerprint: (@Sendable (ParsedChapter) -> String)? = nil
    ) {
        self.includesDrafts = includesDrafts
        self.today = today
        self.fallbackTitle = fallbackTitle
        self.fingerprint = fingerprint
    }
}

/// Puts chapters in order: parts, numbers, titles, addresses.
public struct HandbookAssembler {
    let configuration: HandbookConfiguration
    let options: AssemblyOptions
    private let bibliography: Bibliography?
    var findings: [Finding] = []
    private var routes = RouteTable()

    /// - Parameter summary: mdBook's `SUMMARY.md`, if the folder has one.
    public static func assemble(
        _ chapters: [ParsedChapter], configuration: HandbookConfiguration, summary: Document?,
        bibliography: Bibliography? = nil, assets: [Asset], options: AssemblyOptions
    ) -> Diagnosed<Handbook> {
        var assembler = HandbookAssembler(configuration: configuration, bibliography: bibliography, options: options)
        let handbook = assembler.assemble(chapters, summary: summary, assets: assets)
        return Diagnosed(handbook, assembler.findings)
    }

    private init(configuration: HandbookConfiguration, bibliography: Bibliography?, options: AssemblyOptions) {
        self.configuration = configuration
        self.bibliography = bibliography
        self.options = options
    }

    private mutating func assemble(_ all: [ParsedChapter], summary: Document?, assets: [Asset]) -> Handbook {
        reportForeignKeys(all)
        let shelf = TranslationShelf(all, configuration: configuration)
        findings += shelf.findings
        let published = shelf.originals.filter { isPublished($0) }
        if published.isEmpty { findings.append(.noChapters(unpublished: all.count)) }
        let unpublished = Set(shelf.originals.map(\.path)).subtracting(published.map(\.path))
        let order = ReadingOrder(
            published, configuration: configuration, summary: summary,
            unpublished: unpublished.union(shelf.beside))
        findings += order.findings
        claimGeneratedRoutes(hasFrontPage: order.frontPage != nil)

        var chapters: [Chapter] = []
        let front = order.frontPage.map { add(published[$0], .frontPage, nil, nil, to: &chapters) }
        var parts: [Part] = []
        for part in order.parts {
            parts.append(add(part, published, PartID(parts.count), folderPages: order.folderPages, to: &chapters))
        }
        for index in order.rest {
            let isFolderPage = order.folderPages.contains(index)
            _ = add(published[index], .chapter, nil, nil, isFolderPage: isFolderPage, to: &chapters)
        }

        let originals = chapters.indices
        let translations = add(shelf.translations, to: &chapters)
        let redirects = redirects(chapters)
        var learning = LearningAssembler(configuration.learning, chapters: Array(chapters[originals]))
        let structure = learning.assemble(unpublished: unpublished)
        findings += learning.findings
        return Handbook(
            configuration: configuration, title: handbookTitle(front.map { chapters[$0.index] }), parts: parts,
            chapters: chapters, originals: originals, translations: translations, frontPage: front,
            assets: Dictionary(assets.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }),
            unpublished: unpublished.union(shelf.beside.subtracting(chapters[originals.endIndex...].map(\.path))),
            redirects: redirects, learning: structure, bibliography: bibliography,
            sourcesOfUnpublished: bibliography == nil
                ? [] : Set(all.filter { unpublished.contains($0.path) }.flatMap(\.namedSources)), routes: routes)
    }

    private func handbookTitle(_ front: Chapter?) -> String {
        if let title = configuration.title { return typeset(title, in: configuration.language) }
        return front?.title ?? options.fallbackTitle
    }

    // MARK: What is built

    mutating func isPublished(_ chapter: ParsedChapter) -> Bool {
        if options.includesDrafts { return true }
        let front = chapter.frontMatter
        if front.status == .draft { return false }
        if let day = front.published, options.today < day { return false }
        guard let expires = front.expires, expires.value < options.today else { return true }
        findings.append(.expiredChapter(expires.value.iso, at: expires.place))
        return false
    }

    /// Keys of other tools: one note a key, at the first place.
    private mutating func reportForeignKeys(_ chapters: [ParsedChapter]) {
        var seen: [String: (first: SourcePlace, files: Int)] = [:]
        for key in chapters.flatMap(\.frontMatter.foreignKeys) {
            seen[key.value, default: (key.place, 0)].files += 1
        }
        for (key, use) in seen { findings.append(.foreignKey(key, files: use.files, at: use.first)) }
    }

    // MARK: Parts and chapters

    private mutating func add(
        _ order: ReadingOrder.PartOrder, _ published: [ParsedChapter], _ id: PartID, folderPages: Set<Int>,
        to chapters: inout [Chapter]
    ) -> Part {
        let isNumbered = configuration.isNumbered && configuration.isDeclared && !configuration.parts.isEmpty
        let number = isNumbered ? SectionNumber([id.index + 1]) : nil
        let page = order.page.map { add(published[$0], .partPage, id, number, to: &chapters) }
        let ids = order.chapters.enumerated().map { position, index in
            let chapterNumber = number.map { SectionNumber($0.components + [position + 1]) }
            return add(
                published[index], .chapter, id, chapterNumber, isFolderPage: folderPages.contains(index), to: &chapters)
        }
        let route = order.hasPage ? Route("\(order.folder)/index.html") : GeneratedRoutes(configuration.language).contents
        if page == nil, order.hasPage, let taken = routes.claim(route, for: nil) { findings.append(taken) }
        let title =
            order.title.map { typeset($0, in: configuration.language) } ?? page.map { chapters[$0.index].title }
            ?? Self.readableName(order.folder)
        return Part(
            folder: order.folder, title: title, number: number, route: route, page: page, chapters: ids)
    }

    private mutating func add(
        _ parsed: ParsedChapter, _ role: Chapter.Role, _ part: PartID?, _ number: SectionNumber?,
        isFolderPage: Bool = false, to chapters: inout [Chapter]
    ) -> ChapterID {
        let language = configuration.language(of: parsed.path, parsed.frontMatter)
        let headings = headings(of: parsed, in: language)
        let isIndex = role != .chapter && FolderTree.pageRank(parsed.path) != nil || isFolderPage
        let route = role == .frontPage ? Route("index.html") : Route(chapter: parsed.path, isFolderIndex: isIndex)
        claim(route, for: parsed.path)
        let name = String(parsed.path.stem)
        let folderName = String(SourcePath(String(parsed.path.folder)).fileName)
        let fallback = isIndex && !folderName.isEmpty ? folderName : name
        chapters.append(
            Chapter(
                parsed: parsed, role: role, route: route, part: part, number: number, language: language,
                title: headings.title ?? Self.readableName(fallback), titleHeading: headings.titleHeading,
                headingLevels: headings.levels, translationOf: nil, isOutdated: false))
        return ChapterID(chapters.count - 1)
    }

    mutating func headings(of parsed: ParsedChapter, in language: HandbookLanguage) -> ChapterHeadings {
        let headings = ChapterHeadings(parsed, language: language)
        guard configuration.isDeclared else { return headings }
        findings += headings.findings
        if headings.title == nil, !parsed.frontMatter.mentionsTitle {
            let start = parsed.document.nodes.first?.range.start ?? 0
            let line = parsed.source.lineRange(containing: Int(start))
            findings.append(.missingTitle(at: SourcePlace(parsed.path, SourceRange(line))))
        }
        return headings
    }

    /// «02-slik_gjor_vi» → «Slik gjor vi».
    static func readableName(_ path: String) -> String {
        let name = SourcePath(path).fileName
        let words = name.drop { $0.isNumber || $0 == "-" || $0 == "_" || $0 == "." || $0 == " " }
        let text = (words.isEmpty ? name : words).map { $0 == "-" || $0 == "_" ? " " : $0 }
        guard let first = text.first, !text.allSatisfy(\.isWhitespace) else { return path }
        return first.uppercased() + String(text.dropFirst())
    }

    // MARK: Addresses

    private mutating func claimGeneratedRoutes(hasFrontPage: Bool) {
        let generated = GeneratedRoutes(configuration.language)
        let own = hasFrontPage ? [] : [generated.frontPage]
        let sources = bibliography?.sources.isEmpty ?? true ? [] : [generated.sources]
        let always = [generated.contents, generated.search, generated.notFound]
        for route in own + sources + always + generated.all(for: configuration.learning) {
            _ = routes.claim(route, for: nil)
        }
    }

    mutating func claim(_ route: Route, for path: SourcePath) {
        if let taken = routes.claim(route, for: path) { findings.append(taken) }
        if let name = nameFinding(route, for: path) { findings.append(name) }
    }

    private mutating func redirects(_ chapters: [Chapter]) -> [Redirect] {
        var redirects: [Redirect] = []
        for (index, chapter) in chapters.enumerated() {
            for alias in chapter.frontMatter.aliases {
                guard let route = Self.aliasRoute(alias.value) else {
                    findings.append(.badAddress(alias.value, key: "aliases", at: alias.place))
                    continue
                }
                if let taken = routes.claim(route, for: nil) {
                    findings.append(taken.moved(to: alias.place))
                } else {
                    redirects.append(Redirect(route: route, target: ChapterID(index)))
                }
            }
        }
        return redirects
    }

    /// `gammel/side.html`, `/gammel/side/` and `gammel/side.md` are all written, also with `%20` as browsers show them; what
    /// could leave the site, or points into a page, is not taken.
    static func aliasRoute(_ alias: String) -> Route? {
        guard !alias.contains("#") else { return nil }
        var path = percentDecoded(alias.hasPrefix("/") ? alias.dropFirst() : alias[...]).nfc
        if path.isEmpty || path.hasSuffix("/") { path += "index.html" }
        if path.hasSuffix(".md") { path = path.dropLast(3) + ".html" }
        if !path.hasSuffix(".html") { path += "/index.html" }
        let steps = path.split(separator: "/", omittingEmptySubsequences: false)
        let isSafe = steps.allSatisfy { $0 != ".." && $0 != "." && isPortable(fileName: $0) && isUsable(fileName: $0) }
        return isSafe && !path.contains("://") ? Route(path) : nil
    }
}
